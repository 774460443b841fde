"""Models in a real browser: tree, card, the ways on, and fetching from a Hub on this machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import torch
from playwright.sync_api import Page, expect
from safetensors.torch import save

from lab.probe.prompts import bundled
from lab.workbench.workbench import Workbench
from tests.hub_server import Hub, unused_port

pytestmark = pytest.mark.browser
REPO = "someone/models"


@pytest.fixture
def models(page: Page) -> Page:
    page.get_by_role("tab", name="Models").click()
    page.locator(".mc").wait_for()
    return page


def fetch(page: Page, file: str, *, sha256: str = "") -> None:
    page.get_by_label("Repository").fill(REPO)
    page.get_by_label("File", exact=True).fill(file)
    page.get_by_label("Expected SHA-256").fill(sha256)
    page.get_by_role("button", name="Fetch", exact=True).click()


def test_from_the_tree_to_a_card_to_chat_by_keyboard(models: Page, workbench: Workbench) -> None:
    workbench.records("v7@1", bundled("probe_210"))
    models.locator('#models-tree [data-model="v7@1"]').focus()
    models.keyboard.press("Enter")
    card = models.locator('.mc[aria-label="v7@1"]')
    expect(card).to_contain_text(workbench.model("v7@1").digest)
    entry = workbench.model("v7@1").entry
    assert entry is not None
    expect(card).to_contain_text(entry.sha256)
    expect(card).to_contain_text(re.compile(r"taught prompts answered correctly, gate off\s*\d+ of 30 \["))
    expect(card.locator(".badge")).to_contain_text(workbench.model("v7@1").digest[:12])
    expect(models.locator("#models-tree [aria-current]")).to_have_attribute("data-model", "v7@1")
    models.get_by_role("button", name="Chat with it").click()
    expect(models.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    expect(models.get_by_label("Model", exact=True).first).to_have_value(re.compile("^v7@1"))


def test_a_graft_has_a_card_stands_in_the_tree_and_can_be_probed(models: Page) -> None:
    picker = models.get_by_role("combobox", name="Model shown")
    picker.fill("v4+v7@1[abstain]")
    picker.press("Enter")
    card = models.locator('.mc[aria-label="v4+v7@1[abstain]"]')
    expect(card).to_contain_text("graft: made here of two models")
    expect(models.locator('#models-tree .mt-graft [data-model="v4+v7@1[abstain]"]')).to_be_visible()
    models.get_by_role("button", name="Probe it").click()
    expect(models.get_by_role("tab", name="Probe")).to_have_attribute("aria-selected", "true")
    expect(models.get_by_label("Model", exact=True).locator("visible=true")).to_have_value(
        re.compile(r"^v4\+v7@1\[abstain\]")
    )


def test_a_file_of_the_hub_becomes_a_model_that_answers(models: Page, checkpoints: Path, hub: Hub) -> None:
    commit = hub.commit(REPO, {"my.safetensors": (checkpoints / "v4.safetensors").read_bytes()})
    models.locator("#fetch button").first.click()
    fetch(models, "my.safetensors")
    told = models.locator("#fetch-status")
    expect(told).to_contain_text("is a model of this lab now")
    expect(told).to_contain_text(commit[:12])
    card = models.locator('.mc[aria-label^="hub-someone-models-my-"]')
    expect(card).to_contain_text(commit)
    expect(models.locator("#models-tree .mt-file")).to_contain_text("from the Hub")
    models.get_by_role("button", name="Chat with it").click()
    expect(models.get_by_label("Model", exact=True).first).to_have_value(re.compile("^hub-someone-models-my-"))
    models.locator("#prompt textarea").fill("Hello there")
    models.get_by_role("button", name="Ask", exact=True).click()
    expect(
        models.locator("#chat").get_by_text(re.compile(r"^(answered|abstained|withheld|declined).* · \w+ -?\d"))
    ).to_be_visible()


def test_what_goes_wrong_is_one_line_that_stays(models: Page, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.commit(REPO, {"other.safetensors": save({"a": torch.zeros(3)})})
    models.locator("#fetch button").first.click()
    told = models.locator("#fetch-status .note")
    for file, sha256, message in (
        ("absent.safetensors", "", "No such file in the repository"),
        ("other.safetensors", "0" * 64, "Other bytes than asked for"),
        ("other.safetensors", "", "Not a model of this lab"),
        ("other.pt", "", "Only safetensors are fetched here"),
    ):
        fetch(models, file, sha256=sha256)
        expect(told).to_contain_text(message)
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{unused_port()}")
    fetch(models, "absent.safetensors")
    expect(told).to_contain_text("No connection to the Hub")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    fetch(models, "absent.safetensors")
    expect(told).to_contain_text("Offline, and this file was not fetched before")


def test_narrow_screen_has_no_sideways_scroll(models: Page) -> None:
    models.set_viewport_size({"width": 360, "height": 780})
    expect(models.locator(".mc")).to_be_visible()
    assert models.evaluate("document.documentElement.scrollWidth") <= 360
