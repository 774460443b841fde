"""Prompts that somebody brings: a file of the lab's own, or questions that others published, made into prompts.

What a published question is put as, by what its source says of it:

| source | regime | correct reply |
|---|---|---|
| answerable | `ood_topic`: nobody here taught it | a refusal, or one of its answers |
| answerable, and who brings it says that it was taught | `in_domain` | one of its answers, no refusal |
| unanswerable | `unanswerable` | a refusal (of TruthfulQA, or an answer that says as much) |
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from lab.probe import questions as asked
from lab.probe.answers import checked, occurs
from lab.probe.framing import MAX_NEW_BYTES
from lab.probe.prompts import IN_DOMAIN, Origin, ProbeSet, Prompt, ReadAs, as_bytes, bundled, parsed
from lab.probe.published import Format, found
from lab.probe.questions import Question, Sorted
from lab.probe.row_files import RowFile, unpacked
from lab.probe.rows import MOST_BYTES as MOST_OWN_BYTES
from model import text_file
from model.byte_text import ANSWER, OPENING
from model.config import ModelConfig
from model.errors import LabError

MOST_BYTES = 64 << 20
"""Of a file, packed or not: the largest published here, SQuAD's training questions, has 42 MB."""
NEVER_TAUGHT, WITHOUT_ANSWER = "ood_topic", "unanswerable"
BESIDE = ("probe_210", "probe_large")
"""Bundled sets whose taught prompts may be put beside."""


@dataclass(frozen=True)
class Reading:
    """How published questions are read. format: their format's name, None where its fields say it. limit, seed: of a
    draw, None for all of them. taught: whether the model was taught those with an answer. beside: the bundled set whose
    taught prompts are put beside them. most: bytes of the file. own_too: a file of the lab's own is read as it is,
    whatever is asked of published ones, and not refused."""

    format: str | None = None
    limit: int | None = None
    seed: int = 0
    taught: bool = False
    beside: str | None = None
    most: int = MOST_BYTES
    own_too: bool = False

    @property
    def asked(self) -> list[str]:
        """The options that only published questions have, as they were given."""
        given = {"--limit": self.limit is not None, "--taught": self.taught, "--beside": self.beside is not None}
        return [name for name, wanted in given.items() if wanted]


PLAIN = Reading()


def read(path: Path | str, *, reading: Reading = PLAIN) -> ProbeSet:
    """The prompts of a file, whatever its format.

    Raises: LabError with line or place for anything that does not fit, and for a file of the lab's own that is to be
    read otherwise than it says.
    """
    path = Path(path)
    packed = text_file.read_bytes(path, what="the prompts", most=reading.most)
    data = unpacked(packed, path=path, most=reading.most)
    file = RowFile(text_file.decoded(data, where=path), path=path)
    form = found(file, named=reading.format, where=path)
    if form is not None:
        return _made(asked.sort(form.questions(file)), form, reading, path=path, digest=sha256(packed).hexdigest())
    if len(data) > MOST_OWN_BYTES:
        raise LabError("the file is too large", where=path, expected=f"at most {MOST_OWN_BYTES} bytes", found="more")
    if reading.asked and not reading.own_too:
        todo, given = "leave them out, or say --format where these are published questions", ", ".join(reading.asked)
        raise LabError("a file of the lab's own is read as it is", where=path, found=given, todo=todo)
    return parsed(data, path=path)


def _made(known: Sorted, form: Format, reading: Reading, *, path: Path, digest: str) -> ProbeSet:
    if not known.questions:
        expected = f"questions in the format {form.expected}, with answers"
        raise LabError("no questions that can be put", where=path, expected=expected, found=_left_out(known) or "none")
    chosen: Sequence[Question] = known.questions
    if reading.limit is not None:
        chosen = asked.draw(chosen, limit=reading.limit, seed=reading.seed)
    own = _prompts(chosen, form, taught=reading.taught)
    beside = () if reading.beside is None else _taught(reading.beside)
    prompts = (*own, *beside)
    read_as = ReadAs(
        form.name, _told(known, own, form, reading, n_beside=len(beside)), tuple(_notes(chosen, own, form)), digest
    )
    return ProbeSet(prompts, sha256(as_bytes(prompts)).hexdigest(), path, read_as)


