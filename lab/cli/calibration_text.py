"""A chosen threshold on the console: the choice, the promise, and what it does to each regime's prompts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lab.console import columns, short
from lab.threshold.best import MEANT
from lab.threshold.limits import written
from lab.threshold.promises import WHOM

Found = Mapping[str, Any]


def told(found: Found) -> str:
    """From the document of `calibrate`."""
    head = [
        found["tells"]["sentence"],
        f"signal: {found['signal']}{_picked(found)}",
        f"threshold: {written(found['threshold'])}",
        f"gap: {gap(found['gap'])}",
    ]
    head += [f"{name}: {short(found[name])}" for name in ("method", "n_calibration", "guarantee")]
    tried = {f"half {i}": own for i, own in enumerate(found["held_out"], 1)}
    if "test" in found:
        tried["test"] = found["test"]
    shown = {"chosen on": found} | {name: own for name, own in tried.items() if "rates" in own}
    rows = [
        {"regime": regime, **{name: _rate(own["rates"].get(regime)) for name, own in shown.items()}}
        for regime in dict.fromkeys(regime for own in shown.values() for regime in own["rates"])
    ]
    lines = ["\n".join(head), f"prompts stopped\n{columns(rows, names=('regime', *shown))}"]
    whose = "judged prompts" if found["method"] == "cost" else WHOM[found["promises"][0]["of"]]
    if all(own is not None and own["count"] == own["total"] for own in found["rates"].values()):
        why = ": at this price the least cost is never to answer" if found["method"] == "cost" else ""
        lines.append(f"This limit stops every one of these prompts{why}.")
    lines += [f"{name}: {_half(own, whose=whose)}" for name, own in tried.items() if name != "test"]
    if "test" in found and "mistakes" in found["test"]:
        lines.append(f"test: {_kept(found['test'])}")
    return "\n\n".join([lines[0], lines[1], "\n".join(lines[2:])])


def _picked(found: Found) -> str:
    """Why it is this signal, where none was named."""
    if "picked" not in found:
        return ""
    own = found["picked"]
    if own["question"] is None:
        return f" (none was named, and none of {own['n_signals']} can be told from a coin)"
    return f" (none was named: of {own['n_signals']} it works best here at {MEANT[own['question']]})"


def gap(own: Found) -> str:
    """How wide the gap is in which a limit stands, and whether a drift of the scores can change a decision."""
    if own["width"] is None:
        told = f"{own['clearance']:.2g} beyond the last score"
    else:
        told = f"{own['width']:.2g} wide, {own['clearance']:.2g} to the nearest score"
    change = "changes no decision" if own["steady"] else "can change a decision"
    return f"{told}; a drift of {own['drift']:g} in a score {change}"


def _half(own: Found, *, whose: str) -> str:
    chosen = f"from {own['n_calibration']} {whose} of one half"
    if "undefined" in own:
        return f"nothing {chosen}: {own['undefined']}"
    kept = f"; there {_kept(own)}" if "mistakes" in own else ""
    return f"threshold {written(own['threshold'])} {chosen}, tried on the other half{kept}"


def _kept(own: Found) -> str:
    """What became of each promise on prompts that did not choose the limit."""
    return ", ".join(f"{row['of']} {_rate(row)}, {row['alpha']:g} allowed" for row in own["mistakes"])


def _rate(rate: Found | None) -> str | None:
    if rate is None:
        return None
    return f"{rate['count']}/{rate['total']} [{100 * rate['low']:.0f}–{100 * rate['high']:.0f} %]"
