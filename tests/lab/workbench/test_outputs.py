"""Every command with --out: refused before anything is measured, and what it reads is never written over."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.replies import lexicon
from lab.workbench.outputs import read_by
from lab.workbench.workbench import Workbench
from tests.lab.conftest import rows

COMMANDS = {
    "probe": ("probe", "v4", "--prompts", "p.jsonl"),
    "export": ("export", "--models", "v4"),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    made = [*rows("in_domain", 3), *rows("gibberish", 3)]
    Path("p.jsonl").write_text("".join(json.dumps(row) + "\n" for row in made))
    Path("soft.jsonl").symlink_to("p.jsonl")
    os.link("p.jsonl", "hard.jsonl")
    return tmp_path


@pytest.mark.parametrize("name", ["p.jsonl", "./p.jsonl", "soft.jsonl", "hard.jsonl"])
def test_the_prompts_are_still_the_prompts(
    bench: Workbench, folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = Path("p.jsonl").read_bytes()
    assert main([*COMMANDS["probe"], "--out", name]) == 2
    assert "the output is an input" in capsys.readouterr().err
    assert Path("p.jsonl").read_bytes() == before
    assert main([*COMMANDS["probe"], "--out", "r.jsonl"]) == 0
    assert main([*COMMANDS["probe"], "--out", "r.jsonl"]) == 0  # an earlier result may be replaced
    assert len(Path("r.jsonl").read_text().splitlines()) == 6


@pytest.mark.parametrize("command", COMMANDS)
def test_weights_and_bundled_prompts_are_inputs_too(
    bench: Workbench, folder: Path, prompts_folder: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    own = Path("w.safetensors")
    own.write_bytes((bench.folder / "v4.safetensors").read_bytes())
    named = (*{"probe": ("probe",), "export": ("export", "--models")}[command], f"v4+./{own}[abstain]")
    kept = (bench.folder / "manifest.json", bench.folder / "v4.safetensors", prompts_folder / "probe_210.jsonl")
    for path in (*kept, own):
        before = path.read_bytes()
        assert main([*named, "--out", str(path)]) == 2
        assert "the output is an input" in capsys.readouterr().err
        assert path.read_bytes() == before


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_is_measured_for_nothing(
    bench: Workbench, folder: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (".", "absent/f", "/dev/null", "n" * 300, "a\0b"):
        assert main([*COMMANDS[command], "--out", path]) == 2
        out, error = capsys.readouterr()
        assert (out, error.count("\n"), error[:20]) == ("", 1, "error: cannot write;")


def test_the_lexicon_does_not_replace_its_corpus(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("texts").mkdir()
    Path("texts/a.txt").write_text("a word a word a word\n")
    for name in ("texts/a.txt", "absent/f", "texts"):
        assert lexicon.main(["texts", "--out", name]) == 2
        assert "error: " in capsys.readouterr().err
    assert Path("texts/a.txt").read_text() == "a word a word a word\n"
    assert lexicon.main(["texts", "--out", "l.gz"]) == 0


def test_what_is_read(bench: Workbench, prompts_folder: Path) -> None:
    own, prompts = Path("/x/a.safetensors"), Path("p.jsonl")
    found = read_by(bench, [f"v4+(v4+{own}[router])[abstain]"], prompts)
    assert {bench.folder / "manifest.json", prompts_folder / "canary.jsonl", own, prompts} <= set(found)
