"""Generation byte by byte, of several replies at once: greedy, or drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

import numpy as np
import torch

from model.acting import Acting
from model.byte_text import END_OF_REPLY
from model.cache import Cache, Decoder, decoder
from model.errors import LabError
from model.routed_lm import RoutedLM
from model.states import States
from model.streams import READING, Byte

ENDED = -1
"""Stands in `Step.symbol` for a reply that ended before."""


@dataclass(frozen=True)
class Prefill:
    """What is known once the prompts are read. hidden: final-norm states of the last prompt bytes, float32
    [batch, d_model]. abstain_p: float32 [batch], higher is more uncertain. abstain_along: per prompt float32 [pos], the
    same head read after every byte; it is trained for the last one only. gates: per prompt [layer, pos, pathway].

    A model without an abstain head has empty arrays in its place, one without routed layers no layers among its gates.
    routers: of a mixture of experts, whose layers have routes of their own number, in place of gates: per prompt what
    its routers did. states: per prompt, where they are kept.
    """

    hidden: np.ndarray
    abstain_p: np.ndarray
    abstain_along: list[np.ndarray]
    gates: list[np.ndarray]
    routers: tuple[Acting, ...] = ()
    states: tuple[States, ...] = ()


@dataclass(frozen=True)
class Step:
    """One more symbol of every reply that still goes on: a byte, or of other models (`model.language`) a token.

    symbol: int64 [batch], `ENDED` where the reply is over. probability: the largest next-symbol probability, float32
    [batch]; where a reply has just ended it is that of what ended it. log_probability: of the symbol that was taken, in
    nats, float32 [batch], at most 0; entropy: of the whole next-symbol distribution, in nats, float32 [batch].
    just_ended: bool [batch]. abstain_p: float32 [batch], the abstain head read after the new symbol; gates: float32
    [batch, layer, pathway] at the new symbol. All are zero where there is none. routers: as of `Prefill`, at the new
    symbol alone; None of a row where it was not read, as the last one.
    """

    symbol: np.ndarray
    probability: np.ndarray
    log_probability: np.ndarray
    entropy: np.ndarray
    just_ended: np.ndarray
    abstain_p: np.ndarray
    gates: np.ndarray
    routers: tuple[Acting | None, ...] = ()


def abstain_p(hidden: np.ndarray, weight: torch.Tensor, bias: torch.Tensor) -> np.ndarray:
    """sigmoid(hidden · weight + bias), float32 [n] from [n, d_model]; each row's bits do not depend on the others."""
    products = hidden.astype(np.float64) * weight.detach().numpy().astype(np.float64).reshape(1, -1)
    logits = products.sum(axis=1) + float(bias)
    return (1.0 / (1.0 + np.exp(-logits))).astype(np.float32)


