"""Figures: one template for all of them, sizes and intervals always drawn.

The page inks text, grid and axes by its theme (`lab/ui/assets/figures.css`), so that one figure serves light and dark;
outside the page, in a bundle or a picture, the mid tones of the template hold on both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import numpy as np
import plotly.graph_objects as go

from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Auroc
from lab.evaluation.evaluation import Evaluation
from lab.probe.prompts import IN_DOMAIN, POOLED
from lab.probe.records import Record
from lab.shown import tables
from lab.shown.graft_tables import Changed
from lab.shown.score_tables import oriented
from lab.statistics import selective
from lab.statistics.estimate import Absent, Estimate, Spread
from lab.statistics.selective import Selective

MID = "#7d8896"
"""Text and axes where no style sheet inks them: at least 3.5:1 on white and on the dark page."""
GRID = "rgba(125,136,150,0.22)"
COLOURS = ("#21918c", "#d1701f", "#7b6fd0", "#b0528f", "#5a8f29", "#7d8896")
"""Told apart under the common kinds of colour blindness; every series also has its own marker."""
MARKERS = ("circle", "diamond", "square", "triangle-up", "x", "cross")
DASHES = ("solid", "dash", "dot", "dashdot", "longdash", "longdashdot")
HEIGHT = 430
"""Of a figure with both axes, pixels."""
SANS = "system-ui, -apple-system, Segoe UI, Roboto, sans-serif"


def template() -> go.layout.Template:
    """Transparent paper, mid-tone ink, the page's own fonts; titles stand outside the figure."""
    title = {"font": {"size": 13}, "standoff": 10}
    axis = {"gridcolor": GRID, "linecolor": GRID, "zeroline": False, "ticks": "", "automargin": True, "title": title}
    return go.layout.Template(
        layout={
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "font": {"family": SANS, "size": 13, "color": MID},
            "colorway": list(COLOURS),
            "xaxis": axis,
            "yaxis": axis,
            "margin": {"l": 14, "r": 18, "t": 12, "b": 40},
            "legend": {"orientation": "h", "y": 1.01, "yanchor": "bottom", "x": 0},
            "hoverlabel": {"font": {"family": SANS}},
        }
    )


def plain(text: str, most: int) -> str:
    """Text of others on one line for a figure, where Plotly would read `<b>` and `&amp;` as markup; cut to `most`."""
    return escape(" ".join(text.split())[:most], quote=False)


def forest(
    score: Evaluation, *, signals: Sequence[str], names: Mapping[str, str], words: Mapping[str, str]
) -> go.Figure:
    """AUROC of each signal in each contrast with its 95 % interval; the line at 0.5 is a coin.

    names: regime in words; words: signal in words.
    """
    contrasts = [("all kinds together", score.cross_regime)]
    contrasts += [(names.get(regime, regime), cells) for regime, cells in score.per_regime.items() if regime != POOLED]
    figure = go.Figure()
    for number, signal in enumerate(signals):
        cells = [(i, cell) for i, (_, row) in enumerate(contrasts) if isinstance(cell := row.get(signal), Auroc)]
        points = [_point(cell, n=f"{cell.n_positive} / {cell.n_negative}") for _, cell in cells]
        heights = [i + 0.2 * number - 0.05 * len(signals) for i, _ in cells]
        _add_intervals(figure, points, heights=heights, number=number, name=words.get(signal, signal))
    rows = [f"{name} <span style='font-size:11px'>n {_sizes(cells)}</span>" for name, cells in contrasts]
    _label_rows(figure, rows, zero=0.5, height=64)
    figure.update_layout(height=96 + 64 * len(rows) + 19 * len(signals), legend=_upright(""))
    figure.update_xaxes(range=[-0.02, 1.02], title="AUROC, 95 % interval")
    return figure


def differences(rows: Sequence[Changed]) -> go.Figure:
    """Paired differences with their 95 % intervals; zero is no change."""
    figure = go.Figure()
    points = [_point(row.found, n=row.n) for row in rows]
    _add_intervals(figure, points, heights=[float(i) for i in range(len(rows))], number=0, name=None)
    _label_rows(
        figure,
        [f"{row.label} <span style='font-size:11px'>n {row.n}</span>" for row in rows],
        zero=0.0,
        height=44,
    )
    figure.update_xaxes(title="difference of AUROC, 95 % interval")
    return figure


def roc(
    records: Sequence[Record],
    *,
    signals: Sequence[str],
    words: Mapping[str, str],
    score: Evaluation | None = None,
) -> go.Figure:
    """Share of unusual prompts caught against share of taught prompts wrongly stopped, over every threshold.

    score: for the AUROC with its interval in the legend.
    """
    positive = [record for record in records if record.regime != IN_DOMAIN]
    negative = [record for record in records if record.regime == IN_DOMAIN]
    figure = go.Figure()
    coin = {"color": MID, "dash": "dot", "width": 1}
    figure.add_scatter(x=[0, 1], y=[0, 1], mode="lines", line=coin, showlegend=False, hoverinfo="skip")
    for number, signal in enumerate(signals):
        x, y = roc_points(oriented(positive, signal), oriented(negative, signal))
        line = {"color": COLOURS[number % len(COLOURS)], "width": 2, "dash": DASHES[number % len(DASHES)]}
        told = "caught %{y:.0%}, wrongly stopped %{x:.0%}"
        cell = score.cross_regime.get(signal) if score else None
        known = cell if isinstance(cell, Auroc) else None
        name = _named(words.get(signal, signal), None if known is None else known.auroc, known)
        figure.add_scatter(x=x, y=y, mode="lines", line=line, name=name, hovertemplate=told)
    share = {"range": [-0.01, 1.01], "tickformat": ".0%"}
    figure.update_layout(template=template(), height=HEIGHT, legend=_upright("AUROC" if score else ""))
    figure.update_xaxes(title=f"taught, wrongly stopped (n {len(negative)})", **share)
    figure.update_yaxes(title=f"unusual, caught (n {len(positive)})", **share)
    return figure


