"""The batch of a step: conversations as tokens, one a row, in parts of similar length."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Any

import torch
from torch import Tensor

from training.conversations import RECIPE_KINDS, examples
from training.conversations.example import Example
from training.experts.design import Design
from training.experts.tokens import END, REPLY, USER


@dataclass(frozen=True)
class Rows:
    """ids: int64 [batch, pos], filled with END behind. mask: int64 of the same shape, 1 at what is real. replies: bool
    [batch, pos], whether the token is of the reply that is learnt, END included."""

    ids: Tensor
    mask: Tensor
    replies: Tensor


def of_step(design: Design, tokens: Any, *, seed: int, step: int) -> list[Rows]:
    """What is read at a step: a function of design, tokenizer, seed and step."""
    return _rows(tokens, list(islice(drawn(design, seed=seed, step=step), design.rows)), parts=design.parts)


def held_out(design: Design, tokens: Any, *, seed: int, count: int) -> list[Rows]:
    """Examples in wordings that are never trained on."""
    found = examples(RECIPE_KINDS[design.kinds], seed=f"{seed}/held out", held_out=True)
    return _rows(tokens, list(islice(found, count)), parts=1)


def drawn(design: Design, *, seed: int, step: int) -> Any:
    """The examples of a step, without end."""
    return examples(RECIPE_KINDS[design.kinds], seed=f"{seed}/{step}/experts")


def _rows(tokens: Any, found: list[Example], *, parts: int) -> list[Rows]:
    asked = [f"{_before(own)}{USER} {own.prompt.strip()}{REPLY}" for own in found]
    both = [f"{text} {own.reply}{END}" for text, own in zip(asked, found, strict=True)]
    starts = [len(own) for own in tokens(asked, add_special_tokens=False)["input_ids"]]
    whole = tokens(both, add_special_tokens=False)["input_ids"]
    order = sorted(range(len(found)), key=lambda number: len(whole[number]))
    size = -(-len(found) // parts)
    chosen = [order[at : at + size] for at in range(0, len(order), size)]
    return [_padded([whole[n] for n in own], [starts[n] for n in own]) for own in chosen]


def _before(example: Example) -> str:
    return "".join(f"{USER} {said.strip()}{REPLY} {told}{END}" for said, told in example.before)


def _padded(rows: list[list[int]], starts: list[int]) -> Rows:
    lengths = torch.tensor([len(own) for own in rows])[:, None]
    ids = torch.zeros((len(rows), int(lengths.max())), dtype=torch.int64)
    for number, own in enumerate(rows):
        ids[number, : len(own)] = torch.tensor(own)
    at = torch.arange(ids.shape[1])[None]
    return Rows(ids, (at < lengths).long(), (at >= torch.tensor(starts)[:, None]) & (at < lengths))
