"""How fast the model reads, learns and writes, against dense attention, full recomputation and GPT-2."""

from __future__ import annotations

import time
from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

from lab.cli.speed import gpt2_peer
from lab.cli.speed.machine import Product, Reading
from lab.cli.speed.row import Row, faster, in_turns, slower, timed
from model.byte_text import END_OF_REPLY
from model.cache import Decoder, decoder
from model.config import ModelConfig
from model.generate import Step, generate
from model.routed_lm import RoutedLM

CONTEXT = 200
"""Bytes that stand before the generated ones."""
NEW_BYTES = 32


def topk_forward(repeats: int) -> Row:
    sparse, dense = _pair()
    tokens = drawn(4, sparse.config.max_seq_len)

    ours, peer = in_turns(lambda: _forward(sparse, tokens), lambda: _forward(dense, tokens), repeats=repeats)
    note = f"{_shape(tokens)}, exact top-{sparse.config.top_k} against dense attention, same random weights"
    return slower("topk-forward", ours, peer, limit=0.85, note=note)


def forward_matrix_rate(repeats: int) -> Row:
    """Against the time that its matrix products alone would take at the machine's own rate."""
    lm, product = fresh(ModelConfig()), Product()
    tokens = drawn(4, lm.config.max_seq_len)
    ours, products = in_turns(lambda: _forward(lm, tokens), product, repeats=repeats)
    work = _operations(lm, tokens)
    peer = [work / product.rate(seconds) for seconds in products]
    note = f"{_shape(tokens)}; peer: the {work / 1e9:.1f} Gflop of its matrix products at the rate of one large product"
    return slower("forward-matrix-rate", ours, peer, limit=1 / 0.8, note=note)


def topk_train_step(repeats: int) -> Row:
    sparse, dense = _pair()
    tokens = drawn(4, sparse.config.max_seq_len)

    mine, its = whole_step(sparse.train(), tokens), whole_step(dense.train(), tokens)
    ours, peer = in_turns(lambda: timed(mine), lambda: timed(its), repeats=repeats)
    note = f"{_shape(tokens)}, forward, backward and AdamW, against dense attention, same random weights"
    return slower("topk-train-step", ours, peer, limit=0.85, note=note)


def generate_gpt2(repeats: int) -> Row:
    lm, peer_lm = talker(), gpt2_peer.gpt2(sum(p.numel() for p in talker().parameters()))
    prompt, fallback = drawn(1, CONTEXT), Decoder(lm, shared=True, alone=False)
    ours, peer, today = in_turns(
        lambda: cached(lm, prompt),
        lambda: gpt2_peer.generated(peer_lm, prompt, n=NEW_BYTES) / NEW_BYTES,
        lambda: cached(lm, prompt, reader=fallback),
        repeats=repeats,
    )
    size = sum(p.numel() for p in peer_lm.parameters())
    note = (
        f"one text, {NEW_BYTES} bytes after {CONTEXT}, both cached; peer: transformers GPT-2, {size:,} parameters, "
        f"same width and depth, vocabulary 256"
    )
    return faster("generate", ours, peer, today=today, limit=4.0, note=note)


def generate_batch_way(repeats: int) -> Row:
    lm, prompt = talker(), drawn(1, CONTEXT)
    fallback = Decoder(lm, shared=True, alone=False)
    ours, peer = in_turns(lambda: cached(lm, prompt), lambda: cached(lm, prompt, reader=fallback), repeats=repeats)
    note = f"one text, {NEW_BYTES} bytes after {CONTEXT}, against the way of a batch: fp32 matrix products"
    return faster("generate-batch-way", ours, peer, today=peer, limit=2.2, note=note)


def generate_bandwidth(repeats: int) -> Row:
    """Against the time that it takes to read once what a byte must read, at the bandwidth measured in turns."""
    lm, prompt, reading = talker(), drawn(1, CONTEXT), Reading()
    ours, readings = in_turns(lambda: cached(lm, prompt), reading, repeats=repeats)
    c, laid = lm.config, decoder(lm).laid.alone
    read = sum(part.nbytes for part in laid) + 4 * c.n_layers * CONTEXT * c.n_heads * c.d_head
    peer = [read / reading.rate(seconds) for seconds in readings]
    note = f"one text; peer: {read / 1e6:.1f} MB, its large weights as they are kept and its keys, read once a byte"
    return faster("generate-bandwidth", ours, peer, limit=0.8, note=note)


