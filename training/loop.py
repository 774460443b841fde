"""The training loop: from a start to trained parameters, resumable whenever it is killed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from pathlib import Path

import torch
from torch import Tensor

from model.config import ModelConfig
from model.delta import Delta
from model.digest import digest
from model.routed_lm import RoutedLM
from model.vanilla import AnyLM, VanillaLM
from training import ahead, curves, measure, trimmed
from training.batches import Batch
from training.corpus import Corpus
from training.curves import N_SHOWN, Drift
from training.distributed import ALONE, Team
from training.losses import losses
from training.optim import fast_bf16, optimisers
from training.recipes import Recipe
from training.runlog import RunLog, RunState, keep_canaries, keep_step
from training.schedule import grow, learning_rate, n_layers, stage
from training.stopping import Stop, never

LOG_EVERY, MEASURE_EVERY, SAVE_SECONDS = 25, 250, 60.0
MEASURE_SHARE = 0.04
"""Measuring on the way is put off while it would take more than this share of the time."""


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
    """What a finished run gives. bits_per_byte: on held-out text (or wordings), whichever the recipe trains on; None
    where the run cannot change it."""

    params: dict[str, Tensor]
    config: ModelConfig
    steps: int
    tokens: int
    seconds: float
    bits_per_byte: float | None
    stopped: bool = False


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
    team: Team = ALONE,
    stop: Stop = never,
) -> Trained:
    """Train, logging to `out`/log.jsonl and saving state to `out`/state.safetensors about once a minute.

    With a budget of steps the result depends on recipe, start, corpus, seed and machine alone, however often the run
    was killed and resumed. When `stop()` becomes true it ends at the next half of a step, its state saved.

    Raises: LabError for a state that belongs to another run.
    """
    log = RunLog(out, resume=resume) if team.leads else None
    state = RunState.load(out) if resume else None
    step, tokens, seconds = (state.step, state.tokens, state.seconds) if state else (0, 0, 0.0)
    params = state.params if state else start
    layers = n_layers(params) if params else stage(recipe.depths, 0.0, otherwise=config.n_layers)
    lm, rates = _build(recipe, _at_depth(config, layers), params, seed=seed, device=device)
    if state:
        state.restore(rates)
    drift = Drift(RoutedLM.from_params(config, start)) if recipe.parts is not None and start is not None else None
    kept = _Kept(recipe, start, out) if recipe.parts is not None and start is not None and team.leads else None
    if drift is not None and kept is not None:
        keep_canaries(out, drift.shown, drift.replies[:N_SHOWN])
        kept.at(step, _params(lm))
    began, saved = time.monotonic() - seconds, time.monotonic()
    measured, cost = -inf, 0.0
    read = ahead.batches(recipe, corpus, seed=seed, first=step, device=device)
    while (progress := budget.progress(step, seconds)) < 1.0 and not stop():
        if recipe.depths and (wanted := stage(recipe.depths, progress)) != layers:
            layers = wanted
            deeper = grow(_params(lm), layers=layers)
            lm, rates = _build(recipe, _at_depth(config, layers), deeper, seed=seed, device=device)
        batch = next(read)
        factor = learning_rate(progress, flat=recipe.flat)
        told = _step(lm, rates, recipe, batch, factor=factor, device=device, team=team, stop=stop)
        if told is None:
            break
        step, tokens = step + 1, tokens + batch.tokens.numel()
        seconds = team.agree(time.monotonic() - began)
        if log is None:
            continue
        if step % LOG_EVERY == 0:
            parts: dict[str, object] = {**told()}
            if drift is not None:
                parts |= drift.measure(_on_cpu(lm))
            if kept is not None:
                kept.at(step, _params(lm))
            log.write(step, tokens, seconds, budget.progress(step, seconds), layers=layers, **parts)
        if step % MEASURE_EVERY == 0 and cost < MEASURE_SHARE * (time.monotonic() - measured):
            before = time.monotonic()
            found = measure.held_out(_on_cpu(lm), recipe, corpus)
            log.write(step, tokens, seconds, budget.progress(step, seconds), **found)
            measured, cost = time.monotonic(), time.monotonic() - before
        if time.monotonic() - saved > SAVE_SECONDS:
            RunState.of(lm, rates, step=step, tokens=tokens, seconds=seconds).save(out)
            saved = time.monotonic()
    if budget.progress(step, seconds) < 1.0:
        if log is not None:
            RunState.of(lm, rates, step=step, tokens=tokens, seconds=seconds).save(out)
            log.write(step, tokens, seconds, budget.progress(step, seconds), stopped=True)
        return Trained(_params(lm), lm.config, step, tokens, seconds, None, stopped=True)
    final = measure.held_out(_on_cpu(lm), recipe, corpus)
    if log is not None:
        RunState.of(lm, rates, step=step, tokens=tokens, seconds=seconds).save(out)
        log.write(step, tokens, seconds, 1.0, final=True, **final)
    return Trained(_params(lm), lm.config, step, tokens, seconds, final["bits_per_byte"])


class _Kept:
    """Puts a run's trained parts into its folder, step by step."""

    def __init__(self, recipe: Recipe, start: dict[str, Tensor], out: Path) -> None:
        self.names, self.base, self.out = recipe.trainable(start), digest(start), out

    def at(self, step: int, params: dict[str, Tensor]) -> None:
        keep_step(self.out, step, Delta(params).restrict(self.names), base_digest=self.base)


