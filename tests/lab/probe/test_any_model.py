"""A probe of any model: what its signals are, batches that fit, and runs that go on where they were killed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab import signals
from lab.probe import records as record_lines
from lab.probe.any_model import MOST_ROWS, Batches, ask, decoding
from lab.probe.likelihoods import ORIENTATION, measure
from lab.probe.measure import answers
from lab.probe.prompts import ProbeSet
from lab.probe.unfinished import Unfinished
from model.errors import LabError
from model.language import Asked, Reply
from model.routed_language import RoutedLanguage
from model.routed_lm import RoutedLM

ABOUT = {"model_digest": "d", "versions": {"torch": "1"}}


def by_rows(rows: int, positions: int) -> int:
    return rows * positions


def test_our_own_models_give_the_signals_that_they_always_gave(tiny_lm: RoutedLM, probe_set: ProbeSet) -> None:
    own = RoutedLanguage(tiny_lm)
    found = ask(own, probe_set, model_digest="d", batches=Batches(by_rows, 10**9), max_new=20)
    for record, trace in zip(found, answers(tiny_lm, probe_set, max_new_bytes=20), strict=True):
        assert record.reply == trace.text
        expected = signals.measure(trace)
        for name in ("max_softmax_mean", "max_softmax_last", "prompt_bytes"):
            assert record.signals[name] == pytest.approx(expected[name], abs=1e-5)
        assert record.decoding == decoding(own, 20) == {"max_new_bytes": 20, "greedy": True}


def test_likelihoods_by_hand() -> None:
    reply = Reply((5, 6), "x", np.array([0.5, 0.25]), np.log([0.5, 0.125]), np.array([1.0, 2.0]), np.zeros(3), True)
    found = measure(Asked((1,), "ça".encode()), reply)
    assert found == {
        "max_softmax_mean": 0.375,
        "max_softmax_last": 0.25,
        "prompt_bytes": 3.0,
        "log_probability_mean": pytest.approx(np.log(0.0625) / 2),
        "log_probability_min": pytest.approx(np.log(0.125)),
        "log_probability_sum": pytest.approx(np.log(0.0625)),
        "predictive_entropy_mean": 1.5,
    }
    assert set(found) - set(signals.SIGNALS) == set(ORIENTATION)
    with pytest.raises(LabError, match="no number"):
        measure(Asked((1,), b"x"), Reply((5,), "x", np.array([np.nan]), np.zeros(1), np.zeros(1), np.zeros(3), True))


@given(st.lists(st.integers(1, 200), min_size=1, max_size=150), st.integers(1, 20_000))
def test_batches_hold_every_prompt_once_and_keep_to_the_memory(lengths: list[int], most: int) -> None:
    found = Batches(by_rows, most).of(lengths, max_new=7)
    assert sorted(place for batch in found for place in batch) == list(range(len(lengths)))
    for batch in found:
        size = by_rows(len(batch), max(lengths[place] for place in batch) + 7)
        assert len(batch) == 1 or (len(batch) <= MOST_ROWS and size <= most)
    assert found == Batches(by_rows, most).of(lengths, max_new=7)


class Dies(RoutedLanguage):
    """Is killed after some batches."""

    left = 2

    def generate(self, prompts: Sequence[Sequence[int]], *, max_new: int, rng: np.random.Generator | None = None):
        if not self.left:
            raise KeyboardInterrupt
        self.left -= 1
        return super().generate(prompts, max_new=max_new, rng=rng)


def test_what_was_killed_goes_on_and_ends_with_the_same_bytes(
    tiny_lm: RoutedLM, probe_set: ProbeSet, tmp_path: Path
) -> None:
    batches, out = Batches(by_rows, 10**9, rows=5), tmp_path / "r.jsonl"
    whole = ask(RoutedLanguage(tiny_lm), probe_set, model_digest="d", batches=batches, max_new=9)
    kept = Unfinished(out, ABOUT)
    with pytest.raises(KeyboardInterrupt):
        ask(Dies(tiny_lm), probe_set, model_digest="d", batches=batches, max_new=9, unfinished=kept)
    assert len(kept.done) == 10
    with kept.path.open("ab") as file:  # the last line was cut by the kill
        file.write(b'{"id": "half')
    again = Unfinished(out, ABOUT)
    assert set(again.done) == set(kept.done)
    counting = Dies(tiny_lm)
    counting.left = 100
    found = ask(counting, probe_set, model_digest="d", batches=batches, max_new=9, unfinished=again)
    assert 100 - counting.left == -(-(len(probe_set) - 10) // 5)
    assert record_lines.as_bytes(found) == record_lines.as_bytes(whole)
    again.close()
    assert not again.path.exists()


def test_records_of_another_run_are_not_gone_on_with(tiny_lm: RoutedLM, probe_set: ProbeSet, tmp_path: Path) -> None:
    batches, out = Batches(by_rows, 10**9), tmp_path / "r.jsonl"
    kept = Unfinished(out, ABOUT)
    ask(RoutedLanguage(tiny_lm), probe_set, model_digest="d", batches=batches, max_new=3, unfinished=kept)
    for other in ({"model_digest": "e"}, {**ABOUT, "versions": {"torch": "2"}}):
        anew = Unfinished(tmp_path / "s.jsonl", ABOUT)
        anew.path.write_bytes(kept.path.read_bytes())
        begun = Unfinished(tmp_path / "s.jsonl", other)
        assert (begun.done, begun.another) == ({}, True)
    kept.path.write_text(kept.path.read_text().replace('"reply"', '"rebly"', 1).replace('"id"', '"ix"', 1))
    with pytest.raises(LabError, match=r"r\.jsonl\.part:2"):
        Unfinished(out, ABOUT)


def test_a_prompt_that_does_not_fit_is_named_before_any_is_asked(tiny_lm: RoutedLM, probe_set: ProbeSet) -> None:
    own = Dies(tiny_lm)
    with pytest.raises(LabError, match=f"prompt {probe_set.prompts[0].id}"):
        ask(own, probe_set, model_digest="d", batches=Batches(by_rows, 10**9), max_new=own.shape.longest)
    assert own.left == 2
