"""The kept runs of routed against vanilla as a table."""

from __future__ import annotations

from pathlib import Path

from lab.claims import routed_or_vanilla
from lab.claims.claims import SEEDS
from lab.shown.tables import Cell, Table, interval


def runs(folder: Path) -> Table:
    """The kept runs of routed against vanilla, a pair a seed, and what all pairs say. Raises: LabError for bad runs."""
    pairs = [seed for seed in SEEDS if not routed_or_vanilla.missing(folder, seed)]
    body = []
    for seed in pairs:
        ours, peer = (
            routed_or_vanilla.read(folder, recipe, seed) for recipe in (routed_or_vanilla.OURS, routed_or_vanilla.PEER)
        )
        found = routed_or_vanilla.of_seed(folder, seed)
        body.append(
            (
                Cell(f"seed {seed}", f"{ours.tokens:,} bytes read by each", more={"bytes": ours.tokens}),
                *(
                    Cell(f"{run.mean:.4f}", f"{run.n_params:,} parameters", "", run.mean, {"parameters": run.n_params})
                    for run in (ours, peer)
                ),
                _difference(found),
                Cell(str(found.n), "windows of held-out text", value=found.n),
            )
        )
    if len(pairs) > 1:
        every = routed_or_vanilla.over_seeds(folder, pairs)
        body.append(
            (Cell("all seeds"), Cell(""), Cell(""), _difference(every), Cell(str(every.n), "seeds", value=every.n))
        )
    head = ("pair of runs", "routed, bits per byte", "vanilla, bits per byte", "routed − vanilla", "n")
    return Table(head, tuple(body), "Below 0 the routed model is better; 95 % intervals")


def _difference(found: routed_or_vanilla.Difference) -> Cell:
    spread = interval(found.low, found.high, digits=4, signed=True)
    return Cell(f"{found.value:+.4f}", spread, value=found.value, more={"low": found.low, "high": found.high})
