"""What strangers can do to the visitors of a public page: let much be measured and leave, come all at once, call and
call, bring hostile files."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import numpy as np

from lab.cli.speed.of_page import at_once
from lab.cli.speed.of_serving import QUESTIONS
from lab.cli.speed.page_server import PageServer
from lab.cli.speed.row import Row, amount, slower
from lab.cli.speed.visitors import Program, Visit, config_of
from model.errors import LabError

ASKED = 20
"""Chats, one after another, whose time is compared."""
SENT, DROPPED = 33, 5.0
"""Measurements that one client asks for, and seconds within which its work is dropped once it has left."""
AT_ONCE = 64
CALLS, MOST_MEMORY = 1000, 30e6
"""Calls that belong to no visit, and bytes that the server may grow by them."""
FILE_PROMPTS = 60
HOSTILE = "re:" + "(a|a)*" * 8 + "(.*a){12}$"
"""An entry over which a matcher that goes back takes time that doubles with every character; RE2 does not."""
HARMLESS = "a word that never comes"
TOLD = "slowest of {n} chats, one after another, while {what}"


def measured(repeats: int) -> list[Row]:
    """Chats while one client lets measure and stays; while one does and leaves; how soon its work is dropped."""
    idle, stays, leaves, dropped = list[float](), list[float](), list[float](), list[float]()
    with PageServer() as server:
        chats, visit = Program(server.url), partial(Visit, server.url, config_of(server.url))
        times = partial(_p95, chats)
        times()
        for _ in range(repeats):
            idle.append(times())
            with _measuring(visit()):
                stays.append(times())
            dropped.append(_until_measured(visit()))
            with _measuring(visit(), leaves=True):
                leaves.append(times())
        chats.close()
    told = f"seconds of a chat, 95th of 100, of {ASKED}, against an idle page, while one sends {SENT} measurements"
    until = "seconds from its leaving to the begin of another visitor's measurement, against what is allowed"
    return [
        slower("serve-http-measured", leaves, idle, limit=1.5, note=f"{told} and leaves"),
        slower("serve-http-measuring", stays, idle, limit=1.5, note=f"{told} and stays"),
        slower("serve-http-dropped", dropped, [DROPPED] * len(dropped), limit=1.0, note=until),
    ]


def crowd(repeats: int) -> list[Row]:
    """As many visits as may wait ask at once; all are answered and those who wait are told their place."""
    answered, told = 0, 0
    with PageServer() as server:
        config = config_of(server.url)
        visits = [Visit(server.url, config) for _ in range(AT_ONCE)]
        for done, place in at_once([partial(_answered, own, at) for at, own in enumerate(visits)]):
            answered, told = answered + done, told + place
        for own in visits:
            own.close()
    note = f"visits that ask at once and get no reply, of {AT_ONCE}; {told} were told their place in the line"
    return [amount("serve-http-crowd", AT_ONCE - answered, 1, unit="visits", limit=1e-9, note=note)]


def memory(repeats: int) -> list[Row]:
    """How much the server grows by calls without a visit, after a tenth as many that do not count."""
    with PageServer() as server:
        program = Program(server.url)
        before = 0
        for n in range(CALLS // 10 + CALLS):
            if n == CALLS // 10:
                before = server.settled().memory
            if n % 10:
                program.call("models", False)
            else:
                program.call("chat", QUESTIONS[n % len(QUESTIONS)], "v4", None, 8, True, False, None)
        grown = server.settled().memory - before
        program.close()
    note = f"growth by {CALLS} calls without a visit, one in ten of them a chat, against what is allowed"
    return [amount("serve-http-memory", grown / 1e6, MOST_MEMORY / 1e6, unit="MB", limit=1.0, note=note)]


def hostile(repeats: int) -> list[Row]:
    """Chats while a file with hostile entries is measured and judged, against the same file with harmless ones."""
    slowest: dict[str, list[float]] = {HOSTILE: [], HARMLESS: []}
    with PageServer() as server:
        chats, config = Program(server.url), config_of(server.url)
        _times(chats)
        for n in range(repeats):
            for entry, found in slowest.items():
                visit = Visit(server.url, config)
                visit.bring("own.jsonl", file(entry, n))
                visit.press("own-measure")
                with _told(visit):
                    found.append(max(_times(chats)))
        chats.close()
    what = f"{FILE_PROMPTS} prompts with hostile entries are measured and judged, against harmless ones"
    note = TOLD.format(n=ASKED, what=what)
    return [slower("serve-http-hostile", slowest[HOSTILE], slowest[HARMLESS], limit=1.2, note=note)]


@contextmanager
def _measuring(visit: Visit, *, leaves: bool = False) -> Iterator[None]:
    """Inside: a client has sent its measurements, the first has begun, and it has left again or is told of them."""
    for _ in range(SENT):
        visit.press("probe-run")
    if leaves:
        with _told(visit):
            pass
        yield
    else:
        with _told(visit):
            yield


@contextmanager
def _told(visit: Visit) -> Iterator[None]:
    """Inside: what a visit asked for has begun, and it is told of it; then it leaves."""
    begun, leave = threading.Event(), threading.Event()

    def read() -> None:
        try:
            for message, _ in visit.heard():
                if message["msg"] == "process_starts":
                    begun.set()
                if leave.is_set():
                    return
        finally:
            begun.set()

    reading = threading.Thread(target=read, daemon=True)
    reading.start()
    begun.wait()
    try:
        yield
    finally:
        leave.set()
        reading.join()
        visit.close()


def _until_measured(visit: Visit) -> float:
    """Seconds until a measurement of somebody else has begun."""
    began = time.perf_counter()
    visit.press("probe-run")
    with _told(visit):
        return time.perf_counter() - began


def _times(program: Program) -> list[float]:
    return [program.ask(QUESTIONS[n % len(QUESTIONS)]).first for n in range(ASKED)]


def _p95(program: Program) -> float:
    return float(np.quantile(_times(program), 0.95))


def _answered(visit: Visit, place: int) -> tuple[bool, bool]:
    """Whether a visit got its reply, and whether it was told how many come first."""
    told, replied = False, False
    try:
        visit.press("send", {"prompt": QUESTIONS[place % len(QUESTIONS)]})
        for message, _ in visit.heard():
            told = told or (message["msg"] == "estimation" and bool(message.get("rank")))
            replied = replied or (message["msg"] == "process_completed" and message["success"])
    except LabError:
        return False, told
    return replied, told


def file(entry: str, n: int) -> bytes:
    """Prompts whose one accepted answer is the entry; another file for every n, so that nothing of it is known."""
    words = "a" * 40
    rows = [
        {"id": f"{n}-{at}", "regime": "ood_topic", "prompt": f"Say {words} {at} {n}?", "accept": [entry]}
        for at in range(FILE_PROMPTS)
    ]
    return "".join(json.dumps(row) + "\n" for row in rows).encode()
