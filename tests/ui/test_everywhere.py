"""What serves every tab: files of tables and figures, glossary, tour, themes, and the page out of reach."""

from __future__ import annotations

import csv
import io
import json
import re
import struct
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, Page, expect

from lab.claims import claims, reproduce
from lab.claims.claims import Measured
from lab.claims.rows import recorded_rows
from lab.probe.ranked import ranked
from lab.shown import csv_text
from lab.shown.tables import Cell, Table
from lab.ui import as_code, glossary
from lab.ui.chat.wording import STARTERS
from lab.ui.probe import prompt_list
from lab.ui.tour import tour
from lab.ui.tour.tour import STARTER, STEPS
from lab.workbench.workbench import Workbench
from model.manifest import Manifest
from tests.lab.made_records import record
from tests.ui.conftest import PATIENCE, TENTHS

pytestmark = pytest.mark.browser
ENDS = {"low": 0.1 + 0.2, "high": None, "n": 30}
TABLE = Table(
    ("told from", "AUROC", 'a "b", c'),
    (
        (Cell("gibberish", "n 30"), Cell("0.94", "[0.86, 0.98]", "good", 0.9355555, ENDS), Cell("x <b>, y")),
        (Cell("all"), Cell("–", "not measured"), Cell("2 of 3")),
        (Cell("=1+1", "@a"), Cell("0.00", value=-1e-5, more={"low": 1e16, "n": 0}), Cell("-3", "+x")),
        (Cell("'=1", "-"), Cell("1", value=1), Cell("é ü 漢字 'quoted'")),
    ),
    "AUROC & friends",
    {"model": "v4+v7[abstain]", "probe_digest": "12345"},
)


