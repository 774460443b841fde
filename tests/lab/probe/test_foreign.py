"""Signals of others: declared, scored like ours, never guessed, and unknown to the registered rule."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.__main__ import main
from lab.evaluation.evaluation import evaluate
from lab.probe.foreign import declared, described, flags
from lab.probe.records import Record, from_json
from lab.threshold.calibration import calibrate
from model.errors import LabError
from tests.lab.made_records import random_records

FEW = 50
BOTH = ["--orientation", "semantic_entropy=uncertain", "--orientation", "p_true=confident"]


def rows(seed: int = 0, *, own: bool = False) -> list[dict[str, Any]]:
    """Plain records of another model: 70 taught prompts, 25 each of two other kinds."""
    rng = np.random.default_rng(seed)
    made = []
    for i in range(120):
        regime = "in_domain" if i < 70 else "gibberish" if i < 95 else "ood_topic"
        unusual = regime != "in_domain"
        signals: dict[str, Any] = {"semantic_entropy": rng.normal(unusual * 1.5), "p_true": rng.normal(-0.5 * unusual)}
        if own:
            signals["max_softmax_mean"] = rng.normal()
        made.append({"id": f"q{i}", "regime": regime, "correct": bool(rng.random() < 0.5), "signals": signals})
    return made


def written(folder: Path, made: list[dict[str, Any]]) -> str:
    (folder / "f.jsonl").write_text("".join(json.dumps(row) + "\n" for row in made))
    return str(folder / "f.jsonl")


def lab(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(arguments)
    said = capsys.readouterr()
    return status, said.out, said.err


def test_plain_records_are_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = rows()
    path = written(tmp_path, made)
    status, out, err = lab(capsys, "score", path, *BOTH, "--n-resamples", str(FEW), "--json")
    assert status == 0, err
    found = json.loads(out)
    unusual = [row["regime"] != "in_domain" for row in made]
    for name, sign in (("semantic_entropy", 1), ("p_true", -1)):
        cell = found["cross_regime"][name]
        assert cell["auroc"] == pytest.approx(roc_auc_score(unusual, [sign * row["signals"][name] for row in made]))
        assert cell["low"] < cell["auroc"] < cell["high"]
        assert "low" in found["beside_intervals"]["selective"][name]["aurc"]
    assert found["verdict"]["outcome"] == "UNDEFINED"  # the rule's own signals are not there
    assert {own["name"]: (own["role"], own["family"]) for own in found["foreign"]["signals"]} == {
        "p_true": ("exploratory", "foreign"), "semantic_entropy": ("exploratory", "foreign"),
    }  # fmt: skip
    pair = [row for row in found["signal_pairs"] if row["contrast"] == "in_domain"]
    assert [(row["first"], row["second"]) for row in pair] == [("p_true", "semantic_entropy")]
    values = {name: found["cross_regime"][name]["auroc"] for name in ("p_true", "semantic_entropy")}
    assert pair[0]["difference"] == pytest.approx(values["p_true"] - values["semantic_entropy"])
    said = lab(capsys, "score", path, *BOTH, "--n-resamples", str(FEW))[1]
    assert "semantic_entropy: higher is less sure, as declared" in said
    assert "the records hold none of the rule's baselines" in said


def test_a_gain_on_the_best_baseline_is_told_as_exploratory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, rows(own=True))
    found = json.loads(lab(capsys, "score", path, *BOTH, "--n-resamples", "400", "--json")[1])
    pooled = {row["signal"]: row for row in found["foreign"]["comparisons"] if row["contrast"] == "in_domain"}
    row = pooled["semantic_entropy"]
    assert row["baseline"] == "max_softmax_mean"
    aurocs = {name: cell["auroc"] for name, cell in found["cross_regime"].items()}
    assert row["difference"] == pytest.approx(aurocs["semantic_entropy"] - aurocs["max_softmax_mean"])
    assert row["gains"] == (row["difference"] >= 0.02 and row["low"] > 0) is True
    assert row["p"] <= row["p_holm"]
    assert "exploratory" in found["foreign"]["statements"]["semantic_entropy"]


def test_foreign_signals_change_nothing_that_is_ours() -> None:
    plain = random_records(2)
    more = [
        replace(own, signals={**own.signals, "semantic_entropy": float(i % 17)}, orientation={"semantic_entropy": way})
        for i, own in enumerate(plain)
        for way in ("uncertain",)
    ]
    ours, theirs = (evaluate(own, n_resamples=FEW).to_json() for own in (plain, more))
    assert "foreign" not in ours
    theirs.pop("foreign")
    pairs = [row for row in theirs.pop("signal_pairs") if "semantic_entropy" not in (row["first"], row["second"])]
    assert pairs == ours.pop("signal_pairs")
    assert theirs.pop("verdict") == ours.pop("verdict")
    assert theirs.pop("comparisons") == ours.pop("comparisons")
    for name in ("cross_regime", "selective"):
        assert {key: cell for key, cell in theirs[name].items() if key != "semantic_entropy"} == ours[name]


@pytest.mark.parametrize(("signal", "way"), [("semantic_entropy", "uncertain"), ("p_true", "confident")])
@pytest.mark.parametrize("method", ["crc", "ltt", "quantile", "cost"])
def test_limits(tmp_path: Path, signal: str, way: str, method: str, capsys: pytest.CaptureFixture[str]) -> None:
    made = rows(1)
    asked = ["calibrate", written(tmp_path, made), "--signal", signal, "--alpha", "0.05", "--method", method]
    status, out, err = lab(capsys, *asked, "--orientation", way)
    assert status == 0, err
    typed = float(next(line for line in out.splitlines() if line.startswith("threshold: ")).split()[1])
    found = json.loads(lab(capsys, *asked, "--orientation", f"{signal}={way}", "--json")[1])
    assert found["threshold"] == typed
    for regime, rate in found["rates"].items():
        values = [row["signals"][signal] for row in made if row["regime"] == regime]
        assert rate["count"] == sum(value >= typed if way == "uncertain" else value <= typed for value in values)
    if method in ("crc", "ltt"):
        assert found["rates"]["in_domain"]["count"] == {"crc": 2, "ltt": 0}[method]  # floor(.05 × 71) - 1; 59 to 92


def test_nobody_guesses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, rows())
    cure = "--orientation p_true=uncertain where higher is less sure"
    for arguments, says in (
        (["score", path], cure),
        (["score", path, *BOTH[:2]], cure),
        (["calibrate", path, "--signal", "p_true", "--alpha", "0.05"], cure),
        (["score", path, *BOTH, "--orientation", "entropy=uncertain"], "what no record has"),
        (["score", path, *BOTH, "--orientation", "p_true=uncertain"], "declared both ways"),
        (["score", path, "--orientation", "abstain_p=confident"], "expected uncertain"),
        (["score", path, "--orientation", "p_true=up"], "NAME=uncertain or NAME=confident"),
        (["score", path, "--orientation", "uncertain"], "NAME=uncertain or NAME=confident"),
        (["calibrate", path, "--signal", "P_true", "--alpha", "0.05", "--orientation", "confident"], "P_true"),
    ):
        status, out, err = lab(capsys, *arguments)
        assert (status, out, err.count("\n")) == (2, "", 1), arguments
        assert says in err
    # the one that is asked for is enough
    assert lab(capsys, "calibrate", path, "--signal", "p_true", "--alpha", "0.05", *BOTH[2:])[0] == 0


def test_records_may_say_it_themselves() -> None:
    made = [row | {"orientation": {"semantic_entropy": "uncertain", "p_true": "confident"}} for row in rows()]
    records = [from_json(row, where="here") for row in made]
    assert described(records, "p_true").orientation == -1
    flagged = declared([from_json(row, where="here") for row in rows()], flags([text for text in BOTH if "=" in text]))
    assert evaluate(records, n_resamples=FEW) == evaluate(flagged, n_resamples=FEW)
    with pytest.raises(LabError, match="p_true is declared otherwise"):
        declared(records, {"p_true": "uncertain"})
    mixed = [replace(records[0], orientation={"p_true": "uncertain", "semantic_entropy": "uncertain"}), *records[1:]]
    with pytest.raises(LabError, match="points both ways"):
        calibrate(mixed, signal="p_true")


def test_what_a_test_on_other_prompts_needs_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, rows())
    asked = ["calibrate", path, "--signal", "p_true", "--orientation", "confident", "--alpha", "0.05", "--test", path]
    status, _, err = lab(capsys, *asked)
    assert status == 2
    assert "expected 'prompt' in both files" in err


def test_halves_are_drawn_by_id_where_there_is_no_prompt() -> None:
    from lab.threshold.held_out import halves

    records: list[Record] = declared([from_json(row, where="here") for row in rows()], {"p_true": "confident"})
    found = halves(records, signal="p_true", alpha=0.05)
    assert [half["n_calibration"] for half in found] == [35, 35]
