"""Where in its view a claim is to be seen: what the page scrolls to and marks (`point.js`)."""

from __future__ import annotations

from collections.abc import Mapping

from lab.claims.claims import Quantity
from lab.claims.places import Place
from lab.probe.prompts import IN_DOMAIN
from lab.ui.chat.wording import STARTERS
from lab.ui.probe import heat_table

VERDICT = "#probe-verdict .card"
CORRECT = "#probe-correct tbody tr:first-child"
"""The row of the taught prompts."""
CARD = ".mc section:nth-of-type(2)"
"""What the model is, its parameters among that."""
TABS: Mapping[str, str] = {"claims": "#claims-runs", "splice": "#graft-run", "train": "#train-recipe"}
"""Of views that show every claim in one place."""
ASKED: Mapping[str, tuple[str, ...]] = {
    "idk_gate": ("idk_gate",),
    "false_inability": ("in_domain", "neo_false_inability"),
}
"""Gate → kinds of the prompts to begin with that it is about; any other claim that Chat shows is about all of them."""


def selector(found: Place, own: Quantity) -> str:
    """Of the element that shows this quantity; only the first that is seen is scrolled to. own: on the place's seed."""
    about = own.gate or own.kind
    if found.tab in TABS:
        return TABS[found.tab]
    if found.tab == "models":
        return CARD
    if found.tab == "chat":
        kinds = ASKED.get(about, ())
        numbers = [number for number, one in enumerate(STARTERS) if one.regime in kinds]
        return ", ".join(f'[data-starter="{number}"]' for number in numbers) or "#starters .starters"
    if found.tab == "threshold":
        if about == "calibration_false_positives":
            return ".th-marker.th-kind-calibrated"
        return f'.th-row[data-kind="{"gibberish" if about == "gibberish_mean" else IN_DOMAIN}"]'
    if about in ("wins", "in_domain_accuracy"):
        return VERDICT if about == "wins" else CORRECT
    regime = heat_table.ALL if own.contrast == IN_DOMAIN else own.contrast or heat_table.ALL
    return f'#probe-matrix [data-pick="{heat_table.key(regime, own.signal or "")}"]'
