"""The tables beside the registered AUROC: the same prompts, and scikit-learn as oracle."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sklearn.metrics import average_precision_score

from lab.evaluation.evaluation import evaluate
from lab.signals import SIGNALS
from tests.lab.made_records import random_records

FEW = 40


def test_delong_has_the_registered_auroc_and_its_own_interval() -> None:
    found = evaluate(random_records(3), n_resamples=FEW).to_json()
    for contrast, row in found["per_regime"].items():
        for signal, cell in row.items():
            own = found["delong"][contrast][signal]
            assert own["auroc"] == pytest.approx(cell["auroc"], abs=1e-12)
            assert own["low"] < own["auroc"] < own["high"]
            assert (own["n_positive"], own["n_negative"]) == (cell["n_positive"], cell["n_negative"])


def test_average_precision_is_scikit_learns() -> None:
    records = random_records(4, tied=True)
    found = evaluate(records, n_resamples=FEW).to_json()["detection"]
    positive = [record.regime != "in_domain" for record in records]
    for signal, cell in found["in_domain"].items():
        values = [SIGNALS[signal].orientation * float(str(record.signals[signal])) for record in records]
        assert cell["aupr_out"] == pytest.approx(average_precision_score(positive, values), abs=1e-12)
        assert cell["prevalence_out"] == pytest.approx(sum(positive) / len(positive))


def test_selective_is_over_judged_replies_only() -> None:
    records = random_records(5)
    judged = [replace(r, correct=None) if r.id.endswith("7") else r for r in records]
    kept = [r for r in judged if r.correct is not None]
    assert len(kept) < len(records)
    for signal, cell in evaluate(judged, n_resamples=FEW).to_json()["selective"].items():
        assert cell["n"] == len(kept), signal
        assert cell["risk"] == pytest.approx(sum(not r.correct for r in kept) / len(kept))
        assert cell["e_aurc"] >= -1e-12


def test_too_few_prompts_are_said_to_be_too_few() -> None:
    records = [r for r in random_records(6) if r.regime == "in_domain"][:8]
    found = evaluate(records, n_resamples=FEW).to_json()
    assert "0 positive prompts" in found["delong"]["in_domain"]["abstain_p"]["undefined"]
    assert "0 positive prompts" in found["detection"]["in_domain"]["abstain_p"]["undefined"]


def test_confidence_is_of_wrong_replies_among_the_judged() -> None:
    records = [replace(r, correct=None) if r.id.endswith("3") else r for r in random_records(7)]
    judged = [r for r in records if r.correct is not None]
    wrong = sum(r.correct is False for r in judged)
    for signal, cell in evaluate(records, n_resamples=FEW).to_json()["confidence"].items():
        assert (cell["n"], cell["n_event"]) == (len(judged), wrong), signal
        share = wrong / len(judged)
        assert cell["brier_base_rate"] == pytest.approx(share * (1 - share))
        assert sum(own["observed"]["count"] for own in cell["bins"]) == wrong
