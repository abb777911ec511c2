"""A preview in a process of its own, as a person starts it.

Run as a script, it serves a site whose build does as `templates/order.txt` says, and the ordinary thing when there is
no such file: `python tests/served.py DIR`.  Each build leaves a line in `builds.log`.
"""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Thread

from site_gen.build import build
from site_gen.config import Config, read_config
from site_gen.preview import serve
from site_gen.report import Report

ORDINARY = ("-m", "site_gen", "serve", "--port", "0", "--root")
ORDERLY = (__file__,)


class Preview:
    """A running preview."""

    def __init__(self, command: tuple[str, ...], root: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command, str(root)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.said = ""
        """What it has written to the terminal, as far as it was waited for."""
        self._lines: Queue[str] = Queue()
        Thread(target=self._listen, daemon=True).start()
        self.address = self.wait_for("(Ctrl-C ends)").split()[0]
        """Of the front page."""
        self.port = int(self.address.split("/")[2].rpartition(":")[2])

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self._lines.put(line)

    def wait_for(self, text: str) -> str:
        """Return the next line with this text on the terminal."""
        while True:
            line = self._lines.get(timeout=20)
            self.said += line
            if text in line:
                return line

    def fetch(self, target: str) -> tuple[int, str]:
        """Return status and text of an address of this server."""
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)) as connection:
            connection.request("GET", target)
            response = connection.getresponse()
            return response.status, response.read().decode()

    def send(self, head: str) -> str:
        """Send a request's head as it stands, its lines divided by `|`; return all that comes back."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(head.replace("|", "\r\n").encode() + b"\r\n\r\n")
            connection.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: connection.recv(65536), b"")).decode("utf-8", "replace")

    def end(self, number: int) -> int:
        """Send a signal and return the exit code."""
        self.process.send_signal(number)
        return self.process.wait(timeout=20)


@contextlib.contextmanager
def preview(root: Path, command: tuple[str, ...] = ORDINARY) -> Iterator[Preview]:
    """Serve a site for as long as the block lasts."""
    running = Preview(command, root)
    try:
        yield running
    finally:
        if running.process.poll() is None:
            running.end(signal.SIGTERM)


def obey(config: Config) -> Report:
    """Build, or do what the order says."""
    with (config.root / "builds.log").open("a") as log:
        log.write("build\n")
    order = config.root / "templates" / "order.txt"
    match order.read_text().strip() if order.exists() else "":
        case "exit":
            sys.exit(3)
        case "interrupt":
            raise KeyboardInterrupt
        case "memory":
            raise MemoryError
        case "mistake":
            raise ZeroDivisionError("by nought")
        case "die":
            os._exit(7)
        case "wait":
            child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
            (config.root / "child").write_text(str(child.pid))
            child.wait()
    return build(config)


if __name__ == "__main__":
    sys.exit(serve(read_config(Path(sys.argv[1])), host="127.0.0.1", port=0, build=obey))
