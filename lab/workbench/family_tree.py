"""Which model was made from which, as a tree: starts, roots, variants with their seeds, grafts and fetched files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from model.entry import ModelEntry
from model.errors import LabError
from model.lineage import Graft, Named, parse, weights


@dataclass(frozen=True)
class Node:
    """One recipe's models and what was made from them.

    models: expressions, one a seed; none for a start that is not kept. parts: what was moved on the way here, empty
    where all weights were.
    """

    name: str
    kind: Literal["root", "variant", "graft", "file", "absent"]
    models: tuple[str, ...]
    parts: tuple[str, ...]
    children: tuple[Node, ...] = ()


def tree(
    entries: Sequence[ModelEntry], *, grafts: Iterable[str] = (), files: Mapping[str, str] | None = None
) -> tuple[Node, ...]:
    """The models that were made from nothing here, each with all that came of it.

    grafts: expressions, shown under their target. files: names of fetched models, each with the name of its base, or
    "" for a whole model.
    """
    nodes: dict[str, Node] = {}
    parent: dict[str, str] = {}
    for entry in entries:
        models = (*nodes[entry.name].models, entry.expr) if entry.name in nodes else (entry.expr,)
        nodes[entry.name] = Node(entry.name, entry.kind, models, entry.parts)
        if start := _start(entry):
            parent[entry.name] = start
    for expr in dict.fromkeys(grafts):
        if (target := _target(expr)) is not None:
            nodes[expr], parent[expr] = Node(expr, "graft", (expr,), _moved(expr)), target
    for name, base in (files or {}).items():
        nodes[name] = Node(name, "file", (name,), ())
        if base:
            parent[name] = base
    for start in [start for start in parent.values() if start not in nodes]:
        nodes[start] = Node(start, "absent", (), ())
    return tuple(_grown(node, nodes, parent, seen=()) for name, node in nodes.items() if _top(name, parent))


def _grown(node: Node, nodes: Mapping[str, Node], parent: Mapping[str, str], *, seen: tuple[str, ...]) -> Node:
    own = (nodes[name] for name, start in parent.items() if start == node.name and name not in seen)
    path = (*seen, node.name)
    children = tuple(_grown(child, nodes, parent, seen=path) for child in own)
    return Node(node.name, node.kind, node.models, node.parts, children)


def _top(name: str, parent: Mapping[str, str]) -> bool:
    """Whether a node has no parent, or is the first by name of a circle, which only a strange manifest holds."""
    seen = [name]
    while seen[-1] in parent:
        start = parent[seen[-1]]
        if start in seen:
            return name == min(seen)
        seen.append(start)
    return len(seen) == 1


def _start(entry: ModelEntry) -> str:
    """What training began from: for a variant its base."""
    start = entry.base or entry.trained_on.get("start")
    return start if isinstance(start, str) and start != entry.name else ""


def _target(expr: str) -> str | None:
    """The name of the model that a graft's parts were put into."""
    try:
        found = weights(parse(expr))
    except LabError:
        return None
    if not isinstance(found, Graft):
        return None
    while isinstance(found, Graft):
        found = found.target
    return found.name if isinstance(found, Named) else None


def _moved(expr: str) -> tuple[str, ...]:
    found = weights(parse(expr))
    return found.parts if isinstance(found, Graft) else ()
