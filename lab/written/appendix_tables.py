"""Tables of the appendix: the splice, the benchmark, the training curves and the digests, as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lab.claims import routed_or_vanilla
from lab.evaluation.estimates import Alike, Auroc, Combined
from lab.shown.markdown import table
from lab.statistics.estimate import Unmeasured
from lab.study.recipes import in_order
from lab.threshold.limits import written
from lab.written.crossed import PLACES, Crossed
from lab.written.matrix import Row
from model import kept_curves
from model.entry import ModelEntry

CURVES = {"ce": "CE", "abstain_gap": "abstain gap", "entropy_gap": "entropy gap", "router_drift": "router drift",
          "canary": "canary"}  # fmt: skip


def number(value: float) -> str:
    """`.62`, `1.00`, `-.03`."""
    text = f"{value:.2f}"
    return text.replace("0.", ".", 1) if text.lstrip("-").startswith("0.") else text


def estimate(found: Auroc | Combined) -> str:
    """`.62 [.51, .73]`, with a star where the interval is at its boundary, or a dash where there is none."""
    if isinstance(found, Unmeasured):
        return "–"
    if isinstance(found, Alike):
        return f"{number(found.number)} ({found.note})"
    return _within(found.number, found.low, found.high, star=found.at_boundary)


def of_row(row: Row) -> str:
    """The same of a row of the matrix."""
    if row.auroc is None or row.low is None or row.high is None:
        return "–"
    return _within(row.auroc, row.low, row.high, star=bool(row.at_boundary))


def _within(value: float, low: float, high: float, *, star: bool) -> str:
    return f"{number(value)} [{number(low)}, {number(high)}]{'*' if star else ''}"


def splice(found: Sequence[Crossed]) -> list[str]:
    """Each head's AUROC in its three places, and the two paired differences."""
    if not found:
        return ["None of these heads is here."]
    bases = dict.fromkeys(f"on {own.other} instead of {own.base}" for own in found)
    lines = [
        "abstain_p, cross_regime. In situ: the head with the routers it was trained with. Own base: the head alone on "
        f"the model it was trained from. Other base: the head alone {', or '.join(bases)}. The differences are paired "
        "by prompt.",
        "",
        *table(
            ("head", "trained over", *PLACES, "own base − in situ", "other base − own base"),
            (
                (
                    f"{own.head}@{own.seed}",
                    own.base,
                    *(estimate(own.cells[place]) for place in PLACES),
                    estimate(own.lifted),
                    estimate(own.moved),
                )
                for own in found
            ),
        ),
        "",
        "The same heads by the paper's other two measures: in-domain prompts stopped at .775, and mean abstain_p on "
        "gibberish.",
        "",
    ]
    header = ("head", *(f"stopped, {place}" for place in PLACES), *(f"gibberish, {place}" for place in PLACES))
    return lines + table(
        header,
        (
            (
                f"{own.head}@{own.seed}",
                *("{} of {}".format(*own.false_positives[place]) for place in PLACES),
                *(number(own.gibberish[place]) for place in PLACES),
            )
            for own in found
        ),
    )


def benchmark_runs(folder: Path, seeds: Sequence[int]) -> list[str]:
    """Bits per byte of the pairs of runs, their differences, and how far seeds scatter."""
    rows = []
    for seed in seeds:
        ours, peer = (
            routed_or_vanilla.read(folder, recipe, seed) for recipe in (routed_or_vanilla.OURS, routed_or_vanilla.PEER)
        )
        own = routed_or_vanilla.of_seed(folder, seed)
        difference = f"{own.value:+.4f} [{own.low:+.4f}, {own.high:+.4f}]"
        rows.append((str(seed), f"{ours.mean:.4f}", f"{peer.mean:.4f}", difference))
    run = routed_or_vanilla.read(folder, routed_or_vanilla.OURS, seeds[0])
    peer = routed_or_vanilla.read(folder, routed_or_vanilla.PEER, seeds[0])
    lines = [
        f"Held-out bits per byte in {len(run.bits_per_byte)} windows of {run.length} bytes, after {run.tokens:,} bytes "
        f"of training; {run.n_params:,} parameters against {peer.n_params:,}. The difference is paired by window; its "
        "interval is the percentile bootstrap over windows, so it holds for this pair of trainings.",
        "",
        *table(
            (
                "seed",
                routed_or_vanilla.OURS,
                routed_or_vanilla.PEER,
                f"{routed_or_vanilla.OURS} − {routed_or_vanilla.PEER}",
            ),
            rows,
        ),
    ]
    if len(seeds) < 2:
        return lines
    over = routed_or_vanilla.over_seeds(folder, seeds)
    return [
        *lines,
        "",
        f"Over {over.n} trainings: {over.value:+.4f} [{over.low:+.4f}, {over.high:+.4f}] (Student's t over seeds).",
    ]


def curves(folder: Path) -> list[str]:
    """The first and the last logged value of each curve; the curves themselves are files."""
    rows = []
    for entry in in_order(kept_curves.known(folder)):
        own = kept_curves.read(folder, entry.expr)
        file = kept_curves.path(folder, entry.expr)
        cells = []
        for name in CURVES:
            series = own.series(name)
            cells.append(f"{series[0][1]:.3f} → {series[-1][1]:.3f}" if series else "–")
        last = own.rows[-1]["step"] if own.rows else 0
        rows.append((f"[{entry.expr}]({kept_curves.FOLDER}/{file.name})", str(last), *cells))
    if not rows:
        return ["None are kept for these weights."]
    return [
        "First logged step → last; every 25th step is in the file. Abstain gap: mean abstain_p of out-of-domain "
        "prompts minus in-domain. Entropy gap: the same of normalised gate entropy. Router drift: the largest layer's "
        "Jensen–Shannon divergence from the start, in nats. Canary: share of 16 held-out replies that are still the "
        "start's.",
        "",
        *table(("model", "steps", *CURVES.values()), rows),
    ]


def digests(entries: Sequence[ModelEntry]) -> list[str]:
    """File, SHA-256 of the file, digest of the whole model's weights, and operating point."""
    rows = []
    for entry in entries:
        point = entry.operating_point or {}
        threshold = point.get("threshold")
        limit = written(threshold) if isinstance(threshold, float) else "–"
        rows.append((entry.expr, entry.base or "–", f"`{entry.file}`", f"`{entry.sha256}`", f"`{entry.digest}`", limit))
    header = ("model", "base", "file", "SHA-256 of the file", "digest of the weights", "abstains at abstain_p ≥")
    return table(header, rows)
