"""Cached, batched generation against recomputing everything for every byte."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch

from model.errors import LabError
from model.generate import Prefill, Step, abstain_p, generate
from model.routed_lm import RoutedLM
from model.trace import trace
from model.traced import gate_entropy

PROMPTS = [b"USER: hi\nTILELLI:", b"a", b"USER: " + b"long words " * 5 + b"\nTILELLI:", b"USER: what?\nTILELLI:"]


def recomputed(lm: RoutedLM, prompt: bytes, n: int) -> tuple[bytes, torch.Tensor]:
    """Greedy bytes and the logits that chose them, from a full forward pass for every byte."""
    text, logits = list(prompt), []
    for _ in range(n):
        row = lm(torch.tensor([text])).logits[0, -1]
        logits.append(row)
        best = int(row.argmax())
        if best == ord("\n"):
            break
        text.append(best)
    return bytes(text[len(prompt) :]), torch.stack(logits)


def test_batched_generation_equals_full_recomputation(tiny_lm):
    for found, prompt in zip(trace(tiny_lm, PROMPTS, max_new_bytes=30), PROMPTS, strict=True):
        reply, logits = recomputed(tiny_lm, prompt, 30)
        assert found.reply == reply
        probability = logits.softmax(-1).max(-1).values.numpy()
        np.testing.assert_allclose(found.probability, probability[: len(found.probability)], atol=1e-4)
        output = tiny_lm(torch.tensor([list(prompt + reply)]))
        np.testing.assert_allclose(found.gates, output.gates[0].numpy(), atol=1e-4)
        np.testing.assert_allclose(found.hidden, output.hidden[0, len(prompt) - 1].numpy(), atol=1e-4)
        assert found.abstain_p == pytest.approx(float(output.abstain_logit[0, len(prompt) - 1].sigmoid()), abs=1e-5)


def test_a_newline_ends_a_reply_while_others_go_on(tiny_lm):
    params = {name: tensor.clone() for name, tensor in tiny_lm.state_dict().items()}
    # A newline direction as strong as the other bytes' strongest, so that replies end at different times.
    direction = torch.randn(32, generator=torch.Generator().manual_seed(0))
    params["head.weight"][ord("\n")] = 2.0 * params["head.weight"].std() * direction
    lm = RoutedLM.from_params(tiny_lm.config, params)
    prompts = [bytes([65 + n]) * (n + 1) for n in range(24)]
    traces = trace(lm, prompts, max_new_bytes=40)
    assert len({len(found.reply) for found in traces}) > 2
    for found, prompt in zip(traces, prompts, strict=True):
        reply, _ = recomputed(lm, prompt, 40)
        assert found.reply == reply
        assert found.ended == (len(reply) < 40)
        assert found.gates.shape == (3, len(prompt) + len(reply), 3)
        if not found.reply:
            assert found.probability.shape == (1,)


def test_events_come_byte_by_byte(tiny_lm):
    events = list(generate(tiny_lm, PROMPTS[:1], max_new_bytes=5))
    assert isinstance(events[0], Prefill)
    assert all(isinstance(event, Step) for event in events[1:])
    np.testing.assert_allclose(events[1].gates.sum(-1), 1.0, atol=1e-6)


def test_the_same_run_gives_the_same_bits(tiny_lm):
    first, second = (trace(tiny_lm, PROMPTS, max_new_bytes=20) for _ in range(2))
    for a, b in zip(first, second, strict=True):
        assert a.reply == b.reply
        assert a.gates.tobytes() == b.gates.tobytes()


def test_two_threads_do_not_disturb_each_other(tiny_lm):
    expected = [found.reply for found in trace(tiny_lm, PROMPTS, max_new_bytes=20)]
    with ThreadPoolExecutor(4) as pool:
        for replies in pool.map(lambda _: [t.reply for t in trace(tiny_lm, PROMPTS, max_new_bytes=20)], range(8)):
            assert replies == expected


def test_abstain_p_of_a_row_does_not_depend_on_its_neighbours():
    generator = torch.Generator().manual_seed(0)
    hidden = torch.randn(7, 32, generator=generator).numpy()
    weight, bias = torch.randn(1, 32, generator=generator), torch.tensor([0.3])
    together = abstain_p(hidden, weight, bias)
    alone = np.concatenate([abstain_p(row[None], weight, bias) for row in hidden])
    assert together.tobytes() == alone.tobytes()
    expected = torch.sigmoid(torch.from_numpy(hidden) @ weight[0] + bias).numpy()
    np.testing.assert_allclose(together, expected, atol=1e-6)


def test_gate_entropy_is_in_nats_and_survives_zero():
    gates = np.array([[1 / 3, 1 / 3, 1 / 3], [1.0, 0.0, 0.0], [0.5, 0.5, 0.0]], dtype=np.float32)
    np.testing.assert_allclose(gate_entropy(gates), [np.log(3), 0.0, np.log(2)], atol=1e-6)


@pytest.mark.parametrize("prompts", [[], [b""], [b"x" * 100]])
def test_prompts_that_do_not_fit_are_refused(tiny_lm, prompts):
    with pytest.raises(LabError, match="do not fit"):
        next(generate(tiny_lm, prompts, max_new_bytes=40))
