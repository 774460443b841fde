"""What can be kept where a promise cannot: kept indeed, nothing stricter is, and a refusal says it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab.errors import LabError
from lab.threshold.attainable import ROUND, attainable, place
from lab.threshold.cuts import Cuts, cuts
from lab.threshold.promises import METHODS, MISTAKES, Promise, chosen
from tests.lab.made_records import random_records, record

SIGNAL = "max_softmax_mean"
promises = st.lists(
    st.builds(Promise, st.sampled_from(MISTAKES), st.sampled_from([*ROUND, 0.07, 0.33])),
    min_size=1, max_size=2, unique_by=lambda own: own.of,
)  # fmt: skip


def kept(found: Cuts, own: tuple[Promise, ...], *, method: str, delta: float) -> bool:
    try:
        chosen(found, own, method=method, delta=delta)
    except LabError:
        return False
    return True


@settings(deadline=None, max_examples=25)
@given(seed=st.integers(0, 20), asked=promises, method=st.sampled_from(METHODS), delta=st.sampled_from([0.05, 0.3]))
def test_what_is_offered_can_be_kept_and_nothing_stricter_can(
    seed: int, asked: list[Promise], method: str, delta: float
) -> None:
    made = random_records(seed, sizes={"in_domain": 40, "gibberish": 30}, lead={SIGNAL: 1.0})
    found, how = cuts(made, signal=SIGNAL), {"method": method, "delta": delta}
    lists = attainable(found, asked, **how)
    assert all(kept(found, own, **how) for own in lists)
    assert all([one.of for one in own] == [one.of for one in asked] for own in lists)
    if len(asked) == 1:
        able = [(Promise(asked[0].of, alpha),) for alpha in ROUND]
        assert lists == [own for own in able if kept(found, own, **how)][:1]
        return
    grid = [(Promise(asked[0].of, a), Promise(asked[1].of, b)) for a in ROUND for b in ROUND]
    able = [own for own in grid if kept(found, own, **how)]
    if able:
        assert lists[0] == min(able, key=lambda own: (max(one.alpha for one in own), min(one.alpha for one in own)))
    for at in (0, 1):  # one as it was asked for, the other the smallest that goes with it
        beside = [b for b in ROUND if kept(found, _with(asked, at, b), **how)]
        if beside:
            assert _with(asked, at, beside[0]) in lists


def _with(asked: list[Promise], at: int, alpha: float) -> tuple[Promise, ...]:
    """One as it was asked for, the other at alpha."""
    other = Promise(asked[1 - at].of, alpha)
    return (asked[0], other) if at == 0 else (other, asked[1])


def test_a_refusal_says_what_can_be_kept() -> None:
    apart = [record(f"t{i}", "in_domain", signals={SIGNAL: 0.9 + i / 1000}, correct=True) for i in range(30)]
    apart += [record(f"g{i}", "gibberish", signals={SIGNAL: 0.1 + i / 1000}, correct=False) for i in range(30)]
    found = cuts(apart, signal=SIGNAL)
    asked = [Promise("false_refusals", 0.05), Promise("missed_unusual", 0.05)]
    with pytest.raises(LabError, match=r"these prompts can keep false_refusals 0\.\d+ with missed_unusual 0\.\d+"):
        place(found, asked, method="ltt", delta=0.05)
    with pytest.raises(LabError, match=r"can keep false_refusals 0\.1$"):  # .9^30 < .05 < .92^30
        place(found, asked[:1], method="ltt", delta=0.05)
    with pytest.raises(LabError) as refused:  # of crc no share of the answers given can be promised at all
        place(found, [Promise("wrong_answers", 0.2)], method="crc", delta=0.05)
    assert "can keep" not in str(refused.value)
