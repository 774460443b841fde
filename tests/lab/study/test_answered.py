"""Monitors of somebody's own prompts: what they learn from one part, what they promise from another, and their file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from scipy.stats import binom
from sklearn.metrics import roc_auc_score

from lab.evaluation.estimates import Auroc
from lab.monitors import readings, set_part
from lab.monitors.monitor_set import text_key
from lab.probe.prompts import Prompt
from lab.probe.records import Record
from lab.study import answered
from lab.study.answered import Answered, Fit
from model import store
from model.digest import digest, text_digest
from model.errors import LabError
from model.states import States

PROMISE = {"of": "right_withheld", "alpha": 0.2, "delta": 0.05, "method": "ltt"}
MODEL = "a" * 64


def made(n: int, *, seed: int, tells: float = 2.0, regimes: tuple[str, ...] = ("in_domain", "ood_topic")) -> Answered:
    """Layer 2 knows which replies are wrong, output confidence knows it a little."""
    rng = np.random.default_rng(seed)
    wrong = rng.random(n) < 0.5
    states = rng.normal(size=(2, n, 4, 5)).astype(np.float32)
    states[:, ~wrong, 2, 3:] *= 0.1  # other directions than those of wrong ones
    states[:, wrong, 2, 3:] += tells
    states[:, :, 0] = 1.0
    confidence = 1 / (1 + np.exp(rng.normal(size=n) + 0.8 * wrong))
    records = [
        Record(
            f"{seed}-{i}", regimes[i % len(regimes)], f"what is {seed} of {i}?", "x", not wrong[i],
            {"max_softmax_mean": float(confidence[i]), "prompt_bytes": float(i % 7), "router_conf_reply": None}, MODEL,
            f"{seed:064d}", {"max_new_tokens": 48, "greedy": True},
        )
        for i in range(n)
    ]  # fmt: skip
    return Answered(records, readings.of_states([States(*own) for own in zip(*states, strict=True)]))


def fitted(own: Answered, other: Answered, **more: Any) -> Fit:
    options = {"layer": None, "seed": 5, "promise": PROMISE, "versions": {"torch": "1"}, "n_resamples": 50} | more
    return answered.fit(own, other, **options)


@pytest.fixture(scope="module")
def found() -> Fit:
    return fitted(made(100, seed=1), made(90, seed=2))


def test_what_knows_it_is_found_and_decides(found: Fit) -> None:
    names = [row.signal for row in found.rows]
    assert names[:1] == ["prompt_bytes"]
    for name in (
        "density-mean-2",
        "density-last-2",
        "neighbours-mean-2",
        "errors-mean-all",
        "errors-last-all",
        "combined",
    ):
        row = found.rows[names.index(name)]
        assert isinstance(row.held_out, Auroc)
        values = [record.signals[name] for record in found.held_out]
        expected = roc_auc_score([not record.correct for record in found.held_out], values)
        assert row.held_out.auroc == pytest.approx(expected)
        assert expected > 0.8
    assert found.made.decides in names
    assert found.made.decides not in ("prompt_bytes", "max_softmax_mean", "router_conf_reply")
    assert set(found.made.combination.names) == {*names} - {"prompt_bytes", "combined", "router_conf_reply"}
    assert found.made.limits["router_conf_reply"].threshold is None, "it was never measured"


def test_every_limit_withholds_no_more_right_replies_than_the_binomial_allows(found: Fit) -> None:
    right = [record for record in found.held_out if record.correct]
    allowed = max(k for k in range(len(right)) if binom.cdf(k, len(right), 0.2) <= 0.05)
    for row in found.rows:
        if row.limit.threshold is None:
            continue
        sign = -1 if row.signal == "max_softmax_mean" else 1
        values = np.array([record.signals[row.signal] for record in right], dtype=float)
        stopped = int((sign * values >= sign * row.limit.threshold).sum())
        assert row.right_withheld is not None
        assert stopped == row.right_withheld.count <= allowed
        assert f"from {len(right)} right replies" in row.limit.told
        values = np.array([r.signals[row.signal] for r in found.held_out if not r.correct], dtype=float)
        assert row.wrong_withheld is not None
        assert row.wrong_withheld.count == int((sign * values >= sign * row.limit.threshold).sum())


def test_the_prompts_that_set_limits_choose_nothing_else(found: Fit) -> None:
    other = made(90, seed=3, tells=-1.0)
    again = fitted(made(100, seed=1), other)
    assert [own.digest for own in again.made.monitors] == [own.digest for own in found.made.monitors]
    assert again.made.decides == found.made.decides
    assert [row.fit for row in again.rows] == [row.fit for row in found.rows]
    assert again.made.limits != found.made.limits


def test_a_promise_of_the_answers_given(found: Fit) -> None:
    own = fitted(made(100, seed=1), made(90, seed=2), promise={**PROMISE, "of": "wrong_answers", "alpha": 0.3})
    limit = own.made.limits["combined"]
    assert limit.threshold is not None
    given = [record for record in own.held_out if record.signals["combined"] < limit.threshold]  # type: ignore[operator]
    assert binom.cdf(sum(not record.correct for record in given), len(given), 0.3) <= 0.05
    assert own.made.limits["prompt_bytes"].threshold is None
    assert "no limit on this signal" in own.made.limits["prompt_bytes"].told


def test_halves_have_every_kind_and_no_text_in_both() -> None:
    whole = made(60, seed=4)
    first, other = whole.halves()
    assert not {text_key(r.prompt) for r in first.records} & {text_key(r.prompt) for r in other.records}
    assert len(first.records) + len(other.records) == 60
    for kind in ("in_domain", "ood_topic"):
        assert [sum(r.regime == kind for r in half.records) for half in (first, other)] == [15, 15]
    backwards = whole.rows(range(59, -1, -1)).halves()[0]
    assert {r.id for r in backwards.records} == {r.id for r in first.records}
    at = {r.id: row for row, r in enumerate(whole.records)}
    for row, record in enumerate(first.records):
        np.testing.assert_array_equal(first.readings.states_mean[row], whole.readings.states_mean[at[record.id]])


def test_prompts_where_a_wrong_reply_means_nothing_fit_nothing() -> None:
    own = made(60, seed=1, regimes=("neo_false_inability",))
    with pytest.raises(LabError, match="nothing to learn errors from"):
        fitted(own, made(30, seed=2))
    with pytest.raises(LabError, match="too little to learn errors from"):
        fitted(made(20, seed=1), made(30, seed=2))
    with pytest.raises(LabError, match="no such layer"):
        fitted(made(60, seed=1), made(30, seed=2), layer=4)


def test_a_file_gives_the_same_set_and_the_same_scores(found: Fit, tmp_path: Path) -> None:
    path, own = tmp_path / "m.safetensors", found.made
    sha256 = set_part.save(path, own)
    again = set_part.load(path)
    assert set_part.save(tmp_path / "n.safetensors", again) == sha256
    new = made(30, seed=8)
    for one, other in zip(own.on(new.records, new.readings), again.on(new.records, new.readings), strict=True):
        assert one == other
    assert (again.decides, again.limits, again.fitted_on, again.names) == (
        own.decides,
        own.limits,
        own.fitted_on,
        own.names,
    )
    with pytest.raises(LabError, match="monitors of another model"):
        again.check_model("b" * 64, where="x")
    seen = Prompt("q", "in_domain", "WHAT is 1 of 3")
    with pytest.raises(LabError, match=r"they were fitted on.*found 1 of these, the first q"):
        again.check_unseen([replace(seen, id="p", prompt="What is 2 of 3?"), seen], where="x")
    again.check_unseen([replace(seen, prompt="What is 2 of 3?")], where="x")


def test_a_file_that_was_changed_is_refused(found: Fit, tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    set_part.save(path, found.made)
    stored = store.load(path)

    def changed(told: str, *, tensors: dict[str, Any] | None = None, **metadata: str | None) -> None:
        about = {name: text for name, text in {**stored.metadata, **metadata}.items() if text is not None}
        store.save_tensors(path, stored.params if tensors is None else tensors, metadata=about)
        with pytest.raises(LabError, match=told) as error:
            set_part.load(path)
        assert "\n" not in str(error.value)

    about = json.loads(stored.metadata["about"])
    changed("not a file of monitors", about=None)
    changed("monitors of another version", set_format="9")
    changed("monitors were changed", about=json.dumps(about | {"decides": "abstain_p"}))
    name = next(name for name in stored.params if name.endswith("/mean"))
    changed("monitors were changed", tensors={**stored.params, name: stored.params[name] + 1})
    changed("monitors were changed", tensors={**stored.params, "more": torch.zeros(2)})
    recipe = about["monitors"][0]["recipe"]
    for spoilt in (
        {"monitors": [{}]},
        {"monitors": 5},
        {"combination": {"names": ["a"], "weight": [], "bias": 0}},
        {"limits": {"a": 3}},
        {"fitted_on": {"texts": []}},
        {"monitors": [{"recipe": recipe | {"layer": 1}, "fit_digest": ""}]},
    ):
        text = json.dumps(about | spoilt)
        made_anew = text_digest(json.dumps([text, digest(stored.params)]).encode())
        changed("monitors that do not fit together|not the tensors|without a recipe", about=text, digest=made_anew)
