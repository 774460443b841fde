"""Pronounceable names and words that do not exist, put together from syllables."""

from __future__ import annotations

import random

from training.conversations.wording import entries

ONSETS = entries(
    """b | br | bl | ch | cl | cr | d | dr | f | fl | fr | g | gl | gr | h | j | k | kl | kr | l | m | n | p | pl | pr
    qu | r | s | sh | sk | sl | sn | sp | st | str | t | th | tr | v | vr | w | y | z | zh"""
)
VOWELS = entries("a | e | i | o | u | a | e | o | ai | ea | ie | oo | ou")
CODAS = entries(
    "b | ck | d | ft | g | l | ll | m | mp | n | nd | ng | nt | p | r | rk | rn | s | ss | st | t | th | x | z | v | lm | rv | rl"
)
MIDDLES = entries(
    "b | d | f | g | l | ll | m | n | nd | r | rr | s | t | v | z | lv | mb | nt | rk | rn | st | th | dr | gr"
)

PERSON_ENDS = entries("an | in | or | ik | a | us | el | on | eth | ia | o | ard | wen | ald")
PLACE_ENDS = entries(
    "arl | urg | eville | ia | and | istan | olm | aport | eim | on | emere | ovik | aria | edale | ova | awick | estead"
)
NOUN_ENDS = entries("id | er | le | in | ock | et | ling | on | oid | ax | um | and | ine | ot | gle | ert")
PROCESS_ENDS = entries("ulation | ism | ing | isation | ometry | osis | ification | age | ance | ment | ery | ography")
ADJECTIVE_ENDS = entries("ish | al | ous | ic | y | ent | ive | oidal | esque | ible | ar")
VERB_ENDS = entries("ify | ate | le | er | ish | ise | ulate | ock")
ENDS = {
    "place": PLACE_ENDS,
    "noun": NOUN_ENDS,
    "process": PROCESS_ENDS,
    "adjective": ADJECTIVE_ENDS,
    "verb": VERB_ENDS,
    "title": PERSON_ENDS,
}
TITLED = frozenset({"place", "title"})


class Names(dict[str, str]):
    """A mapping for `str.format_map` that makes a new word for each slot: person, place, title, noun, process, ..."""

    def __init__(self, rng: random.Random) -> None:
        super().__init__()
        self.rng = rng

    def __missing__(self, slot: str) -> str:
        if slot == "person":
            word = f"{self._word(PERSON_ENDS).capitalize()} {self._surname().capitalize()}"
        else:
            word = self._word(ENDS[slot])
        self[slot] = word.capitalize() if slot in TITLED else word
        return self[slot]

    def _stem(self) -> str:
        pick = self.rng.choice
        stem = pick(ONSETS) + pick(VOWELS) + pick(MIDDLES)
        return stem if self.rng.random() < 0.7 else stem + pick(VOWELS[:5]) + pick(MIDDLES)

    def _word(self, ends: tuple[str, ...]) -> str:
        return self._stem() + self.rng.choice(ends)

    def _surname(self) -> str:
        pick = self.rng.choice
        return pick(ONSETS) + pick(VOWELS) + pick(CODAS) if self.rng.random() < 0.4 else self._word(PERSON_ENDS)
