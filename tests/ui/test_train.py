"""Training from the page, in a real browser, on small models: a run, its curves, its result, and who may see it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

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


def test_a_run_draws_its_curves_survives_a_reload_and_can_be_chatted_with(
    page: Page, browser: Browser, url: str
) -> None:
    begin(page, recipe="v7", steps=75)
    expect(page.locator("#train-status")).to_contain_text(re.compile(r"step \d+ of 75"), timeout=SLOW)
    root = page.locator("#train-curves .cv-root")
    expect(root).to_have_attribute("data-points", re.compile("[12]"), timeout=SLOW)
    page.evaluate("document.querySelector('#train-curves svg').dataset.mine = 'yes'")
    page.wait_for_function("window.tilelliRestored")
    page.reload()
    page.get_by_role("tab", name="Train").click()
    expect(page.locator("#train-status")).to_contain_text("v7")
    other = browser.new_context().new_page()
    other.goto(url)
    other.get_by_role("tab", name="Train").click()
    expect(other.locator("#train-status")).to_contain_text("Choose a recipe")
    other.context.close()
    expect(page.locator("#train-status")).to_contain_text("is done after 75 steps", timeout=SLOW)
    expect(root).to_have_attribute("data-points", "3")
    expect(page.locator("#train-curves figure")).to_have_count(6)
    expect(page.locator("#train-replies li")).to_have_count(3)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the result").or_(page.locator("#train-file")).first.click()
    assert download.value.suggested_filename == "v7-1234.safetensors"
    page.get_by_role("button", name="Chat with the result").click()
    expect(page.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_label("Model", exact=True).first).to_have_value(re.compile("^run-[0-9a-f]{12}"))
    page.get_by_placeholder("Ask a short question").fill("What is the capital of France?")
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator("#decision")).to_contain_text("abstain_p")


def test_a_run_is_stopped_with_what_it_learnt(page: Page) -> None:
    begin(page, recipe="v7", steps=500)
    expect(page.locator("#train-status")).to_contain_text(re.compile(r"step [1-9]\d* of 500"), timeout=SLOW)
    page.evaluate("document.querySelector('#train-curves svg').dataset.mine = 'yes'")
    expect(page.locator("#train-curves .cv-root")).to_have_attribute("data-points", re.compile("[2-9]"), timeout=SLOW)
    assert page.evaluate("document.querySelector('#train-curves svg').dataset.mine") == "yes"
    page.get_by_role("button", name="Stop, and keep what it learnt").click()
    expect(page.locator("#train-status")).to_contain_text(re.compile("stopped by you after [1-9]"))
    expect(page.get_by_role("button", name="Chat with the result")).to_be_enabled()


def test_the_bundled_models_show_how_they_were_trained(page: Page) -> None:
    page.get_by_role("tab", name="Train").click()
    page.get_by_role("button", name="What training did to the bundled models").click()
    page.locator("#kept-model input").click()
    page.get_by_role("option", name="v7@1").click()
    expect(page.locator("#kept-curves .cv-root")).to_have_attribute("data-points", "4")
    expect(page.locator("#kept-replies")).to_contain_text("What it says at step 100")
    expect(page.locator("#train-curves .cv-root")).to_have_class(re.compile("cv-is-empty"))
