"""What every `LanguageModel` keeps to: our own of bytes, one of transformers from a folder, the same from GGUF, a
mixture of experts with random weights, and the one that comes with this lab, whose routers were learnt."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np
import pytest
import torch

from model.digest import digest
from model.errors import LabError
from model.generate import ENDED, Prefill, Step
from model.language import LanguageModel, replies
from model.routed_language import RoutedLanguage
from model.routed_lm import RoutedLM

pytest.importorskip("transformers", reason="requirements-models.txt is not installed")
pytest.importorskip("accelerate", reason="requirements-models.txt is not installed")
pytest.importorskip("gguf", reason="requirements-models.txt is not installed")

from model.hf import bundled, named
from model.hf.causal import Causal
from model.hf.load import load
from tests import tiny_models
from tests.model.hf.tiny_families import build

PROMPTS = ("What is the capital of France?", "Who?", "Who wrote it? " * 3, "I don't know — ça va?")
KINDS = ("routed", "folder", "gguf", "experts", "tilmoe")


@pytest.fixture(scope="module")
def models(tiny_lm: RoutedLM, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, LanguageModel]]:
    place = tmp_path_factory.mktemp("tiny")
    lm, tokens = tiny_models.llama(), tiny_models.tokenizer()
    folder, file = tiny_models.save(place / "folder", lm, tokens), tiny_models.save_gguf(place / "m.gguf", lm, tokens)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAB_CACHE", str(place / "cache"))
        read = {name: load(named.Source(str(path), path), tell=print).lm for name, path in
                (("folder", folder), ("gguf", file))}  # fmt: skip
        moe = build("olmoe", vocab_size=300, max_position_embeddings=128)
        moe.generation_config.update(eos_token_id=2, pad_token_id=0)  # type: ignore[operator,union-attr]
        yield {"routed": RoutedLanguage(tiny_lm), **read, "experts": Causal(moe, tokens),
               "tilmoe": load(named.Source(named.TILMOE), tell=print).lm}  # fmt: skip


@pytest.fixture(params=KINDS)
def lm(models: dict[str, LanguageModel], request: pytest.FixtureRequest) -> LanguageModel:
    return models[request.param]


def test_events_are_of_one_form(lm: LanguageModel) -> None:
    asked = [lm.framed(prompt, max_new=8).symbols for prompt in PROMPTS]
    start, *steps = lm.generate(asked, max_new=8)
    assert isinstance(start, Prefill)
    assert len(start.hidden) == len(start.gates) == len(start.abstain_along) == len(PROMPTS)
    layers, k = len(lm.shape.layers), lm.shape.acting
    mixed = bool(lm.shape.columns)
    assert [own.shape[0] for own in start.gates] == [0 if mixed else layers] * len(PROMPTS)
    read = [(own.score.shape, own.index.shape) for own in start.routers]
    assert read == ([((layers, len(own)), (layers, len(own), k)) for own in asked] if mixed else [])
    assert [own.shape[1] for own in start.gates] == [len(own) for own in asked]
    assert len(start.abstain_p) == (len(PROMPTS) if lm.shape.abstains else 0)
    over = np.zeros(len(PROMPTS), dtype=bool)
    for step in steps:
        assert isinstance(step, Step)
        assert not (over & (step.symbol != ENDED)).any()
        told = (step.symbol != ENDED) | step.just_ended
        assert (step.probability[~told] == 0).all()
        assert ((step.probability[told] > 0) & (step.probability[told] <= 1)).all()
        np.testing.assert_allclose(np.exp(step.log_probability[told]), step.probability[told], atol=1e-6)
        assert ((step.entropy[told] >= 0) & (step.entropy[told] <= math.log(lm.shape.n_symbols))).all()
        over |= step.just_ended
        for own in step.routers:
            assert own is None or (own.n, own.weight.shape) == (1, (layers, 1, k))
    assert 1 <= len(steps) <= 8


def test_replies_do_not_hang_on_the_batch(lm: LanguageModel) -> None:
    asked = [lm.framed(prompt, max_new=12).symbols for prompt in PROMPTS]
    together = replies(lm, asked, max_new=12)
    for prompt, own in zip(asked, together, strict=True):
        (alone,) = replies(lm, [prompt], max_new=12)
        assert (alone.symbols, alone.text, alone.ended) == (own.symbols, own.text, own.ended)
        for name in ("probability", "log_probability", "entropy", "hidden"):
            np.testing.assert_allclose(getattr(alone, name), getattr(own, name), atol=1e-4)
    assert len({own.symbols for own in together}) > 1


def test_drawn_replies_are_of_the_seed(lm: LanguageModel) -> None:
    asked = [lm.framed(PROMPTS[-1], max_new=9).symbols]
    first, again, other = (replies(lm, asked, max_new=9, rng=np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert first[0].symbols == again[0].symbols != other[0].symbols
    assert (first[0].log_probability <= np.log(first[0].probability) + 1e-6).all()


def test_text_goes_in_and_comes_out(lm: LanguageModel) -> None:
    asked = lm.framed("Who wrote it?", max_new=8)
    assert b"Who wrote it?" in asked.data
    assert "Who wrote it?" in "".join(map(lm.piece, asked.symbols))
    turned = lm.framed("Who wrote it?", history=[("Hi", "Hello")], max_new=8)
    assert turned.dropped_turns == 0
    assert turned.data.index(b"Hi") < turned.data.index(b"Hello") < turned.data.index(b"Who wrote it?")
    many = lm.framed(
        "Who wrote it?", history=[("first", "turn"), *[("Hi " * 9, "Hello " * 9)] * (lm.shape.longest // 20)], max_new=8
    )
    assert many.dropped_turns > 0
    assert len(many.symbols) + 8 <= lm.shape.longest
    assert b"first" not in many.data


@pytest.mark.parametrize("prompt", ["", " \n ", "bad \udcff"])
def test_what_is_no_prompt_is_refused(lm: LanguageModel, prompt: str) -> None:
    with pytest.raises(LabError, match="prompt"):
        lm.framed(prompt, max_new=8)


@pytest.mark.parametrize("prompts", [[], [[]], [[1] * 500]], ids=["none", "empty", "too long"])
def test_prompts_that_do_not_fit_are_refused(lm: LanguageModel, prompts: list[list[int]]) -> None:
    with pytest.raises(LabError, match="do not fit"):
        next(lm.generate(prompts, max_new=8))
    with pytest.raises(LabError, match="room"):
        lm.framed("Who?", max_new=lm.shape.longest)


def test_surprise_is_in_nats_a_byte(lm: LanguageModel) -> None:
    assert 0 < lm.surprise("Who wrote it? I don't know.") < 20
    for short in ("", "x" * 5000):
        with pytest.raises(LabError, match="cannot be read"):
            lm.surprise(short)


def test_surprise_of_a_uniform_model_is_the_logarithm(tiny_lm: RoutedLM) -> None:
    params = dict(tiny_lm.state_dict())
    params["head.weight"] = torch.zeros_like(params["head.weight"])
    own = RoutedLanguage(RoutedLM.from_params(tiny_lm.config, params))
    assert own.surprise("anything") == pytest.approx(math.log(256))
    lm, tokens = tiny_models.llama(), tiny_models.tokenizer()
    lm.lm_head.weight.zero_()
    text = "The capital of France is Paris."
    n = len(tokens(text, add_special_tokens=False)["input_ids"])
    assert Causal(lm, tokens).surprise(text) == pytest.approx(n * math.log(300) / len(text))


def test_a_folder_and_its_gguf_file_are_the_same_model(models: dict[str, LanguageModel]) -> None:
    one, other = models["folder"], models["gguf"]
    assert one.shape == other.shape
    for prompt in PROMPTS:
        asked = one.framed(prompt, max_new=10)
        assert asked == other.framed(prompt, max_new=10)
        (a,), (b,) = (replies(own, [asked.symbols], max_new=10) for own in (one, other))
        assert a.symbols == b.symbols
        np.testing.assert_allclose(a.log_probability, b.log_probability, atol=1e-5)


def test_what_a_model_lacks_is_said(models: dict[str, LanguageModel]) -> None:
    assert models["routed"].shape.lacks == {}
    assert set(models["folder"].shape.lacks) == {"abstain_p", "router"}
    assert set(models["experts"].shape.lacks) == set(models["tilmoe"].shape.lacks) == {"abstain_p"}


def test_the_stored_mixture_is_the_listed_one_and_its_routers_were_learnt(models: dict[str, LanguageModel]) -> None:
    """Verified when it was loaded; sharper than undecided, no expert idle, none everywhere; and who acts matters: with
    every router's experts exchanged, what it was taught surprises it more."""
    lm = models["tilmoe"]
    assert isinstance(lm, Causal)
    about = bundled.About.read()
    assert digest(dict(lm.lm.named_parameters())) == about.digest
    assert sum(path.stat().st_size for path in bundled.folder().iterdir()) < 4e6
    assert (lm.shape.layers, lm.shape.columns, lm.shape.acting, lm.shape.unread) == ((0, 1, 2), (16,) * 3, 2, "")
    start = next(lm.generate([lm.framed(prompt, max_new=1).symbols for prompt in PROMPTS], max_new=1))
    assert isinstance(start, Prefill)
    read = [own for own in start.routers if own is not None]
    for layer, used in enumerate(about.usage):
        assert 0.01 < min(used) < 1 / 16 < max(used) < 0.2
        score = np.concatenate([own.score[layer] for own in read])
        assert 0.4 * math.log(16) < score.mean() < 0.9 * math.log(16)
        chosen = [np.bincount(own.index[layer].ravel(), minlength=16) / own.index[layer].size for own in read]
        assert np.abs(chosen[0] - chosen[1]).sum() > 0.2  # not the same experts whatever is read
    asked = lm.framed(PROMPTS[0], max_new=12).symbols
    (said,) = replies(lm, [asked], max_new=12)
    assert said.text == "The capital of France is Paris."
    before, routers = nats(lm, asked, said.symbols), [layer.mlp.gate.weight for layer in lm.lm.model.layers]
    rolled(routers, 1)
    after = nats(lm, asked, said.symbols)
    rolled(routers, -1)
    assert nats(lm, asked, said.symbols) == before < 0.1
    assert after > before + 0.5


def nats(lm: Causal, asked: Sequence[int], said: Sequence[int]) -> float:
    """A symbol of a reply, by transformers' own forward pass."""
    logits = lm.lm(torch.tensor([[*asked, *said]])).logits[0, len(asked) - 1 : -1]
    return float(torch.nn.functional.cross_entropy(logits, torch.tensor(said)))


def rolled(routers: list[torch.Tensor], by: int) -> None:
    """Every score goes to the expert after its own."""
    for weight in routers:
        weight.copy_(weight.roll(by, dims=0))
