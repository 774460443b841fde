"""Several models that share their first layers read the same prompts: what is the same in them is computed once.

A graft of routers from a layer on differs from its target in that layer's gates and in all that follows: embeddings,
the layers before and that layer's pathways are the target's. So the models are a tree that parts where their weights
do, and it is gone through depth first. What each model has read has the bits that it has when it reads alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from model.cache import Cache, Decoder, decoder
from model.config import PATHWAYS
from model.delta import same_bits
from model.reading import Pathways, pathways, spans
from model.routed_lm import Block, RoutedLM


class HasRead(Decoder):
    """The decoder of a model that has read its prompts."""

    def __init__(self, own: Decoder, *, read: Cache, hidden: Tensor, gates: Tensor) -> None:
        vars(self).update(vars(own))
        self._read, self._hidden, self._gates = read, hidden, gates

    def read_prompts(
        self, tokens: Int[Tensor, "batch pos"], cache: Cache, lengths: np.ndarray
    ) -> tuple[Float[Tensor, "batch pos d_model"], Float[Tensor, "batch layer pos pathway"]]:
        assert self._hidden.shape[:2] == tokens.shape, "other prompts"
        read = self._read
        cache.states[:, :, : read.states.shape[2]] = read.states
        cache.keys[:, :, :, : read.keys.shape[3]] = read.keys
        return self._hidden, self._gates


@torch.inference_mode()
def read_together(lms: Sequence[RoutedLM], prompts: Sequence[bytes]) -> Iterator[tuple[int, HasRead]]:
    """Each model's place among `lms` and what then goes on from the prompts, in an order in which models that share
    layers follow each other. To be used before the next is asked for, which reads into the same memory.

    Asserted: models of one shape, whose weights stay as they are.
    """
    assert len({lm.config for lm in lms}) == 1
    lengths = np.array([len(prompt) for prompt in prompts])
    tokens = torch.zeros(len(prompts), int(lengths.max()), dtype=torch.int64)
    for row, prompt in enumerate(prompts):
        tokens[row, : len(prompt)] = torch.tensor(list(prompt))
    tree = _Tree([decoder(lm) for lm in lms], Cache(lms[0], batch=len(prompts), capacity=tokens.shape[1]), lengths)
    for own in _alike(range(len(lms)), lambda place: [*_embeddings(lms[place])]):
        yield from tree.from_layer(0, own, tree.readers[own[0]].embedded(tokens), ())


class _Tree:
    """readers: of all models. cache: of the branch that is gone through, filled up to where it stands."""

    def __init__(self, readers: Sequence[Decoder], cache: Cache, lengths: np.ndarray) -> None:
        self.readers, self.cache, self._spans = readers, cache, list(spans(lengths))

    def from_layer(
        self, layer: int, models: Sequence[int], x: Tensor, gates: tuple[Tensor, ...]
    ) -> Iterator[tuple[int, HasRead]]:
        """models: that are the same before this layer. x, gates: what they have there, of every layer before."""
        if layer == len(self.readers[models[0]].blocks):
            for place in models:
                own = self.readers[place]
                yield place, HasRead(own, read=self.cache, hidden=own.final_norm(x), gates=torch.stack(gates, dim=1))
            return

        def block(place: int) -> Block:
            return self.readers[place].blocks[layer]

        for same in _alike(models, lambda place: [p for n, p in block(place).named_parameters() if "router" not in n]):
            kept = [(rows, length, pathways(block(same[0]), x[rows, :length])) for rows, length in self._spans]
            for rows, _, own in kept:
                self.cache.fill(layer, rows, own)
            routed = _alike(same, lambda place: [block(place).router.weight])
            after = [self._after(block(branch[0]), x, kept) for branch in routed]
            del kept  # what is left waits for its turn: states and gates of every branch
            for branch, (state, gate) in zip(routed, after, strict=True):
                yield from self.from_layer(layer + 1, branch, state, (*gates, gate))

    @staticmethod
    def _after(block: Block, x: Tensor, kept: Sequence[tuple[slice, int, Pathways]]) -> tuple[Tensor, Tensor]:
        """The states that a block leaves, and its gates."""
        state, gates = torch.zeros_like(x), torch.zeros(*x.shape[:2], len(PATHWAYS))
        for rows, length, own in kept:
            gate = gates[rows, :length] = block.router(own.normed).softmax(-1)
            state[rows, :length] = block.add(x[rows, :length], gate, own.local, own.attended, own.dense)
        return state, gates


def _embeddings(lm: RoutedLM) -> tuple[Tensor, Tensor]:
    return lm.token_embedding.weight, lm.position_embedding.weight


def _alike(models: Sequence[int], weights: Callable[[int], list[Tensor]]) -> list[list[int]]:
    """The models in groups of the same weights, bit for bit, in the order in which each group's first one stands."""
    groups: list[list[int]] = []
    for place in models:
        own = weights(place)
        for group in groups:
            if all(map(_same, own, weights(group[0]))):
                group.append(place)
                break
        else:
            groups.append([place])
    return groups


def _same(one: Tensor, other: Tensor) -> bool:
    """Of the same bits; where they lie in the same place nothing is compared."""
    if (one.data_ptr(), one.shape, one.stride()) == (other.data_ptr(), other.shape, other.stride()):
        return True
    return same_bits(one, other)
