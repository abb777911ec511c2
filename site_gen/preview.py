"""The local preview: `site-gen serve`.

Two processes.  This one serves pages (`webserver`) and never builds; the other, the workshop, watches the inputs and
builds (`watch`), and can be lost and replaced.  What is served is what is published: `output/` as the build leaves it.
"""

import asyncio
import contextlib
import errno
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import NoReturn

from site_gen.build import build as build_all
from site_gen.config import Config
from site_gen.errors import Problem, SiteError
from site_gen.report import Report
from site_gen.watch import Build, Outcome, work

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_GRACE = 1.0
"""Seconds a build has to put its things away when the preview ends."""


def follow(config: Config) -> Report:
    """Bring the pages up to date; the index for the search follows when there is time."""
    return build_all(config, search=False)


def serve(config: Config, *, host: str, port: int, build: Build = follow) -> int:
    """Serve the site and keep it built until a signal ends it; return the exit code, 128 and the signal's number.

    A `port` of 0 takes any free one.  `build` is called in another process, so it has to stand at the top of a module.
    Raises SiteError when the port cannot be had.
    """
    with contextlib.suppress(KeyboardInterrupt):  # before the loop takes signals, or where it cannot (Windows)
        return asyncio.run(_serve(config, host, port, build))
    return 128 + signal.SIGINT


async def _serve(config: Config, host: str, port: int, build: Build) -> int:
    from site_gen.webserver import Site  # noqa: PLC0415  (a tenth of a second that other commands need not spend)

    if not 0 <= port <= 65535:
        raise SiteError(f"{port} is no port; give one from 1 to 65535, or 0 for any that is free")
    ended = _end_of_service()
    site = Site(host, say)
    try:
        server = site.listen(port)
    except OSError as error:
        raise SiteError(_refusal(error, host, port)) from error
    if host not in _LOOPBACK:
        say(f"warning: whoever reaches this machine at port {site.port} can read the preview")

    def tell(outcome: Outcome) -> None:
        before = site.outcome.lines if site.outcome else ()
        news = [line for line in outcome.lines[:-1] if line not in before]
        if site.show(outcome) or news:
            for line in (*news, outcome.lines[-1]):
                say(line)
        if not before:
            say(f"{site.address}{outcome.config.prefix}  (Ctrl-C ends)")

    building: asyncio.Task[int] = asyncio.create_task(_keep_built(config, build, tell))
    try:
        await asyncio.wait({ended, building}, return_when=asyncio.FIRST_COMPLETED)
        return ended.result() if ended.done() else await building
    finally:
        server.stop()
        building.cancel()
        await asyncio.wait({building})


def _end_of_service() -> asyncio.Future[int]:
    """Return a future that the first signal to end sets to the exit code."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[int] = loop.create_future()

    def end(code: int) -> None:
        if not ended.done():
            ended.set_result(code)

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        with contextlib.suppress(AttributeError, NotImplementedError):  # Windows
            number = getattr(signal, name)
            loop.add_signal_handler(number, end, 128 + number)
    return ended


async def _keep_built(config: Config, build: Build, tell: Callable[[Outcome], None]) -> NoReturn:
    """Tell every outcome of the workshop; when it dies, tell that, and open another that waits for the next change."""
    at_once = True
    while True:
        workshop, line = _open_workshop(config, build, at_once=at_once)
        try:
            while True:
                outcome = await asyncio.to_thread(line.recv)
                config = outcome.config
                tell(outcome)
        except (EOFError, OSError):
            workshop.join(_GRACE)
            message = f"the build died with exit code {workshop.exitcode}; the next change starts another"
            tell(Outcome.failure(config, (Problem("", 0, message),)))
        finally:
            _close_workshop(workshop, line)
        at_once = False
        await asyncio.sleep(_GRACE)


def _open_workshop(config: Config, build: Build, *, at_once: bool) -> tuple[SpawnProcess, Connection]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    workshop = context.Process(
        target=work, args=(config, build, theirs), kwargs={"at_once": at_once, "index": build_all}
    )
    workshop.start()
    theirs.close()
    return workshop, ours


def _close_workshop(workshop: SpawnProcess, line: Connection) -> None:
    """End the workshop and all that it has started."""
    workshop.terminate()
    workshop.join(_GRACE)
    if sys.platform != "win32" and workshop.pid:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(workshop.pid, signal.SIGKILL)
    workshop.kill()
    workshop.join()
    line.close()


def _refusal(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is in use; try --port {port + 1}"
    if error.errno == errno.EACCES:
        return f"port {port} is kept for the system; try --port 8000"
    return f"cannot serve at {host}: {error.strerror}; try --host 127.0.0.1"


def say(text: str) -> None:
    """Write a line to the terminal; what a stranger may have put into it cannot steer the terminal."""
    plain = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)
    with contextlib.suppress(OSError):  # nobody reads any more
        sys.stdout.write(f"{plain}\n")
        sys.stdout.flush()
