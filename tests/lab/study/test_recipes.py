"""What the lab says of a recipe is what `training.recipes` says, of one that is added there too."""

from __future__ import annotations

import ast
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lab.probe.prompts import bundled
from lab.study import asked, recipes
from lab.study.process import training_command
from lab.study.queue import Queue
from lab.study.run import Run
from lab.ui import wording
from lab.ui.train import curves
from lab.ui.train import wording as train_wording
from lab.workbench.workbench import Workbench
from lab.written import appendix, matrix
from lab.written.crossed import crossed
from model.config import ModelConfig
from model.errors import LabError
from model.lineage import resolve
from model.manifest import Manifest
from model.publish import publish_root, publish_variant
from tests.conftest import random_lm
from training import recipes as written
from training import windows
from training.corpus import Corpus
from training.launch import launch

ROOT = Path(__file__).resolve().parents[3]
CONFIG = ModelConfig(d_model=16, n_layers=2, n_heads=2, d_head=8, top_k=4, ffn_expand=2)


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> None:
    """A head alone over v3; a variant of both parts over v4, and the same begun from v3."""
    for own in (
        replace(written.v9(), name="v9-v3", start="v3", about="a head alone, over v3"),
        replace(written.v7(), name="v11", steps=600, about="v7, longer"),
        replace(written.v7(), name="v11-v3", start="v3", steps=600, about="v11, over v3"),
    ):
        monkeypatch.setitem(written.RECIPES, own.name, lambda own=own: own)


def test_the_recipes_of_the_study_are_what_the_lab_offers() -> None:
    """Known by hand: each trains parts of a chat model without a corpus."""
    offered = recipes.offered()
    assert [own.name for own in offered] == ["v6", "v7", "v8a", "v8b", "v9", "v7-v3", "v8b-v3"]
    assert {own.name: own.start for own in offered if own.start != "v4"} == {"v7-v3": "v3", "v8b-v3": "v3"}
    assert [own.name for own in recipes.every() if recipes.head_only(own.name)] == ["v9"]
    others = {own.name: start for own in recipes.every() if (start := recipes.other_start(own.name))}
    assert others == {"v7": "v3", "v8b": "v3", "v7-v3": "v4", "v8b-v3": "v4"}
    assert [own.name for own in written.every() if not own.published] == ["base", "routed", "vanilla"]
    assert written.compared() == ["routed", "vanilla"]
    assert [own.name for own in written.every() if own.reads_text] == ["base", "v5", "routed", "vanilla"]


@pytest.mark.parametrize("name", ["v99", "", "base", "v4", "v5", "vanilla"])
def test_what_is_not_offered_is_refused_with_what_is(name: str) -> None:
    with pytest.raises(LabError, match=r"no such recipe here; .*v6, v7, v8a, v8b, v9, v7-v3, v8b-v3"):
        asked.check(name, seed=1, steps=5, minutes=None)
    assert not recipes.head_only(name)


def test_an_added_recipe_can_be_run_from_the_page(added: None, tmp_path: Path) -> None:
    assert [own.name for own in recipes.offered()][-3:] == ["v9-v3", "v11", "v11-v3"]
    done = "import sys; sys.exit(0)"
    queue = Queue(tmp_path, checkpoints=tmp_path, command=lambda _run, _folder: [sys.executable, "-c", done])
    run = queue.start("v9-v3", seed=1, steps=5, visitor="a")
    assert (run.base, run.head_only) == ("v3", True)
    assert training_command(run, tmp_path)[3:5] == ["run", "v9-v3"]
    with pytest.raises(LabError, match="v9-v3 is not given minutes"):
        queue.start("v9-v3", seed=1, steps=5, visitor="a", minutes=1)
    both = Run("0" * 12, "v11", 1, 5, "a", 0.0, tmp_path)
    assert (both.base, both.head_only) == ("v4", False)
    queue.close()


def test_an_added_recipe_is_told_on_the_page(added: None) -> None:
    assert wording.model("v11@1234") == wording.model("mine", recipe="v11") == "v7, longer"
    assert train_wording.recipe(recipes.checked("v11")) == "v7, longer"
    assert train_wording.recipe(recipes.checked("v9-v3")).startswith(
        "a head alone, over v3; reads prompts for a minute"
    )
    assert "Not for v9 or v9-v3," in train_wording.minutes_info()
    assert "Then v9-v3: " in train_wording.lead()
    rows = [{"step": 25, "loss": 1.0, "ce": 2.0}]
    for name, still in (("v9-v3", 5), ("v11", 0)):
        drawn = curves.panels(rows, steps=25, head_only=recipes.head_only(name))["panels"]
        assert sum(bool(panel["none"]) for panel in drawn) == (still if still == 0 else len(drawn) - 2)


