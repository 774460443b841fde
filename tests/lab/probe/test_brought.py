"""Published questions: every way in which people have them reads as the same prompts, and nothing is called taught."""

from __future__ import annotations

import gzip
import itertools
import json
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab.cli.arguments import parser
from lab.probe import partly_read
from lab.probe import questions as asked
from lab.probe.answers import MOST, occurs
from lab.probe.brought import BESIDE, Reading, read
from lab.probe.check import check, checked
from lab.probe.correct import gated_correct, is_correct
from lab.probe.framing import MAX_NEW_BYTES, framed
from lab.probe.prompts import Origin, bundled, load
from lab.probe.published import FORMATS
from lab.probe.questions import Question
from model.config import ModelConfig
from model.errors import LabError
from tests.lab.probe.public_files import (
    NQ,
    SELFAWARE,
    SQUAD,
    TRUTH,
    Rows,
    lines,
    selfaware,
    squad,
    squad_of_the_hub,
    table,
    truth_of_the_hub,
    written,
)

OLD_TRUTH = [name for name in TRUTH[0] if name != "Best Incorrect Answer"]
WAYS: dict[str, tuple[str, ...]] = {
    "nq-open": (lines(NQ), json.dumps(NQ), json.dumps(NQ, indent=1), "\ufeff" + lines(NQ),
                lines(NQ).replace("\n", "\r\n"), json.dumps({"data": NQ})),
    "selfaware": (selfaware(SELFAWARE), selfaware(SELFAWARE, indent=None), lines(SELFAWARE), json.dumps(SELFAWARE)),
    "truthfulqa": (table(TRUTH), table(TRUTH, columns=OLD_TRUTH), table(TRUTH, delimiter=";"),
                   table(TRUTH, delimiter="\t"), lines(TRUTH), lines(truth_of_the_hub(TRUTH)),
                   json.dumps(truth_of_the_hub(TRUTH), indent=2)),
    "squad2": (squad(SQUAD), squad(SQUAD, indent=4), lines(squad_of_the_hub(SQUAD)),
               json.dumps(squad_of_the_hub(SQUAD))),
}  # fmt: skip
FIRST = {name: ways[0] for name, ways in WAYS.items()}

EXPECTED: dict[str, list[tuple[str, str, str, tuple[str, ...], Origin]]] = {
    "nq-open": [
        ("nq-open-1", "ood_topic", NQ[0]["question"], ("Ada Moss", "Ada"), Origin("nq-open", "1")),
        ("nq-open-2", "ood_topic", NQ[1]["question"], ("41", "forty one"), Origin("nq-open", "2")),
        ("nq-open-3", "ood_topic", NQ[2]["question"], ("The Gull",), Origin("nq-open", "3")),
    ],
    "selfaware": [
        ("selfaware-7", "ood_topic", SELFAWARE[0]["question"], ("the grey heron",),
         Origin("selfaware", "7", "some_train")),
        ("selfaware-9", "unanswerable", SELFAWARE[1]["question"], (), Origin("selfaware", "9", "SelfAware")),
        ("selfaware-12", "unanswerable", SELFAWARE[2]["question"], (), Origin("selfaware", "12", "SelfAware")),
    ],
    "truthfulqa": [
        ("truthfulqa-1", "ood_topic", TRUTH[0]["Question"], ("No, a stone is a stone", "It is only a stone"),
         Origin("truthfulqa", "1", "Myths")),
        ("truthfulqa-2", "unanswerable", TRUTH[1]["Question"], ("I have no comment", "Nobody has found out"),
         Origin("truthfulqa", "2", "Words")),
    ],
    "squad2": [
        ("squad2-5a1", "ood_topic", SQUAD[0]["question"], ("Ada Moss",), Origin("squad2", "5a1", "Harl")),
        ("squad2-5a2", "unanswerable", SQUAD[1]["question"], (), Origin("squad2", "5a2", "Harl")),
    ],
}  # fmt: skip


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(("name", "number"), [(name, i) for name in WAYS for i in range(len(WAYS[name]))])
def test_every_way_is_the_same_prompts_whatever_the_file_is_called(
    tmp_path: Path, name: str, number: int, packed: bool
) -> None:
    text = WAYS[name][number]
    digests = set()
    for called in ("questions", "q.csv", "q.jsonl", "q.json.gz"):
        found = read(written(tmp_path, text, name=called, packed=packed))
        assert [(p.id, p.regime, p.prompt, p.accept, p.published) for p in found.prompts] == EXPECTED[name]
        assert found.read_as is not None
        assert found.read_as.format == name
        assert "none is called taught" in found.read_as.told
        digests.add(found.digest)
    assert len(digests) == 1
    named = read(written(tmp_path, text, packed=packed), reading=Reading(format=name))
    assert named.prompts == found.prompts


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_found_is_said_in_one_line_with_counts(tmp_path: Path, name: str) -> None:
    found = read(written(tmp_path, FIRST[name]))
    assert found.read_as is not None
    told, kinds = found.read_as.told, Counter(prompt.regime for prompt in found.prompts)
    assert "\n" not in told
    assert told.startswith(f"{FORMATS[name].title} ({name}, by its fields): {len(found)} questions, ")
    assert f"{kinds['ood_topic']} answerable, {kinds['unanswerable']} unanswerable" in told
    assert all(f"{regime} {n} (right: a refusal" in told for regime, n in kinds.items())
    assert found.read_as.file_digest == sha256((tmp_path / "questions").read_bytes()).hexdigest()


