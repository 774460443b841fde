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
from model.time_left import TimeLeft
from training import batches, feed, identity, states
from training.adamw import AdamW
from training.last_good import all_finite, sound
from training.loop import LOG_EVERY, Budget, Trained
from training.recipe import Recipe
from training.run_state import RunState
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
    resume: bool = False,
    stop: Stop = never,
    kept_in: Path | None = None,
) -> Trained:
    """Train `abstain` on hidden states computed once, logging as `loop.train` does.

    A run takes a minute, so nothing is saved to resume from: resumed, it starts again and gives the same. The trunk's
    bits per byte cannot change and are not measured. kept_in: a folder that keeps the states for the next run of the
    same start on the same prompts.

    Raises: LabError when it is to resume where another run's state lies.
    """
    if resume and (state := RunState.load(out)) is not None:
        asked = identity.facts(
            recipe, config=config, start=start, corpus=None, seed=seed, steps=budget.steps, minutes=budget.minutes
        )
        identity.check(state.facts, asked, where=out)
    log = RunLog(out, resume=False)
    began = time.monotonic()
    lm = RoutedLM.from_params(config, start)
    told, left = began, TimeLeft(began=began)

    def reading(done: int, share: float) -> None:
        nonlocal told
        now = time.monotonic()
        left.reached(share, of=1.0, now=now)
        if now - told >= SECONDS_BETWEEN_LINES:
            told = now
            log.write(0, 0, now - began, 0.0, left=left.at(now), read=done, prompts=POOL)

    hidden, ood = hidden_states(lm, recipe, seed=seed, n=POOL, stop=stop, kept_in=kept_in, progress=reading)
    read = time.monotonic() - began
    log.write(0, 0, read, 0.0, prompts=len(hidden))
    weight, bias = (start[name].detach().clone().requires_grad_() for name in ("abstain.weight", "abstain.bias"))
    update = AdamW([weight, bias], lr=recipe.lr)
    rng = torch.Generator().manual_seed(seed)
    inside, outside = (torch.nonzero(side).squeeze(1) for side in (~ood, ood))
    step, base, diverged = 0, digest(start), None
    left = TimeLeft(began=time.monotonic())  # reading says nothing of the pace of a step

    def now() -> Delta:
        return Delta({"abstain.weight": weight.detach().clone(), "abstain.bias": bias.detach().clone()})

    def keep() -> None:
        keep_step(out, step, now(), base_digest=base)

    def tell(progress: float, **values: object) -> None:
        clock = time.monotonic()
        to_go = left.at(clock) if budget.minutes is None else max(0.0, 60 * budget.minutes - (clock - began))
        log.write(step, 0, clock - began, progress, left=to_go if "loss" in values else None, **values)

    good, good_step = now(), step
    keep()
    while budget.progress(step, time.monotonic() - began) < 1.0 and not stop():
        halves = (side[torch.randint(len(side), (recipe.batch // 2,), generator=rng)] for side in (inside, outside))
        chosen = torch.cat(list(halves))
        logit = F.linear(hidden[chosen], weight, bias).squeeze(-1)
        loss = recipe.weights.abstain * F.binary_cross_entropy_with_logits(logit, ood[chosen].float())
        if not sound(loss):
            diverged = step + 1
            break
        good, good_step = now(), step
        update(torch.autograd.grad(loss, [weight, bias]))
        step += 1
        left.reached(step, of=budget.steps or step, now=time.monotonic())
        if step % LOG_EVERY == 0 and all_finite(now().values()):
            p = logit.detach().sigmoid()
            gap = float(p[ood[chosen]].mean() - p[~ood[chosen]].mean())
            tell(budget.progress(step, time.monotonic() - began), loss=float(loss.detach()), abstain_gap=gap)
            keep()
    tuned = now()
    if diverged is None and not all_finite(tuned.values()):
        diverged = step
    if diverged is not None:
        tuned, step = good, good_step
    assert set(tuned) == select(start, parts=("abstain",))
    seconds = time.monotonic() - began
    stopped = diverged is None and budget.progress(step, seconds) < 1.0
    if stopped:
        tell(budget.progress(step, seconds), stopped=True)
    elif diverged is not None:
        tell(budget.progress(step, seconds), diverged=diverged)
    return Trained(dict(overlay(start, tuned)), config, step, 0, seconds, None, stopped, diverged)


@torch.inference_mode()
def hidden_states(
    lm: RoutedLM,
    recipe: Recipe,
    *,
    seed: int,
    n: int,
    stop: Stop = never,
    kept_in: Path | None = None,
    progress: Callable[[int, float], None] = lambda _done, _share: None,
) -> tuple[Float[Tensor, "read d_model"], Bool[Tensor, " probe"]]:
    """Final-norm states at the last prompt byte of the recipe's first `n` examples, and which are out of domain.

    Fewer states when `stop()` becomes true meanwhile. kept_in: a folder where whole results are looked up and kept.
    progress: called with how many were read, and their share of all the work.
    """
    asked = list(itertools.islice(feed.shown(recipe, None, seed=seed), n))
    asked.sort(key=lambda example: len(example.prompt.encode()))  # so that a batch needs little padding
    ood = torch.tensor([example.label == "ood" for example in asked])
    prompts = [batches.encode(example)[0] for example in asked]
    key = states.key(dict(lm.named_parameters()), prompts, batch=recipe.batch)
    if kept_in is not None and (known := states.read(kept_in, key)) is not None:
        return known, ood
    found, firsts = [], range(0, n, recipe.batch)
    longest = [max(map(len, prompts[first : first + recipe.batch])) for first in firsts]
    for number, (first, length) in enumerate(zip(firsts, longest, strict=True), start=1):
        rows = [[example] for example in asked[first : first + recipe.batch]]
        batch = batches.pack(rows, length=length)
        found.append(lm(batch.tokens).hidden[batch.asked])
        progress(min(n, first + recipe.batch), sum(longest[:number]) / sum(longest))  # a longer batch takes longer
        if stop():
            return torch.cat(found), ood
    if kept_in is not None:
        states.keep(kept_in, key, torch.cat(found))
    return torch.cat(found), ood
