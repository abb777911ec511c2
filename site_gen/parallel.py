"""Runs one function over many items: here, or in worker processes.  The only module that knows about processes.

Workers are forks of this process: they find the function and the items in their memory, so only numbers travel to them
and only results travel back.  Results come in the order of the items, whatever the number of workers.
"""

import contextlib
import json
import os
import signal
import traceback
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from site_gen.errors import SiteError

if TYPE_CHECKING:
    from ctypes import c_longlong
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

T = TypeVar("T")
R = TypeVar("R")

_CHUNK = 32
"""Items that travel together."""
_WORTH_IT = 200
"""Items from which on workers save more time than they cost to start."""
_AHEAD = 2
"""Chunks that a worker has in hand, so that it need not wait for the next."""


class WorkerError(SiteError):
    """A worker died: killed, or out of memory."""


def run(work: Callable[[T], R], items: Sequence[T], *, jobs: int, name: Callable[[T], str] = str) -> Iterator[R]:
    """Yield `work(item)` for each item, in their order; `jobs` is 0 for one worker a processor.

    What `work` raises is raised here.  `name` says which item a worker was at when it died (WorkerError).
    """
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1 or len(items) < _WORTH_IT or not hasattr(os, "fork"):
        yield from map(work, items)
        return
    crew = _Crew(work, items, jobs, name)
    try:
        yield from crew.results()
    finally:
        crew.dismiss()


@contextlib.contextmanager
def aside(work: Callable[[], list[str]], *, jobs: int) -> Iterator[Callable[[], list[str]]]:
    """Do some work in a fork while this process goes on, and give a function that waits for what came of it.

    With one job, or when the fork comes to nothing, the work is done here when it is asked for.
    """
    if (jobs or os.cpu_count() or 1) == 1 or not hasattr(os, "fork"):
        yield work
        return
    ours, theirs = os.pipe()
    if not (worker := os.fork()):
        with contextlib.suppress(BaseException), os.fdopen(theirs, "wb") as line:
            line.write(json.dumps(work()).encode())
        os._exit(0)
    os.close(theirs)

    @cache
    def result() -> list[str]:
        with os.fdopen(os.dup(ours), "rb") as line:
            found = line.read()
        return json.loads(found) if found else work()

    try:
        yield result
    finally:
        os.close(ours)
        os.waitpid(worker, 0)


class _Worker(NamedTuple):
    process: "BaseProcess"
    line: "Connection[Any, Any]"
    position: "c_longlong"
    """Index of the item it is at; shared memory."""


class _Crew(Generic[T, R]):
    """The workers of one run."""

    def __init__(self, work: Callable[[T], R], items: Sequence[T], jobs: int, name: Callable[[T], str]) -> None:
        self._items = items
        self._name = name
        self._workers: list[_Worker] = []
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # a worker must not hear it before it can ignore it
        try:
            self._hire(work, jobs)
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

    def _hire(self, work: Callable[[T], R], jobs: int) -> None:
        import multiprocessing  # noqa: PLC0415 (15 ms that a build of few pages need not pay)
        from ctypes import c_longlong  # noqa: PLC0415

        context = multiprocessing.get_context("fork")
        items = self._items
        for _ in range(min(jobs, -(-len(items) // _CHUNK))):
            ours, theirs = context.Pipe()
            position = context.RawValue(c_longlong, -1)
            inherited = [*(worker.line for worker in self._workers), ours]
            arguments = (work, items, theirs, position, inherited)
            process = context.Process(target=_serve, args=arguments, daemon=True)
            process.start()
            theirs.close()
            self._workers.append(_Worker(process, ours, position))

    def results(self) -> Iterator[R]:
        """Yield the results in order; chunks that come early wait."""
        from multiprocessing.connection import wait  # noqa: PLC0415

        starts = iter(range(0, len(self._items), _CHUNK))
        by_line = {worker.line: worker for worker in self._workers}
        for worker in self._workers * _AHEAD:
            self._send(worker, next(starts, None))
        early: dict[int, list[R]] = {}
        due = 0
        while due < len(self._items):
            for line in wait(list(by_line)):
                worker = by_line[line]  # type: ignore[index]
                start, results, error = self._receive(worker)
                if error is not None:
                    raise error
                early[start] = results
                self._send(worker, next(starts, None))
            while due in early:
                yield from early.pop(due)
                due += _CHUNK

    @staticmethod
    def _send(worker: _Worker, start: int | None) -> None:
        if start is not None:
            try:
                worker.line.send(start)
            except OSError:  # it has died; `_receive` will say at what
                return

    def _receive(self, worker: _Worker) -> tuple[int, list[R], BaseException | None]:
        try:
            return worker.line.recv()  # type: ignore[no-any-return]
        except (EOFError, OSError):
            worker.process.join(1)
            at = worker.position.value
            where = self._name(self._items[at]) if at >= 0 else ""
            message = f"a worker died here (exit {worker.process.exitcode}); is there enough memory? --jobs 1 uses less"
            raise WorkerError(message, path=where) from None

    def dismiss(self) -> None:
        """End all workers, whatever they are doing."""
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join(1)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
            worker.line.close()


def _serve(
    work: Callable[[T], R],
    items: Sequence[T],
    line: "Connection[Any, Any]",
    position: "c_longlong",
    inherited: Sequence["Connection[Any, Any]"],
) -> None:
    """Live a worker's life: a number comes, a chunk of results goes, until the other side hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for other in inherited:  # else we would hold our own line open, and never notice that the parent is gone
        other.close()
    try:
        while True:
            start = line.recv()
            results = []
            error: BaseException | None = None
            for index in range(start, min(start + _CHUNK, len(items))):
                position.value = index
                try:
                    results.append(work(items[index]))
                except SiteError as mistake:
                    error = mistake
                    break
                except Exception as fault:  # noqa: BLE001 (raised again where the user sees it)
                    error = RuntimeError("".join(traceback.format_exception(fault)))
                    break
            line.send((start, results, error))
    except (EOFError, OSError):
        os._exit(0)
