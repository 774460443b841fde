"""What stands on the Threshold tab, and where it is put."""

from __future__ import annotations

from dataclasses import dataclass

import gradio as gr


@dataclass(frozen=True)
class Shown:
    """What is on the board. results: which measurements, empty for none. limit: as it was when it was last sent."""

    expr: str = ""
    signal: str = ""
    beside: str = ""
    results: str = ""
    limit: str = ""


NOTHING = Shown()


@dataclass(frozen=True)
class View:
    """The tab's outputs."""

    signal: gr.Dropdown
    followed: gr.Textbox
    beside: gr.Dropdown
    skill: gr.Markdown
    board: gr.HTML
    moved: gr.HTML
    status: gr.HTML
    measure: gr.Button
    limit: gr.Textbox
    code: gr.HTML
    shown: gr.State
