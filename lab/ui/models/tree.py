"""The lineage as nested lists of buttons: readable on a phone, by keyboard and aloud."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from lab.ui import wording
from lab.ui.models import wording as words
from lab.workbench.family_tree import Node


def html(tops: Sequence[Node], *, shown: str) -> str:
    """The tree; buttons carry `data-model`, that of the model shown is marked."""
    if not tops:
        return f'<p class="soft">{escape(wording.NO_MODELS)}</p>'
    inside = "".join(_item(node, shown=shown) for node in tops)
    return f'<nav class="mt" aria-label="Lineage of the models" data-figure="lineage"><ul>{inside}</ul></nav>'


def moved(node: Node) -> str:
    """What changed on the way to a node, in words."""
    if node.kind == "file":
        return "from the Hub"
    parts = " + ".join(words.PARTS[part] for part in node.parts) or words.ALL
    return f"{parts} grafted" if node.kind == "graft" else parts


def _item(node: Node, *, shown: str) -> str:
    children = "".join(_item(child, shown=shown) for child in node.children)
    below = f"<ul>{children}</ul>" if children else ""
    return f'<li><div class="mt-node mt-{node.kind}">{_label(node, shown=shown)}</div>{below}</li>'


def _label(node: Node, *, shown: str) -> str:
    edge = f'<span class="mt-edge">{escape(moved(node))}</span>'
    if node.kind == "absent":
        about = words.BASE if node.name == "base" else ""
        told = f"{about}, {words.NOT_KEPT}" if about else words.NOT_KEPT
        return f'<span class="mt-name">{escape(node.name)}</span><small>{escape(told)}</small>'
    about = "" if node.kind in ("graft", "file") else wording.model(node.name)
    if len(node.models) == 1:
        inside = f'<span class="mt-name">{escape(node.name)}</span>{edge}<small>{escape(about)}</small>'
        return _button(node.models[0], inside, shown=shown, kind="mt-one")
    seeds = "".join(
        _button(expr, f"seed {escape(expr.partition('@')[2])}", shown=shown, kind="mt-seed") for expr in node.models
    )
    return (
        f'<span class="mt-name">{escape(node.name)}</span>{edge}<small>{escape(about)}</small>'
        f'<span class="mt-seeds">{seeds}</span>'
    )


def _button(expr: str, inside: str, *, shown: str, kind: str) -> str:
    current = ' aria-current="true"' if expr == shown else ""
    return f'<button type="button" class="{kind}" data-model="{escape(expr)}"{current}>{inside}</button>'
