"""Batches: which bytes carry loss, where the abstain head is asked."""

from __future__ import annotations

import itertools

import torch

from model.byte_text import frame
from training.batches import alone, conversations, encode, from_windows, pack, single_turns
from training.conversations.example import Example

ANSWER = Example("Hi?", "Hello.", "small talk", "answer")
REFUSAL = Example("My name?", "I don't know.", "private", "refusal")
OOD = Example("Who is Brem?", "I don't know.", "names", "ood")


def text(batch, row, mask) -> bytes:
    return bytes(batch.tokens[row][mask[row]].tolist())


def test_only_replies_carry_loss():
    batch = pack([[ANSWER, REFUSAL]], length=80)
    targets = batch.targets[0]
    assert bytes(targets[targets >= 0].tolist()) == b" Hello.\n I don't know.\n"
    assert text(batch, 0, batch.compared) == b"USER: Hi?\nTILELLI:USER: My name?\nTILELLI:"


def test_the_head_is_asked_at_the_colon():
    batch = pack([[ANSWER, REFUSAL]], length=80)
    assert text(batch, 0, batch.asked) == b"::"
    assert batch.unanswerable[batch.asked].tolist() == [False, True]
    before_first_reply = batch.targets[batch.asked]
    assert bytes(before_first_reply.tolist()) == b"  "


def test_a_turn_is_cut_where_the_row_ends():
    for length in range(20, 60):
        batch = pack([[ANSWER, REFUSAL, ANSWER]], length=length)
        whole = b"".join(itertools.chain.from_iterable(encode(e) for e in (ANSWER, REFUSAL, ANSWER)))
        assert bytes(batch.tokens[0].tolist()) == whole[:length]


def test_what_was_said_before_is_framed_as_in_a_chat_and_carries_no_loss():
    before = (("What is the capital of France?", "Paris."), ("And of Italy?", "Rome."))
    second = Example("And of Spain?", "Madrid.", "follow-ups", "answer", before=before)
    assert encode(second)[0] == frame(second.prompt, history=before).data
    batch = alone(itertools.repeat(second), batch=2, length=200)
    targets = batch.targets[1]
    assert bytes(targets[targets >= 0].tolist()) == b" Madrid.\n"
    assert batch.asked.sum(1).tolist() == [1, 1]
    assert text(batch, 0, batch.asked) == b":"


def test_rows_are_filled():
    batch = conversations(itertools.cycle([ANSWER, REFUSAL]), batch=3, length=100)
    assert batch.tokens.shape == (3, 100)
    assert (batch.targets >= 0).sum() > 3 * 30


def test_out_of_domain_rows_carry_no_loss():
    batch = single_turns(itertools.repeat(ANSWER), itertools.repeat(OOD), batch=4, length=64)
    assert batch.ood.tolist() == [False, False, True, True]
    assert (batch.targets[batch.ood] == -1).all()
    assert (batch.targets[~batch.ood] >= 0).any()
    assert batch.unanswerable[batch.asked].tolist() == [False, False, True, True]


def test_every_byte_of_prose_is_a_target():
    import numpy as np

    windows = np.frombuffer(b"abcdefgh" * 4, dtype=np.uint8).reshape(2, 16)
    batch = from_windows(windows)
    assert torch.equal(batch.tokens[:, 1:], batch.targets[:, :-1])
    assert not batch.asked.any()
