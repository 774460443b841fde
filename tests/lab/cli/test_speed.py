"""Comparisons of speed: the rows, the peers, and what is said when a peer is missing."""

from __future__ import annotations

import sys

import pytest
import torch

from lab.cli.speed import comparisons, gpt2_peer, of_bootstrap, of_model, of_monitor, row
from model.config import ModelConfig
from model.errors import LabError
from model.routed_lm import RoutedLM


def test_a_row_says_how_much_of_its_limit_it_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(of_bootstrap, "RESAMPLES", 20)
    threads = torch.get_num_threads()
    monkeypatch.setattr(of_bootstrap, "STUDY", 50)
    found, study = comparisons.rows("bootstrap", repeats=1)
    assert torch.get_num_threads() == threads
    assert list(found) == ["name", "ours", "peer", "ratio", "unit", "limit", "fraction_of_limit", "note"]
    assert found["ratio"] == pytest.approx(found["ours"] / found["peer"])
    assert found["fraction_of_limit"] == pytest.approx(found["limit"] / found["ratio"])
    assert found["limit"] == 100
    assert study["fraction_of_limit"] == pytest.approx(50 / study["ours"])  # of a second
    slow = row.slower("x", 2.0, 4.0, limit=1.0, note="")
    assert (slow.ratio, slow.fraction_of_limit, slow.ours) == (0.5, 0.5, 2000.0)


def test_names_select_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = {name: lambda repeats: row.slower("x", 1.0, 1.0, limit=1.0, note="") for name in comparisons.COMPARISONS}
    assert list(quick) == [
        "topk-forward",
        "topk-train-step",
        "generate",
        "generate-recompute",
        "monitor",
        "bootstrap",
        "bootstrap-study",
    ]
    monkeypatch.setattr(comparisons, "COMPARISONS", quick)
    assert [len(comparisons.rows(name)) for name in (None, "topk", "topk-forward", "generate")] == [7, 2, 1, 2]
    with pytest.raises(LabError, match="unknown comparison of speed"):
        comparisons.rows("top")


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


def test_atalker_never_stops() -> None:
    assert of_model._cached(of_model.talker(), of_model.drawn(1, 20)) > 0


def test_a_watched_reply_is_the_reply_and_a_score_more() -> None:
    found = of_monitor.monitor_reply(1)
    assert (found.name, found.unit, found.limit) == ("monitor", "ms", 1.05)
    assert found.ours > 0
    assert found.peer > 0
