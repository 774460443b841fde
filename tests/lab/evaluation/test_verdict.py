"""Verdicts: what each contrast leaves possible, in numbers and in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lab.evaluation.comparisons import Compared
from lab.evaluation.decision_rule import registered
from lab.evaluation.evaluation import evaluate
from lab.evaluation.verdict import equivalence
from lab.probe.prompts import REGIMES, bundled
from lab.statistics.power import min_detectable_difference
from tests.lab.made_records import random_records

RULE = registered()


@pytest.mark.parametrize(
    ("win", "high", "gain", "words"),
    [
        (True, 0.4, "shown", "a gain of 0.02 or more is shown"),
        (False, 0.019, "excluded", "no gain of 0.02 or more: at most +0.02"),
        (False, -0.3, "excluded", "at most -0.30"),
        (False, 0.02, "open", "a gain up to +0.02 remains possible"),
        (False, 0.27, "open", "a gain up to +0.27 remains possible"),
    ],
)
def test_what_a_contrast_leaves_possible(win: bool, high: float, gain: str, words: str) -> None:
    row = next(own for own in evaluate(random_records(0), n_resamples=20).comparisons if own.contrast == "gibberish")
    assert isinstance(row, Compared)
    found = equivalence(replace(row, win=win, high=high), RULE)
    assert (found.gain, found.upper) == (gain, high)
    assert found.min_detectable_difference == min_detectable_difference(30, 30, margin=RULE.margin)
    assert words in found.statement
    assert found.statement.endswith("; at n = 30 a true gain below +0.18 would usually be missed")


def test_every_contrast_has_its_own_power() -> None:
    found = evaluate(random_records(0), n_resamples=60).verdict
    assert list(found.equivalence) == list(REGIMES)
    pooled, single = (found.equivalence[name] for name in REGIMES[:2])
    assert "at n = 180 against 30" in pooled.statement
    assert pooled.min_detectable_difference < single.min_detectable_difference
    assert found.min_detectable_difference == single.min_detectable_difference


def test_the_line_in_plain_words() -> None:
    found = evaluate(random_records(0, lead={"abstain_p": 2.5}), n_resamples=60).verdict
    first = "DISPROVEN: 0 of 7 contrasts won; at n = 30 a true gain below +0.18 would usually be missed."
    assert found.statement.startswith(first)
    assert "In 7 of 7 a gain of 0.02 or more is excluded." in found.statement
    assert "PROVEN with chance 0.0" in found.statement
    assert 0 <= found.false_proven_probability <= found.false_partial_probability < 0.2


def test_sizes_that_see_nothing_say_so() -> None:
    found = evaluate(random_records(0, sizes=dict.fromkeys(REGIMES, 4)), n_resamples=20).verdict
    assert found.min_detectable_difference is None
    assert "at n = 4 any true gain would usually be missed" in found.statement
    nothing = evaluate(random_records(0, sizes={"in_domain": 5}), n_resamples=20).verdict
    assert nothing.equivalence == {}
    assert (nothing.false_partial_probability, nothing.false_proven_probability) == (None, None)


@pytest.mark.parametrize(
    ("prompts", "registered_prompts", "said"),
    [
        ("probe_210", True, None),
        ("probe_large", False, "on other prompts than the registered 210, so not the registered result"),
        ("", None, "The records do not say on which prompts"),
    ],
)
def test_a_verdict_on_other_prompts_says_that_it_is_not_the_registered_one(
    prompts: str, registered_prompts: bool | None, said: str | None
) -> None:
    digest = bundled(prompts).digest if prompts else ""
    small = random_records(0, sizes=dict.fromkeys(REGIMES, 5))
    found = evaluate([replace(own, probe_digest=digest) for own in small], n_resamples=20).verdict
    assert found.registered_prompts is registered_prompts
    assert found.to_json()["registered_prompts"] is registered_prompts
    assert (said or "Not as registered") in found.statement
    assert ("prompts than" in found.statement) == (registered_prompts is False)
