"""Pictures of every tab, from the page itself over the bundled checkpoints.

python docs/pictures.py [TAB …]   writes docs/<tab>-1440.png and docs/<tab>-390.png; needs `make test` to have been run
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS.parent))

from PIL import Image  # noqa: E402
from playwright.sync_api import Page, sync_playwright  # noqa: E402

from lab.ui import page as lab_page  # noqa: E402
from lab.workbench.workbench import Workbench  # noqa: E402

WIDTHS = {1440: 900, 390: 844}
"""Of the window, each with its height."""
MOST_BYTES = 150_000
"""Of one picture."""
PATIENCE = 60_000
"""Milliseconds for one step."""


TO_TOP = """(top) => window.scrollTo({ behavior: 'instant', top: top === '' ? 0 :
    document.querySelector(top).getBoundingClientRect().top + window.scrollY - 16 })"""
"""Scrolls to what matches a selector, or to the top of the page."""


@dataclass(frozen=True)
class Scene:
    """A tab's picture. do: what happens first; wide, narrow: what stands at its top, as a selector, else the page's."""

    do: Callable[[Page], object]
    wide: str = ""
    narrow: str = ""


def ask(page: Page) -> None:
    page.locator("#prompt textarea").fill("What is the capital of France?")
    page.locator("#send").click()
    page.locator("#decision").get_by_text("bytes a second").wait_for()
    page.locator("#chat-code").get_by_text("As code").wait_for()  # the turn is over


def kept(page: Page) -> None:
    """Curves that were recorded when the bundled v7 was trained."""
    page.locator("#kept > button").click()
    page.locator("#kept-curves svg").first.wait_for()


SCENES = {
    "chat": Scene(ask, narrow="#limit"),
    "probe": Scene(
        lambda page: page.locator("#probe-matrix table").first.wait_for(), wide="#probe-matrix", narrow="#probe-matrix"
    ),
    "threshold": Scene(
        lambda page: page.locator("#threshold-board svg").first.wait_for(),
        wide="#threshold-board",
        narrow="#threshold-board",
    ),
    "splice": Scene(  # what is shipped of the first graft
        lambda page: page.locator("#graft-square").get_by_text("answered right").first.wait_for(),
        narrow="#graft-square",
    ),
    "train": Scene(kept, wide="#kept", narrow="#kept"),
    "models": Scene(lambda page: page.get_by_role("heading", name="What it measures").wait_for()),
    "claims": Scene(lambda page: page.locator("#claims").wait_for()),
}
"""By tab."""


def small(picture: bytes) -> bytes:
    """The same as a palette PNG of at most MOST_BYTES; fewer colours, then a smaller picture, where it must be."""
    image = Image.open(BytesIO(picture)).convert("RGB")
    for scale in (1.0, 0.85, 0.7, 0.55):
        resized = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)
        for colours in (256, 128, 64):
            out = BytesIO()
            resized.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
            if out.tell() <= MOST_BYTES:
                return out.getvalue()
    raise SystemExit("a picture stays too large; make the window smaller")


def main() -> None:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise SystemExit("pictures need Chromium: install Debian's package chromium")
    wanted = set(sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="lab-pictures-") as cache:
        workbench = Workbench(cache_dir=Path(cache))
        lab_page.warm(workbench)
        demo = lab_page.build(workbench)
        options = {**lab_page.launch_options(), "quiet": True}
        _, url, _ = demo.launch(server_name="127.0.0.1", prevent_thread_lock=True, **options)
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
                for width, height in WIDTHS.items():
                    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
                    context.set_default_timeout(PATIENCE)
                    context.add_init_script("localStorage.setItem('lab-tour', 'seen')")
                    page = context.new_page()
                    page.goto(url)
                    page.wait_for_function("window.tilelliRestored")
                    for tab in page.locator("[role=tab]").all():
                        name = tab.get_attribute("data-tab-id") or ""
                        if not tab.is_visible() or (wanted and name not in wanted):
                            continue
                        tab.click()
                        scene = SCENES[name]
                        scene.do(page)
                        page.wait_for_timeout(1500)  # figures draw themselves
                        page.mouse.move(0, 0)
                        page.evaluate(TO_TOP, scene.wide if width > 640 else scene.narrow)
                        page.wait_for_timeout(500)
                        path = DOCS / f"{name}-{width}.png"
                        path.write_bytes(small(page.screenshot()))
                        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
                    context.close()
                browser.close()
        finally:
            demo.close()


if __name__ == "__main__":
    main()
