"""Monitors that were fitted on a model of others, on the page: the same numbers as on the command line, at the limits
that their file promises, and never on the prompts that they know."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sklearn.metrics import roc_auc_score

pytest.importorskip("transformers", reason="requirements-models.txt is not installed")
pytest.importorskip("accelerate", reason="requirements-models.txt is not installed")

from lab.__main__ import main
from lab.chat import deciding
from lab.chat.take_turn import answer
from lab.monitors import set_part
from lab.probe import records as record_lines
from lab.probe.prompts import ProbeSet
from lab.probe.prompts import load as read_prompts
from lab.study.answered import Fit
from lab.threshold import board, operating_point, promised
from lab.ui.chat import card, decides
from lab.ui.probe import screen
from lab.workbench import given, other_names
from lab.workbench.given import Given, Other
from lab.workbench.own_prompts import OwnPrompts
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.hf.causal import Causal
from tests import fitted_others, tiny_models

NAME = "tiny"


class Place:
    def __init__(self, folder: Path) -> None:
        self.model = tiny_models.save(folder / NAME, tiny_models.llama(seed=3), tiny_models.tokenizer())
        self.own, self.file = fitted_others.prompts(folder / "own.jsonl", 90, "Who wrote"), folder / "m.safetensors"
        self.new = fitted_others.prompts(folder / "new.jsonl", 12, "What is")
        self.fit: Fit = fitted_others.fit(self.model, self.own, self.file)
        self.given = given.load(
            other_names.read([str(self.model)]), taken=(), tell=lambda line: None, monitors=[self.file]
        )

    @property
    def other(self) -> Other:
        found = self.given.get(NAME)
        assert found is not None
        return found


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return Place(tmp_path_factory.mktemp("fitted"))


@pytest.fixture
def bench(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workbench:
    monkeypatch.setenv("LAB_CACHE", str(tmp_path / "cache"))
    return Workbench(tmp_path / "none", cache_dir=tmp_path / "cache", given=place.given)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many prompts were put to a model, each time."""
    generate, found = Causal.generate, []

    def watched(self: Causal, prompts: Any, **more: Any) -> Any:
        found.append(len(prompts))
        return generate(self, prompts, **more)

    monkeypatch.setattr(Causal, "generate", watched)
    return found


def test_the_page_measures_what_the_command_line_does(
    place: Place, bench: Workbench, tmp_path: Path, asked: list[int]
) -> None:
    out, names = tmp_path / "r.jsonl", place.fit.made.names
    arguments = ("probe", place.model, "--prompts", place.new, "--monitors", place.file, "--out", out)
    assert main([str(own) for own in arguments]) == 0
    theirs, prompts, reports = record_lines.read(out), read_prompts(place.new), []
    asked.clear()
    found = bench.records(NAME, prompts, progress=lambda done, of: reports.append((done, of)))
    assert names[-1] == "combined"
    assert (reports, asked) == ([(12, 12)], [12]), "the monitors read what the model has read to answer"
    for ours, own in zip(found.records, theirs, strict=True):
        assert (ours.reply, set(ours.signals), ours.orientation) == (own.reply, set(own.signals), own.orientation)
        assert {name: ours.signals[name] for name in names} == pytest.approx(
            {name: own.signals[name] for name in names}, abs=1e-3
        )
    assert {*names} <= {*screen.shown(found)}
    assert {*screen.shown(found)} <= {*screen.choosable(found)}
    again = Workbench(bench.folder, cache_dir=bench.cache_dir, given=place.given)
    known = again.known(NAME, prompts)
    assert known is not None
    assert (known.records, known.monitors) == (found.records, found.monitors)
    assert asked == [12], "nothing is read anew"
    alone = again.known_alone(place.other, prompts)
    assert alone is not None
    assert not {*names} & {*alone.records[0].signals}
    other = replace(place.fit.made, monitors=tuple(replace(own, fit_digest="c") for own in place.fit.made.monitors))
    changed = Workbench(
        bench.folder, cache_dir=bench.cache_dir, given=Given([replace(place.other, fitted=other)])
    ).known(NAME, prompts)
    assert changed is not None
    assert not changed.monitors, "what other monitors said does not count"
    for own in (bench.cache_dir / "monitor-scores").iterdir():  # type: ignore[operator] - it has one
        own.unlink()
    lost = Workbench(bench.folder, cache_dir=bench.cache_dir, given=place.given)
    assert lost.known(NAME, prompts) == lost.known_alone(place.other, prompts)
    late = lost.records(NAME, prompts).records
    assert asked == [12, 12], "they are read without an answer"
    for ours, own in zip(late, found.records, strict=True):
        assert dict(ours.signals) == pytest.approx(dict(own.signals), abs=1e-4)
    brought = OwnPrompts().measure(bench, NAME, prompts)
    assert brought.records == found.records


