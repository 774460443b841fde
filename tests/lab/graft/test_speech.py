"""What a graft does to speech, on records whose replies are known."""

from __future__ import annotations

import pytest

from lab.graft.speech import Speech, speech
from lab.probe.records import Record
from lab.replies.quality import Replies
from lab.statistics.estimate import NotRun, Undefined
from lab.statistics.paired_rates import PairedRates
from lab.statistics.rates import rate
from tests.lab.made_records import record


def made(right: int, *, n: int = 30, reply: str = "yes") -> list[Record]:
    """n in-domain records, the first so many right, and one of another kind."""
    own = [record(f"a{i}", correct=i < right, reply=f"{reply} {i}") for i in range(n)]
    return [*own, record("z", "gibberish", correct=True, reply="z")]


def between(before: list[Record], after: list[Record], *, coherent: tuple[int, int] | None = (30, 3)) -> Speech:
    unknown = NotRun("not judged")
    was, now = (unknown, unknown) if coherent is None else (rate(coherent[0], 30), rate(coherent[1], 30))
    given = (Replies(was, rate(0, 30)), Replies(now, rate(0, 30)))
    return speech(before, after, before=given[0], after=given[1])


@pytest.mark.parametrize(
    ("before", "after", "verdict", "word"),
    [
        (24, 3, "harmed", "fell from 24 to 3 of 30"),
        (3, 24, "better", "rose from 3 to 24 of 30"),
        (24, 22, "no change in right answers can be seen", "fell from 24 to 22 of 30"),
        (24, 24, "no change in right answers can be seen", "stayed at 24 of 30"),
    ],
)
def test_right_answers_before_and_after_are_told_with_their_interval(
    before: int, after: int, verdict: str, word: str
) -> None:
    found = between(made(before), made(after, reply="no")[::-1])
    assert isinstance(found.right, PairedRates)
    assert (found.verdict, found.right.before, found.right.after) == (verdict, before, after)
    assert (found.changed, found.n) == (30, 31)
    assert word in found.statement
    assert f"[{100 * found.right.low:+.0f}, {100 * found.right.high:+.0f}]" in found.statement
    assert "Coherent: 30 before, 3 of 30 after." in found.statement


def test_the_same_replies_are_untouched_and_what_was_not_judged_is_not_counted() -> None:
    same = between(made(24), made(24), coherent=None)
    assert (same.verdict, same.statement) == ("untouched", "Not one reply changed.")
    unjudged = [record(f"a{i}", correct=None, reply="no") for i in range(3)]
    found = between([record(f"a{i}") for i in range(3)], unjudged, coherent=None)
    assert isinstance(found.right, Undefined)
    assert found.verdict == "no change in right answers can be seen"
    assert found.statement == "3 of 3 replies changed."
