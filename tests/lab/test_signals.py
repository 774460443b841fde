"""Signals against their definitions, on the traces of a small random model."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from lab.signals import SIGNALS, is_scalar, measure
from model.config import ModelConfig
from model.trace import trace
from model.traced import Trace
from tests.conftest import random_lm

TINY = ModelConfig(d_model=16, n_layers=3, n_heads=2, d_head=8, top_k=4, ffn_expand=2)
REPLY_ROUTER = [name for name in SIGNALS if name.endswith("_reply")]


@pytest.fixture(scope="module")
def seen() -> Trace:
    (found,) = trace(random_lm(TINY, seed=3), [b"USER: Hello there?\nTILELLI:"], max_new_bytes=12)
    return found


def made(gates: np.ndarray, *, prompt: int, probability: list[float], abstain_p: float = 0.25) -> Trace:
    return Trace(
        prompt=b"x" * prompt,
        reply=b"y" * (gates.shape[1] - prompt),
        probability=np.array(probability, dtype=np.float32),
        gates=gates.astype(np.float32),
        hidden=np.zeros(4, dtype=np.float32),
        abstain_p=abstain_p,
        ended=True,
    )


def test_every_signal_is_measured_in_the_order_of_the_table(seen: Trace) -> None:
    found = measure(seen)
    assert list(found) == list(SIGNALS)
    for name, value in found.items():
        assert isinstance(value, float if is_scalar(name) else list), name


def test_definitions(seen: Trace) -> None:
    found = measure(seen)
    gates = seen.gates.astype(float)
    entropy = -(gates * np.log(gates)).sum(axis=-1)
    for span, suffix in ((entropy[:, : len(seen.prompt)], ""), (entropy[:, len(seen.prompt) :], "_reply")):
        assert span.size
        mean = sum(span.flatten()) / span.size
        assert found[f"router_entropy_mean{suffix}"] == pytest.approx(mean, abs=1e-5)
        assert found[f"router_conf{suffix}"] == pytest.approx(1 - mean / math.log(3), abs=1e-5)
        by_position = [sum(column) / len(column) for column in span.T]
        centre = sum(by_position) / len(by_position)
        variance = sum((x - centre) ** 2 for x in by_position) / len(by_position)
        assert found[f"router_entropy_var{suffix}"] == pytest.approx(variance, abs=1e-5)
        layers = [sum(row) / len(row) for row in span]
        assert found[f"router_entropy_per_layer{suffix}"] == pytest.approx(layers, abs=1e-5)
    assert found["max_softmax_mean"] == pytest.approx(sum(seen.probability) / len(seen.reply), abs=1e-6)
    assert found["max_softmax_last"] == pytest.approx(seen.probability[-1])
    assert (found["abstain_p"], found["prompt_bytes"]) == (seen.abstain_p, float(len(seen.prompt)))


def test_extreme_gates() -> None:
    even, sharp = np.full((2, 5, 3), 1 / 3), np.zeros((2, 5, 3))
    sharp[..., 1] = 1
    undecided = measure(made(even, prompt=3, probability=[0.5, 0.25]))
    decided = measure(made(sharp, prompt=3, probability=[1.0, 1.0]))
    assert undecided["router_conf"] == pytest.approx(0, abs=1e-6)
    assert undecided["router_entropy_mean"] == pytest.approx(math.log(3), abs=1e-6)
    assert undecided["router_entropy_var"] == pytest.approx(0, abs=1e-9)
    assert (decided["router_conf"], decided["router_entropy_mean"]) == (1, 0)
    assert (undecided["max_softmax_mean"], undecided["max_softmax_last"]) == (0.375, 0.25)


def test_an_empty_reply_has_the_newlines_probability_and_no_router_signals() -> None:
    found = measure(made(np.full((2, 4, 3), 1 / 3), prompt=4, probability=[0.75]))
    assert found["max_softmax_mean"] == found["max_softmax_last"] == 0.75
    assert all(found[name] is None for name in REPLY_ROUTER)
    assert len(REPLY_ROUTER) == 4


def test_prompt_signals_do_not_see_the_reply(seen: Trace) -> None:
    gates = seen.gates.copy()
    gates[:, len(seen.prompt) :] = (1.0, 0.0, 0.0)
    before, after = measure(seen), measure(replace(seen, gates=gates, probability=seen.probability * 0.5))
    changed = {name for name in SIGNALS if before[name] != after[name]}
    assert changed == {name for name in SIGNALS if SIGNALS[name].span == "reply"}


def test_the_table_is_consistent() -> None:
    assert all(signal.name == name for name, signal in SIGNALS.items())
    assert SIGNALS["router_conf"].orientation == -SIGNALS["router_entropy_mean"].orientation
    assert [s.name for s in SIGNALS.values() if s.role == "control"] == ["prompt_bytes"]
    assert {s.name for s in SIGNALS.values() if s.orientation < 0} == {
        "max_softmax_mean", "max_softmax_last", "router_conf", "router_conf_reply",
    }  # fmt: skip