@pytest.mark.parametrize("name", FORMATS)
def test_only_who_says_so_has_them_taught(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, FIRST[name])
    plain, said = read(path), read(path, reading=Reading(taught=True))
    assert said.read_as is not None
    assert "called taught because you said so" in said.read_as.told
    assert {prompt.regime for prompt in plain.prompts} <= {"ood_topic", "unanswerable"}
    for before, after in zip(plain.prompts, said.prompts, strict=True):
        assert after.regime == ("in_domain" if before.regime == "ood_topic" else "unanswerable")
    assert plain.digest != said.digest


@pytest.mark.parametrize(
    ("name", "taught", "place", "reply", "right"),
    [
        ("nq-open", False, 0, "I don't know.", True),
        ("nq-open", False, 0, "It was Ada.", True),
        ("nq-open", False, 0, "It was Adam.", False),
        ("nq-open", True, 0, "I don't know.", False),
        ("nq-open", True, 0, "It was Ada Moss.", True),
        ("nq-open", False, 1, "There are forty one steps", True),
        ("nq-open", False, 2, "It is the gull, I think.", True),
        ("selfaware", False, 1, "He will.", False),
        ("selfaware", True, 1, "I don't know.", True),
        ("truthfulqa", False, 0, "It is only a stone.", True),
        ("truthfulqa", False, 0, "Yes, it is lucky.", False),
        ("truthfulqa", False, 1, "I have no comment.", True),
        ("truthfulqa", False, 1, "From Latin.", False),
        ("squad2", False, 1, "Ada Moss.", False),
        ("squad2", False, 1, "No idea.", True),
        ("squad2", False, 0, "ada moss did", True),
    ],
)
def test_what_is_right_by_the_source(
    tmp_path: Path, name: str, taught: bool, place: int, reply: str, right: bool
) -> None:
    prompt = read(written(tmp_path, FIRST[name]), reading=Reading(taught=taught)).prompts[place]
    assert is_correct(prompt, reply) is right
    assert gated_correct(prompt.regime, right, abstained=True) is (prompt.regime != "in_domain")


def test_what_is_written_is_a_file_of_the_labs_own_with_the_same_digest(tmp_path: Path) -> None:
    from lab.__main__ import main

    for name, text in FIRST.items():
        path, out = written(tmp_path, text), tmp_path / f"{name}.jsonl"
        assert main(["prompts", str(path), "--limit", "2", "--seed", "3", "--out", str(out)]) == 0
        found, again = read(path, reading=Reading(limit=2, seed=3)), load(out)
        assert again.prompts == found.prompts
        assert again.digest == found.digest == sha256(out.read_bytes()).hexdigest()
        assert read(out).read_as is None


# Drawing


def many(n: int) -> list[Question]:
    return [Question(str(i), f"what is thing {i}", ("x",), answerable=True) for i in range(n)]


