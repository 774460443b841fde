"""The registered rule's question asked of foreign signals, as exploration: do they gain on the best baseline?"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from lab.evaluation.contrasts import UNDRAWN, Contrasts
from lab.evaluation.decision_rule import Rule, best
from lab.evaluation.paired import adjust
from lab.probe.foreign import described
from lab.statistics.bootstrap import Sampled


def foreign_verdict(contrasts: Contrasts, rule: Rule) -> dict[str, Any]:
    """`{signals, comparisons, statements}`, empty where every signal is ours.

    signals: what was declared. comparisons: one row a signal and contrast, of the signal against the best baseline of
    the rule: `{signal, contrast, baseline, signal_auroc, baseline_auroc, difference, low, high, p, p_holm, gains,
    n_positive, n_negative}` or `{signal, contrast, undefined, gains}`; gains: by the rule's margin and interval; p_holm
    is adjusted for the contrasts of the signal. The rule's candidates, baselines and verdict know nothing of these.
    """
    if not contrasts.foreign:
        return {}
    rows: list[dict[str, Any]] = []
    told: dict[str, str] = {}
    for signal in contrasts.foreign:
        own = [_row(contrasts, rule, signal, contrast) for contrast in rule.contrasts]
        adjust(own)
        rows += own
        compared = [row for row in own if "undefined" not in row]
        told[signal] = (
            f"exploratory, for the registered rule does not name {signal}: it gains {rule.margin:g} or more on the "
            f"best baseline in {sum(row['gains'] for row in own)} of {len(compared)} contrasts"
            if compared
            else f"{signal} could be compared in no contrast: {own[0]['undefined']}"
        )
    signals = [asdict(described(contrasts.records, name)) for name in contrasts.foreign]
    return {"signals": signals, "comparisons": rows, "statements": told}


def _row(contrasts: Contrasts, rule: Rule, signal: str, contrast: str) -> dict[str, Any]:
    about: dict[str, Any] = {"signal": signal, "contrast": contrast}
    sampled = {name: contrasts.sampled(name, contrast) for name in rule.baselines}
    known = {name: found for name, found in sampled.items() if isinstance(found, Sampled)}
    baseline = best({name: found.value for name, found in known.items()}, rule.baselines)
    own = contrasts.sampled(signal, contrast)
    if isinstance(own, str):
        return about | {"undefined": own, "gains": False}
    if baseline is None:
        if not set(rule.baselines) & {*contrasts.signals}:
            reason = f"the records hold none of the rule's baselines, {', '.join(rule.baselines)}"
        else:
            reason = str(next(iter(sampled.values())))
        return about | {"undefined": reason, "gains": False}
    difference = own.minus(known[baseline])
    if not difference.defined:
        return about | {"undefined": UNDRAWN, "gains": False}
    low, high = difference.interval()
    positive, negative = contrasts.rows(contrast)
    return about | {
        "baseline": baseline,
        "signal_auroc": own.value,
        "baseline_auroc": known[baseline].value,
        "difference": difference.value,
        "low": low,
        "high": high,
        "p": difference.p_value(),
        "gains": rule.wins(difference),
        "n_positive": len(positive),
        "n_negative": len(negative),
    }
