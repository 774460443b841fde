"""What a monitor reads off a frozen model: states and gates of every layer over a prompt, likelihoods of its reply.

Read in a pass of its own over the bytes that the model has read and written, after it has written them: a monitor can
change no reply. Layer k is the residual stream after k blocks, so 0 is the embedding; the gates of layer k are those of
the block that led to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Literal

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from lab.progress import Progress
from model.byte_text import END_OF_REPLY
from model.errors import LabError
from model.generate import Prefill
from model.routed_lm import RoutedLM
from model.states import States
from model.traced import Trace

Span = Literal["mean", "last"]
"""Over which prompt bytes: the mean of all, or the last one alone."""
SPANS: tuple[Span, ...] = ("mean", "last")
LIKELIHOODS = ("log_probability_mean", "log_probability_min", "log_likelihood")
"""Of a reply, nats, higher means more confident: mean and minimum over its bytes, and the sum. The newline counts."""
BATCH = 32

Layers = Float[np.ndarray, "probe depth d_model"]
Gates = Float[np.ndarray, "probe layer pathway"]


@dataclass(frozen=True)
class Readings:
    """Of some prompts, in their order. states_*: float32 of layers 0 … n. gates_*: float32, shares that sum to 1, of
    layers 1 … n. likelihoods: float64 [probe, 3] as LIKELIHOODS says; no columns where only prompts were read."""

    states_mean: Layers
    states_last: Layers
    gates_mean: Gates
    gates_last: Gates
    likelihoods: Float[np.ndarray, "probe likelihood"]

    def __len__(self) -> int:
        return len(self.states_mean)

    def states(self, span: Span) -> Layers:
        return self.states_mean if span == "mean" else self.states_last

    def gates(self, span: Span) -> Gates:
        return self.gates_mean if span == "mean" else self.gates_last

    def likelihood(self, name: str) -> Float[np.ndarray, " probe"]:
        """One of LIKELIHOODS. Asserted: replies were read."""
        assert self.likelihoods.shape[1], "only prompts were read"
        return self.likelihoods[:, LIKELIHOODS.index(name)]

    def rows(self, chosen: Sequence[int] | np.ndarray) -> Readings:
        """The readings of some of the prompts."""
        return Readings(**{field.name: getattr(self, field.name)[chosen] for field in fields(self)})


def of_prompts(
    lm: RoutedLM, prompts: Sequence[bytes], *, depth: int | None = None, progress: Progress | None = None
) -> Readings:
    """Readings of framed prompts that are not answered. depth: blocks that are run, at least 1, None for all; the
    readings then end with that layer. Raises: LabError for a state that is no number."""
    return _read(lm, prompts, [b""] * len(prompts), progress=progress, replied=False, depth=depth)


def of_replies(lm: RoutedLM, traces: Sequence[Trace], *, progress: Progress | None = None) -> Readings:
    """Readings of prompts and of the replies that the model gave. Raises: LabError for a state that is no number."""
    replies = [own.reply + bytes([END_OF_REPLY]) * own.ended for own in traces]
    return _read(lm, [own.prompt for own in traces], replies, progress=progress, replied=True)


def of_prefill(start: Prefill) -> Readings:
    """Readings of prompts that a model has just read to answer them, its states kept: nothing is run once more.

    Raises: LabError for a state that is no number.
    """
    mean, last = np.stack([own.mean(axis=1) for own in start.gates]), np.stack([own[:, -1] for own in start.gates])
    return replace(of_states(start.states), gates_mean=mean, gates_last=last)


def of_states(states: Sequence[States]) -> Readings:
    """Readings of prompts whose states a model kept when it was asked; without gates and likelihoods.

    Raises: LabError for a state that is no number.
    """
    assert states, "nothing was read"
    mean, last = np.stack([own.mean for own in states]), np.stack([own.last for own in states])
    none = np.empty((len(states), mean.shape[1] - 1, 0), dtype=np.float32)
    return _checked(Readings(mean, last, none, none, np.empty((len(states), 0))))


def _read(
    lm: RoutedLM,
    prompts: Sequence[bytes],
    replies: Sequence[bytes],
    *,
    progress: Progress | None,
    replied: bool,
    depth: int | None = None,
) -> Readings:
    """Similar lengths run together; which ones depends on nothing but the prompts and replies."""
    assert prompts, "nothing to read"
    order = sorted(range(len(prompts)), key=lambda row: (len(prompts[row]) + len(replies[row]), row))
    found: list[Readings] = []
    for first in range(0, len(order), BATCH):
        rows = order[first : first + BATCH]
        texts = [prompts[row] for row in rows], [replies[row] for row in rows]
        found.append(_batch(lm, *texts, replied=replied, depth=depth))
        if progress is not None:
            progress(min(first + BATCH, len(order)), len(order))
    places = np.argsort(np.array(order))
    whole = {f.name: np.concatenate([getattr(own, f.name) for own in found])[places] for f in fields(Readings)}
    return _checked(Readings(**whole))


def _checked(found: Readings) -> Readings:
    for field in fields(found):
        if not np.isfinite(getattr(found, field.name)).all():
            todo = "use another model: these weights are broken"
            raise LabError(f"the model gives no numbers for {field.name}", expected="finite numbers", todo=todo)
    return found


@torch.inference_mode()
def _batch(
    lm: RoutedLM, prompts: Sequence[bytes], replies: Sequence[bytes], *, replied: bool, depth: int | None
) -> Readings:
    """The last byte of a text is only told, never read. Texts are padded at their end, which no byte before can see."""
    texts = [torch.tensor(list(prompt + reply)) for prompt, reply in zip(prompts, replies, strict=True)]
    tokens = pad_sequence(texts, batch_first=True)
    lengths = torch.tensor([len(prompt) for prompt in prompts])
    x = lm.token_embedding(tokens) + lm.position_embedding.weight[: tokens.shape[1]]
    states, gates = [x], []
    for block in lm.blocks[:depth]:
        x, gate = block(x)
        states.append(x)
        gates.append(gate)
    likelihoods = torch.empty(len(prompts), 0, dtype=torch.float64)
    if replied:
        told = lm.logits(lm.final_norm(x))[:, :-1].double().log_softmax(-1)
        of_bytes = told.gather(-1, tokens[:, 1:, None]).squeeze(-1)
        likelihoods = torch.stack(
            [_told(row[len(p) - 1 : len(p) - 1 + len(r)]) for row, p, r in zip(of_bytes, prompts, replies, strict=True)]
        )
    means, lasts = zip(*(_spans(layer, lengths) for layer in states), strict=True)
    gate_means, gate_lasts = zip(*(_spans(layer, lengths) for layer in gates), strict=True)
    return Readings(
        states_mean=torch.stack(means, dim=1).numpy(),
        states_last=torch.stack(lasts, dim=1).numpy(),
        gates_mean=torch.stack(gate_means, dim=1).numpy(),
        gates_last=torch.stack(gate_lasts, dim=1).numpy(),
        likelihoods=likelihoods.numpy(),
    )


def _spans(values: Float[Tensor, "batch pos any"], lengths: Tensor) -> tuple[Tensor, Tensor]:
    """Over the first `lengths` positions: their mean, and the last."""
    inside = (torch.arange(values.shape[1]) < lengths[:, None])[..., None]
    mean = values.masked_fill(~inside, 0.0).sum(dim=1) / lengths[:, None]
    return mean, values[torch.arange(len(values)), lengths - 1]


def _told(nats: Float[Tensor, " byte"]) -> Float[Tensor, " likelihood"]:
    """LIKELIHOODS of one reply."""
    assert len(nats), "a reply has at least its newline"
    return torch.stack([nats.mean(), nats.min(), nats.sum()])
