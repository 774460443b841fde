"""The prompt files: counts, schema, lengths, no repetition, and nothing of them in what the models are taught."""

from __future__ import annotations

import json
import os
import random
import re
import statistics
from collections import Counter, defaultdict
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pytest

from lab.probe.correct import accepted
from lab.probe.prompts import Prompt

PROMPTS = Path(__file__).resolve().parent.parent / "prompts"
PROBE_REGIMES = (
    "in_domain", "ood_topic", "ood_style", "long_input", "gibberish", "factual_misleading", "neo_false_inability",
)  # fmt: skip
LARGE_REGIMES = (*PROBE_REGIMES, "unanswerable", "long_never_taught")
"""What the large sets hold: the seven of the probe, and two kinds more that are to be refused."""
LONG = ("long_input", "long_never_taught")
EXPECTED = {
    "probe_210": dict.fromkeys(PROBE_REGIMES, 30),
    "calibration": {"in_domain": 122} | dict.fromkeys(PROBE_REGIMES[1:], 30),
    "idk_gate": {"idk_gate": 10},
    "false_inability": {"false_inability": 20},
    "canary": {"canary": 30},
    "probe_large": dict.fromkeys(LARGE_REGIMES, 120) | {"in_domain": 240},
    "calibration_large": dict.fromkeys(LARGE_REGIMES, 120) | {"in_domain": 240},
    "general": {"in_domain": 150, "ood_topic": 150, "unanswerable": 60},
    "general_calibration": {"in_domain": 125, "ood_topic": 125, "unanswerable": 50},
}
GENERAL = ("general", "general_calibration")
"""For ordinary models: every prompt has entries, for those say "I don't know" in words of their own."""
NOTHING_TO_ACCEPT = {"ood_topic", "gibberish", "idk_gate", "unanswerable", "long_never_taught"}
LARGE = ("probe_large", "calibration_large")
SHORT_SHARES = {30: 0.15, 35: 0.20, 40: 0.25, 45: 0.20, 50: 0.13, 56: 0.07}
"""Share of a short kind of a large set whose prompts end in a bin of bytes that ends here; the first begins at 26."""
SHARE_MAY_MISS = 0.05
LONG_BYTES = range(165, 194)
"""With 15 bytes of framing and 48 of reply, a prompt of at most 193 bytes fits into a window of 256 bytes."""
FRAMING = len(b"USER: ") + len(b"\nTILELLI:")
SHINGLE = 5
EXAMPLES = int(os.environ.get("LEAK_EXAMPLES", "20000"))
"""Generated a recipe and searched for prompts; LEAK_EXAMPLES=200000 for the full count, once after new wordings."""
DRAWN_ONCE = {
    ("LC-long_input-007", "What sort of thing are you?"),
    ("L-in_domain-164", "a magnet pick up a book?"),
}
"""Stood inside a prompt of a large set, and was drawn once of 168,960 when tilmoe was trained, as was seen later:
so tilmoe is not to be judged on these two prompts. None stands in another set."""
LEAK_WORDS = 4
"""A shorter taught utterance ("hello", "thank you") inside a longer prompt is ordinary English, not a leak."""

Words = tuple[str, ...]


class Row(NamedTuple):
    file: str
    id: str
    regime: str
    prompt: str
    accept: list[str]


@cache
def rows(file: str) -> list[Row]:
    lines = (PROMPTS / f"{file}.jsonl").read_text(encoding="utf-8").splitlines()
    return [Row(file=file, **json.loads(line)) for line in lines]


def all_rows() -> list[Row]:
    return [row for file in EXPECTED for row in rows(file)]


def words(text: str) -> Words:
    """Lower-case runs of letters and digits, apostrophes dropped: "What's up?" -> ("whats", "up")."""
    return tuple(re.findall(r"[a-z0-9]+", text.lower().replace("'", "")))


def key(text: str) -> str:
    """What two prompts share when they differ only in case, spacing and punctuation; symbols alone stay as they are."""
    return "".join(words(text)) or "".join(text.split())


def skeletons(text: str) -> set[tuple[str, ...]]:
    """Every run of five words with one of them blanked out; a shorter prompt counts as one run."""
    found, n = words(text), SHINGLE
    runs = [found[i : i + n] for i in range(max(1, len(found) - n + 1))]
    return {(*run[:i], "_", *run[i + 1 :]) for run in runs for i in range(len(run)) if len(run) > 1}


