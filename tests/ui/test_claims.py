"""Claims in a real browser: the rows, the filter, the way to the view behind a claim."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from gradio_client import Client
from playwright.sync_api import Locator, Page, expect

from lab.claims.claims import registered
from lab.claims.places import place
from lab.probe.prompts import bundled
from lab.ui.claims import pointed
from lab.ui.claims.tab import about, look
from lab.workbench.workbench import Workbench

pytestmark = pytest.mark.browser
SHIPPED = Path(__file__).parents[2] / "checkpoints"


def show(page: Page, claim_id: str) -> None:
    page.get_by_role("tab", name="Claims").click()
    page.locator(f'[data-claim="{claim_id}"]').click()


def test_claims_are_listed_filtered_and_lead_to_their_view(page: Page) -> None:
    page.get_by_role("tab", name="Claims").click()
    rows = page.locator("#claims li.claim")
    expect(rows).to_have_count(len(registered()))
    expect(page.locator("#claims-summary")).to_contain_text(f"{len(registered())} claims: 1 agrees in direction")
    expect(page.locator("#claims .claim-agrees")).to_have_count(1)
    page.locator("#claims-filter label", has_text="agrees in direction").click()
    expect(rows).to_have_count(1)
    expect(rows.first).to_contain_text("0.50 [0.40, 0.60]")
    expect(rows.first).to_contain_text("n 210")
    probed = sum(claim.quantity.probed for claim in registered())
    expect(page.locator("#claims-summary")).to_contain_text(f"1 undecided at this n, {probed - 1} not measured")
    there = rows.first.locator(".claim-large")
    expect(there).to_have_text(
        re.compile(
            r"large set\s*0.34 \[0.32, 0.36\]\s*undecided at this n\s*"
            r"the interval reaches over 0.35, where the claim ends\s*n 960"
        )
    )
    expect(there.locator(".claim-why")).to_have_css("display", "block")  # a line of its own, below the status
    page.set_viewport_size({"width": 390, "height": 800})
    place, row = there.bounding_box(), rows.first.bounding_box()
    assert place
    assert row
    assert place["x"] >= row["x"]
    assert place["x"] + place["width"] <= 390
    page.set_viewport_size({"width": 1280, "height": 800})
    page.get_by_role("button", name=re.compile("^Show where this comes from")).click()
    expect(page.get_by_role("tab", name="Probe")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_label("Model", exact=True).locator("visible=true")).to_have_value(re.compile("^v4"))
    expect(page.get_by_text("Look at abstain_p in the matrix")).to_be_visible()


def test_each_kind_of_view_opens_with_what_the_claim_is_about(page: Page, workbench: Workbench) -> None:
    for name in ("calibration", "probe_210"):
        workbench.records("v4", bundled(name))
    show(page, "size")
    expect(page.locator('.mc[aria-label="v4"]')).to_be_visible()
    show(page, "v4-false-positives")
    expect(page.locator(".th-value")).to_have_text("0.775")
    page.get_by_role("tab", name="Claims").click()
    page.locator('#frontier [data-chat="v4"][data-signal=""]').focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    page.get_by_role("tab", name="Claims").click()
    page.locator('#frontier [data-chat="v4"][data-signal="density-last-4"]').focus()
    page.keyboard.press("Enter")
    expect(page.locator("#gate-signal input")).to_have_value(re.compile("density-last-4"))
    show(page, "v4-coherent")
    expect(page.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    show(page, "v8a-abstain")
    expect(page.get_by_role("tab", name="Train")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_text("v8a@1234 is not among the bundled models")).to_be_visible()


def test_every_claim_says_what_to_look_at() -> None:
    told = {claim.id: look(claim.id, place(claim.id, SHIPPED)) for claim in registered()}
    assert all(told.values())
    assert not [text for text in told.values() if "None" in text or "{" in text]


def test_the_endpoint_gives_the_same_rows(url: str) -> None:
    found = Client(url, verbose=False).predict(api_name="/claims")
    assert [row["id"] for row in found] == [claim.id for claim in registered()]
    assert {row["status"] for row in found} == {"agrees in direction", "not measured"}


def shown_to(page: Page, claim_id: str) -> Locator:
    """What the page points at once the view of a claim stands still: marked, and inside the window."""
    show(page, claim_id)
    found = page.locator(pointed.selector(place(claim_id, SHIPPED), about(claim_id, place(claim_id, SHIPPED))))
    first = found.locator("visible=true").first
    expect(first).to_have_css("outline-style", "solid")
    expect(first).to_be_in_viewport(ratio=0.5)
    return first


@pytest.mark.parametrize("width", [1440, 390])
def test_what_a_claim_is_about_is_scrolled_to_and_marked(page: Page, workbench: Workbench, width: int) -> None:
    for name in ("calibration", "probe_210"):
        workbench.records("v4", bundled(name))
    page.set_viewport_size({"width": width, "height": 844})
    expect(shown_to(page, "size")).to_contain_text("parameters")
    expect(shown_to(page, "v4-abstain")).to_have_attribute("data-pick", "all/abstain_p")
    page.locator("#probe-question label", has_text="wrong").click()
    expect(page.locator("#probe-matrix caption")).to_contain_text("wrong")
    expect(shown_to(page, "v4-gibberish")).to_have_attribute("data-pick", "gibberish/max_softmax_mean")
    expect(page.locator("#probe-matrix caption")).to_contain_text("prompts of this kind / taught")
    assert shown_to(page, "target-accuracy").locator("small").first.inner_text() == "in_domain"
    expect(shown_to(page, "v4-false-positives")).to_have_attribute("data-kind", "in_domain")
    expect(shown_to(page, "v4-gibberish-mean")).to_have_attribute("data-kind", "gibberish")
    expect(shown_to(page, "target-certified")).to_contain_text("calibrated")
    expect(shown_to(page, "idk")).to_contain_text("cannot be known")
    marked = shown_to(page, "target-false-inability")
    expect(page.get_by_text("the prompts marked “taught subject” and “invites a refusal”")).to_be_visible()
    page.get_by_role("tab", name="Probe").click()
    page.get_by_role("tab", name="Chat").click()
    expect(marked).to_have_css("outline-style", "none")  # somebody went on


def test_every_claim_points_at_something() -> None:
    for claim in registered():
        found = place(claim.id, SHIPPED)
        assert pointed.selector(found, about(claim.id, found)), claim.id


@pytest.mark.parametrize("width", [1440, 1100, 390])
def test_a_claim_can_be_read_at_every_width_and_beside_the_tour(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.get_by_role("tab", name="Claims").click()
    text = page.locator(".claim-text").first
    alone = text.bounding_box()
    assert alone
    assert alone["width"] >= 240
    page.get_by_role("button", name="Take the tour").click()
    page.get_by_role("tab", name="Claims").click()
    beside = text.bounding_box()
    assert beside
    assert beside["width"] >= 240
    page.keyboard.press("Escape")
