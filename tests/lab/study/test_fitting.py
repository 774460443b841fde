"""What monitors are fitted on comes from the tables, differs, is drawn by seed, and stands in no prompt set."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lab.monitors import part
from lab.monitors.monitor import Recipe
from lab.probe.prompts import load
from lab.probe.same_text import normalised
from lab.study import fitting, suite, taught
from lab.workbench.workbench import Workbench
from model.config import ModelConfig
from model.errors import LabError
from model.publish import publish_root
from tests.conftest import random_lm
from training.conversations import RECIPE_KINDS

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("wordings", ["plain", "varied"])
def test_taught_prompts_differ_and_are_drawn_by_seed(wordings) -> None:
    found = taught.prompts(300, seed=1, wordings=wordings)
    assert len(set(found)) == 300
    assert found == taught.prompts(300, seed=1, wordings=wordings)
    assert found[:100] == taught.prompts(100, seed=1, wordings=wordings)
    assert set(found) != set(taught.prompts(300, seed=2, wordings=wordings))
    assert max(len(text.encode()) for text in found) <= taught.LONGEST


def test_nothing_that_is_fitted_on_stands_in_a_prompt_set() -> None:
    """Compared without case and punctuation, as leaks are."""
    texts = {
        normalised(text) for seed in (1234, 1235, 1236) for text in taught.prompts(1000, seed=seed, wordings="plain")
    }
    texts |= {normalised(question.prompt) for question in taught.questions(1000, seed=1234)}
    for path in sorted((ROOT / "prompts").glob("*.jsonl")):
        assert not texts & {normalised(prompt.prompt) for prompt in load(path).prompts}, path.name


def test_questions_are_held_out_wordings_with_every_answer_of_their_table() -> None:
    found = taught.questions(200, seed=3)
    assert len({own.prompt for own in found}) == 200
    known: dict[str, set[str]] = {}
    for kind in RECIPE_KINDS["v4"]:
        for facts, phrasing in kind.topics:
            for wording in phrasing.kept_back:
                for fact in facts:
                    answers = {answer.format(**fact).strip().lower() for answer in phrasing.answers}
                    known.setdefault(wording.format(**fact), set()).update(answers)
    for own in found:
        assert own.accept
        assert own.accept <= known[own.prompt]
        answer = sorted(own.accept)[0]
        assert own.answered(f" {answer.upper()} ")
        assert not own.answered(f"{answer} or not")
    labels = {answer for own in found for answer in own.accept}
    assert "i don't know." in labels, "what is to be refused is asked too"


def test_the_suite_takes_the_same_share_of_any_depth(bench: Workbench, tmp_path: Path) -> None:
    """Roots of 1, 4 and 12 layers: fitted whole, kept, and refused by each other."""
    kept = []
    for n_layers in (1, 4, 12):
        config = ModelConfig(d_model=16, n_layers=n_layers, n_heads=2, d_head=4, top_k=4, ffn_expand=1)
        folder = tmp_path / str(n_layers)
        params = random_lm(config, seed=1).state_dict()
        publish_root(folder, name="v4", params=params, config=config, recipe="v4", trained_on={"bytes": 0})
        loaded = Workbench(folder).model("v4")
        found = suite.fit_all(loaded, n=48)
        chosen = suite.CHOSEN["density", "mean"].layer
        assert chosen is not None
        assert found[0].recipe.layer == max(1, round(chosen * n_layers / 8))
        assert {own.recipe.kind for own in found} == {"density", "neighbours", "gates"}, "it is always wrong"
        assert {own.base_digest for own in found} == {loaded.digest}
        assert [own.digest for own in suite.fit_all(loaded, n=48)] == [own.digest for own in found]
        part.save(folder / "m.safetensors", found[0])
        kept.append((loaded, part.load(folder / "m.safetensors")))
    with pytest.raises(LabError, match="a monitor of another model"):
        kept[1][1].check_model(kept[0][0].digest)


def test_errors_are_those_that_the_model_makes(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A question counts as right exactly where the model's own reply is among its answers."""
    loaded = bench.model("v4")
    first = fitting.own_errors(loaded, n=40, seed=1)
    assert first.wrong is not None
    assert first.wrong.all(), "random weights know nothing"
    from model.trace import trace

    asked = taught.questions(40, seed=1)
    data = [b"USER: " + own.prompt.encode() + b"\nTILELLI:" for own in asked]
    replies = [own.text.strip().lower() for own in trace(loaded.lm, data, max_new_bytes=fitting.REPLY_BYTES)]
    answers = [taught.Question(own.prompt, frozenset({reply})) for own, reply in zip(asked, replies, strict=True)]
    lucky = [one if i % 4 else other for i, (one, other) in enumerate(zip(asked, answers, strict=True))]
    monkeypatch.setattr(taught, "questions", lambda _n, seed: tuple(lucky))
    second = fitting.own_errors(loaded, n=40, seed=1)
    assert second.wrong is not None
    assert second.wrong.tolist() == [bool(i % 4) for i in range(40)]
    assert second.fit_digest != first.fit_digest, "what was learnt from is told"
    recipe = Recipe("errors", "mean", None, 1, 40, "plain")
    assert second.fit(recipe).fit_digest == second.fit_digest


@pytest.mark.parametrize("n", [1, 0, -3, 50_001])
def test_a_number_of_prompts_out_of_range_is_refused(n: int, bench: Workbench) -> None:
    for kind in ("density", "errors"):
        own = Recipe(kind, "mean", 1 if kind == "density" else None, 1, n, "plain")
        with pytest.raises(LabError, match="bad number of prompts"):
            fitting.fit(bench.model("v4"), own)


def test_a_recipe_says_of_itself_what_it_is_fitted_on(bench: Workbench) -> None:
    loaded = bench.model("v4")
    own = suite.recipe("neighbours", span="last", layer=2, wordings="varied", seed=7, n=30, n_layers=2)
    found = fitting.fit(loaded, own)
    assert found.recipe == own
    assert found.fit_digest == taught.digest(taught.prompts(30, seed=7, wordings="varied"))
    assert np.isfinite(found.params["bank"]).all()
