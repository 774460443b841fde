"""Cutting, resuming and putting together, without Ray: the records are those of one process, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from lab.probe import any_model, measure
from lab.probe import records as record_lines
from lab.probe.any_model import MAX_NEW_TOKENS, Batches
from lab.probe.prompts import ProbeSet, bundled
from lab.probe.unfinished import Unfinished
from lab.scale import asking, probing
from lab.scale.asking import Answers, Model
from lab.scale.probing import Job, KeptRecords
from lab.workbench.workbench import Workbench
from model.errors import LabError
from tests.lab.scale.counting import Counting, Stopped

ROOT = Path(__file__).resolve().parents[3]


@given(st.lists(st.integers(1, 90), min_size=1, max_size=120), st.integers(500, 9000), st.integers(1, 9))
def test_a_batch_alone_is_the_same_batch(lengths: list[int], most: int, rows: int) -> None:
    """Of both kinds of model: what stands beside a prompt is what stood there when all were cut."""
    cut = Batches(lambda n, positions: n * positions, most, rows)
    for batch in cut.of(lengths, max_new=8):
        assert cut.of([lengths[place] for place in batch], max_new=8) == [[*range(len(batch))]]
    asked = [bytes(length) for length in lengths]
    own = measure.batches(asked, batch_size=rows)
    assert sorted(place for batch in own for place in batch) == [*range(len(asked))]
    for batch in own:
        assert measure.batches([asked[place] for place in batch], batch_size=rows) == [[*range(len(batch))]]


def model(bench: Workbench, name: str) -> Model:
    return Model(name, str(bench.folder), torch.get_num_threads(), MAX_NEW_TOKENS, False, any_model.most_bytes())


@pytest.fixture
def prompts(bench: Workbench) -> ProbeSet:
    """72 prompts: three batches."""
    return bundled("probe_large")


def jobs(models: list[Model], prompts: ProbeSet, folder: Path) -> list[Job]:
    found = []
    for place, (own, plan) in enumerate(
        zip(models, probing.plans([(m, prompts) for m in models], Counting()), strict=True)
    ):
        about, out = probing.about(plan, prompts, threads=1), folder / f"{place}.jsonl"
        found.append(Job(own, prompts, plan, lambda out=out, about=about: KeptRecords(Unfinished(out, about))))
    return found


def in_one_process(bench: Workbench, name: str, prompts: ProbeSet) -> bytes:
    loaded = bench.model(name)
    return record_lines.as_bytes(measure.ask(loaded.lm, prompts, model_digest=loaded.digest).records)


def test_several_models_are_asked_what_one_process_asks_them(
    bench: Workbench, prompts: ProbeSet, tmp_path: Path
) -> None:
    names = ["v4", "v7@1235", "v4+v7[abstain,router]"]
    told: list[tuple[int, int]] = []
    workers = Counting()
    wanted = jobs([model(bench, name) for name in names], prompts, tmp_path)
    found = {
        asked.job.model.name: asked
        for asked in probing.ask(wanted, workers, progress=lambda done, total: told.append((done, total)))
    }
    assert len(workers.calls) == 3 * 3
    assert told[-1] == (3 * 72, 3 * 72)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    for name in names:
        assert record_lines.as_bytes(found[name].records) == in_one_process(bench, name, prompts)
        assert found[name].before == 0


def test_what_was_done_before_a_kill_is_read_and_not_asked_again(
    bench: Workbench, prompts: ProbeSet, tmp_path: Path
) -> None:
    models = [model(bench, name) for name in ("v4", "v3")]
    with pytest.raises(Stopped):
        list(probing.ask(jobs(models, prompts, tmp_path), Counting(most=4)))
    again = Counting()
    found = list(probing.ask(jobs(models, prompts, tmp_path), again))
    assert len(again.calls) == 6 - 4
    assert sum(asked.before for asked in found) == 2 * 72 - sum(len(call.arguments[2]) for call in again.calls)
    for asked in found:
        assert record_lines.as_bytes(asked.records) == in_one_process(bench, asked.job.model.name, prompts)
    last = Counting()
    assert [asked.before for asked in probing.ask(jobs(models, prompts, tmp_path), last)] == [72, 72]
    assert last.calls == []


def test_a_batch_that_one_process_began_is_asked_whole(bench: Workbench, prompts: ProbeSet, tmp_path: Path) -> None:
    """A kill between two lines of a batch: its other prompts have the neighbours again that they had."""
    own = model(bench, "v4")
    (job,) = jobs([own], prompts, tmp_path)
    (whole,) = probing.ask([job], Counting())
    part = tmp_path / "0.jsonl.part"
    lines = part.read_bytes().splitlines(keepends=True)
    part.write_bytes(b"".join(lines[:6]) + lines[6][:50])
    workers = Counting()
    (found,) = probing.ask([job], workers)
    assert (found.before, len(workers.calls)) == (5, 3)
    assert found.records == whole.records


def test_a_worker_with_other_weights_or_packages_is_refused(bench: Workbench, prompts: ProbeSet) -> None:
    own = model(bench, "v4")
    plan = asking.plan(own, prompts)
    few = replace(prompts, prompts=prompts.prompts[:2])
    assert len(asking.answers(own, plan, few).records) == 2
    for other, what in (
        (replace(plan, model_digest="0" * 64), "weights"),
        (replace(plan, versions={"torch": "0"}), "packages"),
    ):
        with pytest.raises(LabError, match=f"a worker has other {what}") as told:
            asking.answers(own, other, few)
        assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda found: found[:-1],
        lambda found: found[::-1],
        lambda found: [replace(own, model_digest="0" * 64) for own in found],
        lambda found: [replace(own, probe_digest="0" * 64) for own in found],
    ],
    ids=["missing", "order", "model", "prompts"],
)
def test_answers_to_something_else_are_not_kept(bench: Workbench, prompts: ProbeSet, tmp_path: Path, spoil) -> None:
    class Spoiling(Counting):
        def each(self, function, calls):
            for tag, found in super().each(function, calls):
                yield tag, Answers(spoil(found.records), (), 0.0) if isinstance(found, Answers) else found

    job = jobs([model(bench, "v4")], prompts, tmp_path)
    with pytest.raises(LabError, match="answered something else"):
        list(probing.ask(job, Spoiling()))
    assert not Unfinished(tmp_path / "0.jsonl", probing.about(job[0].plan, prompts, threads=1)).done


def test_monitors_of_an_expression_are_refused(prompts: ProbeSet) -> None:
    own = Model("v4+density-last-4", str(ROOT / "checkpoints"), torch.get_num_threads(), 48, False, 1)
    with pytest.raises(LabError, match="monitors are not read on Ray"):
        asking.plan(own, prompts)
