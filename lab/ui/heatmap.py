"""The gate heatmap: what is sent to the browser, and the component that draws it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import Any, NotRequired, Protocol, TypedDict

import gradio as gr

from lab.ui.style import ASSETS

SCRIPTS = ("heatmap_data.js", "heatmap_draw.js", "heatmap.js")
"""One script in three files, read in this order. It touches nothing outside its own component but the page's theme."""
SCALE = 65535
"""A share or a probability of 1 as an unsigned 16-bit number: a resolution of 1.5e-5."""


class Routed(Protocol):
    """Anything with bytes and the gates [layer, pos, route] that belong to them, such as a turn or its update.

    routes: what the gates choose between, by name. Drawn as lines where they exist too: probability [reply],
    abstain_along [pos], abstain_p and threshold.
    """

    @property
    def bytes(self) -> bytes: ...
    @property
    def prompt_length(self) -> int: ...
    @property
    def gates(self) -> Any: ...
    @property
    def routes(self) -> Sequence[str]: ...


class Payload(TypedDict):
    """One picture. gates: base64 of little-endian uint16 [pos][layer][route], routes by name; bytes, probability and
    abstain: two or four hex digits a byte. Each only grows at its end while a reply is streamed, so Gradio sends what
    is new. Layers are counted from 0, as in expressions.

    others: runs of other models on the same prompt, each with its name.
    """

    layers: int
    routes: list[str]
    prompt_length: int
    bytes: str
    gates: str
    probability: NotRequired[str]
    abstain: NotRequired[str]
    abstain_p: NotRequired[float]
    threshold: NotRequired[float]
    name: NotRequired[str]
    others: NotRequired[list[Payload]]


def payload(routed: Routed) -> Payload:
    """What the browser needs to draw `routed`; entropy is computed there from the shares."""
    shares = (routed.gates * SCALE).round().astype("<u2")
    found: Payload = {
        "layers": int(shares.shape[0]),
        "routes": list(routed.routes),
        "prompt_length": routed.prompt_length,
        "bytes": routed.bytes.hex(),
        "gates": b64encode(shares.swapaxes(0, 1).tobytes()).decode("ascii"),
    }
    replied = len(routed.bytes) - routed.prompt_length
    if (probability := getattr(routed, "probability", None)) is not None:
        found["probability"] = _hex(probability[:replied])
    if (along := getattr(routed, "abstain_along", None)) is not None:
        found["abstain"] = _hex(along)
    if (abstain_p := getattr(routed, "abstain_p", None)) is not None:
        found["abstain_p"] = float(abstain_p)
    if getattr(routed, "signal", None) == "abstain_p" and (limit := getattr(routed, "threshold", None)) is not None:
        found["threshold"] = float(limit)
    return found


def several(runs: Sequence[tuple[str, Routed]]) -> Payload:
    """One picture of several models, by name, on the same prompt: the page can show each, or two as a difference."""
    pictures = [payload(routed) for _, routed in runs]
    for picture, (name, _) in zip(pictures, runs, strict=True):
        picture["name"] = name
    pictures[0]["others"] = pictures[1:]
    return pictures[0]


def heatmap(elem_id: str = "heatmap") -> gr.HTML:
    """The component, empty. Its template never changes, so the canvas lives as long as the page."""
    return gr.HTML(
        value=None,
        html_template=_template(),
        js_on_load=_script(),
        apply_default_css=False,
        elem_id=elem_id,
    )


def within() -> tuple[str, str]:
    """Template and script of the same inside another component: `gatesIn(element, props, watch)` as Gradio would run
    it, in an element that holds the template."""
    return _template(), f"function gatesIn(element, props, watch) {{\n{_script()}\n}}"


def _template() -> str:
    return (ASSETS / "heatmap.html").read_text("utf-8")


def _script() -> str:
    return "\n".join((ASSETS / name).read_text("utf-8") for name in SCRIPTS)


def _hex(values: Any) -> str:
    """Probabilities as four hex digits each."""
    return (values * SCALE).round().astype(">u2").tobytes().hex()
