"""Fetching a model from the Hub on the page: with progress, a Stop, and every failure on one line."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.hosting import limits
from lab.ui import guard, pickers, status
from lab.ui.live import Finished, Running, follow
from lab.ui.models import wording as words
from lab.ui.models.card import megabytes
from lab.ui.stoppable import Stoppable
from lab.workbench import fetched
from lab.workbench.workbench import Workbench

LONGEST = 500
"""Characters of any of the four fields."""
Screen = dict[Any, Any]


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    told: gr.HTML
    model: gr.Dropdown

    def fetch(self, repo: str, file: str, revision: str, sha256: str) -> Iterator[Screen]:
        """Fetch one file; at the end the card shows it. What goes wrong stays on the page until the next try."""
        try:
            asked = [checked(text) for text in (repo, file, revision, sha256)]
            for event in follow(
                lambda progress, cancel: fetched.fetch(
                    self.workbench, asked[0], asked[1], revision=asked[2], sha256=asked[3], progress=progress,
                    cancel=cancel,
                )
            ):  # fmt: skip
                if isinstance(event, Finished):
                    expr = event.value.expr
                    yield {self.told: done(event.value), self.model: pickers.with_expression(self.workbench, expr)}
                else:
                    yield {self.told: progress(event, doing=f"Fetching {(asked[1] or asked[0]).strip()}")}
        except LabError as error:
            yield {self.told: status.message(guard.sentence(error), kind="note")}


def checked(text: str | None) -> str:
    """The text, empty for none. Raises: LabError for what no name on the Hub is as long as."""
    text = text or ""
    if len(text) > LONGEST:
        raise LabError("too long for a name on the Hub", expected=f"at most {LONGEST} characters", found=len(text))
    return text


def progress(running: Running, *, doing: str) -> str:
    """A bar with megabytes and the time left."""
    return status.progress(running, doing=doing, counted=megabytes, starting="asking the Hub")


def done(found: fetched.FetchedModel) -> str:
    """What was fetched, from where, and its name here."""
    own = found.file
    command = ("python", "-m", "lab", "fetch", own.repo, own.file, "--revision", own.revision, "--sha256", own.sha256)
    code = shlex.join(command)
    return (
        f'<div class="card" role="status"><p><b>{escape(found.expr)}</b> is a model of this lab now: '
        f"{escape(own.file)} of {escape(own.repo)}, {megabytes(own.bytes)}, commit {escape(own.revision[:12])}, "
        f'SHA-256 {escape(own.sha256[:16])}…</p><pre tabindex="0" data-copy="shell">{escape(code)}</pre></div>'
    )


def build(workbench: Workbench, *, model: gr.Dropdown) -> None:
    """The form; what was fetched is shown by setting `model`."""
    if (allowed := limits.hub_allowed()) is not None and not allowed:
        gr.HTML(status.message(words.FETCH_OFF), elem_id="fetch-off")
        return
    with gr.Accordion(words.FETCH, open=False, elem_id="fetch"):
        if fetched.offline():
            gr.HTML(status.message(words.OFFLINE, kind="note"), elem_id="fetch-offline")
        gr.Markdown(words.FETCH_LEAD.format(most=fetched.MOST_BYTES // 1_000_000))
        if allowed:
            gr.Markdown(words.FETCH_ALLOWED.format(repos=", ".join(sorted(allowed))))
        with gr.Row(equal_height=False):
            repo = gr.Textbox(label="Repository", placeholder="OWNER/NAME", max_length=LONGEST, min_width=180)
            file = gr.Textbox(label="File", placeholder="v4.safetensors", max_length=LONGEST, min_width=180)
        with gr.Row(equal_height=False):
            revision = gr.Textbox(
                label="Revision (optional)", placeholder="main", max_length=LONGEST, min_width=180,
                info="A branch, a tag or a whole commit.",
            )  # fmt: skip
            sha256 = gr.Textbox(
                label="Expected SHA-256 (optional)", placeholder="64 hexadecimal digits", max_length=64, min_width=180,
                info="Other bytes are refused.",
            )  # fmt: skip
        with gr.Row(elem_classes="quiet-row"):
            go = gr.Button("Fetch", variant="primary", elem_id="fetch-go")
            stop = gr.Button("Stop", elem_id="fetch-stop")
        told = gr.HTML(status.message(words.FETCH_EMPTY), elem_id="fetch-status", apply_default_css=False)
    do = _Handlers(workbench, told, model)
    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    go.click(lambda: status.message(words.FETCH_WAITING), None, told, **guard.QUICK, **guard.PRIVATE)
    work, asked = Stoppable(), [repo, file, revision, sha256]
    running = go.click(**work.run(guard.shown(do.fetch), asked, [told, model]), **guard.FETCH, **quiet)
    stop.click(
        **work.stop(lambda: status.message(words.FETCH_STOPPED), [], told), cancels=[running], queue=False, **quiet
    )