def risk_coverage(
    records: Sequence[Record],
    *,
    signals: Sequence[str],
    words: Mapping[str, str],
    score: Evaluation | None = None,
) -> go.Figure:
    """Share of wrong replies among those kept, when the most uncertain are left out first.

    score: for the AURC with its interval in the legend.
    """
    judged = [record for record in records if record.correct is not None]
    figure = go.Figure()
    for number, signal in enumerate(signals):
        own = [record for record in judged if isinstance(record.signals.get(signal), float | int)]
        if not own:
            continue
        loss = np.array([record.correct is False for record in own], dtype=np.float64)
        curve = selective.risk_coverage(np.array(oriented(own, signal)), loss)
        line = {"color": COLOURS[number % len(COLOURS)], "width": 2, "dash": DASHES[number % len(DASHES)]}
        told = "kept %{x:.0%}, wrong among them %{y:.0%}"
        x, y = curve.coverage[curve.attainable], curve.risk[curve.attainable]
        area = score.selective.get(signal) if score else None
        spread = score.beside_intervals.selective.get(signal, {}).get("aurc") if score else None
        name = _named(words.get(signal, signal), area.aurc if isinstance(area, Selective) else None, spread)
        figure.add_scatter(x=x.tolist(), y=y.tolist(), mode="lines", line=line, name=name, hovertemplate=told)
    if judged:
        wrong = sum(record.correct is False for record in judged) / len(judged)
        figure.add_hline(y=wrong, line={"color": MID, "dash": "dot", "width": 1})
    share = {"range": [-0.01, 1.01], "tickformat": ".0%"}
    figure.update_layout(template=template(), height=HEIGHT, legend=_upright("AURC" if score else ""))
    figure.update_xaxes(title=f"replies kept, surest first (n {len(judged)})", **share)
    figure.update_yaxes(title="wrong among them", **share)
    return figure


def roc_points(positive: Sequence[float], negative: Sequence[float]) -> tuple[list[float], list[float]]:
    """False-positive and true-positive rates of "score >= t", t from high to low; ties move together."""
    x, y = [0.0], [0.0]
    for limit in sorted({*positive, *negative}, reverse=True):
        x.append(sum(score >= limit for score in negative) / len(negative))
        y.append(sum(score >= limit for score in positive) / len(positive))
    return x, y


def _add_intervals(
    figure: go.Figure, points: Sequence[Mapping[str, Any]], *, heights: Sequence[float], number: int, name: str | None
) -> None:
    """One series of points {value, low, high, n, note} with horizontal bars."""
    bars = {
        "type": "data",
        "symmetric": False,
        "array": [point["high"] - point["value"] for point in points],
        "arrayminus": [point["value"] - point["low"] for point in points],
        "thickness": 1.6,
        "width": 0,
    }
    figure.add_scatter(
        x=[point["value"] for point in points],
        y=list(heights),
        error_x=bars,
        mode="markers",
        marker={"size": 9, "symbol": MARKERS[number % len(MARKERS)], "color": COLOURS[number % len(COLOURS)]},
        name=name,
        showlegend=name is not None,
        customdata=[[point["low"], point["high"], point["n"], point["note"]] for point in points],
        hovertemplate="%{x:.3f} [%{customdata[0]:.3f}, %{customdata[1]:.3f}] %{customdata[3]}<br>n %{customdata[2]}",
    )


def _label_rows(figure: go.Figure, labels: Sequence[str], *, zero: float, height: int) -> None:
    """Row names above their points, so that a narrow screen keeps the whole width.

    The line where nothing differs stops below each name, so that it runs through none of them.
    """
    for row, label in enumerate(labels):
        line = {"color": MID, "width": 1, "dash": "dot"}
        figure.add_shape(type="line", x0=zero, x1=zero, y0=row - 0.23, y1=row + 0.4, line=line)
        figure.add_annotation(
            x=0, xref="paper", xanchor="left", y=row - 0.42, yanchor="middle", text=label, showarrow=False, align="left"
        )
    figure.update_layout(template=template(), height=96 + height * len(labels))
    figure.update_yaxes(visible=False, range=[len(labels) - 0.45, -0.72])


def _upright(measure: str) -> dict[str, Any]:
    """A legend of long names, one below the other over the figure; it says what their numbers are."""
    title = {"text": f"{measure}, 95 % interval" if measure else "", "font": {"size": 12}}
    return {"orientation": "v", "y": 1.02, "yanchor": "bottom", "x": 0, "font": {"size": 12}, "title": title}


def _named(words: str, value: float | None, spread: Spread | Absent | None) -> str:
    """A series' name with its value and interval where there is one."""
    if value is None or spread is None or isinstance(spread, Absent):
        return words
    return f"{words} {value:.2f} {tables.spread(spread)}"


def _point(found: Estimate, *, n: str) -> dict[str, Any]:
    return {"value": found.number, "n": n, "low": found.low, "high": found.high, "note": found.note}


def _sizes(cells: Mapping[str, MaybeAuroc]) -> str:
    some = next((cell for cell in cells.values() if cell.n_positive), None)
    return f"{some.n_positive} / {some.n_negative}" if some else "–"
