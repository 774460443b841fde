"""The page's table of contents."""

from __future__ import annotations

from typing import Any

import gradio as gr
from starlette.middleware import Middleware

from lab import memory
from lab.chat.take_turn import answer
from lab.hosting import limits
from lab.ui import endpoints, guard, header, links, permalink, pickers, received, status, style, wording
from lab.ui.body_limit import BodyLimit
from lab.ui.chat import tab as chat_tab
from lab.ui.claims import tab as claims_tab
from lab.ui.compressed import Compressed
from lab.ui.models import tab as models_tab
from lab.ui.probe import tab as probe_tab
from lab.ui.safe_headers import SafeHeaders
from lab.ui.splice import tab as graft_tab
from lab.ui.threshold import tab as threshold_tab
from lab.ui.train import tab as train_tab
from lab.workbench import own_prompts
from lab.workbench.workbench import Workbench

HOUR, DAY = 3600, 86_400
"""How often the server looks for files that were brought or offered, and how long it keeps them."""


def build(workbench: Workbench, *, tidy: bool = False) -> gr.Blocks:
    """The whole page: tabs over one workbench, and the named endpoints. tidy: files of visitors go after a day."""
    kept = (HOUR, DAY) if tidy else None
    with received.Page(title=wording.TITLE, analytics_enabled=False, fill_width=True, delete_cache=kept) as page:
        endpoints.register(workbench)  # first, so that no event of the page takes one of the names
        header.build(workbench)
        if (problem := pickers.problem(workbench)) is not None:
            gr.HTML(status.message(problem, kind="note"), elem_id="problem")
        if told := limits.told():
            gr.HTML(status.message(told, kind="note"), elem_id="public")
        with gr.Tabs(selected="chat", overflow_behavior="wrap") as tabs:
            with gr.Tab("Chat", id="chat") as chat_:
                chat = chat_tab.build(workbench)
            with gr.Tab("Probe", id="probe") as probe_:
                probed = probe_tab.build(workbench, tab=probe_)
            with gr.Tab("Threshold", id="threshold") as threshold_:
                limited = threshold_tab.build(workbench, tab=threshold_, chat=chat, probed=probed, tabs=tabs)
            with gr.Tab("Splice", id="splice") as splice_:
                graft = graft_tab.build(workbench, tab=splice_, chat=chat, tabs=tabs)
            with gr.Tab("Train", id="train") as train_:
                run = train_tab.build(workbench, tab=train_, chat=chat, probed=probed.model, tabs=tabs)
            with gr.Tab("Models", id="models") as models_:
                shown = models_tab.build(
                    workbench,
                    tab=models_,
                    tabs=tabs,
                    chat=chat,
                    probe=probed.model,
                    threshold=limited,
                    grafts=graft.history,
                )
            with gr.Tab("Claims", id="claims") as claims_:
                views = claims_tab.Views(
                    tabs=tabs,
                    probe=probed,
                    threshold=limited,
                    target=graft.target,
                    donor=graft.donor,
                    models=shown,
                    chat=chat,
                )
                claims_tab.build(workbench, views=views)
        listed = {str(tab.id): tab for tab in (chat_, probe_, threshold_, splice_, train_, models_, claims_)}
        permalink.connect(
            page,
            tabs=tabs,
            listed=listed,
            links=links.of(workbench, chat=chat, probed=probed, limited=limited, graft=graft, run=run, shown=shown),
        )
    page.queue(max_size=guard.QUEUE_SIZE)
    _mark_nothing(page)
    return page


def _mark_nothing(page: gr.Blocks) -> None:
    """Let events that show no progress of Gradio's mark none of their outputs.

    To the marks that nobody sees, Gradio's script takes a copy of all that a marked component and everything inside it
    holds, of every component that any event has marked, at every step of every event: with the tabs among them that was
    the whole page, and a browser that watched a run was busy all the time.
    """
    for event in page.fns.values():
        if event.show_progress == "hidden":
            event.show_progress_on = []


def warm(workbench: Workbench) -> None:
    """One short turn that nobody sees: the first visitor does not wait for what is compiled or loaded once."""
    if pickers.problem(workbench) is None:
        answer(workbench.model(pickers.first(workbench) or ""), "Hello", max_new_bytes=4, gated=False)
    memory.give_back()


def launch_options() -> dict[str, Any]:
    """Theme, style sheets and switches: everything local, nothing reported, rendered in the browser."""
    return {
        "theme": style.theme(),
        "css_paths": style.style_sheets(),
        "head": style.head(),
        "ssr_mode": False,
        "max_file_size": own_prompts.MOST_BYTES,
        "state_session_capacity": memory.SESSIONS,
        "app_kwargs": {
            "middleware": [
                Middleware(SafeHeaders),
                Middleware(BodyLimit, most=memory.BODY_BYTES),
                Middleware(Compressed),
            ]
        },
        "footer_links": ["api", "settings"],
        "enable_monitoring": False,
        "quiet": False,
    }
