"""Writes docs/measures.md: our measures beside those of other tools, every number by a run on the same 24 replies.

    python docs/measures.py     with the tools of `other_tools.TOOLS` installed, and R's pROC; what is missing is said

None of them is a dependency of the lab, so an environment of their own is best.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)]

import other_tools as other  # noqa: E402

from lab.probe.records import Record  # noqa: E402
from lab.statistics import detection, selective  # noqa: E402
from lab.statistics.auroc import auroc  # noqa: E402
from lab.statistics.bootstrap import Resamples  # noqa: E402
from lab.statistics.confidence import brier, ece, nll, reliability  # noqa: E402
from lab.statistics.delong import logit_interval, paired_difference  # noqa: E402
from lab.statistics.distribution_free import chernoff  # noqa: E402
from lab.threshold.calibration import calibrate  # noqa: E402

OUT = Path(__file__).with_suffix(".md")
UNCERTAIN = np.array([
    .02, .05, .08, .11, .15, .18, .18, .22, .27, .31, .35, .35, .40, .44, .48, .52, .55, .61, .66, .70, .70, .83,
    .91, .96,
])  # fmt: skip
"""Of 24 replies, from 0 to 1: also read as the probability that the reply is wrong. Three pairs tie."""
SECOND = np.array([
    .30, .10, .02, .20, .05, .40, .22, .15, .33, .50, .12, .45, .60, .28, .70, .35, .80, .42, .55, .90, .65, .48,
    .75, .85,
])  # fmt: skip
"""Another signal on the same prompts."""
OOD = np.array([0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1], dtype=bool)
WRONG = np.array([0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1], dtype=bool)
QUALITY = 1.0 - WRONG
SIDES, SECOND_SIDES = ((values[OOD], values[~OOD]) for values in (UNCERTAIN, SECOND))
SAME = "the same"

Row = tuple[str, str, Callable[[], Any], str]
"""(tool, its name, the call, how it differs)."""


def shown(value: Any) -> str:
    """Four decimals; several numbers in brackets."""
    found = [f"{float(one):.4f}" for one in np.atleast_1d(np.asarray(value, dtype=np.float64))]
    return found[0] if len(found) == 1 else f"[{', '.join(found)}]"


def known(found: Any) -> Any:
    """A measure that these data have."""
    assert not isinstance(found, str), found
    return found


def r(code: str) -> np.ndarray:
    return other.r(code, ood=OOD.astype(int), a=UNCERTAIN, b=SECOND)


def groups() -> Iterator[tuple[str, str, Any, list[Row]]]:
    """(measure, ours in words, its value, what other tools call it)."""
    event, tm = OOD.astype(int), other.torchmetrics
    # fmt: off
    yield "AUROC", "`auroc`: out of domain positive, ties one half", auroc(*SIDES), [
        ("scikit-learn", "`roc_auc_score`", lambda: other.sklearn("roc_auc_score")(OOD, UNCERTAIN), SAME),
        ("torchmetrics", "`BinaryAUROC`", lambda: tm("BinaryAUROC", UNCERTAIN, OOD), SAME),
        ("pytorch-ood", "`AUROC`", lambda: other.pytorch_ood("AUROC", UNCERTAIN, OOD), SAME),
        ("lm-polygraph", "`roc-auc`", lambda: other.polygraph("roc_auc").ROCAUC()(UNCERTAIN, event), SAME),
        ("pROC", "`auc(direction='<')`", lambda: r("auc(ood, a, direction='<', quiet=TRUE)"),
         "the same; without `direction` it turns a signal that points the wrong way"),
    ]
    drawn = Resamples([str(own) for own in OOD], n_resamples=2000, seed=0).auroc(
        UNCERTAIN, positive=np.flatnonzero(OOD), negative=np.flatnonzero(~OOD))
    ends = "as.numeric(ci.auc({}, direction='<', quiet=TRUE{}))[c(1, 3)]"
    yield "its 95 % interval", "stratified percentile bootstrap, 2000 resamples", drawn.interval(), [
        ("pROC", "`ci.auc(method='bootstrap')`",
         lambda: r(ends.format("ood, a", ", method='bootstrap', boot.n=2000, progress='none'")),
         "the same, other draws"),
    ]
    spread = known(logit_interval(*SIDES))
    yield "its 95 % interval", "`delong`: normal on the log-odds scale", [spread.low, spread.high], [
        ("pROC", "`ci.auc(method='delong')`", lambda: r(ends.format("ood, a", ", method='delong'")),
         "the same variance, normal on the plain scale: too short near 1, and cut off there"),
    ]
    bound = chernoff(1.0, pairs=12, least=0.0, most=1.0)
    yield "interval of a perfect order, 12 against 12", "distribution-free bound, `at_boundary`", bound, [
        ("pROC", "`ci.auc`", lambda: r(f"suppressWarnings({ends.format('rep(0:1, each=12), 1:24', '')})"),
         "no width; it warns"),
    ]
    pair = known(paired_difference(SIDES, SECOND_SIDES))
    two = ", ".join(f"roc(ood, {name}, direction='<', quiet=TRUE)" for name in "ab")
    yield "two signals differ, p", "`delong` of `signal_pairs`", pair.p, [
        ("pROC", "`roc.test(method='delong')`",
         lambda: r(f"roc.test({two}, method='delong', paired=TRUE)$p.value"), SAME),
    ]
    seen = known(detection.detection(*SIDES))
    yield "average precision", "`aupr_out`: out of domain positive, no line between thresholds", seen.aupr_out, [
        ("scikit-learn", "`average_precision_score`",
         lambda: other.sklearn("average_precision_score")(OOD, UNCERTAIN), SAME),
        ("torchmetrics", "`BinaryAveragePrecision`", lambda: tm("BinaryAveragePrecision", UNCERTAIN, OOD), SAME),
        ("lm-polygraph", "`pr-auc`", lambda: other.polygraph("pr_auc").PRAUC()(UNCERTAIN, event), SAME),
        ("pytorch-ood", "`AUPR-OUT`", lambda: other.pytorch_ood("AUPR", UNCERTAIN, OOD, positive="ood"),
         "trapezoids: a line between thresholds, which precision does not follow"),
    ]
    yield "average precision", "`aupr_in`: in-domain positive", seen.aupr_in, [
        ("pytorch-ood", "`AUPR-IN`", lambda: other.pytorch_ood("AUPR", UNCERTAIN, OOD, positive="id"), "trapezoids"),
    ]
    yield "FPR at 95 % TPR", "`fpr_at_tpr_ood_positive`", seen.fpr_at_tpr_ood_positive, [
        ("pytorch-ood", "`FPR95TPR`", lambda: other.pytorch_ood("FPRAtTPR", UNCERTAIN, OOD), SAME),
        ("torch-uncertainty", "`FPR95(pos_label=1)`", lambda: other.fpr95(1, UNCERTAIN, OOD), SAME),
    ]
    yield "FPR at 95 % TPR", "`fpr_at_tpr_in_positive`", seen.fpr_at_tpr_in_positive, [
        ("torch-uncertainty", "`FPR95(pos_label=0)`, of confidences", lambda: other.fpr95(0, 1 - UNCERTAIN, OOD), SAME),
    ]
    found = known(selective.selective(UNCERTAIN, WRONG.astype(np.float64)))
    yield "AURC", "`aurc`: mean of the risks at 1 … n kept, ties in expectation", found.aurc, [
        ("lm-polygraph", "`rcc-auc`",
         lambda: other.polygraph("risk_cov_curve").RiskCoverageCurveAUC()(UNCERTAIN, QUALITY),
         "the same but for ties, which keep the order of the file; quality is scaled to 0 … 1 first"),
        ("torch-uncertainty", "`AURC`", lambda: other.risk_curve("AURC", UNCERTAIN, WRONG),
         "trapezoids from 1 / n on, over 1 − 1 / n; ties in the order of a sort"),
    ]
    yield "AUGRC", "`augrc`: trapezoids from (0, 0)", found.augrc, [
        ("torch-uncertainty", "`AUGRC`", lambda: other.risk_curve("AUGRC", UNCERTAIN, WRONG), "as its AURC"),
    ]
    yield "PRR, area", "`prr_half_area`: at most half dropped", found.prr_half_area, [
        ("lm-polygraph", "`prr_0.5`", lambda: other.prr(UNCERTAIN, QUALITY, max_rejection=0.5, normalised=False),
         "the same but for ties, in the order of a sort"),
        ("lm-polygraph", "`prr`", lambda: other.prr(UNCERTAIN, QUALITY, max_rejection=1.0, normalised=False),
         "all may be dropped: another number"),
    ]
    yield "PRR", "`prr_half_normalised`: at most half dropped, 0 random, 1 perfect", found.prr_half_normalised, [
        ("lm-polygraph", "`prr_0.5_normalized`",
         lambda: other.prr(UNCERTAIN, QUALITY, max_rejection=0.5, normalised=True),
         "the same but for ties, and for 1000 shuffles in place of their expectation"),
        ("lm-polygraph", "`prr_normalized`", lambda: other.prr(UNCERTAIN, QUALITY, max_rejection=1.0, normalised=True),
         "all may be dropped: another number"),
    ]
    sure, right = 1 - UNCERTAIN, ~WRONG
    yield "Brier score", "`brier`: of the event alone", brier(UNCERTAIN, WRONG), [
        ("scikit-learn", "`brier_score_loss`", lambda: other.sklearn("brier_score_loss")(WRONG, UNCERTAIN), SAME),
        ("uqlm", "`brier_score`, of confidences", lambda: other.uqlm("brier_score", sure, right), SAME),
        ("torch-uncertainty", "`BrierScore(num_classes=2)`",
         lambda: other.two_class(other.torch_uncertainty("brier_score").BrierScore(num_classes=2), UNCERTAIN, WRONG),
         "summed over both classes: twice ours"),
    ]
    yield "log-likelihood, negative", "`nll`, nats", nll(UNCERTAIN, WRONG), [
        ("scikit-learn", "`log_loss`", lambda: other.sklearn("log_loss")(WRONG, UNCERTAIN), SAME),
        ("uqlm", "`log_loss`, of confidences", lambda: other.uqlm("log_loss", sure, right), SAME),
        ("torch-uncertainty", "`CategoricalNLL`",
         lambda: other.two_class(other.torch_uncertainty("categorical_nll").CategoricalNLL(), UNCERTAIN, WRONG), SAME),
    ]
    calibrated, labels = "mapie.metrics.calibration", WRONG.astype(int)
    yield "ECE", "`ece`: at most 10 bins of equal count, of about 10 prompts at least; here 2", ece(
        reliability(UNCERTAIN, WRONG)), [
        ("torchmetrics", "`BinaryCalibrationError`", lambda: tm("BinaryCalibrationError", UNCERTAIN, WRONG),
         "15 bins of equal width"),
        ("netcal", "`ECE(10)`", lambda: other.module("netcal.metrics").ECE(10).measure(UNCERTAIN, labels),
         "10 bins of equal width"),
        ("uqlm", "`ece`, of confidences", lambda: other.uqlm("ece", sure, right), "10 bins of equal width"),
        ("lm-polygraph", "`ece`", lambda: other.polygraph("ece").ECE()(UNCERTAIN - 1, QUALITY),
         "20 bins of equal width, of minus the uncertainty, which must lie in 0 … 1 (1 was taken off for that)"),
        ("MAPIE", "`expected_calibration_error`",
         lambda: other.module(calibrated).expected_calibration_error(labels, UNCERTAIN), "49 bins of equal width"),
        ("MAPIE", "the same, `num_bins=3`, `quantile`", lambda: other.module(calibrated).expected_calibration_error(
            labels, UNCERTAIN, num_bins=3, split_strategy="quantile"),
         "`num_bins` counts edges, so these are 2 bins, and the least score makes one of its own"),
    ]
    # fmt: on


def limit() -> str:
    """In-domain prompts that a limit may stop which promises a rate of .3 with confidence .9, by ours and MAPIE's."""
    inside = UNCERTAIN[~OOD]
    ours = calibrate(records(), signal="abstain_p", method="ltt", alpha=0.3, delta=0.1).rates["in_domain"]
    try:
        told = str(int((inside >= other.mapie_limit(UNCERTAIN, OOD, rate=0.3, confidence=0.9)).sum()))
    except ImportError as error:
        told = f"not run: {error}"
    measure = f"limit that promises a rate of .3 with confidence .9: stopped of {len(inside)}"
    name = "`BinaryClassificationController`, `fpr`, `fixed_sequence`"
    return f"| {measure} | `ltt` | {ours.count} | MAPIE | {name} | {told} | {SAME}, on the grid of all scores |"


