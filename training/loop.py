"""The training loop: from a start to trained parameters, resumable whenever it is killed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from model.config import ModelConfig
from model.routed_lm import RoutedLM
from training import batches, measure
from training.batches import Batch
from training.conversations import RECIPE_KINDS, examples
from training.corpus import Corpus
from training.losses import losses
from training.optim import fast_bf16, optimisers
from training.recipes import Recipe
from training.runlog import RunLog, RunState
from training.schedule import grow, learning_rate, n_layers, stage

LOG_EVERY, MEASURE_EVERY, SAVE_SECONDS = 25, 250, 60.0


@dataclass(frozen=True)
class Budget:
    """How long a run lasts: a number of steps, or minutes of training time counted over all resumptions."""

    steps: int | None = None
    minutes: float | None = None

    def progress(self, step: int, seconds: float) -> float:
        """From 0 to 1."""
        if self.minutes is not None:
            return min(1.0, seconds / (60 * self.minutes))
        assert self.steps is not None
        return min(1.0, step / self.steps)


@dataclass(frozen=True)
class Trained:
    """What a finished run gives. bits_per_byte: on held-out text (or wordings), whichever the recipe trains on."""

    params: dict[str, Tensor]
    config: ModelConfig
    steps: int
    tokens: int
    seconds: float
    bits_per_byte: float


def train(
    recipe: Recipe,
    *,
    config: ModelConfig,
    start: dict[str, Tensor] | None,
    corpus: Corpus | None,
    seed: int,
    budget: Budget,
    out: Path,
    resume: bool,
    device: str = "cpu",
) -> Trained:
    """Train, logging to `out`/log.jsonl and saving state to `out`/state.safetensors about once a minute.

    With a budget of steps the result depends on recipe, start, corpus, seed and machine alone, however often the run
    was killed and resumed.

    Raises: LabError for a state that belongs to another run.
    """
    log = RunLog(out, resume=resume)
    state = RunState.load(out) if resume else None
    step, tokens, seconds = (state.step, state.tokens, state.seconds) if state else (0, 0, 0.0)
    params = state.params if state else start
    layers = n_layers(params) if params else stage(recipe.depths, 0.0)
    lm, rates = _build(recipe, _at_depth(config, layers), params, seed=seed, device=device)
    if state:
        state.restore(rates)
    began, saved = time.monotonic() - seconds, time.monotonic()
    while (progress := budget.progress(step, seconds)) < 1.0:
        if recipe.depths and (wanted := stage(recipe.depths, progress)) != layers:
            layers = wanted
            deeper = grow(_params(lm), layers=layers)
            lm, rates = _build(recipe, _at_depth(config, layers), deeper, seed=seed, device=device)
        batch = _batch(recipe, corpus, seed=seed, step=step, length=recipe.lengths[step % len(recipe.lengths)])
        parts = _step(lm, rates, recipe, batch, factor=learning_rate(progress, flat=recipe.flat), device=device)
        step, tokens = step + 1, tokens + batch.tokens.numel()
        seconds = time.monotonic() - began
        if step % LOG_EVERY == 0:
            log.write(step, tokens, seconds, budget.progress(step, seconds), layers=layers, **parts)
        if step % MEASURE_EVERY == 0:
            log.write(step, tokens, seconds, budget.progress(step, seconds), **measure.held_out(lm, recipe, corpus))
        if time.monotonic() - saved > SAVE_SECONDS:
            RunState.of(lm, rates, step=step, tokens=tokens, seconds=seconds).save(out)
            saved = time.monotonic()
    RunState.of(lm, rates, step=step, tokens=tokens, seconds=seconds).save(out)
    final = measure.held_out(lm, recipe, corpus)
    log.write(step, tokens, seconds, 1.0, final=True, **final)
    return Trained(_params(lm), lm.config, step, tokens, seconds, final["bits_per_byte"])


def _build(
    recipe: Recipe, config: ModelConfig, params: dict[str, Tensor] | None, *, seed: int, device: str
) -> tuple[RoutedLM, list[torch.optim.Optimizer]]:
    """A trainable model and its optimisers; only the recipe's parts take gradients."""
    if params is None:
        lm = RoutedLM(config).initialise(torch.Generator().manual_seed(seed))
    else:
        lm = RoutedLM.from_params(config, {name: tensor.detach().clone() for name, tensor in params.items()})
    lm.train().to(device)
    trainable = recipe.trainable([name for name, _ in lm.named_parameters()])
    for name, parameter in lm.named_parameters():
        parameter.requires_grad_(name in trainable)
    rates = optimisers(lm, kind=recipe.optimiser, lr=recipe.lr)
    for optimiser in rates:
        for group in optimiser.param_groups:
            group["full_lr"] = group["lr"]
    return lm, rates


def _step(
    lm: RoutedLM, rates: list[torch.optim.Optimizer], recipe: Recipe, batch: Batch, *, factor: float, device: str
) -> dict[str, float]:
    batch = batch.to(device)
    with torch.autocast(device, torch.bfloat16, enabled=fast_bf16()):
        output = lm(batch.tokens)
        abstain_logit = lm.abstain(output.hidden.detach()).squeeze(-1)
    if not recipe.weights.detached:
        abstain_logit = output.abstain_logit
    parts = losses(output, batch, recipe.weights, abstain_logit)
    parts["loss"].backward()
    torch.nn.utils.clip_grad_norm_([p for p in lm.parameters() if p.requires_grad], 1.0)
    for optimiser in rates:
        for group in optimiser.param_groups:
            group["lr"] = group["full_lr"] * factor
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
    return {name: float(value.detach()) for name, value in parts.items()} | measure.curves(output, batch, abstain_logit)


def _batch(recipe: Recipe, corpus: Corpus | None, *, seed: int, step: int, length: int) -> Batch:
    if recipe.data == "prose":
        assert corpus is not None
        return batches.prose(corpus, seed=seed, step=step, batch=recipe.batch, length=length)
    assert recipe.kinds is not None
    kinds = RECIPE_KINDS[recipe.kinds]
    if recipe.data == "chat":
        return batches.conversations(_examples(kinds, seed, step), batch=recipe.batch, length=length)
    inside = [kind for kind in kinds if kind.label == "answer"]
    outside = [kind for kind in kinds if kind.label == "ood"]
    return batches.single_turns(
        _examples(inside, seed, step), _examples(outside, seed, step), batch=recipe.batch, length=length
    )


def _examples(kinds, seed: int, step: int) -> Iterator[batches.Example]:  # type: ignore[no-untyped-def]
    return examples(kinds, seed=f"{seed}/{step}/{kinds[0].label}")


def _at_depth(config: ModelConfig, layers: int) -> ModelConfig:
    return ModelConfig.from_dict({**config.to_dict(), "n_layers": layers})


def _params(lm: RoutedLM) -> dict[str, Tensor]:
    return {name: parameter.detach().cpu().clone() for name, parameter in lm.named_parameters()}