def _build(
    recipe: Recipe, config: ModelConfig, params: dict[str, Tensor] | None, *, seed: int, device: str
) -> tuple[AnyLM, list[torch.optim.Optimizer]]:
    """A trainable model and its optimisers; only the recipe's parts take gradients."""
    kind = VanillaLM if recipe.model == "vanilla" else RoutedLM
    if params is None:
        lm = kind(config).initialise(torch.Generator().manual_seed(seed))
    else:
        lm = kind.from_params(config, {name: tensor.detach().clone() for name, tensor in params.items()})
    lm.train().to(device)
    if device == "cuda" and recipe.parts is None:  # the small variants end before a compilation would
        for block in lm.blocks:
            block.compile(dynamic=False)
    trainable = recipe.trainable([name for name, _ in lm.named_parameters()])
    for name, parameter in lm.named_parameters():
        parameter.requires_grad_(name in trainable)
    rates = optimisers(lm, kind=recipe.optimiser, lr=recipe.lr)
    for optimiser in rates:
        for group in optimiser.param_groups:
            group["full_lr"] = group["lr"]
    return lm, rates


def _step(
    lm: AnyLM,
    rates: list[torch.optim.Optimizer],
    recipe: Recipe,
    batch: Batch,
    *,
    factor: float,
    device: str,
    team: Team = ALONE,
    stop: Stop = never,
) -> Callable[[], dict[str, float]] | None:
    """One update; the result tells what it was like, which makes a device finish what it was given.

    None, and nothing updated, when `stop()` is true half-way: a step can take seconds.
    """
    batch = team.rows(batch)
    with torch.autocast(device, torch.bfloat16, enabled=fast_bf16(device)):
        if device == "cpu" and recipe.data == "turns":
            output, batch = trimmed.forward(lm, batch)
        else:
            output = lm(batch.tokens)
        abstain_logit = output.abstain_logit
        if recipe.weights.abstain and recipe.weights.detached:
            assert isinstance(lm, RoutedLM)
            abstain_logit = lm.abstain(output.hidden.detach()).squeeze(-1)
    parts = losses(output, batch, recipe.weights, abstain_logit, team=team)
    if stop():
        return None
    parts["loss"].backward()
    team.average_gradients(lm.parameters())
    torch.nn.utils.clip_grad_norm_([p for p in lm.parameters() if p.requires_grad], 1.0)
    for optimiser in rates:
        for group in optimiser.param_groups:
            group["lr"] = group["full_lr"] * factor
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)

    def told() -> dict[str, float]:
        return {
            **curves.of_step(output, batch, abstain_logit),
            **{name: float(value.detach()) for name, value in parts.items()},
        }

    return told


def _at_depth(config: ModelConfig, layers: int) -> ModelConfig:
    return ModelConfig.from_dict({**config.to_dict(), "n_layers": layers})


def _on_cpu(lm: AnyLM) -> AnyLM:
    """The model where replies can be generated: itself, or a copy of what another device holds."""
    if next(lm.parameters()).device.type == "cpu":
        return lm
    return type(lm).from_params(lm.config, _params(lm))


def _params(lm: AnyLM) -> dict[str, Tensor]:
    return {name: parameter.detach().cpu().clone() for name, parameter in lm.named_parameters()}
