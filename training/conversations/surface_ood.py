"""What v6 is shown as out of domain: gibberish, and taught questions with another question's reply."""

from __future__ import annotations

import random
import string
from collections.abc import Sequence

from training.conversations.kind import Kind

_KEY_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SYMBOLS = "#$%&*+-/=@^_~|<>()[]{}!?;:"


def kinds(answers: Sequence[Kind]) -> tuple[Kind, ...]:
    """Both kinds of one out-of-domain half, equally often."""

    def mismatched(rng: random.Random, held_out: bool) -> tuple[str, str]:
        asked, told = rng.sample(answers, 2)
        return asked.sample(rng, held_out=held_out)[0], told.sample(rng, held_out=held_out)[1]

    return (
        Kind("gibberish", make=lambda rng, _: (gibberish(rng), "I don't know."), label="ood"),
        Kind("mismatched replies", make=mismatched, label="ood"),
    )


def gibberish(rng: random.Random) -> str:
    """12 to 60 printable bytes without meaning: letters, keys beside each other, symbols, or all of them."""
    length = rng.randint(12, 60)
    alphabets = rng.choice(((string.ascii_lowercase,), _KEY_ROWS, (_SYMBOLS,), (string.ascii_letters, _SYMBOLS)))
    words: list[str] = []
    while sum(map(len, words)) + len(words) < length:
        alphabet = rng.choice(alphabets)
        words.append("".join(rng.choice(alphabet) for _ in range(rng.randint(2, 10))))
    return " ".join(words)[:length].strip()
