"""The gate heatmap: what is sent to the browser, and the component that draws it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import Any, NotRequired, Protocol, TypedDict

import gradio as gr

from lab.chat import expert_routes
from lab.chat.tokens import Tokens
from lab.ui.style import ASSETS

SCRIPTS = ("heatmap_data.js", "heatmap_experts.js", "heatmap_draw.js", "heatmap.js")
"""One script in four files, read in this order. It touches nothing outside its own component but the page's theme."""
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

    Of a model of tokens `pieces` are in the place of bytes (empty, as are gates and routes), and prompt_length and
    probability count them. Where it has no gates, `why` says so. Of a mixture of experts `numbers` are the layers' own,
    `columns` how many experts each has, and four hex digits a value hold, for every token that was read, [pos][layer]
    the two entropies as shares (`score` of ln of the layer's experts, `acting` of ln `chosen`) and [pos][layer][chosen]
    the `index` of each expert that acted and its share of their `weight`; ffff where there is none.
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
    pieces: NotRequired[list[str]]
    why: NotRequired[str]
    numbers: NotRequired[list[int]]
    columns: NotRequired[list[int]]
    chosen: NotRequired[int]
    score: NotRequired[str]
    acting: NotRequired[str]
    index: NotRequired[str]
    weight: NotRequired[str]
    name: NotRequired[str]
    others: NotRequired[list[Payload]]


def payload(routed: Routed) -> Payload:
    """What the browser needs to draw `routed`; entropy is computed there from the shares."""
    if (tokens := getattr(routed, "tokens", None)) is not None:
        return _of_tokens(tokens, probability=getattr(routed, "probability"))  # noqa: B009 - of a turn alone
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


def _of_tokens(tokens: Tokens, *, probability: Any) -> Payload:
    shape, acting = tokens.shape, tokens.acting
    found: Payload = {
        "layers": len(shape.layers) if acting is not None else 0,
        "routes": [],
        "prompt_length": tokens.asked,
        "bytes": "",
        "gates": "",
        "pieces": list(tokens.pieces),
        "probability": _hex(probability),
    }
    if acting is None:
        found["why"] = shape.lacks.get("router", "of this earlier turn its experts are no longer kept")
        return found
    drawn = expert_routes.drawn(shape, acting)
    found["numbers"], found["columns"], found["chosen"] = list(shape.layers), list(shape.columns), shape.acting
    found["score"], found["acting"], found["index"], found["weight"] = (
        drawn.score,
        drawn.acting,
        drawn.index,
        drawn.weight,
    )
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
