"""A preview in a process of its own, as a person starts it.

Run as a script, it serves a site whose build does as `templates/order.txt` says, and the ordinary thing when there is
no such file: `python tests/served.py DIR`.  Each build leaves a line in `builds.log`.
"""

import contextlib
import fcntl
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO, NamedTuple

from site_gen.build import build
from site_gen.config import Config, read_config
from site_gen.preview import serve
from site_gen.report import Report

ORDINARY = ("-m", "site_gen", "serve", "--port", "0", "--root")
ORDERLY = (__file__,)


class Reply(NamedTuple):
    """What comes back; a status of 0 when the server has hung up."""

    status: int
    headers: dict[str, str]
    body: str


class Preview:
    """A running preview."""

    def __init__(self, command: tuple[str, ...], root: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command, str(root)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.said = ""
        """What it has written to the terminal, as far as it was waited for."""
        self._lines: Queue[str] = Queue()
        self.address: str
        """Of the front page."""
        self._listener = Thread(target=self._listen, daemon=True)
        self._listener.start()
        try:
            self.address = self.wait_for("(Ctrl-C ends)").split()[0]
        except Empty:
            self.process.kill()
            raise
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

    def rest(self) -> str:
        """Return what it has written since, after its end."""
        self._listener.join()
        return "".join(self._lines.queue)

    def fetch(self, target: str) -> tuple[int, str]:
        """Return status and text of an address of this server."""
        reply = self.send(f"GET {target} HTTP/1.1|Host: localhost:{self.port}|Connection: close")
        return reply.status, reply.body

    def send(self, head: str) -> "Reply":
        """Send a request's head as it stands, its lines divided by `|`; return what comes back."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(head.replace("|", "\r\n").encode() + b"\r\n\r\n")
            with http.client.HTTPResponse(connection) as response:
                try:
                    response.begin()
                except (ConnectionError, http.client.BadStatusLine):
                    return Reply(0, {}, "")
                headers = {name.lower(): value for name, value in response.getheaders()}
                return Reply(response.status, headers, response.read().decode())

    def end(self, number: int) -> int:
        """Send a signal and return the exit code."""
        self.process.send_signal(number)
        return self.process.wait(timeout=20)

    def close(self) -> None:
        """End it unless it has ended."""
        if self.process.poll() is None:
            self.end(signal.SIGTERM)


@contextlib.contextmanager
def preview(root: Path, command: tuple[str, ...] = ORDINARY) -> Iterator[Preview]:
    """Serve a site for as long as the block lasts."""
    with contextlib.closing(Preview(command, root)) as running:
        yield running


_SLEEPER = "import fcntl, sys, time; file = open(sys.argv[1], 'w'); fcntl.flock(file, fcntl.LOCK_EX); time.sleep(600)"
_held: list[IO[str]] = []


def _hold(lock: Path) -> None:
    """Hold a lock as long as this process lives."""
    if not _held:
        _held.append(lock.open("w"))
        fcntl.flock(_held[0], fcntl.LOCK_EX)


def eventually(condition: Callable[[], bool]) -> None:
    """Wait until something is so; fail when it does not come about."""
    for _ in range(400):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError(condition)


def obey(config: Config) -> Report:
    """Build, or do what the order says."""
    _hold(config.root / "workshop.lock")
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
            subprocess.run([sys.executable, "-c", _SLEEPER, str(config.root / "child.lock")], check=True)
    return build(config)


if __name__ == "__main__":
    sys.exit(serve(read_config(Path(sys.argv[1])), host="127.0.0.1", port=0, build=obey))
