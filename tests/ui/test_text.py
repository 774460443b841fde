"""Text is text: what people ask and models say is shown as it is, wherever it stands, and is never markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import gradio as gr
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from lab.chat.take_turn import TurnUpdate, answer
from lab.probe import ranked
from lab.probe.prompts import bundled
from lab.shown import distributions
from lab.shown.markdown import cell
from lab.ui import page as lab_page
from lab.ui.chat import log, side_by_side
from lab.ui.chat.conversation import Conversation, Said
from lab.ui.probe import prompt_list
from lab.ui.train import canaries
from lab.workbench.workbench import Workbench
from tests.ui.conftest import PATIENCE, built

pytestmark = pytest.mark.browser
IMAGE = "<img src=x-fetched.png onerror=document.body.dataset.ran=1>"
LINES = (
    "if a<b and c>d then?",
    "<b>bold</b> or <i>not</i>?",
    "AT&amp;T &lt;is&gt; &#65; &nbsp; entity",
    f"look {IMAGE} here",
    "**stars** _lines_ `code` # head $$x^2$$ [a](http://b.c) ![a](b.png)",
    "<!-- gone? --> </textarea></script><script>document.body.dataset.ran=1</script>",
    "{{value}} ${document.body.dataset.ran=1} {{#each value}}",
    "<think>a tag that no HTML has</think> and a < b",
    "two  spaces, and \u202eright to left",
)


@pytest.mark.parametrize("line", LINES)
def test_a_cell_of_markdown_cannot_be_markup(line: str) -> None:
    shown = cell(line)
    assert "".join(shown.split("\\")) == " ".join(line.split())
    for place, character in enumerate(shown):
        assert character not in "|*_`<>[]&~$" or shown[place - 1] == "\\"


@pytest.fixture(scope="module")
def asked(browser: Browser, url: str) -> Iterator[Page]:
    """The page with every line asked, one after another; what it fetched is kept in `fetched`."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(url)
    page.wait_for_function("window.tilelliRestored")
    for number, line in enumerate(LINES, 1):
        page.locator("#prompt textarea").fill(line)
        page.get_by_role("button", name="Ask", exact=True).click()
        expect(page.locator("#chat .cl-details")).to_have_count(number)
    assert not [address for address in fetched if "x-fetched" in urlsplit(address).path]
    yield page
    assert page.evaluate("document.body.dataset.ran") is None
    context.close()


def test_bubbles_are_what_was_asked_and_what_was_said(asked: Page, workbench: Workbench) -> None:
    assert asked.locator("#chat .cl-user").evaluate_all("all => all.map((one) => one.innerText)") == list(LINES)
    first = answer(workbench.model("v4"), LINES[0], reveal=True)
    said = first.reply if first.ungated is None else first.ungated
    shown = asked.locator("#chat .cl-turn").first.locator(".cl-model, .cl-folded")
    assert said in shown.evaluate_all("all => all.map((one) => one.textContent)")
    assert asked.locator("#chat .cl-turns").locator("img, b, i, script, code, .katex").count() == 0


def test_what_is_copied_and_edited_is_the_same_text(asked: Page) -> None:
    turn = asked.locator("#chat .cl-turn").nth(2)
    turn.get_by_role("button", name="Copy").first.click()
    asked.wait_for_function("(text) => navigator.clipboard.readText().then((t) => t === text)", arg=LINES[2])
    turn.get_by_role("button", name="Edit").click()
    expect(turn.locator("textarea")).to_have_value(LINES[2])
    turn.locator("textarea").press("Escape")
    expect(turn.locator(".cl-user")).to_be_visible()
    asked.get_by_role("button", name="Copy all").click()
    asked.wait_for_function(
        "(all) => navigator.clipboard.readText().then((t) => all.every((one) => t.includes(one)))", arg=list(LINES)
    )


def test_code_and_cards_beside_the_chat_keep_the_text(asked: Page) -> None:
    asked.locator("#chat .cl-user").nth(3).click()
    expect(asked.locator("#chat-code")).to_contain_text("earlier ones")  # it also read the turns before it
    asked.locator("#chat .cl-user").first.click()
    assert LINES[0] in (asked.locator('#chat-code pre[data-copy="shell"]').text_content() or "")


def test_a_turn_chosen_while_another_is_on_its_way_is_the_one_shown(asked: Page) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        if held or '"event_data"' not in (route.request.post_data or ""):
            route.continue_()
        else:
            held.append(route)

    asked.locator("#chat .cl-user").last.click()
    expect(asked.locator("#chat-code")).to_contain_text("earlier ones")
    asked.route("**/gradio_api/**", hold)
    asked.locator("#chat .cl-user").nth(3).click()
    asked.wait_for_timeout(500)
    assert held, "the first choice is on its way"
    asked.locator("#chat .cl-user").first.click()
    expect(asked.locator('#chat-code pre[data-copy="shell"]')).to_contain_text(LINES[0])
    held[0].continue_()
    asked.unroute("**/gradio_api/**")