def accepts(row: Row, reply: str) -> bool:
    return accepted(Prompt(row.id, row.regime, row.prompt, tuple(row.accept)), reply)


def bytes_of(file: str, regime: str) -> list[int]:
    return [len(row.prompt.encode()) for row in rows(file) if row.regime == regime]


@pytest.mark.parametrize("file", EXPECTED)
def test_counts_and_schema(file: str) -> None:
    assert Counter(row.regime for row in rows(file)) == EXPECTED[file]
    for row in rows(file):
        assert row.prompt == row.prompt.strip()
        assert row.prompt.isprintable()
        assert bool(row.accept) == (file in GENERAL or row.regime not in NOTHING_TO_ACCEPT), row.id
        assert all(isinstance(a, str) and a.removeprefix("re:").strip() for a in row.accept), row.id
        assert len(set(row.accept)) == len(row.accept), row.id
        if file in (*LARGE, *GENERAL):
            assert all("(?" not in a and not re.search(r"\\[1-9]", a) for a in row.accept), row.id


def test_ids_are_unique() -> None:
    assert [id for id, n in Counter(row.id for row in all_rows()).items() if n > 1] == []


def test_nothing_is_written_twice() -> None:
    assert [k for k, n in Counter(key(row.prompt) for row in all_rows()).items() if n > 1] == []


@pytest.mark.parametrize("file", ["probe_210", "calibration"])
def test_lengths_are_balanced(file: str) -> None:
    median = statistics.median(bytes_of(file, "in_domain"))
    for regime in set(PROBE_REGIMES) - {"in_domain", "long_input"}:
        assert 0.8 * median <= statistics.median(bytes_of(file, regime)) <= 1.2 * median, regime
    assert all(180 <= n + FRAMING <= 230 for n in bytes_of(file, "long_input"))


def auroc(low: list[int], high: list[int]) -> float:
    """How often a length of `high` is the greater one, ties counted half."""
    return sum((b > a) + 0.5 * (b == a) for a in low for b in high) / (len(low) * len(high))


@pytest.mark.parametrize("file", LARGE)
def test_length_tells_no_kind_of_a_large_set(file: str) -> None:
    taught, short = bytes_of(file, "in_domain"), set(LARGE_REGIMES) - {"in_domain", *LONG}
    for regime in (*short, "in_domain"):
        sizes = bytes_of(file, regime)
        first = 26
        assert min(sizes) >= first, regime
        for last, share in SHORT_SHARES.items():
            n = sum(first <= size <= last for size in sizes)
            assert abs(n - share * len(sizes)) <= SHARE_MAY_MISS * len(sizes), (regime, first, last, n)
            first = last + 1
        assert 0.45 <= auroc(taught, sizes) <= 0.55, regime
    assert 0.45 <= auroc(taught, [n for regime in short for n in bytes_of(file, regime)]) <= 0.55
    told, untold = (bytes_of(file, regime) for regime in LONG)
    assert all(n in LONG_BYTES for n in (*told, *untold))
    assert 0.45 <= auroc(told, untold) <= 0.55


def test_no_template_is_shared_between_files() -> None:
    """No five words in a row, one word changed or none, stand in two files; so nothing is tuned on its own test.

    Questions for other models are compared by what they ask about, in test_general_prompts.
    """
    where: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for row in (row for row in all_rows() if row.file not in GENERAL):
        for skeleton in skeletons(row.prompt):
            where[skeleton][row.file] = row.id
    assert [(skeleton, ids) for skeleton, ids in where.items() if len(ids) > 1] == []


@pytest.mark.parametrize("file", EXPECTED)
def test_no_template_is_filled_twice(file: str) -> None:
    """No two prompts of several words differ in one word or in none."""
    where: dict[tuple[str, ...], str] = {}
    for row in rows(file):
        found = words(row.prompt)
        blanked = {(*found[:i], "_", *found[i + 1 :]) for i in range(len(found)) if len(found) > 1}
        assert [(row.id, where[own]) for own in blanked if own in where] == []
        where |= dict.fromkeys(blanked, row.id)


