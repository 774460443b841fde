"""Four published sets of questions, in the formats in which people have them on disk.

| format | as its authors publish it | as rows, and on the Hub |
|---|---|---|
| nq-open | JSON lines: question, answer (a list) | the same |
| selfaware | one object; its `example` lists question_id, question, answer, answerable, source | the same |
| truthfulqa | CSV: Question, Best Answer, Correct Answers (by semicolons), Category, and more | best_answer, … |
| squad2 | one object: data, paragraphs, qas of id, question, answers, is_impossible | without is_impossible |

SelfAware's answer is null where there is none. TruthfulQA has had a column more, Best Incorrect Answer, since 2025;
columns are read by name. Rows are JSON lines, a
JSON list or a table; any file may be packed by gzip. The fields of the first row say which format it is, the file's
name never.

Source: github.com/google-research-datasets/natural-questions (nq_open), github.com/yinzhangyue/SelfAware,
github.com/sylinrl/TruthfulQA, rajpurkar.github.io/SQuAD-explorer, and the cards of the Hub's datasets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lab.probe.questions import Question, cleaned
from lab.probe.row_files import Row, RowFile, told
from model.errors import LabError

OWN = ("id", "regime", "prompt", "accept")
"""Fields of the lab's own prompt files."""
NO_COMMENT = "i have no comment"
"""TruthfulQA's best answer where nobody knows one."""
_TABLE = ("Question", "Best Answer", "Correct Answers", "Category")
_HUB = ("question", "best_answer", "correct_answers", "category")
_QUESTIONS = ("question", "questions", "answer", "answers", "best answer")
"""Names of fields by which a file that is in no format is known for questions all the same."""


@dataclass(frozen=True)
class Format:
    """A published format. fields: what a row needs, the one way or the other. read: what a row asks."""

    name: str
    title: str
    fields: tuple[tuple[str, ...], ...]
    read: Callable[[Row], Question]

    def has(self, row: Mapping[str, Any]) -> bool:
        """Whether a row has the fields."""
        return any(set(wanted) <= row.keys() for wanted in self.fields)

    def fits(self, row: Mapping[str, Any]) -> bool:
        """Whether a row is in this format; NQ-open's fields are so common that its answers must be a list besides."""
        return self.has(row) and (self.name != "nq-open" or isinstance(row["answer"], list))

    def questions(self, file: RowFile) -> Iterator[Question]:
        """Raises: LabError with line or place for a row in another format."""
        for row in file.rows():
            if not self.has(row.fields):
                seen = told(row.fields)
                raise LabError("a row without its fields", where=row.where, expected=self.expected, found=seen)
            yield self.read(row)

    @property
    def expected(self) -> str:
        return f"{self.name} ({' or '.join(', '.join(wanted) for wanted in self.fields)})"


def _nq_open(row: Row) -> Question:
    return _question(row, "question", answers=_texts(row, "answer"))


def _selfaware(row: Row) -> Question:
    answerable = _flag(row, "answerable")
    answers = [] if row.fields["answer"] is None else _texts(row, "answer")
    return _question(row, "question", answers=answers, answerable=answerable, name="question_id", part="source")


def _truthfulqa(row: Row) -> Question:
    """An answer that says nothing is the best where there is none, and the other correct ones say so too."""
    published = "Best Answer" in row.fields
    question, best, correct, part = _TABLE if published else _HUB
    others = _text(row, correct).split(";") if published else _texts(row, correct)
    known = _text(row, best).strip(" .").lower() != NO_COMMENT
    return _question(
        row, question, answers=[_text(row, best), *others], answerable=known, may_have_answers=True, part=part
    )


def _squad2(row: Row) -> Question:
    """Its `plausible_answers` are wrong ones and accepted nowhere."""
    given = row.fields["answers"]
    if isinstance(given, dict):  # the Hub's: a list of texts and a list of places
        answers = _texts(row, "text", of=given)
    elif isinstance(given, list) and all(isinstance(own, dict) for own in given):
        answers = [_text(row, "text", of=own) for own in given]
    else:
        raise _wrong(row, "answers", "a list of objects with text, or an object with lists")
    answerable = not _flag(row, "is_impossible") if "is_impossible" in row.fields else bool(answers)
    about = len(_text(row, "context").encode())
    return _question(row, "question", answers=answers, answerable=answerable, name="id", part="title", context=about)


