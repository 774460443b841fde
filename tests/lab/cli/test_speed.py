"""Comparisons of speed: the rows, the peers, and what is said when a peer is missing."""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
import pytest
import torch

from lab.cli.speed import (
    before,
    comparisons,
    gpt2_peer,
    machine,
    of_bootstrap,
    of_commands,
    of_model,
    of_monitor,
    of_others,
    row,
)
from lab.study.stepping import stepper
from model.cache import Cache, Decoder
from model.config import ModelConfig
from model.errors import LabError
from model.parts import part_of
from model.routed_lm import RoutedLM
from model.vanilla import AnyLM
from tests.conftest import TINY, random_lm


def test_a_row_says_how_much_of_its_limit_it_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(of_bootstrap, "RESAMPLES", 20)
    threads = torch.get_num_threads()
    monkeypatch.setattr(of_bootstrap, "STUDY", 50)
    found, study = comparisons.rows(comparisons.chosen("bootstrap"), repeats=1)
    assert torch.get_num_threads() == threads
    assert {"name", "ours", "peer", "today", "ratio", "unit", "limit", "fraction_of_limit", "note"} < set(found)
    assert found["lowest"] <= found["ratio"] <= found["highest"]
    assert found["ratio"] == pytest.approx(found["ours"] / found["peer"])
    assert found["fraction_of_limit"] == pytest.approx(found["limit"] / found["ratio"])
    assert found["limit"] == 100
    assert study["fraction_of_limit"] == pytest.approx(50 / study["ours"])  # of a second
    slow = row.slower("x", [1.0, 2.0, 9.0], [4.0, 2.0, 9.0], today=[8.0], limit=1.0, note="")
    assert (slow.ratio, slow.fraction_of_limit, slow.ours, slow.today) == (0.5, 0.5, 2000.0, 8000.0)
    assert (slow.lowest, slow.highest) == (0.25, 1.0)
    fast = row.faster("x", [1.0, 2.0, 9.0], [4.0, 2.0, 9.0], limit=1.0, note="")
    assert (fast.ours, fast.peer, fast.today, fast.ratio, fast.fraction_of_limit) == (0.5, 0.25, None, 2.0, 0.5)
    assert (fast.lowest, fast.highest) == (1.0, 4.0)
    grown = row.amount("x", 31.5, 30.0, unit="MB", limit=1.05, note="")
    assert (grown.ratio, grown.fraction_of_limit) == (pytest.approx(1.05), pytest.approx(1.0))
    assert row.amount("x", -3.0, 30.0, unit="MB", limit=1.0, note="").fraction_of_limit == 0  # it became less


def test_a_busy_machine_is_refused_and_told() -> None:
    ticks = "cpu  10 20 30 4000 500 6 7 8 90 100\ncpu0 1 1 1 1 1 1 1 1 1 1\n"  # not idle, not waiting
    assert machine.worked(ticks, per_second=100) == pytest.approx(0.81)
    assert machine.worked("", per_second=100) is machine.worked("cpu a b", per_second=100) is None
    found = machine.Watch().others()
    assert found is None or 0 <= found <= 1
    loud = machine.Machine(matrix_rate=80.0, bandwidth=20.0, others=machine.MOST_OTHERS + 0.01)
    with pytest.raises(LabError, match=r"80 Gflop/s.*20\.0 GB/s.*--busy"):
        machine.require_quiet(loud)
    for others in (None, 0.0, machine.MOST_OTHERS):
        machine.require_quiet(replace(loud, others=others))


def test_names_select_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = {
        name: lambda repeats: row.slower("x", [1.0], [1.0], limit=1.0, note="") for name in comparisons.COMPARISONS
    }
    assert list(quick) == [
        "topk-forward",
        "topk-train-step",
        "forward-matrix-rate",
        "generate",
        "generate-batch-way",
        "generate-bandwidth",
        "generate-recompute",
        "prompt",
        "train-step",
        "train-step-v7",
        "v9",
        "probe",
        "probe-recompute",
        "graft-layers",
        "monitor",
        "others-smollm2",
        "others-olmoe",
        "others-probe",
        "command-help",
        "command-score",
        "command-chat",
        "page-start",
        "page-memory",
        "serve-8",
        "serve-16",
        "serve-first-byte",
        "bootstrap",
        "bootstrap-study",
    ]
    monkeypatch.setattr(comparisons, "COMPARISONS", quick)
    found = [
        len(comparisons.rows(comparisons.chosen(name))) for name in (None, "topk", "topk-forward", "generate", "serve")
    ]
    assert found == [28, 2, 1, 4, 3]
    with pytest.raises(LabError, match="unknown comparison of speed"):
        comparisons.chosen("top")
    assert comparisons.chosen(None, http=True) == comparisons.chosen("serve", http=True)
    assert comparisons.chosen("serve-chat", http=True) == ["serve-chat"]
    assert "soak" not in comparisons.chosen(None, http=True)  # an hour, unless said
    with pytest.raises(LabError, match=r"serve-crowd.*leavers.*soak"):
        comparisons.chosen("topk", http=True)


