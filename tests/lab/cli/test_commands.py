"""The command line: one JSON document, exit statuses, one-line errors, and the frozen list of commands."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.cli.arguments import parser
from lab.evaluation.decision_rule import PATH
from lab.probe import records as record_lines
from lab.signals import SIGNALS
from lab.workbench.workbench import Workbench

COMMANDS = {
    "models": "",
    "chat": "model prompt --signal --threshold --max-new-bytes --max-new-tokens --monitors --ungated",
    "probe": "model --prompts --format --limit --seed --taught --beside --out --max-new-tokens --monitors "
    "--engine --address",
    "fit": "model prompts --calibrate --out --records --layer --of --alpha --delta --method --max-new-tokens --seed "
    "--engine --address",
    "study": "recipes --seeds --steps --out --engine --address",
    "prompts": "file --format --limit --seed --taught --beside --out --examples --second",
    "score": "records --orientation --n-resamples --seed",
    "compare": "models --prompts --n-resamples --seed",
    "graft": "--target --donor --parts --layers --strength --sweep --prompts",
    "gates": "model",
    "calibrate": "records --signal --orientation --alpha --of --also --also-alpha --delta --method --test "
    "--wrong-answer-costs --cost-ratio",
    "monitors": "action",
    "claims": "",
    "reproduce": "ids --set",
    "verify": "bundle",
    "export": "--models --records --out --orientation --signal --method --alpha --delta --wrong-answer-costs --of "
    "--also --also-alpha",
    "fetch": "repo file --revision --sha256 --trust-pickle",
    "space": "space --private --dry-run",
    "bench": "name --http --minutes --busy",
}


def test_the_commands_are_frozen() -> None:
    (commands,) = (action.choices for action in parser()._actions if action.dest == "command")
    assert isinstance(commands, dict)
    found = {
        name: " ".join(
            (action.option_strings or [action.dest])[-1]
            for action in made._actions
            if action.dest not in ("help", "json")
        )
        for name, made in commands.items()
    }
    assert found == COMMANDS


Run = tuple[int, str, str]


def document(found: Run) -> object:
    status, out, err = found
    assert status == 0, err
    return json.loads(out)


def spoilt_below(cache: Path) -> None:
    cache.write_text("a file where the cache should be")


def spoilt_inside(cache: Path) -> None:
    cache.mkdir()
    (cache / "records").write_text("a file where its folder should be")


def spoilt_names(cache: Path) -> None:
    """Every name that a result may get leads nowhere."""
    cache.mkdir()
    (cache / "records").symlink_to(cache / "gone" / "away")


@pytest.mark.parametrize("spoil", [spoilt_below, spoilt_inside, spoilt_names], ids=lambda own: own.__name__)
def test_a_cache_that_takes_nothing_costs_no_result_and_is_told(lab, tmp_path: Path, spoil) -> None:
    """As a full disk, or another user's, does."""
    spoil(tmp_path / "cache")
    out = tmp_path / "r.jsonl"
    found = document(lab("probe", "v4", "--out", str(out), "--json"))
    assert len(record_lines.read(out)) == found["n"] == len(found["records"])
    assert [note for note in found["notes"] if note.startswith("kept in memory only: ")]


def test_models(lab) -> None:
    rows = document(lab("models", "--json"))
    assert [row["name"] for row in rows] == ["v3", "v4", "v7", "v7"]
    keys = {"name", "kind", "base", "parts", "digest", "sha256", "n_params", "recipe", "seed", "trained_on"}
    assert all(set(row) >= keys for row in rows)
    assert "v7" in lab("models")[1]


def test_chat(lab) -> None:
    found = document(lab("chat", "v4", "Hello?", "--threshold", "0", "--json"))
    assert (found["reply"], found["abstained"]) == ("I don't know.", True)
    found = document(lab("chat", "v4", "Hello?", "--threshold", "0", "--ungated", "--max-new-bytes", "4", "--json"))
    assert (len(found["routing"]["bytes"]) - found["routing"]["prompt_length"], found["abstained"]) == (4, False)
    told = lab("chat", "v4", "Hello?", "--max-new-bytes", "4")[1]
    assert "abstain_p" in told
    assert "no calibration records of this model" in told
    late = lab("chat", "v4", "Hello?", "--signal", "max_softmax_mean", "--threshold", "1", "--max-new-bytes", "4")[1]
    assert late.startswith("I don't know.")
    assert "threshold 1 (chosen here), withheld after it was written" in late


