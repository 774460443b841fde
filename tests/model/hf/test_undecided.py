"""A mixture of experts as a `LanguageModel`: its routers' entropies are those of one plain pass over all tokens."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch

pytest.importorskip("transformers", reason="requirements-models.txt is not installed")
pytest.importorskip("accelerate", reason="requirements-models.txt is not installed")

from lab.__main__ import main
from lab.probe.likelihoods import measure
from model.hf.causal import Causal
from model.hf.routing import RouteReader
from model.language import replies
from tests import tiny_models
from tests.model.hf.tiny_families import build

PROMPTS = ("What is the capital of France?", "Who?", "Who wrote it? " * 3)


def made(family: str) -> Causal:
    lm = build(family, vocab_size=300, max_position_embeddings=128)
    lm.generation_config.update(eos_token_id=2, pad_token_id=0)
    return Causal(lm, tiny_models.tokenizer())


@pytest.mark.parametrize("family", ["mixtral", "deepseek_v3"])
def test_entropies_are_those_of_one_pass_over_prompt_and_reply(family: str) -> None:
    own = made(family)
    asked = [own.framed(prompt, max_new=6) for prompt in PROMPTS]
    together = replies(own, [one.symbols for one in asked], max_new=6)
    reader = RouteReader.of(own.lm)
    assert own.shape.layers == tuple(layer.layer for layer in reader.layers)
    assert own.shape.columns == tuple(layer.columns for layer in reader.layers)
    assert "router" not in own.shape.lacks
    for one, reply in zip(asked, together, strict=True):
        (alone,) = replies(own, [one.symbols], max_new=6)
        assert alone.symbols == reply.symbols
        read = reply.symbols if reply.ended else reply.symbols[:-1]  # nothing reads the last one but the next pass
        ids = torch.tensor([[*one.symbols, *read]])
        with torch.inference_mode(), reader.reading() as seen:
            own.lm(ids)
        expected = np.stack([entropy.numpy() for entropy in seen.routing(torch.ones_like(ids)).score_entropy()])
        for found in (reply, alone):
            told = np.concatenate([found.prompt_acting.score, found.reply_acting.score], axis=1)
            assert told == pytest.approx(expected, abs=1e-4)
        signals = measure(one, reply, columns=own.shape.columns)
        inside = expected[:, : len(one.symbols)].astype(float)
        widths = np.log(np.array(own.shape.columns, dtype=float))[:, None]
        assert signals["router_conf"] == pytest.approx(1 - (inside / widths).mean(), abs=1e-5)
        assert signals["router_entropy_mean"] == pytest.approx(inside.mean(), abs=1e-5)
        assert signals["router_entropy_per_layer"] == pytest.approx(inside.mean(1), abs=1e-5)
        assert signals["router_entropy_mean_reply"] == pytest.approx(expected[:, len(one.symbols) :].mean(), abs=1e-5)
        assert 0 < signals["router_conf"] < 1
        assert 0 < signals["router_entropy_mean"] < math.log(max(own.shape.columns))


def test_a_reply_of_which_nothing_was_read_has_no_signals_of_it() -> None:
    own = made("mixtral")
    asked = own.framed(PROMPTS[0], max_new=1)
    (reply,) = replies(own, [asked.symbols], max_new=1)
    found = measure(asked, reply, columns=own.shape.columns)
    assert found["router_conf"] is not None
    assert [found[name] for name in found if name.endswith("_reply")] == [None] * 4


def test_routers_that_are_not_verified_are_not_measured_and_the_reason_is_told() -> None:
    own = made("phimoe")
    assert own.shape.layers == ()
    assert "only which experts run is known" in own.shape.lacks["router"]
    (reply,) = replies(own, [own.framed("Who?", max_new=2).symbols], max_new=2)
    assert reply.prompt_acting is None
    assert "dense" in Causal(tiny_models.llama(), tiny_models.tokenizer()).shape.lacks["router"]


def test_chat_probe_and_score_tell_of_the_routers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = made("olmoe")
    folder = tiny_models.save(tmp_path / "moe", own.lm, own.tokenizer)
    assert main(["chat", str(folder), "Who wrote it?", "--max-new-tokens", "4", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["routing"]["columns"] == list(own.shape.columns)
    assert np.mean(found["routing"]["score_entropy_prompt"]) == pytest.approx(found["signals"]["router_entropy_mean"])
    routing, layers = found["routing"], len(own.shape.columns)
    assert len(routing["usage_entropy"]) == layers
    assert all(0 <= one <= math.log(n) for one, n in zip(routing["usage_entropy"], own.shape.columns, strict=True))
    for name in ("score_entropy", "acting_entropy", "mass", "margin"):
        for span in ("prompt", "reply"):
            assert [len(row) for row in routing[f"{name}_{span}"]] == [len(routing[f"mass_{span}"][0])] * layers
    assert all(0 < one < 1 for row in routing["mass_prompt"] for one in row)  # OLMoE's weights are not renormalised
    assert set(found["lacks"]) == {"abstain_p"}
    asked = tmp_path / "p.csv"
    rows = [f"a{i},in_domain,What is {i}?,Paris" for i in range(6)] + [f"g{i},gibberish,qzv {i}," for i in range(6)]
    asked.write_text("\n".join(["id,regime,prompt,accept", *rows]))
    out = tmp_path / "r.jsonl"
    assert main(["probe", str(folder), "--prompts", str(asked), "--out", str(out), "--max-new-tokens", "3"]) == 0
    capsys.readouterr()
    assert main(["score", str(out), "--n-resamples", "20"]) == 0
    assert "router_conf" in capsys.readouterr().out
