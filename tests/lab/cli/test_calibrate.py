"""`lab calibrate`: what it refuses, what it weighs, and which signal it takes where none is named."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest

from lab.probe import records as record_lines
from lab.threshold.cost import cheapest
from lab.threshold.operating_point import opening
from lab.workbench.workbench import Workbench
from tests.lab.cli.test_commands import document
from tests.lab.made_records import random_records

BUNDLED = Path(__file__).parents[3] / "checkpoints"


def test_calibrate(lab, prompts_folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    lab("probe", "v4", "--prompts", str(prompts_folder / "calibration.jsonl"), "--out", str(out))
    found = document(lab("calibrate", str(out), "--signal", "abstain_p", "--alpha", "0", "--json"))
    assert set(found) >= {"threshold", "method", "guarantee", "n_calibration", "rates"}
    top = max(float(r.signals["abstain_p"]) for r in record_lines.read(out) if r.regime == "in_domain")
    assert found["threshold"] > top


def test_cost_is_said_once_and_the_old_word_is_refused(lab, tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    record_lines.write(out, random_records(0, sizes={"in_domain": 40, "gibberish": 40}))
    asked = ["calibrate", str(out), "--signal", "abstain_p"]
    found = document(lab(*asked, "--method", "cost", "--wrong-answer-costs", "5", "--json"))
    at, least = cheapest(record_lines.read(out), signal="abstain_p", ratio=5.0)
    assert (found["threshold"], found["wrong_answer_costs"], found["cost"]) == (at, 5.0, asdict(least))
    assert document(lab(*asked, "--method", "cost", "--json"))["wrong_answer_costs"] == 1
    assert "judged prompts of one half" in lab(*asked, "--method", "cost")[1]
    for old in (["--cost-ratio", "1"], ["--cost-ratio=0.2"], ["--cost-ratio"], ["--cost", "x"], ["--cost-r", "-1"]):
        for method in (["--method", "cost"], ["--alpha", "0"]):
            status, told, err = lab(*asked, *old, *method)
            assert (status, told, err.count("\n")) == (2, "", 1)
            assert "weighed how many prompts are stopped, whether or not" in err
            assert "write --wrong-answer-costs R" in err
    for rest in (["--alpha", "0"], ["--method", "crc", "--alpha", "0.1"]):
        status, told, err = lab(*asked, "--wrong-answer-costs", "5", *rest)
        assert (status, told) == (2, "")
        assert "weighs no mistakes" in err
    for bad in ("0", "-1", "nan", "inf", "much"):
        assert lab(*asked, "--method", "cost", f"--wrong-answer-costs={bad}")[0] == 2


@pytest.mark.parametrize("expr", ["v4", "v7@1234", "v9@1234"])
def test_without_a_signal_the_cheapest_limit_is_the_one_that_the_page_opens_with(
    lab, expr: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for made in ("LAB_CHECKPOINTS", "LAB_PROMPTS"):
        monkeypatch.delenv(made)
    records = BUNDLED / "records" / f"{expr.replace('@', '-')}.calibration.jsonl"
    found = document(lab("calibrate", str(records), "--method", "cost", "--json"))
    on_the_page = opening(Workbench(), expr)
    assert (found["signal"], found["threshold"]) == (on_the_page.signal, on_the_page.threshold)
    assert on_the_page.best is not None
    assert found["picked"] == on_the_page.best.to_json()


def test_a_promise_asks_for_a_signal(lab, tmp_path: Path) -> None:
    """Picked on the same prompts, the limit would keep it less often than it says."""
    out = tmp_path / "c.jsonl"
    record_lines.write(out, random_records(0, sizes={"in_domain": 40, "gibberish": 40}))
    for method in ("quantile", "crc", "ltt"):
        status, told, err = lab("calibrate", str(out), "--alpha", "0.1", "--method", method)
        assert (status, told) == (2, "")
        assert "--signal S" in err


def test_of_signals_that_are_coins_none_is_picked_for_others(lab, tmp_path: Path) -> None:
    """The abstain head is, and where there is none the signal has to be named."""
    out = tmp_path / "c.jsonl"
    coins = random_records(3, sizes={"in_domain": 40, "gibberish": 40})
    record_lines.write(out, coins)
    text = lab("calibrate", str(out), "--method", "cost")[1]
    assert "signal: abstain_p (none was named, and none of " in text
    others = [replace(own, signals={"max_softmax_mean": own.signals["max_softmax_mean"]}) for own in coins]
    record_lines.write(out, others)
    status, _, err = lab("calibrate", str(out), "--method", "cost")
    assert (status, "no signal that can be told from a coin" in err) == (2, True)
