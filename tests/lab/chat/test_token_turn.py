"""A turn of a model of others: what `model.language.replies` gives, told token by token and decided like any other."""

from __future__ import annotations

import json
import math
from itertools import pairwise

import numpy as np
import pytest
from scipy.stats import entropy as entropy_of

pytest.importorskip("transformers", reason="requirements-models.txt is not installed")
pytest.importorskip("accelerate", reason="requirements-models.txt is not installed")

import torch

from lab.chat import expert_routes
from lab.chat.side_by_side import reply_bytes, take_turns
from lab.chat.take_turn import answer, redecided, take_turn
from lab.chat.token_signals import signals_of
from lab.chat.turn import OPEN
from lab.probe.any_model import MAX_NEW_TOKENS
from lab.probe.likelihoods import measure
from lab.workbench.given import Given, Other
from lab.workbench.loaded import LoadedModel
from model.acting import Acting
from model.errors import LabError
from model.hf.causal import Causal
from model.hf.routing import RouteReader
from model.language import Shape, replies
from model.routed_lm import RoutedLM
from tests import tiny_models
from tests.model.hf.tiny_families import build

PROMPT = "What is the capital of France?"


def routed() -> Other:
    """The first of its layers is dense, six of seven experts are passed over, and their weights do not sum to 1."""
    lm = build("deepseek_v3", vocab_size=300, max_position_embeddings=128, num_hidden_layers=3, first_k_dense_replace=1)
    lm.generation_config.update(eos_token_id=2, pad_token_id=0)  # type: ignore[operator,union-attr]
    return Other("moe", "/path/to/moe", "a" * 64, Causal(lm, tiny_models.tokenizer()), 1000)


@pytest.fixture(scope="module")
def moe() -> Other:
    return routed()


@pytest.fixture(scope="module")
def dense() -> Other:
    return Other("dense", "dense", "b" * 64, Causal(tiny_models.llama(), tiny_models.tokenizer()), 1000)


@pytest.fixture(params=["moe", "dense"])
def other(request: pytest.FixtureRequest) -> Other:
    return request.getfixturevalue(request.param)


def ours(lm: RoutedLM, name: str = "v4") -> LoadedModel:
    return LoadedModel(name, "d" * 64, lm.config, lm, None, None, 0.5, "the paper")


def test_a_turn_is_the_reply_of_the_model_with_its_signals(other: Other) -> None:
    asked = other.lm.framed(PROMPT, max_new=8)
    (reply,) = replies(other.lm, [asked.symbols], max_new=8)
    first, *updates, last = take_turn(other, PROMPT, max_new_bytes=8)
    turn = last.turn
    assert turn is not None
    assert turn.tokens is not None
    assert first.tokens is not None
    assert (turn.reply, turn.abstained, turn.abstain_p, turn.ended) == (reply.text, False, None, reply.ended)
    assert turn.signals == measure(asked, reply, columns=other.lm.shape.columns)
    np.testing.assert_allclose(turn.probability, reply.probability[: len(reply.symbols)], atol=1e-6)
    assert turn.tokens.pieces == tuple(map(other.lm.piece, (*asked.symbols, *reply.symbols)))
    assert (first.reply, len(first.tokens.pieces), turn.tokens.replied) == ("", len(asked.symbols), len(reply.symbols))
    assert turn.bytes == asked.data + reply.text.encode()
    assert len(updates) == len(reply.symbols)
    for before, after in pairwise([first, *updates]):
        assert after.tokens.pieces[:-1] == before.tokens.pieces  # type: ignore[union-attr]
        assert "\ufffd" not in after.reply[-1:]
    told = turn.to_json()
    assert [own["piece"] for own in told["tokens"]] == list(map(other.lm.piece, reply.symbols))
    assert told["lacks"] == other.lm.shape.lacks
    assert (turn.signal, turn.threshold, turn.threshold_source) == OPEN


