"""The one cache class: what it keeps never exceeds its bytes, is the latest used, and is made once."""

from __future__ import annotations

import sys
import threading
import weakref
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from model.kept import Kept, bytes_of
from model.lineage import storages

ACTIONS = st.lists(st.tuples(st.sampled_from(["put", "get"]), st.integers(0, 5), st.integers(1, 40)), max_size=60)


def sized(*, most_bytes: int = 100, most: int | None = None) -> Kept[int, int]:
    """Values that say their own size."""
    return Kept("of a test", most_bytes=most_bytes, most=most, pieces=lambda value: {object(): value})


@given(ACTIONS, st.sampled_from([None, 1, 3]))
def test_it_does_what_a_slow_definition_says(actions: list[tuple[str, int, int]], most: int | None) -> None:
    found, slow = sized(most=most), OrderedDict[int, int]()
    for action, key, size in actions:
        if action == "put":
            found.put(key, size)
            slow[key] = size
            slow.move_to_end(key)
            while sum(slow.values()) > 100 or (most is not None and len(slow) > most):
                slow.popitem(last=False)
        else:
            assert found.get(key) == slow.get(key)
            if key in slow:
                slow.move_to_end(key)
        assert (found.listed(), found.bytes, len(found)) == (list(slow), sum(slow.values()), len(slow))
        assert all((key in found) == (key in slow) for key in range(6))


@given(st.lists(st.tuples(st.integers(0, 9), st.sets(st.integers(0, 7), max_size=5)), max_size=40))
def test_what_values_share_counts_once(puts: list[tuple[int, set[int]]]) -> None:
    found: Kept[int, frozenset[int]] = Kept(
        "of a test", most_bytes=60, pieces=lambda value: {piece: 10 + piece for piece in value}
    )
    for key, pieces in puts:
        found.put(key, frozenset(pieces))
        held = {piece for own in found.listed() for piece in found._found[own][0]}
        assert found.bytes == sum(10 + piece for piece in held) <= 60


def test_a_value_larger_than_all_is_handed_out_and_displaces_nothing() -> None:
    found = sized()
    found.put(1, 60)
    assert found.of(2, lambda: 101) == 101
    assert found.listed() == [1]
    found.put(1, 101)  # the old value of this key would be wrong
    assert (found.listed(), found.bytes) == ([], 0)


def test_nothing_is_a_value_too() -> None:
    made: list[int] = []
    found: Kept[int, None] = Kept("of a test", most_bytes=100)
    for _ in range(3):
        assert found.of(1, lambda: made.append(1)) is None
    assert made == [1]


def test_it_is_made_once_for_all_who_wait_and_others_do_not() -> None:
    found, begun, may_end, made = sized(), threading.Event(), threading.Event(), []

    def slow() -> int:
        begun.set()
        assert may_end.wait(60)
        made.append(1)
        return 7

    with ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(found.of, 1, slow) for _ in range(4)]
        assert begun.wait(60)
        try:
            assert found.of(2, lambda: 5) == 5
        finally:
            may_end.set()
        assert [one.result() for one in waiting] == [7] * 4
    assert made == [1]
    assert not found._doors


def test_after_a_failure_the_next_one_tries_again() -> None:
    found = sized()
    with pytest.raises(ZeroDivisionError):
        found.of(1, lambda: 1 // 0)
    assert found.of(1, lambda: 3) == 3
    assert not found._doors


def test_many_threads_leave_it_consistent() -> None:
    found = sized()
    with ThreadPoolExecutor(8) as pool:
        for job in [pool.submit(found.of, n % 13, lambda n=n: n % 30 + 1) for n in range(2000)]:
            job.result()
    assert found.bytes == sum(found._found[key][0] for key in found.listed()) <= 100


def test_bytes_are_those_of_everything_that_is_held() -> None:
    assert bytes_of(np.zeros(1000, dtype=np.float32)) >= 4000
    assert bytes_of(np.frombuffer(bytearray(5000), dtype=np.uint8)) >= 5000
    assert bytes_of(np.zeros(1000)[::2][:3]) >= 8000  # a view keeps all of it
    assert bytes_of(torch.zeros(10, 10)[0]) >= 400
    text = "x" * 10_000
    assert sys.getsizeof(text) < bytes_of({"a": [text, text], "b": (text,)}) < 11_000
    ring: list[object] = []
    ring.append(ring)
    assert bytes_of(ring) == sys.getsizeof(ring)
    tensor = torch.zeros(100)
    assert storages({"a": tensor[:10], "b": tensor[10:], "c": torch.zeros(3)}).keys() >= {tensor.data_ptr()}
    assert sum(storages({"a": tensor[:10], "b": tensor[10:]}).values()) == 400


class Thing:
    """What can be watched."""


def test_what_is_let_go_of_is_gone() -> None:
    found = Kept[int, Thing]("of a test", most_bytes=100, pieces=lambda value: {id(value): 40})
    watched = [weakref.ref(found.put(key, Thing())) for key in range(50)]
    assert [thing() is not None for thing in watched] == [False] * 48 + [True] * 2
