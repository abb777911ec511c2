"""Takes the pictures in docs/pictures.

    python -m tests.pictures

The site on them is made from the seeds of this repository and the invented articles of its tests.
"""

import base64
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from site_gen.build import build
from site_gen.config import read_config
from tests.browser import find_browser
from tests.hosted import host

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "pictures"
SEEDS = (ROOT / "seeds", ROOT / "tests" / "data" / "annotated", ROOT / "tests" / "data" / "pictures")
PAGES = {
    "front": "",
    "article": "articles/lukashenka-russia-and-i-have-gone-very-far-in-security-issues/",
    "article-voices": "articles/last-ferry-to-orle-island-to-sail-in-spring/",
    "speaker": "speakers/ines-halvorsen/",
    "tag": "tags/orle-island/",
    "source": "sources/harbour-gazette/",
    "speakers": "speakers/",
    "tags": "tags/",
    "archive": "archive/",
    "year": "archive/2022/",
    "month": "archive/2022/03/",
    "search": "search/?q=ferry",
    "about": "about/",
    "missing": "404.html",
}
SCREENS = ((1280, 1000, "light"), (1280, 1000, "dark"), (768, 1000, "light"), (360, 760, "light"), (360, 760, "dark"))

# Chromium takes pictures as PNG only, but draws them as WebP, a fifth of the size
_TO_WEBP = """async (png) => {
  const bitmap = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
  const canvas = Object.assign(document.createElement("canvas"), {width: bitmap.width, height: bitmap.height});
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  return canvas.toDataURL("image/webp", 0.6).split(",")[1];
}"""


def main() -> None:
    """Take them all anew."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        config = read_config(_lay_out(Path(folder)))
        build(config)
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        desk = browser.new_page()
        with host(config) as address:
            for width, height, scheme in SCREENS:
                page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
                for name, picture in _pictures(page, address):
                    webp = desk.evaluate(_TO_WEBP, base64.b64encode(picture).decode())
                    (FOLDER / f"{name}-{width}-{scheme}.webp").write_bytes(base64.b64decode(webp))
                page.close()
        browser.close()


def _lay_out(root: Path) -> Path:
    (root / "seeds").mkdir()
    for seed in (seed for folder in SEEDS for seed in folder.glob("*.txt")):
        shutil.copyfile(seed, root / "seeds" / seed.name)
    shutil.copytree(ROOT / "content" / "pages", root / "content" / "pages")
    (root / "pyproject.toml").write_text(
        '[tool.site_gen]\ntitle = "The Record"\ndescription = "News, and who said what."\n'
        'base_url = "https://record.example/"\n',
        encoding="utf-8",
    )
    return root


def _pictures(page: Page, address: str) -> Iterator[tuple[str, bytes]]:
    for name, path in PAGES.items():
        page.goto(address + path)
        if "?" in path:
            page.locator(".entries > li").first.wait_for()
            page.wait_for_load_state("networkidle")
        yield name, page.screenshot()


if __name__ == "__main__":
    main()
