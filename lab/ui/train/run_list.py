"""A visitor's own runs, remembered by their browser alone, to go back to."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import gradio as gr

from lab.errors import LabError
from lab.study.queue import Queue
from lab.study.run import Run
from lab.ui.train import wording

MOST = 8
"""Runs listed, the latest first."""
PICK = """
element.addEventListener('click', (event) => {
  const button = event.target.closest('[data-run]');
  if (button) trigger('select', { run: button.dataset.run });
});
"""


def remembered() -> gr.BrowserState:
    """Ids in the browser's own storage, so that a reload keeps them. The key keeps nothing secret: ids are links."""
    return gr.BrowserState([], storage_key="tilelli-runs", secret="tilelli-lab")


def with_(ids: Sequence[str], name: str) -> list[str]:
    """The ids with one more in front."""
    return [name, *(old for old in ids if old != name)][:MOST]


def html(queue: Queue, ids: object, *, shown: str) -> str:
    """A button a run that is still here; nothing where there is none. shown: the id of the one on the screen."""
    found = [run for run in (_get(queue, name) for name in (ids if isinstance(ids, list) else [])) if run is not None]
    if not found:
        return ""
    items = "".join(
        f'<li><button type="button" data-run="{run.id}" aria-current="{str(run.id == shown).lower()}">'
        f"<b>{escape(run.recipe)}</b>, seed {run.seed}, {_budget(run)}: {run.status}</button></li>"
        for run in found[:MOST]
    )
    return f'<div class="card"><p>{wording.MINE}</p><ul class="runs">{items}</ul></div>'


def _get(queue: Queue, name: object) -> Run | None:
    try:
        return queue.get(str(name))
    except LabError:
        return None


def _budget(run: Run) -> str:
    return f"{run.steps} steps" if run.minutes is None else f"{run.minutes:g} min"
