"""How likely a reply was: as a turn says it while it is written, and as records have it read again."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.chat.take_turn import answer
from lab.probe.own_likelihoods import NAMES, of_records, of_reply, with_likelihoods
from lab.probe.prompts import bundled
from lab.signals import LIKELIHOODS, number
from lab.workbench.workbench import Workbench
from model.errors import LabError

BYTES = 12


@given(st.lists(st.floats(1e-6, 1.0), min_size=1, max_size=60))
def test_of_a_reply_they_are_mean_least_and_sum_of_logarithms(probability: list[float]) -> None:
    found = of_reply(np.array(probability, dtype=np.float64))
    logs = [math.log(own) for own in probability]
    assert (*found,) == NAMES
    assert {*NAMES} <= {*LIKELIHOODS}
    expected = (sum(logs) / len(logs), min(logs), sum(logs))
    np.testing.assert_allclose([*found.values()], expected, rtol=1e-9, atol=1e-12)
    assert max(found.values()) <= 0


def test_a_probability_that_is_no_number_is_refused() -> None:
    with pytest.raises(LabError, match="log_probability_mean"):
        of_reply(np.array([0.5, np.nan]))


def test_records_say_what_a_turn_says_also_where_the_text_is_not_what_was_written(bench: Workbench) -> None:
    v4 = bench.model("v4")
    records = bench.records("v4", bundled("idk_gate")).records
    longest = int(records[0].decoding["max_new_bytes"])
    read = of_records(v4.lm, records, max_new_bytes=longest)
    for record, own in zip(records, read, strict=True):
        turn = answer(v4, record.prompt, gated=False, max_new_bytes=longest)
        assert turn.reply == record.reply
        np.testing.assert_allclose(
            [own[name] for name in NAMES], [number(turn.signals, name) or 0.0 for name in NAMES], atol=1e-4
        )
    spoilt = [replace(record, reply=f"{record.reply[:-1]}Q") for record in records]  # not what the model wrote
    assert spoilt != [*records]
    asked_again = of_records(v4.lm, spoilt, max_new_bytes=longest)
    for own, before in zip(asked_again, read, strict=True):
        np.testing.assert_allclose([*own.values()], [*before.values()], atol=1e-4)


def test_they_stand_beside_the_signals_of_a_record_and_say_which_way_they_point(bench: Workbench) -> None:
    record = bench.records("v4", bundled("idk_gate")).records[0]
    (found,) = with_likelihoods([record], {"log_probability_sum": {record.id: -3.0}})
    assert found.signals == {**record.signals, "log_probability_sum": -3.0}
    assert found.orientation == {**record.orientation, "log_probability_sum": "confident"}
    assert replace(found, signals=record.signals, orientation=record.orientation) == record


@pytest.mark.parametrize("name", NAMES)
def test_a_reply_is_withheld_by_its_likelihood_and_no_byte_of_it_is_changed(bench: Workbench, name: str) -> None:
    v4 = bench.model("v4")
    free = answer(v4, "What is the capital of France?", gated=False, max_new_bytes=BYTES)
    value = free.signals[name]
    assert isinstance(value, float)
    options = {"signal": name, "max_new_bytes": BYTES}
    through = answer(v4, free.prompt, threshold=np.nextafter(value, -np.inf), **options)  # type: ignore[arg-type]
    assert (through.bytes, through.reply, through.value, through.abstained) == (free.bytes, free.reply, value, False)
    stopped = answer(v4, free.prompt, threshold=value, **options)  # type: ignore[arg-type]
    assert (stopped.bytes, stopped.ungated, stopped.withdrawn) == (free.bytes, free.reply, True)
    np.testing.assert_array_equal(stopped.probability, free.probability)
