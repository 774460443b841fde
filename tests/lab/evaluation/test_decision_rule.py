"""The registered rule: its file, its digest, and the three outcomes."""

from __future__ import annotations

import itertools
from hashlib import sha256

import numpy as np
import pytest

from lab.evaluation.decision_rule import PATH, best, registered
from lab.probe.prompts import REGIMES
from lab.signals import SIGNALS
from lab.statistics.bootstrap import Sampled

RULE = registered()


def test_the_digest_is_of_the_file() -> None:
    assert RULE.sha256 == sha256(PATH.read_bytes()).hexdigest()


def test_the_rule_as_registered() -> None:
    assert RULE.contrasts == REGIMES
    assert (RULE.negative, RULE.pooled) == ("in_domain", "in_domain")
    assert (RULE.margin, RULE.n_resamples, RULE.proven_at_wins) == (0.02, 2000, 4)
    assert RULE.proven_needs_one_of == {"gibberish", "factual_misleading", "neo_false_inability"}


def test_roles_in_the_signal_table_are_the_rules() -> None:
    for role, names in (("candidate", RULE.candidates), ("baseline", RULE.baselines)):
        assert {name for name, signal in SIGNALS.items() if signal.role == role} == set(names)


def test_every_set_of_wins() -> None:
    for size in range(8):
        for won in itertools.combinations(RULE.contrasts, size):
            hard = RULE.proven_needs_one_of & set(won)
            expected = "DISPROVEN" if not won else "PROVEN" if size >= 4 and hard else "PARTIAL"
            assert RULE.outcome(won) == expected
    assert RULE.outcome(("in_domain", "ood_topic", "ood_style", "long_input")) == "PARTIAL"


def test_no_win_proves_nothing_while_contrasts_are_missing() -> None:
    assert RULE.outcome((), missing=("gibberish",)) == "UNDEFINED"
    assert RULE.outcome(("ood_topic",), missing=("gibberish",)) == "PARTIAL"


@pytest.mark.parametrize(
    ("value", "lowest", "wins"),
    [(0.3, 0.1, True), (0.02, 0.001, True), (0.58 - 0.56, 0.001, True), (0.0199, 0.001, False), (0.3, -0.01, False),
     (0.3, 0.0, False), (-0.3, -0.4, False)],
)  # fmt: skip
def test_a_win_needs_the_margin_and_an_interval_above_zero(value: float, lowest: float, wins: bool) -> None:
    assert RULE.wins(Sampled(value, np.full(100, lowest))) is wins


def test_best() -> None:
    assert best({"a": 0.5, "b": 0.7, "c": 0.7}, ("c", "b", "a")) == "c"
    assert best({"a": 0.5}, ("a", "z")) == "a"
    assert best({"a": 0.5}, ("z",)) is None
