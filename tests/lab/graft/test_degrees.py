"""Grafts by degrees: both ends, every layer, what runs and what does not, and the replies beside each AUROC."""

from __future__ import annotations

import json

import pytest

from lab.evaluation.evaluation import evaluate
from lab.evaluation.paired import compared
from lab.graft.degrees import SHOWN, STRENGTHS, by_layer, by_strength
from lab.graft.splice import compare
from lab.graft.square import Corner
from lab.probe.prompts import ProbeSet
from lab.progress import Cancelled
from lab.replies import quality
from lab.replies.coherence import Judge
from lab.statistics.estimate import NotRun
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.kept import Kept


def test_layers_one_by_one_and_then_together(bench: Workbench, probe_set: ProbeSet) -> None:
    seen: list[tuple[int, int]] = []
    found = by_layer(bench, "v4", "v7", n_resamples=60, progress=lambda *at: seen.append(at))
    assert [(step.group, step.layers) for step in found.steps] == [
        ("single", (0,)), ("single", (1,)), ("cumulative", (0,)), ("cumulative", (0, 1)),
    ]  # fmt: skip
    assert [step.model for step in found.steps[:2]] == ["v4+v7[router:0]", "v4+v7[router:1]"]
    assert found.steps[-1].digest == bench.model("v4+v7[router]").digest
    assert len({step.digest for step in (found.target, *found.steps)}) == 4  # layer 0 alone stands there twice
    assert seen[-1] == (4 * 42, 4 * 42)
    assert seen == sorted(seen)
    assert SHOWN == ("abstain_p", "router_conf", "router_entropy_mean", "router_entropy_var")
    target = bench.records("v4", probe_set).records
    for step in found.steps:
        own = bench.records(step.model, probe_set).records
        whole, pair = evaluate(own, n_resamples=60), compared({"own": own, "target": target}, n_resamples=60)
        for signal in SHOWN:
            assert step.auroc[signal] == whole.cross_regime[signal]
            assert step.difference[signal] == pair.combination({"own": 1, "target": -1}, signal, "in_domain")
    json.dumps(found.to_json(), allow_nan=False)


def test_known_degrees_run_nothing_again(bench: Workbench) -> None:
    first = by_layer(bench, "v4", "v7", n_resamples=20)
    seen: list[int] = []
    again = by_layer(bench, "v4", "v7", n_resamples=20, progress=lambda done, total: seen.append(done))
    assert seen == []  # what is known takes no time and is not counted
    assert {step.source for step in first.steps} == {"live"}
    assert {step.source for step in again.steps} == {"cached"}
    assert [step.auroc for step in again.steps] == [step.auroc for step in first.steps]


def test_some_layers_and_both_parts(bench: Workbench) -> None:
    found = by_layer(bench, "v4", "v7", parts=("router", "abstain"), layers=(1, 1), n_resamples=20)
    assert [step.model for step in found.steps] == ["v4+v7[abstain,router:1]"] * 2
    whole = by_layer(bench, "v4", "v7", parts=("router", "abstain"), n_resamples=20)
    assert whole.steps[-1].digest == bench.model("v7").digest


def test_strength_goes_from_the_target_to_the_donor_and_runs_nothing(bench: Workbench, probe_set: ProbeSet) -> None:
    bench.records("v4", probe_set)
    seen: list[int] = []
    found = by_strength(bench, "v4", "v7", n_resamples=60, progress=lambda done, total: seen.append(done))
    assert seen == []  # all of it follows by arithmetic
    assert tuple(step.strength for step in found.steps) == STRENGTHS
    nothing, *_, whole = found.steps
    assert nothing.digest == found.target.digest == bench.model("v4").digest
    assert nothing.auroc == found.target.auroc
    assert nothing.difference["abstain_p"].number == 0.0
    graft = compare(bench, "v4", "v7", n_resamples=60)
    assert whole.digest == graft.digest
    assert whole.auroc["abstain_p"].auroc == graft.two_by_two.corners["abstain"].found.auroc.auroc
    assert whole.difference["abstain_p"] == graft.paired["abstain_p"]["in_domain"].of
    assert len({step.digest for step in found.steps}) == 5


def test_strength_of_a_router_moves_its_signals(bench: Workbench) -> None:
    found = by_strength(bench, "v4", "v7", parts=("router",), layers=(0, 0), strengths=(0.0, 0.5), n_resamples=20)
    assert [step.model for step in found.steps] == ["v4+v7[router:0]*0.0", "v4+v7[router:0]*0.5"]
    values = [step.auroc["router_entropy_mean"].auroc for step in found.steps]
    assert values[0] != values[1]
    assert {name: cell.number for name, cell in found.steps[0].difference.items()} == dict.fromkeys(SHOWN, 0.0)