@pytest.fixture(scope="module")
def opened(browser: Browser, url: str) -> Iterator[Page]:
    """One page for all tests that only add something to it."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    context.set_default_timeout(PATIENCE)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.add_init_script(TENTHS)
    page = context.new_page()
    page.goto(url)
    page.wait_for_function("window.tilelliRestored")
    yield page
    context.close()


def added(page: Page, html: str, *, name: str) -> None:
    """Put a piece of HTML on the page, as a result that arrives later does."""
    page.evaluate(
        """([html, name]) => { document.getElementById(name)?.remove(); const box = document.createElement('div');
        box.id = name; box.innerHTML = html; document.querySelector('main').append(box); }""",
        [html, name],
    )


def saved(page: Page, selector: str) -> tuple[str, bytes]:
    """Name and content of the file that a button gives."""
    with page.expect_download() as download:
        page.locator(selector).click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def test_a_table_saves_what_the_lab_writes_with_all_digits(opened: Page) -> None:
    added(opened, TABLE.html(), name="later")
    name, content = saved(opened, "#later [data-export=csv]")
    assert name == "later-auroc-friends.csv"
    assert content == csv_text.as_file(TABLE.csv())
    assert "'=1+1,'@a,-1e-05," in TABLE.csv()
    name, content = saved(opened, "#later [data-export=json]")
    document = json.loads(content)
    assert name == "later-auroc-friends.json"
    assert document["caption"] == "AUROC & friends"
    assert document["rows"][0]["AUROC"] == 0.9355555
    assert document["rows"][1] == {
        "told from": "all", "told from (detail)": "", "AUROC": "–", "AUROC (detail)": "not measured",
        "AUROC low": "", "AUROC high": "", "AUROC n": "", 'a "b", c': "2 of 3", 'a "b", c (detail)': "",
    }  # fmt: skip
    assert document["rows"][0]["AUROC low"] == 0.1 + 0.2
    assert document["rows"][2]["told from"] == "=1+1"  # JSON is run by nobody
    assert document["rows"][2]["AUROC"] == -1e-5
    assert document["rows"][2]["AUROC n"] == 0
    assert document["about"] == {"model": "v4+v7[abstain]", "probe_digest": "12345"}
    opened.locator("#later [data-export=copy]").press("Enter")
    expect(opened.locator("#later [data-export=copy]")).to_have_text("Copied")
    copied = opened.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("told from\ttold from (detail)\tAUROC\t")
    assert "\n'=1+1\t'@a\t-1e-05\t" in copied


def test_a_list_of_prompts_saves_exact_values_what_they_are_of_and_nothing_that_runs(opened: Page) -> None:
    value = 0.1 + 0.2
    own = record("b1", "gibberish", prompt="=1+1 é 漢字", reply="+yes", correct=False, signals={"abstain_p": value})
    about = {"model": "v4", "model_digest": "m" * 64, "probe_digest": "p" * 64}
    added(opened, prompt_list.html(ranked([own], signal="abstain_p"), signal="abstain_p", about=about), name="asked")
    rows = list(csv.DictReader(io.StringIO(saved(opened, "#asked [data-export=csv]")[1].decode("utf-8-sig"))))
    assert rows == [
        {
            "prompt": "'=1+1 é 漢字", "prompt (detail)": "b1", "value": "0.30000000000000004", "kind": "gibberish",
            "kind (detail)": "gibberish", "correct": "wrong", "reply": "'+yes", "signal": "abstain_p", **about,
        }
    ]  # fmt: skip
    document = json.loads(saved(opened, "#asked [data-export=json]")[1])
    assert document["about"] == {"signal": "abstain_p", **about}
    assert (document["rows"][0]["value"], document["rows"][0]["prompt"]) == (value, "=1+1 é 漢字")


def test_tools_move_nothing_when_they_come(opened: Page) -> None:
    added(opened, TABLE.html(), name="later")
    opened.locator("#later [data-export=csv]").wait_for()
    box = "document.querySelector('#later .table-scroll').getBoundingClientRect().height"
    with_tools = opened.evaluate(box)
    opened.evaluate("document.querySelector('#later .lab-tools').remove()")
    assert opened.evaluate(box) == with_tools


def test_a_figure_saves_its_drawings_and_the_words_around_them(opened: Page) -> None:
    figure = (
        '<section data-figure="a drawing" style="width:300px"><b>Title of it</b>'
        '<svg viewBox="0 0 100 40" width="200" height="80"><circle cx="20" cy="20" r="9" style="fill: var(--e-stop)"/>'
        "<text x='40' y='20'>7 of 9</text></svg><canvas width='40' height='20'></canvas><button>Not this</button>"
        "</section>"
    )
    added(opened, figure, name="drawn")
    name, content = saved(opened, "#drawn [data-export=svg]")
    assert name == "drawn-a-drawing.svg"
    root = ElementTree.fromstring(content)
    said = " ".join("".join(node.itertext()) for node in root.iter("{http://www.w3.org/2000/svg}text"))
    assert "Title of it" in said
    assert "7 of 9" in said
    assert "Not this" not in content.decode()
    assert "rgb(179, 38, 30)" in content.decode(), "styles of the page are written out"
    assert root.find("{http://www.w3.org/2000/svg}image") is not None
    name, content = saved(opened, "#drawn [data-export=png]")
    assert name == "drawn-a-drawing.png"
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", content[16:24])
    assert width == 2 * int(float(root.attrib["width"])) >= 600
    assert height == 2 * int(float(root.attrib["height"]))
    opened.evaluate("document.querySelector('#drawn section').replaceChildren(document.createElement('canvas'))")
    expect(opened.locator("#drawn [data-export=png]")).to_be_visible()  # drawn anew, the buttons are back
    expect(opened.locator("#drawn [data-export=svg]")).to_be_hidden()  # a canvas alone is no vector drawing


def test_code_is_copied_as_it_stands(opened: Page, url: str) -> None:
    html = as_code.html(["chat", "v4", "Hi <there>"], endpoint="chat", arguments={"prompt": "Hi"})
    added(opened, html.replace("<details", "<details open"), name="code")
    for kind, told in (("shell", "python -m lab chat v4 'Hi <there>'"), ("python", f'Client("{url.rstrip("/")}")')):
        opened.locator(f'#code pre[data-copy="{kind}"] .lab-copy').click()
        opened.wait_for_function("(told) => navigator.clipboard.readText().then((t) => t.includes(told))", arg=told)


def test_terms_are_explained_where_they_occur_and_in_a_list(opened: Page) -> None:
    added(opened, TABLE.html(), name="later")
    term = opened.locator("#later thead dfn.term")
    expect(term).to_have_text("AUROC")
    tip = opened.get_by_role("tooltip")
    term.focus()
    expect(tip).to_contain_text("0.5 a coin")
    assert term.get_attribute("aria-describedby") == tip.get_attribute("id")
    opened.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    term.hover()
    expect(tip).to_be_visible()
    opened.mouse.move(0, 0)
    expect(tip).to_have_count(0)
    opened.get_by_role("button", name="Glossary").click()
    listed = opened.get_by_role("dialog", name="Glossary").locator("dt")
    assert listed.all_text_contents() == [one.term for one in glossary.terms()]
    opened.keyboard.press("Escape")
    expect(opened.get_by_role("dialog", name="Glossary")).to_be_hidden()


def test_the_glossary_explains_each_word_once() -> None:
    words = [word.lower() for one in glossary.terms() for word in (one.term, *one.also)]
    assert len(words) == len(set(words))
    assert all(one.meaning.endswith(".") and one.meaning.count(". ") == 0 for one in glossary.terms())
    for must in ("gate entropy", "auroc", "abstain_p", "max_softmax_mean", "regime", "in domain", "out of domain",
                 "operating point", "coverage", "selective risk", "graft", "delta", "digest", "bootstrap interval",
                 "conformal", "certified", "canary", "bits per byte", "nats"):  # fmt: skip
        assert must in words


def test_the_tours_numbers_are_the_recorded_ones(workbench: Workbench) -> None:
    assert {name for step in STEPS for name in step.shown} <= {claim.id for claim in claims.registered()}
    (row,) = [row for row in recorded_rows(workbench.folder) if row.id == "v4-abstain"]
    assert row.ours == 0.5
    assert "not measured" in tour.template(workbench)
    digest = (Manifest.read(workbench.folder).find("v4").digest,)
    kept = reproduce.read(workbench.folder)
    try:
        reproduce.write(workbench.folder, {**kept, "v4-router-entropy": {"": Measured(0.123, 0.1, 0.2, 77, digest)}})
        html = tour.template(workbench)
        assert "<b>0.12</b> <small>[0.10, 0.20] n 77</small><small>disagrees</small>" in html
        assert "1 disagrees" in html
    finally:
        reproduce.write(workbench.folder, kept)
    assert tour.tally([replace(row, status="disagrees")] * 2) == "2 disagree"


def test_the_tour_goes_through_the_tabs_by_keyboard_and_leaves_no_trace(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    start = page.get_by_role("button", name="Take the tour")
    expect(page.get_by_text("New here?")).to_be_visible()
    start.press("Enter")
    expect(page.get_by_text("New here?")).to_be_hidden()
    card = page.locator(".tour-card")
    for number, step in enumerate(STEPS, 1):
        expect(card.get_by_role("heading")).to_have_text(step.title)
        expect(card.get_by_role("heading")).to_be_focused()
        expect(card).to_contain_text(f"{number} of {len(STEPS)}")
        expect(page.locator(f'[role=tab][data-tab-id="{step.tab}"]')).to_have_attribute("aria-selected", "true")
        expect(page.locator(".tour-ring")).to_have_attribute("data-at", re.compile(".+"))  # what it speaks of is lit up
        page.keyboard.press("ArrowRight")
    asked = page.locator("#chat .cl-turn")
    expect(asked).to_have_count(1)  # by the tour, for whoever has asked nothing
    expect(asked).to_contain_text(STARTERS[STARTER].text)
    for _ in STEPS[1:]:
        page.keyboard.press("ArrowLeft")
    for _ in STEPS[1:]:
        page.keyboard.press("ArrowRight")
    expect(card).to_contain_text(f"{len(STEPS)} of {len(STEPS)}")
    expect(asked).to_have_count(1)
    card.get_by_role("button", name="Back").click()
    expect(card.get_by_role("heading")).to_have_text(STEPS[-2].title)
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(start).to_be_focused()
    again = page.context.new_page()
    again.goto(page.url)
    expect(again.get_by_role("button", name="Take the tour")).to_be_visible()
    expect(again.get_by_text("New here?")).to_be_hidden()  # offered once


def test_light_or_dark_is_chosen_here_and_kept(page: Page, url: str) -> None:
    page.wait_for_function("window.tilelliRestored")
    body = page.locator("body")
    expect(body).not_to_have_class(re.compile("dark"))
    page.get_by_label("Dark").check()
    expect(body).to_have_class(re.compile("dark"))
    page.reload()
    expect(page.get_by_label("Dark")).to_be_checked()
    expect(body).to_have_class(re.compile("dark"))
    page.wait_for_function("window.tilelliRestored")
    page.get_by_label("Auto").check()
    expect(body).not_to_have_class(re.compile("dark"))
    page.emulate_media(color_scheme="dark")
    expect(body).to_have_class(re.compile("dark"))


def test_out_of_reach_the_page_says_so_until_it_is_back(opened: Page) -> None:
    opened.context.set_offline(True)
    line = opened.get_by_role("alert")
    expect(line).to_contain_text("You are offline")
    opened.context.set_offline(False)
    expect(line).to_be_hidden()


@pytest.mark.parametrize("width", [360, 3840])
def test_no_tab_scrolls_sideways(browser: Browser, url: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(url)
    page.wait_for_function("window.tilelliRestored")
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    for tab in page.get_by_role("tab").all():
        tab.click()
        expect(tab).to_have_attribute("aria-selected", "true")
        page.wait_for_function(f"{wide} <= 0")
    page.get_by_role("button", name="Take the tour").click()
    page.wait_for_function(f"{wide} <= 0")
    context.close()