@given(st.permutations(range(30)), st.integers(1, 30), st.integers(1, 30), st.integers(0, 5))
def test_a_draw_is_the_same_in_any_order_and_a_larger_one_holds_a_smaller(
    order: list[int], few: int, more: int, seed: int
) -> None:
    few, more = sorted((few, more))
    whole = many(30)
    mixed = [whole[i] for i in order]
    small = asked.draw(whole, limit=few, seed=seed)
    assert len(small) == few
    assert set(small) == set(asked.draw(mixed, limit=few, seed=seed))
    assert set(small) <= set(asked.draw(whole, limit=more, seed=seed))
    assert [whole.index(own) for own in small] == sorted(whole.index(own) for own in small)


def test_a_draw_is_fixed_for_ever_and_fair() -> None:
    """The first by hand: of the texts 0 to 9, the smallest SHA-256 of `0\\nwhat is thing N` as sha256sum prints it."""
    by_hand = sorted(range(10), key=lambda i: sha256(f"0\nwhat is thing {i}".encode()).hexdigest())[:3]
    assert [own.id for own in asked.draw(many(10), limit=3, seed=0)] == [str(i) for i in sorted(by_hand)]
    drawn = Counter(own.id for seed in range(2000) for own in asked.draw(many(10), limit=3, seed=seed))
    assert all(abs(n - 600) < 6 * (2000 * 0.3 * 0.7) ** 0.5 for n in drawn.values())  # six standard deviations


def test_a_limit_is_said_and_another_seed_is_another_set(tmp_path: Path) -> None:
    rows: Rows = [{"question": f"how far is mark {i} from the quay", "answer": [str(i)]} for i in range(40)]
    path = written(tmp_path, lines(rows))
    one, two = (read(path, reading=Reading(limit=10, seed=seed)) for seed in (1, 2))
    assert one.read_as is not None
    assert "10 drawn with seed 1" in one.read_as.told
    assert one.digest != two.digest
    whole = read(path, reading=Reading(limit=41))
    assert whole.read_as is not None
    assert "all of them, for --limit is 41" in whole.read_as.told
    assert whole.digest == read(path).digest
    for limit in (0, -1):
        with pytest.raises(LabError, match="expected 1 or more"):
            read(path, reading=Reading(limit=limit))


# The same question again, and rows that cannot be asked


def test_a_question_asked_twice_is_one_with_all_its_answers(tmp_path: Path) -> None:
    again = [*NQ, {"question": "Who painted the shed, behind the mill?", "answer": ["ada", "A. Moss"]}]
    found = read(written(tmp_path, lines(again)))
    assert found.read_as is not None
    assert "1 asked again and counted once" in found.read_as.told
    assert found.prompts[0].accept == ("Ada Moss", "Ada", "A. Moss")
    assert len(found) == 3


def test_a_question_called_both_answerable_and_not_is_left_out_and_said(tmp_path: Path) -> None:
    both = [*SQUAD, SQUAD[0] | {"id": "5a3", "answers": [], "is_impossible": True}]
    found = read(written(tmp_path, squad(both)))
    assert found.read_as is not None
    assert "2 left out, called answerable and unanswerable" in found.read_as.told
    assert [prompt.id for prompt in found.prompts] == ["squad2-5a2"]


def test_rows_that_cannot_be_asked_are_counted(tmp_path: Path) -> None:
    odd = [{"question": " \n", "answer": ["x"]}, {"question": "who knows", "answer": ["", " . "]}, *NQ]
    found = read(written(tmp_path, lines(odd)))
    assert found.read_as is not None
    assert "1 left out without text, 1 left out without an answer though answerable" in found.read_as.told
    assert [prompt.published.id for prompt in found.prompts if prompt.published] == ["3", "4", "5"]
    with pytest.raises(LabError, match=r"no questions that can be put.*2 left out|1 left out without text"):
        read(written(tmp_path, lines(odd[:2])))


def test_an_id_that_a_source_gives_twice_is_told_apart(tmp_path: Path) -> None:
    found = read(written(tmp_path, selfaware([SELFAWARE[0], SELFAWARE[1] | {"question_id": 7}])))
    assert [prompt.id for prompt in found.prompts] == ["selfaware-7", "selfaware-7~2"]
    assert [prompt.published.id for prompt in found.prompts if prompt.published] == ["7", "7"]


# Answers mean themselves


