"""Published questions on the command line: probed, drawn, written, scored; and refused on one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.probe import records as record_lines
from lab.probe.brought import Reading, read
from lab.probe.prompts import load
from lab.workbench.workbench import Workbench
from tests.lab.probe.public_files import NQ, SELFAWARE, SQUAD, TRUTH, lines, selfaware, squad, table, written

TEXTS = {
    "nq-open": lines(NQ), "selfaware": selfaware(SELFAWARE), "truthfulqa": table(TRUTH), "squad2": squad(SQUAD),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_probed_with_what_it_was_found_to_be_and_where_each_question_is_from(
    bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path, out = written(tmp_path, TEXTS[name]), tmp_path / "r.jsonl"
    prompts = read(path)
    assert main(["probe", "v4", "--prompts", str(path), "--out", str(out), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert prompts.read_as is not None
    assert found["notes"][: 1 + len(prompts.read_as.notes)] == [prompts.read_as.told, *prompts.read_as.notes]
    assert found["probe_digest"] == prompts.digest
    records = record_lines.read(out)
    assert [record.published["format"] for record in records] == [name] * len(prompts)
    assert [record.published["id"] for record in records] == [p.published.id for p in prompts.prompts if p.published]
    assert all(isinstance(record.correct, bool) for record in records)


def test_a_draw_beside_taught_prompts_is_scored_like_any_set(
    bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [{"question": f"how far is mark {i} from the quay", "answer": [str(i)]} for i in range(40)]
    path, out = written(tmp_path, lines(rows)), tmp_path / "r.jsonl"
    arguments = ["--limit", "8", "--seed", "5", "--beside", "probe_210"]
    assert main(["probe", "v4", "--prompts", str(path), *arguments, "--out", str(out)]) == 0
    assert "8 drawn with seed 5" in capsys.readouterr().out
    kept = read(path, reading=Reading(limit=8, seed=5, beside="probe_210"))
    assert [record.id for record in record_lines.read(out)] == [prompt.id for prompt in kept.prompts]
    assert main(["score", str(out), "--n-resamples", "20", "--json"]) == 0
    cell = json.loads(capsys.readouterr().out)["per_regime"]["ood_topic"]["abstain_p"]
    assert (cell["n_positive"], cell["n_negative"]) == (8, 6)
    asked = tmp_path / "asked.jsonl"
    assert main(["prompts", str(path), *arguments, "--out", str(asked)]) == 0
    assert load(asked).prompts == kept.prompts
    for command in (["compare", "v4", "v3", "--n-resamples", "20"], ["probe", "v3"]):
        assert main([*command, "--prompts", str(asked)]) == 0
    assert main(["compare", "v4", "v3", "--n-resamples", "20", "--prompts", str(path)]) == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["probe", "v4", "--limit", "3"], "expected --prompts F with published questions; found --limit"),
        (["probe", "v4", "--format", "squad2"], "found --format"),
        (["probe", "v4", "--prompts", "FILE", "--limit", "0"], "expected 1 or more; found 0"),
        (["prompts", "FILE", "--format", "truthfulqa"], "not in the format truthfulqa"),
        (["prompts", "FILE", "--format", "squad"], "did you mean squad2?"),
        (["prompts", "FILE", "--beside", "canary"], "invalid choice"),
        (["prompts", "FILE", "--out", "FILE"], "FILE"),
        (["prompts", "FILE", "--out", "nowhere/x.jsonl"], "a folder that exists"),
    ],
)
def test_what_cannot_be_read_so_is_one_line(
    bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    path = written(tmp_path, TEXTS["nq-open"])
    before = path.read_bytes()
    assert main([str(path) if word == "FILE" else word for word in arguments]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert error.count("\n") == 1
    assert told.replace("FILE", str(path)) in error
    assert path.read_bytes() == before


def test_nothing_is_written_over_the_labs_own_prompts(
    bench: Workbench, prompts_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = prompts_folder / "probe_210.jsonl"
    before = own.read_bytes()
    assert main(["prompts", str(written(tmp_path, TEXTS["nq-open"])), "--out", str(own)]) == 2
    assert own.read_bytes() == before
