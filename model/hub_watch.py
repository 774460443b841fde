"""A fetch from the Hub that is watched: it ends in time, at the size that was announced, and once it is unwanted.

huggingface_hub keeps a connection for as long as a byte comes now and then, sleeps for as long as a server's
Retry-After says, and tells of progress in pieces of 10 MB. So every piece that the network brings is looked at here,
and every request before it is sent.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

import httpx2
from huggingface_hub import set_client_factory
from huggingface_hub.utils import parse_ratelimit_headers
from huggingface_hub.utils._http import default_client_factory

from model.errors import LabError

MOST_SECONDS = 6 * 3600.0
"""For one file, all tries together, unless told."""
MOST_WAIT = 30.0
"""The longest pause, in seconds, that a server may ask for and is granted."""
SPARE = 1 << 20
"""Bytes that an answer may have beyond the announced size: of a page that explains a refusal."""


class Unreachable(LabError):  # noqa: N818 - what it says is where the fault lies
    """The network or the Hub's servers are to blame: the same request may succeed later."""


@dataclass
class Watch:
    """where: what is fetched, for messages. seconds: until it has to be done. progress: called with (bytes done, bytes
    in all) at every piece, also at one that completes nothing; what it raises ends the fetch. size: as announced."""

    where: object
    seconds: float
    progress: Callable[[int, int], None]
    size: int | None = None
    done: int = 0
    began: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> float:
        """Seconds that remain."""
        return self.began + self.seconds - time.monotonic()

    def look(self) -> None:
        """Raises: Unreachable when the time is over, and what `progress` raises."""
        if self.left < 0:
            found = f"{self.done} bytes after {self.seconds:g} seconds"
            raise Unreachable("the Hub is too slow", where=self.where, found=found, todo="try again later")
        self.progress(self.done, max(self.done, self.size or 0))

    def more(self, n: int) -> None:
        """So many bytes more are done; fewer, where the server began anew. Raises: LabError beyond the announced size,
        and as `look`."""
        self.done += n
        self.within(self.done)
        self.look()

    def within(self, n: int, *, spare: int = 0) -> None:
        """Raises: LabError for more bytes than were announced."""
        if self.size is not None and n > self.size + spare:
            raise LabError("a longer file than the Hub announced", where=self.where, expected=f"{self.size} bytes")


_now: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watching(watch: Watch) -> Iterator[Watch]:
    """What this thread asks of the Hub inside is watched."""
    before = _now.set(watch)
    try:
        yield watch
    finally:
        _now.reset(before)


def asked_to_wait(headers: Mapping[str, str]) -> int | None:
    """Seconds until a server wants to be asked again, by `Retry-After` or `ratelimit`; None where it says none."""
    said = headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return int(said[:9])
    limited = parse_ratelimit_headers(headers)
    return None if limited is None or limited.remaining else limited.reset_in_seconds


class _Pieces(httpx2.SyncByteStream):
    """The body of an answer, each piece of which is looked at."""

    def __init__(self, stream: httpx2.SyncByteStream, watch: Watch) -> None:
        self._stream, self._watch = stream, watch

    def __iter__(self) -> Iterator[bytes]:
        n = 0
        for piece in self._stream:
            n += len(piece)
            self._watch.within(n, spare=SPARE)
            self._watch.look()
            yield piece

    def close(self) -> None:
        self._stream.close()


def _before(_request: httpx2.Request) -> None:
    if (watch := _now.get()) is not None:
        watch.look()


def _after(answer: httpx2.Response) -> None:
    watch = _now.get()
    if watch is None:
        return
    pause = asked_to_wait(answer.headers) if answer.status_code in (408, 429, 503) else None
    if pause is not None and pause > min(MOST_WAIT, watch.left):
        found = f"status {answer.status_code}, which asks to wait {pause} seconds"
        raise Unreachable("the Hub cannot answer now", where=watch.where, found=found, todo="try again later")
    assert isinstance(answer.stream, httpx2.SyncByteStream)
    answer.stream = _Pieces(answer.stream, watch)


def _client() -> httpx2.Client:
    client = default_client_factory()
    hooks = client.event_hooks
    client.event_hooks = {"request": [*hooks["request"], _before], "response": [*hooks["response"], _after]}
    return client


set_client_factory(_client)
