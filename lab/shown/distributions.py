"""One signal's values in every regime: each prompt a dot, the box its quartiles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from lab.probe.canonical import ordered, place
from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.shown.figures import COLOURS, MARKERS, plain, template
from lab.signals import named, number

ROW = 62
"""Height of one regime, pixels."""


def distribution(
    records: Sequence[Record], *, signal: str, names: Mapping[str, str], words: Mapping[str, str]
) -> go.Figure:
    """Rows of dots, taught prompts first; the axis is turned so that the uncertain end is always on the right."""
    about = named(signal)
    records = ordered(records)
    regimes = sorted({record.regime for record in records}, key=place)
    figure = go.Figure()
    for row, regime in enumerate(regimes):
        own = [(value, r) for r in records if r.regime == regime and (value := number(r.signals, signal)) is not None]
        taught = regime == IN_DOMAIN
        colour = COLOURS[0 if taught else 1]
        figure.add_box(
            x=[value for value, _ in own],
            y0=row,
            orientation="h",
            name=names.get(regime, regime),
            boxpoints="all",
            jitter=0.55,
            pointpos=0,
            width=0.46,
            marker={"color": colour, "size": 6, "opacity": 0.75, "symbol": MARKERS[0 if taught else 1]},
            line={"color": colour, "width": 1.4},
            fillcolor="rgba(125,136,150,0.10)",
            text=[plain(record.prompt, 60) for _, record in own],
            hovertemplate="%{x:.3f} %{text}<extra></extra>",
            hoveron="points",
            showlegend=False,
        )
        label = f"{names.get(regime, regime)} <span style='font-size:11px'>n {len(own)}</span>"
        figure.add_annotation(
            x=0, xref="paper", xanchor="left", y=row - 0.43, yanchor="middle", text=label, showarrow=False, align="left"
        )
    figure.update_layout(template=template(), height=88 + ROW * len(regimes), hovermode="closest")
    figure.update_yaxes(visible=False, range=[len(regimes) - 0.62, -0.72])
    figure.update_xaxes(
        title=f"{words.get(signal, signal)}, {about.unit}<br>more uncertain →",
        nticks=7,
        autorange="reversed" if about.orientation < 0 else True,
    )
    return figure
