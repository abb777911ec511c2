"""Sees to it that the tests have their tools: a browser, Node, Java and nginx, from Debian's packages where those are.

    python tests/install_tools.py

Where they are not, Playwright's own browser is taken; the tests that need another tool say what to install.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
NGINX = Path(sys.prefix) / "nginx"
"""Where nginx is unpacked."""


def main() -> None:
    """Install what is missing."""
    wanted = []
    if not any(map(shutil.which, BROWSERS)):
        wanted.append("chromium")
    if not (shutil.which("node") and shutil.which("npm")):
        wanted += ["nodejs", "npm"]
    if not shutil.which("java"):
        wanted.append("default-jre-headless")
    _install(wanted)
    if not any(map(shutil.which, BROWSERS)):
        subprocess.run([sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"], check=True)

    if not shutil.which("nginx") and not NGINX.exists():
        _unpack("nginx", "nginx-common")


def _unpack(*packages: str) -> None:
    """Unpack Debian's packages into the environment: to install nginx would start a server on this machine."""
    if not shutil.which("apt-get"):
        return
    with TemporaryDirectory() as folder:
        fetch = ["apt-get", "-qq", "download", *packages]
        if subprocess.run(fetch, cwd=folder, check=False).returncode:
            _as_root("update")
            subprocess.run(fetch, cwd=folder, check=False)
        for package in Path(folder).glob("*.deb"):
            subprocess.run(["dpkg", "-x", package, NGINX], check=True)


def _as_root(*arguments: str) -> None:
    """Run apt-get, where that is allowed."""
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not root or shutil.which("sudo"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*root, "apt-get", "-qq", *arguments], check=False, env=environment)


def _install(packages: list[str]) -> None:
    if not packages or not shutil.which("apt-get"):
        return
    _as_root("update")
    for package in packages:  # one by one, so that one that is not to be had does not keep back the others
        _as_root("install", "--yes", package)


if __name__ == "__main__":
    main()
