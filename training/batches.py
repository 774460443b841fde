"""Batches: windows of prose, packed conversations, or single turns, all a pure function of seed and step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

import numpy as np
import torch
from torch import Tensor

from model.byte_text import ANSWER, OPENING
from training.conversations.example import Example
from training.corpus import Corpus


@dataclass(frozen=True)
class Batch:
    """tokens, targets: int64 [batch, pos]; a target of -1 carries no loss. The rest are masks.

    asked: last prompt bytes (the colon), [batch, pos]; unanswerable: whether the turn there should be abstained on.
    compared: bytes whose gate entropy the metacognition loss compares, [batch, pos]; ood: out-of-domain rows, [batch].
    """

    tokens: Tensor
    targets: Tensor
    asked: Tensor
    unanswerable: Tensor
    compared: Tensor
    ood: Tensor

    def to(self, device: str) -> Batch:
        return Batch(*(getattr(self, field.name).to(device) for field in fields(self)))


def prose(corpus: Corpus, *, seed: int, step: int, batch: int, length: int) -> Batch:
    """Windows of running text with every byte a target."""
    return from_windows(corpus.windows(np.random.default_rng((seed, step)), batch=batch, length=length))


def from_windows(windows: np.ndarray) -> Batch:
    """A batch from uint8 [batch, length + 1]."""
    whole = torch.from_numpy(windows.astype(np.int64))
    tokens = whole[:, :-1]
    none = torch.zeros_like(tokens, dtype=torch.bool)
    return Batch(tokens, whole[:, 1:], none, none, none, none[:, 0])


def prose_and_noise(corpus: Corpus, *, seed: int, step: int, batch: int, length: int) -> Batch:
    """The first half of the rows running text, the second half random bytes, which carry no loss; all compared."""
    rng = np.random.default_rng((seed, step))
    inside = corpus.windows(rng, batch=batch // 2, length=length)
    noise = rng.integers(0, 256, size=(batch - len(inside), length + 1), dtype=np.uint8)
    whole = from_windows(np.concatenate([inside, noise]))
    ood = torch.arange(batch) >= len(inside)
    everywhere = torch.ones_like(whole.compared)
    return replace(whole, targets=whole.targets.masked_fill(ood[:, None], -1), compared=everywhere, ood=ood)


def conversations(examples: Iterator[Example], *, batch: int, length: int) -> Batch:
    """Rows of turns one after another; the last one is cut where the row ends."""
    return pack([_row(examples, length) for _ in range(batch)], length=length)


def alone(examples: Iterator[Example], *, batch: int, length: int) -> Batch:
    """One example a row, with what was said before it; every reply is a target."""
    return pack([[_fitting(examples, length)] for _ in range(batch)], length=length)


def single_turns(
    in_domain: Iterator[Example], ood: Iterator[Example], *, batch: int, length: int, replies: bool = False
) -> Batch:
    """One turn a row: the first half in-domain, the second half OOD, whose replies carry no loss.

    replies: compare the gate entropy over replies too, not over prompts alone.
    """
    inside = [[_fitting(in_domain, length)] for _ in range(batch // 2)]
    outside = [[_fitting(ood, length)] for _ in range(batch - len(inside))]
    return pack(inside + outside, length=length, replies=replies)


def pack(rows: list[list[Example]], *, length: int, replies: bool = False) -> Batch:
    """Rows of turns as tensors; short rows are filled with newlines that carry no loss."""
    shape = (len(rows), length + 1)
    whole = np.full(shape, ord("\n"), dtype=np.int64)
    is_reply, asked, unanswerable, compared = (np.zeros(shape, dtype=bool) for _ in range(4))
    ood = np.zeros(len(rows), dtype=bool)
    for number, row in enumerate(rows):
        at = 0
        for example in row:
            question, reply = encode(example)
            colon, end = at + len(question) - 1, min(at + len(question) + len(reply), length + 1)
            whole[number, at:end] = np.frombuffer(question + reply, dtype=np.uint8)[: end - at]
            compared[number, at : end if replies else colon + 1] = True
            if colon <= length:
                asked[number, colon] = True
                unanswerable[number, colon] = example.label != "answer"
            is_reply[number, colon + 1 : end] = example.label != "ood"
            ood[number] |= example.label == "ood"
            at = end
    targets = np.where(is_reply, whole, -1)[:, 1:]
    as_tensors = (whole[:, :-1], targets, asked[:, :-1], unanswerable[:, :-1], compared[:, :-1], ood)
    return Batch(*(torch.from_numpy(np.ascontiguousarray(array)) for array in as_tensors))


def encode(example: Example) -> tuple[bytes, bytes]:
    """The framed prompt up to its colon, after the turns before it, and the reply with its leading space and closing
    newline; framed as `model.byte_text.frame` frames a prompt with a history."""
    before = b"".join(OPENING + said.encode() + ANSWER + b" " + told.encode() + b"\n" for said, told in example.before)
    return before + OPENING + example.prompt.encode() + ANSWER, b" " + example.reply.encode() + b"\n"


def _row(examples: Iterator[Example], length: int) -> list[Example]:
    row = [_fitting(examples, length)]
    filled = _size(row[0])
    while filled <= length:
        row.append(next(examples))
        filled += _size(row[-1])
    return row


def _fitting(examples: Iterator[Example], length: int) -> Example:
    return next(example for example in examples if _size(example) <= length + 1)


def _size(example: Example) -> int:
    return sum(map(len, encode(example)))
