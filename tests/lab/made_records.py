"""Records with chosen or random scores, for tests of the statistics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from lab.probe.prompts import REGIMES
from lab.probe.records import Record
from lab.signals import SIGNALS, SignalValue, is_scalar


def record(name: str, regime: str = "in_domain", **changes: object) -> Record:
    """One record; signals that are not given are 0.5."""
    given = changes.pop("signals", {})
    assert isinstance(given, Mapping)
    signals: dict[str, SignalValue] = {key: 0.5 if is_scalar(key) else [0.5, 0.5] for key in SIGNALS}
    whole: dict[str, object] = {
        "id": name,
        "regime": regime,
        "prompt": f"about {name}",
        "reply": "yes",
        "correct": True,
        "signals": signals | dict(given),
        "model_digest": "m" * 64,
        "probe_digest": "p" * 64,
        "decoding": {"max_new_bytes": 48, "greedy": True},
    }
    return Record(**(whole | changes))  # type: ignore[arg-type]


def random_records(
    seed: int, *, sizes: Mapping[str, int] | None = None, lead: Mapping[str, float] | None = None, tied: bool = False
) -> list[Record]:
    """Independent normal scores; `lead` moves a signal, in its uncertain direction, on all but in-domain prompts."""
    rng = np.random.default_rng(seed)
    made = []
    for regime in REGIMES:
        for i in range((sizes or {}).get(regime, 30 if sizes is None else 0)):
            signals: dict[str, SignalValue] = {}
            for name, signal in SIGNALS.items():
                shift = (lead or {}).get(name, 0.0) * signal.orientation * (regime != "in_domain")
                drawn = rng.normal(shift, 1.0, size=1 if is_scalar(name) else 3)
                drawn = drawn.round(0) if tied else drawn
                signals[name] = float(drawn[0]) if is_scalar(name) else [float(x) for x in drawn]
            reply = "I don't know." if rng.random() < 0.3 else "yes"
            made.append(record(f"{regime}-{i}", regime, signals=signals, reply=reply, correct=bool(rng.random() < 0.6)))
    return made


def of_signal(values: Sequence[float], *, signal: str, regime: str = "in_domain") -> list[Record]:
    """One record a value."""
    return [record(f"{regime}-{i}", regime, signals={signal: value}) for i, value in enumerate(values)]
