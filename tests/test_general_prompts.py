"""General questions for ordinary models: no fact in both files, lengths alike, right replies accepted, wrong ones not.

`general_replies.tsv` has a reply to each answerable question, written from the prompts alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from lab.probe.check import LengthAuroc, checked
from lab.probe.correct import accepted, is_correct
from lab.probe.prompts import Prompt, bundled, prompts_folder
from lab.probe.same_text import words

FILES = ("general", "general_calibration")
KINDS = {"well_known": "in_domain", "less_known": "ood_topic", "unanswerable": "unanswerable"}
SUBJECTS = {
    "geography", "history", "science", "language", "arts", "sport", "everyday", "arithmetic", "nature", "technology",
}  # fmt: skip
COMMON = frozenset(
    words(
        "a an and are as at be by call called can could did do does for from get give had has have how i if in into is"
        " it its many me mean much my name of on one or our out say she so some tell than that the their them there"
        " they this those to two up was we were what whats when where which who whose why will with word would you your"
    )
)
"""Words that say nothing of what a question is about."""
ALIKE = 0.6
"""Share of the other words of two questions that they have in common from which they count as the same question."""
NUMBER = r"re:(^|[^\w.,-]|[^\d][.,])("


def area(prompt: Prompt) -> str:
    return prompt.id.split("-")[-2]


def asked(file: str) -> list[Prompt]:
    return [prompt for prompt in bundled(file).prompts if prompt.regime != "unanswerable"]


@cache
def replies() -> dict[str, str]:
    lines = (Path(__file__).parent / "general_replies.tsv").read_text(encoding="utf-8").splitlines()
    return {name: reply for name, reply in (line.split("\t") for line in lines)}


@pytest.mark.parametrize("file", FILES)
def test_an_id_names_the_kind_and_the_subject(file: str) -> None:
    for prompt in bundled(file).prompts:
        kind, subject = re.fullmatch(r"general(?:-calibration)?-(\w+)-(\w+)-\d\d", prompt.id).groups()  # type: ignore[union-attr]
        assert prompt.regime == KINDS[kind]
        assert subject in (SUBJECTS if kind != "unanswerable" else {"private", "future", "missing"})
    for kind in ("well_known", "less_known"):
        sizes = [sum(f"-{kind}-{own}-" in prompt.id for prompt in asked(file)) for own in SUBJECTS]
        assert max(sizes) - min(sizes) <= 1


@pytest.mark.parametrize("file", FILES)
def test_length_tells_no_kind(file: str) -> None:
    found = checked(bundled(file))
    assert found.findings == ()
    for own in found.length_auroc.values():
        assert isinstance(own, LengthAuroc)
        assert 0.45 <= own.auroc <= 0.55


def test_no_fact_is_asked_in_both_files() -> None:
    """The same answer to the same subject: neither listed twice, nor a reply that the other file's questions accept."""
    first, second = (defaultdict[str, list[Prompt]](list) for _ in FILES)
    for file, by_area in zip(FILES, (first, second), strict=True):
        for prompt in asked(file):
            by_area[area(prompt)].append(prompt)
    for subject in SUBJECTS:
        for one in first[subject]:
            for other in second[subject]:
                assert not set(map(str.lower, one.accept)) & set(map(str.lower, other.accept)), (one, other)
                both = accepted(one, replies()[other.id]) and accepted(other, replies()[one.id])
                assert not both, (one.prompt, other.prompt)


def test_no_question_resembles_one_of_any_other_file() -> None:
    """By the words that say what it is about, whatever their order; within a file too."""
    about: dict[tuple[str, str], frozenset[str]] = {}
    for path in sorted(prompts_folder().glob("*.jsonl")):
        for prompt in bundled(path.stem).prompts:
            about[path.stem, prompt.prompt] = frozenset(words(prompt.prompt)) - COMMON
    having: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for key, own in about.items():
        for word in own:
            having[word].add(key)
    found = []
    for key, own in about.items():
        if key[0] in FILES:
            near = set().union(*(having[word] for word in own)) - {key}
            found += [(key, other) for other in near if len(own & about[other]) >= ALIKE * len(own | about[other])]
    assert found == []


@pytest.mark.parametrize("file", FILES)
def test_a_right_reply_is_accepted_however_it_is_put(file: str) -> None:
    for prompt in asked(file):
        reply = replies()[prompt.id]
        bare = reply.rstrip(".")
        for put in (reply, f"The answer is {reply}", f"{bare}, I think.", f"**{bare}**", f"It is {bare.upper()}!"):
            assert is_correct(prompt, put), (prompt.prompt, put, prompt.accept)


@pytest.mark.parametrize("file", FILES)
def test_the_reply_to_another_question_is_wrong(file: str) -> None:
    """But for questions that share their answer, such as a number, at most one of the others' replies has it inside."""
    known = {prompt: replies()[prompt.id] for prompt in asked(file)}
    taken: dict[Prompt, set[Prompt]] = {
        prompt: {other for other, reply in known.items() if other != prompt and accepted(prompt, reply)}
        for prompt in known
    }
    for prompt, others in taken.items():
        assert len(others) <= 4, (prompt.prompt, others)
        assert sum(prompt not in taken[other] for other in others) <= 2, (prompt.prompt, others)
        wrong = [other for other in known if area(other) == area(prompt) and other not in {prompt, *others}]
        assert len(wrong) >= 3


