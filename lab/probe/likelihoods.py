"""The signals of a model that has neither gates nor an abstain head: how likely its own reply was to it."""

from __future__ import annotations

from collections.abc import Mapping

from lab.signals import SignalValue, Way, check_finite
from model.language import Asked, Reply

ORIENTATION: Mapping[str, Way] = {
    "log_probability_mean": "confident",
    "log_probability_min": "confident",
    "log_probability_sum": "confident",
    "predictive_entropy_mean": "uncertain",
}
"""Those that the registered rule does not name, and which way each points: fixed here, before any data was seen."""


def measure(asked: Asked, reply: Reply) -> dict[str, SignalValue]:
    """Over the symbols of the reply, without what ended it; of an empty reply those of what ended it.

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
    for name, value in found.items():
        assert isinstance(value, float)
        check_finite(name, value)
    return found