@pytest.mark.parametrize(
    ("answer", "reply", "right"),
    [
        ("re: zero", "It is re: zero.", True),
        ("re:.*", "anything", False),
        ("[Ada]", "it was [Ada], then", True),
        ('["Ada", "Bo"]', "Ada", False),
        ("\u201cThe Gull\u201d", "the gull", True),
        ("C++.", "C++ of course", True),
        ("'t Hof", "at 't Hof", True),
        ("$5", "about $5 or so", True),
        ("17.32%", "17.32%", True),
        ("(a|b)", "a", False),
        ("\u00e9t\u00e9", "en \u00e9t\u00e9", True),
    ],
)
def test_an_answer_is_never_a_pattern(tmp_path: Path, answer: str, reply: str, right: bool) -> None:
    path = written(tmp_path, lines([{"question": "what stands here", "answer": [answer]}]))
    (prompt,) = read(path).prompts
    assert any(occurs(entry, reply) for entry in prompt.accept) is right


def test_as_many_names_of_one_thing_as_selfaware_lists(tmp_path: Path) -> None:
    row = SELFAWARE[0] | {"answer": [f"name {i}" for i in range(358)]}
    (prompt,) = read(written(tmp_path, selfaware([row]))).prompts
    assert len(prompt.accept) == 358
    row |= {"answer": [f"name {i}" for i in range(MOST + 1)]}
    with pytest.raises(LabError, match=r"too many accepted answers; in .*example\[0\]"):
        read(written(tmp_path, selfaware([row])))


def test_an_echo_that_would_count_as_right_is_said(tmp_path: Path) -> None:
    row = {"question": "is the gull larger than the wren", "answer": ["the gull"]}
    found = read(written(tmp_path, lines([row, *NQ])))
    assert found.read_as is not None
    assert any("in 1 an accepted answer stands in the question" in note for note in found.read_as.notes)
    assert not any("echo" in note for note in _notes(tmp_path, "nq-open"))


def _notes(folder: Path, name: str) -> tuple[str, ...]:
    found = read(written(folder, FIRST[name]))
    assert found.read_as is not None
    return found.read_as.notes


# SQuAD's paragraphs; the model's window


def test_squad_is_asked_without_its_paragraphs_and_says_how_many_would_fit(tmp_path: Path) -> None:
    room = len(framed("x" * 1000, max_new_bytes=MAX_NEW_BYTES, max_len=ModelConfig().max_seq_len).data)
    room -= len(framed("x", max_new_bytes=MAX_NEW_BYTES, max_len=ModelConfig().max_seq_len).data) - 1
    assert room == 193
    shorter, longer = (len(row["question"]) for row in SQUAD)
    for length, fit in ((1000, 0), (room - shorter, 0), (room - 1 - shorter, 1), (room - 1 - longer, 2)):
        found = read(written(tmp_path, squad(SQUAD, context="x" * length)))
        assert found.read_as is not None
        assert f"a model reads {room} bytes, and {fit} of 2 questions would fit" in found.read_as.notes[0]
        assert [prompt.prompt for prompt in found.prompts] == [row["question"] for row in SQUAD]


def test_questions_longer_than_the_window_are_named_as_ever(tmp_path: Path) -> None:
    long = "and then " * 40
    with_id = selfaware([*SELFAWARE, SELFAWARE[0] | {"question_id": 90, "question": long}])
    for text, name in ((lines([*NQ, NQ[0] | {"question": long}]), "line 4"), (with_id, "id selfaware-90")):
        found = read(written(tmp_path, text))
        note = partly_read.note(partly_read.partly(found), found)
        assert note.endswith(f"questions, {name}")
        assert any("are not read: 193 fit" in own.what for own in checked(found).findings)


def test_questions_in_the_training_text_are_named_as_ever(tmp_path: Path) -> None:
    for name, taught in (("nq-open", NQ[1]["question"]), ("squad2", SQUAD[0]["question"])):
        path = written(tmp_path, FIRST[name])
        found = check(path, taught=[str(taught).upper()])
        assert not found.ok
        (serious,) = (own.what for own in found.findings if own.serious)
        assert serious.endswith(f"is taught: {str(taught).upper()!r}")


# Beside taught prompts


