"""The small mixture of experts: its rows, its first steps twice, its resumption, and what it leaves behind."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

pytest.importorskip("transformers", reason="requirements-models.txt is not installed")
pytest.importorskip("accelerate", reason="requirements-models.txt is not installed")
pytest.importorskip("gguf", reason="requirements-models.txt is not installed")

from model.digest import digest
from model.errors import LabError
from model.hf import bundled
from model.hf.named import TILMOE
from training.conversations import RECIPE_KINDS
from training.experts import loop, rows, tokens
from training.experts.design import Design
from training.experts.loop import Trained, train
from training.experts.publish import publish, usage

TINY = replace(
    Design(), vocabulary=400, width=32, layers=2, heads=2, experts=4, expert_width=16, rows=12, parts=2,
    tokenizer_examples=60,
)  # fmt: skip


@pytest.fixture(scope="module")
def words():
    return tokens.learnt(TINY, seed=3)


@pytest.fixture(scope="module")
def two_steps(tmp_path_factory: pytest.TempPathFactory) -> tuple[Trained, Path]:
    out = tmp_path_factory.mktemp("run")
    return train(TINY, seed=3, steps=2, out=out, resume=False), out


def weights(found: Trained) -> str:
    return digest(dict(found.lm.named_parameters()))


def test_rows_are_the_conversations_of_the_step(words) -> None:
    """What the tokens say, read back, are the examples of v4's kinds; replies are marked from their first token on."""
    assert len(words) == TINY.vocabulary
    parts = rows.of_step(TINY, words, seed=3, step=5)
    assert sum(len(own.ids) for own in parts) == TINY.rows
    told = {
        (own.prompt.strip(), own.reply) for own in itertools.islice(rows.drawn(TINY, seed=3, step=5), TINY.rows)
    }  # fmt: skip
    found = set()
    for own in parts:
        for ids, mask, replies in zip(own.ids, own.mask.bool(), own.replies, strict=True):
            text = words.decode(ids[mask], clean_up_tokenization_spaces=False)
            asked, _, answer = text.rpartition(tokens.REPLY)
            found.add((asked.rpartition(tokens.USER)[2].removeprefix(" "), answer.removesuffix(tokens.END)[1:]))
            assert words.decode(ids[replies], clean_up_tokenization_spaces=False) == answer
            assert not (replies & ~mask).any()
    assert found == told
    assert parts[0].ids.shape[1] <= parts[1].ids.shape[1]
    assert TINY.kinds in RECIPE_KINDS


def test_a_chat_is_framed_as_it_was_taught(words) -> None:
    turns = [("Hi!", "Hello."), ("Who are you? ", None)]
    messages = [
        {"role": role, "content": text}
        for turn in turns for role, text in zip(("user", "assistant"), turn, strict=True) if text is not None
    ]  # fmt: skip
    framed = words.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    assert framed == "<|user|> Hi!<|tilelli|> Hello.<|end|><|user|> Who are you?<|tilelli|>"


def test_balance_is_of_each_layer_by_itself(words) -> None:
    """By its definition over real tokens: experts times the sum of shares of choices times mean scores. 1 where scores
    are even; idle experts of one layer are not made up for by busy ones of another."""
    lm, _ = loop.build(TINY, seed=0)
    (own,) = rows.held_out(TINY, words, seed=1, count=8)
    routers = [layer.mlp.gate.weight for layer in lm.model.layers]
    with torch.no_grad():
        routers[0].normal_(generator=torch.Generator().manual_seed(1), std=3)
        routers[1].zero_()
    read = lm.model(input_ids=own.ids, attention_mask=own.mask, output_router_logits=True, use_cache=False)
    expected = []
    for logits in read.router_logits:
        scores = logits.detach()[own.mask.flatten().bool()].softmax(-1)
        chosen = torch.zeros_like(scores).scatter(1, scores.topk(2).indices, 0.5)
        expected.append(4 * float((chosen.mean(0) * scores.mean(0)).sum()))
    assert expected[1] == pytest.approx(1, abs=1e-5)
    assert expected[0] > 1.005
    assert float(loop.losses(lm, own, design=TINY)[1].detach()) == pytest.approx(sum(expected) / 2, abs=1e-5)


def test_first_steps_are_a_function_of_the_seed(two_steps: tuple[Trained, Path], tmp_path: Path) -> None:
    again = train(TINY, seed=3, steps=2, out=tmp_path / "again", resume=False)
    other = train(TINY, seed=4, steps=2, out=tmp_path / "other", resume=False)
    assert weights(two_steps[0]) == weights(again) != weights(other)
    assert again.tokens.backend_tokenizer.to_str() == two_steps[0].tokens.backend_tokenizer.to_str()
    logged = [json.loads(line) for line in (tmp_path / "again" / "log.jsonl").read_text().splitlines()]
    assert logged[-1]["final"]
    assert logged[-1]["held_out"] == pytest.approx(again.held_out, abs=1e-4)


def test_a_run_goes_on_where_it_was_and_may_still_change_its_length(tmp_path: Path) -> None:
    whole = train(TINY, seed=3, steps=6, out=tmp_path / "whole", resume=False)
    asked = iter([False, False, False, True])
    part = train(TINY, seed=3, steps=9, out=tmp_path / "part", resume=False, stop=lambda: next(asked))
    assert (part.step, part.stopped) == (3, True)
    with pytest.raises(LabError, match="rate falls"):
        train(TINY, seed=3, steps=4, out=tmp_path / "part", resume=True)
    with pytest.raises(LabError, match=r"another run.*seed"):
        train(TINY, seed=5, steps=6, out=tmp_path / "part", resume=True)
    rest = train(TINY, seed=3, steps=6, out=tmp_path / "part", resume=True)
    assert (rest.step, rest.read, rest.stopped) == (6, whole.read, False)
    assert weights(rest) == weights(whole)


def test_what_is_left_behind_is_listed_and_a_changed_byte_is_told(
    two_steps: tuple[Trained, Path], tmp_path: Path
) -> None:
    found = two_steps[0]
    own = publish(found, tmp_path, design=TINY, seed=3)
    about = bundled.About.read(tmp_path)
    assert about.files.keys() == {path.name for path in own.iterdir()}
    assert about.files.keys() >= {"config.json", "generation_config.json", "model.safetensors", "tokenizer.json"}
    assert (about.trained_on["steps"], about.trained_on["conversations"]) == (2, 24)
    assert about.digest == weights(found)
    used = torch.tensor(about.usage)
    assert used.shape == (2, 4)
    torch.testing.assert_close(used.sum(-1), torch.ones(2), atol=1e-3, rtol=0)
    torch.testing.assert_close(used, usage(found.lm, found.tokens, TINY, seed=3), atol=1e-4, rtol=0)
    assert bundled.folder(tmp_path) == own
    data = bytearray((own / "model.safetensors").read_bytes())
    data[-1] ^= 1
    (own / "model.safetensors").write_bytes(data)
    (own / "pytorch_model.bin").write_bytes(b"")
    assert [problem.found for problem in bundled.problems(tmp_path)][1:] == ["a file besides"]
    with pytest.raises(LabError, match="not the one that was listed"):
        bundled.folder(tmp_path)
    (tmp_path / f"{TILMOE}.json").unlink()
    with pytest.raises(LabError, match="no list"):
        bundled.folder(tmp_path)
