"""The signals of a model that is not the lab's own: how likely its own reply was to it, and of a mixture of experts how
undecided its routers were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from lab.signals import LIKELIHOODS, SignalValue, Way, check_finite
from model.acting import Acting
from model.language import Asked, Reply

ORIENTATION: Mapping[str, Way] = {
    name: "uncertain" if own.orientation > 0 else "confident" for name, own in LIKELIHOODS.items()
}
"""Of those that the registered rule does not name, as records declare it."""


def measure(asked: Asked, reply: Reply, *, columns: Sequence[int] = ()) -> dict[str, SignalValue]:
    """Over the symbols of the reply, without what ended it; of an empty reply those of what ended it.

    columns: how many scores each routed layer gives. The router signals are those of `lab.signals`, the entropy of each
    layer's score in the place of its gate's: over the prompt, and `_reply` over what was read of the reply.

    max_softmax_mean, max_softmax_last, prompt_bytes: as of the lab's own models (`lab.signals`). log_probability_mean,
    _min, _sum: of the symbols that were taken, in nats, at most 0. predictive_entropy_mean: of the whole next-symbol
    distribution, in nats, 0 or more.
    Raises: LabError for a value that is no number.
    """
    logs = reply.log_probability
    found: dict[str, SignalValue] = {
        "max_softmax_mean": float(reply.probability.mean()),
        "max_softmax_last": float(reply.probability[-1]),
        "prompt_bytes": float(len(asked.data)),
        "log_probability_mean": float(logs.mean()),
        "log_probability_min": float(logs.min()),
        "log_probability_sum": float(logs.sum()),
        "predictive_entropy_mean": float(reply.entropy.mean()),
    }
    if reply.prompt_acting is not None:
        over, read = _routers(reply.prompt_acting, columns), reply.reply_acting
        found |= over
        after = dict.fromkeys(over) if read is None else _routers(read, columns)
        found |= {f"{name}_reply": after[name] for name in over}
    return _checked(found)


def of_prompt(asked: Asked, acting: Acting | None, *, columns: Sequence[int] = ()) -> dict[str, SignalValue]:
    """Those of `measure` that are known before the first symbol of the reply. Raises: LabError as `measure` does."""
    over = {} if acting is None else _routers(acting, columns)
    return _checked({"prompt_bytes": float(len(asked.data)), **over})


def _checked(found: dict[str, SignalValue]) -> dict[str, SignalValue]:
    for name, value in found.items():
        check_finite(name, [] if value is None else value)
    return found


def _routers(acting: Acting, columns: Sequence[int]) -> dict[str, SignalValue]:
    """Of a span."""
    own = acting.score.astype(np.float64)
    return {
        "router_conf": 1.0 - float((own / np.log(columns)[:, None]).mean()),
        "router_entropy_mean": float(own.mean()),
        "router_entropy_var": float(own.mean(axis=0).var()),
        "router_entropy_per_layer": own.mean(axis=1).tolist(),
    }