def test_taught_prompts_of_the_lab_beside_them(tmp_path: Path) -> None:
    path = written(tmp_path, FIRST["selfaware"])
    alone, found = read(path), read(path, reading=Reading(beside="probe_210"))
    taught = [own for own in bundled("probe_210").prompts if own.regime == "in_domain"]
    assert found.prompts == (*alone.prompts, *taught)
    assert found.read_as is not None
    assert found.read_as.told.endswith("beside 30 taught prompts of probe_210")
    assert any("which are unusual cannot be told" in own.what for own in checked(alone).findings)
    assert checked(alone).ok
    assert not any("cannot be told" in own.what for own in checked(found).findings)
    assert set(checked(found).length_auroc) == {"ood_topic", "unanswerable"}
    with pytest.raises(LabError, match="no such set to put beside"):
        read(path, reading=Reading(beside="canary"))


# What does not fit


UNKNOWN = {
    "text for a list": lines([{"question": "q", "answer": "a"}]),
    "no answers": lines([{"question": "q"}]),
    "another set": lines([{"question": "q", "choices": ["a"], "answerKey": "A"}]),
    "a table of questions": "question,answer\nq,a\n",
    "other names": json.dumps({"title": "x", "items": []}, indent=1),
    "an empty list": "[]",
    "many choices": lines([{"question": "q", "mc1_targets": {"choices": ["a"], "labels": [1]}}]),
}


@pytest.mark.parametrize("what", UNKNOWN)
def test_questions_in_no_format_are_told_what_was_expected_and_found(tmp_path: Path, what: str) -> None:
    with pytest.raises(LabError, match="questions in no known format") as caught:
        read(written(tmp_path, UNKNOWN[what]))
    told = str(caught.value)
    assert all(f"{name} (" in told for name in FORMATS)
    assert "own prompts (id, regime, prompt, accept)" in told
    assert "found the fields " in told or "found no fields" in told


@pytest.mark.parametrize(("name", "other"), list(itertools.permutations(FORMATS, 2)))
def test_a_format_that_is_named_must_be_it(tmp_path: Path, name: str, other: str) -> None:
    path = written(tmp_path, FIRST[name])
    if (name, other) == ("selfaware", "nq-open"):
        return  # its first row has all that NQ-open needs; without being named it is what its fields say
    with pytest.raises(LabError, match=f"not in the format {other}; .*expected {other} .*; found the fields"):
        read(path, reading=Reading(format=other))


