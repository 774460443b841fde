"""What decides where nothing, a signal or a limit was said; the rule by which the best signal is chosen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.chat.take_turn import answer, redecided
from lab.evaluation.questions import DUE
from lab.probe.prompts import bundled
from lab.probe.records import Record
from lab.signals import gating_signals
from lab.threshold.best import ABSTAIN, best
from lab.threshold.cost import cheapest
from lab.threshold.operating_point import chosen, opening, own
from lab.workbench.workbench import Workbench
from model.byte_text import REFUSAL
from model.errors import LabError
from tests.lab.made_records import random_records, record

SIZES = dict.fromkeys(("in_domain", "ood_topic", "ood_style", "long_input", "gibberish"), 20)


def led(signal: str, *, by: str, seed: int = 0) -> list[Record]:
    """Random records in which a signal leads on wrong replies (`wrong`) or on unusual prompts (`unusual`)."""
    found = random_records(seed, sizes=SIZES, lead={signal: 2.0} if by == "unusual" else None)
    if by == "unusual":
        return [replace(own, correct=True) for own in found]
    sign = -1 if signal in ("max_softmax_mean", "router_conf") else 1
    rng = np.random.default_rng(seed + 1)
    return [
        replace(own, signals={**own.signals, signal: sign * (float(rng.normal()) + 2.5 * (own.correct is False))})
        for own in found
    ]


@pytest.mark.parametrize("signal", ["max_softmax_mean", "abstain_p", "router_entropy_var"])
@pytest.mark.parametrize("question", ["wrong", "unusual"])
def test_the_signal_that_leads_is_chosen_for_its_question_and_no_order_matters(signal: str, question: str) -> None:
    records = led(signal, by=question)
    found = best(records)
    assert (found.signal, found.question) == (signal, question)
    assert found.auroc is not None
    assert 0.5 < found.auroc.low <= found.auroc.auroc <= found.auroc.high
    assert best(records[::-1]) == found


def test_the_number_beside_the_choice_is_scikit_learns_and_the_paper_stands_beside() -> None:
    found = best(records := led("max_softmax_mean", by="wrong"))
    due = [own for own in records if own.regime in DUE]
    wrong = [own.correct is False for own in due]
    assert found.auroc is not None
    assert found.abstain is not None
    assert found.auroc.auroc == pytest.approx(
        roc_auc_score(wrong, [-float(r.signals["max_softmax_mean"]) for r in due])
    )  # type: ignore[arg-type]
    assert found.abstain.auroc == pytest.approx(roc_auc_score(wrong, [r.signals[ABSTAIN] for r in due]))


def test_where_no_signal_tells_anything_the_abstain_head_stays_and_no_question_is_named() -> None:
    flat = [record(f"{kind}-{i}", kind, correct=bool(i % 2)) for kind in ("in_domain", "gibberish") for i in range(8)]
    found = best(flat)
    assert (found.signal, found.question, found.auroc) == (ABSTAIN, None, None)
    only = best([record(f"a{i}", correct=True) for i in range(5)])  # one kind, all right: nothing can be asked
    assert (only.signal, only.question) == (ABSTAIN, None)


def test_a_signal_that_some_prompt_lacks_is_no_candidate() -> None:
    records = led("max_softmax_mean", by="wrong")
    gap = [replace(records[0], signals={**records[0].signals, "max_softmax_mean": None}), *records[1:]]
    found = best(gap)
    assert found.signal != "max_softmax_mean"
    assert found.n_signals == len(gating_signals()) - 1


def test_without_calibration_records_the_abstain_head_decides_at_its_own_limit(bench: Workbench) -> None:
    point = opening(bench, "v7")
    assert (point.signal, point.threshold, point.source, point.best) == (
        ABSTAIN, 0.6, "v7@1234's operating point", None,
    )  # fmt: skip
    with pytest.raises(LabError, match="max_softmax_mean has no operating point; in v7"):
        own(bench, "v7", signal="max_softmax_mean")


def test_with_them_what_works_best_decides_at_its_cheapest_limit(bench: Workbench) -> None:
    records = bench.records("v4", bundled("calibration")).records
    point = opening(bench, "v4")
    assert point.best == best(records)
    assert point.signal == point.best.signal
    for signal in ("max_softmax_mean", "router_entropy_var"):
        found = own(bench, "v4", signal=signal)
        assert found.threshold == cheapest(records, signal=signal, ratio=1.0)[0]
        assert f"{len(records)} calibration prompts" in found.source
    assert own(bench, "v4", signal=ABSTAIN).threshold == bench.model("v4").threshold


def test_a_limit_alone_is_one_on_the_abstain_head_whatever_works_best(bench: Workbench) -> None:
    bench.records("v4", bundled("calibration"))
    point = chosen(bench, "v4", threshold=0.5)
    assert (point.signal, point.threshold, point.source) == (ABSTAIN, 0.5, "chosen here")
    assert chosen(bench, "v4", signal="router_conf", threshold=0.25).signal == "router_conf"
    assert chosen(bench, "v4") == opening(bench, "v4")


@pytest.mark.parametrize("signal", ["mood", "", "router_entropy_per_layer", "prompt_bytes", 7])
def test_what_is_no_signal_is_refused_with_name_expected_and_found(bench: Workbench, signal: object) -> None:
    for threshold in (None, 0.5):
        with pytest.raises(LabError, match=r"bad signal.*expected one of max_softmax_mean.*found"):
            chosen(bench, "v4", signal=signal, threshold=threshold)  # type: ignore[arg-type]
    with pytest.raises(LabError, match="bad threshold; expected a finite number; found nan"):
        chosen(bench, "v4", signal="router_conf", threshold=float("nan"))


@pytest.mark.parametrize("signal", gating_signals())
def test_every_signal_decides_by_its_own_orientation_and_says_how(bench: Workbench, signal: str) -> None:
    v4 = bench.model("v4")
    free = answer(v4, "Hello", gated=False, max_new_bytes=12)
    value = free.signals[signal]
    assert isinstance(value, float)
    at = answer(v4, "Hello", signal=signal, threshold=value, max_new_bytes=12, reveal=True)
    assert (at.reply, at.abstained, at.value, at.gated) == (REFUSAL, True, value, True)
    assert at.ungated == free.reply
    late = at.about.span == "reply"
    assert (at.withdrawn, at.outcome) == (late, "withheld after it was written" if late else "abstained")
    past = value + (1.0 if at.about.orientation > 0 else -1.0)
    through = answer(v4, "Hello", signal=signal, threshold=past, max_new_bytes=12)
    assert (through.abstained, through.reply) == (False, free.reply)
    again = redecided(through, threshold=value, signal=signal, source="here")
    assert (again.reply, again.withdrawn, again.threshold_source) == (REFUSAL, late, "here")
    assert redecided(at, threshold=past).reply == free.reply
