"""A turn: streaming, the gate before the reply, the gate after it, and input that does not fit."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.stats import entropy

from lab.chat.take_turn import TurnUpdate, answer, redecided, take_turn
from lab.probe.framing import MAX_NEW_BYTES, framed
from lab.probe.measure import ask
from lab.probe.own_likelihoods import NAMES as LIKELY
from lab.probe.own_likelihoods import of_records, of_reply
from lab.probe.prompts import ProbeSet, Prompt
from lab.signals import fires
from lab.workbench.workbench import Workbench
from model.byte_text import END_OF_REPLY, REFUSAL
from model.errors import LabError
from model.routed_lm import RoutedLM
from model.trace import trace

NEVER, ALWAYS = 1.1, 0.0


def test_a_turn_is_the_trace_of_its_prompt(bench: Workbench) -> None:
    v4 = bench.model("v4")
    turn = answer(v4, "What is this?", threshold=NEVER, max_new_bytes=20)
    (seen,) = trace(v4.lm, [framed("What is this?", max_new_bytes=20, max_len=256).data], max_new_bytes=20)
    assert (turn.reply, turn.abstained, turn.withdrawn, turn.ungated) == (seen.text, False, False, None)
    assert turn.bytes == seen.prompt + seen.reply
    assert turn.prompt_length == seen.prompt_length
    np.testing.assert_array_equal(turn.gates, seen.gates)
    assert turn.abstain_p == seen.abstain_p
    assert turn.ended == seen.ended


def test_updates_grow_byte_by_byte(bench: Workbench) -> None:
    updates = list(take_turn(bench.model("v4"), "Hi", threshold=NEVER, max_new_bytes=12))
    assert updates[0].reply == ""
    assert updates[0].max_softmax is None
    assert (updates[0].abstain_p or 0) > 0
    for before, after in pairwise(updates[:-1]):
        assert len(after.bytes) == len(before.bytes) + 1
        assert after.gates.shape[1] == len(after.bytes)
        assert after.max_softmax is not None
        np.testing.assert_array_equal(after.gates[:, :-1], before.gates)
    assert [update.turn is not None for update in updates] == [False] * (len(updates) - 1) + [True]
    assert updates[-1].entropy.shape == (2, len(updates[-1].bytes))
    assert 0 <= updates[-1].entropy.min() <= updates[-1].entropy.max() <= np.log(3) + 1e-6
    done = updates[-1].turn
    assert done is not None
    for kept in (updates[-1], done):  # as signals reads it, by its definition, and as many names as a gate has shares
        np.testing.assert_allclose(kept.entropy, entropy(kept.gates.astype(np.float64), axis=-1), atol=1e-6)
        assert len(kept.routes) == kept.gates.shape[-1]
    whole = updates[-1].entropy[:, : done.prompt_length]
    assert done.signals["router_entropy_mean"] == pytest.approx(whole.mean(), abs=1e-6)


def test_the_gate_fires_before_a_byte_is_generated(bench: Workbench) -> None:
    updates = list(take_turn(bench.model("v4"), "Hi", threshold=ALWAYS))
    assert len(updates) == 2
    turn = updates[-1].turn
    assert turn is not None
    assert (turn.reply, turn.abstained, turn.withdrawn, turn.ungated) == (REFUSAL, True, False, None)
    assert len(turn.bytes) == turn.prompt_length
    assert turn.signals["max_softmax_mean"] is None
    assert turn.signals["abstain_p"] == turn.abstain_p
    assert turn.bytes_per_second == 0


def test_what_the_model_would_have_said(bench: Workbench) -> None:
    v4 = bench.model("v4")
    plain = answer(v4, "Hi", threshold=NEVER)
    revealed = answer(v4, "Hi", threshold=ALWAYS, reveal=True)
    open_gate = answer(v4, "Hi", threshold=ALWAYS, gated=False)
    assert (revealed.reply, revealed.ungated) == (REFUSAL, plain.reply)
    assert revealed.signals == plain.signals
    assert (open_gate.reply, open_gate.abstained, open_gate.ungated) == (plain.reply, False, None)
    assert all(update.reply == REFUSAL for update in take_turn(v4, "Hi", threshold=ALWAYS, reveal=True))


def test_a_signal_of_the_reply_withdraws_it(bench: Workbench) -> None:
    v4 = bench.model("v4")
    *streamed, last = take_turn(v4, "Hi", signal="max_softmax_mean", threshold=1.0, max_new_bytes=10)
    assert not any(update.withdrawn for update in streamed)
    assert streamed[-1].reply
    assert last.turn is not None
    assert (last.turn.reply, last.turn.abstained, last.turn.withdrawn) == (REFUSAL, True, True)
    assert last.turn.ungated == answer(v4, "Hi", threshold=NEVER, max_new_bytes=10).reply
    kept = answer(v4, "Hi", signal="max_softmax_mean", threshold=0.0, max_new_bytes=10)
    assert (kept.abstained, kept.withdrawn) == (False, False)


def test_orientation_decides_the_side() -> None:
    assert fires("abstain_p", 0.5, 0.5)
    assert not fires("abstain_p", 0.49, 0.5)
    assert fires("router_conf", 0.5, 0.5)
    assert not fires("router_conf", 0.51, 0.5)


def test_a_router_signal_gates_before_the_reply(bench: Workbench) -> None:
    turn = answer(bench.model("v4"), "Hi", signal="router_entropy_mean", threshold=0.0)
    assert (turn.abstained, turn.withdrawn, turn.reply) == (True, False, REFUSAL)


def test_the_default_threshold_is_the_operating_point(bench: Workbench) -> None:
    turn = answer(bench.model("v7"), "Hi")
    assert (turn.threshold, turn.threshold_source) == (0.6, "v7@1234's operating point")
    assert turn.abstained == ((turn.abstain_p or 0) >= 0.6)
    assert answer(bench.model("v7"), "Hi", threshold=0.9).threshold_source == "chosen here"


def test_history_is_read_and_dropped_when_it_does_not_fit(bench: Workbench) -> None:
    v4 = bench.model("v4")
    plain = answer(v4, "And now?", threshold=NEVER)
    talked = answer(v4, "And now?", history=[("Hi", "Hello.")], threshold=NEVER)
    assert talked.prompt_length > plain.prompt_length
    full = answer(v4, "And now?", history=[("x" * 150, "y"), ("Hi", "Hello.")], threshold=NEVER)
    assert full.bytes == talked.bytes
    assert any("1 earlier" in note for note in full.notes)


def test_a_long_prompt_is_cut_and_said(bench: Workbench) -> None:
    turn = answer(bench.model("v4"), "a very long story " * 30, threshold=NEVER)
    assert len(turn.bytes) <= 256
    assert any("bytes were cut" in note for note in turn.notes)
    assert answer(bench.model("v4"), "short", threshold=ALWAYS).notes == ()


@pytest.mark.parametrize("prompt", ["", "   ", "\n", "bad \udcff byte"])
def test_a_prompt_that_is_no_text_is_refused(bench: Workbench, prompt: str) -> None:
    with pytest.raises(LabError):
        answer(bench.model("v4"), prompt)


@pytest.mark.parametrize(
    "options",
    [
        {"signal": "mood"},
        {"signal": "router_entropy_per_layer", "threshold": 0.5},
        {"signal": "max_softmax_mean"},
        {"threshold": float("nan")},
        {"max_new_bytes": 0},
        {"max_new_bytes": 500},
    ],
)
def test_bad_options_are_refused(bench: Workbench, options: dict[str, object]) -> None:
    with pytest.raises(LabError):
        answer(bench.model("v4"), "Hi", **options)  # type: ignore[arg-type]


def test_json_is_complete_and_plain(bench: Workbench) -> None:
    for threshold in (ALWAYS, NEVER):
        turn = answer(bench.model("v4"), "Grüße", threshold=threshold, max_new_bytes=5)
        data = json.loads(json.dumps(turn.to_json(), allow_nan=False))
        assert set(data) >= {
            "model", "digest", "prompt", "reply", "abstained", "abstain_p", "threshold", "signals", "routing",
            "seconds", "bytes_per_second",
        }  # fmt: skip
        routing = data["routing"]
        assert bytes(routing["bytes"]).startswith("USER: Grüße\nTILELLI:".encode())
        assert routing["prompt_length"] == len("USER: Grüße\nTILELLI:".encode())
        assert np.array(routing["gates"]).shape == (2, len(routing["bytes"]), 3)
        assert np.array(routing["entropy"]).shape == (2, len(routing["bytes"]))


def test_another_threshold_decides_the_same_turn_anew(bench: Workbench) -> None:
    v4 = bench.model("v4")
    open_, shut = (answer(v4, "Hi", threshold=limit, reveal=True, max_new_bytes=12) for limit in (NEVER, ALWAYS))
    for before, after in ((open_, shut), (shut, open_)):
        turn = redecided(before, threshold=after.threshold)
        shown = ("reply", "abstained", "withdrawn", "ungated", "threshold", "bytes")
        assert [getattr(turn, name) for name in shown] == [getattr(after, name) for name in shown]
    with pytest.raises(LabError, match="no reply to decide about"):
        redecided(answer(v4, "Hi", threshold=ALWAYS), threshold=NEVER)


def test_lines_belong_to_their_bytes(bench: Workbench) -> None:
    v4 = bench.model("v4")
    *_, last = take_turn(v4, "Hi", threshold=NEVER, max_new_bytes=12)
    turn = last.turn
    assert turn is not None
    assert len(turn.probability) == len(turn.bytes) - turn.prompt_length
    assert len(turn.abstain_along) == len(turn.bytes)
    assert turn.abstain_along[turn.prompt_length - 1] == np.float32(turn.abstain_p)
    with torch.inference_mode():
        out = v4.lm(torch.frombuffer(bytearray(turn.bytes), dtype=torch.uint8).long()[None])
    np.testing.assert_allclose(turn.abstain_along, out.abstain_logit[0].sigmoid().numpy(), atol=1e-5)
    best = out.logits[0].softmax(-1).max(-1).values[turn.prompt_length - 1 : -1]
    np.testing.assert_allclose(turn.probability, best.numpy(), atol=1e-5)
    assert TurnUpdate.of(turn).max_softmax == pytest.approx(last.max_softmax)


def test_a_signal_that_an_empty_reply_does_not_have_stops_nothing(bench: Workbench) -> None:
    v4 = bench.model("v4")
    (seen,) = trace(v4.lm, [framed("Hi", max_new_bytes=4, max_len=256).data], max_new_bytes=1)
    weights = {name: tensor.clone() for name, tensor in v4.lm.state_dict().items()}
    weights["head.weight"][END_OF_REPLY] = 100 * torch.from_numpy(seen.hidden.copy())  # the reply ends at once
    silent = replace(v4, lm=RoutedLM.from_params(v4.config, weights))
    for signal in ("router_conf_reply", "router_entropy_var_reply"):
        turn = answer(silent, "Hi", signal=signal, threshold=9.0, max_new_bytes=4)
        assert (turn.reply, turn.abstained, turn.value) == ("", False, None)
        again = redecided(turn, threshold=-9.0)
        assert (again.abstained, again.threshold, again.outcome) == (False, -9.0, "declined in its own words")
    assert answer(silent, "Hi", signal="max_softmax_mean", threshold=1.0, max_new_bytes=4).withdrawn


@pytest.mark.parametrize("signal", ["max_softmax_mean", *LIKELY])
def test_a_long_reply_is_judged_by_as_much_of_it_as_limits_were_chosen_on(bench: Workbench, signal: str) -> None:
    v4, asked = bench.model("v4"), Prompt("a", "in_domain", "What is this?", ())
    (record,) = ask(v4.lm, ProbeSet((asked,), "1" * 64, Path("one")), model_digest=v4.digest).records
    (likely,) = of_records(v4.lm, [record], max_new_bytes=MAX_NEW_BYTES)
    known = {**record.signals, **likely}
    *_, before, last = take_turn(v4, asked.prompt, threshold=NEVER, max_new_bytes=96)
    turn = last.turn
    assert turn is not None
    assert len(turn.bytes) - turn.prompt_length > MAX_NEW_BYTES  # else there is nothing to show
    assert before.max_softmax == last.max_softmax == turn.signals["max_softmax_mean"]
    for name, value in known.items():
        np.testing.assert_allclose(turn.signals[name], value, atol=1e-5, err_msg=name)  # type: ignore[arg-type]
    of_all = float(np.mean(turn.probability)) if signal == "max_softmax_mean" else of_reply(turn.probability)[signal]
    at = (of_all + known[signal]) / 2
    if of_all != known[signal]:  # a limit between what all of the reply reads and what is judged of it
        again = answer(v4, asked.prompt, signal=signal, threshold=at, max_new_bytes=96)
        assert again.withdrawn == fires(signal, known[signal], at) != fires(signal, of_all, at)
        assert redecided(turn, threshold=at, signal=signal).abstained == again.withdrawn
    assert any(f"its first {MAX_NEW_BYTES} bytes" in note for note in turn.notes)
    (cut,) = [note for note in answer(v4, asked.prompt, max_new_bytes=8).notes if "limits" in note]
    assert f"up to {MAX_NEW_BYTES} bytes" in cut
    assert not any("limits" in note for note in answer(v4, asked.prompt, max_new_bytes=MAX_NEW_BYTES).notes)
