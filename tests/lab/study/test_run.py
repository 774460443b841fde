"""A run's folder is laid out by `training.runlog`; the lab adds files of its own and names none of training's."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

from lab.study.run import ABOUT, ERRORS, PROBED, Run
from model.config import ModelConfig
from model.publish import publish_root
from tests.conftest import random_lm
from training import runlog

ROOT = Path(__file__).resolve().parents[3]
CONFIG = ModelConfig(d_model=16, n_layers=2, n_heads=2, d_head=8, top_k=4, ffn_expand=2)


def test_the_lab_reads_what_training_wrote(tmp_path: Path) -> None:
    """Two real runs, of both parts and of a head alone, and everything of them is found."""
    publish_root(tmp_path / "checkpoints", name="v4", params=dict(random_lm(CONFIG).state_dict()), config=CONFIG,
                 recipe="v4")  # fmt: skip
    code = """
import sys
from training import head
from training.__main__ import main
head.POOL = 64
for recipe in ("v7", "v9"):
    main(["run", recipe, *sys.argv[2:], "--out", sys.argv[1] + recipe])
"""
    options = ["--seed", "1", "--steps", "25", "--batch", "4", "--no-publish", "--checkpoints"]
    command = [sys.executable, "-c", code, f"{tmp_path}/", *options, str(tmp_path / "checkpoints")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    for recipe, state in (("v7", True), ("v9", False)):
        run = Run("0" * 12, recipe, 1, 25, "a", 0.0, tmp_path / recipe)
        assert [runlog.step_of(path) for path in run.kept_steps] == [0, 25]
        assert run.result is not None, done.stderr
        assert run.latest == run.result == run.folder / f"{recipe}-1.safetensors"
        assert run.last_step == 25
        assert (run.folder / runlog.STATE).is_file() == state
        said = run.canaries()
        assert (said is not None) == state
        if said is not None:
            assert len(said["asked"]) == len(said["replies"]) == 3
        left = {path.name for path in run.folder.iterdir()}
        assert left <= {"log.jsonl", "state.safetensors", "steps", "canaries.json", f"{recipe}-1.safetensors"}


def test_a_run_that_has_not_begun_has_nothing(tmp_path: Path) -> None:
    run = Run("0" * 12, "v7", 1, 25, "a", 0.0, tmp_path / "none")
    assert (run.result, run.latest, run.rows(), run.probed(), run.canaries(), run.last_step) == (
        None, None, [], [], None, 0,
    )  # fmt: skip


def test_what_the_lab_adds_is_none_of_trainings_files() -> None:
    theirs = {runlog.LOG, runlog.STATE, runlog.STEPS, runlog.CANARIES, runlog.result(Path(), "v7", 1).name}
    assert not theirs & {ABOUT, PROBED, ERRORS}


def test_a_log_half_written_is_read_as_far_as_it_is_whole(tmp_path: Path) -> None:
    run = Run("0" * 12, "v7", 1, 25, "a", 0.0, tmp_path)
    (tmp_path / "log.jsonl").write_text(json.dumps({"step": 1, "loss": 2.0}) + '\n{"step": 2, "loss": NaN}\n{"ste')
    assert run.rows() == runlog.rows(tmp_path / "log.jsonl") == [{"step": 1, "loss": 2.0}, {"step": 2, "loss": None}]
    assert runlog.diverged(run.rows()) == 2


def test_no_file_of_a_run_is_named_anywhere_else() -> None:
    """No text of lab/ or training/, docstrings and sentences apart, but in `training.runlog`."""
    names = {runlog.LOG, runlog.STATE, runlog.CANARIES, "[0-9]*.safetensors"}
    for source in [*ROOT.glob("lab/**/*.py"), *ROOT.glob("training/**/*.py")]:
        if source != ROOT / "training" / "runlog.py":
            texts = {node.value for node in ast.walk(ast.parse(source.read_bytes())) if isinstance(node, ast.Constant)}
            assert not names & {text for text in texts if isinstance(text, str)}, source
