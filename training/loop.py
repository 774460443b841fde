"""The training loop: from a start to trained parameters, resumable whenever it is killed."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path

from torch import Tensor

from model.config import ModelConfig
from model.time_left import TimeLeft
from training import ahead, identity, measure
from training.corpus import Corpus
from training.distributed import ALONE, Team
from training.last_good import LastGood, all_finite
from training.one_step import read_batch, update
from training.recipe import Recipe
from training.run_state import RunState
from training.schedule import grow, learning_rate, n_layers, stage, work
from training.stopping import Stop, never
from training.trainable import at_depth, build, on_cpu, params_of
from training.witness import Place, Witness

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
    """What a run gives. bits_per_byte: on held-out text (or wordings), whichever the recipe trains on; None where the
    run cannot change it. diverged: the step whose loss was not sound any more; the rest is then of the last good state.
    """

    params: dict[str, Tensor]
    config: ModelConfig
    steps: int
    tokens: int
    seconds: float
    bits_per_byte: float | None
    stopped: bool = False
    diverged: int | None = None


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
    """Train, logging to the folder `out` and saving state there about once a minute (`training.runlog`).

    With a budget of steps the result depends on recipe, start, corpus, seed and machine alone, however often the run
    was killed and resumed. When `stop()` becomes true it ends at the next half of a step, its state saved. Where the
    loss is not sound any more (`last_good`) it has diverged, and ends with the last state whose loss was.

    Raises: LabError for a state that belongs to another run.
    """
    facts = identity.facts(
        recipe, config=config, start=start, corpus=corpus, seed=seed, steps=budget.steps, minutes=budget.minutes
    )
    state = RunState.load(out) if resume else None
    if state:
        identity.check(state.facts, facts, where=out)
    witness = None
    if team.leads:
        witness = Witness(recipe, config=config, start=start, corpus=corpus, out=out, resume=resume)
    step, tokens, seconds = (state.step, state.tokens, state.seconds) if state else (0, 0, 0.0)
    params = state.params if state else start
    layers = n_layers(params) if params else stage(recipe.depths, 0.0, otherwise=config.n_layers)
    lm, rates = build(recipe, at_depth(config, layers), params, seed=seed, device=device)
    if state:
        state.restore(rates)
    if witness is not None:
        witness.keep_parts(step, lm)
    began = time.monotonic() - seconds
    first = budget.progress(step, seconds)
    left = TimeLeft(began=time.monotonic(), done=work(recipe.depths, first))
    good, bad = LastGood(every=1 if device == "cpu" else LOG_EVERY), None

    def place() -> Place:
        progress = budget.progress(step, seconds)
        to_go = left.at(clock()) if budget.minutes is None else max(0.0, 60 * budget.minutes - seconds)
        return Place(step, tokens, seconds, progress, to_go)

    def clock() -> float:
        return time.monotonic() - (witness.paused if witness is not None else 0.0)

    def now() -> RunState:
        return RunState.of(lm, rates, step=step, tokens=tokens, seconds=seconds, facts=facts)

    read = ahead.batches(recipe, corpus, seed=seed, first=step, device=device)
    while (progress := budget.progress(step, seconds)) < 1.0 and not stop():
        wanted = stage(recipe.depths, progress, otherwise=layers)
        if state:  # with a larger budget it may be less far than it was: what has grown stays
            wanted = max(wanted, layers)
        if wanted != layers:
            layers = wanted
            deeper = grow(params_of(lm), layers=layers)
            lm, rates = build(recipe, at_depth(config, layers), deeper, seed=seed, device=device)
        batch = next(read)
        seen = read_batch(lm, recipe, batch, device=device, team=team)
        if stop():
            break  # half-way, with nothing updated: a step can take seconds
        if bad := good.look(seen.parts["loss"], step + 1, now=now):
            break
        if witness is not None and good.state is not None and good.state.step == step:
            witness.save(good.state, every=SAVE_SECONDS)
        update(lm, rates, seen.parts["loss"], factor=learning_rate(progress, flat=recipe.flat), team=team)
        step, tokens = step + 1, tokens + batch.tokens.numel()
        seconds = team.agree(time.monotonic() - began)
        if witness is None:
            continue
        left.reached(work(recipe.depths, budget.progress(step, seconds)), of=work(recipe.depths, 1.0), now=clock())
        if step % LOG_EVERY == 0:
            witness.look(place(), lm, {"layers": layers, **seen.told()})
        if step % MEASURE_EVERY == 0:
            witness.measure(place(), lm)
    final, over = None, budget.progress(step, seconds) >= 1.0
    if bad is None and all_finite(lm.parameters()):
        final = measure.held_out(on_cpu(lm), recipe, corpus) if over else {}
    if final is None or not isfinite(final.get("bits_per_byte", 0.0)):
        bad, last = bad or max(1, step), good.state or now()
        step, tokens, seconds = last.step, last.tokens, last.seconds
        if witness is not None:
            witness.save(last)
            witness.tell(replace(place(), left=None), {"diverged": bad})
        return Trained(last.params, at_depth(config, n_layers(last.params)), step, tokens, seconds, None, diverged=bad)
    if witness is not None:
        witness.save(now())
        ends = {"final": True, **final} if over else {"stopped": True}
        witness.tell(replace(place(), left=0.0 if over else None), ends)
    return Trained(params_of(lm), lm.config, step, tokens, seconds, final.get("bits_per_byte"), stopped=not over)
