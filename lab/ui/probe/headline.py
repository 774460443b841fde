"""What a model's probe comes to, in plain sentences that each carry their interval and n."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Auroc
from lab.evaluation.evaluation import Evaluation
from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.signals import LIKELIHOODS, named, of_monitor
from lab.statistics.auroc import enough
from lab.statistics.rates import rate
from lab.ui import wording
from lab.ui.probe import heat_table
from lab.ui.probe import wording as words


def html(score: Evaluation, records: Sequence[Record], *, signals: Sequence[str], model: str) -> str:
    """The best sign of an unusual prompt, the router's own, right replies, and the registered rule's outcome."""
    cells = {name: cell for name in signals if isinstance(cell := score.cross_regime.get(name), Auroc)}
    seen = [
        name
        for name in cells
        if named(name).role in ("baseline", "candidate") or name in LIKELIHOODS or of_monitor(name)
    ]
    best = max(seen, key=lambda name: cells[name].auroc, default=None)
    routed = [name for name in seen if named(name).family == "router"]
    lines = []
    if best is not None:
        lines.append(
            f"<b>Unusual or not?</b> The best of {len(seen)} signals, picked after the fact, is "
            f"<b>{escape(wording.signal(best))}</b>: {measured(cells[best])}."
        )
    for name in routed:
        if name != best:
            lines.append(f"<b>{escape(wording.signal(name).capitalize())}</b>: {measured(cells[name])}.")
    taught = [r.correct for r in records if r.regime == IN_DOMAIN and r.correct is not None]
    judged = [r.correct for r in records if r.correct is not None]
    if judged:
        lines.append(f"<b>Right or not?</b> {escape(model)} answers {right(taught)} taught prompts rightly, and "
                     f"{right(judged)} of all kinds.")  # fmt: skip
    verdict = score.verdict
    gated = any("router_conf" in record.signals for record in records)
    outcome = wording.OUTCOMES[verdict.outcome] if gated else words.NO_GATES
    other = "" if verdict.registered_prompts else ", on prompts that are not the registered ones"
    return (
        f'<div class="card"><p class="verdict"><b>{escape(outcome)}</b></p>'
        f'<ul class="headline">{"".join(f"<li>{line}</li>" for line in lines)}</ul>'
        f'<details class="small-print"><summary>The registered rule says {escape(verdict.outcome)}{other}</summary>'
        f"<p>{escape(verdict.statement)}</p>"
        f'<p class="soft">Registered rule {escape(verdict.rule_sha256[:16])}; {score.n_resamples} resamples of '
        f"the prompts, seed {score.seed}</p></details></div>"
    )


def sentence(cell: MaybeAuroc | None, *, regime: str, signal: str, pairs: str = words.PAIRS) -> str:
    """A cell of the matrix in words. pairs: what its AUROC says of two prompts, by question."""
    name, kind = wording.signal(signal), heat_table.kind(regime)
    if not isinstance(cell, Auroc):
        why = "not measured" if cell is None else cell.undefined
        told = escape(words.NOT_TOLD.format(signal=name, why=why))
    else:
        pairs = pairs.format(kind=kind, share=f"{100 * cell.auroc:.0f}", signal=name)
        told = f"{escape(pairs)} ({measured(cell)})."
    return f'<div class="card"><p class="verdict"><b>{escape(kind)} × {escape(name)}</b></p><p>{told}</p></div>'


def measured(cell: Auroc) -> str:
    """AUROC with interval and sizes, and what that means."""
    low, high = cell.low, cell.high
    side = words.ABOVE if low > 0.5 else words.BELOW if high < 0.5 else words.BOTH
    if not enough(cell.n_positive, cell.n_negative):
        side = words.FEW
    if cell.at_boundary:
        side = f"{side} ({words.BOUNDARY})"
    sizes = f"n {cell.n_positive} / {cell.n_negative}"
    return f"AUROC {cell.auroc:.2f}, 95 % interval {low:.2f}–{high:.2f}, {sizes}; {side}"


def right(judged: Sequence[bool | None]) -> str:
    """`24 of 30 (61–92 %)`"""
    share = rate(sum(bool(one) for one in judged), len(judged))
    return f"{share.count} of {share.total} ({100 * share.low:.0f}–{100 * share.high:.0f} %)"