def test_a_turn_has_the_signals_of_a_record_and_the_file_decides(place: Place, bench: Workbench) -> None:
    made, records = place.fit.made, bench.records(NAME, read_prompts(place.new)).records
    point = operating_point.opening(bench, NAME)
    assert (point.signal, point.threshold) == (made.decides, made.limits[made.decides].threshold)
    assert (
        "(learn then test): a share of right replies withheld of at most 0.3 with confidence 0.9, from 44 prompts"
        in point.source
    )
    turn = answer(
        place.other, records[0].prompt, signal=point.signal, threshold=point.threshold, max_new_bytes=48, gated=False
    )
    assert turn.reply == records[0].reply
    for name in made.names:
        assert turn.signals[name] == pytest.approx(records[0].signals[name], abs=1e-3)
        deciding.check(place.other, name)
    shown = card.code(replace(turn, gated=True), own_limit=True, gated=True)
    assert f"--monitors m.safetensors --signal {turn.signal} --threshold=" in shown
    assert "--max-new-tokens" not in shown
    early = made.monitors[0].name
    value = float(turn.signals[early])  # type: ignore[arg-type]
    stopped = answer(place.other, records[0].prompt, signal=early, threshold=value - 1, max_new_bytes=48)
    assert (stopped.abstained, stopped.withdrawn, stopped.signals["combined"]) == (True, False, None)
    late = answer(place.other, records[0].prompt, signal="combined", threshold=-1e6, max_new_bytes=20)
    assert (late.abstained, late.withdrawn) == (True, True)
    assert ("chosen on replies of up to 48 tokens" in str(late.notes)) != late.ended
    (seen, *_), unseen = fit_prompts(place, seen=True), fit_prompts(place, seen=False)
    for prompt, told in ((seen, True), (unseen[0], False)):
        again = answer(place.other, prompt, signal=early, threshold=1e6, max_new_bytes=48)
        assert ("fitted on this very prompt" in str(again.notes)) == told


def fit_prompts(place: Place, *, seen: bool) -> list[str]:
    held_out = {record.prompt for record in place.fit.held_out}
    return [own.prompt for own in read_prompts(place.own).prompts if (own.prompt in held_out) != seen]


def test_every_limit_and_skill_is_that_of_prompts_no_monitor_has_seen(place: Place, bench: Workbench) -> None:
    made, held_out = set_part.load(place.file), place.fit.held_out
    wrong = [not record.correct for record in held_out]
    for name, limit in made.limits.items():
        skill = operating_point.skill(bench, place.other, signal=name)
        assert skill is not None
        sign = -1 if held_out[0].orientation.get(name) == "confident" or name.startswith("max_softmax") else 1
        values = [sign * float(record.signals[name]) for record in held_out]  # type: ignore[arg-type]
        assert skill.auroc == pytest.approx(roc_auc_score(wrong, values))
        if limit.threshold is not None and name != "prompt_bytes":
            assert operating_point.own(bench, NAME, signal=name).threshold == limit.threshold
    told = decides.skill(bench, place.other, signal="combined")
    assert f"on {len(held_out)} prompts that no monitor was fitted on: AUROC" in told
    assert decides.source(bench, place.other, made.limits["combined"].threshold or 0.0, signal="combined")
    assert {"combined", "errors-mean-all"} <= {name for _, name in decides.choices(place.other)}


def test_no_monitor_is_judged_on_prompts_that_it_knows(place: Place, bench: Workbench, asked: list[int]) -> None:
    whole = bench.records(NAME, read_prompts(place.own))
    assert not {*place.fit.made.names} & {*whole.records[0].signals}
    assert "fitted on 46 of these prompts" in str(whole.notes)
    assert sum(asked) == 90, "they are not read for nothing"
    with pytest.raises(LabError, match="cannot be judged on prompts that they were fitted on"):
        deciding.scored(bench, place.other, whole, "combined")
    assert deciding.scored(bench, place.other, whole, "log_probability_mean") is whole
    half = deciding.chosen_on(bench, place.other, whole, "combined")
    assert half is not None
    assert [record.id for record in half.records] == sorted(
        (record.id for record in place.fit.held_out), key=[record.id for record in whole.records].index
    )
    theirs = {record.id: record.signals["combined"] for record in place.fit.held_out}
    assert {record.id: record.signals["combined"] for record in half.records} == pytest.approx(theirs, abs=1e-3)
    assert "46 prompts on which the monitors were fitted are left out" in half.notes
    new = deciding.scored(bench, place.other, bench.records(NAME, read_prompts(place.new)), "combined")
    drawn = board.board(new.records, signal="combined", markers=[], start=0.0, names={}, calibration=half.records)
    assert (drawn["orientation"], drawn["calibration"]["n"]) == (1, 44)
    seen = replace(whole, records=tuple(own for own in whole.records if own not in half.records)[:0])
    assert deciding.chosen_on(bench, place.other, seen, "combined") is None


def test_a_file_that_does_not_belong_is_told_at_the_start(place: Place, tmp_path: Path) -> None:
    sources, short = other_names.read([str(place.model)]), tmp_path / "short.safetensors"
    moved = tmp_path / "moved.safetensors"
    set_part.save(short, replace(place.fit.made, decoding={"max_new_tokens": 3, "greedy": True}))
    set_part.save(moved, replace(place.fit.made, model_digest="c" * 64, monitors=()))
    for files, told in (
        ([place.file, place.file], "two files of monitors for one model"),
        ([short], "replies of another length"),
        ([moved], "a model that is not given"),
        ([place.own], "safetensors"),
        ([tmp_path / "gone"], "gone"),
    ):
        with pytest.raises(LabError, match=told):
            given.load(sources, taken=(), tell=print, monitors=files)
    with pytest.raises(LabError, match="expected no model of others"):
        given.load([], taken=(), tell=print, monitors=[place.file])
    assert promised.limit(replace(place.fit.made, limits={}), "combined") is None


def test_the_set_on_disk_knows_how_well_it_tells(place: Place) -> None:
    read = set_part.load(place.file)
    assert (read.skill, read.digest) == (place.fit.made.skill, place.fit.made.digest)
    prompts: ProbeSet = read_prompts(place.new)
    read.check_unseen(prompts.prompts, where="new")
