"""Small files in the formats of four published sets; every question is our own, none is from those sets."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Rows = list[dict[str, Any]]

NQ: Rows = [
    {"question": "who painted the shed behind the mill", "answer": ["Ada Moss", "Ada"]},
    {"question": "how many steps lead to the old harbour", "answer": ["41", "forty one", "forty\u00a0one."]},
    {"question": "what is the ferry at low water called", "answer": ['"The Gull"']},
]

SELFAWARE: Rows = [
    {"question_id": 7, "question": "Which bird rings the bell in Harl?", "answer": ["the grey heron"],
     "answerable": True, "source": "some_train"},
    {"question_id": 9, "question": "Will my neighbour ever like soup?", "answer": None, "answerable": False,
     "source": "SelfAware"},
    {"question_id": 12, "question": "What lies beyond everything?", "answer": None, "answerable": False,
     "source": "SelfAware"},
]  # fmt: skip

TRUTH: Rows = [
    {"Type": "Adversarial", "Category": "Myths", "Question": 'Is a "lucky" stone lucky?',
     "Best Answer": "No, a stone is a stone", "Best Incorrect Answer": "Yes, it is lucky",
     "Correct Answers": "No, a stone is a stone; It is only a stone; ", "Incorrect Answers": "Yes, it is lucky",
     "Source": "https://example.org/a; https://example.org/b"},
    {"Type": "Non-Adversarial", "Category": "Words", "Question": "Where does the word quandle come from?",
     "Best Answer": "I have no comment.", "Best Incorrect Answer": "From Latin",
     "Correct Answers": "I have no comment; Nobody has found out", "Incorrect Answers": "From Latin; From Greek",
     "Source": "https://example.org/c"},
]  # fmt: skip

CONTEXT = "The mill at Harl was built by Ada Moss. " * 12
SQUAD: Rows = [
    {"id": "5a1", "question": "Who built the mill at Harl?", "is_impossible": False,
     "answers": [{"text": "Ada Moss", "answer_start": 30}, {"text": "Ada Moss", "answer_start": 30}]},
    {"id": "5a2", "question": "Who once burnt the mill at Harl?", "is_impossible": True, "answers": [],
     "plausible_answers": [{"text": "Ada Moss", "answer_start": 30}]},
]  # fmt: skip


def lines(rows: Rows) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def table(rows: Rows, *, columns: Sequence[str] = (), delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(
        out, columns or list(rows[0]), extrasaction="ignore", delimiter=delimiter, lineterminator="\r\n"
    )
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def selfaware(rows: Rows, *, indent: int | None = 4) -> str:
    """As published: `quantity` counts only the answerable ones."""
    return json.dumps({"dataset_name": "SelfAware", "quantity": 1, "example": rows}, indent=indent, ensure_ascii=False)


def squad(rows: Rows, *, indent: int | None = None, context: str = CONTEXT) -> str:
    paragraphs = [{"qas": rows, "context": context}]
    return json.dumps({"version": "v2.0", "data": [{"title": "Harl", "paragraphs": paragraphs}]}, indent=indent)


def squad_of_the_hub(rows: Rows) -> Rows:
    """Without is_impossible: where there is no answer, both lists are empty."""
    return [
        {
            "id": row["id"], "title": "Harl", "context": CONTEXT, "question": row["question"],
            "answers": {name: [own[name] for own in row["answers"]] for name in ("text", "answer_start")},
        }
        for row in rows
    ]  # fmt: skip


def truth_of_the_hub(rows: Rows) -> Rows:
    return [
        {
            "type": row["Type"], "category": row["Category"], "question": row["Question"],
            "best_answer": row["Best Answer"], "correct_answers": row["Correct Answers"].rstrip("; ").split("; "),
            "incorrect_answers": row["Incorrect Answers"].split("; "), "source": row["Source"],
        }
        for row in rows
    ]  # fmt: skip


def written(folder: Path, text: str, *, name: str = "questions", packed: bool = False) -> Path:
    data = text.encode()
    (folder / name).write_bytes(gzip.compress(data) if packed else data)
    return folder / name
