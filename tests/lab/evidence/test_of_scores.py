"""A bundle of a table of scores: whatever made it, the program in it chooses the limits again with numpy alone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import binom

from lab.cli.arguments import parser
from lab.cli.proofs import export
from lab.evidence import archive, of_scores
from lab.evidence.check import check
from lab.evidence.limits import Asked
from lab.evidence.second_opinion import checking, reading
from lab.probe import foreign, score_tables
from lab.threshold import held_out
from model.errors import LabError

RNG = np.random.default_rng(3)
N = 200
WRONG = RNG.random(N) < 0.3
SCORE = (RNG.normal(size=N) + 1.5 * WRONG).round(3)
KINDS = np.where(RNG.random(N) < 0.6, "in_domain", "gibberish")


def table(folder: Path, head: str, sign: int = 1, *, kinds: bool = False, split: bool = False) -> Path:
    rows = [head + (";regime" if kinds else "") + (";split" if split else "")]
    for i in range(N):
        own = f"'=q{i};{sign * SCORE[i]};{'no' if WRONG[i] else 'yes'}"
        rows.append(own + (f";{KINDS[i]}" if kinds else "") + (f";{('test', '')[i % 2]}" if split else ""))
    path = folder / "their scores.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def exported(path: Path, *options: str) -> Path:
    out = path.with_suffix(".zip")
    export(parser().parse_args(["export", "--records", str(path), "--out", str(out), *options]))
    return out


def verified(bundle: Path) -> subprocess.CompletedProcess[str]:
    """The bundle's own program, in a folder of its own, with no lab on its path."""
    folder = bundle.parent / "unpacked"
    folder.mkdir()
    program = folder / "verify.py"
    program.write_bytes(reading.read_zip(bundle)["verify.py"])
    return subprocess.run(
        [sys.executable, "-I", str(program), str(bundle)], capture_output=True, text=True, check=False
    )


def test_a_tables_limit_is_chosen_again_by_the_program_in_the_bundle_and_by_hand(tmp_path: Path) -> None:
    asked = ["--signal", "uncertainty", "--method", "ltt", "--alpha", "0.1", "--delta", "0.1"]
    bundle = exported(table(tmp_path, "id;uncertainty;right", split=True), *asked)
    found = verified(bundle)
    assert (found.returncode, found.stderr) == (0, "")
    assert "5 limits chosen anew from 100 rows and tried on 100 others" in found.stdout
    assert check(bundle).problems == ()
    files = reading.read_zip(bundle)
    first = json.loads(files["limits.json"])[0]
    own, other = np.sort(SCORE[1::2]), SCORE[::2]
    allowed = max(k for k in range(100) if binom.cdf(k, 100, 0.1) <= 0.1)
    assert (own >= first["threshold"]).sum() == allowed
    assert first["test"]["rates"]["in_domain"]["count"] == (other >= first["threshold"]).sum()
    assert first["test"]["mistakes"][0]["total"] == 100
    assert files["scores.csv"].decode("utf-8-sig").split("\n")[1].startswith('"\'\'=q1","calibration"')


@pytest.mark.parametrize(
    ("head", "sign", "options"),
    [
        ("id;confidence;right", -1, ["--method", "crc", "--alpha", "0.2", "--of", "wrong_asked"]),
        ("id;uncertainty;right", 1, ["--method", "cost", "--wrong-answer-costs", "3"]),
        ("id;score;right", -1, ["--orientation", "confident", "--method", "ltt", "--alpha", "0.4", "--of",
                                "missed_unusual", "--also", "wrong_answers", "--also-alpha", "0.5"]),
        ("id;uncertainty;right", 1, ["--method", "quantile", "--alpha", "0.1", "--of", "right_withheld"]),
    ],
)  # fmt: skip
def test_every_method_and_direction_is_verified(tmp_path: Path, head: str, sign: int, options: list[str]) -> None:
    signal = head.split(";")[1]
    bundle = exported(table(tmp_path, head, sign, kinds=True), "--signal", signal, *options)
    assert check(bundle).problems == ()
    assert verified(bundle).returncode == 0
    about = json.loads(reading.read_zip(bundle)["bundle.json"])
    assert about["signal"]["orientation"] == sign
    assert about["n_calibration"] + about["n_test"] == N
    assert abs(about["n_calibration"] - about["n_test"]) <= 2, "one a kind of prompt"


def test_what_was_changed_does_not_follow(tmp_path: Path) -> None:
    bundle = exported(table(tmp_path, "id;uncertainty;right"), "--signal", "uncertainty", "--alpha", "0.1")
    whole = reading.read_zip(bundle)
    scores = whole["scores.csv"].decode("utf-8-sig").split("\n")
    rows = [line for line in scores[1:] if "calibration" in line]
    limits = json.loads(whole["limits.json"])
    moved = [{**limits[0], "threshold": limits[0]["threshold"] + 1e-4}, *limits[1:]]
    kept = {**limits[0], "test": limits[0]["test"] | {"n": 99}}
    about = json.loads(whole["bundle.json"])
    for name, data in (
        ("scores.csv", "\n".join([scores[0], *rows[1:], *(line for line in scores[1:] if "test" in line)]).encode()),
        ("limits.json", json.dumps(moved).encode()),
        ("limits.json", json.dumps([kept, *limits[1:]]).encode()),
        ("bundle.json", json.dumps(about | {"limit": about["limit"] | {"alpha": 0.2}}).encode()),
    ):
        files = whole | {name: data}
        assert checking.check(files)[1], "the digests"
        files |= {"SHA256SUMS": archive.sums(files)}
        assert checking.check(files)[1], name
    for name, data in (("limits.json", b"[]"), ("scores.csv", b"id,split\nq1,test\n")):
        files = whole | {name: data}
        with pytest.raises(reading.MalformedError):
            checking.check(files | {"SHA256SUMS": archive.sums(files)})


def test_what_no_bundle_can_be_made_of_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path, "id;score;right")
    with pytest.raises(LabError, match="which way it points is not declared"):
        exported(path, "--signal", "score", "--alpha", "0.1")
    with pytest.raises(LabError, match="no such signal"):
        exported(path, "--orientation", "score=uncertain", "--signal", "abstain_p", "--alpha", "0.1")
    with pytest.raises(LabError, match="crc cannot promise"):
        exported(path, "--orientation", "score=uncertain", "--signal", "score", "--method", "crc", "--alpha", "0.001")
    records = foreign.declared(score_tables.read(path).records, {"score": "uncertain"})
    chosen_on, tested = held_out.parted(records, frozenset(), where=path)
    asked = Asked("score", "crc", 0.1, 0.05, 1.0)
    with pytest.raises(LabError, match="too many rows for a bundle"):
        of_scores.make(chosen_on * 60, tested, limit=asked, name="t", digest="")
    path.write_text(path.read_text().replace(f";{SCORE[3]};", ";;", 1))
    with pytest.raises(LabError, match="score was not measured on every row"):
        exported(path, "--orientation", "score=uncertain", "--signal", "score", "--alpha", "0.1")
