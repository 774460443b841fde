"""Training from the page, in a real browser, on small models: a run, its curves, its result, and who may see it."""

from __future__ import annotations

import os
import re
import signal
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from lab.study.run import Run
from lab.ui.train import result_file
from tests.ui.conftest import PATIENCE

pytestmark = pytest.mark.browser
SLOW = 3 * PATIENCE


def begin(page: Page, *, recipe: str, steps: int) -> None:
    page.get_by_role("tab", name="Train").click()
    page.locator("#train-recipe input").click()
    page.get_by_role("option", name=re.compile(rf"^{recipe}:")).click()
    page.locator("#train-steps input[type=number]").fill(str(steps))
    page.locator("#train-steps input[type=number]").press("Tab")
    page.get_by_role("button", name="Start training").click()


def process(page: Page) -> int:
    """The id of the process of the run whose id stands in the address."""
    page.wait_for_url(re.compile("run=[0-9a-f]{12}"))
    name = page.url.split("run=")[1][:12]
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if name in (entry / "cmdline").read_text():
                return int(entry.name)
        except OSError:
            continue
    raise AssertionError(f"no process of the run {name}")


def test_a_run_draws_its_curves_survives_a_reload_and_is_stopped_with_what_it_learnt(page: Page) -> None:
    begin(page, recipe="v7", steps=500)
    expect(page.locator("#train-status")).to_contain_text(re.compile(r"step [1-9]\d* of 500"), timeout=SLOW)
    page.wait_for_function("window.tilelliRestored")
    page.reload()
    page.get_by_role("tab", name="Train").click()
    root = page.locator("#train-curves .cv-root")
    expect(root).to_have_attribute("data-points", re.compile("[1-9]"))
    points = int(root.get_attribute("data-points") or 0)
    page.evaluate("document.querySelector('#train-curves svg').dataset.mine = 'yes'")
    expect(root).not_to_have_attribute("data-points", str(points), timeout=SLOW)
    assert page.evaluate("document.querySelector('#train-curves svg').dataset.mine") == "yes"
    expect(page.locator("#train-replies tbody tr")).to_have_count(3)
    expect(page.locator("#train-replies")).to_contain_text("at the start")
    expect(page.get_by_role("button", name="Chat with it as it is now")).to_be_enabled()
    page.get_by_role("button", name="Stop and keep it").click()
    expect(page.locator("#train-status")).to_contain_text(re.compile("stopped by you after [1-9]"))
    expect(root).to_have_attribute("data-probed", re.compile("[2-9]"))  # the start, and the last step
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the result").or_(page.locator("#train-file")).first.click()
    assert download.value.suggested_filename == "v7-1234.safetensors"
    page.get_by_role("button", name="Chat with the result").click()
    expect(page.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_label("Model", exact=True).first).to_have_value(re.compile("^run-[0-9a-f]{12}"))
    page.get_by_placeholder("Ask a short question").fill("What is the capital of France?")
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator("#decision")).to_contain_text("abstain_p")


def test_a_head_alone_is_done_listed_for_its_visitor_and_measured_on_the_probe(
    page: Page, browser: Browser, url: str
) -> None:
    begin(page, recipe="v9", steps=50)
    expect(page.locator("#train-status")).to_contain_text("is done after 50 steps", timeout=SLOW)
    expect(page.locator("#train-curves .cv-root")).to_have_attribute("data-points", "2")
    expect(page.locator("#train-curves figure")).to_have_count(7)
    expect(page.locator("#train-runs button")).to_have_count(1)
    page.wait_for_function("window.tilelliRestored")
    page.goto(url + "?tab=train")  # without the run: the list leads back to it
    page.locator("#train-runs button").click()
    expect(page.locator("#train-status")).to_contain_text("is done after 50 steps")
    other = browser.new_context().new_page()
    other.set_default_timeout(PATIENCE)
    other.goto(url + "?tab=train")
    expect(other.locator("#train-status")).to_contain_text("Choose a recipe")
    expect(other.locator("#train-runs button")).to_have_count(0)
    other.context.close()
    page.get_by_role("button", name="Measure it on the probe").click()
    expect(page.get_by_role("tab", name="Probe")).to_have_attribute("aria-selected", "true")
    page.wait_for_url(re.compile("probed=run-"))


def test_a_killed_run_says_why_and_the_next_one_waits_its_turn(page: Page) -> None:
    begin(page, recipe="v7", steps=500)
    expect(page.locator("#train-status")).to_contain_text("step 0 of 500")
    first = process(page)
    page.get_by_role("button", name="Start training").click()
    expect(page.locator("#train-status")).to_contain_text("place 1 in the queue, 1 run before it")
    page.get_by_role("button", name="Stop and keep it").click()
    expect(page.locator("#train-status")).to_contain_text("It had not begun")
    os.kill(first, signal.SIGKILL)
    page.locator("#train-runs button").last.click()
    expect(page.locator("#train-status")).to_contain_text("failed after 0 steps. The system ended it (signal 9)")
    for name in ("Measure it on the probe", "Download the result"):
        expect(page.get_by_role("button", name=name)).to_be_disabled()
    expect(page.get_by_role("button", name="Chat with what it kept last")).to_be_visible()


def test_the_bundled_models_show_how_they_were_trained(page: Page) -> None:
    page.get_by_role("tab", name="Train").click()
    page.get_by_role("button", name="What training did to the bundled models").click()
    page.locator("#kept-model input").click()
    page.get_by_role("option", name="v7@1").click()
    expect(page.locator("#kept-curves .cv-root")).to_have_attribute("data-points", "4")
    expect(page.locator("#kept-replies")).to_contain_text("at step 100")
    expect(page.locator("#train-curves .cv-root")).to_have_class(re.compile("cv-is-empty"))


def test_a_result_is_offered_from_a_folder_that_the_page_may_serve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    allowed = tmp_path / "temporary"
    allowed.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(allowed))
    result_file._folder.cache_clear()
    run = Run("0" * 12, "v9", 1, 25, "somebody", 0.0, tmp_path / "cache", status="running")
    run.folder.mkdir()
    (run.folder / "v9-1.safetensors").write_bytes(b"weights")
    assert result_file.served(run) is None
    over = replace(run, status="stopped")
    served = Path(result_file.served(over) or "")
    assert served.is_relative_to(allowed)
    assert served.name == "v9-1.safetensors"
    assert served.read_bytes() == b"weights"
    assert result_file.served(over) == str(served)
    result_file._folder.cache_clear()
