"""The lineage: who was made from whom, seeds together, and nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lab.workbench.family_tree import Node, tree
from model.entry import ModelEntry
from model.manifest import Manifest

SHIPPED = Path(__file__).parents[3] / "checkpoints"


def walk(nodes: tuple[Node, ...], above: str = "") -> Iterator[tuple[str, Node]]:
    for node in nodes:
        yield above, node
        yield from walk(node.children, node.name)


def test_each_shipped_model_stands_once_under_its_start() -> None:
    entries = Manifest.read(SHIPPED).entries
    found = list(walk(tree(entries)))
    models = [expr for _, node in found for expr in node.models]
    assert sorted(models) == sorted(entry.expr for entry in entries)
    above = {node.name: start for start, node in found}
    assert (above["v3"], above["v4"], above["v9"], above["v7-v3"]) == ("base", "v3", "v4", "v3")
    kinds = {node.name: node.kind for _, node in found}
    assert (kinds["base"], kinds["v3"], kinds["v9"]) == ("absent", "root", "variant")
    (seeds,) = [node.models for _, node in found if node.name == "v9"]
    assert seeds == ("v9@1234", "v9@1235", "v9@1236")


def test_grafts_stand_under_their_target_and_files_under_their_base() -> None:
    entries = Manifest.read(SHIPPED).entries
    grafts = ["v4+v7[abstain]", "v4+v7[abstain]", "v4+v7[abstain]+v9[abstain]", "not a graft", "v4"]
    found = {
        node.name: (above, node)
        for above, node in walk(tree(entries, grafts=grafts, files={"hub-a": "v3", "hub-b": ""}))
    }
    assert found["v4+v7[abstain]"][0] == "v4"
    assert found["v4+v7[abstain]+v9[abstain]"][0] == "v4"
    assert found["v4+v7[abstain]"][1].parts == ("abstain",)
    assert (found["hub-a"][0], found["hub-b"][0]) == ("v3", "")
    assert "not a graft" not in found


def test_a_manifest_whose_starts_run_in_a_circle_still_draws() -> None:
    roots = [entry for entry in Manifest.read(SHIPPED).entries if entry.kind == "root"]
    circle: list[ModelEntry] = [
        replace(entry, trained_on={"start": {"v3": "v4", "v4": "v3"}[entry.name]}) for entry in roots
    ]
    assert {node.name for _, node in walk(tree(circle))} == {"v3", "v4"}
    assert tree([replace(roots[0], trained_on={"start": roots[0].name})])[0].children == ()
