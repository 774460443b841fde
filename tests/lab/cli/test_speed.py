"""Comparisons of speed: the rows, the peers, and what is said when a peer is missing."""

from __future__ import annotations

import sys

import pytest
import torch

from lab.cli import gpt2_peer, speed
from model.config import ModelConfig
from model.errors import LabError
from model.routed_lm import RoutedLM


def test_a_row_says_how_much_of_its_limit_it_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "RESAMPLES", 20)
    threads = torch.get_num_threads()
    monkeypatch.setattr(speed, "STUDY", 50)
    row, study = speed.rows("bootstrap", repeats=1)
    assert torch.get_num_threads() == threads
    assert list(row) == ["name", "ours", "peer", "ratio", "unit", "limit", "fraction_of_limit", "note"]
    assert row["ratio"] == pytest.approx(row["ours"] / row["peer"])
    assert row["fraction_of_limit"] == pytest.approx(row["limit"] / row["ratio"])
    assert row["limit"] == 100
    assert study["fraction_of_limit"] == pytest.approx(50 / study["ours"])  # of a second
    slow = speed._slower("x", 2.0, 4.0, limit=1.0, note="")
    assert (slow.ratio, slow.fraction_of_limit, slow.ours) == (0.5, 0.5, 2000.0)


def test_names_select_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = {name: lambda repeats: speed._slower("x", 1.0, 1.0, limit=1.0, note="") for name in speed._COMPARISONS}
    assert list(quick) == [
        "topk-forward",
        "topk-train-step",
        "generate",
        "generate-recompute",
        "bootstrap",
        "bootstrap-study",
    ]
    monkeypatch.setattr(speed, "_COMPARISONS", quick)
    assert [len(speed.rows(name)) for name in (None, "topk", "topk-forward", "generate")] == [6, 2, 1, 2]
    with pytest.raises(LabError, match="unknown comparison of speed"):
        speed.rows("top")


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


def test_a_talker_never_stops() -> None:
    assert speed._cached(speed._talker(), speed._tokens(1, 20)) > 0
