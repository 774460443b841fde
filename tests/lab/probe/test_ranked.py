"""The prompts behind a cell: which, in what order, and that asking again gives the record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lab.chat import ask_again
from lab.probe import measure, ranked
from lab.probe.prompts import ProbeSet
from lab.workbench.workbench import Workbench
from model.errors import LabError
from tests.lab.made_records import of_signal, random_records, record


def test_a_regime_stands_beside_the_taught_and_the_pooled_contrast_is_everything() -> None:
    records = random_records(1)
    assert {r.regime for r in ranked.behind(records, regime="gibberish")} == {"in_domain", "gibberish"}
    assert ranked.behind(records, regime="in_domain") == records


@pytest.mark.parametrize(("signal", "first"), [("abstain_p", 0.9), ("router_conf", 0.1)])
def test_the_most_uncertain_comes_first_and_those_without_a_value_last(signal: str, first: float) -> None:
    records = [*of_signal([0.5, 0.1, 0.9], signal=signal), record("none", signals={signal: None})]
    rows = ranked.ranked(records, signal=signal)
    assert [row.value for row in rows][::3] == [first, None]
    assert [(row.beyond, row.of) for row in rows] == [(2, 2), (1, 2), (0, 2), (0, 0)]  # of the taught, itself left out


def test_ties_count_half_and_unusual_prompts_are_compared_with_all_taught_ones() -> None:
    records = [*of_signal([0.5, 0.1], signal="abstain_p"), *of_signal([0.5], signal="abstain_p", regime="gibberish")]
    (row,) = [row for row in ranked.ranked(records, signal="abstain_p") if row.record.regime == "gibberish"]
    assert (row.beyond, row.of) == (1.5, 2)


def test_what_does_not_exist_is_refused() -> None:
    with pytest.raises(LabError, match="no such prompt"):
        ranked.one(random_records(1), "nobody")
    for signal in ("nonsense", "router_entropy_per_layer"):
        with pytest.raises(LabError, match="not a signal of one number"):
            ranked.ranked([], signal=signal)


def test_asked_again_the_model_says_what_the_record_says(bench: Workbench, probe_set: ProbeSet) -> None:
    v4 = bench.model("v4")
    records = measure.probe(v4.lm, probe_set, model_digest=v4.digest).records
    for own in records[::9]:
        again = ask_again.again(v4, own)
        assert again.same
        assert again.differs < 1e-4
        assert not again.turn.abstained
    told = ask_again.again(v4, replace(records[0], reply="something else"))
    assert not told.same
    with pytest.raises(LabError, match="another model's"):
        ask_again.again(v4, replace(records[0], model_digest="0" * 64))
