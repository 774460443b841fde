"""The signals: numbers read off one trace that may tell a taught prompt from another."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from jaxtyping import Float

from model.errors import LabError
from model.traced import Trace

SignalValue = float | list[float] | None
"""One number, one number a layer, or None where there was no reply to measure."""
Way = Literal["uncertain", "confident"]
WAYS: dict[str, Literal[1, -1]] = {"uncertain": 1, "confident": -1}
"""What a higher value means → orientation, as those declare it who bring signals of their own."""


@dataclass(frozen=True)
class Signal:
    """What a signal is, fixed before any data was seen.

    family: the part of the model it reads; `states` of a monitor, `foreign` for what others measured. role: baselines
    and candidates enter the decision rule, the others are only shown. orientation: +1 when higher means more uncertain,
    -1 when higher means more confident. span: `prompt` when it is known before the first reply byte, `reply` when it
    needs the whole reply.
    """

    name: str
    family: Literal["output", "router", "abstain", "length", "states", "foreign"]
    role: Literal["baseline", "candidate", "exploratory", "control"]
    orientation: Literal[1, -1]
    span: Literal["prompt", "reply"]
    unit: str
    description: str

    @property
    def way(self) -> Way:
        """Which way it points, in the word of records."""
        return "uncertain" if self.orientation > 0 else "confident"


_ROUTER = (
    Signal("router_conf", "router", "candidate", -1, "prompt", "share", "1 - mean gate entropy / ln(pathways)"),
    Signal(
        "router_entropy_mean", "router", "candidate", 1, "prompt", "nats", "gate entropy, mean of layers and positions"
    ),
    Signal(
        "router_entropy_var", "router", "candidate", 1, "prompt", "nats²", "variance over positions of the layer mean"
    ),
    Signal(
        "router_entropy_per_layer", "router", "exploratory", 1, "prompt", "nats", "each layer's mean over positions"
    ),
)
_ALL = (
    Signal("max_softmax_mean", "output", "baseline", -1, "reply", "probability", "largest next-byte probability, mean"),
    Signal("max_softmax_last", "output", "baseline", -1, "reply", "probability", "the same at the last reply byte"),
    *_ROUTER,
    Signal("abstain_p", "abstain", "baseline", 1, "prompt", "probability", "abstain head at the last prompt byte"),
    Signal("prompt_bytes", "length", "control", 1, "prompt", "bytes", "length of the framed prompt"),
    *(
        Signal(f"{s.name}_reply", s.family, "exploratory", s.orientation, "reply", s.unit, f"{s.description}, reply")
        for s in _ROUTER
    ),
)

SIGNALS: dict[str, Signal] = {signal.name: signal for signal in _ALL}
"""Every signal by name. `router_conf` and `router_entropy_mean` rank prompts alike: they are one piece of evidence."""

_OF_ITS_REPLY: tuple[tuple[str, Literal[1, -1], str], ...] = (
    ("log_probability_mean", -1, "log-probability of the symbol that was taken, mean over the reply"),
    ("log_probability_min", -1, "the same, of the least likely symbol of the reply"),
    ("log_probability_sum", -1, "the same, of the whole reply"),
    ("predictive_entropy_mean", 1, "entropy of the next-symbol distribution, mean over the reply"),
)
LIKELIHOODS: dict[str, Signal] = {
    name: Signal(name, "output", "exploratory", sign, "reply", "nats", told) for name, sign, told in _OF_ITS_REPLY
}
"""Those of any language model that the registered rule does not name; which way each points was fixed before any data
was seen. Records that carry them declare it, as all must that bring signals of their own."""


_MONITOR = re.compile(r"(density|neighbours|gates|errors)-(mean|last)-(all|\d{1,3})(?:[ @].{1,120})?")
"""What monitors are called (`lab.monitors.monitor`): kind, bytes, layer, and what tells two of them apart."""
_OF_MONITORS: dict[str, tuple[str, str]] = {
    "density": ("squared distance", "of the state from where taught prompts lie"),
    "neighbours": ("distance", "of the state's direction from taught prompts nearby"),
    "gates": ("squared distance", "of the gate shares from where those of taught prompts lie"),
    "errors": ("log-odds", "of a wrong reply, from the states of all layers"),
}
"""Kind → unit and description."""


COMBINED = "combined"
"""Of monitors that were fitted together, what weighs them and the signals of the reply."""
_COMBINED = Signal(
    COMBINED,
    "states",
    "exploratory",
    1,
    "reply",
    "log-odds",
    "log-odds of a wrong reply, from signals and monitors",
)


def of_monitor(name: str) -> Signal | None:
    """The signal of the monitor that is called so, None for no such name. Every one of them reads the prompt alone, but
    what combines several with the signals of the reply, and is higher where the model is less at home: its name says
    it. Which of them a model has, says the model (`lab.chat.deciding`)."""
    if name == COMBINED:
        return _COMBINED
    found = _MONITOR.fullmatch(name)
    if found is None:
        return None
    kind, span, layer = found.group(1, 2, 3)
    unit, told = _OF_MONITORS[kind]
    where = "all layers" if layer == "all" else f"layer {layer}"
    over = "the last prompt byte" if span == "last" else "the mean over the prompt"
    return Signal(name, "states", "exploratory", 1, "prompt", unit, f"{unit} {told}; {where}, {over}")


def named(name: str) -> Signal:
    """A signal of the lab's by name, a monitor's among them. Raises: LabError for another."""
    found = SIGNALS.get(name) or LIKELIHOODS.get(name) or of_monitor(name)
    if found is None:
        raise LabError("no such signal", expected=f"one of {[*SIGNALS, *LIKELIHOODS]}", found=repr(name)[:80])
    return found


def is_scalar(name: str) -> bool:
    """True for a signal of one number a prompt."""
    return "per_layer" not in name


def measure(trace: Trace) -> dict[str, SignalValue]:
    """All signals of a trace, in the order of SIGNALS.

    Router signals are taken over the prompt, their `_reply` versions over the reply; the latter are None when the
    reply is empty. The output signals of an empty reply are those of its newline.
    Raises: LabError for a value that is no number, as of a model whose training diverged.
    """
    entropy = np.asarray(trace.entropy, dtype=np.float64)
    prompt, reply = entropy[:, : trace.prompt_length], entropy[:, trace.prompt_length :]
    routes = trace.gates.shape[-1]
    probability = np.asarray(trace.probability, dtype=np.float64)
    found: dict[str, SignalValue] = {
        "max_softmax_mean": float(probability.mean()),
        "max_softmax_last": float(probability[-1]),
        "abstain_p": float(trace.abstain_p),
        "prompt_bytes": float(trace.prompt_length),
        **_router(prompt, routes),
    }
    over_reply = _router(reply, routes) if reply.shape[1] else dict.fromkeys(signal.name for signal in _ROUTER)
    found |= {f"{name}_reply": value for name, value in over_reply.items()}
    for name, value in found.items():
        check_finite(name, [] if value is None else value)
    return {name: found[name] for name in SIGNALS}


def of_prompt(found: Mapping[str, SignalValue]) -> dict[str, SignalValue]:
    """Those of a model's signals that are known before the first reply byte."""
    return {name: found[name] for name in found if SIGNALS[name].span == "prompt"}


