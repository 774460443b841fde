"""Results as JSON: the keys are the fields, in their order, but where the contract says otherwise."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from lab.evaluation.estimates import Alike, Auroc, Difference, Weighted
from lab.evaluation.evaluation import Evaluation, Ruling, WithoutRefusals, evaluate
from lab.probe.prompts import REGIMES
from lab.statistics.as_json import as_json
from lab.statistics.estimate import NotRun, Undefined, Unmeasured
from lab.threshold.gates import Gate, MeanGate, quick_gates
from tests.lab.made_records import random_records, record

OTHERWISE = (Evaluation, Ruling, WithoutRefusals, Alike, Difference, Gate)
"""Whose document is not their fields alone."""


def parts(found: Any) -> Iterator[Any]:
    """Everything that a result is made of."""
    yield found
    inside: Any = ()
    if is_dataclass(found):
        inside = [getattr(found, field.name) for field in fields(found)]
    elif isinstance(found, Mapping):
        inside = found.values()
    elif isinstance(found, list | tuple):
        inside = found
    for own in inside:
        yield from parts(own)


@pytest.mark.parametrize("sizes", [dict.fromkeys(REGIMES, 6), {"in_domain": 5, "gibberish": 2}, {"in_domain": 4}])
def test_fields_are_keys_all_the_way_down(sizes: dict[str, int]) -> None:
    records = random_records(0, sizes=sizes)
    for found in (evaluate(records, n_resamples=20), quick_gates(records, threshold=0.5)):
        for own in parts(found):
            if is_dataclass(own) and not isinstance(own, OTHERWISE):
                assert list(as_json(own)) == [field.name for field in fields(own)], type(own)
        told = json.loads(json.dumps(found.to_json(), allow_nan=False))
        assert told == found.to_json()  # lists, not tuples, and no object is left


def test_an_evaluation_has_the_keys_of_the_contract() -> None:
    told = evaluate(random_records(0, sizes=dict.fromkeys(REGIMES, 4)), n_resamples=10).to_json()
    assert {"cross_regime", "per_regime", "within_regime", "comparisons", "verdict"} <= set(told)
    assert set(told["cross_regime"]["abstain_p"]) >= {"auroc", "low", "high", "n_positive", "n_negative", "method"}
    assert set(told["verdict"]) >= {"outcome", "wins", "rule_sha256", "min_detectable_difference"}
    assert "foreign" not in told
    assert "undefined" not in told["excluding_refusals"]
    silent = evaluate([record("a"), record("b", "gibberish")], n_resamples=2)
    assert silent.to_json()["per_regime"]["gibberish"]["abstain_p"].keys() == {"undefined", "n_positive", "n_negative"}


def test_documents_that_are_not_the_fields() -> None:
    whole = Weighted(0.1, -0.2, 0.3, at_boundary=False, p=0.5, n_positive=3, n_negative=4)
    assert list(Difference(whole, 0.9).to_json()) == [
        "difference", "low", "high", "at_boundary", "p", "n_positive", "n_negative", "p_holm",
    ]  # fmt: skip
    assert Difference(Alike(3, 4), None).to_json() == {
        "difference": 0.0, "identical": True, "n_positive": 3, "n_negative": 4,
    }  # fmt: skip
    assert Difference(Unmeasured("why", 3, 4), None).to_json() == {
        "difference": None, "undefined": "why", "n_positive": 3, "n_negative": 4,
    }  # fmt: skip
    assert next(iter(WithoutRefusals(0, {}, {}, undefined="no replies").to_json())) == "undefined"
    assert "text_alone" not in Gate(1, 2, 0.1, 0.9, passed=True).to_json()
    assert Gate(1, 2, 0.1, 0.9, passed=True, text_alone=0).to_json()["text_alone"] == 0
    assert MeanGate(None, 0.5, passed=False).to_json() == {"value": None, "threshold": 0.5, "passed": False}


def test_what_holds_results_is_told_too() -> None:
    cell = Auroc(0.5, 0.4, 0.6, at_boundary=False, n_positive=1, n_negative=1, method="m")
    assert as_json({"a": (cell, Undefined("u")), "b": [NotRun("n"), None, 1.5]}) == {
        "a": [cell.to_json(), {"undefined": "u"}],
        "b": [{"not_run": "n"}, None, 1.5],
    }