def generate_recompute(repeats: int) -> Row:
    lm, prompt = talker(), drawn(1, CONTEXT)
    ours, peer = in_turns(lambda: cached(lm, prompt), lambda: recomputed(lm, prompt), repeats=repeats)
    note = f"one text, {NEW_BYTES} bytes after {CONTEXT}, cached against a full forward pass a byte, random weights"
    return faster("generate-recompute", ours, peer, limit=15.0, note=note)


def whole_step(lm: RoutedLM, tokens: Tensor, *, fused: bool = True) -> Callable[[], None]:
    """Called: a step of AdamW, fused as in training, that learns what follows each byte."""
    optimiser = torch.optim.AdamW(lm.parameters(), lr=1e-4, fused=fused)

    def step() -> None:
        optimiser.zero_grad(set_to_none=True)
        logits = lm(tokens).logits
        F.cross_entropy(logits[:, :-1].flatten(0, 1), tokens[:, 1:].flatten()).backward()
        optimiser.step()

    return step


def _pair() -> tuple[RoutedLM, RoutedLM]:
    """The default model and its twin with the same weights and dense attention."""
    sparse = fresh(ModelConfig())
    dense = RoutedLM(ModelConfig(top_k=sparse.config.max_seq_len))
    dense.load_state_dict(sparse.state_dict())
    return sparse, dense.eval()


def fresh(config: ModelConfig) -> RoutedLM:
    return RoutedLM(config).initialise(torch.Generator().manual_seed(0)).eval()


def talker(config: ModelConfig | None = None) -> RoutedLM:
    """A random model that never ends its reply: the newline's score is 0, below the best of 255 others."""
    lm = fresh(config or ModelConfig())
    with torch.no_grad():
        torch.nn.init.normal_(lm.head.weight, std=0.05, generator=torch.Generator().manual_seed(1))
        lm.head.weight[END_OF_REPLY] = 0.0
        for name, parameter in lm.named_parameters():
            if "blocks" in name:
                parameter.copy_(parameter.bfloat16())  # as a published one's are
    return lm.requires_grad_(False)


def drawn(batch: int, length: int) -> Tensor:
    return torch.randint(32, 127, (batch, length), generator=torch.Generator().manual_seed(2))


@torch.inference_mode()
def _forward(lm: RoutedLM, tokens: Tensor) -> float:
    return timed(lambda: lm(tokens))


def _operations(lm: RoutedLM, tokens: Tensor) -> float:
    """Of the matrix products of one forward pass, attention over the whole of every text included."""
    c, (batch, length) = lm.config, tokens.shape
    weights = sum(p.numel() for name, p in lm.named_parameters() if p.dim() == 2 and "embedding" not in name)
    scores_and_averages = c.n_layers * c.n_heads * length * (c.d_head + c.d_model)
    return 2.0 * batch * length * (weights + scores_and_averages)


def _shape(tokens: Tensor) -> str:
    return f"{tokens.shape[0]} texts of {tokens.shape[1]} bytes, one thread"


def cached(lm: RoutedLM, prompt: Tensor, *, reader: Decoder | None = None, n: int = NEW_BYTES) -> float:
    """Seconds for one of n cached bytes, the reading of the prompt not counted."""
    events = generate(lm, [bytes(prompt[0].tolist())], max_new_bytes=n, reader=reader)
    next(events)
    started = time.perf_counter()
    written = sum(1 for event in events if isinstance(event, Step) and event.symbol[0] >= 0)
    assert written == n, written
    return (time.perf_counter() - started) / n


@torch.inference_mode()
def recomputed(lm: RoutedLM, prompt: Tensor) -> float:
    """Seconds for one of NEW_BYTES bytes, each with a full forward pass."""
    tokens, started = prompt, time.perf_counter()
    for _ in range(NEW_BYTES):
        tokens = torch.cat([tokens, lm(tokens).logits[:, -1:].argmax(-1)], dim=1)
    return (time.perf_counter() - started) / NEW_BYTES
