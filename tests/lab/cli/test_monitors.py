"""`monitors fit` and `monitors score`: one JSON document, both questions for all, refusals of one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.monitors import part
from lab.workbench.workbench import Workbench
from model.output_path import check_output

Run = tuple[int, str, str]


@pytest.fixture
def lab(bench: Workbench, capsys: pytest.CaptureFixture[str]):
    def run(*arguments: str) -> Run:
        status = main(["monitors", *arguments])
        return status, *capsys.readouterr()

    return run


def fit(lab, out: Path, *more: str) -> dict:
    status, text, err = lab(
        "fit", "v4", "--kind", "density", "--layer", "1", "--n", "40", "--out", str(out), *more, "--json"
    )
    assert status == 0, err
    return json.loads(text)


def test_a_monitor_is_fitted_kept_and_scored(lab, tmp_path: Path, prompts_folder: Path) -> None:
    out = tmp_path / "m.safetensors"
    about = fit(lab, out)
    monitor = part.load(check_output(out))
    assert (about["digest"], about["base_digest"], about["layer"]) == (monitor.digest, monitor.base_digest, 1)
    assert about == fit(lab, out), "again the same"
    prompts = str(prompts_folder / "probe_210.jsonl")
    arguments = ("score", "v4", "--prompts", prompts, "--monitor", str(out), "--n-resamples", "50")
    found = json.loads(lab(*arguments, "--json")[1])
    assert found["digest"] == monitor.base_digest
    assert list(found["questions"]) == ["unusual", "wrong"]
    for rows in found["questions"].values():
        assert {"prompt_bytes", "density-mean-1", "log_probability_mean", "log_likelihood", "character n-grams"} <= set(
            rows
        )
    status, text, _ = lab(*arguments)
    assert status == 0
    for word in ("Unusual?", "Wrong?", "density-mean-1", "controls", "gibberish"):
        assert word in text
    with_more = json.loads(lab(*arguments, "--calibrate", str(prompts_folder / "calibration.jsonl"), "--json")[1])
    assert {"combined", "combined, kind left out"} <= set(with_more["questions"]["unusual"])
    del with_more["questions"]["unusual"]["combined"], with_more["questions"]["unusual"]["combined, kind left out"]
    assert with_more["questions"]["unusual"] == found["questions"]["unusual"], "a combination changes no other signal"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--layer", "3"), "no such layer"),
        (("--layer", "-1"), "no such layer"),
        (("--kind", "errors", "--layer", "1"), "reads all layers"),
        (("--kind", "gates", "--layer", "0"), "no such layer"),
        (("--n", "0"), "bad number of prompts"),
        (("--seed", "-1"), "bad --seed"),
        (("--kind", "neighbours", "--n", "5"), "too few prompts"),
        (("--kind", "errors", "--n", "20"), "too little to learn errors from"),
        (("--out", "/nowhere/at/all.safetensors"), "cannot write"),
    ],
    ids=lambda own: " ".join(own) if isinstance(own, tuple) else None,
)
def test_what_cannot_be_fitted_is_told_on_one_line(lab, tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    out = str(tmp_path / "m.safetensors")
    status, text, err = lab("fit", "v4", "--kind", "density", "--out", out, "--n", "40", *arguments)
    assert (status, text, err.count("\n")) == (2, "", 1)
    assert told in err
    assert not Path(out).exists()


def test_weights_are_never_written_over(lab, published: Path) -> None:
    weights = published / "v4.safetensors"
    before = weights.read_bytes()
    status, _, err = lab("fit", "v4", "--kind", "gates", "--n", "40", "--out", str(weights))
    assert (status, "the output is an input" in err) == (2, True)
    assert weights.read_bytes() == before


def test_a_monitor_of_another_model_and_a_file_that_is_none_are_refused(lab, tmp_path: Path, published: Path) -> None:
    out = tmp_path / "m.safetensors"
    fit(lab, out)
    for model, path, told in (
        ("v3", out, "a monitor of another model"),
        ("v7@1234", out, "a monitor of another model"),
        ("v4", published / "v4.safetensors", "not a monitor"),
        ("v4", tmp_path / "none.safetensors", "no such file"),
    ):
        status, _, err = lab("score", model, "--monitor", str(path))
        assert (status, told in err, err.count("\n")) == (2, True, 1), err
