"""Updates made as fast as they come and shown at a pace."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from lab.errors import LabError
from lab.ui.pace import newest


def test_the_last_update_is_always_shown() -> None:
    assert list(newest(range(1000), per_second=0.001))[-1] == 999
    assert list(newest([7])) == [7]
    assert list(newest([])) == []


def test_skipped_updates_are_shown_when_nothing_follows() -> None:
    assert list(newest([7], skip=1)) == [7]


def test_the_first_one_shown_comes_after_the_skipped() -> None:
    gate = threading.Event()

    def slow() -> Iterator[int]:
        yield 0
        yield 1
        gate.wait(5)
        yield 2

    shown = newest(slow(), skip=1)
    assert next(shown) == 1
    gate.set()
    assert list(shown) == [2]


def test_errors_reach_the_caller() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise LabError("no such thing")

    with pytest.raises(LabError, match="no such thing"):
        list(newest(broken()))


def test_updates_go_on_while_one_is_shown_and_end_when_it_is_closed() -> None:
    further, ended = threading.Event(), threading.Event()

    def endless() -> Iterator[int]:
        try:
            number = 0
            while True:
                number += 1
                if number > 100:
                    further.set()
                yield number
        finally:
            ended.set()

    shown = newest(endless())
    next(shown)
    assert further.wait(5)
    shown.close()
    assert ended.wait(5)
