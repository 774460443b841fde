"""Pieces of the Probe tab: nothing unescaped, the undefined said, a reply that differs never passed off as the same."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from lab.chat.ask_again import Again
from lab.evaluation.estimates import Auroc
from lab.evaluation.evaluation import evaluate
from lab.evaluation.two_questions import asked
from lab.probe.check import Checked, Finding, Sizes
from lab.probe.prompts import ReadAs
from lab.probe.ranked import ranked
from lab.statistics.estimate import Undefined
from lab.ui.probe import headline as probe_headline
from lab.ui.probe import heat_table, own_prompts, prompt_list
from lab.ui.probe.handlers import keep_latest
from tests.lab.made_records import random_records, record

FOUND: Any = SimpleNamespace(
    model="v4",
    records=(record("a<b", prompt="<i>x</i>", reply="<b>y</b>"),),
    measured_on={"model": "v4", "model_digest": "d"},
)


def test_a_cell_carries_value_interval_and_n_and_says_why_it_is_undefined() -> None:
    score = evaluate(random_records(2, lead={"abstain_p": 2.0}), n_resamples=60)
    own = score.per_regime["gibberish"]["abstain_p"]
    html = heat_table.html(score, signals=("abstain_p", "nonsense"), about={"model": "v4"})
    assert f'data-value="{own.auroc!r}"' in html
    assert f"&quot;low&quot;: &quot;{own.low!r}&quot;" in html
    assert 'data-detail="gibberish"' in html
    assert "data-about" in html
    assert f"<b>{own.auroc:.2f}</b> <small>{own.low:.2f}–{own.high:.2f}</small>" in html
    assert "n 30 / 30" in html
    assert 'data-pick="all/abstain_p"' in html
    assert "not measured" in html
    assert heat_table.parts("gibberish/abstain_p") == ("gibberish", "abstain_p")
    told = probe_headline.sentence(None, regime="gibberish", signal="abstain_p")
    assert "cannot be scored here: not measured" in told


def test_the_matrix_of_wrong_replies_has_taught_prompts_too_and_the_text_alone_beside_it() -> None:
    records = random_records(2)
    found = asked(records, n_resamples=60)["wrong"]
    assert not isinstance(found, Undefined)
    html = heat_table.wrong(found, signals=("abstain_p",))
    own = found["abstain_p"]["in_domain"]
    assert isinstance(own, Auroc)
    assert f"<b>{own.auroc:.2f}</b> <small>{own.low:.2f}–{own.high:.2f}</small>" in html
    assert f"n {own.n_positive} / {own.n_negative}" in html
    assert 'data-pick="in_domain/abstain_p"' in html
    assert "neo_false_inability" not in html
    assert "character n-grams" in html
    assert html.count("data-pick") == html.count("<tr>") - 1, "the control has no prompts behind it"


def test_a_perfect_order_of_four_prompts_is_not_called_better_than_a_coin() -> None:
    cell = Auroc(1.0, 0.16, 1.0, at_boundary=True, n_positive=2, n_negative=2, method="")
    assert "too few prompts" in probe_headline.measured(cell)
    many = replace(cell, low=0.88, n_positive=30, n_negative=30)
    assert "better than a coin (at the boundary" in probe_headline.measured(many)
    assert "at the boundary" not in probe_headline.measured(replace(many, at_boundary=False))


def test_the_headline_names_the_best_signal_with_its_interval_and_the_right_replies() -> None:
    records = random_records(2, lead={"abstain_p": 2.0})
    score = evaluate(records, n_resamples=60)
    html = probe_headline.html(score, records, signals=("abstain_p", "router_conf", "prompt_bytes"), model="v<4")
    own = score.cross_regime["abstain_p"]
    assert f"best of 2 signals, picked after the fact, is <b>abstain head</b>: AUROC {own.auroc:.2f}" in html
    assert "v&lt;4 answers" in html
    assert score.verdict.rule_sha256[:16] in html


def test_texts_of_prompts_and_replies_are_escaped_everywhere() -> None:
    listed = prompt_list.html(ranked(FOUND.records, signal="abstain_p"), signal="abstain_p")
    for html in (listed, prompt_list.card(FOUND, FOUND.records[0])):
        assert "<i>" not in html
        assert "<b>y" not in html
        assert "&lt;i&gt;x&lt;/i&gt;" in html


def test_a_reply_that_differs_is_said_to_differ_and_shown() -> None:
    turn: Any = SimpleNamespace(reply="<other>", digest="d" * 64, seconds=0.1)
    card = prompt_list.card(FOUND, FOUND.records[0], again=Again(turn, same=False, differs=0.5))
    assert 'data-same="false"' in card
    assert "DIFFERS from the recorded one and reads “&lt;other&gt;”" in card
    same = prompt_list.card(FOUND, FOUND.records[0], again=Again(turn, same=True, differs=1e-7))
    assert "byte for byte; no signal differs by more than 1.0e-07" in same


def test_the_oldest_exports_go(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.csv").write_text("")
        os.utime(tmp_path / f"{number}.csv", (number, number))
    keep_latest(tmp_path, 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["3.csv", "4.csv"]


def test_the_report_on_a_file_names_lines_and_says_whether_it_can_be_used() -> None:
    findings = (Finding(7, "'<x>' is taught", serious=True), Finding(None, "few prompts", serious=False))
    about = {"in_domain": Sizes(5, 20.0)}
    found = Checked(digest="f" * 64, n=5, regimes=about, length_auroc={}, kappa=None, findings=findings)
    html = own_prompts.report(found, name="mine.csv")
    about = ReadAs("squad2", "SQuAD <b>2.0</b>: 3 questions", ("asked without their paragraphs",), "e" * 64)
    listed = own_prompts.report(replace(found, read_as=about), name="mine.json")
    assert "<li>SQuAD &lt;b&gt;2.0&lt;/b&gt;: 3 questions</li><li>asked without their paragraphs</li>" in listed
    assert "cannot be used" in html
    assert "mine.csv:7: &#x27;&lt;x&gt;&#x27; is taught" in html
