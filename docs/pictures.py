"""Pictures of every tab, from the page itself over the bundled checkpoints.

python docs/pictures.py [TAB …]   writes docs/<tab>-1440.png and docs/<tab>-390.png; needs `make test` to have been run
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS.parent))

from PIL import Image  # noqa: E402
from playwright.sync_api import Page, sync_playwright  # noqa: E402

from lab.ui import page as lab_page  # noqa: E402
from lab.workbench import Workbench  # noqa: E402

WIDTHS = {1440: 900, 390: 844}
"""Of the window, each with its height."""
MOST_BYTES = 150_000
"""Of one picture."""
PATIENCE = 120_000
"""Milliseconds for one step."""


def ask(page: Page) -> None:
    page.get_by_placeholder("Ask a short question").fill("What is the capital of France?")
    page.get_by_role("button", name="Ask", exact=True).click()
    page.get_by_text("Paris").first.wait_for()
    page.wait_for_function("!document.querySelector('.generating, .pending')")


def splice(page: Page) -> None:
    page.locator("#graft-run").click()
    page.locator("#graft-square table, #graft-square svg").first.wait_for()


SCENES: dict[str, Callable[[Page], object]] = {
    "chat": ask,
    "probe": lambda page: page.locator("#probe-matrix table").first.wait_for(),
    "threshold": lambda page: page.locator("#threshold-board svg, #threshold-board canvas").first.wait_for(),
    "splice": splice,
    "train": lambda page: page.locator("#train-status").wait_for(),
    "models": lambda page: None,
    "claims": lambda page: page.locator("#claims").wait_for(),
}
"""What to do in a tab before its picture is taken; a tab that is not listed is shown as it opens."""


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
        demo = lab_page.build(Workbench(cache_dir=Path(cache)))
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
                        SCENES.get(name, lambda page: None)(page)
                        page.evaluate("window.scrollTo(0, 0)")
                        page.wait_for_timeout(1500)  # figures draw themselves
                        path = DOCS / f"{name}-{width}.png"
                        path.write_bytes(small(page.screenshot()))
                        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
                    context.close()
                browser.close()
        finally:
            demo.close()


if __name__ == "__main__":
    main()
