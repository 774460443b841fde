"""Held-out bits per byte in windows: the same mean as measured in one piece, and files that can be paired."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from model.config import ModelConfig
from model.vanilla import VanillaLM
from tests.conftest import random_lm
from training import batches, measure, windows
from training.corpus import Corpus
from training.loop import Budget, train
from training.recipes import routed, vanilla
from training.run_state import RunState
from training.windows import document, main, of_run, window_bits, write

TINY = ModelConfig(d_model=16, n_layers=2, n_heads=2, d_head=8, top_k=4, ffn_expand=2)


def test_the_windows_mean_is_the_bits_per_byte(corpus: Corpus) -> None:
    lm = random_lm(TINY)
    found = window_bits(lm, corpus, count=40, length=32)
    whole = measure.bits_per_byte(lm, batches.from_windows(corpus.held_out_windows(count=40, length=32)))
    assert len(found) == 40
    assert sum(found) / 40 == pytest.approx(whole, abs=1e-5)


def test_two_recipes_are_measured_on_the_same_windows(corpus: Corpus, tmp_path: Path) -> None:
    documents = []
    for chosen in (routed(), vanilla()):
        small = replace(chosen, batch=4, lengths=(32,))
        done = train(small, config=TINY, start=None, corpus=corpus, seed=7, budget=Budget(steps=3),
                     out=tmp_path / chosen.name, resume=False)  # fmt: skip
        path = write(document(small, done, corpus, seed=7), tmp_path / chosen.name, tmp_path / "kept")
        documents.append(json.loads(path.read_text()))
        assert path == tmp_path / "kept" / f"{chosen.name}-7.json"
        assert path.read_text() == (tmp_path / chosen.name / path.name).read_text()
    one, two = documents
    assert one["digest"] != two["digest"]
    assert len(one["bits_per_byte"]) == len(two["bits_per_byte"]) == windows.N_WINDOWS
    for same in ("corpus", "length", "tokens", "seed"):
        assert one[same] == two[same]


def test_a_finished_run_can_be_measured_later(
    corpus: Corpus, corpus_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(windows, "N_WINDOWS", 8)
    lm = VanillaLM(ModelConfig()).initialise(torch.Generator().manual_seed(1))
    run = tmp_path / "vanilla-7"
    run.mkdir()
    RunState.of(lm, [], step=3, tokens=384, seconds=1.0).save(run)
    found = of_run(run, corpus)
    assert (found["recipe"], found["seed"], found["tokens"]) == ("vanilla", 7, 384)
    assert main([str(run), "--corpus", str(corpus_folder), "--checkpoints", str(tmp_path / "kept")]) == 0
    assert json.loads((tmp_path / "kept" / "benchmark" / "vanilla-7.json").read_text()) == found
    capsys.readouterr()
    assert main([str(tmp_path / "v7-7"), "--corpus", str(corpus_folder)]) == 2
    assert main([str(tmp_path / "routed-7"), "--corpus", str(corpus_folder)]) == 2
    assert "no run here" in capsys.readouterr().err
