"""The gate heatmap: what is sent to the browser, and the component that draws it."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any, Protocol, TypedDict

import gradio as gr

ASSETS = Path(__file__).parent / "assets"
SHARE_SCALE = 65535
"""A gate share of 1 as an unsigned 16-bit number: the browser gets 1.5e-5 of resolution in 6 bytes a cell."""


class Routed(Protocol):
    """Anything with bytes and the gates [layer, pos, pathway] that belong to them, such as a turn or its update."""

    @property
    def bytes(self) -> bytes: ...
    @property
    def prompt_length(self) -> int: ...
    @property
    def gates(self) -> Any: ...


class Payload(TypedDict):
    """One picture. bytes: base64 of uint8 [pos]. gates: base64 of little-endian uint16 [layer][pos][3]."""

    layers: int
    prompt_length: int
    bytes: str
    gates: str


def payload(routed: Routed) -> Payload:
    """What the browser needs to draw `routed`; entropy is computed there from the shares."""
    shares = (routed.gates * SHARE_SCALE).round().astype("<u2")
    return {
        "layers": int(shares.shape[0]),
        "prompt_length": routed.prompt_length,
        "bytes": b64encode(routed.bytes).decode("ascii"),
        "gates": b64encode(shares.tobytes()).decode("ascii"),
    }


def heatmap(elem_id: str = "heatmap") -> gr.HTML:
    """The component, empty. Its template never changes, so the canvas lives as long as the page."""
    return gr.HTML(
        value=None,
        html_template=(ASSETS / "heatmap.html").read_text("utf-8"),
        js_on_load=(ASSETS / "heatmap.js").read_text("utf-8"),
        apply_default_css=False,
        elem_id=elem_id,
    )
