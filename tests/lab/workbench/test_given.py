"""Models of others that a lab is started with: named once, measured like any other, kept by their files' digest."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("transformers", reason="requirements-models.txt is not installed")
pytest.importorskip("accelerate", reason="requirements-models.txt is not installed")

from lab.probe.prompts import load as read_prompts
from lab.probe.results import RecordSet
from lab.progress import Cancelled
from lab.threshold import operating_point
from lab.workbench import given, going_on, other_names, own_prompts, prompt_sets
from lab.workbench.given import Given
from lab.workbench.own_prompts import OwnPrompts
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.hf.causal import Causal
from model.hf.named import Source
from tests import tiny_models


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> Given:
    folder = tiny_models.save(
        tmp_path_factory.mktemp("others") / "tiny dense", tiny_models.llama(), tiny_models.tokenizer()
    )
    told: list[str] = []
    found = given.load(other_names.read([str(folder)]), taken={"v4"}, tell=told.append)
    assert ["float32" in line for line in told] == [True]
    return found


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    rows = [
        {"id": f"{kind}-{i}", "regime": kind, "prompt": f"{kind} {i * 37}?", "accept": accept}
        for kind, accept in (("in_domain", ["re:[a-m]"]), ("unanswerable", []))
        for i in range(6)
    ]  # fmt: skip
    path = tmp_path / "own.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_records_are_kept_by_the_digest_of_the_files(others: Given, prompts: Path, tmp_path: Path) -> None:
    asked, reports = read_prompts(prompts), []
    bench = Workbench(tmp_path / "none", cache_dir=tmp_path, given=others)
    own = others.get("tiny-dense")
    assert own is not None
    assert bench.known("tiny-dense", asked) is None
    with pytest.raises(Cancelled):
        bench.records("tiny-dense", asked, cancel=lambda: True)
    found = bench.records("tiny-dense", asked, progress=lambda done, of: reports.append((done, of)))
    assert (found.source, found.model, found.model_digest, len(found.records)) == ("live", "tiny-dense", own.digest, 12)
    assert reports[-1] == (12, 12)
    assert {record.decoding["max_new_tokens"] for record in found.records} == {48}
    assert any("this model is dense" in note for note in found.notes)
    assert bench.known("tiny-dense", asked).records == found.records  # type: ignore[union-attr]
    renamed = Given([replace(own, expr="other")])
    later = Workbench(tmp_path / "none", cache_dir=tmp_path, given=renamed).known("other", asked)
    assert later is not None
    assert (later.source, later.model, later.records) == ("cached", "other", found.records)
    assert later.notes == given.notes(own)
    another = Given([replace(own, expr="other", digest="c" * 64)])
    assert Workbench(tmp_path / "none", cache_dir=tmp_path, given=another).known("other", asked) is None


def test_what_was_taught_here_is_shown_on_what_is_taught_here(others: Given, tmp_path: Path) -> None:
    own = others.get("tiny-dense")
    assert own is not None
    ours = given.load(other_names.read(["tilmoe"]), taken={"v4"}, tell=print).get("tilmoe")
    assert ours is not None
    assert "16 experts" in ours.gates
    assert given.KINDS in given.notes(own)
    assert given.KINDS not in given.notes(ours)
    bench = Workbench(tmp_path / "none", cache_dir=tmp_path, given=Given([own, ours]))
    assert (prompt_sets.shown(bench, "tilmoe"), prompt_sets.calibration(bench, "tilmoe")) == (
        "probe_210",
        "calibration",
    )


@pytest.mark.parametrize("brought", [False, True])
def test_what_was_answered_before_a_stop_is_not_asked_again(
    others: Given, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, brought: bool
) -> None:
    rows = [{"id": f"{i}", "regime": "in_domain", "prompt": f"{brought} {i * 37}?", "accept": ["x"]} for i in range(40)]
    path = tmp_path / "forty.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    prompts, store, asked, generate = read_prompts(path), OwnPrompts(), [], Causal.generate

    def watched(self: Causal, prompts: Any, **more: Any) -> Any:
        asked.append(len(prompts))
        return generate(self, prompts, **more)

    def measure(folder: str, **more: Any) -> RecordSet:
        bench = Workbench(tmp_path / "none", cache_dir=tmp_path / folder, given=others)  # as after a new start
        if brought:
            return store.measure(bench, "tiny-dense", prompts, **more)
        return bench.records("tiny-dense", prompts, fresh=True, **more)

    monkeypatch.setattr(Causal, "generate", watched)
    whole = measure("whole").records
    assert asked == [32, 8]
    asked.clear()
    reports: list[int] = []
    with pytest.raises(Cancelled, match="32 of 40"):
        measure("stopped", cancel=lambda: bool(asked))
    assert (tmp_path / "stopped").exists() != brought, "of a visitor's prompts nothing is written"
    found = measure("stopped", progress=lambda done, _: reports.append(done))
    assert (asked, reports, found.records) == ([32, 8], [32, 40], whole)
    assert not [*tmp_path.rglob("*.part")]
    measure("stopped")
    assert asked == [32, 8, 32, 8], "what is whole is measured anew when that is asked for"


def test_what_is_half_done_is_another_models(others: Given, prompts: Path, tmp_path: Path) -> None:
    own, asked = others.get("tiny-dense"), read_prompts(prompts)
    assert own is not None
    given.measured(own, asked, unfinished=(first := going_on.on_disk(tmp_path, own, asked)))
    assert len(going_on.on_disk(tmp_path, own, asked).done) == 12
    assert not going_on.on_disk(tmp_path, replace(own, digest="c" * 64), asked).done
    assert not going_on.in_memory(own, asked).done
    first.close()
    blocked = tmp_path / "a file"
    blocked.write_text("")
    given.measured(own, asked, unfinished=(there := going_on.on_disk(blocked, own, asked)))
    assert len(going_on.in_memory(own, asked).done) == 12, "what cannot be written is remembered"
    there.close()
    assert not going_on.in_memory(own, asked).done


def test_prompts_of_a_visitor_are_put_to_it_too(others: Given, prompts: Path, tmp_path: Path) -> None:
    bench, store = Workbench(tmp_path / "none", cache_dir=tmp_path / "c", given=others), OwnPrompts()
    asked = own_prompts.read(prompts)
    assert store.known(bench, "tiny-dense", asked.digest) is None
    found = store.measure(bench, "tiny-dense", asked)
    assert store.known(bench, "tiny-dense", asked.digest) == found
    assert "on prompts of your own: own.jsonl" in found.notes
    assert not (tmp_path / "c").exists()


def test_only_who_asks_for_others_gets_them(others: Given, tmp_path: Path) -> None:
    bench = Workbench(tmp_path / "none", cache_dir=tmp_path, given=others)
    assert bench.any("tiny-dense") is others.get("tiny-dense")
    for expr in ("tiny-dense", "v4+tiny-dense[abstain]", "tiny-dense+v4[router]", " tiny-dense "):
        with pytest.raises(LabError, match="own models alone"):
            bench.model(expr)
    assert (prompt_sets.shown(bench, "tiny-dense"), prompt_sets.shown(bench, "v4")) == ("general", "probe_210")
    assert prompt_sets.calibration(bench, "tiny-dense") == "general_calibration"
    point = operating_point.opening(bench, "tiny-dense")
    assert (point.signal, point.threshold) == ("max_softmax_mean", 0.0)
    assert "nothing is stopped" in point.source
    for signal in ("abstain_p", "router_conf"):
        with pytest.raises(LabError, match=r"abstain head|no gates"):
            operating_point.own(bench, "tiny-dense", signal=signal)
        with pytest.raises(LabError, match=r"abstain head|no gates"):
            operating_point.chosen(bench, "tiny-dense", signal=signal, threshold=0.5)
    with pytest.raises(LabError, match="no operating point"):
        operating_point.own(bench, "tiny-dense", signal="predictive_entropy_mean")


@pytest.mark.parametrize(
    ("named", "path", "name"),
    [
        ("smollm2", None, "smollm2"), ("hf:owner/Model-1.7B@abc", None, "Model-1.7B"), 
        ("./m.Q4.gguf", "./m.Q4.gguf", "m.Q4"),
        ("/a/my model", "/a/my model", "my-model"), ("/a/v1+v2[x]/", "/a/v1+v2[x]/", "v1-v2-x"), ("/…", "/…", "model"),
    ],
)  # fmt: skip
def test_a_name_on_the_page_holds_no_path(named: str, path: str | None, name: str) -> None:
    assert other_names.page_name(Source(named, None if path is None else Path(path))) == name


def test_what_names_no_model_is_told_before_anything_is_read(tmp_path: Path) -> None:
    for name in ("v4", "v4+v7[abstain]", "m.safetensors", str(tmp_path / "gone"), "./gone.gguf", "hf:nobody", ""):
        with pytest.raises(LabError, match=r"no model of others|no such file|not the name of a model"):
            other_names.read([name])
    assert other_names.read([str(tmp_path)]) == [Source(str(tmp_path), tmp_path)]
    twice = [Source("smollm2"), Source("hf:a/smollm2")]
    for sources, taken in ((twice, set()), (twice[:1], {"smollm2"})):
        with pytest.raises(LabError, match="two models of one name"):
            given.load(sources, taken=taken, tell=print)
    with pytest.raises(LabError, match=r"config\.json"):
        given.load([Source(str(tmp_path), tmp_path)], taken=(), tell=print)
