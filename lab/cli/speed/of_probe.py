"""What a probe and a graft cost: a batch against one prompt at a time, and layers that are shared against none."""

from __future__ import annotations

import numpy as np
import torch

from lab.cli.speed.of_model import NEW_BYTES, recomputed, talker
from lab.cli.speed.row import Row, faster, in_turns, slower, timed
from lab.probe import measure
from lab.probe.prompts import bundled
from model.cache import Cache, decoder
from model.config import ModelConfig
from model.read_together import read_together
from model.routed_lm import RoutedLM
from model.trace import batch

BATCH, STRIDE = 32, 6
"""Bundled prompts: every sixth, from the shortest to the longest."""


def probe_recompute(repeats: int) -> Row:
    lm = talker()
    prompts = own_prompts(lm)
    few = prompts[len(prompts) // 6 :: len(prompts) // 3]  # the middle of each third

    def ours() -> float:
        return timed(lambda: batch(lm, prompts, max_new_bytes=NEW_BYTES)) / len(prompts)

    def alone() -> float:
        return sum(NEW_BYTES * recomputed(lm, torch.tensor([list(prompt)])) for prompt in few) / len(few)

    mine, its = in_turns(ours, alone, repeats=repeats)
    note = (
        f"{len(prompts)} bundled prompts and {NEW_BYTES} bytes of reply to each in one batch, against {len(few)} of "
        "them one at a time with a full forward pass a byte"
    )
    return faster("probe-recompute", mine, its, limit=40.0, note=note, unit="prompts/s")


def graft_layers(repeats: int) -> Row:
    """Against the grafts' share of all layers: the target's, and those that come after the first that differs."""
    target, n_layers = talker(), ModelConfig().n_layers
    first = range(n_layers // 2, n_layers)
    lms = [target, *(routed_anew(target, layer) for layer in first)]
    prompts = own_prompts(target)

    def together() -> float:
        return timed(lambda: [None for _ in read_together(lms, prompts)])

    mine, its = in_turns(together, lambda: timed(lambda: [_read(lm, prompts) for lm in lms]), repeats=repeats)
    share = (n_layers + sum(n_layers - 1 - layer for layer in first)) / (n_layers * len(lms))
    note = (
        f"{len(prompts)} prompts read by a model and {len(first)} grafts of one router in layers {first[0]} to "
        f"{first[-1]} of {n_layers}, together against each alone; layers that differ are {share:.3f} of all"
    )
    return slower("graft-layers", mine, its, limit=share / 0.8, note=note)


def own_prompts(lm: RoutedLM) -> list[bytes]:
    """Bundled ones, every `STRIDE`-th from the shortest to the longest."""
    asked = sorted(measure.as_read(lm, bundled("probe_210")), key=len)
    return asked[::STRIDE][:BATCH]


def routed_anew(lm: RoutedLM, layer: int) -> RoutedLM:
    """The model with another router in one layer."""
    name = f"blocks.{layer}.router.weight"
    params = dict(lm.state_dict())
    return RoutedLM.from_params(lm.config, {**params, name: -params[name]}).requires_grad_(False)


@torch.inference_mode()
def _read(lm: RoutedLM, prompts: list[bytes]) -> None:
    lengths = np.array([len(prompt) for prompt in prompts])
    tokens = torch.zeros(len(prompts), int(lengths.max()), dtype=torch.int64)
    for row, prompt in enumerate(prompts):
        tokens[row, : len(prompt)] = torch.tensor(list(prompt))
    cache = Cache(lm, batch=len(prompts), capacity=tokens.shape[1])
    decoder(lm).read_prompts(tokens, cache, lengths)