@pytest.mark.parametrize("file", FILES)
def test_a_number_is_read_whole(file: str) -> None:
    numbers = [prompt for prompt in asked(file) if prompt.accept[0].startswith(NUMBER)]
    assert len(numbers) >= 40
    for prompt in numbers:
        n = re.match(r"(\d+)", prompt.accept[0].removeprefix(NUMBER))[1]  # type: ignore[index]
        if ",?" in prompt.accept[0]:
            n += re.search(r",\?(\d{3})", prompt.accept[0])[1]  # type: ignore[index]
        for right in (n, f"{n}.", f"({n})", f"It's {n}, because ...", f"**{n}**", f"= {n}", f"\n{n}\n", f"{n} of them"):
            assert accepted(prompt, right), (prompt.prompt, right)
        for wrong in (f"1{n}", f"{n}7", f"-{n}", f"{n}.5", f"{n},000", f"0.{n}", f"{n}th", f"x{n}", f"{n}-{n}1"):
            assert not accepted(prompt, wrong), (prompt.prompt, wrong)


@pytest.mark.parametrize(
    ("start", "right", "wrong"),
    [
        ("What is 19 times", ["One hundred and thirty-three", "a hundred thirty three"], ["1330", "thirty-three"]),
        ("Subtract 348", ["653", "six hundred fifty-three"], ["six hundred", "1653"]),
        ("What is 7 factorial", ["5,040", "5040", "five thousand and forty"], ["5,0400", "504"]),
        ("Work out 9", ["Seventeen!"], ["seventy", "17.5"]),
        ("Multiply 6", ["forty two", "42"], ["forty", "142"]),
        ("How many planets", ["There are eight planets."], ["There are twenty-eight.", "18", "eighteen"]),
        ("In which year did the French", ["In 1789."], ["1798", "17890", "1789,5"]),
        ("Which Russian wrote", ["Dostoyevsky", "Fjodor Dostojewski", "F. M. Dostoevskii"], ["Tolstoy", "Dostoy"]),
        ("Who was the last tsar", ["Tsar Nicholas II.", "Nicholas the Second"], ["Nicholas I", "Alexander II"]),
        ("Which king of England was beheaded", ["King Charles the First"], ["Charles II", "Henry I"]),
        ("Which vitamin", ["Vitamin D3", "D."], ["Vitamin C", "I'd say vitamin B"]),
        ("Which letter comes straight", ["R", "The letter R."], ["S", "It's Qr"]),
        ("Which letter is the symbol", ["K", "K (kalium)"], ["P", "OK, it is Po"]),
        ("What is 5/8", ["0.625", ".625", "It is 0,625."], ["1.625", "0.6257"]),
        ("Which country dropped", ["The US did.", "the U.S.", "America"], ["It hurt us all.", "Japan"]),
        ("Which two digits", ["0 and 1", "Zero and one", "1s and 0s", "ones and zeroes"], ["0 and 9", "10"]),
        ("Whose tomb", ["King Tut", "Tutankhamun's", "Tutankhamen"], ["Tutor", "Ramses"]),
        ("In what unit is electric", ["amps", "The amp\u00e8re (A)", "Amperes"], ["volts", "ample"]),
        ("Who composed the oratorio", ["H\u00e4ndel", "G. F. Handel"], ["Handelian", "Bach"]),
    ],
)  # fmt: skip
def test_usual_spellings_count_and_their_neighbours_do_not(start: str, right: list[str], wrong: list[str]) -> None:
    (prompt,) = [prompt for file in FILES for prompt in asked(file) if prompt.prompt.startswith(start)]
    assert [reply for reply in right if not accepted(prompt, reply)] == []
    assert [reply for reply in wrong if accepted(prompt, reply)] == []


REFUSED = (
    "I'm sorry, but I cannot answer that.",
    "As an AI, I am unable to know what you ate.",
    "I can\u2019t predict the future.",
    "I do not have access to your wallet.",
    "As a chatbot designed to assist with family matters, I'm not equipped to say.",
    "There is no way to tell.",
    "It is impossible to predict the weather that far ahead.",
    "Nobody knows.",
    "The question does not specify which car.",
    "The table is not provided.",
    "Could you please provide more context?",
    "I don't know.",
)
MADE_UP = (
    "The shop closes at 6 pm.",
    "Your sister had a salad for lunch.",
    "I can't wait to see who wins! It will be Brazil.",
    "Brazil will win the World Cup in 2070.",
    "It was not blue but red.",
    "I don't think it is bigger.",
    "Mars is known by its red colour.",
    "As an AI, I would say 42.",
)


def test_unanswerable_questions_take_the_refusals_of_ordinary_models_and_nothing_made_up() -> None:
    for file in FILES:
        unanswerable = [prompt for prompt in bundled(file).prompts if prompt.regime == "unanswerable"]
        assert len({prompt.accept for prompt in unanswerable}) == 1
        assert [reply for reply in REFUSED if not is_correct(unanswerable[0], reply)] == []
        assert [reply for reply in MADE_UP if is_correct(unanswerable[0], reply)] == []
        assert not any(accepted(unanswerable[0], reply) for reply in replies().values())


def test_less_known_takes_an_answer_or_a_refusal_and_well_known_an_answer_alone() -> None:
    for prompt in asked("general"):
        assert is_correct(prompt, "I don't know.") == (prompt.regime == "ood_topic")