def test_probe_and_score_agree_with_scikit_learn(lab, tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"
    found = document(lab("probe", "v4", "--out", str(out), "--json"))
    assert found["n"] == len(found["records"]) == len(out.read_text().splitlines()) == 42
    first = out.read_bytes()
    lab("probe", "v4", "--out", str(out))
    assert out.read_bytes() == first
    score = document(lab("score", str(out), "--n-resamples", "50", "--json"))
    records = record_lines.read(out)
    assert list(score["questions"]) == ["unusual", "wrong"]
    assert all({"prompt_bytes", "character n-grams"} <= set(rows) for rows in score["questions"].values())
    for signal, cell in score["cross_regime"].items():
        assert score["questions"]["unusual"][signal]["all"] == cell
        values = np.array([SIGNALS[signal].orientation * float(r.signals[signal]) for r in records])
        truth = np.array([record.regime != "in_domain" for record in records])
        assert cell["auroc"] == pytest.approx(roc_auc_score(truth, values), abs=1e-12)
        for regime in {record.regime for record in records} - {"in_domain"}:
            rows = np.array([record.regime in (regime, "in_domain") for record in records])
            expected = roc_auc_score(truth[rows], values[rows])
            assert score["per_regime"][regime][signal]["auroc"] == pytest.approx(expected, abs=1e-12)
    status, text, _ = lab("score", str(out), "--n-resamples", "50")
    assert "Unusual?" in text
    assert "Wrong?" in text
    assert status == 0
    assert f"By the rule of SHA-256 {sha256(PATH.read_bytes()).hexdigest()}." in text
    assert text.count("would usually be missed") == 8  # each contrast and the whole


def test_compare(lab) -> None:
    rows = document(lab("compare", "v4", "v3", "v7", "--n-resamples", "50", "--json"))
    assert [(row["first"], row["second"]) for row in rows] == [("v4", "v3"), ("v4", "v7")]
    cell = rows[0]["differences"]["abstain_p"]["gibberish"]
    assert cell["low"] <= cell["high"]
    assert lab("compare", "v4", "v3", "--n-resamples", "50")[0] == 0
    assert lab("compare", "v4")[0] == 2


def test_nothing_that_was_not_compared_stands_in_a_table(lab, tmp_path: Path) -> None:
    table = tmp_path / "four.csv"
    table.write_text("id,score,wrong\na,0.1,0\nb,0.9,1\nc,0.4,0\nd,0.8,1\n")
    status, text, _ = lab("score", str(table), "--orientation", "score=uncertain", "--n-resamples", "50")
    assert status == 0
    assert "p (Holm)" not in text
    assert text.count("in_domain, ood_topic") == text.count("Not evaluated: ") == 1  # the verdict says which, and why
    alike = lab("compare", "v4", "v4+v7[abstain]", "--n-resamples", "50")[1]
    row = next(line for line in alike.splitlines() if line.startswith("router_conf "))
    assert set(row.split()[1:]) == {"="}
    assert "\n= the same scores on every prompt" in alike


def test_graft(lab) -> None:
    same = document(lab("graft", "--target", "v4", "--donor", "v4", "--parts", "abstain,router", "--json"))
    assert same["digest"] == same["target"]["digest"]
    keys = {"graft", "digest", "two_by_two", "target", "donor", "result", "paired", "gates", "seconds"}
    assert set(same) == keys | {"controls", "paired_with_donor", "speech"}
    layered = lab(
        "graft", "--target", "v4", "--donor", "v7", "--parts", "router", "--layers", "0", "--strength", "0.5", "--json"
    )
    assert document(layered)["graft"] == "v4+v7[router:0]*0.5"
    status, text, _ = lab("graft", "--target", "v4", "--donor", "v7", "--parts", "abstain", "--sweep", "strength")
    assert status == 0
    assert all(
        told in text for told in ("interaction", "permuted_features", "bias_only", "strength 0.25", "minus target")
    )


def test_gates_exit_with_what_failed(lab) -> None:
    status, out, err = lab("gates", "v4", "--json")
    failing = [name for name, row in json.loads(out).items() if isinstance(row, dict) and not row["passed"]]
    assert status == (1 if failing else 0)
    assert all(name in err for name in failing)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nonsense",),
        ("chat", "v4"),
        ("chat", "v4", ""),
        ("chat", "v4", "bad \udcff"),
        ("chat", "v4", "Hi", "--max-new-bytes", "0"),
        ("chat", "v4", "Hi", "--max-new-bytes", "many"),
        ("chat", "v4", "Hi", "--threshold", "nan"),
        ("chat", "v4", "Hi", "--signal", "mood"),
        ("export", "--models", "v4", "--out", "b.zip", "--alpha", "0.1"),
        ("export", "--models", "v4", "--out", "b.zip", "--of", "wrong_answers"),
        (
            "export",
            "--models",
            "v4",
            "--out",
            "b.zip",
            "--signal",
            "abstain_p",
            "--alpha",
            "0.1",
            "--also-alpha",
            "0.2",
        ),
        (
            "export",
            "--models",
            "v4",
            "--out",
            "b.zip",
            "--signal",
            "abstain_p",
            "--method",
            "cost",
            "--of",
            "wrong_asked",
        ),
        ("export", "--models", "v4", "--out", "b.zip", "--signal", "abstain_p"),
        (
            "export",
            "--models",
            "v4",
            "--out",
            "b.zip",
            "--signal",
            "abstain_p",
            "--alpha",
            "0.1",
            "--wrong-answer-costs",
            "2",
        ),
        ("chat", "v4", "Hi", "--signal", "max_softmax_mean"),
        ("chat", "v99", "Hi"),
        ("chat", "./absent.safetensors", "Hi"),
        ("probe", "v4", "--prompts", "/absent.jsonl"),
        ("probe", "v4", "--out", "/absent/folder/r.jsonl"),
        ("score", "/absent.jsonl"),
        ("score", "/"),
        ("graft", "--target", "v4", "--donor", "v7", "--parts", "head"),
        ("graft", "--target", "v4", "--donor", "v7", "--parts", "router", "--layers", "x"),
        ("graft", "--target", "v4", "--donor", "v7", "--parts", "router", "--layers", "0-9"),
        ("graft", "--target", "v4", "--donor", "v7", "--parts", "abstain", "--sweep", "layers"),
        ("compare", "v4", "v3", "--n-resamples", "0"),
        ("compare", "v4", "v3", "--n-resamples", "9" * 12),
        ("compare", "v4", "v3", "--n-resamples", "9" * 400),
        ("compare", "v4", "v3", "--seed", "-1"),
        ("score", "a\0b"),
        ("prompts", "a\0b"),
        ("prompts", "/dev/zero"),
        ("score", "/dev/zero"),
        ("calibrate", "/absent.jsonl", "--signal", "abstain_p", "--alpha", "0.1"),
        ("calibrate", "/absent.jsonl", "--signal", "abstain_p", "--alpha", "0.1", "--method", "guess"),
        ("bench", "nonsense"),
    ],
)
def test_bad_input_is_one_line_and_exit_two(lab, arguments: tuple[str, ...]) -> None:
    status, out, err = lab(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("error: ")
    assert err.count("\n") == 1


def test_help_is_no_error(lab) -> None:
    assert lab("--help")[0] == lab("graft", "--help")[0] == 0


def test_verify_finds_one_flipped_byte(lab, published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    status, _, err = lab("verify")
    assert status == 0, err
    folder = tmp_path / "flipped"
    for name in ("v3.safetensors", "v7-1235.safetensors"):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(published, folder)
        data = bytearray((folder / name).read_bytes())
        data[-5] ^= 1
        (folder / name).write_bytes(data)
        monkeypatch.setenv("LAB_CHECKPOINTS", str(folder))
        status, out, err = lab("verify", "--json")
        assert (status, json.loads(out)["ok"]) == (1, False)
        assert name in err


def test_as_a_process_from_any_folder(bench: Workbench, tmp_path: Path) -> None:
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": str(root), "LC_ALL": "C"}
    command = [sys.executable, "-m", "lab", "chat", "v4", b"bad \xff byte"]
    found = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert found.returncode == 2
    assert found.stderr.count("\n") == 1
    assert found.stderr.startswith("error: ")
