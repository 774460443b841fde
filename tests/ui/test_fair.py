"""Whose turn it is: nobody is lost, nobody waits for the many events of another, and names at hand change nothing."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from lab.ui.fair import Turns

Sent = tuple[str, str, int]


def names(event: Sent) -> tuple[str, str]:
    return event[:2]


def line(text: str) -> list[Sent]:
    """Events by their senders, such as `a1 a1 b1`: address and visit."""
    return [(word[0], word[1:], at) for at, word in enumerate(text.split())]


def served(turns: Turns[Sent], waiting: list[Sent]) -> list[str]:
    """One after another, the next chosen when the one before is done."""
    told, working = [], list[Sent]()
    while waiting:
        event = turns.order(waiting, working)[0]
        waiting.remove(event)
        turns.had(event)
        working = [event]
        told.append(event[0] + event[1])
    return told


def test_one_who_sends_many_waits_for_one_who_sends_one() -> None:
    assert served(Turns(names), line("a1 a1 a1 a1 b1 c1")) == ["a1", "b1", "c1", "a1", "a1", "a1"]


def test_three_who_send_many_have_turns_by_turns() -> None:
    assert served(Turns(names), line("a1 a1 a1 b1 b1 b1 c1 c1 c1")) == ["a1", "b1", "c1"] * 3


def test_an_address_with_many_visits_has_one_share_and_its_visits_have_turns() -> None:
    assert served(Turns(names), line("a1 a2 a3 a1 b1 b1")) == ["a1", "b1", "a2", "b1", "a3", "a1"]


def test_who_comes_again_and_again_does_not_pass_one_who_was_served_before() -> None:
    turns = Turns(names)
    waiting = line("a1 a1 a1 c1")
    order = []
    for again in range(100, 104):
        event = turns.order(waiting)[0]
        waiting.remove(event)
        turns.had(event)
        order.append(event[0])
        if event[0] == "c":
            waiting.append(("c", "1", again))
    assert order == ["a", "c", "a", "c"]


senders = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("123")), max_size=12)


@given(senders, senders)
def test_the_order_loses_nothing_and_keeps_each_ones_own(
    sent: list[tuple[str, str]], before: list[tuple[str, str]]
) -> None:
    turns: Turns[Sent] = Turns(names)
    for at, who in enumerate(before):
        turns.had((*who, -at))
    waiting = [(*who, at) for at, who in enumerate(sent)]
    order = turns.order(waiting)
    assert sorted(order) == sorted(waiting)
    for who in set(sent):
        own = [event for event in order if names(event) == who]
        assert own == sorted(own, key=lambda event: event[2])


@given(senders)
def test_nobody_is_served_twice_more_than_another_who_waits_all_the_time(sent: list[tuple[str, str]]) -> None:
    waiting = [(*who, at) for at, who in enumerate(sent)]
    left, had = Counter(event[0] for event in waiting), Counter[str]()
    for told in served(Turns(names), list(waiting)):
        had[told[0]] += 1
        left[told[0]] -= 1
        assert max(had.values()) - min((had[other] for other, n in left.items() if n), default=max(had.values())) <= 1


def test_a_full_line_makes_room_at_the_cost_of_whoever_has_most() -> None:
    turns = Turns(names)
    full = line("a1 a1 a1 b1")
    assert turns.gives_way(full, ("c", "1", 9)) == full[2]
    assert turns.gives_way(full, ("b", "1", 9)) == full[2]
    assert turns.gives_way(full, ("a", "1", 9)) is None
    assert turns.gives_way(full, ("a", "2", 9)) == full[2]
    assert turns.gives_way(line("a1 b1"), ("c", "1", 9)) is None
    assert turns.gives_way([], ("c", "1", 9)) is None
