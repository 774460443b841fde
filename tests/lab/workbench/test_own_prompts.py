"""A visitor's own prompts: what is refused, and that they are measured like the bundled ones and kept nowhere else."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.probe import measure, records
from lab.probe.prompts import load
from lab.workbench import own_prompts
from lab.workbench.own_prompts import OwnPrompts
from lab.workbench.workbench import Workbench
from model.errors import LabError
from tests.lab.probe.public_files import NQ, SELFAWARE, SQUAD, TRUTH, lines, selfaware, squad, table
from tests.lab.probe.public_files import written as public_file

REAL = Path(__file__).parents[3] / "prompts"

HEADER = "id,regime,prompt,accept\n"
ROWS = "a,in_domain,What is two?,2\nb,gibberish,qzv blorp,\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEADER + ROWS + "c,canary,Hello there,hi\n", r"mine\.csv:4"),
        (HEADER + ROWS + "c,nonsense,Hello there,hi\n", r"mine\.csv:4"),
        (HEADER + "".join(f"{i},gibberish,{i} qzv,\n" for i in range(501)), "too many prompts"),
        (HEADER + "x" * (2 << 20), "too large"),
    ],
)
def test_what_cannot_be_compared_is_refused_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(LabError, match=told):
        own_prompts.check(written(tmp_path, text))


def test_measured_like_the_bundled_ones_and_the_oldest_forgotten(tmp_path: Path, bench: Workbench) -> None:
    path = written(tmp_path, HEADER + ROWS)
    assert own_prompts.check(path).ok
    prompts, kept = load(path), OwnPrompts(keep=1)
    assert kept.known(bench, "v4", prompts.digest) is None
    found = kept.measure(bench, "v4", prompts)
    v4 = bench.model("v4")
    assert found.records == measure.ask(v4.lm, prompts, model_digest=v4.digest).records
    assert kept.known(bench, "v4", prompts.digest) is found
    assert bench.known("v4", prompts) is None  # neither in the workbench nor in its cache on disk
    kept.measure(bench, "v3", prompts)
    assert kept.known(bench, "v4", prompts.digest) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [("truth.csv", table(TRUTH)), ("s.json", selfaware(SELFAWARE)), ("dev-v2.0.json.gz", squad(SQUAD)),
     ("nq.jsonl", lines(NQ))],
)  # fmt: skip
def test_published_questions_go_through_the_reader_of_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str
) -> None:
    path = public_file(tmp_path, text, name=name, packed=name.endswith(".gz"))
    found = own_prompts.check(path)
    assert found.ok
    assert found.read_as is not None
    assert found.regimes["in_domain"].n == 240
    arguments = ["prompts", str(path), "--limit", str(own_prompts.READING.limit), "--beside", "probe_large"]
    assert main(arguments) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[: 1 + len(found.read_as.notes)] == [found.read_as.told, *found.read_as.notes]
    assert all(own.told(path) in out for own in found.findings)
    assert main([*arguments, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["digest"] == found.digest == own_prompts.read(path).digest


def test_a_published_file_of_any_length_is_drawn_from_to_what_the_page_measures(tmp_path: Path) -> None:
    rows = [{"question": f"how far is mark {i} from the quay", "answer": [str(i)]} for i in range(4000)]
    path = public_file(tmp_path, lines(rows), name="nq.jsonl")
    found = own_prompts.check(path)
    assert found.n == own_prompts.MOST_PROMPTS
    assert {name: own.n for name, own in found.regimes.items()} == {"in_domain": 240, "ood_topic": 260}
    long = public_file(tmp_path, lines(NQ) + " " * (9 << 20), name="long.gz", packed=True)
    with pytest.raises(LabError, match="bytes unpacked"):
        own_prompts.check(long)
    questions = public_file(tmp_path, '{"question": "x"}\n', name="q.jsonl")
    with pytest.raises(LabError, match="questions in no known format"):
        own_prompts.check(questions)


def test_records_say_what_format_and_id_they_are_from(
    tmp_path: Path, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LAB_PROMPTS", str(REAL))
    prompts = own_prompts.read(public_file(tmp_path, selfaware(SELFAWARE[:2]), name="s.json"))
    small = replace(prompts, prompts=(*prompts.prompts[:2], *prompts.prompts[-2:]))
    found = OwnPrompts().measure(bench, "v4", small)
    assert [dict(record.published) for record in found.records] == [
        {"format": "selfaware", "id": "7", "part": "some_train"},
        {"format": "selfaware", "id": "9", "part": "SelfAware"},
        {},
        {},
    ]
    assert prompts.read_as is not None
    assert prompts.read_as.told in found.notes
    records.write(tmp_path / "r.jsonl", found.records)
    assert tuple(records.read(tmp_path / "r.jsonl")) == found.records
    lines_of = (tmp_path / "r.jsonl").read_text().splitlines()
    assert ["published" in json.loads(line) for line in lines_of] == [True, True, False, False]