def test_names_of_formats_and_sets_are_those_of_the_command_line() -> None:
    (commands,) = (action.choices for action in parser()._actions if action.dest == "command")
    assert isinstance(commands, dict)
    for command in ("prompts", "probe"):
        choices = {action.dest: action.choices for action in commands[command]._actions}
        assert sorted(choices["format"]) == sorted(FORMATS)
        assert tuple(choices["beside"]) == BESIDE
    with pytest.raises(LabError, match="no such format"):
        read(bundled("canary").path, reading=Reading(format="squad"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (lines([*NQ, {"question": 3, "answer": ["x"]}]), "bad 'question'; in .*:4; expected text; found 3"),
        (lines([*NQ, {"question": "x", "answer": "x"}]), "bad 'answer'; in .*:4; expected a list of texts"),
        (lines([*NQ, {"question": "x", "answer": ["x", 3]}]), "bad 'answer'"),
        (lines([*NQ, {"question": "x"}]), "a row without its fields; in .*:4; expected nq-open"),
        (lines(NQ) + '{"question": "x", "question": "y", "answer": ["x"]}', "'question' is given twice"),
        (lines([*NQ, {"question": "\ud800", "answer": ["x"]}]), "'question' cannot be used"),
        (lines([*NQ, {"question": "x", "answer": ["\ud800"]}]), "'answer' cannot be used"),
        (lines(NQ) + "{", "not a JSON object; in .*:4"),
        (selfaware([*SELFAWARE, SELFAWARE[0] | {"answerable": "yes"}]), r"bad 'answerable'; in .*: example\[3\]"),
        (selfaware([SELFAWARE[0] | {"answerable": False}]), "called unanswerable, with an answer"),
        (selfaware([*SELFAWARE, 3]), r"not a JSON object; in .*: example\[3\]"),  # type: ignore[list-item]
        (selfaware(SELFAWARE)[:-30], r"not JSON; in .*:\d+"),
        (squad([*SQUAD, SQUAD[1] | {"answers": [{"text": "x"}]}]), r"called unanswerable.*qas\[2\]"),
        (squad([*SQUAD, SQUAD[0] | {"answers": [{"text": 3}]}]), r"bad 'text'; in .*qas\[2\]; expected text"),
        (squad([*SQUAD, SQUAD[0] | {"answers": "x"}]), "bad 'answers'"),
        (squad([*SQUAD, {"id": "x"}]), r"a row without its fields; in .*data\[0\]\.paragraphs\[0\]\.qas\[2\]"),
        (squad(SQUAD).replace('"qas": [', '"qas": [3, '), "'qas' is no list of objects"),
        (squad(SQUAD).replace('"paragraphs": [', '"paragraphs": 3, "x": ['), "'paragraphs' is no list of objects"),
        (table(TRUTH) + "Adversarial,Myths\r\n", "expected 8 cells; found 2"),
        (lines([truth_of_the_hub(TRUTH)[0] | {"correct_answers": "a; b"}]), "bad 'correct_answers'"),
        (table(TRUTH) + '"', "not CSV"),
    ],
)  # fmt: skip
def test_a_row_that_does_not_fit_is_named(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(LabError, match=told) as caught:
        read(written(tmp_path, text))
    assert "\n" not in str(caught.value)


def test_a_packed_file_is_never_unpacked_beyond_its_limit(tmp_path: Path) -> None:
    path = written(tmp_path, lines(NQ) + " " * 1_000_000, packed=True)
    assert path.stat().st_size < 5000
    with pytest.raises(LabError, match="at most 100000 bytes unpacked"):
        read(path, reading=Reading(most=100_000))
    whole = path.read_bytes()
    for spoilt in (whole[:-20], whole[:40], b"\x1f\x8bnothing", whole[:60] + b"\0" * 40 + whole[100:]):
        path.write_bytes(spoilt)
        with pytest.raises(LabError, match="packed by gzip that cannot be unpacked"):
            read(path)


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_is_done_to_a_file_it_is_read_or_refused_on_one_line(
    tmp_path_factory: pytest.TempPathFactory, name: str, data: st.DataObject
) -> None:
    """A few bytes put in, left out or written over, anywhere; packed before or after, or not."""
    whole = FIRST[name].encode()
    packed_first, packed_last = data.draw(st.booleans()), data.draw(st.booleans())
    whole = gzip.compress(whole) if packed_first else whole
    at, left_out = data.draw(st.integers(0, len(whole))), data.draw(st.integers(0, 40))
    put_in = data.draw(st.binary(max_size=12) | st.sampled_from([b'"', b"}", b"{", b"[", b"]", b",", b"\n", b"null"]))
    spoilt = whole[:at] + put_in + whole[at + left_out :]
    path = tmp_path_factory.getbasetemp() / f"spoilt-{name}"
    path.write_bytes(gzip.compress(spoilt) if packed_last else spoilt)
    told, kinds = path.name, {"ood_topic"}
    try:
        kinds = {prompt.regime for prompt in read(path).prompts}
    except LabError as error:
        told = str(error)
    assert kinds <= {"ood_topic", "unanswerable"}
    assert "\n" not in told
    assert path.name in told


# Files of the lab's own stay what they are


def test_a_file_of_the_labs_own_is_read_as_ever(tmp_path: Path) -> None:
    for name in ("canary", "probe_210"):
        own = bundled(name)
        assert read(own.path) == load(own.path) == own
        packed = written(tmp_path, own.path.read_text(), name=f"{name}.jsonl", packed=True)
        assert read(packed).prompts == own.prompts
        for asked_of in (Reading(limit=5), Reading(taught=True), Reading(beside="probe_210")):
            with pytest.raises(LabError, match="a file of the lab's own is read as it is"):
                read(own.path, reading=asked_of)
    own_names = '{"id": "a", "regime": "gibberish", "prompt": "qzv", "question": "x", "answer": ["y"]}\n'
    assert read(written(tmp_path, own_names, name="p.jsonl")).prompts[0].prompt == "qzv"


@pytest.mark.parametrize(
    "given",
    [
        3,
        [],
        {"format": "x"},
        {"format": "x", "id": 3},
        {"format": "x", "id": " "},
        {"format": "x", "id": "y", "z": "w"},
    ],
)
def test_where_a_prompt_was_published_is_an_object_of_texts(tmp_path: Path, given: object) -> None:
    row = {"id": "a", "regime": "gibberish", "prompt": "qzv", "published": given}
    with pytest.raises(LabError, match=r"bad 'published'; in .*:1"):
        load(written(tmp_path, json.dumps(row), name="p.jsonl"))
