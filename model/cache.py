"""Decoding with caches: each new byte costs one position, not the whole text.

Because Σ_h A_h (x W_v,h) = [A_1 x, …, A_H x] W_v, a position needs no values per head: per layer the cache holds its
normed state once and its keys. A batch is read by matrix products with compiled functions between them; a text that was
alone from the beginning by one compiled function, which reads for others that go on beside it too (`model.streams`).
"""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn import functional as F

from model.byte_kernels import attend_rows, open_rows
from model.config import PATHWAYS
from model.laid import SmallWeights, laid_out, routers
from model.reading import Pathways, pathways, spans
from model.routed_lm import Block, RoutedLM
from model.streams import Stream, trunk
from model.topk import share_rows

_TEXTS_PER_THREAD = 2


class Cache:
    """What decoding a batch of texts remembers. Positions beyond a text's own length are never read.

    states: [layer, batch, kernel_size - 1 + capacity, d_model], the normed states after leading zeros for the
    convolution. keys: [layer, batch, head, capacity, d_head]. alone: there is one text, and was from the beginning; the
    last of some keeps to their way, so that a probe has the bits that its records have.
    """

    def __init__(self, lm: RoutedLM, *, batch: int, capacity: int) -> None:
        c = lm.config
        self.lead, self.alone = c.kernel_size - 1, batch == 1
        self.states = torch.zeros(c.n_layers, batch, self.lead + capacity, c.d_model)
        self.keys = torch.zeros(c.n_layers, batch, c.n_heads, capacity, c.d_head)

    def fill(self, layer: int, rows: slice, own: Pathways) -> None:
        """Remember what a layer reads of the beginning of some texts."""
        length = own.normed.shape[1]
        self.states[layer, rows, self.lead : self.lead + length] = own.normed
        self.keys[layer, rows, :, :length] = own.keys

    def keep(self, rows: Int[Tensor, " kept"]) -> None:
        """Forget all texts but these."""
        self.states, self.keys = self.states[:, rows], self.keys[:, rows]


class Decoder:
    """A model's weights, ready for decoding; on the CPU, in fp32. It holds the model's parts and not the model.

    shared: the weights stay as they are, so what is made of them is kept, for other models too. alone: a text alone is
    read by the function that is compiled for it, else as a batch of one.
    """

    def __init__(self, lm: RoutedLM, *, shared: bool, alone: bool) -> None:
        self.token_embedding, self.position_embedding = lm.token_embedding, lm.position_embedding
        self.final_norm = lm.final_norm
        self.blocks = [block for block in lm.blocks if isinstance(block, Block)]
        self.laid = laid_out(lm, shared=shared)
        self.trunk = trunk(self.laid, SmallWeights(lm)) if alone else None
        self.routers = routers(lm) if alone else None

    def read_prompts(
        self,
        tokens: Int[Tensor, "batch pos"],
        cache: Cache,
        lengths: np.ndarray,
        *,
        states: list[Tensor] | None = None,
    ) -> tuple[Float[Tensor, "batch pos d_model"], Float[Tensor, "batch layer pos pathway"]]:
        """Final-norm states and gates of whole prompts of these lengths, filling the cache; padded at their ends, which
        nobody reads. Texts of similar length should be neighbours.

        states: gets the embedding and what every block leaves, [batch, pos, d_model] each, where somebody reads them.
        """
        hidden = torch.zeros(*tokens.shape, self.final_norm.weight.shape[0])
        gates = torch.zeros(len(tokens), len(self.blocks), tokens.shape[1], len(PATHWAYS))
        left = [torch.zeros_like(hidden) for _ in range(len(self.blocks) + 1)] if states is not None else []
        for rows, length in spans(lengths):
            x = self.embedded(tokens[rows, :length])
            for layer, block in enumerate(self.blocks):
                if left:
                    left[layer][rows, :length] = x
                own = pathways(block, x)
                cache.fill(layer, rows, own)
                gate = gates[rows, layer, :length] = block.router(own.normed).softmax(-1)
                x = block.add(x, gate, own.local, own.attended, own.dense)
            if left:
                left[-1][rows, :length] = x
            hidden[rows, :length] = self.final_norm(x)
        if states is not None:
            states += left
        return hidden, gates

    def embedded(self, tokens: Int[Tensor, "batch pos"]) -> Float[Tensor, "batch pos d_model"]:
        """What the first block reads of prompts."""
        return self.token_embedding(tokens) + self.position_embedding.weight[: tokens.shape[1]]

    def stream(
        self, hidden: Float[Tensor, "batch d_model"], cache: Cache, *, position: int, most: int
    ) -> Stream | None:
        """At most `most` bytes of a text, the likeliest each, after the state of its last one; None where it was not
        alone from the beginning, or this reader is not for such texts."""
        if self.trunk is None or self.routers is None or not cache.alone:
            return None
        kept = cache.states.numpy(), cache.keys.numpy(), self.routers
        return Stream(self.trunk, *kept, hidden.numpy(), position=position, most=most)

    def read_byte(
        self, tokens: Int[Tensor, " batch"], positions: np.ndarray, cache: Cache
    ) -> tuple[Float[Tensor, "batch d_model"], Float[Tensor, "batch layer pathway"]]:
        """Final-norm state and gates of one more byte of every text, at `positions` (int64 [batch])."""
        gates = torch.empty(len(self.blocks), len(tokens), len(PATHWAYS))
        x = self.token_embedding(tokens) + self.position_embedding.weight[torch.from_numpy(positions)]
        state = x.numpy(), torch.zeros_like(x).numpy(), torch.zeros_like(x).numpy()
        layers = zip(cache.states.numpy(), cache.keys.numpy(), strict=True)
        for block, laid, gate, cached in zip(self.blocks, self.laid.some, gates.numpy(), layers, strict=True):
            _read_some(block, laid, gate, cached, positions, *state)
        return self.final_norm(torch.from_numpy(state[0] + state[1] + state[2])), gates.transpose(0, 1)


