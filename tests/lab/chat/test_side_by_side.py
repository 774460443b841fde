"""Several models on one prompt: each as if alone, all on the same bytes."""

from __future__ import annotations

import pytest

from lab.chat.side_by_side import differing, reply_bytes, take_turns
from lab.chat.take_turn import answer
from lab.errors import LabError
from lab.workbench.workbench import Workbench


def test_each_model_answers_as_if_alone(bench: Workbench) -> None:
    models = [bench.model(name) for name in ("v4", "v7", "v4+v7[abstain]")]
    *_, last = take_turns(models, "Hi there", max_new_bytes=12)
    for loaded, update in zip(models, last, strict=True):
        alone = answer(loaded, "Hi there", max_new_bytes=12, reveal=True)
        assert update.turn is not None
        assert (update.reply, update.bytes, update.abstain_p) == (alone.reply, alone.bytes, alone.abstain_p)
        assert update.threshold == loaded.threshold


def test_every_round_brings_each_unfinished_model_one_byte(bench: Workbench) -> None:
    models = [bench.model(name) for name in ("v4", "v7")]
    for number, updates in enumerate(take_turns(models, "Hi", max_new_bytes=12)):
        assert len({update.bytes[: update.prompt_length] for update in updates}) == 1
        for update in updates:
            assert update.turn is not None or len(reply_bytes(update)) == number


@pytest.mark.parametrize(
    "names", [[], ["v4"], ["v4", "v4"], ["v4", "v7", "v4+v7[abstain]", "v4+v7[router]", "v7+v4[abstain]"]]
)
def test_how_many_can_stand_side_by_side(bench: Workbench, names: list[str]) -> None:
    with pytest.raises(LabError, match="2 to 4 different"):
        list(take_turns([bench.model(name) for name in names], "Hi"))


def test_differing_bytes() -> None:
    assert differing(b"abc", b"abd!") == [False, False, True]
    assert differing(b"abcd", b"ab") == [False, False, True, True]
    assert differing(b"", b"ab") == []
