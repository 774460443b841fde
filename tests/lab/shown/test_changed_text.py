"""Marked differences: the pieces are the text, and only what differs is marked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lab.shown.changed_text import changed


@given(before=st.text(max_size=30), now=st.text(max_size=30))
def test_the_pieces_are_the_text(before: str, now: str) -> None:
    pieces = changed(before, now)
    assert "".join(text for text, _ in pieces) == now
    assert all(text for text, _ in pieces)
    same = "".join(text for text, differs in pieces if not differs)
    rest = iter(before)
    assert all(character in rest for character in same)  # in its order


def test_what_is_equal_is_not_marked() -> None:
    assert changed("Paris.", "Paris.") == [("Paris.", False)]
    assert changed("A cat", "A bat") == [("A ", False), ("b", True), ("at", False)]
    assert changed("gone", "") == []
