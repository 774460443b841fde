"""A picture of the curves in docs/cost_curves.json: what was measured beside what theory counts.

python -m lab bench curves --json > docs/cost_curves.json   measures them, in under five minutes on an idle machine
python docs/cost_curves.py                                  writes docs/cost-curves.png; needs Chromium
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent
sys.path[:0] = [str(DOCS.parent), str(DOCS)]

import plotly.graph_objects as go  # noqa: E402
from plotly.subplots import make_subplots  # noqa: E402

from lab.shown.figures import COLOURS, DASHES, MARKERS, template  # noqa: E402

DATA, OUT = DOCS / "cost_curves.json", DOCS / "cost-curves.png"
COLUMNS, WIDTH, HEIGHT = 3, 1200, 760
NAMES = {
    "curves-context": "one more byte of one text",
    "curves-forward": "reading a prompt",
    "curves-texts": "one step of texts together",
    "curves-prompts": "a probe",
    "curves-visitors": "whole replies to visitors",
    "curves-grafts": "a graft read after its target",
}
INK, PAPER = "#3a4450", "#ffffff"


def figure(curves: list[dict[str, Any]]) -> go.Figure:
    """One panel a curve, both axes logarithmic: medians with the lowest and highest round, and theory through the
    first. curves: as the command gives them."""
    rows = -(-len(curves) // COLUMNS)
    found = make_subplots(rows=rows, cols=COLUMNS, vertical_spacing=0.2, subplot_titles=[_title(own) for own in curves])
    for place, own in enumerate(curves):
        at = {"row": place // COLUMNS + 1, "col": place % COLUMNS + 1}
        spread = {"type": "data", "symmetric": False, "thickness": 1.2, "width": 3} | {
            side: [abs(a - b) for a, b in zip(own[name], own["ours"], strict=True)]
            for side, name in (("array", "highest"), ("arrayminus", "lowest"))
        }
        series = (("theory", own["theory"], None), ("measured", own["ours"], spread))
        for number, (name, y, error) in enumerate(series):
            found.add_scatter(
                x=own["sizes"], y=y, error_y=error, name=name, legendgroup=name, showlegend=place == 0,
                mode="lines+markers" if error else "lines", marker={"symbol": MARKERS[0], "size": 6},
                line={"color": COLOURS[1 - number], "dash": DASHES[1 - number], "width": 2}, **at,
            )  # fmt: skip
        found.update_xaxes(
            title_text=own["varied"], type="log", tickvals=own["sizes"], ticktext=_ticks(own["sizes"]), **at
        )
        found.update_yaxes(
            title_text=f"{own['unit']}, log" if place % COLUMNS == 0 else None, type="log", dtick="D2", **at
        )
    found.update_layout(
        template=template(), width=WIDTH, height=HEIGHT, paper_bgcolor=PAPER, plot_bgcolor=PAPER, font_color=INK,
        margin={"t": 100, "b": 60}, legend={"y": 1.1},
    )  # fmt: skip
    found.update_annotations(font_size=13)
    return found


def _title(curve: dict[str, Any]) -> str:
    said = f"exponent {curve['exponent']:.2f} [{curve['low']:.2f}, {curve['high']:.2f}], order {curve['order']:g}"
    return f"{NAMES[curve['name']]}<br><span style='font-size:12px'>{said}: {curve['verdict']}</span>"


def _ticks(sizes: list[int]) -> list[str]:
    """As many as have room: those at least a third above the last."""
    found, last = [], 0.0
    for size in sizes:
        shown = size >= 1.33 * last
        found.append(str(size) if shown else "")
        last = size if shown else last
    return found


def main() -> None:
    from pictures import small
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise SystemExit("pictures need Chromium: install Debian's package chromium")
    drawn = figure(json.loads(DATA.read_text("utf-8")))
    with tempfile.TemporaryDirectory(prefix="lab-curves-") as folder, sync_playwright() as playwright:
        page_file = Path(folder, "curves.html")
        drawn.write_html(page_file, include_plotlyjs=True, config={"staticPlot": True})
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(page_file.as_uri())
        page.locator(".main-svg").first.wait_for()
        page.wait_for_timeout(500)
        OUT.write_bytes(small(page.locator(".js-plotly-plot").screenshot()))
        browser.close()
    print(f"{OUT.name}: {OUT.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
