"""How long a frame takes while the limit is dragged over 1,200 dots, from Chromium's own trace of the main thread.

python docs/frames.py [DOTS]   prints one line; needs `make test` to have been run. A frame is everything that the main
thread does from one BeginMainFrame to the next: scripts, styles, layout and painting, without waiting. The dots are
rows of a made-up table, for nothing but the drawing of many is asked; what else runs on the machine is in the numbers.
"""

from __future__ import annotations

import itertools
import json
import random
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from lab.ui import page as lab_page  # noqa: E402
from lab.workbench.workbench import Workbench  # noqa: E402

MOVES = 240
WINDOW = {"width": 1440, "height": 900}
AT_WORK = "ThreadControllerImpl::RunTask"
"""The outermost events of a thread in Chromium's trace."""


def table(folder: Path, dots: int) -> Path:
    """Half of the rows choose limits, the others are the dots."""
    rng, path = random.Random(0), folder / "dots.csv"
    rows = [f"q{i},{rng.random():.6f},{'yes' if rng.random() < 0.6 else 'no'},{split}"
            for i, split in enumerate(["test"] * dots + ["calibration"] * dots)]  # fmt: skip
    path.write_text("\n".join(["id,confidence,right,split", *rows]) + "\n")
    return path


def dragged(page: Page) -> list[dict[str, Any]]:
    """The trace of one drag to the left end and back, a move a frame."""
    line = page.locator(".th-taught .th-limit-line")
    line.scroll_into_view_if_needed()
    box, strip = line.bounding_box(), page.locator(".th-taught .th-strip").bounding_box()
    if box is None or strip is None:
        raise SystemExit("no line to drag")
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    session = page.context.new_cdp_session(page)
    events: list[dict[str, Any]] = []
    session.on("Tracing.dataCollected", lambda part: events.extend(part["value"]))
    session.send("Tracing.start", {"transferMode": "ReportEvents", "categories": "toplevel,devtools.timeline,cc"})
    page.mouse.move(x, y)
    page.mouse.down()
    for i in range(MOVES):
        share = abs(1 - 2 * i / MOVES)
        page.mouse.move(strip["x"] + 2 + share * (strip["width"] - 4), y)
        page.evaluate("new Promise(requestAnimationFrame)")
    page.mouse.up()
    done: list[bool] = []
    session.on("Tracing.tracingComplete", lambda _: done.append(True))
    session.send("Tracing.end")
    while not done:
        page.wait_for_timeout(50)
    return events


def frames(events: list[dict[str, Any]], clock: str) -> list[float]:
    """Milliseconds of work of each frame in which the limit moved. clock: `dur` on the wall, `tdur` of the thread
    alone, which no other work on the machine lengthens."""
    main = {(e["pid"], e["tid"]) for e in events if e.get("name") == "FireAnimationFrame"}
    if len(main) != 1:
        raise SystemExit(f"expected one main thread in the trace; found {len(main)}")
    own = [e for e in events if (e["pid"], e["tid"]) in main]
    starts = sorted(e["ts"] for e in own if e["name"] == "ProxyMain::BeginMainFrame" and e["ph"] == "X")
    work = sorted((e["ts"], e["dur"], e.get(clock, 0)) for e in own if e["name"] == AT_WORK and "dur" in e)
    moved = sorted(e["ts"] for e in own if e["name"] == "UpdateLayoutTree")
    found = []
    for start, end in itertools.pairwise(starts):
        if any(start <= at < end for at in moved):
            found.append(sum(own for at, dur, own in work if start < at + dur <= end) / 1000)
    return found


def main() -> None:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise SystemExit("frames need Chromium: install Debian's package chromium")
    dots = int(sys.argv[1]) if sys.argv[1:] else 1200
    with tempfile.TemporaryDirectory(prefix="lab-frames-") as folder:
        demo = lab_page.build(Workbench(cache_dir=Path(folder)))
        options = {**lab_page.launch_options(), "quiet": True}
        _, url, _ = demo.launch(server_name="127.0.0.1", prevent_thread_lock=True, **options)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
            page = browser.new_page(viewport=WINDOW)
            page.set_default_timeout(60_000)
            page.goto(url)
            page.wait_for_function("window.tilelliRestored")
            page.get_by_role("tab", name="Threshold").click()
            page.locator(".th-range").wait_for()
            page.locator("#own-scores > button").click()
            page.locator("#own-scores-file input[type=file]").set_input_files(table(Path(folder), dots))
            page.wait_for_function("(n) => document.querySelectorAll('.th-rows circle').length === n", arg=dots)
            events = dragged(page)
            browser.close()
        demo.close()
    told: dict[str, float] = {"dots": dots}
    for name, clock in (("wall", "dur"), ("thread", "tdur")):
        found = frames(events, clock)
        told |= {"frames": len(found), f"{name}_median_ms": round(statistics.median(found), 2),
                 f"{name}_p95_ms": round(statistics.quantiles(found, n=20)[18], 2)}  # fmt: skip
    print(json.dumps(told))


if __name__ == "__main__":
    main()
