"""Sees to it that the tests have their tools: a browser, Node and Java, from Debian's packages where those can be had.

    python tests/install_tools.py

Where they cannot, Playwright's own browser is taken; the tests that need Node or Java say what to install.
"""

import os
import shutil
import subprocess
import sys

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


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


def _install(packages: list[str]) -> None:
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not packages or not shutil.which("apt-get") or (root and not shutil.which("sudo")):
        return
    quiet = [*root, "apt-get", "-qq"]
    subprocess.run([*quiet, "update"], check=False)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for package in packages:  # one by one, so that one that is not to be had does not keep back the others
        subprocess.run([*quiet, "install", "--yes", package], check=False, env=environment)


main()