def records() -> list[Record]:
    """The replies as records whose `abstain_p` is the uncertainty."""
    return [
        Record(
            id=f"{row:02}", regime="gibberish" if ood else "in_domain", prompt=f"prompt {row}", reply="",
            correct=not wrong, signals={"abstain_p": float(score)}, model_digest="m", probe_digest="p",
            decoding={"max_new_bytes": 1, "greedy": True},
        )
        for row, (score, ood, wrong) in enumerate(zip(UNCERTAIN, OOD, WRONG, strict=True))
    ]  # fmt: skip


def page() -> str:
    """The whole page."""
    lines = [
        "# Our measures beside those of other tools",
        "",
        f"Written by `python docs/measures.py`, which holds the data: {len(OOD)} replies with an uncertainty from 0 "
        f"to 1 (3 pairs tie), {OOD.sum()} of them to out-of-domain prompts, {WRONG.sum()} wrong. Every number is a run "
        f"on them. {other.versions()}.",
        "",
        "One name is not always one number, so say which one it is. Ours are the keys of `python -m lab score --json`.",
        "",
        "| measure | ours | gives | tool | its name | gives | how it differs |",
        "|---|---|---|---|---|---|---|",
    ]
    for measure, ours, value, rows in groups():
        for tool, name, call, differs in rows:
            try:
                told = shown(call())
            except ImportError as error:
                told = f"not run: {error}"
            lines.append(f"| {measure} | {ours} | {shown(value)} | {tool} | {name} | {told} | {differs} |")
    lines += [
        limit(),
        "",
        "Of these tools pROC gives intervals, and torchmetrics resamples any measure (`BootStrapper`, not stratified); "
        "the others give the number alone.",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    OUT.write_text(page(), encoding="utf-8")
    print(OUT)
