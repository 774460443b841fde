"""What is computed in Python and again in the browser is the same: each pair over random inputs, the scripts alone.

The scripts run in an empty page, so that they are the very ones that are served, in the very browser. CONTRIBUTING
lists the pairs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser
from scipy.stats import binom, logistic

from lab.__main__ import main
from lab.probe import records as record_lines
from lab.probe.records import Record
from lab.shown import csv_text
from lab.shown.tables import Cell, Table
from lab.signals import SIGNALS, fires, measure
from lab.threshold.abstention import abstention, signal_values
from lab.threshold.board import board
from lab.threshold.calibration import calibrate, mistakes
from lab.threshold.cost import cheapest, cost
from lab.threshold.limits import around, written
from lab.threshold.promise_words import WORDS
from lab.threshold.promises import METHODS, MISTAKES, REFUSALS
from lab.threshold.promises import tested as asked_at
from lab.threshold.world import world
from lab.ui.heatmap import SCALE, payload
from lab.ui.style import ASSETS
from model.errors import LabError
from model.traced import Trace, gate_entropy
from tests.lab.made_records import record

pytestmark = pytest.mark.browser
RECORDS = Path(__file__).parents[2] / "checkpoints" / "records"
KINDS = ("in_domain", "gibberish", "factual_misleading", "ood_topic", "neo_false_inability")
RATIOS = (0.01, 0.2, 1.0, 3.2, 5.0, 100.0)
SCRIPTS = {
    "threshold_data.js": """{ fires, bounds, count, cost, cheapest, clearance, written, mistakesHere,
      given: (it) => { data = it; } }""",
    "threshold_promise.js": "{ promised, cutsOfRegimes, tail, numbersTested }",
    "heatmap_data.js": "{ readRuns, shares, entropy, meanOf, quantity, most }",
    "export.js": "window.labExport",
}
ABOVE = {"threshold_attainable.js": "{ choose }", "threshold_play.js": "{ play, seeded, drawn, shareOf }"}
"""What stands on threshold_promise.js, as on the page."""
twin = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])

Browse = Callable[..., Any]


@pytest.fixture(scope="module")
def browse(browser: Browser) -> Iterator[Browse]:
    """`browse(code, *given)`: what a function of the browser answers, with the scripts as `it` and the rest as JSON."""
    context = browser.new_context()
    page = context.new_page()
    sources = {name: (ASSETS / name).read_text("utf-8") for name in (*SCRIPTS, *ABOVE)}
    scripts = {name: (sources[name], parts) for name, parts in SCRIPTS.items()}
    for name, parts in ABOVE.items():
        scripts[name] = (sources["threshold_promise.js"] + "\n" + sources[name], parts)
    for source, parts in scripts.values():
        page.evaluate(
            "([source, parts]) => { window.it = { ...window.it, ...new Function(source + '\\n;return ' + parts)() }; }",
            [source, parts],
        )

    def ask(code: str, *given: Any) -> Any:
        call = f"(text) => JSON.stringify((({code}))(...JSON.parse(text)))"
        return json.loads(page.evaluate(call, json.dumps(given, allow_nan=False)))

    yield ask
    context.close()


def made(i: int, kind: str, score: float, correct: bool | None) -> Record:
    signals = {"abstain_p": score, "max_softmax_mean": score, "router_entropy_var": score}
    return record(f"{i}", kind, signals=signals, correct=correct)


drawn = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        st.one_of(st.integers(0, 9).map(lambda i: i / 9), st.floats(0, 1), st.floats(1e-9, 1e-4)),
        st.sampled_from([True, False, False, None]),
    ),
    min_size=1,
    max_size=40,
).filter(lambda rows: any(correct is not None for *_, correct in rows))


def records(rows: Sequence[tuple[str, float, bool | None]]) -> list[Record]:
    return [made(i, *row) for i, row in enumerate(rows)]


def sent(own: Sequence[Record], signal: str, chosen_on: Sequence[Record]) -> dict[str, Any]:
    return board(own, signal=signal, markers=[], start=0.5, names={}, calibration=chosen_on)


@twin
@given(
    rows=drawn, other=drawn, ratio=st.one_of(st.sampled_from(RATIOS), st.floats(0.01, 100)),
    signal=st.sampled_from(["abstain_p", "max_softmax_mean", "router_entropy_var"]), aside=st.floats(-0.5, 1.5),
)  # fmt: skip
def test_counts_costs_and_the_cheapest_limit(
    browse: Browse, rows: Any, other: Any, ratio: float, signal: str, aside: float
) -> None:
    """Not nearly the same: the same numbers, to the last bit, with every interval that is shown."""
    own, chosen_on = records(rows), records(other)
    given_, values = sent(own, signal, chosen_on), signal_values(own, signal=signal)
    limits = [*given_["calibration"]["limits"], *values, aside]
    least, answers = browse(
        """(data, limits, ratio, of) => {
          it.given(data);
          const all = data.regimes.flatMap((regime) => regime.values);
          return [it.cheapest(data.calibration, ratio), limits.map((limit) => {
            const own = it.count(limit);
            return { own, cost: it.cost(data.regimes, limit, ratio), clearance: it.clearance(all, limit),
              bounds: Object.values(own.per).map(([k, n]) => it.bounds(k, n)), risk: data.risk[own.answered] || null,
              mistakes: of.map((own) => it.mistakesHere(own, limit)),
              fires: all.map((score) => it.fires(score, limit)) };
          })];
        }""",
        given_, limits, ratio, MISTAKES,
    )  # fmt: skip
    at, there = cheapest(chosen_on, signal=signal, ratio=ratio)
    assert least == {"limit": at, **asdict(there)}
    for limit, found in zip(limits, answers, strict=True):
        assert found["cost"] == asdict(cost(own, signal=signal, threshold=limit, ratio=ratio))
        whole, count = abstention(own, signal=signal, threshold=limit), found["own"]
        assert count["per"] == {name: [row["count"], row["total"]] for name, row in whole["per_regime"].items()}
        assert found["bounds"] == [[row["low"], row["high"]] for row in whole["per_regime"].values()]
        caught = whole["caught"] or {"count": 0, "total": 0}
        assert (count["caught"], count["other"]) == (caught["count"], caught["total"])
        assert (count["n"] - count["stopped"], count["n"]) == (whole["coverage"]["count"], whole["coverage"]["total"])
        assert count["coverage"] == whole["coverage"]["rate"]
        risk = whole["selective_risk"]
        assert (count["wrong"], count["answered"]) == ((risk["count"], risk["total"]) if risk else (0, 0))
        assert found["risk"] == ([risk["count"], risk["low"], risk["high"]] if risk else None)
        made_here = [mistakes(own, signal=signal, threshold=limit, of=of) for of in MISTAKES]
        assert found["mistakes"] == [[r.count, r.total, r.low, r.high] if r.total else None for r in made_here]
        assert found["clearance"] == around(values, limit, signal=SIGNALS[signal]).clearance
        ordered = [value for regime in given_["regimes"] for value in regime["values"]]
        assert found["fires"] == [fires(signal, value, limit) for value in ordered]


CHOOSE = """(data, asked) => { it.given(data);
  const { calibration: own, promise: texts } = data, cuts = it.cutsOfRegimes(own.regimes, own.limits, data.orientation);
  return asked.map(({ promises, method, delta }) => {
    const found = it.choose(cuts, promises, method, delta, texts);
    if (found.why) return found.why;
    const upper = (k, n) => it.bounds(k, n)[1], given = (n) => own.risk[n][2];
    return [own.limits[found.at], it.promised(cuts, found.at, promises, method, delta, texts, upper, given)];
  });
}"""
shares = st.one_of(st.sampled_from([0.005, 0.01, 0.05, 0.1, 0.2, 0.5, 0.7]), st.integers(1, 90).map(lambda i: i / 100))
promises = st.lists(st.tuples(st.sampled_from(MISTAKES), shares), min_size=1, max_size=2, unique_by=lambda one: one[0])


@twin
@given(
    rows=drawn.flatmap(lambda rows: st.sampled_from([1, 3, 12]).map(lambda times: rows * times)),
    asked=st.lists(st.tuples(promises, st.sampled_from(METHODS), shares), min_size=1, max_size=6),
    signal=st.sampled_from(["abstain_p", "max_softmax_mean"]),
)  # fmt: skip
def test_a_promise_gives_one_limit_and_one_sentence(browse: Browse, rows: Any, asked: Any, signal: str) -> None:
    """Or the same reason why there is none. Rows many times over, so that there are prompts enough to promise."""
    own, expected = records(rows), []
    for made_, method, delta in asked:
        (of, alpha), also = made_[0], dict(zip(("also", "also_alpha"), made_[1], strict=True)) if made_[1:] else {}
        try:
            found = calibrate(own, signal=signal, method=method, alpha=alpha, delta=delta, of=of, **also)
        except LabError as error:
            expected.append(str(error))
        else:
            expected.append([found.threshold, found.guarantee])
    asking = [
        {"promises": [{"of": of, "alpha": alpha} for of, alpha in made_], "method": method, "delta": delta}
        for made_, method, delta in asked
    ]
    assert browse(CHOOSE, sent(own, signal, own), asking) == expected


def test_the_tail_of_a_binomial_is_scipys(browse: Browse) -> None:
    rng = np.random.default_rng(0)
    rows = [
        (int(rng.integers(0, n + 1)), n, float(rng.random())) for n in (1, 30, 122, 302, 1200, 5000) for _ in range(40)
    ]
    found = browse("(rows) => rows.map(([k, n, p]) => it.tail(k, n, p))", rows)
    np.testing.assert_allclose(found, [binom.cdf(*row) for row in rows], rtol=1e-9, atol=1e-290)
    asked = [(n, alpha, delta) for n in (1, 30, 302, 1000) for alpha in (0.02, 0.2) for delta in (0.05, 0.2)]
    expected = [asked_at(n, alpha=alpha, delta=delta) for n, alpha, delta in asked]
    assert browse("(rows) => rows.map((row) => it.numbersTested(...row))", asked) == expected


PLAY = """(world, promises, n, draws, seed, delta, texts) => {
  const random = it.seeded(seed), found = [];
  for (let i = 0; i < draws; i++) found.push(it.play(world, promises, 'ltt', delta, n, random, texts));
  return found.map(({ limit, shares, worst, own, why }, i) =>
    ({ limit, shares, worst, why: why || null, own: (i < 3 && own) || null }));
}"""


@pytest.mark.parametrize(
    ("made_", "n", "kinds"),
    [
        ([("false_refusals", 0.1)], 122, ("simulated", "bootstrap")),
        ([("missed_unusual", 0.3)], 302, ("simulated", "bootstrap")),
        ([("wrong_answers", 0.25)], 302, ("simulated", "bootstrap")),
        ([("wrong_asked", 0.1)], 30, ("simulated",)),
        ([("right_withheld", 0.1)], 122, ("simulated", "bootstrap")),
        ([("right_withheld", 0.3), ("wrong_answers", 0.4)], 302, ("simulated",)),
        ([("false_refusals", 0.3), ("wrong_answers", 0.4)], 302, ("simulated",)),
    ],
)
def test_what_learn_then_test_promises_is_kept_where_the_truth_is_known(
    browse: Browse, made_: Any, n: int, kinds: Sequence[str]
) -> None:
    """Played by the page's own script at its own limits, and those limits are Python's. In the bootstrap the shipped
    calibration records stand for all prompts there are, so the truth is known there too."""
    own, signal, delta, draws = record_lines.read(RECORDS / "v4.calibration.jsonl"), "max_softmax_mean", 0.2, 400
    cells = world(own, signal=signal)
    rows = [
        {"score": -value, "taught": r.regime == "in_domain", "wrong": None if r.correct is None else not r.correct}
        for r, value in zip(own, signal_values(own, signal=signal), strict=True)
    ]
    asked, texts = [{"of": of, "alpha": alpha} for of, alpha in made_], {"words": WORDS, "refusals": REFUSALS}
    found: list[Any] = []
    for kind in kinds:
        given_ = {"kind": kind, "rows": rows, "cells": cells}
        found = browse(PLAY, given_, asked, n, draws, 7, delta, texts)
        assert found[:3] == browse(PLAY, given_, asked, n, 3, 7, delta, texts), "a seed is a play"
        broken = sum(draw["why"] is None and draw["worst"] > 1 for draw in found) / draws
        assert broken <= delta + 3 * np.sqrt(delta * (1 - delta) / draws)
        for draw in found[:3]:
            if draw["own"] is None or len(made_) > 1:
                continue
            again = [
                record(str(i), "in_domain" if row["taught"] else "gibberish",
                       correct=None if row["wrong"] is None else not row["wrong"],
                       signals={"router_entropy_var": row["score"]})
                for i, row in enumerate(draw["own"][0])
            ]  # fmt: skip
            (of, alpha) = made_[0]
            limit = calibrate(
                again, signal="router_entropy_var", method="ltt", delta=delta, alpha=alpha, of=of
            ).threshold
            scores = np.array([row["score"] for row in draw["own"][0]])
            assert ((scores >= limit) == (scores >= draw["limit"])).all()
            if kind == "simulated":
                (share,) = draw["shares"]
                assert share == pytest.approx(truth(cells, of, draw["limit"]), abs=1e-12)
    assert sum(draw["why"] is None for draw in found) > draws / 4, "and not by promising nothing"


@pytest.mark.parametrize("kind", ["simulated", "bootstrap", "subsample"])
def test_a_play_without_a_prompt_to_draw_says_that_there_is_none(browse: Browse, kind: str) -> None:
    rows = [{"score": i / 9, "taught": False, "wrong": None} for i in range(9)]
    asked, texts = [{"of": "wrong_answers", "alpha": 0.1}], {"words": WORDS, "refusals": REFUSALS}
    (found,) = browse(PLAY, {"kind": kind, "rows": rows, "cells": []}, asked, 30, 1, 0, 0.05, texts)
    with pytest.raises(LabError) as error:
        calibrate([record("a", correct=None)], signal="abstain_p", method="ltt", alpha=0.1, of="wrong_answers")
    assert found["why"] == str(error.value)


def truth(cells: Sequence[Any], of: str, limit: float) -> float:
    """The share of a mistake in the simulated world, written out anew."""
    passed = [(cell, cell["share"] * logistic.cdf(limit, loc=cell["shift"])) for cell in cells]
    sums = {
        "false_refusals": [(c["share"] - p, c["share"]) for c, p in passed if c["taught"]],
        "missed_unusual": [(p, c["share"]) for c, p in passed if not c["taught"]],
        "wrong_asked": [(p * c["wrong"], c["share"]) for c, p in passed],
        "right_withheld": [(c["share"] - p, c["share"]) for c, p in passed if not c["wrong"]],
        "wrong_answers": [(p * c["wrong"], p) for c, p in passed],
    }[of]
    made_, of_all = np.sum(sums, axis=0)
    return float(made_ / of_all)


@pytest.mark.parametrize("model", ["v4", "v7-1234", "v9-1234"])
def test_on_the_shipped_records_page_and_command_name_one_cheapest_limit(
    browse: Browse, model: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = RECORDS / f"{model}.calibration.jsonl"
    probed, chosen_on = record_lines.read(RECORDS / f"{model}.probe_210.jsonl"), record_lines.read(path)
    for signal in ("abstain_p", "max_softmax_mean"):
        given_ = sent(probed, signal, chosen_on)
        for ratio in (0.2, 1.0, 5.0):
            asked = ["calibrate", str(path), "--signal", signal, "--method", "cost", "--wrong-answer-costs", str(ratio)]
            assert main([*asked, "--json"]) == 0
            found = json.loads(capsys.readouterr().out)
            code = "(data, ratio) => { it.given(data); return it.cheapest(data.calibration, ratio); }"
            assert browse(code, given_, ratio) == {"limit": found["threshold"], **found["cost"]}
            assert main(asked) == 0
            shown = browse("(limit) => it.written(limit)", found["threshold"])
            assert f"threshold: {shown}\n" in capsys.readouterr().out


@twin
@given(st.lists(st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.floats(0, 1)), min_size=1, max_size=50))
def test_a_number_is_written_as_the_browser_writes_it(browse: Browse, numbers: list[float]) -> None:
    texts = [written(number) for number in numbers]
    assert browse("(numbers) => numbers.map(it.written)", numbers) == texts
    assert [float(text) for text in texts] == numbers


@dataclass(frozen=True)
class Routed:
    """The least that the heatmap draws."""

    bytes: bytes
    prompt_length: int
    gates: Any
    routes: tuple[str, ...]


@twin
@given(
    seed=st.integers(0, 2**32 - 1), layers=st.integers(1, 12), length=st.integers(2, 20), routes=st.integers(2, 5),
    sharp=st.sampled_from([0.02, 1.0, 50.0]), split=st.integers(1, 19),
)  # fmt: skip
def test_entropy_of_gates(
    browse: Browse, seed: int, layers: int, length: int, routes: int, sharp: float, split: int
) -> None:
    """Of the shares as sent exactly, of those before they were rounded to 16 bits nearly."""
    split = min(split, length - 1)
    gates = np.random.default_rng(seed).dirichlet([sharp] * routes, size=(layers, length)).astype(np.float32)
    names = tuple(f"route {i}" for i in range(routes))
    found = browse(
        """(value) => {
          const [one] = it.readRuns(value), layers = Array.from({ length: one.layers }, (_, l) => l);
          const all = (read) => layers.map((l) => Array.from({ length: one.n }, (_, p) => read(l, p)));
          return { shares: all((l, p) => it.shares(one, l, p)), most: it.most(one),
            entropy: all((l, p) => it.quantity('entropy', l, p, one)),
            mean: layers.map((l) => it.meanOf(one, l, 0, one.split)) };
        }""",
        payload(Routed(bytes(length), split, gates, names)),
    )
    np.testing.assert_array_equal(found["shares"], (gates * SCALE).round().astype(np.float64) / SCALE)
    np.testing.assert_allclose(found["entropy"], gate_entropy(np.array(found["shares"])), rtol=0, atol=1e-12)
    np.testing.assert_allclose(found["entropy"], gate_entropy(gates.astype(np.float64)), rtol=0, atol=1e-3)
    assert found["most"] == pytest.approx(np.log(routes), abs=1e-15)
    trace = Trace(
        prompt=bytes(split), reply=bytes(length - split), gates=gates, probability=np.ones(length - split),
        abstain_p=0.5, hidden=np.zeros(1), ended=True,
    )  # fmt: skip
    per_layer = measure(trace)["router_entropy_per_layer"]
    np.testing.assert_allclose([row[0] for row in found["mean"]], per_layer, rtol=0, atol=1e-3)


texts = st.one_of(
    st.text(max_size=12),
    st.text("=+-@\t\r\n'\",; 0123456789.eE\uff1d\uff0b", max_size=8),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
)
values = st.one_of(texts, st.integers(-(10**12), 10**12), st.floats(allow_nan=False, allow_infinity=False))


@twin
@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(values, min_size=n, max_size=n), min_size=1, max_size=6)))
def test_rows_of_csv(browse: Browse, rows: list[list[str | float]]) -> None:
    """Texts that a spreadsheet would run, quotes, line ends; numbers arrive as the texts that the lab wrote."""
    head, *rest = [[str(value) for value in rows[0]], *rows]
    cells = [[v if isinstance(v, str) else {"number": csv_text.spelled(v)} for v in row] for row in rest]
    found = browse("(names, values) => it.separated({ names, values }, ',')", head, cells)
    assert found == csv_text.written([head, *rest])


words = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=8)
cells = st.builds(
    Cell,
    words,
    st.one_of(st.just(""), words),
    value=st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False), st.integers(-9, 9)),
    more=st.one_of(
        st.just({}), st.fixed_dictionaries({"low": st.floats(-1, 1), "n": st.one_of(st.none(), st.integers(0, 9))})
    ),
)


@twin
@given(
    st.integers(1, 3).flatmap(lambda n: st.lists(st.lists(cells, min_size=n, max_size=n), min_size=1, max_size=4)),
    st.dictionaries(st.sampled_from(["model", "model_digest", "probe_digest"]), words),
)
def test_a_table_saved_by_the_browser_is_the_labs(
    browse: Browse, rows: list[list[Cell]], about: dict[str, str]
) -> None:
    table = Table(tuple(f"column {i}" for i in range(len(rows[0]))), tuple(map(tuple, rows)), "a table", about)
    code = """(html) => { document.body.innerHTML = html;
      return it.separated(it.grid(document.querySelector('table')), ','); }"""
    assert browse(code, table.html()) == table.csv()
