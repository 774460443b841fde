"""Shapes are checked while tests run, at the first calls of a function in a test; those of a long loop are passed."""

from __future__ import annotations

import numpy as np
import pytest
from jaxtyping import TypeCheckError

from lab.statistics.auroc import auroc, aurocs
from tests import shapes

FLAT, SQUARE = np.arange(4.0), np.ones((2, 2))


def test_the_first_calls_are_checked() -> None:
    assert auroc(FLAT, FLAT) == 0.5
    for _ in range(shapes.MOST // 2):
        with pytest.raises(TypeCheckError, match="positive"):
            aurocs(FLAT, SQUARE)  # pyright: ignore


@pytest.mark.parametrize("time", ["first", "second"])
def test_a_long_loop_is_passed_and_the_next_test_is_checked_again(time: str) -> None:
    with pytest.raises(TypeCheckError):
        aurocs(FLAT, SQUARE)
    for _ in range(2 * (shapes.MOST + shapes.PASSED)):
        aurocs(SQUARE, SQUARE)
    with pytest.raises(IndexError):  # numpy's own
        aurocs(FLAT, SQUARE)
