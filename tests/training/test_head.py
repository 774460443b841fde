"""Training the abstain head on cached hidden states."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from model.byte_text import ANSWER, OPENING
from model.routed_lm import RoutedLM
from model.trace import trace
from tests.conftest import TINY, random_lm
from training import feed, head
from training.head import hidden_states, train_head
from training.loop import Budget
from training.recipes import v9

LARGE = replace(TINY, max_seq_len=256)


@pytest.fixture
def start(monkeypatch):
    monkeypatch.setattr(head, "POOL", 64)
    return dict(random_lm(LARGE).state_dict())


def test_cached_states_are_those_the_model_answers_from():
    lm = random_lm(LARGE)
    states, ood = hidden_states(lm, v9(), seed=1, n=8)
    stream = feed.shown(v9(), None, seed=1)
    asked = sorted((next(stream) for _ in range(8)), key=lambda example: len(example.prompt.encode()))
    found = trace(lm, [OPENING + example.prompt.encode() + ANSWER for example in asked], max_new_bytes=1)
    for state, one in zip(states, found, strict=True):
        assert torch.allclose(state, torch.from_numpy(one.hidden), atol=1e-5)
    assert ood.tolist() == [example.label == "ood" for example in asked]


def test_only_the_head_moves_and_it_learns(start, tmp_path):
    eager = replace(v9(), lr=0.1)  # random features are harder to tell apart than trained ones
    done = train_head(eager, config=LARGE, start=start, seed=1, budget=Budget(steps=300), out=tmp_path)
    changed = {name for name in start if not torch.equal(start[name], done.params[name])}
    assert changed == {"abstain.weight", "abstain.bias"}
    assert all(done.params[name] is start[name] for name in start.keys() - changed)
    lm = random_lm(LARGE)
    states, ood = hidden_states(lm, v9(), seed=1, n=64)
    p = (states @ done.params["abstain.weight"].T + done.params["abstain.bias"]).sigmoid().squeeze(1)
    assert p[ood].mean() - p[~ood].mean() > 0.3


def test_every_reply_stays_byte_for_byte(start, tmp_path):
    done = train_head(v9(), config=LARGE, start=start, seed=1, budget=Budget(steps=50), out=tmp_path)
    prompts = [OPENING + words + ANSWER for words in (b"Hello.", b"What is the capital of France?", b"qwrt zxcv")]
    before, after = (
        trace(RoutedLM.from_params(LARGE, params), prompts, max_new_bytes=24) for params in (start, done.params)
    )
    for one, two in zip(before, after, strict=True):
        assert one.text == two.text
        assert one.hidden.tobytes() == two.hidden.tobytes()
        assert one.gates.tobytes() == two.gates.tobytes()
        assert list(one.probability) == list(two.probability)
        assert one.abstain_p != two.abstain_p


def test_a_run_is_repeatable(start, tmp_path):
    one, two = (
        train_head(v9(), config=LARGE, start=start, seed=1, budget=Budget(steps=20), out=tmp_path / name).params
        for name in "ab"
    )
    assert torch.equal(one["abstain.weight"], two["abstain.weight"])


def test_states_are_read_once_for_a_start_and_its_prompts(start, tmp_path, monkeypatch):
    options = {"config": LARGE, "start": start, "budget": Budget(steps=50)}
    kept_in = tmp_path / "states"
    first = train_head(v9(), **options, seed=1, out=tmp_path / "a", kept_in=kept_in)
    assert len(list(kept_in.iterdir())) == 1
    assert [path.stem for path in sorted((tmp_path / "a" / "steps").iterdir())] == ["000000", "000025", "000050"]
    other = train_head(v9(), **options, seed=2, out=tmp_path / "b", kept_in=kept_in)
    assert len(list(kept_in.iterdir())) == 2
    monkeypatch.setattr(RoutedLM, "forward", None)
    again = train_head(v9(), **options, seed=1, out=tmp_path / "c", kept_in=kept_in)
    assert torch.equal(first.params["abstain.weight"], again.params["abstain.weight"])
    assert not torch.equal(first.params["abstain.weight"], other.params["abstain.weight"])


def test_a_stopped_or_damaged_reading_is_not_taken_for_a_whole_one(start, tmp_path):
    kept_in = tmp_path / "states"
    options = {"config": LARGE, "start": start, "seed": 1, "budget": Budget(steps=10)}
    train_head(v9(), **options, out=tmp_path / "a", kept_in=kept_in, stop=lambda: True)
    assert not kept_in.exists()
    first = train_head(v9(), **options, out=tmp_path / "b", kept_in=kept_in)
    (file,) = kept_in.iterdir()
    file.write_bytes(file.read_bytes()[:100])
    again = train_head(v9(), **options, out=tmp_path / "c", kept_in=kept_in)
    assert torch.equal(first.params["abstain.weight"], again.params["abstain.weight"])