@pytest.mark.parametrize("after", [0, 1])
def test_a_graft_by_degrees_can_be_stopped(bench: Workbench, probe_set: ProbeSet, after: int) -> None:
    bench.records("v4", probe_set)
    seen: list[int] = []
    with pytest.raises(Cancelled):
        by_layer(
            bench, "v4", "v7", progress=lambda done, total: seen.append(done), cancel=lambda: len(seen) > after
        )  # fmt: skip
    assert max(seen, default=0) < 3 * 42
    with pytest.raises(Cancelled):  # though it would run nothing
        by_strength(bench, "v4", "v7", cancel=lambda: True)


@pytest.mark.parametrize(
    "options", [{"parts": ("abstain",)}, {"parts": ()}, {"layers": (0, 2)}, {"layers": (1, 0)}, {"strength": 1.5}]
)
def test_layers_that_cannot_be_are_refused(bench: Workbench, options: dict) -> None:
    with pytest.raises(LabError):
        by_layer(bench, "v4", "v7", **options)


@pytest.mark.parametrize("options", [{"parts": ()}, {"parts": ("head",)}, {"strengths": (2.0,)}, {"layers": (1, 0)},
                                     {"strengths": ()}])  # fmt: skip
def test_strengths_that_cannot_be_are_refused(bench: Workbench, options: dict) -> None:
    chosen: dict = {"parts": ("router",)} | options
    with pytest.raises(LabError):
        by_strength(bench, "v4", "v7", **chosen)


def test_replies_are_counted_beside_every_auroc(bench: Workbench, probe_set: ProbeSet) -> None:
    found = by_layer(bench, "v4", "v7", n_resamples=20)
    judge = Judge(bench)
    for step in (found.target, *found.steps):
        own = bench.records(step.model, probe_set).by_regime()["in_domain"]
        assert step.in_domain_correct.count == sum(record.correct is True for record in own)
        assert step.coherent.count == sum(verdict.coherent for verdict in judge.judge_all(own))
        for row in (step.in_domain_correct, step.coherent):
            assert row.total == 6
            assert 0 <= row.low <= row.count / 6 <= row.high <= 1


def test_a_head_alone_judges_nothing_and_keeps_its_targets_verdict(
    bench: Workbench, probe_set: ProbeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quality, "_known", Kept("nothing yet", most_bytes=1 << 20))
    bench.records("v4", probe_set)
    corners = compare(bench, "v4", "v7", n_resamples=20).two_by_two.corners
    square = {name: own.found.replies for name, own in corners.items() if isinstance(own, Corner)}
    assert square["none"].coherent == square["abstain"].coherent == NotRun(quality.NOT_JUDGED)
    assert square["abstain"].in_domain_correct.total == 6
    verdict = quality.coherent(bench, bench.records("v4", probe_set))
    monkeypatch.setattr(
        quality, "_known", Kept("nothing yet", most_bytes=1 << 20)
    )  # as in the next process: from the disk
    corners = compare(bench, "v4", "v7", n_resamples=20).two_by_two.corners
    square = {name: own.found.replies for name, own in corners.items() if isinstance(own, Corner)}
    assert square["none"].coherent == square["abstain"].coherent == verdict
    assert bench.cache_dir is not None
    (kept,) = (bench.cache_dir / "coherence").iterdir()
    for damaged in ("", "[]", kept.read_text().replace('"coherent": ', '"coherent": 7')):
        kept.write_text(damaged)
        monkeypatch.setattr(quality, "_known", Kept("nothing yet", most_bytes=1 << 20))
        assert quality.coherent(bench, bench.records("v4", probe_set), judge=False) == NotRun(quality.NOT_JUDGED)


def test_a_graft_brings_its_degrees(bench: Workbench) -> None:
    plain = compare(bench, "v4", "v7", parts=("router",), n_resamples=20)
    assert "sweep" not in plain.to_json()
    measured = compare(bench, "v4", "v7", parts=("router",), strength=0.5, n_resamples=20, degrees="layers")
    alone = by_layer(bench, "v4", "v7", strength=0.5, n_resamples=20)
    assert measured.degrees is not None
    assert [step.auroc for step in measured.degrees.steps] == [step.auroc for step in alone.steps]
    assert measured.degrees.steps[-1].digest == measured.digest
    told = compare(bench, "v4", "v7", n_resamples=20, degrees="strength").degrees
    assert by_strength is not None
    assert [step.strength for step in told.steps] == list(STRENGTHS)
    with pytest.raises(LabError, match="no layers"):
        compare(bench, "v4", "v7", degrees="layers")
    with pytest.raises(LabError, match="unknown degrees"):
        compare(bench, "v4", "v7", degrees="parts")