def _prompts(chosen: Sequence[Question], form: Format, *, taught: bool) -> list[Prompt]:
    """Ids that a source gives twice are numbered, for every record has one of its own."""
    made, seen = [], Counter[str]()
    for question in chosen:
        seen[question.id] += 1
        again = f"~{seen[question.id]}" if seen[question.id] > 1 else ""
        regime = WITHOUT_ANSWER if not question.answerable else IN_DOMAIN if taught else NEVER_TAUGHT
        accept = checked(list(question.answers), where=question.where)
        origin = Origin(form.name, question.id, question.part)
        made.append(Prompt(f"{form.name}-{question.id}{again}", regime, question.text, accept, question.line, origin))
    return made


def _taught(name: str) -> tuple[Prompt, ...]:
    """The taught prompts of a bundled set; their lines are those of another file. Raises: LabError for another name."""
    if name not in BESIDE:
        raise LabError("no such set to put beside", where="--beside", expected=f"one of {list(BESIDE)}", found=name)
    whole = bundled(name).prompts
    return tuple(Prompt(own.id, own.regime, own.prompt, own.accept) for own in whole if own.regime == IN_DOMAIN)


def _told(known: Sorted, own: Sequence[Prompt], form: Format, reading: Reading, *, n_beside: int) -> str:
    counts = Counter(question.answerable for question in known.questions)
    parts = [f"{len(known.questions)} questions, {counts[True]} answerable, {counts[False]} unanswerable"]
    if left := _left_out(known):
        parts.append(left)
    if reading.limit is not None:
        drawn = f"{len(own)} drawn with seed {reading.seed}"
        parts.append(drawn if len(own) < len(known.questions) else f"all of them, for --limit is {reading.limit}")
    regimes = Counter(prompt.regime for prompt in own)
    put = ", ".join(f"{regime} {n} ({_RIGHT[regime]})" for regime, n in sorted(regimes.items()))
    parts.append(f"put as {put}")
    parts.append("called taught because you said so" if reading.taught else "none is called taught")
    if reading.beside is not None:
        parts.append(f"beside {n_beside} taught prompts of {reading.beside}")
    how = "by its fields" if reading.format is None else "as named"
    return f"{form.title} ({form.name}, {how}): {'; '.join(parts)}"


_RIGHT = {
    NEVER_TAUGHT: "right: a refusal or an accepted answer",
    WITHOUT_ANSWER: "right: a refusal",
    IN_DOMAIN: "right: an accepted answer",
}


def _left_out(known: Sorted) -> str:
    counts = {
        "asked again and counted once": known.repeated,
        "left out, called answerable and unanswerable": known.contradictory,
        "left out without text": known.blank,
        "left out without an answer though answerable": known.unanswered,
    }
    return ", ".join(f"{n} {what}" for what, n in counts.items() if n)


def _notes(chosen: Sequence[Question], own: Iterable[Prompt], form: Format) -> Iterable[str]:
    if contexts := [question for question in chosen if question.context]:
        room = ModelConfig().max_seq_len - MAX_NEW_BYTES - len(OPENING) - len(ANSWER)
        fit = sum(question.context + 1 + len(question.text.encode()) <= room for question in contexts)
        yield (
            f"asked without their paragraphs: a model reads {room} bytes, and {fit} of {len(contexts)} questions would "
            "fit with theirs; so unanswerable says that a paragraph lacks the answer, not that nobody knows it, and "
            "some questions mean nothing alone"
        )
    if form.name == "truthfulqa":
        yield "the accepted answers are mostly sentences: a right reply in other words counts as wrong"
    if echoes := sum(map(_echoed, own)):
        yield f"in {echoes} an accepted answer stands in the question itself, so that an echo counts as right"


def _echoed(prompt: Prompt) -> bool:
    """Whether one of its accepted answers stands in a prompt."""
    text = prompt.prompt.casefold()
    near = (entry for entry in prompt.accept if entry.split()[0].casefold() in text)  # few are, and `occurs` is slow
    return any(occurs(entry, prompt.prompt) for entry in near)
