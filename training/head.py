"""Training the abstain head alone: the trunk never moves, so each prompt's hidden state is computed once."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from pathlib import Path

import torch
from jaxtyping import Bool, Float
from torch import Tensor
from torch.nn import functional as F

from model.config import ModelConfig
from model.delta import Delta, overlay
from model.digest import digest
from model.parts import select
from model.routed_lm import RoutedLM
from training import batches, feed, states
from training.loop import LOG_EVERY, Budget, Trained
from training.recipes import Recipe
from training.runlog import RunLog, keep_step
from training.stopping import Stop, never

SECONDS_BETWEEN_LINES = 1.0
"""Of the log while prompts are read."""
POOL = 4096
"""Prompts whose hidden states are kept, half of them in-domain; batches are drawn from them with replacement."""


def train_head(
    recipe: Recipe,
    *,
    config: ModelConfig,
    start: dict[str, Tensor],
    seed: int,
    budget: Budget,
    out: Path,
    stop: Stop = never,
    kept_in: Path | None = None,
) -> Trained:
    """Train `abstain` on hidden states computed once, logging as `loop.train` does.

    A run takes seconds, so nothing is saved to resume from: it starts again and gives the same. The trunk's bits per
    byte cannot change and are not measured. kept_in: a folder that keeps the states for the next run of the same
    start on the same prompts.
    """
    log = RunLog(out, resume=False)
    began = time.monotonic()
    lm = RoutedLM.from_params(config, start)
    told = began

    def reading(done: int) -> None:
        nonlocal told
        if time.monotonic() - told >= SECONDS_BETWEEN_LINES:
            told = time.monotonic()
            log.write(0, 0, told - began, 0.0, read=done, prompts=POOL)

    hidden, ood = hidden_states(lm, recipe, seed=seed, n=POOL, stop=stop, kept_in=kept_in, progress=reading)
    read = time.monotonic() - began
    log.write(0, 0, read, 0.0, prompts=len(hidden))
    weight, bias = (start[name].detach().clone().requires_grad_() for name in ("abstain.weight", "abstain.bias"))
    optimiser = torch.optim.AdamW([weight, bias], lr=recipe.lr, weight_decay=0.0)
    rng = torch.Generator().manual_seed(seed)
    inside, outside = (torch.nonzero(side).squeeze(1) for side in (~ood, ood))
    step, base = 0, digest(start)

    def keep() -> None:
        now = {"abstain.weight": weight.detach().clone(), "abstain.bias": bias.detach().clone()}
        keep_step(out, step, Delta(now), base_digest=base)

    keep()
    while (progress := budget.progress(step, time.monotonic() - began)) < 1.0 and not stop():
        halves = (side[torch.randint(len(side), (recipe.batch // 2,), generator=rng)] for side in (inside, outside))
        chosen = torch.cat(list(halves))
        logit = F.linear(hidden[chosen], weight, bias).squeeze(-1)
        loss = recipe.weights.abstain * F.binary_cross_entropy_with_logits(logit, ood[chosen].float())
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        step += 1
        if step % LOG_EVERY == 0:
            p = logit.detach().sigmoid()
            gap = float(p[ood[chosen]].mean() - p[~ood[chosen]].mean())
            log.write(step, 0, time.monotonic() - began, progress, loss=float(loss.detach()), abstain_gap=gap)
            keep()
    tuned = Delta({"abstain.weight": weight.detach(), "abstain.bias": bias.detach()})
    assert set(tuned) == select(start, parts=("abstain",))
    seconds = time.monotonic() - began
    stopped = budget.progress(step, seconds) < 1.0
    if stopped:
        log.write(step, 0, seconds, budget.progress(step, seconds), stopped=True)
    return Trained(dict(overlay(start, tuned)), config, step, 0, seconds, None, stopped)


@torch.inference_mode()
def hidden_states(
    lm: RoutedLM,
    recipe: Recipe,
    *,
    seed: int,
    n: int,
    stop: Stop = never,
    kept_in: Path | None = None,
    progress: Callable[[int], None] = lambda _done: None,
) -> tuple[Float[Tensor, "probe d_model"], Bool[Tensor, " probe"]]:
    """Final-norm states at the last prompt byte of the recipe's first `n` examples, and which are out of domain.

    Fewer of them when `stop()` becomes true meanwhile. kept_in: a folder where whole results are looked up and kept.
    progress: called with how many were read.
    """
    asked = list(itertools.islice(feed.shown(recipe, None, seed=seed), n))
    asked.sort(key=lambda example: len(example.prompt.encode()))  # so that a batch needs little padding
    ood = torch.tensor([example.label == "ood" for example in asked])
    prompts = [batches.encode(example)[0] for example in asked]
    key = states.key(dict(lm.named_parameters()), prompts, batch=recipe.batch)
    if kept_in is not None and (known := states.read(kept_in, key)) is not None:
        return known, ood
    found = []
    for first in range(0, n, recipe.batch):
        rows = [[example] for example in asked[first : first + recipe.batch]]
        batch = batches.pack(rows, length=max(map(len, prompts[first : first + recipe.batch])))
        found.append(lm(batch.tokens).hidden[batch.asked])
        progress(min(n, first + recipe.batch))
        if stop():
            return torch.cat(found), ood
    if kept_in is not None:
        states.keep(kept_in, key, torch.cat(found))
    return torch.cat(found), ood
