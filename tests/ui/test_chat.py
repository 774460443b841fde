"""Chat in a real browser: streaming, the gate, the picture, and what must not be lost."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Page, expect

from lab.workbench.workbench import Workbench

pytestmark = pytest.mark.browser
DECISION = re.compile(r"^(answered|abstained|declined in its own words) · abstain_p \d")


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
    return json.loads(page.eval_on_selector("#heatmap .hm-root", "root => JSON.stringify(root.dataset)"))


def test_turn_shows_decision_picture_and_what_was_hidden(page: Page) -> None:
    limit(page, "0")
    ask(page, "Hello there")
    expect(page.locator("#chat")).to_contain_text("I don't know.")
    expect(page.locator("#decision .decision-word")).to_have_text("Says it does not know")
    expect(page.locator("#decision")).to_contain_text(re.compile(r"abstain_p 0\.\d+ ≥ 0(?!\.)"))
    reveal = page.get_by_text("Show what it would have said")
    expect(reveal).to_be_visible()
    expect(page.locator("#chat").get_by_text("model: v4")).to_be_hidden()
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
    page.evaluate("document.querySelector('#heatmap canvas').dataset.mark = 'first'")
    before = int(picture(page)["draws"])
    for turn, prompt in enumerate(("Hello there", "And again"), 1):
        ask(page, prompt, turns=turn)
    after = picture(page)
    assert int(after["draws"]) > before + 2
    assert after["mounts"] == "1"
    assert page.evaluate("document.querySelector('#heatmap canvas').dataset.mark") == "first"


def image(page: Page) -> str:
    return page.eval_on_selector("#heatmap canvas", "canvas => canvas.toDataURL()")


def test_heatmap_reads_a_cell_by_pointer_and_by_keyboard(page: Page) -> None:
    ask(page, "Hello there")
    canvas, line = page.locator("#heatmap canvas"), page.locator("#heatmap .hm-line")
    canvas.click(position={"x": 8, "y": 110})
    page.locator("#heatmap .hm-title").hover()
    expect(line).to_contain_text("prompt byte 1 “U”, layer 7")
    expect(line).to_contain_text("nats")
    shares = [int(text.split()[0]) for text in page.locator("#heatmap .hm-bar b").all_inner_texts()]
    assert 98 <= sum(shares) <= 102
    canvas.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    expect(line).to_contain_text("prompt byte 2 “S”, layer 6")
    page.keyboard.press("Escape")
    expect(page.locator("#heatmap .hm-bars")).to_be_hidden()
    page.locator("#heatmap .hm-details summary").click()
    expect(page.locator("#heatmap .hm-table tbody tr").first).to_contain_text("prompt")


def test_modes_and_replay_change_the_picture_on_the_same_canvas(page: Page) -> None:
    ask(page, "Hello there")
    page.evaluate("document.querySelector('#heatmap canvas').dataset.mark = 'first'")
    seen = {image(page)}
    for mode in ("local", "sparse", "dense"):
        page.locator("#heatmap").get_by_role("button", name=mode).click()
        seen.add(image(page))
    seek, positions = page.locator("#heatmap .hm-seek"), picture(page)["positions"]
    seek.focus()
    page.keyboard.press("Home")
    assert picture(page)["shown"] == "1"
    seen.add(image(page))
    page.keyboard.press("ArrowRight")
    assert picture(page)["shown"] == "2"
    seen.add(image(page))
    assert len(seen) == 6
    seek.fill(str(int(positions) - 3))
    page.get_by_role("button", name="Replay letter by letter").first.click()
    expect(page.locator("#heatmap .hm-root")).to_have_attribute("data-shown", positions)
    assert page.evaluate("document.querySelector('#heatmap canvas').dataset.mark") == "first"


def test_replay_without_motion_goes_byte_by_byte(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    ask(page, "Hello there")
    split = len("USER: Hello there\nTILELLI:")
    step = page.get_by_role("button", name="Show one more byte").first
    for shown in (split, split + 1):
        step.click()
        assert picture(page)["shown"] == str(shown)


def test_side_by_side_shows_both_replies_and_their_difference(page: Page) -> None:
    page.evaluate("document.querySelector('#heatmap canvas').dataset.mark = 'first'")
    page.locator("#chat-mode").get_by_text("Side by side").click()
    expect(page.locator("#side-by-side")).to_be_visible()  # switching ends what runs
    page.locator("#prompt textarea").fill("Hello there")
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator(".sbs")).to_have_attribute("data-finished", "1")
    cards = page.locator(".sbs-card")
    expect(cards).to_have_count(2)
    for number, name in enumerate(("v4", "v7@1")):
        expect(cards.nth(number)).to_contain_text(name)
        expect(cards.nth(number)).to_contain_text(f"{name}'s operating point")
        expect(cards.nth(number)).to_contain_text("digest")
    expect(page.locator(".sbs-aligned tr")).to_have_count(3)
    expect(page.locator("#decision")).to_be_hidden()
    before = image(page)
    page.locator("#heatmap").get_by_label("Model subtracted").select_option(label="v7@1")
    expect(page.locator("#heatmap .hm-title")).to_have_text("How undecided the router was: v4 minus v7@1")
    assert image(page) != before
    assert picture(page)["runs"] == "2"
    assert page.evaluate("document.querySelector('#heatmap canvas').dataset.mark") == "first"
    page.locator("#chat-mode").get_by_text("One model").click()
    expect(page.locator("#decision")).to_be_visible()
    assert picture(page)["positions"] == "0"


def test_a_starter_is_asked_and_the_box_is_left_alone(page: Page) -> None:
    page.locator("#prompt textarea").fill("half a question")
    page.locator("#starters").get_by_role("button", name="false premise").click()
    expect(page.locator("#chat").get_by_text(DECISION)).to_have_count(1)
    expect(page.locator("#chat")).to_contain_text("Why is Berlin the capital of France?")
    expect(page.locator("#prompt textarea")).to_have_value("half a question")


def test_edit_puts_the_last_question_back(page: Page) -> None:
    ask(page, "First question")
    ask(page, "Second question", turns=2)
    page.get_by_role("button", name="Edit", exact=True).and_(page.locator("#edit")).click()
    expect(page.locator("#prompt textarea")).to_have_value("Second question")
    expect(page.locator("#prompt textarea")).to_be_focused()
    expect(page.locator("#chat")).not_to_contain_text("Second question")
    expect(page.locator("#chat")).to_contain_text("First question")


def test_an_earlier_question_can_be_asked_in_new_words(page: Page) -> None:
    ask(page, "First question")
    ask(page, "Second question", turns=2)
    page.locator("#chat").get_by_role("button", name="Edit").first.click()
    page.locator("#chat textarea").first.fill("Other words")
    page.locator("#chat").get_by_role("button", name="Submit").first.click()
    expect(page.locator("#chat")).not_to_contain_text("Second question")
    expect(page.locator("#chat")).to_contain_text("Other words")
    expect(page.locator("#chat")).not_to_contain_text("First question")
    expect(page.locator("#chat").get_by_text(DECISION)).to_have_count(1)


def test_the_card_has_every_signal_times_and_digest(page: Page, workbench: Workbench) -> None:
    ask(page, "Hello there")
    card = page.locator("#decision")
    expect(card).to_contain_text(f"digest {workbench.model('v4').digest[:12]}")
    expect(card).to_contain_text("bytes a second")
    card.get_by_text("All signals of this turn").click()
    for name in ("abstain_p", "router_entropy_mean", "max_softmax_last", "router_conf_reply"):
        expect(card.locator("tbody")).to_contain_text(name)
    page.locator("#chat-code summary").click()
    expect(page.locator("#chat-code pre").first).to_contain_text("python -m lab chat v4 'Hello there'")


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
    page.wait_for_function("window.tilelliRestored")  # leaving earlier would break off a request
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
    expect(page.locator("#heatmap .hm-root")).to_have_attribute("data-positions", first)


def test_moving_the_limit_decides_the_last_reply_anew(page: Page) -> None:
    limit(page, "1")
    ask(page, "Hello there")
    expect(page.locator("#decision .decision-word")).to_have_text("Answers")
    limit(page, "0")
    expect(page.locator("#decision .decision-word")).to_have_text("Says it does not know")
    expect(page.locator("#chat")).to_contain_text("I don't know.")
    expect(page.get_by_text("Show what it would have said")).to_be_visible()


def test_the_log_grows_with_the_window_and_leaves_room_to_ask(page: Page) -> None:
    heights = []
    for height in (700, 900, 1200):
        page.set_viewport_size({"width": 1440, "height": height})
        log = page.locator("#chat .cl-root").bounding_box()
        assert log
        heights.append(log["height"])
    assert heights[0] == heights[1] < heights[2] - 200
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_in_viewport(ratio=1)