def check_finite(name: str, values: float | list[float] | Float[np.ndarray, " probe"]) -> None:
    """Raises: LabError for a value that is no finite number."""
    found = np.asarray(values, dtype=np.float64)
    if not np.isfinite(found).all():
        raise LabError(
            f"the model gives no number for {name}", expected="a finite number",
            found=str(found[~np.isfinite(found)].ravel()[0]), todo="use another model: these weights are broken",
        )  # fmt: skip


def _router(entropy: Float[np.ndarray, "layer pos"], routes: int) -> dict[str, SignalValue]:
    """The router signals of a span, from gate entropies in nats over so many routes."""
    mean = float(entropy.mean())
    return {
        "router_conf": 1.0 - mean / math.log(routes),
        "router_entropy_mean": mean,
        "router_entropy_var": float(entropy.mean(axis=0).var()),
        "router_entropy_per_layer": [float(value) for value in entropy.mean(axis=1)],
    }


def fires(signal: str, value: float, threshold: float) -> bool:
    """The gate's rule: an uncertain signal abstains at or above the threshold, a confident one at or below."""
    return bool(value >= threshold if named(signal).orientation > 0 else value <= threshold)


def number(signals: Mapping[str, SignalValue], name: str) -> float | None:
    """A signal of one number as it was measured, None where it was not."""
    value = signals.get(name)
    return float(value) if isinstance(value, float | int) else None


def scalar_signals() -> list[str]:
    """Signals of one number a prompt."""
    return [name for name in SIGNALS if is_scalar(name)]


def gating_signals() -> list[str]:
    """Those that a limit may be put on: the control is none."""
    return [name for name in scalar_signals() if SIGNALS[name].role != "control"]
