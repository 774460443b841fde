"""A server-made piece of HTML whose `data-pick` buttons can be picked by mouse, touch and arrow keys."""

from __future__ import annotations

from typing import TypedDict

import gradio as gr

from lab.ui.style import ASSETS


class Pickable(TypedDict):
    """html: with buttons that carry `data-pick`. chosen: the `data-pick` that is marked, or empty."""

    html: str
    chosen: str


def component(elem_id: str, *, elem_classes: str | None = None) -> gr.HTML:
    """The component, empty. Its `select` event carries `pick`; the DOM is kept while the HTML stays the same."""
    return gr.HTML(
        value=None,
        html_template='<div class="pk-box"></div>',
        js_on_load=(ASSETS / "pickable.js").read_text("utf-8"),
        apply_default_css=False,
        elem_id=elem_id,
        elem_classes=elem_classes,
    )
