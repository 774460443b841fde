"""States in the cache: found again by what they are of, and what is damaged is as if it had not been asked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lab.monitors.kept_states import KeptStates
from lab.probe.records import Record
from model.errors import LabError
from model.language import Reply
from model.states import States

ABOUT = {"model_digest": "m", "probe_digest": "p", "versions": {"torch": "1"}}


def batch(*ids: str) -> tuple[list[Record], list[Reply]]:
    rng = np.random.default_rng(len(ids[0]))
    made = [States(*rng.normal(size=(2, 3, 4)).astype(np.float32)) for _ in ids]
    records = [Record(name, "in_domain", name, "x", True, {"prompt_bytes": 1.0}, "m", "p", {}) for name in ids]
    none = np.zeros(1)
    return records, [Reply((1,), "x", none, none, none, none, True, states=own) for own in made]


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KeptStates:
    """Two batches on the disk."""
    monkeypatch.setenv("LAB_CACHE", str(tmp_path))
    own = KeptStates(ABOUT)
    for ids in (("a", "b"), ("cc", "dd", "ee")):
        records, replies = batch(*ids)
        assert own.adding(records, replies) == records
        own.records.add(records)
    return own


def test_what_was_kept_is_found_in_any_order(kept: KeptStates) -> None:
    again = KeptStates({**ABOUT})
    assert [*again.records.done] == ["a", "b", "cc", "dd", "ee"]
    found = again.of([again.records.done[name] for name in ("ee", "a")])
    (_, first), (_, last) = batch("a", "b"), batch("cc", "dd", "ee")
    for row, reply in enumerate((last[2], first[0])):
        assert reply.states is not None
        np.testing.assert_array_equal(found.states_mean[row], reply.states.mean)
        np.testing.assert_array_equal(found.states_last[row], reply.states.last)
    for other in (
        {**ABOUT, "model_digest": "n"},
        {**ABOUT, "versions": {"torch": "2"}},
        {**ABOUT, "probe_digest": "q"},
    ):
        assert KeptStates(other).records.done == {}
        assert KeptStates(other).folder != kept.folder


def test_a_batch_that_is_damaged_is_asked_again(kept: KeptStates) -> None:
    first, last = sorted(kept.folder.glob("*.safetensors"), key=lambda path: path.stat().st_size)
    first.write_bytes(first.read_bytes()[:-3])
    again = KeptStates(ABOUT)
    assert [*again.records.done] == ["cc", "dd", "ee"]
    assert not first.exists()
    last.unlink()  # killed before its states were written
    assert KeptStates(ABOUT).records.done == {}


def test_what_was_told_of_the_model_is_told_again(kept: KeptStates) -> None:
    with pytest.raises(LabError, match="what was kept is damaged"):
        kept.told()
    kept.tell(["quantized"], {"router": "dense"})
    assert KeptStates(ABOUT).told() == (["quantized"], {"router": "dense"})


def test_too_little_room_is_told_before_anything_is_asked(kept: KeptStates) -> None:
    assert kept.check_room(10, numbers=31 * 576) == 10 * 31 * 576 * 2 * 4
    with pytest.raises(LabError, match="no room for states"):
        kept.check_room(10**12, numbers=31 * 576)
