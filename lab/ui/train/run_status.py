"""How far a training run is, or how it ended, in a card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from lab.study.run import Run, diverged
from lab.ui.train import wording
from lab.workbench.shares import TimeLeft

ENDED = {"finished": "is done", "stopped": "was stopped", "failed": "failed"}


def html(run: Run, rows: Sequence[Mapping[str, Any]], *, ahead: int) -> str:
    """ahead: runs before one that waits."""
    name = f"<b>{escape(run.recipe)}</b>, seed {run.seed}"
    if run.status == "waiting":
        return f'<div class="card" role="status"><p>{wording.waiting(name, ahead)}</p></div>'
    last = rows[-1] if rows else {}
    step = int(last.get("step", 0))
    bad = diverged(rows)
    if run.over and bad is not None:
        kept = "" if run.result is None else f" {wording.LAST_GOOD.format(steps=step, file=escape(run.result.name))}"
        told = f"{name} {wording.DIVERGED.format(step=bad)}{kept}"
        return f'<div class="card" role="status"><p class="note">{told}</p></div>'
    if run.over:
        why = f" {escape(run.why[:1].upper() + run.why[1:])}." if run.why and not run.by_visitor else ""
        kept = "" if run.result is None else f" What it learnt is kept as {escape(run.result.name)}."
        kind = "note" if run.status == "failed" else ""
        ended = "was stopped by you" if run.by_visitor else ENDED[run.status]
        told = f"{name} {ended} after {step} steps.{why}{kept}"
        return f'<div class="card" role="status"><p class="{kind}">{told}</p></div>'
    of = f"of {run.steps}" if run.minutes is None else f"in {run.minutes:g} min"
    seconds = seconds_left(rows, since=run.log_age)
    left = "" if seconds is None else f", about {seconds:.0f} s left"
    if step and last["progress"] >= 1:
        more, share = f", {wording.ENDING}", 100.0
    elif step:
        more, share = left, 100 * float(last["progress"])
    elif "read" in last:
        more, share = f", {wording.READING.format(**last)}{left}", 100 * last["read"] / last["prompts"]
    else:
        more, share = ", reading the model and its prompts", 0.0
    more += wording.ADOPTED if run.adopted else ""
    return (
        f'<div class="card" role="status"><p>{name}: step <b>{step} {of}</b>{more}</p>'
        f'<div class="progress" role="progressbar" aria-label="{escape(run.recipe)}" aria-valuemin="0" '
        f'aria-valuemax="100" aria-valuenow="{share:.0f}"><i style="width:{share:.1f}%"></i></div></div>'
    )


def seconds_left(rows: Sequence[Mapping[str, Any]], *, since: float) -> float | None:
    """What the log's lines said of the time left, less the seconds since the last of them; None where it says nothing.

    It does not go up from one look to the next while the work is steady.
    """
    left = TimeLeft(began=0.0)
    for row in rows:
        if row.get("eta_seconds") is None:  # what comes next is other work
            left = TimeLeft(began=row["seconds"])
        else:
            left.estimated(row["eta_seconds"], now=row["seconds"])
    return left.at(rows[-1]["seconds"] + since) if rows else None


def last_step(run: Run, rows: Sequence[Mapping[str, Any]]) -> int:
    """The right end of the curves: the budget, or what it will come to at the pace so far."""
    if run.minutes is None:
        return run.steps
    last = next((row for row in reversed(rows) if row.get("progress")), None)
    return max(1, round(last["step"] / last["progress"])) if last else 1
