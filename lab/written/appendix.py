"""The study's appendix: every model by every kind of prompt and signal, heads alone, the splice crossed, curves,
digests.

    python -m lab.written.appendix      writes `matrix.csv` and `appendix.md` in `checkpoints/` anew, from what is kept

Seeds are shown as a range and never pooled; each seed's own interval stands in the CSV file.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from lab.claims import routed_or_vanilla
from lab.claims.claims import SEEDS
from lab.console import exit_status
from lab.probe.prompts import REGIMES
from lab.shown.markdown import table
from lab.study.recipes import in_order
from lab.workbench.workbench import Workbench
from lab.written import appendix_tables, matrix
from lab.written.crossed import crossed
from lab.written.matrix import ANSWERED, CROSS_REGIME, Row
from model.atomic import write_atomically
from model.entry import ModelEntry
from model.output_path import check_output

FILE = "appendix.md"
SIGNALS = ("max_softmax_mean", "max_softmax_last", "router_conf", "router_entropy_var", "abstain_p")
"""Of the readable tables. `router_entropy_mean` ranks prompts as `router_conf` does."""
CONTRASTS = (CROSS_REGIME, *REGIMES[1:])


def page(workbench: Workbench, found: Sequence[Row]) -> str:
    """The whole page as Markdown. found: `matrix.rows` of the same models.

    Raises: LabError where a model's records are not known, or a kept file cannot be read.
    """
    lines = [
        "# Appendix",
        "",
        "Written by `python -m lab.written.appendix` from the shipped records. AUROC with 95 % intervals from a paired "
        f"stratified percentile bootstrap ({matrix.N_RESAMPLES} resamples, seed {matrix.SEED}), 30 prompts a kind "
        "against 30 in-domain ones; cross_regime pools the six other kinds, 180 against 30. Of several training seeds "
        "the lowest and the highest value are shown, never one pooled number. 0.5 is chance; a dash stands where all "
        "scores are equal, a star where the order is perfect or nearly so: the interval is then a bound that holds for "
        "any scores, not the bootstrap's.",
        "",
        "## A1 Every kind of prompt, model and signal",
        "",
        f"All of it, with each layer's gate entropy, each seed's interval and digest: [{matrix.FILE}]({matrix.FILE}).",
    ]
    for signal in SIGNALS:
        lines += ["", f"### {signal}", "", *_by_contrast(found, signal)]
    lines += ["", "## A1, with refusals set apart", "", *_answered(found)]
    for owner, heads in _heads_alone(workbench).items():
        names = ", ".join(dict.fromkeys(entry.name for entry in heads))
        told = _head_only(workbench, found, owner, heads)
        lines += ["", f"## The corollary: the abstain head alone ({names})", "", *told]
    lines += ["", "## The splice, crossed", "", *appendix_tables.splice(crossed(workbench))]
    lines += ["", "## Routed against vanilla", "", *_benchmark(workbench)]
    lines += ["", "## A2 Sample generations", "", "[samples.md](samples.md): five prompts put to every model."]
    lines += ["", "## A3 Training curves", "", *appendix_tables.curves(workbench.folder)]
    lines += ["", "## A4 Prompts", "", "`prompts/`, with a datasheet."]
    lines += ["", "## A5 Checkpoints and digests", "", *appendix_tables.digests(in_order(workbench.models()))]
    return "\n".join(lines) + "\n"


def _by_contrast(found: Sequence[Row], signal: str) -> list[str]:
    rows = [row for row in found if row.signal == signal and row.prompts == matrix.ALL]
    return table(
        ("model", *CONTRASTS),
        (
            (name, *(_range([row for row in own if row.contrast == contrast]) for contrast in CONTRASTS))
            for name, own in _by_name(rows).items()
        ),
    )


def _answered(found: Sequence[Row]) -> list[str]:
    """A model that says "I don't know." is sure of it, which turns the output signals upside down."""
    rows = [row for row in found if row.prompts == ANSWERED and row.contrast == CROSS_REGIME]
    told = [
        "cross_regime over the prompts whose reply is no refusal in words; left: how many those are, of 180 / 30.",
        "",
    ]
    body = []
    for name, own in _by_name(rows).items():
        counts = sorted({(row.n_positive, row.n_negative) for row in own if row.signal == "abstain_p"})
        left = ", ".join(f"{positive} / {negative}" for positive, negative in counts)
        body.append((name, left, *(_range([row for row in own if row.signal == signal]) for signal in SIGNALS)))
    return told + table(("model", "left", *SIGNALS), body)


def _heads_alone(workbench: Workbench) -> Mapping[str, list[ModelEntry]]:
    """The models of which only the abstain head was trained, by the root whose trunk they share."""
    found: dict[str, list[ModelEntry]] = {}
    for entry in in_order(workbench.models()):
        if entry.base is not None and entry.head_only:
            found.setdefault(entry.base, []).append(entry)
    return found


def _head_only(workbench: Workbench, found: Sequence[Row], owner: str, heads: Sequence[ModelEntry]) -> list[str]:
    """Per seed and kind of prompt with intervals, under the head that the trunk came with; and whether replies are
    the owner's."""
    exprs = [owner, *(entry.expr for entry in heads)]
    rows = [row for row in found if row.signal == "abstain_p" and row.prompts == matrix.ALL]
    own = {expr: {row.contrast: row for row in rows if row.model == expr} for expr in exprs}
    said = {expr: [record.reply for record in matrix.shipped(workbench, expr)] for expr in exprs}
    told = [
        f"abstain_p. {owner} is the same trunk with the head that it came with. The last column counts replies that "
        f"are {owner}'s, byte for byte.",
        "",
    ]
    body = (
        (
            expr,
            *(appendix_tables.of_row(cells[contrast]) for contrast in CONTRASTS),
            _same(said[expr], said[owner]),
        )
        for expr, cells in own.items()
    )
    return told + table(("model", *CONTRASTS, "same replies"), body)


def _same(replies: Sequence[str], others: Sequence[str]) -> str:
    return f"{sum(one == other for one, other in zip(replies, others, strict=True))} of {len(replies)}"


def _benchmark(workbench: Workbench) -> list[str]:
    seeds = [seed for seed in SEEDS if not routed_or_vanilla.missing(workbench.folder, seed)]
    if not seeds:
        return ["No runs are kept."]
    return appendix_tables.benchmark_runs(workbench.folder, seeds)


def _by_name(rows: Sequence[Row]) -> Mapping[str, list[Row]]:
    """Rows by recipe, the seeds of one together."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.model.partition("@")[0], []).append(row)
    return found


def _range(rows: Sequence[Row]) -> str:
    """One model's value with its interval; of several seeds the lowest and the highest value."""
    values = [row.auroc for row in rows if row.auroc is not None]
    if len(rows) == 1 or not values:
        return appendix_tables.of_row(rows[0]) if rows else "–"
    ends = dict.fromkeys(appendix_tables.number(value) for value in (min(values), max(values)))
    return " to ".join(ends)


@exit_status
def main() -> None:
    workbench = Workbench()
    for name in (matrix.FILE, FILE):
        check_output(workbench.folder / name)
    found = matrix.rows(workbench)
    for name, text in ((matrix.FILE, matrix.as_csv(found)), (FILE, page(workbench, found))):
        write_atomically(workbench.folder / name, text.encode())
        print(workbench.folder / name)


if __name__ == "__main__":
    sys.exit(main())
