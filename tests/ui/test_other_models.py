"""Models of others on the page: asked, drawn, measured, limited; and what they are no part of says why."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import gradio as gr
import pytest
from gradio_client import Client
from playwright.sync_api import Browser, Page, expect

pytest.importorskip("transformers", reason="requirements-models.txt is not installed")
pytest.importorskip("accelerate", reason="requirements-models.txt is not installed")
pytest.importorskip("gguf", reason="requirements-models.txt is not installed")


from lab.chat import deciding
from lab.chat.take_turn import take_turn
from lab.errors import LabError
from lab.ui import page as lab_page
from lab.ui.address import others_named
from lab.ui.chat import decides
from lab.ui.chat import tab as chat_tab
from lab.ui.chat.choices import Choices
from lab.ui.chat.conversation import ROUTED, Conversation
from lab.ui.chat.said import said_of
from lab.ui.chat.turns import Turns
from lab.ui.heatmap import payload
from lab.ui.threshold.inputs import signal_choices
from lab.workbench import given, other_names
from lab.workbench.workbench import Workbench
from tests import fitted_others, tiny_models
from tests.model.hf.tiny_families import build
from tests.ui.conftest import DESKTOP, PATIENCE, built

ROOT = Path(__file__).parents[2]
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """A mixture of eight experts whose first layer is dense, and a dense model, both with random weights."""
    place = tmp_path_factory.mktemp("others")
    moe = build(
        "deepseek_v3", vocab_size=300, max_position_embeddings=256, num_hidden_layers=3, first_k_dense_replace=1
    )
    moe.generation_config.update(eos_token_id=2, pad_token_id=0)  # type: ignore[operator,union-attr]
    dense = tiny_models.llama(max_position_embeddings=256)
    return [
        str(tiny_models.save(place / name, lm, tiny_models.tokenizer()))
        for name, lm in (("tiny-moe", moe), ("tiny.dense", dense))
    ]


@pytest.fixture(scope="module")
def served(
    folders: list[str], checkpoints: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[gr.Blocks, Workbench]]:
    told: list[str] = []
    place = tmp_path_factory.mktemp("fitted")
    own = fitted_others.prompts(place / "fit.jsonl", 90, "Who wrote")
    fitted_others.fit(Path(folders[0]), own, place / "moe.safetensors")
    others = given.load(other_names.read(folders), taken={"v4"}, tell=told.append, monitors=[place / "moe.safetensors"])
    assert all("float32" in line for line in told)
    assert len(told) == 2
    workbench = Workbench(checkpoints, cache_dir=tmp_path_factory.mktemp("kept"), given=others)
    demo = built(lambda: lab_page.build(workbench))
    demo.launch(server_name="127.0.0.1", prevent_thread_lock=True, **{**lab_page.launch_options(), "quiet": True})
    yield demo, workbench
    demo.close()


@pytest.fixture
def page(browser: Browser, served: tuple[gr.Blocks, Workbench]) -> Iterator[Page]:
    context = browser.new_context(viewport=DESKTOP)  # type: ignore[arg-type]
    context.set_default_timeout(PATIENCE)
    page, problems = context.new_page(), []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(f"{served[0].local_url}?model=tiny-moe&point=log_probability_mean:-99")
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    yield page
    context.close()
    assert not problems, problems


def ask(page: Page, turns: int) -> None:
    page.locator("#prompt textarea").fill("Who wrote it?")
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator("#chat .cl-details summary")).to_have_count(turns)


def choose(page: Page, label: str, option: str) -> None:
    """A model in the list of the tab that is open."""
    box = page.get_by_label(label, exact=True).locator("visible=true").first
    box.fill(option)
    box.press("Enter")


def test_a_program_asks_by_name_and_never_by_path(served: tuple[gr.Blocks, Workbench], folders: list[str]) -> None:
    client = Client(str(served[0].local_url), verbose=False)
    asked = {"prompt": "Who?", "model": "tiny-moe", "max_new_bytes": 4, "full": True, "api_name": "/chat"}
    found = client.predict(**asked, signal="log_probability_mean", threshold=-99.0)
    assert (found["model"], found["abstain_p"], found["abstained"]) == ("tiny-moe", None, False)
    assert len(found["routing"]["usage_entropy"]) == 2
    assert set(found["lacks"]) == {"abstain_p"}
    assert folders[0] not in str(found)
    for model in (folders[0], "./tiny-moe", "hf:a/b", "v4+tiny-moe[abstain]", "smollm2"):
        with pytest.raises(Exception, match=r"(?i)files cannot be opened|own models alone|unknown model|no such model"):
            client.predict(**{**asked, "model": model})
    with pytest.raises(Exception, match="own models alone"):
        client.predict(target="v4", donor="tiny-moe", api_name="/graft")


def test_the_start_ends_with_one_line_where_a_model_cannot_be_had(tmp_path: Path) -> None:
    environment = {**os.environ, "LAB_MODELS": f"{tmp_path}/gone"}
    done = subprocess.run([sys.executable, "app.py"], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "error: there is no such file or folder; in --model or LAB_MODELS" in done.stderr
    words = ["--mcp", "--model", "a", "--monitors", "m", "--model=b c", "--monitors=n"]
    assert others_named(words) == (["a", "b c"], ["m", "n"], ["--mcp"])
    for option in ("--model", "--monitors"):
        for arguments in ([option], [f"{option}="], [option, " "]):
            with pytest.raises(LabError, match=f"nothing named by {option}"):
                others_named(arguments)


def test_a_stream_of_tokens_only_appends_and_a_long_chat_stays_small(served: tuple[gr.Blocks, Workbench]) -> None:
    loaded = served[1].any("tiny-moe")
    updates = list(take_turn(loaded, "Who wrote it?", max_new_bytes=6))
    sent: list[dict[str, Any]] = [dict(payload(update)) for update in updates]
    for before, after in pairwise(sent):
        assert after["pieces"][: len(before["pieces"])] == before["pieces"]
        for name in ("score", "acting", "index", "weight", "probability"):
            assert after[name].startswith(before[name])
    assert (sent[-1]["numbers"], sent[-1]["columns"], sent[-1]["chosen"]) == ([1, 2], [8, 8], 2)
    assert payload(updates[-1]) == sent[-1]
    chat = Conversation()
    for place in range(ROUTED + 3):
        chat = chat.with_last(said_of(updates[-1], prompt="Who?", source=""), at=place)
    pictures: list[Any] = [said.drawn for said in chat.turns]
    assert ["score" in own for own in pictures] == [False, False, *[True] * (ROUTED + 1)]
    assert "no longer kept" in pictures[0]["why"]


@pytest.mark.parametrize("model", ["v4", "tiny-moe", "tiny.dense"])
def test_what_a_model_does_not_have_is_not_offered(served: tuple[gr.Blocks, Workbench], model: str) -> None:
    loaded = served[1].any(model)
    chat, board = ([name for _, name in listed] for listed in (decides.choices(loaded), signal_choices(loaded)))
    assert set(chat) == set(board)
    assert ("combined" in chat, "errors-mean-all" in chat) == (model == "tiny-moe",) * 2
    for name in chat:
        deciding.check(loaded, name)
    assert ("abstain_p" in chat, "log_probability_mean" in chat) == (model == "v4", True)
    assert ("router_conf" in chat) == (model != "tiny.dense")
    picked = Choices(served[1], Turns(served[1])).model(model)
    for filled in (chat_tab.hand_over(served[1], model), picked):  # the last is the button of the paper's limit
        assert filled[-1]["visible"] == (model == "v4")
    for lost in ("abstain_p", "router_conf", "log_probability_mean", "density-last-4", ""):
        assert bool(decides.lost(loaded, lost, now="x")) == (lost not in (*chat, ""))


@pytest.mark.browser
def test_asked_drawn_and_told_apart(page: Page, served: tuple[gr.Blocks, Workbench]) -> None:
    root, line = page.locator("#heatmap .hm-root"), page.locator("#heatmap .hm-line")
    papers = page.get_by_role("button", name="Use the paper's")
    expect(papers).to_be_hidden()
    expect(page.get_by_text("2 routed layers of 8 experts, 2 of which act on a token")).to_be_visible()
    ask(page, 1)
    expect(page.locator("#decision .tiles")).to_contain_text("this model has no abstain head")
    expect(page.locator("#decision .tiles")).to_contain_text(re.compile(r"\d+ tokens, \d+ a second"))
    expect(page.locator("#decision")).to_contain_text("log_probability_mean")
    page.locator("#decision .turn-experts summary").click()
    rows = page.locator("#decision .turn-experts tbody tr")
    assert [text.split("\t")[:2] for text in rows.all_inner_texts()] == [["1", "8"], ["2", "8"]]
    expect(page.locator("#heatmap .hm-labels")).to_contain_text("layer 2")
    expect(page.locator("#heatmap .hm-title")).to_have_text("Entropy of the score over all experts")
    page.locator("#heatmap .hm-canvas").focus()
    for key in ("Home", "ArrowDown"):
        page.keyboard.press(key)
    expect(line).to_contain_text(re.compile(r"prompt token 1 “<\|im_start\|>” · layer 1: entropy of the score [\d.]+"))
    expect(line).to_contain_text("entropy of the acting weights")
    shares = [int(text.split()[0]) for text in page.locator("#heatmap .hm-bar:visible b").all_inner_texts()]
    assert len(shares) == 2
    assert 99 <= sum(shares) <= 101
    before = page.eval_on_selector("#heatmap .hm-canvas", "canvas => canvas.toDataURL()")
    page.get_by_role("button", name="weights that acted").click()
    expect(page.locator("#heatmap .hm-title")).to_have_text("Entropy of the weights that acted")
    assert page.eval_on_selector("#heatmap .hm-canvas", "canvas => canvas.toDataURL()") != before
    page.locator("#heatmap .hm-usage canvas").hover(position={"x": 3, "y": 3})
    expect(page.locator("#heatmap .hm-usage-line")).to_contain_text(
        re.compile(r"layer 2, expert 0: [\d.]+ % of \d+ choices")
    )
    page.locator("#heatmap .hm-details summary").click()
    expect(page.locator("#heatmap .hm-table table").first).to_contain_text("busiest experts")
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    expect(page.locator("#heatmap .hm-canvas")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.set_viewport_size(DESKTOP)
    choose(page, "Model", "tiny.dense")
    expect(page.get_by_text("this model is dense: it has no gates").first).to_be_visible()
    expect(papers).to_be_hidden()
    expect(page.locator("#gate-skill")).not_to_contain_text("monitor")
    choose(page, "Model", "tiny-moe")  # its file decides, by the signal and at the limit that it promises
    expect(page.locator("#gate-skill")).to_contain_text("prompts that no monitor was fitted on: AUROC")
    expect(page.locator(".limit-source")).to_contain_text("promised by its file of monitors")
    choose(page, "Model", "v4")
    expect(papers).to_be_visible()
    choose(page, "Model", "tiny.dense")
    expect(papers).to_be_hidden()
    page.get_by_role("button", name="Use the model's").click()  # it has none yet: what decides stays, and it says so
    expect(page.get_by_text("has no operating point").first).to_be_visible()
    page.get_by_role("button", name="Retry").click()
    expect(page.locator("#decision .tiles")).to_contain_text("tiny.dense")
    expect(papers).to_be_hidden()
    ask(page, 2)
    expect(page.locator("#heatmap .hm-why")).to_contain_text("This model is dense: it has no gates.")
    expect(page.locator("#heatmap .hm-modes")).to_be_hidden()
    assert root.get_attribute("data-mounts") == "1"
    page.get_by_text("Side by side", exact=True).click()
    box = page.locator("#chat-models input")
    for name in ("tiny-moe", "tiny.dense"):
        box.fill(name)
        box.press("Enter")
        expect(page.locator("#chat-models .token").filter(has_text=name)).to_be_visible()
    page.locator("#prompt textarea").fill("Who?")
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator("#side-by-side .sbs[data-finished='1']")).to_be_visible()
    expect(page.locator("#side-by-side .sbs-card")).to_have_count(4)
    page.get_by_label("Model whose gates are shown").select_option(label="tiny-moe")
    expect(page.get_by_role("button", name="weights that acted")).to_be_visible()
    disabled = page.locator("#heatmap .hm-second option[disabled]").all_inner_texts()
    assert set(disabled) >= {"v4", "tiny.dense"}
    page.get_by_role("tab", name="Splice").click()
    expect(page.locator(".block.left-out:visible")).to_contain_text("Not offered here: tiny-moe, tiny.dense.")


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("own") / "mine.csv"
    rows = [f"a{i},in_domain,What is {i * 37}?,re:[a-m]" for i in range(8)]
    rows += [f"g{i},gibberish,qzv {i * 41} blorp," for i in range(8)]
    path.write_text("\n".join(["id,regime,prompt,accept", *rows]))
    return path


@pytest.mark.browser
def test_measured_and_limited(page: Page, own: Path) -> None:
    page.get_by_role("tab", name="Probe").click()
    choose(page, "Model", "tiny-moe")
    expect(page.locator("#probe-status")).to_contain_text("This model of others has not been put to these prompts yet")
    page.get_by_text("Bring your own prompts").click()
    page.locator("#own-file input[type=file]").set_input_files(own)
    expect(page.locator("#own-report")).to_contain_text("This file can be used.")
    page.locator("#own-measure").click()
    matrix = page.locator("#probe-matrix")
    for name in ("max_softmax_mean", "router_conf", "log_probability_mean", "predictive_entropy_mean", "prompt_bytes"):
        expect(matrix.locator(f"[data-pick='gibberish/{name}']")).to_be_visible()
    expect(matrix.locator("[data-pick='gibberish/abstain_p']")).to_have_count(0)
    expect(page.locator("#probe-status")).to_contain_text("this model has no abstain head")
    for name in ("density-mean-1", "neighbours-last-1", "errors-mean-all", "combined"):
        expect(matrix.locator(f"[data-pick='gibberish/{name}']")).to_be_visible()
    matrix.locator("[data-pick='gibberish/combined']").click()
    expect(page.locator("#probe-told")).to_contain_text("combined score of signals and monitors")
    matrix.locator("[data-pick='gibberish/log_probability_mean']").click()
    expect(page.locator("#probe-told")).to_contain_text("likelihood of its reply")
    page.locator("#probe-prompts [data-pick=g3]").click()
    expect(page.locator("#probe-opened .opened-live")).to_have_attribute("data-same", "true")
    expect(page.locator("#probe-heatmap .hm-title")).to_have_text("Entropy of the score over all experts")
    page.get_by_role("tab", name="Threshold").click()
    choose(page, "Model", "tiny-moe")
    expect(page.locator("#threshold-status")).to_contain_text("has not been put to the 360 general questions yet")
    page.get_by_label("those brought on Probe").check()
    board = page.locator("#threshold-board .th-root")
    expect(board.locator("[data-i]")).to_have_count(16)
    expect(page.locator("#threshold-skill")).to_contain_text(
        re.compile(r"on 4\d prompts that no monitor was fitted on")
    )
    page.locator("#threshold-signal input").fill("errors-mean-all")
    page.locator("#threshold-signal input").press("Enter")
    expect(board).to_contain_text("errors-mean-all")
    expect(board.locator("[data-i]")).to_have_count(16)
    dot = board.locator("[data-i]").first
    dot.click(force=True)
    board.get_by_role("button", name="Show its gates").click()
    expect(board.locator(".hm-title")).to_have_text("Entropy of the score over all experts")
    board.get_by_role("button", name="Ask in Chat").click()
    expect(page.get_by_label("Model", exact=True).locator("visible=true").first).to_have_value(re.compile("tiny-moe"))
