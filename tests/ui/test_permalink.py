"""Links: what an address opens, and that the address follows the page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from lab.probe.prompts import bundled
from lab.ui import links, permalink
from lab.ui.permalink import read
from lab.workbench.workbench import Workbench


def test_only_what_makes_sense_is_used(workbench: Workbench) -> None:
    model, share = permalink.model(workbench), permalink.number(0, 1)
    checks = {
        "tab": permalink.one_of(("chat", "splice")), "model": model, "target": model, "donor": model, "strength": share,
        "parts": permalink.some_of(("abstain", "router")), "first": permalink.number(1, 8, whole=True),
        "prompt": permalink.text(2000), "run": permalink.matching("[0-9a-f]{12}"),
    }  # fmt: skip
    given = {
        "tab": "splice", "model": "v7@1", "target": "v99", "donor": "/etc/x.safetensors", "parts": "abstain,router",
        "strength": "0.5", "prompt": "Hi", "__theme": "dark", "first": "3", "run": "0123456789ab",
    }  # fmt: skip
    found, refused = read(given, checks)
    assert found == {
        "tab": "splice", "model": "v7@1", "parts": ["abstain", "router"], "strength": 0.5, "prompt": "Hi", "first": 3,
        "run": "0123456789ab",
    }  # fmt: skip
    assert refused == ["target", "donor"]
    for name, text in (
        ("tab", "<script>"), ("strength", "nan"), ("strength", "2"), ("parts", "head"), ("parts", ""), ("first", "1.5"),
        ("prompt", "x" * 9999), ("run", "../0123456789"), ("run", "0123456789ab\n"), ("strength", "0" * 99 + "x"),
    ):  # fmt: skip
        assert read({name: text}, checks) == ({}, [name])
    assert read({"strength": "0"}, checks) == ({"strength": 0.0}, [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("max_softmax_mean:0.968", ("max_softmax_mean", 0.968)),
        ("router_entropy_var:-5e-7", ("router_entropy_var", -5e-7)),
        ("abstain_p:1.5", None),
        ("mood:0.5", None),
        ("router_conf:", None),
        ("router_conf", None),
        ("0.5", None),
        ("router_entropy_mean:nan", None),
        ("router_entropy_per_layer:0.5", None),
    ],
)
def test_a_linked_point_is_a_signal_and_a_limit_that_it_can_reach(text: str, found: tuple[str, float] | None) -> None:
    assert links.linked_point(text) == found


def settled(page: Page) -> None:
    """The page has read its address; leaving it earlier would break off a request."""
    page.wait_for_function("window.tilelliRestored")


@pytest.mark.browser
def test_a_link_opens_the_same_view_again(page: Page, url: str, workbench: Workbench) -> None:
    settled(page)
    page.goto(f"{url}?tab=splice&target=v4&donor=v7@1&parts=router&prompt=Hello%20there")
    expect(page.get_by_role("tab", name="Splice")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_label("Router", exact=False).first).to_be_checked()
    expect(page.get_by_label("Donor: the model that gives")).to_have_value(re.compile("^v7@1"))
    page.get_by_role("tab", name="Chat").click()
    expect(page.get_by_placeholder("Ask a short question")).to_have_value("Hello there")
    page.wait_for_url(re.compile("tab=chat"))
    page.get_by_label("Model", exact=True).first.click()
    page.get_by_role("option", name=re.compile("^v7@1")).click()
    page.wait_for_url(re.compile(r"[?&]model=v7(@|%40)1"))
    expect(page.get_by_text(workbench.model("v7@1").digest[:12])).to_be_visible()  # the choice has been answered
    page.reload()
    settled(page)
    expect(page.get_by_label("Model", exact=True).first).to_have_value(re.compile("^v7@1"))
    expect(page.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")


@pytest.mark.browser
def test_a_friend_who_gets_the_copied_link_sees_model_and_limit(page: Page, workbench: Workbench) -> None:
    settled(page)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    limit = page.locator("#limit input[type=number]")
    limit.fill("0.31")
    limit.press("Tab")
    page.wait_for_url(re.compile("point=abstain_p%3A0.31"))
    page.locator("#prompt textarea").fill("Hello there")
    page.locator("#prompt textarea").press("Enter")
    expect(page.locator("#chat .cl-details")).to_have_count(1)
    expect(page.locator("#prompt textarea")).to_have_value("")
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator("[data-copy-link]")).to_have_text("Copied")
    address = page.evaluate("navigator.clipboard.readText()")
    friend = page.context.new_page()
    friend.goto(address + "&model=v7%401&run=nonsense")
    settled(friend)
    expect(friend.locator("#limit input[type=number]")).to_have_value("0.31")
    expect(friend.get_by_text(workbench.model("v7@1").digest[:12])).to_be_visible()
    expect(friend.get_by_text("“run” could not be used")).to_be_visible()
    expect(friend.locator("#prompt textarea")).to_have_value("Hello there")
    expect(friend.locator("#gate-signal input")).to_have_value(re.compile(r"\(abstain_p, the paper's\)"))


@pytest.mark.browser
def test_a_link_of_an_earlier_release_opens_the_abstain_head_at_its_limit(page: Page, url: str) -> None:
    settled(page)
    page.goto(f"{url}?point=router_entropy_mean:0.9&model=v7@1")
    settled(page)
    expect(page.locator("#gate-signal input")).to_have_value(re.compile(r"\(router_entropy_mean\)"))
    expect(page.locator("#limit input[type=number]")).to_have_value("0.9")
    expect(page.get_by_text("This limit is set by you")).to_be_visible()
    page.goto(f"{url}?model=v7@1&threshold=0.31&point=mood:0.2")
    settled(page)
    expect(page.locator("#gate-signal input")).to_have_value(re.compile(r"\(abstain_p, the paper's\)"))
    expect(page.locator("#limit input[type=number]")).to_have_value("0.31")
    expect(page.get_by_text("“point” could not be used")).to_be_visible()


@pytest.mark.browser
def test_a_link_to_models_side_by_side_shows_their_columns_and_comes_back(page: Page, url: str) -> None:
    settled(page)
    page.goto(f"{url}?mode=Side+by+side&models=v7@1,v4%2Bv7@1[abstain,router]")
    settled(page)
    expect(page.locator("#side-by-side")).to_be_visible()
    expect(page.locator("#chat")).to_be_hidden()
    expect(page.locator("#limit")).to_be_hidden()  # each decides at its own
    chosen = page.locator("#chat-models .token")
    expect(chosen).to_have_text([re.compile(r"v7@1"), re.compile(r"v4\+v7@1\[abstain,router\]")])
    chosen.first.locator(".token-remove").click()
    page.wait_for_url(lambda now: "models=v4%2Bv7%401%5Babstain%2Crouter%5D" in now)
    page.locator("#chat-mode").get_by_text("One model").click()
    page.wait_for_url(re.compile("mode=One"))
    page.goto(f"{url}?mode=Side+by+side&models=v7@1,v4")
    settled(page)
    page.reload()
    settled(page)
    expect(chosen).to_have_text([re.compile("^v7@1"), re.compile("^v4")])
    expect(page.locator("#side-by-side")).to_be_visible()
    page.locator("#chat-mode").get_by_text("One model").click()
    page.wait_for_url(re.compile("mode=One"))
    page.reload()
    settled(page)
    expect(page.locator("#chat")).to_be_visible()
    expect(page.locator("#side-by-side")).to_be_hidden()


@pytest.mark.browser
def test_cell_prompt_signal_and_limit_come_back_after_a_reload(page: Page, url: str, workbench: Workbench) -> None:
    for name in ("probe_210", "calibration"):
        workbench.records("v4", bundled(name))
    cell, prompt = '#probe-matrix [data-pick="{}"]', '#probe-prompts [data-pick="{}"]'
    settled(page)
    page.goto(f"{url}?tab=probe&probed=v4&regime=ood_style&signal=router_conf&opened=ood_style-07")
    expect(page.locator(cell.format("ood_style/router_conf"))).to_be_visible()
    expect(page.locator("#probe-opened")).to_contain_text("ood_style-07")
    page.locator(cell.format("ood_topic/abstain_p")).click()
    page.wait_for_url(re.compile("regime=ood_topic&signal=abstain_p"))
    page.locator(prompt.format("ood_topic-03")).click()
    page.wait_for_url(re.compile("opened=ood_topic-03"))
    page.reload()
    settled(page)
    expect(page.locator("#probe-told")).to_contain_text("subjects never taught × abstain head")
    expect(page.locator("#probe-opened")).to_contain_text("ood_topic-03")
    settled(page)
    page.goto(f"{url}?tab=threshold&limited=v4&by=max_softmax_mean&limit=0.4")
    expect(page.locator(".th-value")).to_have_text("0.4")
    page.locator(".th-exact").fill("0.3")
    page.locator(".th-exact").press("Enter")
    page.wait_for_url(re.compile("limit=0.3"))
    page.reload()
    expect(page.locator(".th-value")).to_have_text("0.3")
    expect(page.locator(".th-curve .th-label").first).to_have_text("limit on max_softmax_mean")
