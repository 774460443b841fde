"""What a monitor reads is what the model computes, and reading changes no reply."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from lab.monitors import readings
from lab.monitors.monitor import Recipe, fit
from lab.monitors.readings import LIKELIHOODS
from lab.monitors.signals_of import answer, signals_of
from lab.probe import measure
from lab.probe.prompts import ProbeSet
from lab.workbench.workbench import Workbench
from model.config import ModelConfig
from model.digest import digest
from model.errors import LabError
from model.routed_lm import RoutedLM
from model.trace import trace
from tests.conftest import random_lm

PROMPTS = [b"USER: a\nTILELLI:", b"USER: how do you do?\nTILELLI:", b"USER: " + b"word " * 12 + b"\nTILELLI:"]


def sized(n_layers: int) -> RoutedLM:
    return random_lm(ModelConfig(d_model=16, n_layers=n_layers, n_heads=2, d_head=8, top_k=4, ffn_expand=2), seed=3)


@pytest.mark.parametrize("n_layers", [1, 4, 12])
def test_the_last_layer_leads_to_the_models_own_output(n_layers: int) -> None:
    """At any depth: the state after all blocks, through the final norm, is what the model's forward pass gives."""
    lm = sized(n_layers)
    found = readings.of_prompts(lm, PROMPTS)
    assert found.states_mean.shape == (3, n_layers + 1, 16)
    assert found.gates_last.shape == (3, n_layers, 3)
    for row, prompt in enumerate(PROMPTS):
        whole = lm(torch.tensor([list(prompt)]))
        last = lm.final_norm(torch.from_numpy(found.states_last[row, -1]))
        torch.testing.assert_close(last, whole.hidden[0, -1], atol=1e-4, rtol=1e-4)
        expected = whole.gates[0].mean(dim=1).numpy()
        np.testing.assert_allclose(found.gates_mean[row], expected, atol=1e-5)
        embedded = lm.token_embedding.weight[list(prompt)] + lm.position_embedding.weight[: len(prompt)]
        np.testing.assert_allclose(found.states_mean[row, 0], embedded.mean(dim=0).numpy(), atol=1e-5)


def test_a_prompt_reads_the_same_in_any_company() -> None:
    """Padding is never seen, and the order of prompts is kept."""
    lm = sized(4)
    together = readings.of_prompts(lm, PROMPTS)
    for row, prompt in enumerate(PROMPTS):
        alone = readings.of_prompts(lm, [prompt])
        for span in readings.SPANS:
            np.testing.assert_allclose(together.states(span)[row], alone.states(span)[0], atol=1e-4)
            np.testing.assert_allclose(together.gates(span)[row], alone.gates(span)[0], atol=1e-5)


def test_likelihoods_are_those_of_the_bytes_that_were_written() -> None:
    """By hand, byte after byte, from the model's own logits; the newline counts where the reply has met it."""
    lm = sized(4)
    with torch.no_grad():
        lm.head.weight[ord("\n")] *= 3.0
    traces = trace(lm, PROMPTS, max_new_bytes=12)
    assert {own.ended for own in traces} == {True, False}, "both ways to end are here"
    found = readings.of_replies(lm, traces)
    for row, own in enumerate(traces):
        nats, text = [], own.prompt
        for byte in own.reply + b"\n" * own.ended:
            nats.append(float(lm(torch.tensor([list(text)])).logits[0, -1].double().log_softmax(-1)[byte]))
            text += bytes([byte])
        expected = [np.mean(nats), np.min(nats), np.sum(nats)]
        np.testing.assert_allclose([found.likelihood(name)[row] for name in LIKELIHOODS], expected, atol=1e-4)
        written = np.log(own.probability[: len(own.reply)].astype(float))
        np.testing.assert_allclose(nats[: len(written)], written, atol=1e-4)


def test_with_monitors_on_every_reply_is_byte_for_byte_the_same(bench: Workbench, probe_set: ProbeSet) -> None:
    """Also every signal and the weights: a monitor reads and never writes."""
    loaded = bench.model("v4")
    before = measure.ask(loaded.lm, probe_set, model_digest=loaded.digest)
    weights = digest(loaded.lm.state_dict())
    taught = readings.of_prompts(loaded.lm, [own.prompt for own in measure.answers(loaded.lm, probe_set)])
    monitors = [
        fit(Recipe(kind, span, 1, 1, 0, "plain"), taught, base_digest=loaded.digest, fit_digest="f")
        for kind in ("density", "neighbours", "gates")
        for span in readings.SPANS
    ]
    asked = answer(loaded.lm, probe_set, model_digest=loaded.digest)
    signals = signals_of(asked, monitors)
    assert len(signals) == 4 + len(LIKELIHOODS) + len(monitors)
    after = measure.ask(loaded.lm, probe_set, model_digest=loaded.digest)
    assert before.records == asked.records == after.records
    assert before.hidden.tobytes() == after.hidden.tobytes()
    assert digest(loaded.lm.state_dict()) == weights


def test_a_model_that_gives_no_numbers_is_refused(tmp_path: Path) -> None:
    lm = sized(4)
    with torch.no_grad():
        lm.position_embedding.weight[3] = float("nan")
    with pytest.raises(LabError, match="no numbers for states_mean"):
        readings.of_prompts(lm, PROMPTS)
