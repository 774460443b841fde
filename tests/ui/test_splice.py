"""Splice in a real browser, on live measurements of small models: the figure, the visit's grafts, degrees, links."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import torch
from playwright.sync_api import Browser, Page, expect

from lab.errors import LabError
from lab.ui import page as lab_page
from lab.ui.splice.choice import choice
from lab.workbench.workbench import Workbench
from model.publish import publish_root, publish_variant
from tests.conftest import random_lm
from tests.ui.conftest import CONFIG, PATIENCE, built

pytestmark = pytest.mark.browser


def splice(page: Page) -> None:
    page.get_by_role("tab", name="Splice").click()
    page.get_by_role("button", name="Splice", exact=True).click()


def test_a_graft_shows_its_square_beside_controls_and_goes_to_chat(page: Page) -> None:
    page.get_by_role("tab", name="Splice").click()
    expect(page.locator("#graft-layers")).to_be_hidden()
    page.get_by_label("router (6,144").check()
    expect(page.locator("#graft-status")).to_contain_text("needs")
    expect(page.locator("#graft-layers input")).to_have_count(8)
    page.get_by_role("button", name="Splice", exact=True).click()
    expect(page.locator("#graft-square .asked-unusual svg .sq-value")).to_have_count(4)
    expect(page.locator("#graft-square .asked-unusual svg .sq-chosen")).to_have_count(1)
    expect(page.locator("#graft-square")).to_contain_text("Interaction")
    expect(page.locator("#graft-meaning")).to_contain_text("AUROC of abstain_p changed by")
    expect(page.locator("#graft-meaning")).to_contain_text(re.compile(r"Speech: .*of 210 replies changed", re.DOTALL))
    rows = page.locator("#graft-rows .asked-unusual tbody tr")
    expect(rows).to_have_count(7)
    page.locator("#graft-question").get_by_text("Is the reply wrong?").click()
    expect(page.locator("#graft-square")).not_to_contain_text("Interaction", use_inner_text=True)
    expect(page.locator("#graft-rows .asked-wrong tbody tr")).to_have_count(3)
    expect(page.locator("#graft-rows .asked-wrong")).to_be_visible()
    expect(page.locator("#graft-rows .asked-unusual")).to_be_hidden()
    page.locator("#graft-question").get_by_text("Is the prompt unusual?").click()
    expect(page.locator("#graft-rows .asked-wrong")).to_be_hidden()
    expect(rows.nth(1)).to_contain_text("graft v4+v7@1[abstain,router]")
    expect(rows.nth(5)).to_contain_text("range of draws")
    expect(page.locator("#splice-code pre").first).to_have_text(
        "python -m lab graft --target v4 --donor v7@1 --parts abstain,router"
    )
    page.get_by_role("button", name="Chat with this graft").click()
    expect(page.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_label("Model", exact=True).first).to_have_value(re.compile(r"^v4\+v7@1\[abstain,router\]"))


def test_grafts_of_a_visit_are_listed_compared_linked_and_nobody_elses(page: Page, browser: Browser, url: str) -> None:
    splice(page)
    expect(page.locator("#graft-history tbody tr")).to_have_count(1)
    page.get_by_label("Strength").first.fill("0.5")
    page.get_by_label("Strength").first.press("Tab")
    expect(page.locator("#graft-meaning")).to_contain_text("v4+v7@1[abstain]*0.5")  # known, so shown before asked
    page.get_by_role("button", name="Splice", exact=True).click()
    rows = page.locator("#graft-history tbody tr")
    expect(rows).to_have_count(2)
    for box in page.locator("#graft-compare input").all():
        box.check()
    expect(page.locator("#graft-compared tbody tr")).to_have_count(2)
    expect(page.locator("#graft-compared figure")).to_have_count(2)
    link = rows.first.get_by_role("link").get_attribute("href")
    assert link is not None
    other = browser.new_context().new_page()
    other.set_default_timeout(PATIENCE)
    other.goto(url + link)
    expect(other.locator("#graft-meaning")).to_contain_text("v4+v7@1[abstain]*0.5")
    expect(other.locator("#graft-history")).to_contain_text("for you alone")
    expect(other.locator("#graft-history tbody tr")).to_have_count(0)
    other.context.close()


def test_a_graft_by_strength_begins_at_the_target(page: Page) -> None:
    page.get_by_role("tab", name="Splice").click()
    page.get_by_role("button", name=re.compile("^By degrees")).click()
    page.get_by_role("button", name="Layer by layer").click()
    expect(page.locator("#degrees-status")).to_contain_text("Only the router has layers")
    page.get_by_role("button", name="By strength").click()
    rows = page.locator("#degrees-table tbody tr")
    expect(rows).to_have_count(6)
    expect(rows.nth(1)).to_contain_text("strength 0")
    expect(rows.nth(1)).to_contain_text("+0.00")


def test_a_file_cannot_be_opened_from_the_page(page: Page) -> None:
    page.get_by_role("tab", name="Splice").click()
    target = page.get_by_label("Target: the model that receives")
    target.fill("/etc/some.safetensors")
    target.press("Enter")
    page.get_by_role("button", name="Splice", exact=True).click()
    expect(page.get_by_text("Files cannot be opened from the page").first).to_be_visible()


@pytest.fixture(scope="module")
def other_depths(tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    """Roots of twelve and of four layers, each with a variant of its routers."""
    folder = tmp_path_factory.mktemp("depths")
    for name, n_layers in (("v4", 12), ("low", 4)):
        config = replace(CONFIG, n_layers=n_layers)
        params = dict(random_lm(config, seed=n_layers).state_dict())
        publish_root(folder, name=name, params=params, config=config, recipe="v4")
        rounded = {key: tensor.to(torch.bfloat16).to(torch.float32) for key, tensor in params.items()}
        tuned = {key: tensor + 0.5 if "router" in key else tensor for key, tensor in rounded.items()}
        publish_variant(folder, name=f"of-{name}", seed=1, base=name, parts=("router",), tuned=tuned, recipe="v7")
    return Workbench(folder, cache_dir=tmp_path_factory.mktemp("cache"))


@pytest.mark.parametrize(("target", "n_layers"), [("v4", 12), ("low", 4)])
def test_layers_are_those_of_the_target(other_depths: Workbench, target: str, n_layers: int) -> None:
    donor, last = f"of-{target}@1", n_layers - 1
    assert choice(other_depths, target, donor, ["router"], range(n_layers), 1).layers is None
    assert choice(other_depths, target, donor, ["router"], [0, last], 1).expr == (
        f"{target}+{donor}[router:0,router:{last}]"
    )
    with pytest.raises(LabError, match=f"0 to {last}"):
        choice(other_depths, target, donor, ["router"], [n_layers], 1)


def test_the_page_offers_the_layers_of_the_target(other_depths: Workbench, browser: Browser) -> None:
    """Twelve boxes for twelve layers, four for four; links of this release and of the first one tick what they say."""
    demo = built(lambda: lab_page.build(other_depths))
    _, address, _ = demo.launch(
        server_name="127.0.0.1", prevent_thread_lock=True, **{**lab_page.launch_options(), "quiet": True}
    )
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    boxes = page.locator("#graft-layers input")
    ticked = page.locator("#graft-layers input:checked")
    for query, n, expected in (
        ("parts=router", 12, range(12)),
        ("parts=router&router=0,1,2,3,4,5,6,7", 12, range(8)),
        ("parts=router&layers=1,2,12", 12, [0, 1, 11]),
        ("parts=router&target=low&donor=of-low@1&router=1,3", 4, [1, 3]),
        ("parts=router&target=low&donor=of-low@1", 4, range(4)),
    ):
        page.goto(f"{address}?tab=splice&{query}")
        expect(boxes).to_have_count(n)
        expect(ticked).to_have_count(len(expected))
        assert [box.evaluate("box => box.closest('label').innerText.trim()") for box in ticked.all()] == [
            str(layer) for layer in expected
        ]
    context.close()
    demo.close()


def test_a_choice_is_checked_and_gives_link_and_code(workbench: Workbench) -> None:
    every = list(range(8))
    some = choice(workbench, "v4", "v7@1", ["router"], [0, 2, 3], 0.5)
    assert some.expr == "v4+v7@1[router:0,router:2-3]*0.5"
    assert some.link() == "?tab=splice&target=v4&donor=v7%401&parts=router&strength=0.5&router=0%2C2%2C3"
    assert "lab probe" in some.code()
    run = choice(workbench, "v4", "v7@1", ["router", "abstain"], [1, 2], 1)
    assert (run.layers, run.parts) == ((1, 2), ("abstain", "router"))
    assert "--layers 1-2" in run.code()
    assert choice(workbench, "v4", "v7@1", ["router"], every, 1).layers is None
    assert choice(workbench, "v4", "v7@1", ["abstain"], [], 1).layers is None
    for bad in (
        {"parts": []},
        {"parts": ["head"]},
        {"layers": []},
        {"layers": [8]},
        {"layers": [-1, 0]},
        {"strength": 2},
        {"target": ""},
    ):
        given = {"target": "v4", "donor": "v7@1", "parts": ["router"], "layers": every, "strength": 1} | bad
        with pytest.raises(LabError):
            choice(workbench, **given)  # type: ignore[arg-type]
