"""How fast visitors of the page get their replies over HTTP, some at the same time against one: whole turns of v4 by
the endpoint `/chat` and as the page streams them. The visitors are threads of this process, on the same processors."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import numpy as np

from lab.cli.speed.of_serving import QUESTIONS, TURNS
from lab.cli.speed.page_server import PageServer
from lab.cli.speed.row import Row, faster, slower
from lab.cli.speed.visitors import Heard, Program, Visit, config_of

T = TypeVar("T")
VISITORS = (1, 8, 16)
"""At the same time."""
FASTER, SLOWER = 4.0, 3.0
"""How many times one visitor's bytes a second, at least, and one's time to the first byte, at most."""


@dataclass(frozen=True)
class Round:
    """a_byte: seconds for one byte of all visitors together. first: seconds until something of a reply came that 95 of
    100 do not exceed. work: seconds of the server's processor time a byte. line: bytes over the line a reply."""

    a_byte: float
    first: float
    work: float
    line: float


def chats(repeats: int) -> list[Row]:
    with PageServer() as server:
        return _rows(server, "chat", Program, repeats)


def streams(repeats: int) -> list[Row]:
    with PageServer() as server:
        config = config_of(server.url)
        return _rows(server, "stream", partial(Visit, config=config), repeats)


def _rows(server: PageServer, way: str, visitor: Callable[[str], Program | Visit], repeats: int) -> list[Row]:
    found = [{n: round_of(server, visitor, n) for n in VISITORS} for _ in range(repeats + 1)][1:]
    a_byte = {n: [own[n].a_byte for own in found] for n in VISITORS}
    work = ", ".join(f"{1e3 * np.median([own[n].work for own in found]):.2f}" for n in VISITORS)
    line = np.median([own[1].line for own in found]) / 1e3
    told = f"processor time of the server a byte with {', '.join(map(str, VISITORS))} visitors {work} ms"
    note = f"{TURNS} questions each over HTTP ({way}) against one visitor; {told}; {line:.1f} kB on the line a reply"
    one, *more = VISITORS
    rows = [
        faster(f"serve-http-{way}-{n}", a_byte[n], a_byte[one], limit=FASTER, note=f"{n} visitors, {note}")
        for n in more
    ]
    what = "reply, 95th of 100," if way == "chat" else "first letters, 95th of 100,"
    firsts = ([own[n].first for own in found] for n in (more[-1], one))
    said = f"seconds to the {what} with {more[-1]} visitors who all ask at once against one"
    return [*rows, slower(f"serve-http-{way}-first", *firsts, limit=SLOWER, note=said)]


def round_of(server: PageServer, visitor: Callable[[str], Program | Visit], n: int) -> Round:
    """All visitors begin at once and ask the questions in turn, each from another one on."""
    visitors = [visitor(server.url) for _ in range(n)]
    began, worked = time.perf_counter(), server.usage().work
    heard = at_once([partial(_asks, own, place) for place, own in enumerate(visitors)])
    seconds, work = time.perf_counter() - began, server.usage().work - worked
    for own in visitors:
        own.close()
    replies = [reply for own in heard for reply in own]
    written = sum(reply.written for reply in replies)
    first = float(np.quantile([reply.first for reply in replies], 0.95))
    return Round(seconds / written, first, work / written, float(np.mean([reply.line for reply in replies])))


def at_once(acts: Sequence[Callable[[], T]]) -> list[T]:
    """What each does, all in threads at the same time. Raises: the first of their errors."""
    start, done, errors = threading.Barrier(len(acts)), dict[int, T](), list[BaseException]()

    def run(place: int, act: Callable[[], T]) -> None:
        start.wait()
        try:
            done[place] = act()
        except BaseException as error:  # raised below, in the thread that measures
            errors.append(error)

    threads = [threading.Thread(target=run, args=own, daemon=True) for own in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return [done[place] for place in range(len(acts))]


def _asks(visitor: Program | Visit, place: int) -> list[Heard]:
    return [visitor.ask(QUESTIONS[(place + n) % len(QUESTIONS)]) for n in range(TURNS)]
