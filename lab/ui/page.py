"""The page's table of contents."""

from __future__ import annotations

from typing import Any

import gradio as gr

from lab.ui import (
    chat_tab,
    claims_tab,
    endpoints,
    graft_tab,
    guard,
    permalink,
    pickers,
    probe_tab,
    status,
    style,
    threshold_tab,
    train_tab,
    wording,
)
from lab.workbench import Workbench


def build(workbench: Workbench) -> gr.Blocks:
    """The whole page: tabs over one workbench, and the named endpoints."""
    with gr.Blocks(title=wording.TITLE, analytics_enabled=False, fill_width=True) as page:
        endpoints.register(workbench)  # first, so that no event of the page takes one of the names
        gr.HTML(f"<header id='intro'><h1>{wording.TITLE}</h1><p>{wording.INTRO}</p></header>")
        if (problem := pickers.problem(workbench)) is not None:
            gr.HTML(status.message(problem, kind="note"), elem_id="problem")
        with gr.Tabs(selected="chat") as tabs:
            with gr.Tab("Chat", id="chat") as chat_:
                chat = chat_tab.build(workbench)
            with gr.Tab("Probe", id="probe") as probe_:
                probed = probe_tab.build(workbench, tab=probe_)
            with gr.Tab("Threshold", id="threshold") as threshold_:
                limited = threshold_tab.build(workbench, tab=threshold_, chat=chat, tabs=tabs)
            with gr.Tab("Splice", id="splice") as splice_:
                graft = graft_tab.build(workbench, tab=splice_, chat=chat, tabs=tabs)
            with gr.Tab("Train", id="train") as train_:
                run = train_tab.build(workbench, tab=train_, chat=chat, probed=probed, tabs=tabs)
            with gr.Tab("Claims", id="claims") as claims_:
                views = claims_tab.Views(
                    tabs=tabs, probe=probed, threshold=limited, target=graft.target, donor=graft.donor, chat=chat
                )
                claims_tab.build(workbench, views=views)
        linked = permalink.Linked(
            tabs=tabs,
            listed={
                "chat": chat_,
                "probe": probe_,
                "threshold": threshold_,
                "splice": splice_,
                "train": train_,
                "claims": claims_,
            },
            models={
                "model": chat.model,
                "probed": probed,
                "limited": limited,
                "target": graft.target,
                "donor": graft.donor,
            },
            parts=graft.parts,
            strength=graft.strength,
            prompt=chat.prompt,
            run=run,
        )
        permalink.connect(page, workbench, linked)
    page.queue(max_size=guard.QUEUE_SIZE)
    return page


def launch_options() -> dict[str, Any]:
    """Theme, style sheets and switches: everything local, nothing reported, rendered in the browser."""
    return {
        "theme": style.theme(),
        "css_paths": style.style_sheets(),
        "ssr_mode": False,
        "max_file_size": "2mb",
        "footer_links": ["api", "settings"],
        "enable_monitoring": False,
        "quiet": False,
    }