@torch.inference_mode()
def generate(
    lm: RoutedLM,
    prompts: Sequence[bytes],
    *,
    max_new_bytes: int = 48,
    rng: np.random.Generator | None = None,
    reader: Decoder | None = None,
    states: bool = False,
) -> Iterator[Prefill | Step]:
    """First a `Prefill`, then a `Step` per byte, until every reply met a newline or `max_new_bytes`.

    rng: every byte is drawn from the model's distribution; without it the likeliest is taken. reader: of this
    model, where another than its own is asked for. states: whether the `Prefill` keeps those of the prompts.

    Raises: LabError for an empty prompt or one with no room left for a reply.
    """
    limit = lm.config.max_seq_len
    lengths = np.array([len(prompt) for prompt in prompts], dtype=np.int64)
    if not len(prompts) or lengths.min() == 0 or lengths.max() + max_new_bytes > limit:
        raise LabError(
            "prompts do not fit the model",
            expected=f"1 to {limit - max_new_bytes} bytes each, leaving {max_new_bytes} for the reply",
            found=f"{lengths.min()} to {lengths.max()} bytes" if len(prompts) else "no prompts",
        )
    reader = reader or decoder(lm)
    tokens = np.full((len(prompts), lengths.max()), END_OF_REPLY, dtype=np.int64)
    for row, prompt in enumerate(prompts):
        tokens[row, : len(prompt)] = np.frombuffer(prompt, dtype=np.uint8)
    cache = Cache(lm, batch=len(prompts), capacity=int(lengths.max()) + max_new_bytes)
    layers: list[torch.Tensor] | None = [] if states else None
    with READING if cache.alone else nullcontext():
        hidden, gates = reader.read_prompts(torch.from_numpy(tokens), cache, lengths, states=layers)
    last = hidden[torch.arange(len(prompts)), torch.from_numpy(lengths - 1)]
    head = lm.abstain.weight, lm.abstain.bias
    yield Prefill(
        hidden=last.numpy(),
        abstain_p=abstain_p(last.numpy(), *head),
        abstain_along=[abstain_p(hidden[row, :length].numpy(), *head) for row, length in enumerate(lengths)],
        gates=[gates[row, :, :length].numpy() for row, length in enumerate(lengths)],
        states=tuple(_states(layers, row, int(length)) for row, length in enumerate(lengths)) if layers else (),
    )
    if rng is None and (stream := reader.stream(last, cache, position=int(lengths[0]), most=max_new_bytes)) is not None:
        assert reader.trunk is not None
        nothing = np.zeros((1, lm.config.n_layers, gates.shape[-1]), dtype=np.float32)
        for byte in reader.trunk.write(stream):
            yield _step(byte, head, nothing=nothing)
        return
    members, alive, positions = np.arange(len(prompts)), np.ones(len(prompts), dtype=bool), lengths.copy()
    for _ in range(max_new_bytes):
        shares = lm.logits(last).softmax(-1)
        best, chosen = (tensor.numpy() for tensor in shares.max(-1))
        if rng is not None:
            chosen = drawn(shares.numpy(), rng)
        ending = alive & (chosen == END_OF_REPLY)
        step = Step(
            symbol=np.full(len(prompts), ENDED, dtype=np.int64),
            probability=np.zeros(len(prompts), dtype=np.float32),
            log_probability=np.zeros(len(prompts), dtype=np.float32),
            entropy=np.zeros(len(prompts), dtype=np.float32),
            just_ended=np.zeros(len(prompts), dtype=bool),
            abstain_p=np.zeros(len(prompts), dtype=np.float32),
            gates=np.zeros((len(prompts), lm.config.n_layers, gates.shape[-1]), dtype=np.float32),
        )
        step.probability[members[alive]] = best[alive]
        step.log_probability[members[alive]] = np.log(shares.numpy()[alive, chosen[alive]])
        step.entropy[members[alive]] = torch.special.entr(shares).sum(-1).numpy()[alive]
        step.just_ended[members[ending]] = True
        alive &= ~ending
        step.symbol[members[alive]] = chosen[alive]
        if 2 * alive.sum() <= len(alive):  # ended replies ride along until they are half of the batch
            cache.keep(torch.from_numpy(np.flatnonzero(alive)))
            members, chosen, positions, alive = members[alive], chosen[alive], positions[alive], alive[alive]
        if len(members):
            last, new_gates = reader.read_byte(torch.from_numpy(chosen), positions, cache)
            positions += alive
            step.abstain_p[members[alive]] = abstain_p(last.numpy(), *head)[alive]
            step.gates[members[alive]] = new_gates.numpy()[alive]
        yield step
        if not len(members):
            return


def _states(layers: Sequence[torch.Tensor], row: int, length: int) -> States:
    """Of one prompt of a batch, over its own bytes."""
    mean = torch.stack([layer[row, :length].mean(dim=0) for layer in layers])
    return States(mean.numpy(), torch.stack([layer[row, length - 1] for layer in layers]).numpy())


def _step(byte: Byte, head: tuple[torch.Tensor, torch.Tensor], *, nothing: np.ndarray) -> Step:
    """A reply's next byte as a step of a batch of one. nothing: gates of 0."""
    ended = byte.hidden is None
    return Step(
        symbol=np.array([ENDED if ended else byte.symbol]),
        probability=byte.seen[:1],
        log_probability=byte.seen[1:2],
        entropy=byte.seen[2:],
        just_ended=np.array([ended]),
        abstain_p=np.zeros(1, dtype=np.float32) if byte.hidden is None else abstain_p(byte.hidden, *head),
        gates=nothing if byte.gates is None else byte.gates,
    )


def drawn(shares: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One symbol a row, int64, each with its share as its chance. shares: [batch, vocab]."""
    up_to = shares.astype(np.float64).cumsum(axis=1)
    return (up_to < rng.random((len(shares), 1)) * up_to[:, -1:]).sum(axis=1)
