"""Visitors as `bench --http` sends them: they hear what the page says, and who leaves leaves nothing behind."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from lab.cli.speed import of_lasting, of_strangers
from lab.cli.speed.page_server import PageServer
from lab.cli.speed.visitors import Program, Visit, config_of
from model.errors import LabError

PROMPT = "What is the capital of France?"
MANY, POOLS = 10**6, 10
"""A bound that is none, and how many threads or files the server's own pools may take more."""


def test_a_program_and_a_visit_get_the_same_reply_and_count_its_bytes(url: str) -> None:
    base = url.rstrip("/")
    program, visit = Program(base), Visit(base, config_of(base))
    reply = program.call("chat", PROMPT, "v4", None, 96, False, False, None)["reply"]
    called, streamed = program.ask(PROMPT), visit.ask(PROMPT)
    assert called.written == streamed.written == len(reply.encode()) > 0
    assert visit.ask(PROMPT).written > 0  # the same again, which is no second click on the first
    assert min(called.line, streamed.line) > 0
    with pytest.raises(LabError, match=r"No such model"):
        program.call("chat", PROMPT, "v5", None, 96, False, False, None)
    with pytest.raises(LabError, match=r"an event failed.*2000 characters"):
        visit.ask("x" * 5000)
    for own in (program, visit):
        own.close()


def test_a_hostile_file_is_taken_and_one_that_is_none_is_not_in_use(url: str) -> None:
    base = url.rstrip("/")
    visit = Visit(base, config_of(base))
    told = [visit.bring("own.jsonl", own) for own in (of_strangers.file(of_strangers.HOSTILE, 0), b'{"id": 1}')]
    assert ["60 prompts" in each for each in told] == [True, False]
    visit.close()


def held() -> tuple[int, int, int]:
    """Threads that write a reply, all threads, and open files of this process, in which the page is served."""
    names = [own.name for own in threading.enumerate()]
    return sum(name == "lab-stream" for name in names), len(names), len(list(Path("/proc/self/fd").iterdir()))


def test_forty_who_leave_while_a_reply_is_written_leave_neither_threads_nor_files(url: str) -> None:
    """One for each would be 35 more; the server's own pools come to a few, most of which the first five fill."""
    base = url.rstrip("/")
    config = config_of(base)

    def settled(most: tuple[int, ...]) -> tuple[int, int, int]:
        end, now = time.monotonic() + 60, held()
        while time.monotonic() < end and any(n > bound for n, bound in zip(now, most, strict=True)):
            time.sleep(0.05)
            now = held()
        return now

    for _ in range(5):
        of_lasting.leave(base, config, PROMPT)
    _, threads, files = settled((0, MANY, MANY))
    for _ in range(35):
        of_lasting.leave(base, config, PROMPT)
    most = 0, threads + POOLS, files + POOLS
    assert all(n <= bound for n, bound in zip(settled(most), most, strict=True)), (threads, files, held())


def test_a_page_that_does_not_come_up_says_its_last_word() -> None:
    with pytest.raises(LabError, match=r"does not answer.*LAB_QUEUE"), PageServer(LAB_QUEUE="none"):
        pass
