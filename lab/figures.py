"""Figures: one template that works on light and on dark, sizes and intervals always drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from lab.records import Record
from lab.signals import SIGNALS

MID = "#7d8896"
"""Text and axes: at least 3.5:1 on the light and on the dark page."""
GRID = "rgba(125,136,150,0.22)"
COLOURS = ("#21918c", "#d1701f", "#7b6fd0", "#b0528f", "#5a8f29", "#7d8896")
"""Told apart under the common kinds of colour blindness; every series also has its own marker."""
MARKERS = ("circle", "diamond", "square", "triangle-up", "x", "cross")
SANS = "system-ui, -apple-system, Segoe UI, Roboto, sans-serif"
POOLED = "in_domain"


def template() -> go.layout.Template:
    """Transparent paper, mid-tone ink, the page's own fonts."""
    axis = {"gridcolor": GRID, "linecolor": GRID, "zerolinecolor": GRID, "ticks": "", "automargin": True}
    return go.layout.Template(
        layout={
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "font": {"family": SANS, "size": 13, "color": MID},
            "colorway": list(COLOURS),
            "xaxis": axis,
            "yaxis": axis,
            "margin": {"l": 12, "r": 16, "t": 44, "b": 44},
            "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0},
            "hoverlabel": {"font": {"family": SANS}},
        }
    )


def forest(
    score: Mapping[str, Any], *, signals: Sequence[str], names: Mapping[str, str], words: Mapping[str, str]
) -> go.Figure:
    """AUROC of each signal in each contrast with its 95 % interval; the line at 0.5 is a coin.

    score: the `score` document. names: regime in words; words: signal in words.
    """
    rows: list[tuple[str, Mapping[str, Any]]] = [("all kinds together", score["cross_regime"])]
    rows += [(names.get(regime, regime), cells) for regime, cells in score["per_regime"].items() if regime != POOLED]
    figure = go.Figure()
    figure.add_vline(x=0.5, line={"color": MID, "width": 1, "dash": "dot"})
    gap = 0.72 / max(1, len(signals))
    for number, signal in enumerate(signals):
        cells = [(i, row[signal]) for i, (_, row) in enumerate(rows) if row.get(signal, {}).get("auroc") is not None]
        if not cells:
            continue
        figure.add_scatter(
            x=[cell["auroc"] for _, cell in cells],
            y=[i + gap * (number - (len(signals) - 1) / 2) for i, _ in cells],
            error_x={
                "type": "data",
                "symmetric": False,
                "array": [cell["high"] - cell["auroc"] for _, cell in cells],
                "arrayminus": [cell["auroc"] - cell["low"] for _, cell in cells],
                "thickness": 1.6,
                "width": 0,
            },
            mode="markers",
            marker={"size": 9, "symbol": MARKERS[number % len(MARKERS)], "color": COLOURS[number % len(COLOURS)]},
            name=words.get(signal, signal),
            customdata=[[cell["low"], cell["high"], cell["n_positive"], cell["n_negative"]] for _, cell in cells],
            hovertemplate="AUROC %{x:.3f} [%{customdata[0]:.2f}, %{customdata[1]:.2f}]<br>"
            "n %{customdata[2]} / %{customdata[3]}",
        )
    labels = [f"{name}<br><sub>n {_sizes(cells)}</sub>" for name, cells in rows]
    figure.update_layout(
        template=template(), height=90 + 62 * len(rows), xaxis_title="AUROC with 95 % interval (0.5 = a coin)"
    )
    figure.update_xaxes(range=[-0.02, 1.02])
    figure.update_yaxes(tickvals=list(range(len(rows))), ticktext=labels, range=[len(rows) - 0.4, -0.6], showgrid=False)
    return figure


def roc(records: Sequence[Record], *, signals: Sequence[str], words: Mapping[str, str]) -> go.Figure:
    """Share of unusual prompts caught against share of taught prompts wrongly stopped, over every threshold."""
    share = {"range": [-0.01, 1.01], "tickformat": ".0%"}
    figure = go.Figure()
    figure.add_scatter(
        x=[0, 1],
        y=[0, 1],
        mode="lines",
        line={"color": MID, "dash": "dot", "width": 1},
        showlegend=False,
        hoverinfo="skip",
    )
    positive = [record for record in records if record.regime != POOLED]
    negative = [record for record in records if record.regime == POOLED]
    for number, signal in enumerate(signals):
        x, y = roc_points([_uncertain(r, signal) for r in positive], [_uncertain(r, signal) for r in negative])
        figure.add_scatter(
            x=x, y=y, mode="lines", line={"color": COLOURS[number % len(COLOURS)], "width": 2},
            name=words.get(signal, signal), hovertemplate="caught %{y:.0%}, wrongly stopped %{x:.0%}",
        )  # fmt: skip
    figure.update_layout(
        template=template(), height=430,
        xaxis={"title": f"taught prompts wrongly stopped (n {len(negative)})", **share},
        yaxis={"title": f"unusual prompts caught (n {len(positive)})", **share},
    )  # fmt: skip
    return figure


def differences(rows: Sequence[Mapping[str, Any]], *, title: str) -> go.Figure:
    """Paired differences with their 95 % intervals; zero is no change. rows: {label, difference, low, high, n}."""
    figure = go.Figure()
    figure.add_vline(x=0, line={"color": MID, "width": 1, "dash": "dot"})
    figure.add_scatter(
        x=[row["difference"] for row in rows],
        y=[f"{row['label']}<br><sub>n {row['n']}</sub>" for row in rows],
        error_x={
            "type": "data",
            "symmetric": False,
            "array": [row["high"] - row["difference"] for row in rows],
            "arrayminus": [row["difference"] - row["low"] for row in rows],
            "thickness": 1.6,
            "width": 0,
        },
        mode="markers",
        marker={"size": 9, "color": COLOURS[0]},
        showlegend=False,
        customdata=[[row["low"], row["high"]] for row in rows],
        hovertemplate="%{x:+.3f} [%{customdata[0]:+.3f}, %{customdata[1]:+.3f}]",
    )
    figure.update_layout(template=template(), height=110 + 46 * len(rows), xaxis_title=title)
    figure.update_yaxes(autorange="reversed", showgrid=False)
    return figure


def roc_points(positive: Sequence[float], negative: Sequence[float]) -> tuple[list[float], list[float]]:
    """False-positive and true-positive rates of "score >= t", t from high to low; ties move together."""
    x, y = [0.0], [0.0]
    for limit in sorted({*positive, *negative}, reverse=True):
        x.append(sum(score >= limit for score in negative) / len(negative))
        y.append(sum(score >= limit for score in positive) / len(positive))
    return x, y


def _uncertain(record: Record, signal: str) -> float:
    value = record.signals[signal]
    assert not isinstance(value, list), signal
    return SIGNALS[signal].orientation * float(value)


def _sizes(cells: Mapping[str, Any]) -> str:
    some = next((cell for cell in cells.values() if cell.get("n_positive")), None)
    return f"{some['n_positive']} / {some['n_negative']}" if some else "–"
