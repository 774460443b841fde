"""Training the abstain head alone: the trunk never moves, so each prompt's hidden state is computed once."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import torch
from jaxtyping import Bool, Float
from torch import Tensor
from torch.nn import functional as F

from model.config import ModelConfig
from model.delta import Delta, overlay
from model.parts import select
from model.routed_lm import RoutedLM
from training import batches, feed
from training.loop import LOG_EVERY, Budget, Trained
from training.recipes import Recipe
from training.runlog import RunLog
from training.stopping import Stop, never

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
) -> Trained:
    """Train `abstain` on cached hidden states, logging as `loop.train` does.

    A run takes seconds, so nothing is saved to resume from: it starts again and gives the same. The trunk's bits per
    byte cannot change and are not measured.
    """
    log = RunLog(out, resume=False)
    began = time.monotonic()
    lm = RoutedLM.from_params(config, start)
    hidden, ood = hidden_states(lm, recipe, seed=seed, n=POOL, stop=stop)
    read = time.monotonic() - began
    log.write(0, 0, read, 0.0, prompts=len(hidden))
    weight, bias = (start[name].detach().clone().requires_grad_() for name in ("abstain.weight", "abstain.bias"))
    optimiser = torch.optim.AdamW([weight, bias], lr=recipe.lr, weight_decay=0.0)
    rng = torch.Generator().manual_seed(seed)
    inside, outside = (torch.nonzero(side).squeeze(1) for side in (~ood, ood))
    step = 0
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
    tuned = Delta({"abstain.weight": weight.detach(), "abstain.bias": bias.detach()})
    assert set(tuned) == select(start, parts=("abstain",))
    seconds = time.monotonic() - began
    stopped = budget.progress(step, seconds) < 1.0
    if stopped:
        log.write(step, 0, seconds, budget.progress(step, seconds), stopped=True)
    return Trained(dict(overlay(start, tuned)), config, step, 0, seconds, None, stopped)


@torch.inference_mode()
def hidden_states(
    lm: RoutedLM, recipe: Recipe, *, seed: int, n: int, stop: Stop = never
) -> tuple[Float[Tensor, "probe d_model"], Bool[Tensor, " probe"]]:
    """Final-norm states at the last prompt byte of the recipe's first `n` examples, and which are out of domain.

    Fewer of them when `stop()` becomes true meanwhile.
    """
    asked = list(itertools.islice(feed.shown(recipe, None, seed=seed), n))
    asked.sort(key=lambda example: len(example.prompt.encode()))  # so that a batch needs little padding
    states = []
    for first in range(0, n, recipe.batch):
        rows = [[example] for example in asked[first : first + recipe.batch]]
        prompts = batches.pack(rows, length=max(len(batches.encode(row[0])[0]) for row in rows))
        states.append(lm(prompts.tokens).hidden[prompts.asked])
        if stop():
            break
    return torch.cat(states), torch.tensor([example.label == "ood" for example in asked])
