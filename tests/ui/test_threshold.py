"""The threshold board: the browser counts what the lab counts, without asking the server."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, Self

import pytest
from playwright.sync_api import Page, Response, Route, expect

from lab.probe.prompts import bundled
from lab.probe.records import Record
from lab.signals import fires
from lab.statistics.rates import rate
from lab.threshold import operating_point
from lab.threshold.abstention import abstention
from lab.threshold.attainable import ROUND, attainable
from lab.threshold.best import best
from lab.threshold.board import middle as threshold_middle
from lab.threshold.calibration import calibrate, mistakes
from lab.threshold.cost import cheapest, cost, limits
from lab.threshold.cuts import cuts
from lab.threshold.limits import written
from lab.threshold.promises import Promise
from lab.threshold.tells import tells
from lab.workbench.workbench import Workbench
from tests.ui.conftest import MONITOR

pytestmark = pytest.mark.browser


@pytest.fixture
def board(page: Page, workbench: Workbench) -> Page:
    for name in ("probe_210", "calibration"):
        workbench.records("v4", bundled(name))
    page.get_by_role("tab", name="Threshold").click()
    page.locator(".th-range").wait_for()
    signal_opened(page, best(workbench.records("v4", bundled("calibration")).records).signal)
    choose_signal(page, "abstain_p")
    return page


def shown(board: Page, name: str) -> Any:
    return json.loads(board.locator(".th-root").get_attribute(f"data-{name}") or "null")


def signal_opened(board: Page, name: str) -> None:
    expect(board.locator("#threshold-signal input")).to_have_value(re.compile(rf"\({name}\)"))
    expect(board.locator(".th-curve .th-label").first).to_have_text(f"limit on {name}")


def choose_signal(board: Page, name: str) -> None:
    board.locator("#threshold-signal input").click()
    board.get_by_role("option", name=re.compile(rf"\({name}\)")).click()
    signal_opened(board, name)


def choose_model(board: Page, name: str) -> None:
    board.get_by_label("Model", exact=True).locator("visible=true").click()
    board.get_by_role("option", name=re.compile(f"^{name}")).click()


@pytest.mark.parametrize("signal", ["abstain_p", "max_softmax_mean"])
def test_no_request_while_the_limit_moves_and_every_number_is_the_labs(
    board: Page, workbench: Workbench, signal: str
) -> None:
    records, chosen_on = (workbench.records("v4", bundled(name)).records for name in ("probe_210", "calibration"))
    if signal != "abstain_p":
        choose_signal(board, signal)
    board.locator("#threshold-code details").wait_for()
    asked: list[str] = []
    board.on("request", lambda request: asked.append(request.url))
    board.locator(".th-ratio").fill("5")
    ratio = shown(board, "totals")["ratio"]
    assert ratio == 3.2
    for step in (0, 130, 400, 555, 620, 777, 1000):
        board.locator(".th-range").fill(str(step))
        limit = shown(board, "limit")
        assert float(board.locator(".th-value").inner_text()) == limit
        assert float(board.locator(".th-exact").input_value()) == limit
        expected = abstention(records, signal=signal, threshold=limit)
        assert shown(board, "counts") == {
            name: [row["count"], row["total"]] for name, row in expected["per_regime"].items()
        }
        totals, risk = shown(board, "totals"), expected["selective_risk"]
        assert (totals["answered"], totals["n"]) == (expected["coverage"]["count"], expected["coverage"]["total"])
        if risk is None:
            assert totals["judged"] == 0
        else:
            assert [totals[key] for key in ("wrong", "judged", "low", "high")] == [
                risk[key] for key in ("count", "total", "low", "high")
            ]
        weighed = cost(records, signal=signal, threshold=limit, ratio=ratio)
        assert totals["cost"] == pytest.approx(vars(weighed))
        texts = board.locator(".th-totals dd").all_inner_texts()
        assert texts[0].startswith(f"{expected['false_positives']['count']} of {expected['false_positives']['total']}")
        assert texts[2].startswith(f"{expected['coverage']['count']} of {expected['coverage']['total']}")
    at, least = cheapest(chosen_on, signal=signal, ratio=ratio)
    found = shown(board, "totals")["least"]
    assert found.pop("limit") == at
    assert found == pytest.approx(vars(least))
    board.get_by_role("button", name=f"cheapest {written(at)}", exact=True).click()
    assert shown(board, "limit") == at
    expect(board.locator(".th-value")).to_have_text(written(at))
    assert asked == []


def test_the_verdict_a_promise_and_the_replies_behind_the_limit(board: Page, workbench: Workbench) -> None:
    """On one page: what the signal can tell, a limit by promise, the play of it, and the 2 × 2 table; no request."""
    records, chosen_on = (workbench.records("v4", bundled(name)).records for name in ("probe_210", "calibration"))
    expect(board.locator(".th-verdict")).to_have_text(tells(records, signal="abstain_p").sentence)
    board.locator("#threshold-code details").wait_for()
    asked: list[str] = []
    board.on("request", lambda request: asked.append(request.url))
    board.locator(".th-of").select_option("missed_unusual")
    board.locator(".th-alpha").fill("17")
    for method, delta in (("quantile", "0.05"), ("crc", "0.05"), ("ltt", "0.1")):
        board.locator(".th-method").select_option(method)
        if method == "ltt":
            board.locator(".th-delta").fill("3")
        found = calibrate(
            chosen_on, signal="abstain_p", method=method, alpha=0.5, delta=float(delta), of="missed_unusual"
        )
        assert shown(board, "limit") == shown(board, "promised")["limit"] == found.threshold
        expect(board.locator(".th-promise-words")).to_have_text(f"{found.guarantee[0].upper()}{found.guarantee[1:]}.")
    expect(board.locator('#threshold-code [data-copy="shell"]')).to_contain_text(
        "--alpha 0.5 --of missed_unusual --method ltt --delta 0.1"
    )
    limit = shown(board, "limit")
    stopped = [record for record in records if fires("abstain_p", float(str(record.signals["abstain_p"])), limit)]
    wrong = [sum(record.correct is False for record in own) for own in (records, stopped)]
    row = rate(wrong[1], sum(record.correct is not None for record in stopped))
    cell = board.locator("[data-cell=withheld-wrong]")
    expect(cell.locator("b")).to_have_text(str(row.count))
    if row.total:
        expect(cell.locator("small").first).to_contain_text(f"{100 * row.high:.0f} %")
    expect(board.locator("[data-cell=answered-wrong] b")).to_have_text(str(wrong[0] - wrong[1]))
    board.get_by_label("and at the same time").check()
    board.locator(".th-alpha").fill(str(ROUND.index(0.5)))
    limit = shown(board, "limit")
    board.locator(".th-beta").fill(str(ROUND.index(0.04)))
    assert shown(board, "promised")["limit"] is None
    expect(board.locator(".th-promise-told")).to_contain_text(
        "both promises: “at most 50 % of unusual prompts get through” and “at most 4.0 % of taught prompts are refused”"
    )
    assert shown(board, "limit") == limit, "what cannot be promised moves nothing"
    board.get_by_label("and at the same time").uncheck()
    board.locator(".th-of").select_option("right_withheld")
    board.locator(".th-method").select_option("crc")
    at = shown(board, "limit")
    by = {"signal": "abstain_p", "of": "right_withheld"}
    assert at == calibrate(chosen_on, method="crc", alpha=0.5, **by).threshold
    there = mistakes(records, threshold=at, **by)
    expect(board.locator(".th-promise-effect")).to_contain_text(
        f"right replies are withheld: {there.count} of {there.total}, " if there.total else "none here"
    )
    board.locator(".th-method").select_option("ltt")
    board.locator(".th-of").select_option("missed_unusual")
    board.locator(".th-world").select_option("simulated")
    expect(board.locator(".th-play-world")).to_contain_text("SIMULATED: no measurement")
    plays = []
    for _ in range(2):
        board.locator(".th-again").click()
        for _ in range(4):
            board.locator(".th-step").press("Enter")
        plays.append([shown(board, "play"), board.locator(".th-play-last").inner_text()])
    assert plays[0] == plays[1]
    assert plays[0][0]["draws"] == 4
    board.emulate_media(reduced_motion="reduce")
    board.locator(".th-start").click()
    board.wait_for_function("JSON.parse(document.querySelector('.th-root').dataset.play).draws === 1000")
    expect(board.locator(".th-start")).to_have_text("Play the promise")
    played = shown(board, "play")
    assert played["kept"] + played["broken"] + played["none"] == 1000
    assert played["broken"] <= 1000 * 0.1 + 3 * 10
    board.emulate_media(reduced_motion="no-preference")
    board.locator(".th-again").click()
    board.locator(".th-start").click()
    board.wait_for_function("JSON.parse(document.querySelector('.th-root').dataset.play).draws > 30")
    board.locator(".th-start").click()
    assert shown(board, "play")["draws"] < 1000
    assert asked == []


def values_between(records: Sequence[Record], *limits: float) -> int:
    """How many different scores one of two limits stops and the other does not."""
    values = {float(str(record.signals["abstain_p"])) for record in records}
    return sum(len({fires("abstain_p", value, limit) for limit in limits}) == 2 for value in values)


def test_a_dot_opens_by_keyboard_and_by_mouse_and_is_asked_in_chat(board: Page, workbench: Workbench) -> None:
    records = workbench.records("v4", bundled("probe_210")).records
    surest = min(
        (record for record in records if record.regime == "in_domain"),
        key=lambda record: float(str(record.signals["abstain_p"])),
    )
    row = board.locator(".th-taught svg")
    row.focus()
    board.keyboard.press("Home")
    board.keyboard.press("Enter")
    opened = board.locator(".th-opened")
    expect(opened).to_contain_text(surest.prompt)
    expect(opened).to_contain_text("right is: an accepted answer, and no refusal")
    expect(opened).to_contain_text("the reply is given")
    board.locator(".th-exact").fill("-1")
    board.locator(".th-exact").press("Enter")
    expect(opened).to_contain_text("the gate says “I don’t know.”")
    opened.get_by_role("button", name="Close").press("Enter")
    expect(opened).to_be_hidden()
    expect(row).to_be_focused()
    for name, x in (("roc", 0.99), ("curve", 0.5), ("risk", 0.3)):
        before, box = shown(board, "limit"), board.locator(f".th-{name}").bounding_box()
        assert box is not None
        board.locator(f".th-{name}").click(position={"x": box["width"] * x, "y": box["height"] * 0.3})
        assert shown(board, "limit") != before
        held, box = shown(board, "limit"), board.locator(f".th-{name}").bounding_box()
        assert box is not None
        for step, do in ((x, board.mouse.down), (0.7, board.mouse.up)):
            board.mouse.move(box["x"] + box["width"] * step, box["y"] + box["height"] * 0.3, steps=3)
            do()
        assert shown(board, "limit") != held
    for name, keys in (
        ("roc", "ArrowRight ArrowLeft"),
        ("curve", "ArrowRight"),
        ("risk", "ArrowLeft"),
        ("taught .th-limit-line", "ArrowLeft"),
    ):
        for key in keys.split():
            was = shown(board, "limit")
            board.locator(f".th-{name}").press(key)
            assert values_between(records, was, shown(board, "limit")) == 1, "one gap between two scores"
            assert shown(board, "limit") in limits(records, signal="abstain_p"), "placed as the lab places every limit"
    gates = opened.locator(".th-gates")
    for place, first in ((70, True), (3, False)):
        board.locator(".th-row circle").nth(place).dispatch_event("click")
        prompt = opened.locator(".th-opened-prompt bdi").inner_text()
        if first:  # on demand, and from then on for every prompt that is opened
            expect(gates).to_be_hidden()
            opened.get_by_role("button", name="Show its gates").press("Enter")
        expect(opened.locator(".th-gates-told")).to_contain_text("the reply is the recorded one, byte for byte")
        assert int(gates.locator(".hm-root").get_attribute("data-positions") or 0) > len(prompt.encode())
    board.locator(".th-range").fill("500")
    expect(gates).to_be_visible()
    expect(opened.get_by_role("button", name="Show its gates")).to_have_attribute("aria-pressed", "true")
    opened.get_by_role("button", name="Ask in Chat").click()
    expect(board.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    expect(board.locator("#prompt textarea")).to_have_value(prompt)


def test_bounds_are_those_of_the_lab(board: Page) -> None:
    board.locator(".th-range").fill("1000")
    count, total = shown(board, "counts")["in_domain"]
    high = 100 * rate(count, total).high
    told = f"{high:.1f}" if 0 < high < 10 else f"{high:.0f}"
    expect(board.locator(".th-taught .th-number")).to_contain_text(f"to {told} %")


def test_markers_are_the_labs_and_go_over_to_chat(board: Page, workbench: Workbench) -> None:
    records = workbench.records("v4", bundled("calibration")).records
    for name, method in (("conformal", "crc"), ("certified", "ltt")):
        chosen = calibrate(records, signal="abstain_p", method=method, alpha=0.05)
        board.get_by_role("button", name=re.compile(f"^{name} ")).click()
        assert shown(board, "limit") == chosen.threshold
        expect(board.locator(f".th-kind-{name}")).to_contain_text(chosen.guarantee[1:])
    board.get_by_role("button", name="calibrated 0.625").click()
    expect(board.locator(".th-value")).to_have_text("0.625")
    board.get_by_role("button", name="paper 0.775").click()
    expect(board.locator(".th-value")).to_have_text("0.775")
    board.get_by_role("button", name="Use this limit in Chat").click()
    expect(board.get_by_role("tab", name="Chat")).to_have_attribute("aria-selected", "true")
    expect(board.locator("#limit input[type=number]")).to_have_value("0.775")
    expect(board.get_by_text("This limit is the paper's 0.775")).to_be_visible()


@pytest.mark.parametrize("name", ["conformal", "certified", "cheapest"])
def test_a_limit_handed_over_is_the_same_number_under_its_own_name(board: Page, name: str) -> None:
    if name == "cheapest":
        board.locator(".th-ratio").fill("5")
    board.get_by_role("button", name=re.compile(f"^{name} ")).click()
    limit = shown(board, "limit")
    board.wait_for_url(re.compile(f"limit={re.escape(written(limit))}(&|$)"))
    board.get_by_role("button", name="Use this limit in Chat").click()
    expect(board.locator("#limit input[type=number]")).to_have_value(written(limit))
    told = "cheapest limit where a wrong answer costs 3.2 needless refusals" if name == "cheapest" else f"{name} limit"
    expect(board.get_by_text(f"This limit is the {told}")).to_be_visible()
    board.wait_for_url(re.compile(f"point=abstain_p%3A{re.escape(written(limit))}(&|$)"))
    if name != "cheapest":  # whose name depends on what a mistake costs, which no link tells
        board.reload()
        board.wait_for_function("window.tilelliRestored")
        expect(board.locator("#limit input[type=number]")).to_have_value(written(limit))
        expect(board.get_by_text(f"This limit is the {told}")).to_be_visible()


def test_by_keyboard_the_point_moves_and_the_limit_stays_when_the_tab_is_opened_again(board: Page) -> None:
    point = board.locator(".th-roc .th-point")
    board.locator(".th-exact").fill("0")
    board.locator(".th-exact").press("Enter")
    expect(board.locator(".th-value")).to_have_text("0")
    before = (point.get_attribute("cx"), point.get_attribute("cy"))
    board.locator(".th-range").focus()
    board.keyboard.press("End")
    expect(board.locator(".th-value")).to_have_text("1")
    assert (point.get_attribute("cx"), point.get_attribute("cy")) != before
    board.keyboard.press("ArrowLeft")
    expect(board.locator(".th-value")).to_have_text("0.999")
    board.get_by_role("tab", name="Probe").click()
    board.get_by_role("tab", name="Threshold").click()
    expect(board.locator(".th-value")).to_have_text("0.999")


def test_opened_again_only_what_is_new_is_sent(board: Page) -> None:
    """A board that is there already is not sent once more: of a limit that was moved its number alone."""
    sent: list[Response] = []
    board.on("response", lambda one: sent.append(one) if "/queue/data" in one.url else None)

    def again() -> str:
        answered = shown(board, "answered")
        board.get_by_role("tab", name="Chat").click()
        sent.clear()
        board.get_by_role("tab", name="Threshold").click()
        board.wait_for_function("(was) => +document.querySelector('.th-root').dataset.answered !== was", arg=answered)
        return "".join(one.text() for one in sent)

    for at in ("0.41", "0.42"):
        board.locator(".th-exact").fill(at)
        board.locator(".th-exact").press("Enter")
        told = again()
        assert '"start"' in told
        assert '"regimes"' not in told
        assert len(told) < 5000
        assert shown(board, "limit") == float(at)
    board.locator("#threshold-beside input").click()
    board.get_by_role("option", name=re.compile(r"\(router_conf\)")).click()
    expect(board.locator(".th-verdict-beside")).to_be_visible()  # another board was sent
    board.locator(".th-exact").fill("0.43")
    board.locator(".th-exact").press("Enter")
    assert '"regimes"' not in again()
    expect(board.locator(".th-verdict-beside")).to_be_visible()


def test_two_promises_begin_where_both_can_be_kept(board: Page, workbench: Workbench) -> None:
    """At the strictest pair; made stricter, the page says what stands in the way and what can be kept."""
    calibration = workbench.records("v4", bundled("calibration")).records
    board.locator(".th-of").select_option("false_refusals")
    board.locator(".th-also").select_option("missed_unusual", force=True)
    board.locator(".th-two").check()
    promised = shown(board, "promised")
    asked = [Promise(one["of"], one["alpha"]) for one in promised["promises"]]
    found = cuts(calibration, signal="abstain_p")
    assert tuple(asked) == attainable(
        found, [Promise("false_refusals", 0.2), Promise("missed_unusual", 0.3)], method="ltt", delta=0.05
    )[0]  # fmt: skip
    assert promised["limit"] == shown(board, "limit") is not None
    expect(board.locator(".th-promise-instead")).to_contain_text("the strictest pair")
    board.locator(".th-alpha").fill("0")
    expect(board.locator(".th-promise-told")).to_contain_text("No limit")
    take = board.locator(".th-promise-instead button")
    assert asked[0].alpha != ROUND[0]
    assert take.count() > 0
    take.first.click()
    assert [one["alpha"] for one in shown(board, "promised")["promises"]] == [own.alpha for own in asked]
    expect(board.locator(".th-promise-told")).to_contain_text("The limit that keeps it")


class Late:
    """Whatever the page asks, told to the server only when it is let go."""

    def __init__(self, page: Page) -> None:
        self._page, self._held = page, list[Route]()

    def __enter__(self) -> Self:
        self._page.route("**/queue/join*", lambda one: self._held.append(one))
        return self

    def __exit__(self, *raised: object) -> None:
        for one in self._held:
            one.continue_()
        self._page.unroute("**/queue/join*")

    def asked(self) -> None:
        """Until the page has asked something; its clock then stands later."""
        while not self._held:
            self._page.wait_for_timeout(20)
        at = self._page.evaluate("performance.now()")
        self._page.wait_for_function("(at) => performance.now() > at", arg=at)


def test_what_a_visitor_does_while_the_board_is_asked_for_has_the_last_word(board: Page, workbench: Workbench) -> None:
    root, line = board.locator(".th-root"), board.locator(".th-taught .th-limit-line")
    row = board.locator(".th-taught svg")

    def by_key() -> None:
        line.press("ArrowLeft")

    def by_promise() -> None:
        board.locator(".th-of").select_option("missed_unusual")
        board.locator(".th-alpha").fill("17")

    def by_mouse() -> None:  # and still in the hand when the answer comes
        line.scroll_into_view_if_needed()
        box = line.bounding_box()
        assert box is not None
        board.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        board.mouse.down()
        board.mouse.move(box["x"] - 60, box["y"] + box["height"] / 2, steps=3)

    row.press("Home")
    row.press("Enter")
    for at, then in (("0.41", by_promise), ("0.42", by_key), ("0.43", by_mouse)):
        board.locator(".th-exact").fill(at)  # so that the board is sent again
        board.locator(".th-exact").press("Enter")
        before, answered = shown(board, "limit"), shown(board, "answered")
        board.get_by_role("tab", name="Probe").click()
        with Late(board) as late:
            board.get_by_role("tab", name="Threshold").click()
            late.asked()
            then()
            board.wait_for_function("(was) => +document.querySelector('.th-root').dataset.limit !== was", arg=before)
            limit = shown(board, "limit")
        board.wait_for_function("(was) => +document.querySelector('.th-root').dataset.answered > was", arg=answered)
        assert shown(board, "limit") == limit
        expect(board.locator(".th-opened")).to_be_visible()
        if then == by_mouse:
            board.mouse.move(700, 300)
            board.mouse.up()
            assert shown(board, "limit") != limit
        limit = shown(board, "limit")
        board.wait_for_url(re.compile(f"[?&]limit={re.escape(written(limit))}(&|$)"))
        expect(board.locator('#threshold-code [data-copy="python"]')).to_contain_text(f"threshold={written(limit)}")
    with Late(board) as late:  # the board that comes is another one
        board.locator("#threshold-beside input").click()
        board.get_by_role("option", name=re.compile(r"\(router_conf\)")).click()
        late.asked()
        line.press("End")
        limit = shown(board, "limit")
    second = board.locator(".th-beside-row .th-limit-line").first
    second.press("Home")
    assert shown(board, "limit") == limit
    beside = shown(board, "beside")["limit"]
    board.wait_for_url(re.compile(f"[?&]limit={re.escape(written(limit))}(&|$)"))
    second.press("Home")
    for signal in ("max_softmax_mean", "abstain_p"):  # whose limits are others'
        with Late(board) as late:
            board.locator("#threshold-signal input").click()
            board.get_by_role("option", name=re.compile(rf"\({signal}\)")).click()
            late.asked()
            line.press("Home")
        signal_opened(board, signal)
        assert shown(board, "limit") == operating_point.own(workbench, "v4", signal=signal).threshold
    assert shown(board, "beside")["limit"] == beside
    assert root.get_attribute("data-answered") is not None


def test_drawn_apart_the_axis_is_another_and_every_limit_the_same(board: Page, workbench: Workbench) -> None:
    records = workbench.records("v4", bundled("probe_210")).records
    before = shown(board, "limit"), shown(board, "counts")
    dot = board.locator(".th-taught circle").first
    place = dot.get_attribute("cx")
    board.get_by_label("draw apart what crowds").check()
    assert dot.get_attribute("cx") != place
    assert (shown(board, "limit"), shown(board, "counts")) == before
    for step in (0, 400, 1000):
        board.locator(".th-range").fill(str(step))
        limit = shown(board, "limit")
        expected = abstention(records, signal="abstain_p", threshold=limit)
        assert shown(board, "counts")["in_domain"][0] == expected["per_regime"]["in_domain"]["count"]
        assert (limit in (0, 1)) == (step in (0, 1000))
    choose_signal(board, "router_entropy_var")
    expect(board.get_by_label("draw apart what crowds")).to_be_hidden()


def test_a_limit_on_any_signal_goes_over_to_chat_and_a_late_one_withholds_what_was_written(board: Page) -> None:
    choose_signal(board, "max_softmax_mean")
    expect(board.locator(".th-kind-paper")).to_have_count(0)
    board.locator(".th-exact").fill("1")
    board.locator(".th-exact").press("Enter")
    board.get_by_role("button", name="Use this limit in Chat").click()
    expect(board.locator("#gate-signal input")).to_have_value(re.compile(r"\(max_softmax_mean\)"))
    expect(board.locator("#limit input[type=number]")).to_have_value("1")
    board.locator("#prompt textarea").fill("Hello there")
    board.locator("#prompt textarea").press("Enter")
    expect(board.locator("#decision .decision-word")).to_have_text("Withheld after it was written")
    expect(board.locator("#decision .note").first).to_contain_text("its output confidence (mean)")
    expect(board.get_by_text("Show what it had said")).to_be_visible()
    board.locator("#limit input[type=number]").fill("0")
    board.locator("#limit input[type=number]").press("Enter")
    expect(board.locator("#chat .cl-hidden")).to_have_count(0)
    board.locator("#gate-signal input").click()
    board.get_by_role("option", name=re.compile("router_entropy_var\\)")).click()
    expect(board.locator("#chat .cl-details summary")).to_have_text(re.compile("router_entropy_var"))


def test_a_monitor_decides_on_the_board_in_chat_and_by_link_where_its_model_has_it(
    board: Page, workbench: Workbench, url: str
) -> None:
    choose_signal(board, MONITOR)
    point = operating_point.own(workbench, "v4", signal=MONITOR)
    assert shown(board, "limit") == point.threshold
    expect(board.locator("#threshold-skill")).to_contain_text("It reads the prompt, before a word is written")
    records = workbench.records(f"v4+{MONITOR}", bundled("probe_210")).records
    board.locator(".th-exact").fill(middle := written(threshold_middle(records, signal=MONITOR)))
    board.locator(".th-exact").press("Enter")
    stopped = abstention(records, signal=MONITOR, threshold=float(middle))
    assert shown(board, "totals")["answered"] == stopped["coverage"]["count"]
    board.get_by_role("button", name="Use this limit in Chat").click()
    signal, limit = board.locator("#gate-signal input"), board.locator("#limit input[type=number]")
    expect(signal).to_have_value(re.compile(rf"\({MONITOR}\)"))
    expect(limit).to_have_value(middle)
    low = operating_point.span(workbench, workbench.model("v4"), signal=MONITOR, threshold=float(middle))[0]
    limit.fill(near := f"{low + 1:.0f}")  # the slider ends where the monitor's range does
    limit.press("Enter")
    board.locator("#prompt textarea").fill("Hello there")
    board.locator("#prompt textarea").press("Enter")
    word = board.locator("#decision .decision-word")
    expect(word).to_have_text("Says it does not know")
    expect(board.locator("#decision")).to_contain_text(f"limit on {MONITOR}")
    board.wait_for_url(re.compile(rf"point={MONITOR}%3A{near}"))
    signal.click()
    board.get_by_role("option", name=re.compile("router_entropy_var\\)")).click()
    expect(board.locator("#chat .cl-details summary")).to_have_text(re.compile("router_entropy_var"))
    signal.click()
    board.get_by_role("option", name=re.compile(rf"\({MONITOR}\)")).click()  # at its own limit, and at once
    expect(board.locator("#chat .cl-details summary")).to_have_text(re.compile(MONITOR))
    expect(limit).to_have_value(written(point.threshold))
    choose_model(board, "v7@1")
    expect(board.get_by_text(f"The monitor {MONITOR} does not read v7@1").first).to_be_visible()
    expect(signal).not_to_have_value(re.compile(MONITOR))
    signal.click()
    expect(board.get_by_role("option", name=re.compile(MONITOR))).to_have_count(0)
    for model, has in (("v4", True), ("v7@1", False)):
        board.goto(f"{url}?tab=threshold&limited={model}&by={MONITOR}&model={model}&point={MONITOR}:7")
        board.wait_for_function("window.tilelliRestored")
        if has:
            signal_opened(board, MONITOR)
            expect(signal).to_have_value(re.compile(rf"\({MONITOR}\)"))
        else:
            expect(board.get_by_text(f"The monitor {MONITOR} does not read v7@1").first).to_be_visible()
            expect(board.get_by_text("none that can decide").first).to_be_visible()
            expect(board.locator("#threshold-signal input")).not_to_have_value(re.compile(MONITOR))


def test_an_unmeasured_model_is_measured_here_and_stays_so(page: Page, workbench: Workbench) -> None:
    workbench.records("v7@1", bundled("probe_210"))
    page.get_by_role("tab", name="Threshold").click()
    choose_model(page, "v7@1")
    expect(page.locator(".th-kind-certified")).to_contain_text("certified: no limit")
    page.get_by_role("button", name="Measure this model").click()
    expect(page.get_by_role("button", name=re.compile("^certified "))).to_be_visible()
    expect(page.get_by_role("button", name="Measure this model")).to_be_hidden()
    assert workbench.known("v7@1", bundled("calibration")) is not None


def test_the_signal_that_works_best_goes_with_the_model_until_one_is_chosen_or_linked(
    page: Page, url: str, workbench: Workbench
) -> None:
    works, digests = {}, {}
    for name in ("v4", "v7@1"):
        workbench.records(name, bundled("probe_210"))
        works[name] = best(workbench.records(name, bundled("calibration")).records).signal
        digests[name] = workbench.model(name).digest[:12]
    page.get_by_role("tab", name="Threshold").click()
    signal_opened(page, works["v4"])
    expect(page.locator("#threshold-skill")).to_contain_text("calibration prompts")
    assert shown(page, "limit") == operating_point.opening(workbench, "v4").threshold, "where Chat begins"
    choose_model(page, "v7@1")
    expect(page.locator("#threshold-status")).to_contain_text(digests["v7@1"])
    signal_opened(page, works["v7@1"])
    page.wait_for_url(re.compile("limited=v7"))
    assert "by=" not in page.url
    choose_signal(page, "router_conf")
    page.wait_for_url(re.compile("by=router_conf"))
    choose_model(page, "v4")
    expect(page.locator("#threshold-status")).to_contain_text(digests["v4"])
    signal_opened(page, "router_conf")
    choose_signal(page, MONITOR)
    choose_model(page, "v7@1")  # which it does not read: what works best there decides
    expect(page.get_by_text(f"The monitor {MONITOR} does not read v7@1").first).to_be_visible()
    signal_opened(page, works["v7@1"])
    for link, signal in (("limit=0.775", "abstain_p"), (f"by={works['v4']}&limited=v7@1", works["v4"])):
        page.goto(f"{url}?tab=threshold&{link}")
        page.wait_for_function("window.tilelliRestored")
        signal_opened(page, signal)


def test_two_signals_on_one_line_of_prompts_and_the_big_screen(board: Page, workbench: Workbench, url: str) -> None:
    records = workbench.records("v4", bundled("probe_210")).records
    board.locator(".th-exact").fill("0.5")
    board.locator(".th-exact").press("Enter")
    board.locator("#threshold-beside input").click()
    board.get_by_role("option", name=re.compile(r"\(router_conf\)")).click()
    expect(board.locator(".th-verdict-beside")).to_contain_text(tells(records, signal="router_conf").sentence)
    assert shown(board, "limit") == 0.5, "the first signal's limit stays"
    line = board.locator(".th-beside-row .th-limit-line").first
    for key in ("Home", "ArrowRight", "End"):
        line.press(key)
        own = shown(board, "beside")
        if key == "ArrowRight":
            assert own["limit"] in limits(records, signal="router_conf"), "a step is to a limit of the lab's"
        expected = abstention(records, signal="router_conf", threshold=own["limit"])
        assert [own["fp"], own["taught"]] == [expected["false_positives"][name] for name in ("count", "total")]
        assert [own["caught"], own["n"]] == [expected["caught"][name] for name in ("count", "total")]
    assert shown(board, "limit") == 0.5
    first, second = (board.locator(row).first.locator("svg") for row in (".th-taught", ".th-beside-row"))
    second.press("Home")
    twin = board.locator(".th-twin")
    for one, other in ((second, first), (first, second)):
        one.press("ArrowRight")
        at = one.locator(".th-cursor")
        expect(other.locator(".th-twin")).to_have_attribute("data-i", at.get_attribute("data-i") or "")
        expect(twin).to_have_count(1)
    second.press("Enter")
    expect(board.locator(".th-opened-beside")).to_contain_text("router confidence")
    expect(board.locator(".th-cursor")).to_have_count(1)  # of all that were pointed at, the one that is open
    board.get_by_role("button", name="For a big screen").press("Enter")
    box = board.locator(".th-root").bounding_box()
    assert box is not None
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 1440, 900)
    assert board.evaluate("document.querySelector('[role=tablist]').closest('[inert]') !== null")
    board.wait_for_url(re.compile("big=1"))
    board.goto(f"{url}?tab=threshold&beside=abstain_p&by=router_conf&big=1")
    board.locator(".th-root.th-big .th-beside-row").first.wait_for()
    board.keyboard.press("Escape")
    expect(board.locator(".th-big")).to_have_count(0)
    expect(board.locator("[inert]")).to_have_count(0)
    expect(board.locator(".th-beside-row .th-name").first).to_have_text("abstain_p")
    board.wait_for_url(re.compile("^(?!.*big=)"))


def test_what_can_be_drawn_is_said_and_the_wanted_size_comes_back(page: Page, workbench: Workbench) -> None:
    for name in ("calibration", "probe_210"):
        workbench.records("v4", bundled(name))
    page.get_by_role("tab", name="Threshold").click()
    page.locator(".th-of").select_option("false_refusals")
    page.locator(".th-n").select_option("1000")
    page.locator(".th-world").select_option("subsample")
    expect(page.locator(".th-n")).to_have_value("30")
    expect(page.locator(".th-play-world")).to_contain_text("At most 121 of the 122 can be drawn.")
    page.locator(".th-world").select_option("simulated")
    expect(page.locator(".th-n")).to_have_value("1000")
    page.get_by_role("button", name="One draw").click()
    expect(page.locator(".th-play-last")).to_contain_text(re.compile("on the scale of the simulation|no limit"))
