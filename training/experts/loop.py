"""Training the small mixture of experts: a function of design, seed and the number of steps alone."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from model.errors import LabError
from model.hf.named import TILMOE
from training.experts import rows, tokens
from training.experts.design import Design
from training.experts.rows import Rows
from training.optim import ADAMW_LR, MUON_LR, Muon
from training.run_state import RunState
from training.runlog import RunLog
from training.schedule import learning_rate
from training.stopping import Stop, never

WARM = 20
"""Steps in which the rate rises."""
LOG_EVERY, MEASURE_EVERY, SAVE_SECONDS = 25, 100, 60
HELD_OUT = 200


@dataclass(frozen=True)
class Trained:
    """lm: of transformers. stopped: whether it has fewer steps than were asked for."""

    lm: Any
    tokens: Any
    step: int
    read: int
    seconds: float
    held_out: float
    stopped: bool


def train(design: Design, *, seed: int, steps: int, out: Path, resume: bool, stop: Stop = never) -> Trained:
    """Train, logging to the folder `out` and saving state there about once a minute.

    While the rate is still full nothing hangs on the number of steps: a run may go on with another. Raises: LabError
    for a state of another run, and for one whose rate has begun to fall, or would have, with another number of steps.
    """
    facts = {"model": TILMOE, "seed": seed, "steps": steps, "torch": torch.__version__, **asdict(design)}
    state = RunState.load(out) if resume else None
    if state is not None:
        _check(state, facts, flat=design.flat, where=out)
    log = RunLog(out, resume=resume)
    words = tokens.learnt(design, seed=seed)
    lm, rates = build(design, seed=seed)
    step, read, before = 0, 0, 0.0
    if state is not None:
        for name, parameter in lm.named_parameters():
            parameter.data.copy_(state.params[name])
        state.restore(rates)
        step, read, before = state.step, state.tokens, state.seconds
    apart = rows.held_out(design, words, seed=seed, count=HELD_OUT)
    began = saved = time.monotonic()

    def now() -> RunState:
        return RunState.of(lm, rates, step=step, tokens=read, seconds=_seconds(), facts=facts)

    def _seconds() -> float:
        return before + time.monotonic() - began

    while step < steps and not stop():
        parts = rows.of_step(design, words, seed=seed, step=step)
        told = update(lm, rates, parts, design=design, factor=rate(step, steps, flat=design.flat))
        step, read = step + 1, read + sum(int(own.mask.sum()) for own in parts)
        if step % LOG_EVERY == 0:
            more = {"held_out": nats(lm, apart)} if step % MEASURE_EVERY == 0 else {}
            log.write(step, read, _seconds(), step / steps, **told, **more)
        if time.monotonic() - saved > SAVE_SECONDS:
            now().save(out)
            saved = time.monotonic()
    now().save(out)
    found = nats(lm, apart)
    log.write(step, read, _seconds(), step / steps, held_out=found, **({"final": True} if step == steps else {}))
    return Trained(lm, words, step, read, _seconds(), found, step < steps)


def build(design: Design, *, seed: int) -> tuple[Any, list[torch.optim.Optimizer]]:
    """A model with fresh weights, and its optimisers: Muon on the matrices, each expert's apart, AdamW on the rest."""
    from transformers import OlmoeForCausalLM

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        lm = OlmoeForCausalLM(design.config())
    matrices = {name for name, own in lm.named_parameters() if own.ndim > 1 and not _is_table(name)}
    by = [[own for name, own in lm.named_parameters() if (name in matrices) == inside] for inside in (True, False)]
    rates: list[torch.optim.Optimizer] = [
        Muon(by[0], lr=design.lr * MUON_LR),
        torch.optim.AdamW(by[1], lr=design.lr * ADAMW_LR, betas=(0.9, 0.95), weight_decay=0.0),
    ]
    for optimiser in rates:
        for group in optimiser.param_groups:
            group["full_lr"] = group["lr"]
    return lm.train(), rates


def rate(step: int, steps: int, *, flat: float) -> float:
    """The factor on the rates at a step, counted from 0."""
    return min(1.0, (step + 1) / WARM) * learning_rate(step / steps, flat=flat)


def update(
    lm: Any, rates: list[torch.optim.Optimizer], parts: list[Rows], *, design: Design, factor: float
) -> dict[str, float]:
    """One step. What it was like: nats a token of the replies; the load balancing loss, 1 where all are used alike."""
    learnt = sum(int(own.replies.sum()) for own in parts)
    real = sum(int(own.mask.sum()) for own in parts)
    loss = balance = 0.0
    for own in parts:
        ce, even = losses(lm, own, design=design)
        share = int(own.mask.sum()) / real
        (ce / learnt + design.balance * share * even).backward()
        loss, balance = loss + float(ce.detach()) / learnt, balance + share * float(even.detach())
    torch.nn.utils.clip_grad_norm_(lm.parameters(), 1.0)
    for optimiser in rates:
        for group in optimiser.param_groups:
            group["lr"] = group["full_lr"] * factor
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
    return {"loss": loss, "balance": balance}


def losses(lm: Any, own: Rows, *, design: Design) -> tuple[Tensor, Tensor]:
    """Nats of all reply tokens, and the mean over layers of OLMoE's load balancing loss, over real tokens.

    transformers adds up the layers before it compares, so that one layer's idle expert may be another's busy one; here
    each layer is balanced by itself, as OLMoE was.
    """
    from transformers.models.olmoe.modeling_olmoe import load_balancing_loss_func

    found = lm.model(input_ids=own.ids, attention_mask=own.mask, output_router_logits=True, use_cache=False)
    even = [
        torch.as_tensor(load_balancing_loss_func((logits,), design.experts, design.acting, own.mask)) / design.acting
        for logits in found.router_logits
    ]
    asked = own.replies[:, 1:]
    logits = lm.lm_head(found.last_hidden_state[:, :-1][asked])
    return F.cross_entropy(logits, own.ids[:, 1:][asked], reduction="sum"), torch.stack(even).mean()


@torch.inference_mode()
def nats(lm: Any, parts: list[Rows]) -> float:
    """Mean over reply tokens."""
    total = 0.0
    for own in parts:
        asked = own.replies[:, 1:]
        hidden = lm.model(input_ids=own.ids, attention_mask=own.mask, use_cache=False).last_hidden_state
        total += float(F.cross_entropy(lm.lm_head(hidden[:, :-1][asked]), own.ids[:, 1:][asked], reduction="sum"))
    return total / sum(int(own.replies.sum()) for own in parts)


def _is_table(name: str) -> bool:
    """Whether a matrix is one of rows that are looked up or compared: embeddings and routers."""
    return "embed" in name or "gate.weight" in name


def _check(state: RunState, facts: dict[str, Any], *, flat: float, where: Path) -> None:
    kept = state.facts or {}
    other = sorted(name for name in facts if name != "steps" and kept.get(name) != facts[name])
    if other:
        raise LabError("the state of another run", where=where, expected=f"the same {', '.join(other)}",
                       todo="take another --out, or leave --resume out")  # fmt: skip
    steps = (kept["steps"], facts["steps"])
    if steps[0] != steps[1] and state.step > flat * min(steps):
        raise LabError("the rate falls already", where=where, expected=f"--steps {steps[0]}", found=steps[1])