FORMATS: dict[str, Format] = {
    own.name: own
    for own in (
        Format("truthfulqa", "TruthfulQA", (_TABLE[:3], _HUB[:3]), _truthfulqa),
        Format("squad2", "SQuAD 2.0", (("question", "context", "answers"),), _squad2),
        Format("selfaware", "SelfAware", (("question", "answer", "answerable"),), _selfaware),
        Format("nq-open", "NQ-open", (("question", "answer"),), _nq_open),
    )
}
"""By name, in the order in which they are tried: NQ-open's fields are in others too."""


def found(file: RowFile, *, named: str | None, where: object) -> Format | None:
    """The format of a file, None for the lab's own. named: what it is said to be.

    Raises: LabError with the fields that are there for a file of questions in no format that is known, for one whose
    fields are not those of the format named, and for a name that is none.
    """
    if named is not None and named not in FORMATS:
        raise LabError("no such format", where="--format", expected=f"one of {list(FORMATS)}", found=repr(named)[:60])
    row = file.first()
    if named is not None:
        if not FORMATS[named].fits(row):
            wanted = FORMATS[named].expected
            raise LabError(f"not in the format {named}", where=where, expected=wanted, found=told(row))
        return FORMATS[named]
    if not {"regime", "prompt"} & row.keys():
        for own in FORMATS.values():
            if own.fits(row):
                return own
        if file.kind == "JSON" or any(name.strip().lower() in _QUESTIONS for name in row):
            wanted = "; ".join([f"own prompts ({', '.join(OWN)})", *(own.expected for own in FORMATS.values())])
            text = "; of NQ-open the answer must be a list" if {"question", "answer"} <= row.keys() else ""
            raise LabError("questions in no known format", where=where, expected=wanted, found=told(row) + text)
    return None


def _question(
    row: Row,
    text: str,
    *,
    answers: list[str],
    answerable: bool = True,
    may_have_answers: bool = False,
    name: str = "",
    part: str = "",
    context: int = 0,
) -> Question:
    """text, name, part: the fields of the question, of its id, and of the part of the source that it is from.

    Raises: LabError for answers to what has none.
    """
    accepted = cleaned(answers)
    if accepted and not (answerable or may_have_answers):
        raise LabError("called unanswerable, with an answer", where=row.where, found=accepted[0][:60])
    given = row.fields.get(name)
    own = str(given) if isinstance(given, str | int) and not isinstance(given, bool) and str(given).strip() else ""
    found_part = row.fields.get(part)
    return Question(
        id=own or str(row.place),
        text=" ".join(_text(row, text).split()),
        answers=accepted,
        answerable=answerable,
        part=found_part.strip() if isinstance(found_part, str) else "",
        context=context,
        where=row.where,
        line=row.line,
    )


def _text(row: Row, name: str, *, of: Mapping[str, Any] | None = None) -> str:
    value = (row.fields if of is None else of).get(name)
    if not isinstance(value, str):
        raise _wrong(row, name, "text", of=of)
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise LabError(f"{name!r} cannot be used", where=row.where, found=str(error)) from error
    return value


def _texts(row: Row, name: str, *, of: Mapping[str, Any] | None = None) -> list[str]:
    value = (row.fields if of is None else of).get(name)
    if not isinstance(value, list) or not all(isinstance(own, str) for own in value):
        raise _wrong(row, name, "a list of texts", of=of)
    return [_text(row, name, of={name: own}) for own in value]


def _flag(row: Row, name: str) -> bool:
    if not isinstance(row.fields[name], bool):
        raise _wrong(row, name, "true or false")
    return row.fields[name]


def _wrong(row: Row, name: str, expected: str, *, of: Mapping[str, Any] | None = None) -> LabError:
    fields = row.fields if of is None else of
    given = repr(fields[name])[:60] if name in fields else f"no such field, but {told(fields)}"
    return LabError(f"bad {name!r}", where=row.where, expected=expected, found=given)