def test_a_command_is_measured_from_its_start_to_its_end() -> None:
    found = of_commands.command("help", 1)
    assert (found.name, found.unit, found.limit) == ("command-help", "ms", 3.0)
    assert 0 < found.peer < found.ours
    with pytest.raises(LabError, match=r"is measured failed.*no-such-command"):
        of_commands._processor_time("-m", "lab", "no-such-command")


def test_the_peer_is_as_large_as_the_model() -> None:
    pytest.importorskip("transformers")
    with torch.device("meta"):
        ours = sum(p.numel() for p in RoutedLM(ModelConfig()).parameters())
    peer = gpt2_peer.gpt2(ours)
    assert sum(p.numel() for p in peer.parameters()) == pytest.approx(ours, rel=1e-3)
    assert gpt2_peer.generated(peer, torch.full((1, 5), 65), n=2) > 0


def test_a_missing_peer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(LabError, match="pip install"):
        gpt2_peer.gpt2(10_000_000)


def test_hooks_are_timed_against_the_model_without_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("transformers", "accelerate", "gguf"):
        pytest.importorskip(package, reason="requirements-models.txt is not installed")
    own = of_others._olmoe()
    assert (own.shape.columns, own.shape.acting, len(own.shape.layers)) == ((64,) * 4, 8, 4)
    monkeypatch.setattr(of_others, "_olmoe", lambda: own)
    monkeypatch.setattr(of_others, "_smollm2", lambda: own)
    monkeypatch.setattr(of_others, "STEPS", 2)
    monkeypatch.setattr(of_others, "NEW_TOKENS", 2)
    hooked, probed = of_others.hooked_routed(1), of_others.probe_alone(1)
    assert (hooked.unit, hooked.limit, probed.unit, probed.limit) == ("ms", 1.05, "prompts/s", 3.0)
    assert "32 bundled prompts" in probed.note
    assert "8 of them one at a time" in probed.note
    for found in (hooked, probed):
        assert min(found.ours, found.peer) > 0
        assert "by processor time" in found.note


def test_atalker_never_stops() -> None:
    assert of_model.cached(of_model.talker(), of_model.drawn(1, 20)) > 0


def test_a_watched_reply_is_the_reply_and_a_score_more() -> None:
    found = of_monitor.monitor_reply(1)
    assert (found.name, found.unit, found.limit) == ("monitor", "ms", 1.05)
    assert min(found.ours, found.peer, found.today or 0.0) > 0


@torch.inference_mode()
def test_the_way_before_reads_and_learns_the_same() -> None:
    """It is the same work: a row that compares with it compares speed alone."""
    lm, tokens = of_model.talker(), of_model.drawn(2, 24)
    lengths = np.array([9, 24])
    read = []
    for reader in (Decoder(lm, shared=True, alone=False), before.PaddedReader(lm)):
        cache = Cache(lm, batch=2, capacity=24)
        hidden, gates = reader.read_prompts(tokens, cache, lengths)
        read.append([hidden[0, :9], hidden[1], gates[0, :, :9], gates[1], cache.states[:, 1], cache.keys[:, 1]])
    for mine, its in zip(*read, strict=True):
        assert torch.allclose(mine, its, atol=1e-5)
    assert type(lm.blocks[0].sparse) is not before.WithZeros  # its twin is another model


def test_a_step_of_a_recipe_moves_its_parts_either_way() -> None:
    config, moved = replace(TINY, max_seq_len=256), []
    start = dict(random_lm(config).state_dict())
    for way in (torch.nn.Module.train, before.as_before):
        lms: list[AnyLM] = []

        def changed(lm: AnyLM, way=way, lms=lms) -> None:
            way(lm)
            lms.append(lm)

        stepper("v7", config=config, start=start, changed=changed)()
        own = dict(lms[0].named_parameters())
        moved.append({name: tensor.detach() for name, tensor in own.items() if not torch.equal(tensor, start[name])})
    mine, its = moved
    assert mine.keys() == its.keys()
    assert {part_of(name) for name in mine} == {"router", "abstain"}
    assert all(torch.allclose(mine[name], its[name], atol=1e-4) for name in mine)