def test_accept_patterns_compile_and_an_echo_is_not_an_answer() -> None:
    for row in all_rows():
        assert not accepts(row, row.prompt), (row.id, row.accept)
        assert not accepts(row, ""), row.id


def test_only_plain_ascii_gibberish() -> None:
    for row in all_rows():
        assert row.prompt.isascii(), row.id


@pytest.mark.parametrize(
    ("start", "accepted", "refused"),
    [
        ("Why is Lisbon", "No, Rome is the capital of Italy.", "Because Lisbon is a big city in Italy."),
        ("Snow is black", "Snow is white.", "The sun melts the black snow."),
        ("Bees make milk", "Bees make honey, not milk.", "They make it from flowers."),
        ("Spiders have four", "A spider has eight legs.", "They only need four legs."),
        ("Rome lies deep", "Rome is in Italy.", "Yes, Rome is very cold."),
        ("Google built you", "No, Tilelli Lab made me.", "Yes, I am a robot."),
    ],
)  # fmt: skip
def test_a_false_premise_must_be_denied(start: str, accepted: str, refused: str) -> None:
    (row,) = [row for row in all_rows() if row.prompt.startswith(start)]
    assert accepts(row, accepted)
    assert not accepts(row, refused)


@cache
def taught() -> dict[Words, str]:
    """Every wording, held out or not, with each fact; computed questions; generated examples per recipe, with noise;
    those of the mixture of experts' first steps."""
    from training.conversations import NEVER_APART, RECIPE_KINDS, examples
    from training.experts import rows
    from training.experts.design import Design

    rng, texts, design = random.Random(0), set[str](), Design()
    for step in range(880 if EXAMPLES >= 200_000 else 25):  # the very ones that tilmoe was trained on
        texts.update(example.prompt for example in islice(rows.drawn(design, seed=1234, step=step), design.rows))
    for kinds in RECIPE_KINDS.values():
        for example in islice(examples(kinds, seed=0), EXAMPLES):
            texts.update((example.prompt, *(said for said, _ in example.before)))
    for kind in {id(kind): kind for kinds in (*RECIPE_KINDS.values(), NEVER_APART) for kind in kinds}.values():
        for facts, phrasing in kind.topics:
            texts.update(question.format(**fact) for question in phrasing.questions for fact in facts)
        if kind.make is not None:
            texts.update(kind.make(rng, held_out)[0] for held_out in (False, True) for _ in range(5_000))
    return {words(text): text for text in texts}


def test_no_prompt_is_taught() -> None:
    by_key = {"".join(found) or key(text): text for found, text in taught().items()}
    assert [(row.id, by_key[key(row.prompt)]) for row in all_rows() if key(row.prompt) in by_key] == []


def test_no_taught_question_stands_inside_a_prompt() -> None:
    found = []
    for row in all_rows():
        w = words(row.prompt)
        spans = (w[i:j] for i in range(len(w)) for j in range(i + LEAK_WORDS, len(w) + 1))
        found += [(row.id, taught()[span]) for span in spans if span in taught()]
    assert set(found) <= DRAWN_ONCE


def test_no_prompt_stands_inside_a_taught_question() -> None:
    starts: dict[Words, list[Row]] = defaultdict(list)
    for row in all_rows():
        if len(words(row.prompt)) >= LEAK_WORDS:
            starts[words(row.prompt)[:LEAK_WORDS]].append(row)
    found = []
    for question, text in taught().items():
        for i in range(len(question) - LEAK_WORDS + 1):
            for row in starts.get(question[i : i + LEAK_WORDS], ()):
                w = words(row.prompt)
                if question[i : i + len(w)] == w:
                    found.append((row.id, text))
    assert found == []


def composition() -> list[str]:
    """The table of the datasheet: one line per file and regime."""
    lines = []
    for file, regimes in EXPECTED.items():
        for regime in regimes:
            n = bytes_of(file, regime)
            lines.append(f"| {file} | {regime} | {len(n)} | {min(n)} | {statistics.median(n):g} | {max(n)} |")
    return lines


def test_datasheet_numbers_are_those_of_the_files() -> None:
    text = (PROMPTS / "README.md").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if re.match(r"\| \w+ \| \w+ \| \d", line)] == composition()
