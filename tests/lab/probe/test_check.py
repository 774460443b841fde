"""Prompts that people bring: what is wrong with them is found, with its line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.probe import rows as prompt_rows
from lab.probe.check import LengthAlone, Sizes, check
from lab.probe.prompts import bundled, load
from lab.probe.taught import read_examples
from model.errors import LabError

TOPICS = ("rivers", "boats", "lamps", "birds", "coins", "hills", "songs", "doors", "chairs", "clouds")
TAUGHT = [f"What is said about {topic} number {i}?" for i in range(3) for topic in TOPICS]
ODD = [f"What is vorn about {topic} number {i}?" for i in range(3) for topic in TOPICS]


def rows() -> list[dict[str, object]]:
    own = [{"id": f"a{i}", "regime": "in_domain", "prompt": text, "accept": ["yes"]} for i, text in enumerate(TAUGHT)]
    return own + [{"id": f"b{i}", "regime": "gibberish", "prompt": text} for i, text in enumerate(ODD)]


def written(path: Path, made: list[dict[str, object]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in made), encoding="utf-8")
    return path


def told(path: Path, **more: object) -> list[str]:
    return [found.what for found in check(path, **more).findings]  # type: ignore[arg-type]


def test_good_prompts_have_nothing_to_say_about_them(tmp_path: Path) -> None:
    found = check(written(tmp_path / "p.jsonl", rows()))
    assert found.ok
    assert found.findings == ()
    assert found.regimes["gibberish"] == Sizes(30, found.regimes["in_domain"].median_bytes)
    length = found.length_auroc["gibberish"]
    assert length.low < length.auroc == 0.5 < length.high


def test_csv_reads_as_the_same_prompts(tmp_path: Path) -> None:
    made = rows()
    made[0] |= {"prompt": 'Commas, "quotes"\nand a second line?', "accept": ["yes", "no"]}
    with (tmp_path / "p.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["id", "regime", "prompt", "accept"])
        writer.writeheader()
        writer.writerows(row | {"accept": " | ".join(row.get("accept", []))} for row in made)  # type: ignore[arg-type]
    found = load(tmp_path / "p.csv")
    assert found.prompts == load(written(tmp_path / "p.jsonl", made)).prompts
    assert [prompt.line for prompt in found.prompts[:3]] == [2, 4, 5]


def test_what_is_wrong_is_found_with_its_line(tmp_path: Path) -> None:
    made = rows()
    made[4]["prompt"] = str(made[1]["prompt"]).upper().replace("?", "!")
    found = check(written(tmp_path / "p.jsonl", made))
    assert not found.ok
    assert (found.findings[0].line, "line 2 already" in found.findings[0].what) == (5, True)
    made = [row for row in rows() if row["regime"] != "gibberish"][:12]
    assert any("only in_domain" in what for what in told(written(tmp_path / "p.jsonl", made)))
    assert any("12 prompts of in_domain" in what for what in told(tmp_path / "p.jsonl"))
    made = [row | {"prompt": f"{row['prompt']} {'x' * 40}"} if row["regime"] == "gibberish" else row for row in rows()]
    found = check(written(tmp_path / "p.jsonl", made))
    assert found.ok
    assert found.length_auroc["gibberish"] == LengthAlone(1.0, "the AUROC is exactly 1, where DeLong's variance is 0")
    assert any("length tells them apart" in own.what for own in found.findings)


def test_leaks_are_found_whole_and_inside(tmp_path: Path) -> None:
    path = written(tmp_path / "p.jsonl", rows())
    examples = written(
        tmp_path / "e.jsonl", [{"prompt": "what is said ABOUT boats number 1"}, {"prompt": "about coins"}]
    )
    assert [own.line for own in check(path, taught=read_examples(examples)).findings] == [12]
    found = check(path, taught=["is vorn about boats number", "vorn about"])
    assert [own.line for own in found.findings] == [32, 42, 52]
    assert not found.ok


def test_a_second_rater(tmp_path: Path) -> None:
    path = written(tmp_path / "p.jsonl", rows())
    labels = [{"id": row["id"], "regime": row["regime"]} for row in rows()]
    found = check(path, second=written(tmp_path / "s.jsonl", labels))
    assert found.kappa is not None
    assert (found.kappa.kappa, found.kappa.agreement, found.kappa.n, found.kappa.at_boundary) == (1.0, 1.0, 60, True)
    assert 0.7 < found.kappa.low < found.kappa.high == 1.0
    for row in labels[:15] + labels[45:]:
        row["regime"] = "gibberish" if row["regime"] == "in_domain" else "in_domain"
    found = check(path, second=written(tmp_path / "s.jsonl", labels))
    assert found.kappa is not None
    assert (found.kappa.kappa, found.kappa.n, found.kappa.agreement) == (0.0, 60, 0.5)
    assert found.kappa.low < -0.1 < 0.1 < found.kappa.high
    assert not found.ok
    assert sum("second rater" in own.what for own in found.findings) == 30
    assert any("2 of 60" in what for what in told(path, second=written(tmp_path / "s.jsonl", labels[:2])))
    with pytest.raises(LabError, match="labelled twice"):
        check(path, second=written(tmp_path / "s.jsonl", labels[:1] * 2))
    with pytest.raises(LabError, match=r"s.jsonl:1.*not a label|not a label.*s.jsonl:1"):
        check(path, second=written(tmp_path / "s.jsonl", [{"id": "a0", "regime": "weather"}]))


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("p.jsonl", b'{"id": "a", "regime": "gibberish", "prompt": "x"}\n{"id": "a"', ":2"),
        ("p.jsonl", b'{"id": "a", "regime": "gibberish", "prompt": "x"}\n' * 2, "first on line 1"),
        ("p.jsonl", b'{"id": "a", "regime": "weather", "prompt": "x"}', "unknown regime"),
        ("p.jsonl", b'{"id": "a", "regime": "gibberish", "prompt": NaN}', "NaN"),
        ("p.jsonl", b"[" * 100_000, "not a JSON object"),
        ("p.jsonl", b'{"id": "a"}\n\xff', "not UTF-8"),
        ("p.jsonl", b'{"id": "' + b"a" * 200_000 + b'"}', "too long"),
        ("p.csv", b"id,regime,prompt\na,gibberish\n", "another length"),
        ("p.csv", b'id,regime,prompt\na,gibberish,"x\n', "not CSV"),
        ("p.csv", b"id,prompt\na,x\n", "no column 'regime'"),
        ("p.csv", b"", "no prompts"),
    ],
)
def test_malformed_prompts_are_one_line_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(data)
    assert main(["prompts", str(tmp_path / name)]) == 2
    error = capsys.readouterr().err
    assert words in error
    assert len(error.splitlines()) == 1


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "p.jsonl").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(LabError, match="too large"):
        load(tmp_path / "p.jsonl")
    monkeypatch.setattr(prompt_rows, "MOST_BYTES", 10)
    with pytest.raises(LabError, match="too large"):
        load(bundled("canary").path)


def test_the_command_says_what_it_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path / "p.jsonl", rows())
    assert main(["prompts", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True
    examples = written(tmp_path / "e.jsonl", [{"prompt": rows()[3]["prompt"]}])
    assert main(["prompts", str(path), "--examples", str(examples)]) == 1
    assert "p.jsonl:4" in capsys.readouterr().err
    for data in (b"\xff", b"[" * 100_000, b'{"prompt": "\xff"}', b"[]", b'{"text": "x"}'):
        examples.write_bytes(data)
        assert main(["prompts", str(path), "--examples", str(examples)]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    with examples.open("wb") as file:
        file.truncate(1 << 26)  # sparse: zeros without an end of line
    assert main(["prompts", str(path), "--examples", str(examples)]) == 2
    assert "a line is too long" in capsys.readouterr().err
    with examples.open("wb") as file:
        file.truncate(1 << 30)
    assert main(["prompts", str(path), "--examples", str(examples)]) == 2
    assert "the file is too large" in capsys.readouterr().err
    examples.write_text('{"prompt": 3}')
    assert main(["prompts", str(path), "--examples", str(examples)]) == 2
