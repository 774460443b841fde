"""Whether the page stays as it is, however long it is used and however many leave in the middle of a reply: its memory,
threads and open files after a while against those before."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from statistics import median

import httpx2

from lab.cli.speed.of_page import at_once
from lab.cli.speed.of_serving import QUESTIONS
from lab.cli.speed.page_server import PageServer, Usage
from lab.cli.speed.row import Row, amount
from lab.cli.speed.visitors import Message, Program, Visit, config_of
from lab.hosting import limits
from model.errors import LabError

LEAVERS, TOGETHER = 1000, 8
"""Clients that leave while their reply is written, and how many do so at the same time."""
FLAT = 1.05
"""What memory, threads and files may become, in what they were."""
WORKERS, PAUSE, LOOK_EVERY = 3, 0.5, 5.0
"""Of a soak: who asks at the same time, seconds between two of one's askings, and between two looks at the memory."""
WARM = 0.2
"""Share of a soak in which caches fill and which does not count."""


def leavers() -> list[Row]:
    with PageServer() as server:
        config = config_of(server.url)
        _leave(server, config, 2 * limits.of("LAB_SESSIONS"))  # as many visits as are remembered, and more
        before = server.settled()
        _leave(server, config, LEAVERS)
        after = server.settled()
    return _flat("leavers", before, after, f"after {LEAVERS} clients that left while their reply was written")


def soak(minutes: float) -> list[Row]:
    """Mixed load for so many minutes; before it, visits until no more are remembered."""
    done, errors, seen = Counter[str](), list[str](), list[tuple[float, int]]()
    with PageServer() as server:
        config = config_of(server.url)
        _leave(server, config, 2 * limits.of("LAB_SESSIONS"))
        begun = time.monotonic()
        end, warm = begun + 60 * minutes, begun + WARM * 60 * minutes
        stop = threading.Event()
        workers = [
            threading.Thread(target=_works, args=(server.url, config, seed, stop, done, errors), daemon=True)
            for seed in range(WORKERS)
        ]
        for own in workers:
            own.start()
        while (now := time.monotonic()) < end:
            time.sleep(min(LOOK_EVERY, end - now))
            seen.append((time.monotonic(), server.usage().memory))
        stop.set()
        for own in workers:
            own.join()
        after = server.settled()
    counted = [memory for at, memory in seen if at >= warm]
    eighth = max(1, len(counted) // 8)
    first, last = median(counted[:eighth]), median(counted[-eighth:])
    what = ", ".join(f"{n} × {name}" for name, n in sorted(done.items()))
    note = f"{minutes:g} minutes of mixed load, of which {1 - WARM:.0%} count, at their end against their begin: {what}"
    said = f"askings that failed, of {done.total()}{': ' + errors[0] if errors else ''}"
    ends = f"when all had gone: {after.threads} threads, {after.files} files"
    return [
        amount("soak-memory", last / 1e6, first / 1e6, unit="MB", limit=FLAT, note=f"{note}; {ends}"),
        amount("soak-errors", len(errors), 1, unit="askings", limit=1e-9, note=said),
    ]


def _flat(name: str, before: Usage, after: Usage, note: str) -> list[Row]:
    rows = [("memory", "MB", 1e-6), ("threads", "threads", 1), ("files", "files", 1)]
    return [
        amount(
            f"{name}-{what}", getattr(after, what) * scale, getattr(before, what) * scale, unit=unit, limit=FLAT,
            note=note,
        )
        for what, unit, scale in rows
    ]  # fmt: skip


def _leave(server: PageServer, config: Message, n: int) -> None:
    """So many visits that ask and leave while the reply is written."""

    def some(place: int) -> None:
        for at in range(place, n, TOGETHER):
            leave(server.url, config, QUESTIONS[at % len(QUESTIONS)])

    at_once([partial(some, place) for place in range(TOGETHER)])


def leave(url: str, config: Message, prompt: str) -> None:
    """A visit that asks, and goes away at the first word of the reply."""
    visit = Visit(url, config)
    visit.press("send", {"prompt": prompt})
    for message, _ in visit.heard():
        if message["msg"] == "process_generating":
            break
    visit.close()


def _works(url: str, config: Message, seed: int, stop: threading.Event, done: Counter[str], errors: list[str]) -> None:
    draw = random.Random(seed)
    program = Program(url)

    def stream() -> None:
        visit = Visit(url, config)
        for _ in range(2):
            visit.ask(draw.choice(QUESTIONS))
        visit.close()

    acts: list[tuple[str, int, Callable[[], object]]] = [
        ("chat", 6, lambda: program.ask(draw.choice(QUESTIONS))),
        ("streamed chat", 4, stream),
        ("leaving", 4, lambda: leave(url, config, draw.choice(QUESTIONS))),
        ("probe", 2, lambda: program.call("probe", draw.choice(["v4", "v7"]), False, True)),
        ("threshold", 2, lambda: program.call("threshold", "v4", draw.random(), "abstain_p", None)),
        ("graft", 1, lambda: program.call("graft", "v4", "v7", "abstain", None, None, 1.0, False)),
        ("models", 2, lambda: program.call("models", False)),
    ]
    while not stop.is_set():
        ((name, _, act),) = draw.choices(acts, [weight for _, weight, _ in acts])
        try:
            act()
        except (LabError, httpx2.HTTPError) as error:
            errors.append(str(error))
        done[name] += 1
        time.sleep(PAUSE)
    program.close()
