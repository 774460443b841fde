"""Chat in a real browser: streaming, the gate, the picture, and what must not be lost."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
DECISION = re.compile(r"^(answered|abstained) · abstain_p \d")


def ask(page: Page, prompt: str, *, turns: int = 1) -> None:
    """Ask and wait until this many turns are finished."""
    page.locator("#prompt textarea").fill(prompt)
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator("#prompt textarea")).to_have_value("")
    finished = page.locator("#chat").get_by_text(DECISION)
    expect(finished).to_have_count(turns)


def limit(page: Page, value: str) -> None:
    box = page.locator("#limit input[type=number]")
    box.fill(value)
    box.press("Enter")


def picture(page: Page) -> dict[str, str]:
    return json.loads(page.eval_on_selector(".hm-root", "root => JSON.stringify(root.dataset)"))


def test_turn_shows_decision_picture_and_what_was_hidden(page: Page) -> None:
    limit(page, "0")
    ask(page, "Hello there")
    expect(page.locator("#chat")).to_contain_text("I don't know.")
    expect(page.locator("#decision .decision-word")).to_have_text("Says it does not know")
    expect(page.locator("#decision")).to_contain_text("≥ 0.000")
    reveal = page.get_by_text("Show what it would have said")
    expect(reveal).to_be_visible()
    expect(page.locator("#chat").get_by_text("model: v4")).to_have_count(0)
    page.locator("#chat").get_by_text(DECISION).click()
    expect(page.locator("#chat").get_by_text("model: v4")).to_be_visible()
    assert int(picture(page)["positions"]) >= len("USER: Hello there\nTILELLI:")


def test_answer_below_the_limit(page: Page) -> None:
    limit(page, "1")
    ask(page, "Hello there")
    expect(page.locator("#decision .decision-word")).to_have_text("Answers")
    expect(page.get_by_text("Show what it would have said")).to_have_count(0)


def test_the_models_own_limit_keeps_all_its_digits(page: Page) -> None:
    expect(page.get_by_text("This limit is v4's operating point")).to_be_visible()
    ask(page, "Hello there")
    expect(page.locator("#decision")).to_contain_text("v4's operating point")
    limit(page, "0.9")
    expect(page.get_by_text("This limit is set by you")).to_be_visible()


def test_canvas_is_drawn_while_bytes_arrive_and_never_rebuilt(page: Page) -> None:
    page.evaluate("document.querySelector('.hm-canvas').dataset.mark = 'first'")
    before = int(picture(page)["draws"])
    for turn, prompt in enumerate(("Hello there", "And again"), 1):
        ask(page, prompt, turns=turn)
    after = picture(page)
    assert int(after["draws"]) > before + 2
    assert after["mounts"] == "1"
    assert page.evaluate("document.querySelector('.hm-canvas').dataset.mark") == "first"


def test_heatmap_reads_a_cell_by_pointer_and_by_keyboard(page: Page) -> None:
    ask(page, "Hello there")
    page.locator(".hm-canvas").hover(position={"x": 8, "y": 30})
    line = page.locator(".hm-line")
    expect(line).to_contain_text("prompt byte 1 “U”, layer 8")
    expect(line).to_contain_text("nats")
    shares = [int(text.split()[0]) for text in page.locator(".hm-bar b").all_inner_texts()]
    assert 98 <= sum(shares) <= 102
    page.locator(".hm-canvas").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    expect(line).to_contain_text("prompt byte 2 “S”, layer 7")
    page.locator(".hm-details summary").click()
    expect(page.locator(".hm-table tbody tr").first).to_contain_text("prompt")


def test_switching_models_keeps_the_conversation(page: Page) -> None:
    ask(page, "First question")
    picker = page.get_by_label("Model", exact=True).first
    picker.click()
    picker.fill("v4+v7@1[abstain]")
    picker.press("Enter")
    expect(page.get_by_text("a graft: v4 with parts of another model")).to_be_visible()
    ask(page, "Second question", turns=2)
    expect(page.locator("#chat")).to_contain_text("First question")
    expect(page.locator("#chat")).to_contain_text("Second question")


def test_retry_and_clear(page: Page) -> None:
    ask(page, "Only question")
    page.get_by_role("button", name="Retry").click()
    expect(page.get_by_text("Only question", exact=True)).to_have_count(1)
    page.get_by_role("button", name="Clear", exact=True).first.click()
    expect(page.locator("#chat")).not_to_contain_text("Only question")
    expect(page.locator(".hm-root")).to_have_attribute("data-positions", "0")


def test_long_prompt_says_that_it_was_cut(page: Page) -> None:
    ask(page, "very " * 100 + "long")
    expect(page.locator("#decision .note").first).to_contain_text("bytes were cut")


def test_an_error_is_one_line_and_loses_nothing(page: Page) -> None:
    ask(page, "Kept question")
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.get_by_text("The prompt is empty")).to_be_visible()
    expect(page.locator("#chat")).to_contain_text("Kept question")


def test_nothing_is_loaded_from_elsewhere(page: Page, url: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    ask(page, "Hello")
    assert not [address for address in asked if not address.startswith((url, "data:", "blob:"))]


def test_narrow_screen_has_no_sideways_scroll(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    ask(page, "Hello there")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_an_earlier_turn_can_be_looked_at_again(page: Page) -> None:
    ask(page, "Hi")
    first = picture(page)["positions"]
    ask(page, "A rather longer question, to be told apart", turns=2)
    assert picture(page)["positions"] != first
    page.get_by_text("Hi", exact=True).click()
    expect(page.locator(".hm-root")).to_have_attribute("data-positions", first)