def test_a_long_reply_is_judged_by_as_many_tokens_as_limits_were_chosen_on(moe: Other) -> None:
    asked = moe.lm.framed(PROMPT, max_new=60)
    (short,) = replies(moe.lm, [asked.symbols], max_new=MAX_NEW_TOKENS)
    *_, before, last = take_turn(moe, PROMPT, max_new_bytes=60)
    turn = last.turn
    assert turn is not None
    assert turn.tokens is not None
    assert turn.tokens.replied > MAX_NEW_TOKENS == len(short.symbols)  # else there is nothing to show
    assert turn.signals == measure(asked, short, columns=moe.lm.shape.columns)
    assert before.max_softmax == pytest.approx(turn.signals["max_softmax_mean"])
    assert any(f"its first {MAX_NEW_TOKENS} tokens" in note for note in turn.notes)


def test_a_limit_decides_after_the_reply_or_before_it(moe: Other, dense: Other) -> None:
    free = answer(moe, PROMPT, max_new_bytes=6)
    late = float(free.signals["predictive_entropy_mean"])  # type: ignore[arg-type]
    early = float(free.signals["router_entropy_mean"])  # type: ignore[arg-type]
    for signal, at, withdrawn in (("predictive_entropy_mean", late, True), ("router_entropy_mean", early, False)):
        stopped = answer(moe, PROMPT, signal=signal, threshold=at, max_new_bytes=6)
        passed = answer(moe, PROMPT, signal=signal, threshold=at + 0.01, max_new_bytes=6)
        assert (stopped.abstained, stopped.withdrawn, stopped.reply) == (True, withdrawn, "I don't know.")
        assert (passed.abstained, passed.reply) == (False, free.reply)
        assert stopped.ungated == (free.reply if withdrawn else None)
        again = redecided(free, threshold=at, signal=signal)
        assert (again.abstained, again.withdrawn, again.ungated) == (True, withdrawn, free.reply)
    nothing = answer(moe, PROMPT, signal="router_entropy_mean", threshold=early, max_new_bytes=6)
    assert nothing.tokens is not None
    assert (nothing.tokens.replied, nothing.signals["max_softmax_mean"]) == (0, None)
    shown = answer(moe, PROMPT, signal="router_entropy_mean", threshold=early, max_new_bytes=6, reveal=True)
    assert shown.ungated == free.reply
    assert not answer(moe, PROMPT, signal="predictive_entropy_mean", threshold=0, gated=False).abstained
    for own, signal in ((moe, "abstain_p"), (dense, "router_conf"), (dense, "nothing")):
        with pytest.raises(LabError, match=r"abstain head|no gates|no such signal"):
            answer(own, PROMPT, signal=signal, threshold=0.5)
    assert set(signals_of(moe)) - set(signals_of(dense)) >= {"router_conf", "router_entropy_var"}
    with pytest.raises(LabError, match="no operating point"):
        answer(dense, PROMPT, signal="log_probability_mean")
    with pytest.raises(LabError, match="bad threshold"):
        answer(dense, PROMPT, signal="max_softmax_mean", threshold=math.nan)


def test_earlier_turns_are_read(dense: Other) -> None:
    alone = answer(dense, PROMPT, max_new_bytes=4)
    after = answer(dense, PROMPT, history=[("Who?", "Paris")], max_new_bytes=4)
    assert b"Who?" in after.bytes
    assert after.prompt_length > alone.prompt_length


def test_bytes_and_tokens_stand_side_by_side(dense: Other, moe: Other, tiny_lm: RoutedLM) -> None:
    models = [ours(tiny_lm), dense, moe]
    *_, last = take_turns(models, "Who?", max_new_bytes=5)
    for loaded, update in zip(models, last, strict=True):
        assert update.turn is not None
        assert update.turn.model == loaded.expr
        alone = answer(loaded, "Who?", gated=False, max_new_bytes=5)
        assert reply_bytes(update) == alone.bytes[alone.prompt_length :]
        assert (update.tokens is None) is isinstance(loaded, LoadedModel)


def test_what_is_no_part_of_an_expression_says_so(dense: Other) -> None:
    given = Given([dense])
    for expr in ("dense", "v4+dense[abstain]", "dense+v4[router:0-1]*0.5", "v4+(dense+m)[monitor]"):
        with pytest.raises(LabError, match="own models alone"):
            given.refuse(expr)
    given.refuse("v4+v7[abstain]")
    given.refuse("density")
    assert (given.names, given.get(" dense "), given.get("v4")) == (["dense"], dense, None)