def test_an_added_recipe_stands_in_every_table(added: None, tmp_path: Path) -> None:
    """In the recipes' order, a head alone beside its base, and a head of two bases in its three places."""
    folder = tmp_path / "checkpoints"
    for seed, name in enumerate(("v3", "v4")):
        params = dict(random_lm(CONFIG, seed=seed).state_dict())
        publish_root(folder, name=name, params=params, config=CONFIG, recipe=name)
    for name, base, parts in (
        ("v11-v3", "v3", ("router", "abstain")), ("v11", "v4", ("router", "abstain")), ("v9-v3", "v3", ("abstain",)),
    ):  # fmt: skip
        tuned = dict(resolve(base, folder).params)
        tuned["abstain.weight"] = tuned["abstain.weight"] + 0.5
        publish_variant(folder, name=name, seed=1234, base=base, parts=parts, tuned=tuned, recipe=name)
    bench = Workbench(folder, cache_dir=tmp_path / "cache")
    entries = recipes.in_order(bench.models())
    assert [entry.name for entry in entries] == ["v3", "v4", "v9-v3", "v11", "v11-v3"]
    for entry in entries:
        bench.records(entry.expr, bundled("probe_210"))
    found = crossed(bench)
    assert [(own.head, own.base, own.other) for own in found] == [
        ("v9-v3", "v3", "v4"), ("v11", "v4", "v3"), ("v11-v3", "v3", "v4"),
    ]  # fmt: skip
    assert found[2].exprs["other base"] == "v4+v11-v3@1234[abstain]"
    assert found[0].lifted.number == 0  # a head alone was never anywhere else
    text = appendix.page(bench, matrix.rows(bench))
    assert "## The corollary: the abstain head alone (v9-v3)" in text
    assert "| v9-v3@1234 | " in text
    assert "abstain_p. v3 is the same trunk" in text
    assert "on v4 instead of v3, or on v3 instead of v4" in text


def test_training_itself_knows_what_to_do_with_an_added_recipe(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What reads prose alone is compared, or is a start that is not published; nothing says so but its data."""
    prose = replace(written.routed(), name="small")
    monkeypatch.setitem(written.RECIPES, "small", lambda: prose)
    nothing = np.zeros(0, dtype=np.uint8)
    assert written.compared() == ["routed", "vanilla", "small"]
    with pytest.raises(LabError, match="expected routed-SEED or vanilla-SEED or small-SEED"):
        windows.of_run(tmp_path / "v7-1", Corpus(nothing, nothing, (), ""))
    monkeypatch.setitem(written.RECIPES, "late", lambda: replace(written.v3(), name="late", start="small"))
    assert written.compared() == ["routed", "vanilla"]
    with pytest.raises(LabError, match="late begins from a run of small, which is not published"):
        launch(
            "late", seed=1, corpus=None, minutes=None, steps=1, device="cpu", out=tmp_path / "late-1", start=None,
            checkpoints=tmp_path, publish=False, resume=False,
        )  # fmt: skip


def test_no_recipe_is_written_down_a_second_time() -> None:
    """No text of lab/ or training/ is a recipe's name, docstrings and sentences apart, but the few that are meant."""
    words = {"base", "routed", "vanilla"}  # which mean other things too
    meant = {
        "training/recipes.py": set(written.RECIPES),
        "training/conversations/__init__.py": {"v3", "v4", "v6", "v7", "v10"},  # what each recipe's `kinds` are
        "lab/study/recipes.py": {recipes.FEATURED},
        "lab/ui/pickers.py": {"v4"},  # the model that a visitor meets first
        "lab/study/taught.py": {"v4"},  # whose kinds monitors are fitted on
        "lab/cli/speed/of_serving.py": {"v4"},  # the model that visitors chat with
        "lab/cli/speed/visitors.py": {"v4"},
        "lab/cli/speed/of_strangers.py": {"v4"},
        "lab/cli/speed/of_lasting.py": {"v4", "v7"},  # and what they measure
        "lab/cli/speed/of_start.py": {"v4"},
        "lab/cli/speed/of_commands.py": {"v4"},
        "lab/cli/speed/of_reading.py": {"v4"},
        "lab/cli/speed/of_training.py": {"v4", "v7", "v9"},  # the steps whose times are promised
        "lab/cli/speed/comparisons.py": {"v9"},
        "training/experts/design.py": {"v4"},  # whose kinds the mixture of experts is taught
        "lab/written/monitors.py": {"v4"},  # whose monitors are shipped
        "lab/written/samples.py": {"v4"},  # whose transcripts are written
        "lab/replies/coherence.py": {"v4"},  # the trunk that a reply should not surprise
    }
    found: dict[str, set[str]] = {}
    for source in [ROOT / "app.py", *ROOT.glob("lab/**/*.py"), *ROOT.glob("training/**/*.py")]:
        texts = {node.value for node in ast.walk(ast.parse(source.read_bytes())) if isinstance(node, ast.Constant)}
        if names := {text for text in texts if isinstance(text, str)} & (set(written.RECIPES) - words):
            found[source.relative_to(ROOT).as_posix()] = names
    assert {file: names - meant.get(file, set()) for file, names in found.items()} == {file: set() for file in found}


def test_the_bundled_models_were_trained_as_the_recipes_say() -> None:
    """Base and parts stand in the manifest too, which is the model's own word."""
    for entry in Manifest.read(ROOT / "checkpoints").entries:
        own = recipes.recipe(entry.recipe)
        assert entry.base == (own.start if own.parts else None)
        assert set(entry.parts) == set(own.parts or ())
        assert entry.head_only == own.head_only
        assert own.published
