"""Probe in a real browser: matrix → cell → prompts → reply → heatmap, by mouse and by keyboard, in both themes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from lab.evaluation import questions
from lab.probe import ranked, results
from lab.probe.prompts import ProbeSet, bundled
from lab.shown import point_curves
from lab.workbench.workbench import RecordSet, Workbench
from tests.lab.probe.public_files import SELFAWARE, selfaware, written

pytestmark = pytest.mark.browser
PLOTS = ("probe-spread", "probe-forest", "probe-roc", "probe-risk")


@pytest.fixture
def measured(workbench: Workbench) -> RecordSet:
    return workbench.records("v4", bundled("probe_210"))


@pytest.fixture
def probe(page: Page, measured: RecordSet) -> Page:
    page.get_by_role("tab", name="Probe").click()
    expect(page.locator("#probe-matrix tbody tr")).to_have_count(7)
    return page


def some(workbench: Workbench, expr: str, whole: ProbeSet) -> None:
    """Keep what a model makes of every 24th prompt of a set, as if that were all of it: for want of time."""
    found = workbench.measured(expr, replace(whole, prompts=whole.prompts[::24]))
    assert workbench.cache_dir is not None
    results.save(workbench.cache_dir / "records", found, stem=results.cache_stem(found.key))


def tag(page: Page, name: str) -> None:
    """Mark the DOM nodes of all figures, to see later whether they are still the same."""
    for plot in PLOTS:
        expect(page.locator(f"#{plot} .main-svg").first).to_be_visible()
        page.eval_on_selector(f"#{plot} .js-plotly-plot", "(node, name) => { node.labTag = name; }", name)


def kept(page: Page, name: str) -> list[str]:
    """Figures whose nodes still carry the mark."""
    mark = "node => node.labTag"
    return [plot for plot in PLOTS if page.eval_on_selector(f"#{plot} .js-plotly-plot", mark) == name]


def cell(page: Page, key: str) -> Locator:
    return page.locator(f'#probe-matrix [data-pick="{key}"]')


def test_from_a_cell_to_the_prompts_to_the_reply_to_its_routing(probe: Page, measured: RecordSet) -> None:
    expect(probe.locator("#probe-verdict")).to_contain_text("registered rule")
    expect(probe.locator("#probe-code")).to_contain_text("python -m lab probe v4", use_inner_text=False)
    expect(cell(probe, "gibberish/max_softmax_mean")).to_have_attribute("aria-pressed", "true")
    tag(probe, "first")
    cell(probe, "ood_topic/max_softmax_mean").click()
    expect(probe.locator("#probe-told")).to_contain_text("subjects never taught × output confidence (mean)")
    rows = ranked.ranked(ranked.behind(measured.records, regime="ood_topic"), signal="max_softmax_mean")
    listed = probe.locator("#probe-prompts [data-pick]")
    expect(listed).to_have_count(60)
    expect(listed.first).to_have_attribute("data-pick", rows[0].record.id)
    assert kept(probe, "first") == list(PLOTS)  # another kind of prompt draws no figure anew
    listed.nth(1).click()
    expect(probe.locator(".opened-live")).to_have_attribute("data-same", "true")
    expect(probe.locator("#probe-opened")).to_contain_text(rows[1].record.id)
    expect(probe.locator("#probe-heatmap .hm-root")).to_have_attribute("data-positions", re.compile("[1-9]"))
    cell(probe, "all/abstain_p").click()
    expect(listed).to_have_count(210)
    expect(probe.locator("#probe-told")).to_contain_text("all kinds together × abstain head")
    expect(probe.locator("#probe-spread")).to_contain_text("abstain head, probability")
    assert kept(probe, "first") == ["probe-forest", "probe-roc", "probe-risk"]
    expect(probe.locator("#probe-opened")).to_contain_text(rows[1].record.id)  # the prompt stays open
    probe.get_by_label("Is the reply wrong?").check()
    own = questions.contrast(measured.records, "wrong", "all")
    if own is None:
        expect(probe.locator("#probe-matrix")).to_contain_text("This cannot be asked of these replies")
    else:
        expect(probe.locator("#probe-matrix caption")).to_contain_text("n = wrong / right")
        expect(listed).to_have_count(len(own.positive) + len(own.negative))
        expect(probe.locator("#probe-told")).to_contain_text("finds the wrong one more uncertain")
    probe.wait_for_url(re.compile("question=wrong"))
    probe.get_by_label("Is the prompt unusual?").check()
    expect(listed).to_have_count(210)
    expect(probe.locator("#probe-matrix caption")).to_contain_text("prompts of this kind / taught")


def test_the_same_model_again_draws_nothing_anew_and_another_one_everything(probe: Page, workbench: Workbench) -> None:
    workbench.records("v7@1", bundled("probe_210"))
    tag(probe, "first")
    model = probe.locator(".probe-top").get_by_label("Model")
    for name, again in (("v4", list(PLOTS)), ("v7@1", [])):
        model.click()
        probe.get_by_role("option", name=re.compile(f"^{name}:")).click()
        expect(probe.locator("#probe-verdict")).to_contain_text(f"{name} answers")
        cell(probe, f"{'ood_style' if again else 'long_input'}/max_softmax_mean").click()  # answered after the model is
        expect(probe.locator("#probe-told")).to_contain_text("strange style" if again else "long text")
        assert kept(probe, "first") == again
    expect(probe.locator("#probe-status")).to_contain_text(workbench.model("v7@1").digest[:12])
    expect(probe.locator("#probe-verdict")).not_to_contain_text("not the registered ones")
    some(workbench, "v7@1", bundled("probe_large"))
    probe.locator("#probe-set label", has_text="1,200").click()
    expect(probe.locator("#probe-matrix tbody tr")).to_have_count(9)
    expect(probe.locator("#probe-verdict")).to_contain_text("on prompts that are not the registered ones")
    assert "prompts=probe_large" in probe.url
    probe.locator("#probe-set label", has_text="210").click()
    expect(probe.locator("#probe-matrix tbody tr")).to_have_count(7)


def test_by_keyboard_along_the_matrix_and_along_a_curve(probe: Page, measured: RecordSet) -> None:
    cell(probe, "gibberish/max_softmax_mean").focus()
    for key in ("ArrowUp", "ArrowRight", "Enter"):
        probe.keyboard.press(key)
    expect(probe.locator("#probe-told")).to_contain_text("taught facts in long text × output confidence (last byte)")
    curve = probe.locator("#probe-curve .pc-plot")
    expect(curve).to_have_attribute("aria-label", re.compile(r"output confidence \(last byte\), taught facts in long"))
    curve.focus()
    for key in ("Home", "ArrowRight", "ArrowRight", "Enter"):
        probe.keyboard.press(key)
    points = point_curves.roc(measured.records, regime="long_input", signal="max_softmax_last")
    expect(curve).to_have_attribute("aria-valuetext", re.compile(re.escape(f"catches {points[2].y.count} of 30")))
    expect(probe.locator("#probe-opened")).to_contain_text(points[2].ids[0])
    chosen = probe.locator("#probe-prompts .pk-chosen [data-pick]")
    expect(chosen).to_have_attribute("data-pick", points[2].ids[0])
    expect(probe.locator(".opened-live")).to_have_attribute("data-same", "true")


def test_measured_live_with_progress(page: Page) -> None:
    page.get_by_role("tab", name="Probe").click()
    page.get_by_role("button", name="Recompute live").click()
    expect(page.locator("#probe-status")).to_contain_text("measured just now")
    expect(page.locator("#probe-verdict")).to_contain_text("v4 answers")
    expect(page.locator("#probe-forest .js-plotly-plot")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_figures_follow_the_theme_and_nothing_scrolls_sideways_on_a_phone(
    page: Page, url: str, measured: RecordSet, theme: str
) -> None:
    page.wait_for_function("window.tilelliRestored")
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{url}?tab=probe&__theme={theme}")
    expect(page.locator("#probe-matrix tbody tr")).to_have_count(7)
    for selector in ("#probe-forest .xtick text", "#probe-spread .annotation-text", "#probe-curve .pc-tick"):
        expect(page.locator(selector).first).to_be_visible()
        assert contrast(page, selector) >= 4.5, selector
    for i in range(page.locator(".heat-table .heat small").count()):
        assert contrast(page, ".heat-table .heat small", i, paint="color") >= 4.5
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def contrast(page: Page, selector: str, index: int = 0, *, paint: str = "fill") -> float:
    """Of a text against whatever is painted behind it, by WCAG 2."""
    ink, paper = page.eval_on_selector_all(
        selector,
        """(nodes, [index, paint]) => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgb = (colour) => {
            canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          let node = nodes[index], behind = node;
          while (behind && rgb(getComputedStyle(behind).backgroundColor)[3] < 255) behind = behind.parentElement;
          return [rgb(getComputedStyle(node)[paint]), rgb(getComputedStyle(behind).backgroundColor)];
        }""",
        [index, paint],
    )
    light, dark = sorted((luminance(ink), luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(rgba: list[int]) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in rgba[:3])]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_own_prompts_are_checked_line_by_line_then_measured_then_given_up(probe: Page, tmp_path: Path) -> None:
    probe.get_by_text("Bring your own prompts").click()
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    rows = ["id,regime,prompt,accept", *(f"a{i},in_domain,What is {i} and {i}?,{2 * i}" for i in range(5))]
    bad.write_text("\n".join([*rows, "a0,gibberish,qzv,"]), encoding="utf-8")
    good.write_text("\n".join([*rows, *(f"g{i},gibberish,qzv {i} blorp & <b>,".replace("qzv", "q" * (i + 1))
                                        for i in range(5))]), encoding="utf-8")  # fmt: skip
    pick = probe.locator("#own-file input[type=file]")
    pick.set_input_files(bad)
    expect(probe.locator("#own-report")).to_contain_text("bad.csv:7")
    expect(probe.locator("#own-measure")).to_be_disabled()
    probe.locator("#own-file").get_by_label("Clear").click()
    pick.set_input_files(good)
    expect(probe.locator("#own-report .finding-warning").first).to_contain_text("fewer than 30")
    expect(probe.locator("#probe-status")).to_contain_text("were not put to this model yet")
    probe.locator("#own-measure").click()
    expect(probe.locator("#probe-matrix tbody tr")).to_have_count(2)
    expect(probe.locator("#probe-status")).to_contain_text("prompts of your own: good.csv")
    expect(probe.locator("#probe-prompts [data-pick]")).to_have_count(10)
    probe.locator('#probe-prompts [data-pick="g2"]').click()
    expect(probe.locator(".opened-prompt")).to_have_text("qqq 2 blorp & <b>")
    expect(probe.locator(".opened-live")).to_have_attribute("data-same", "true")
    on_board = "n => JSON.parse(document.querySelector('#threshold-board .th-root').dataset.totals || '{}').n === n"
    probe.get_by_role("tab", name="Threshold").click()
    probe.locator("#threshold-own").get_by_text("those brought on Probe").click()
    expect(probe.locator("#threshold-status")).to_contain_text("prompts of your own: good.csv")
    probe.wait_for_function(on_board, arg=10)  # drawn after the line above it is there
    expect(probe.locator("#threshold-code details")).to_have_count(0)
    probe.get_by_role("tab", name="Probe").click()
    probe.locator("#own-file").get_by_label("Clear").click()
    expect(probe.locator("#probe-matrix tbody tr")).to_have_count(7)
    probe.get_by_role("tab", name="Threshold").click()
    expect(probe.locator("#threshold-own")).to_be_hidden()
    expect(probe.locator("#threshold-status")).not_to_contain_text("good.csv")


def test_published_questions_are_drawn_put_beside_taught_ones_and_looked_at(probe: Page, tmp_path: Path) -> None:
    probe.get_by_text("Bring your own prompts").click()
    pick = probe.locator("#own-file input[type=file]")
    pick.set_input_files(written(tmp_path, '{"question": "who", "answer": "x"}\n', name="none.jsonl"))
    expect(probe.locator("#own-report")).to_contain_text("Questions in no known format")
    probe.locator("#own-file").get_by_label("Clear").click()
    pick.set_input_files(written(tmp_path, selfaware(SELFAWARE), name="s.json.gz", packed=True))
    report = probe.locator("#own-report")
    expect(report).to_contain_text("SelfAware (selfaware, by its fields): 3 questions, 1 answerable, 2 unanswerable")
    expect(report).to_contain_text("none is called taught; beside 240 taught prompts of probe_large")
    probe.locator("#own-measure").click()
    expect(probe.locator("#probe-matrix tbody tr")).to_have_count(3, timeout=120_000)
    probe.locator('#probe-matrix [data-pick="unanswerable/abstain_p"]').click()
    expect(probe.locator("#probe-told")).to_contain_text("nobody can know, or the source has no answer")
    probe.locator('#probe-prompts [data-pick="selfaware-9"]').click()
    expect(probe.locator(".opened-prompt")).to_have_text(SELFAWARE[1]["question"])
    expect(probe.locator("#probe-opened")).to_contain_text("selfaware SelfAware 9")
