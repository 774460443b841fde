"""Limits of a bundle: the second opinion, which needs numpy alone, chooses those that the lab chose."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab.evidence.limits import Asked, chosen, usual
from lab.evidence.second_opinion import limits as second
from lab.evidence.second_opinion.comparing import differing
from lab.evidence.second_opinion.reading import Row
from lab.probe.prompts import REGIMES
from lab.probe.records import Record
from lab.signals import SIGNALS
from lab.threshold.promises import MISTAKES, Mistake
from model.errors import LabError
from tests.lab.made_records import random_records

DESCRIBED = [asdict(own) for own in SIGNALS.values()]


def rows(records: list[Record]) -> list[Row]:
    return [Row(own.id, own.regime, own.prompt, own.reply, own.correct, own.signals, "m", "p", {}) for own in records]


def told(records: list[Record], wanted: Asked | None = None) -> list[str]:
    """What the second opinion finds otherwise."""
    found = chosen(records, wanted=wanted)
    return list(differing(found, second.limits(rows(records), found, DESCRIBED), "limits"))


@given(
    seed=st.integers(0, 10**6), n=st.integers(1, 30), tied=st.booleans(), share=st.booleans(),
    signal=st.sampled_from(["abstain_p", "max_softmax_mean", "router_entropy_var"]),
    method=st.sampled_from(["quantile", "crc", "ltt", "cost"]), alpha=st.sampled_from([0.0, 0.02, 0.1, 0.35, 0.9]),
    delta=st.sampled_from([0.01, 0.05, 0.5]), ratio=st.sampled_from([0.2, 1.0, 5.0]), unjudged=st.integers(0, 3),
    of=st.sampled_from(MISTAKES), also=st.sampled_from([None, *MISTAKES]), also_alpha=st.sampled_from([0.1, 0.4, 0.8]),
)  # fmt: skip
@settings(max_examples=90, deadline=None)
def test_the_second_opinion_chooses_the_same_limits(
    seed: int, n: int, tied: bool, share: bool, signal: str, method: str, alpha: float, delta: float, ratio: float,
    unjudged: int, of: Mistake, also: Mistake | None, also_alpha: float,
) -> None:  # fmt: skip
    records = random_records(seed, sizes={"in_domain": n, "ood_style": 4, "gibberish": 5}, tied=tied)
    if share:  # of shares that reach their ends
        values = np.clip([float(own.signals[signal]) / 3 + 0.5 for own in records], 0, 1)  # type: ignore[arg-type]
        records = [
            replace(own, signals={**own.signals, signal: float(value)}, correct=own.correct if i >= unjudged else None)
            for i, (own, value) in enumerate(zip(records, values, strict=True))
        ]
    try:
        problems = told(records, Asked(signal, method, alpha, delta, ratio, of, also, also_alpha))
    except LabError:  # these records cannot give the limit: the usual ones say so in words
        problems = told(records)
    assert problems == []


def test_the_usual_limits_are_of_the_head_and_of_what_works_best_by_every_method() -> None:
    records = random_records(1, sizes=dict.fromkeys(REGIMES, 25), lead={"max_softmax_mean": 2.0})
    asked = usual(records)
    assert {own.signal for own in asked} == {"abstain_p", "max_softmax_mean"}
    assert [own.method for own in asked[:4]] == ["quantile", "crc", "ltt", "cost"]
    found = chosen(records, wanted=asked[1])
    assert len(found) == len(asked)
    assert told(records) == []
    few = chosen(random_records(1, sizes={"in_domain": 6, "gibberish": 6}))
    assert next(own for own in few if own["method"] == "crc")["undefined"].startswith("crc cannot promise")


@pytest.mark.parametrize("wanted", [
    Asked("mood", "crc", 0.1, 0.05, 1.0), Asked("abstain_p", "magic", 0.1, 0.05, 1.0),
    Asked("abstain_p", "crc", 2.0, 0.05, 1.0), Asked("abstain_p", "crc", 0.001, 0.05, 1.0),
])  # fmt: skip
def test_a_wanted_limit_that_cannot_be_given_is_refused(wanted: Asked) -> None:
    with pytest.raises(LabError):
        chosen(random_records(1, sizes={"in_domain": 6, "gibberish": 6}), wanted=wanted)
