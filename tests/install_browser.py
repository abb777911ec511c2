"""Sees to it that the browser tests have a browser: Debian's chromium where it can be installed, else Playwright's own.

python tests/install_browser.py
"""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")


def main() -> None:
    """Install a browser unless there is one."""
    if any(map(shutil.which, NAMES)):
        return
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if shutil.which("apt-get") and (not root or shutil.which("sudo")):
        quiet = [*root, "apt-get", "-qq"]
        subprocess.run([*quiet, "update"], check=False)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*quiet, "install", "--yes", "chromium"], check=False, env=environment)
    if not any(map(shutil.which, NAMES)):
        subprocess.run([sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"], check=True)


main()