def test_the_routes_told_are_those_that_acted(moe: Other) -> None:
    """Against one plain pass over prompt and reply, and entropies by scipy."""
    turn = answer(moe, PROMPT, max_new_bytes=6)
    assert turn.tokens is not None
    acting, shape = turn.tokens.acting, moe.lm.shape
    assert acting is not None
    asked = moe.lm.framed(PROMPT, max_new=6)
    (reply,) = replies(moe.lm, [asked.symbols], max_new=6)
    ids = torch.tensor([[*asked.symbols, *reply.symbols]])[:, : acting.n]
    reader = RouteReader.of(moe.lm.lm)  # type: ignore[attr-defined]
    with torch.inference_mode(), reader.reading() as seen:
        moe.lm.lm(ids)  # type: ignore[attr-defined]
    routes = seen.routing(torch.ones_like(ids))
    assert shape.layers == (1, 2)
    assert acting.n in (len(asked.symbols) + turn.tokens.replied, len(asked.symbols) + turn.tokens.replied - 1)
    told = turn.to_json()["routing"]
    means = expert_routes.means(shape, acting)
    for row in range(2):
        np.testing.assert_array_equal(acting.index[row], routes.index[row].numpy())
        np.testing.assert_allclose(acting.weight[row], routes.weight[row].numpy(), atol=1e-4)
        counts = np.bincount(routes.index[row].numpy().ravel(), minlength=shape.columns[row])
        assert told["usage_entropy"][row] == pytest.approx(entropy_of(counts), abs=1e-6)
        assert means[row].usage == pytest.approx(entropy_of(counts), abs=1e-6)
        assert means[row].busiest[0][1] == pytest.approx(counts.max() / counts.sum())
        weights = routes.weight[row].numpy()
        both = [*told["acting_entropy_prompt"][row], *told["acting_entropy_reply"][row]]
        np.testing.assert_allclose(both, entropy_of(weights, axis=1), atol=1e-4)
        mass = [*told["mass_prompt"][row], *told["mass_reply"][row]]
        np.testing.assert_allclose(mass, weights.sum(1), atol=1e-4)
        margin = [*told["margin_prompt"][row], *told["margin_reply"][row]]
        np.testing.assert_allclose(margin, np.asarray(routes.margin[row]), atol=1e-4)
        assert means[row].layer == shape.layers[row]
        assert means[row].mass == pytest.approx(weights.sum(1).mean(), abs=1e-4)
        assert abs(means[row].mass - 1) > 1e-3


def test_what_is_drawn_is_what_acted(moe: Other) -> None:
    turn = answer(moe, PROMPT, max_new_bytes=6)
    assert turn.tokens is not None
    acting, shape = turn.tokens.acting, moe.lm.shape
    assert acting is not None
    drawn = expert_routes.drawn(shape, acting)
    values = {name: np.frombuffer(bytes.fromhex(getattr(drawn, name)), ">u2") for name in vars(drawn)}
    by_token = acting.n, len(shape.layers)
    index = values["index"].reshape(*by_token, shape.acting).swapaxes(0, 1)
    np.testing.assert_array_equal(index, acting.index)
    weight = values["weight"].reshape(*by_token, shape.acting).swapaxes(0, 1) / 65534
    np.testing.assert_allclose(weight, acting.weight / acting.mass[..., None], atol=2e-5)
    score = values["score"].reshape(by_token).T / 65534 * np.log(np.array(shape.columns))[:, None]
    np.testing.assert_allclose(score, acting.score, atol=1e-4)
    own = values["acting"].reshape(by_token).T / 65534 * math.log(shape.acting)
    np.testing.assert_allclose(own, acting.acting, atol=1e-4)


def test_a_layer_that_ran_no_expert_has_no_usage() -> None:
    """As with capacities and with experts that do nothing; what is told of it is JSON."""
    none = np.zeros((1, 2), dtype=np.float32)
    acting = Acting(none, none, none, none * np.nan, np.full((1, 2, 3), -1, dtype=np.int32), np.zeros((1, 2, 3)))
    shape = Shape("token", 9, 9, layers=(4,), acting=3, columns=(7,))
    assert json.loads(json.dumps(expert_routes.to_json(shape, acting, None), allow_nan=False))["usage_entropy"] == [
        None
    ]
    [mean] = expert_routes.means(shape, acting)
    assert (mean.usage, mean.usage_share, mean.busiest) == (None, None, ())
