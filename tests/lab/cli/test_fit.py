"""`fit`, and what its monitors do in `probe` and `chat`: a tiny model from a folder, asked for real."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lab.monitors import set_part
from lab.probe import records as record_lines
from model.hf.causal import Causal
from tests import tiny_models
from tests.fitted_others import prompts

for package in ("transformers", "accelerate", "gguf"):
    pytest.importorskip(package, reason="requirements-models.txt is not installed")

TOKENS = ("--max-new-tokens", 3)


class Place:
    """A model and two files of prompts."""

    def __init__(self, folder: Path) -> None:
        self.model = tiny_models.save(folder / "model", tiny_models.llama(seed=3), tiny_models.tokenizer())
        self.own, self.other = (
            prompts(folder / "own.jsonl", 90, "Who wrote", accept="re:[a-m]"),
            prompts(folder / "other.jsonl", 40, "What is", accept="re:[a-m]"),
        )
        self.out, self.records = folder / "m.safetensors", folder / "c.jsonl"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return Place(tmp_path_factory.mktemp("fit"))


def test_from_prompts_to_a_limit_that_decides(
    lab, place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fit = ("fit", place.model, place.own, "--out", place.out, "--records", place.records, *TOKENS, "--json")
    generate, asked = Causal.generate, []

    def once(self: Causal, prompts: Any, **more: Any) -> Any:
        if asked:
            raise KeyboardInterrupt
        asked.append(len(prompts))
        return generate(self, prompts, **more)

    def watched(self: Causal, prompts: Any, **more: Any) -> Any:
        asked.append(len(prompts))
        return generate(self, prompts, **more)

    monkeypatch.setattr(Causal, "generate", once)
    assert lab(*fit)[0] == 130
    assert (asked, place.out.exists()) == ([32], False)
    monkeypatch.setattr(Causal, "generate", watched)
    status, text, err = lab(*fit)
    assert status == 0, err
    assert "32 of 90 prompts of own were answered before" in err
    assert sum(asked) == 90, "what was done before the kill is not done again"
    found, own = json.loads(text), set_part.load(place.out)
    assert (found["fitted_on"]["n"], found["limits_from"]["n"], found["decides"]) == (46, 44, own.decides)
    names = [one["name"] for one in found["monitors"]]
    assert [name.rsplit("-", 1)[0] for name in names] == [
        f"{kind}-{span}" for kind in ("density", "neighbours", "errors") for span in ("mean", "last")
    ]
    before = place.out.read_bytes()
    with monkeypatch.context() as without:
        without.setattr(Causal, "__init__", None)  # all is in the cache: no model is loaded
        again = json.loads(lab(*fit)[1])
        assert (again["signals"], place.out.read_bytes()) == (found["signals"], before)
        assert [own for own in found["notes"] if "before" not in own] == again["notes"][1:]
    other = tmp_path / "n.safetensors"
    more = ("--layer", 1, "--seed", 7, "--calibrate", place.other, "--out", other)
    assert "decides: " in lab("fit", place.model, place.own, *more, *TOKENS)[1]
    assert sum(asked) == 90 + 40
    one = set_part.load(other)
    assert {monitor.recipe.layer for monitor in one.monitors} == {1, None}
    assert (one.fitted_on.n, one.limits_from.n) == (90, 40)
    _in_records(lab, place, names, tmp_path)
    _in_chat(lab, place, own)


def _in_records(lab, place: Place, names: list[str], folder: Path) -> None:
    out, plain = folder / "r.jsonl", folder / "p.jsonl"
    status, text, err = lab(
        "probe", place.model, "--prompts", place.other, "--monitors", place.out, "--out", out, "--json"
    )
    assert status == 0, err
    assert set(json.loads(text)["lacks"]) == {"abstain_p", "router"}
    assert lab("probe", place.model, "--prompts", place.other, "--out", plain, *TOKENS)[0] == 0
    for own, alone in zip(record_lines.read(out), record_lines.read(plain), strict=True):
        assert own.reply == alone.reply
        assert set(own.signals) - set(alone.signals) == {*names, "combined"}
        assert {name: own.signals[name] for name in alone.signals} == pytest.approx(dict(alone.signals), abs=1e-4)
    scored = json.loads(lab("score", out, "--json", "--n-resamples", 50)[1])
    assert {*names, "combined"} <= set(scored["questions"]["wrong"])
    limit = ("--signal", "combined", "--alpha", 0.3, "--of", "right_withheld", "--method", "quantile")
    status, text, err = lab("calibrate", place.records, *limit, "--test", out, "--json")
    assert status == 0, err
    tried = json.loads(text)
    (kept,) = tried["test"]["mistakes"]
    right = [own for own in record_lines.read(out) if own.correct]
    assert kept["total"] == len(right)
    assert kept["count"] == sum(own.signals["combined"] >= tried["threshold"] for own in right)  # type: ignore[operator]


def _in_chat(lab, place: Place, own: Any) -> None:
    asked = ("chat", place.model, "What is 5?", "--monitors", place.out, "--json")
    found = json.loads(lab(*asked)[1])
    limit = own.limits[own.decides]
    assert (found["signal"], found["threshold"], found["threshold_source"]) == (
        own.decides,
        limit.threshold,
        "promised",
    )
    assert found["guarantee"] == limit.told
    assert {*own.names} <= set(found["signals"])
    name = own.monitors[0].name
    value = found["signals"][name]
    for threshold, abstained in ((value, True), (value - 1, True), (value + 1, False)):
        given = json.loads(lab(*asked, "--signal", name, f"--threshold={threshold}")[1])
        assert (given["abstained"], given["threshold_source"], given["guarantee"]) == (abstained, "chosen here", None)
    promised = json.loads(lab(*asked, "--signal", name)[1])
    assert promised["abstained"] == (value >= own.limits[name].threshold)
    seen = lab("chat", place.model, "Who wrote 0?", "--monitors", place.out)[1]
    other = lab("chat", place.model, "Who wrote 37?", "--monitors", place.out)[1]
    assert ("fitted on this very prompt" in seen) != ("fitted on this very prompt" in other), "one of each kind's two"
    for arguments, told in (
        (
            ("probe", place.model, "--prompts", place.own, "--monitors", place.out),
            "cannot be judged on prompts that they",
        ),
        (("probe", place.model, "--monitors", place.out, "--max-new-tokens", 9), "replies of another length"),
        (("probe", place.model, "--prompts", place.other, "--monitors", place.out, "--out", place.out), "is an input"),
        (("chat", place.model, "Hi", "--monitors", place.records), "safetensors"),
        (("chat", place.model, "Hi", "--monitors", place.out, "--signal", "abstain_p"), "no such signal"),
        (("chat", "v4", "Hi", "--monitors", place.out), "part of the expression"),
        (("fit", "v4", place.own, "--out", place.out), "monitors fit v4"),
        (("fit", place.model, place.own, "--out", place.out, "--layer", 3), "no such layer"),
        (("fit", place.model, place.own, "--out", place.out, "--alpha", 0), "bad promise"),
        (("fit", place.model, place.own, "--out", place.own), "is an input"),
        (("fit", place.model, place.own, "--out", place.out, "--records", place.out), "two results in one file"),
        (("fit", place.model, place.own, "--out", place.out, "--calibrate", place.own), "both fits monitors and sets"),
    ):
        status, text, err = lab(*arguments)
        assert (status, text, sum(line.startswith("error: ") for line in err.splitlines())) == (2, "", 1), arguments
        assert told in err