def test_an_error_shows_the_text_it_is_about(asked: Page) -> None:
    picker = asked.get_by_label("Model", exact=True).first
    picker.click()
    picker.fill(f"v9{IMAGE}/")
    picker.press("Enter")
    toast = asked.get_by_test_id("toast-text").first
    expect(toast).to_contain_text(f"v9{IMAGE}")
    assert toast.locator("img").count() == 0


@pytest.fixture(scope="module")
def pieces(browser: Browser, workbench: Workbench) -> Iterator[Page]:
    """The pieces of the page that show texts, with texts that a model might write, on a page of their own."""
    turn = answer(workbench.model("v4"), "Hi", gated=False, max_new_bytes=8)
    turns = [Said(line, line[::-1], line, line, "", None, ungated=line) for line in LINES]
    sides = [
        side_by_side.Run(name, turn.digest, replace(TurnUpdate.of(turn), reply=line, ungated=line), "")
        for name, line in zip(("v4", "v7"), LINES[2:], strict=False)
    ]
    found = workbench.records("v4", bundled("probe_210"))
    records = [
        replace(record, prompt=line, reply=line[::-1]) for record, line in zip(found.records, LINES, strict=False)
    ]
    rows = ranked.ranked(records, signal="abstain_p")
    rest = records[3:4]
    start = {"asked": [LINES[0]], "replies": [LINES[1]]}
    log_rows = [{"step": 1, "replies": [LINES[3]], "canary": 0.5}]
    shown = replace(found, records=tuple(records))

    def build() -> gr.Blocks:
        with gr.Blocks(analytics_enabled=False) as blocks:
            chat = log.component()
            several = gr.HTML(side_by_side.html(side_by_side.Compared(LINES[0], tuple(sides))), elem_id="several")
            listed = gr.HTML(prompt_list.html(rows, signal="abstain_p"), elem_id="listed")
            opened = gr.HTML(prompt_list.card(shown, records[4]), elem_id="opened")
            said = gr.HTML(canaries.html(log_rows, start=start), elem_id="said")
            gr.Markdown("\n\n".join(cell(line) for line in LINES), elem_id="markdown")
            dots = gr.Plot(
                distributions.distribution(rest, signal="abstain_p", names={}, words={}), elem_id="dots",
                show_label=False,
            )  # fmt: skip
            blocks.load(lambda: log.shown(Conversation(tuple(turns))), None, chat)
        assert several, listed
        assert opened, (said, dots)
        return blocks

    blocks = built(build)
    options = {**lab_page.launch_options(), "quiet": True}
    _, address, _ = blocks.launch(server_name="127.0.0.1", prevent_thread_lock=True, **options)
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(address)
    expect(page.locator("#chat .cl-turn")).to_have_count(len(LINES))
    yield page
    assert page.evaluate("document.body.dataset.ran") is None
    assert not [own for own in fetched if "x-fetched" in own]
    page.close()
    blocks.close()


def texts(page: Page, selector: str) -> list[str]:
    return page.locator(selector).evaluate_all("all => all.map((one) => one.textContent)")


def test_replies_hidden_replies_and_notes_of_the_log(pieces: Page) -> None:
    assert texts(pieces, "#chat .cl-user") == list(LINES)
    assert texts(pieces, "#chat .cl-model") == [line[::-1] for line in LINES]
    assert texts(pieces, "#chat .cl-hidden .cl-folded") == list(LINES)
    assert texts(pieces, "#chat .cl-details .cl-folded") == texts(pieces, "#chat .cl-details summary") == list(LINES)


def test_side_by_side_lists_cards_and_canaries(pieces: Page) -> None:
    assert texts(pieces, "#several .sbs-prompt") == [LINES[0]]
    assert texts(pieces, "#several .sbs-reply") == list(LINES[2:4])
    assert sorted(texts(pieces, "#listed .prompt-list th bdi")) == sorted(LINES)
    assert sorted(texts(pieces, "#listed .prompt-list td bdi")) == sorted(line[::-1] for line in LINES)
    assert texts(pieces, "#opened bdi") == [LINES[4], LINES[4][::-1]]
    assert LINES[0] in texts(pieces, "#said th")
    assert LINES[1] in texts(pieces, "#said td")
    assert LINES[3] in texts(pieces, "#said td")


def test_markdown(pieces: Page) -> None:
    shown = pieces.locator("#markdown p").evaluate_all("all => all.map((one) => one.textContent)")
    assert shown == [" ".join(line.split()) for line in LINES]


def test_a_figure_reads_no_markup_in_what_it_says_on_hover(pieces: Page) -> None:
    pieces.locator("#dots .point").first.hover(force=True)
    told = pieces.locator("#dots .hoverlayer .hovertext")
    expect(told).to_contain_text(LINES[3][:40])