def _read_some(
    block: Block,
    laid: tuple[Tensor, Tensor],
    gate: np.ndarray,
    cached: tuple[np.ndarray, ...],
    positions: np.ndarray,
    *state: np.ndarray,
) -> None:
    """A layer of some texts. cached: its states and keys. state: `x`, `local` and `update` of `open_rows`."""
    (read, write), (x, local, update) = laid, state
    normed = torch.empty(x.shape)
    norm, router = block.norm, block.router.weight.detach().numpy()
    open_rows(x, local, update, norm.weight.detach().numpy(), norm.bias.detach().numpy(), norm.eps, router,
              normed.numpy(), gate)  # fmt: skip
    projected = _product(normed, read)
    dense = F.gelu(projected[:, -block.dense.up.weight.shape[0] :])
    mixed = torch.empty(len(x), write.shape[1])
    taps = block.local.weight[:, 0].detach().T.contiguous().numpy()
    arrays = (*(each.numpy() for each in (normed, projected, dense)), gate, *cached, taps, local, mixed.numpy())
    share_rows(attend_rows, (*arrays, positions, block.sparse.top_k), rows=len(x), at_least=_TEXTS_PER_THREAD)
    update[:] = _product(mixed, write)


def _product(rows: Float[Tensor, "batch in"], weight: Float[Tensor, "out in"]) -> Float[Tensor, "batch out"]:
    """Every row times the transposed weight. A row alone is taken as a vector: MKL takes twice as long for a matrix."""
    return torch.mv(weight, rows[0])[None] if len(rows) == 1 else F.linear(rows, weight)


_lock = threading.Lock()
_decoders: WeakKeyDictionary[RoutedLM, Decoder] = WeakKeyDictionary()


def decoder(lm: RoutedLM) -> Decoder:
    """The decoder of a model, made once; anew each time while its weights may change.

    It lives as long as the model does, so nothing in it may hold the model itself.
    """
    if lm.training or any(parameter.requires_grad for parameter in lm.parameters()):
        return Decoder(lm, shared=False, alone=False)
    with _lock:
        if lm not in _decoders:
            _decoders[lm] = Decoder(lm, shared=True, alone=True)
        return _decoders[lm]
