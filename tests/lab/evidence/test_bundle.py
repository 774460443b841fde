"""Evidence bundles: what is in them, that they check themselves, and that every change shows."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import resource
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
from sklearn.metrics import roc_auc_score

from lab.__main__ import main
from lab.evidence import bundle, tables
from lab.evidence.archive import sums, write, zipped
from lab.evidence.check import check
from lab.evidence.second_opinion import arithmetic, checking, reading
from lab.evidence.second_opinion.reading import Files
from lab.probe import records as record_lines
from lab.signals import SIGNALS
from lab.statistics import rates
from lab.workbench.workbench import Workbench
from model.errors import LabError
from tests.lab.made_records import record

GRAFT = "v4+v7[abstain,router]"
MODELS = ("v4", GRAFT)
FEW = 60
"""Resamples where the interval itself is not what is tested."""
ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def laboratory(published: Path, prompts_folder: Path) -> Iterator[Path]:
    """The environment of `bench` for a whole module; gives the checkpoints."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAB_CHECKPOINTS", str(published))
        patch.setenv("LAB_PROMPTS", str(prompts_folder))
        yield published


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def made(laboratory: Path, cache: Path) -> Files:
    return bundle.make(Workbench(laboratory, cache_dir=cache), MODELS, n_resamples=FEW, seed=3)


@pytest.fixture(scope="module")
def of_one(laboratory: Path, cache: Path) -> Files:
    return bundle.make(Workbench(laboratory, cache_dir=cache), MODELS[:1], n_resamples=FEW, seed=3)


@pytest.fixture
def files(of_one: Files) -> Files:
    """The files of a bundle of one model, to be changed; without most of its largest, which takes long to pack."""
    return signed(of_one | {"figures/plotly.min.js": b"// 123456789012"})


def signed(files: Files) -> Files:
    """The files with a list of digests that fits them: a forgery, or a bundle that was made wrongly."""
    return files | {"SHA256SUMS": sums(files)}


Verify = Callable[[Files], tuple[int, str]]


@pytest.fixture(params=["verify.py", "python -m lab verify"])
def verify(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Verify:
    """Exit status and standard error of either program on a bundle."""

    def run(files: Files) -> tuple[int, str]:
        path = tmp_path / "bundle.zip"
        path.write_bytes(zipped(files))
        status = checking.main([str(path)]) if request.param == "verify.py" else main(["verify", str(path)])
        return status, capsys.readouterr().err

    return run


def test_what_a_bundle_holds(made: Files) -> None:
    probe = "models/1-v4/probe_210.jsonl"
    assert {"README.md", "METHODS.md", "verify.py", "manifest.json", "versions.json", "records.csv"} <= made.keys()
    assert {"models/2-v4+v7_abstain_router/gates.json", "figures/1-v4.roc.html", "figures/plotly.min.js"} <= made.keys()
    names = [row["name"] for row in json.loads(made["manifest.json"])["models"]]
    assert names == ["v4", "v7"]
    assert f"{FEW} resamples" in " ".join(made["METHODS.md"].decode().split())
    assert "https://" not in made["figures/1-v4.forest.html"].decode()
    assert len(zipped(made)) < 8_000_000
    table = list(csv.DictReader(io.StringIO(made["records.csv"].decode("utf-8-sig"), newline="")))
    lines = [json.loads(line) for line in made[probe].decode().split("\n") if line]
    assert len(table) == pq.read_table(io.BytesIO(made["records.parquet"])).num_rows == 2 * (42 + 3 + 3 + 4 + 42)
    for row, line in zip(table, lines, strict=False):
        assert (row["reply"], float(row["abstain_p"])) == (line["reply"], line["signals"]["abstain_p"])


def test_no_text_of_the_table_is_run_and_both_programs_read_all_of_them() -> None:
    """Prompts and replies come from people and models; the second opinion has its own way back."""
    texts = ["=1+1", "+x", "-y", "@z", "\t=", "'=1", "''-", "é ü 漢字", '"q", x', "plain", "-5", "'quoted'"]
    records = [
        record(f"{text} {i}", prompt=text, reply=text, correct=(True, False, None)[i % 3])
        for i, text in enumerate(texts)
    ]
    data = tables.as_csv([("=v4", "probe_210", records)])
    assert data.startswith("\ufeff".encode())
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        assert not [cell for cell in row if cell[:1] in ("=", "+", "@", "\t") or (cell[:1] == "-" and cell != "-5")]
    read = reading.table({"records.csv": data}, SIGNALS)["=v4", "probe_210"]
    assert [(own.id, own.prompt, own.reply, own.correct) for own in read] == [
        (own.id, own.prompt, own.reply, own.correct) for own in records
    ]
    assert [dict(own.signals) for own in read] == [dict(own.signals) for own in records]


def test_both_programs_believe_it(files: Files, verify: Verify) -> None:
    assert verify(files) == (0, "")


@pytest.mark.parametrize("measured", ["before", "anew"])
def test_the_same_inputs_give_the_same_bytes(
    made: Files, laboratory: Path, cache: Path, tmp_path: Path, measured: str
) -> None:
    workbench = Workbench(laboratory, cache_dir=cache if measured == "before" else tmp_path)
    again = bundle.make(workbench, MODELS, n_resamples=FEW, seed=3)
    assert [name for name in again if made.get(name) != again[name]] == []
    assert zipped(dict(reversed(list(again.items())))) == zipped(made)


def test_records_and_numbers_are_those_of_the_commands(made: Files, laboratory: Path, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_bytes(made["models/1-v4/probe_210.jsonl"])
    records = record_lines.read(path)
    found = json.loads(made["models/1-v4/evaluation.json"])
    truth = [record.regime != "in_domain" for record in records]
    scores = [float(str(record.signals["abstain_p"])) for record in records]
    assert found["cross_regime"]["abstain_p"]["auroc"] == pytest.approx(roc_auc_score(truth, scores), abs=1e-12)


@pytest.fixture(scope="module")
def only_numpy(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which nothing but the standard library and numpy can be imported."""
    folder = tmp_path_factory.mktemp("only")
    site = Path(np.__file__).parents[1]
    for name in ("numpy", "numpy.libs"):
        if (site / name).exists():
            (folder / name).symlink_to(site / name)
    environment = {"PYTHONPATH": str(folder), "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    for name in ("torch", "scipy", "sklearn", "pandas", "pyarrow", "plotly", "jaxtyping", "lab"):
        command = [sys.executable, "-S", "-c", f"import {name}"]
        found = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
        assert "ModuleNotFoundError" in found.stderr
    return environment


def test_verify_py_needs_only_numpy(files: Files, only_numpy: dict[str, str], tmp_path: Path) -> None:
    whole, unpacked = tmp_path / "bundle.zip", tmp_path / "unpacked"
    write(whole, files)
    with zipfile.ZipFile(whole) as archive:
        archive.extractall(unpacked)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-S", str(unpacked / "verify.py"), *arguments]
        return subprocess.run(command, env=only_numpy, cwd=tmp_path, capture_output=True, text=True, check=False)

    for found in (run(), run("bundle.zip"), run("unpacked")):
        assert (found.returncode, found.stderr) == (0, "")
        assert found.stdout.count("checked") == 2 + 1
    path = unpacked / "models/1-v4/gates.json"
    path.write_text(re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), path.read_text(), count=1))
    assert run().returncode == 1
    assert run("bundle.zip", "more").returncode == run("absent.zip").returncode == 2


def flip(data: bytes, *, after: bytes = b"") -> bytes:
    """The same with one digit changed, the last but one behind `after`."""
    start = data.index(after) + len(after)
    place = [match.start() for match in re.finditer(rb"[0-9]", data[start : start + 2000])][min(8, data.count(b"\n"))]
    at = start + place
    return data[:at] + str((int(data[at : at + 1]) + 5) % 10).encode() + data[at + 1 :]


@pytest.mark.parametrize(
    "name",
    ["records.csv", "models/1-v4/probe_210.jsonl", "models/1-v4/evaluation.json", "SHA256SUMS", "records.parquet",
     "prompts/idk_gate.jsonl", "decision_rule.json", "METHODS.md", "figures/plotly.min.js", "manifest.json"],
)  # fmt: skip
def test_one_digit_changed_anywhere_shows(files: Files, verify: Verify, name: str) -> None:
    files[name] = flip(files[name])
    status, said = verify(files)
    assert status == 1, said
    assert "changed: " in said
    assert said.count("\n") == 1


def test_missing_and_further_files_show(files: Files, verify: Verify) -> None:
    del files["models/1-v4/gates.json"]
    files["notes.txt"] = b""
    status, said = verify(files)
    assert (status, said) == (1, "missing: models/1-v4/gates.json\nnot listed: notes.txt\n")


def test_a_damaged_byte_of_the_zip_shows(files: Files, tmp_path: Path) -> None:
    path = tmp_path / "bundle.zip"
    data = bytearray(zipped(files))
    data[len(data) // 2] ^= 0x10
    path.write_bytes(data)
    assert checking.main([str(path)]) == 1


def edit(files: Files, name: str, change: Callable[[dict], object]) -> None:
    document = json.loads(files[name])
    change(document)
    files[name] = json.dumps(document).encode()


SCORE, GATES = "models/1-v4/evaluation.json", "models/1-v4/gates.json"
BOTH = "models/1-v4/questions.json"
FORGED_SCORES: dict[str, Callable[[dict], object]] = {
    "cross_regime.abstain_p.auroc": lambda d: d["cross_regime"]["abstain_p"].update(auroc=0.9),
    "per_regime.gibberish.router_conf.auroc": lambda d: d["per_regime"]["gibberish"]["router_conf"].update(
        auroc=d["per_regime"]["gibberish"]["router_conf"]["auroc"] + 1e-8),
    "per_regime.gibberish.abstain_p.low": lambda d: d["per_regime"]["gibberish"]["abstain_p"].update(low=0.5),
    "within_regime.ood_topic.abstain_p": lambda d: d["within_regime"]["ood_topic"].pop("abstain_p"),
    "per_layer.ood_topic": lambda d: d["per_layer"]["ood_topic"].pop(),
    "per_layer.gibberish[0].auroc": lambda d: d["per_layer"]["gibberish"][0].update(auroc=0.123),
    "delong.in_domain.router_conf.low": lambda d: d["delong"]["in_domain"]["router_conf"].update(low=0.0),
    "selective.router_conf.aurc": lambda d: d["selective"]["router_conf"].update(aurc=0.0),
    "beside_intervals.average_precision.abstain_p.aupr_in.low": lambda d: d["beside_intervals"]["average_precision"][
        "abstain_p"]["aupr_in"].update(low=0.0),
    "beside_intervals.selective.router_conf.prr_half_normalised.high": lambda d: d["beside_intervals"]["selective"][
        "router_conf"]["prr_half_normalised"].update(high=1.0),
    "comparisons[1].win": lambda d: d["comparisons"][1].update(win=not d["comparisons"][1]["win"]),
    "comparisons[1].p": lambda d: d["comparisons"][1].update(p=0.0001),
    "signal_pairs[3].high": lambda d: d["signal_pairs"][3].update(high=0.9),
    "signal_pairs[3].delong.low": lambda d: d["signal_pairs"][3]["delong"].update(low=-0.9),
    "comparisons": lambda d: d["comparisons"].pop(),
    "verdict.outcome": lambda d: d["verdict"].update(outcome="PROVEN"),
    "verdict.certainty": lambda d: d["verdict"].update(certainty=1),
}  # fmt: skip
"""Changes of an evaluation by the value that they change."""
FORGED_GATES: dict[str, Callable[[dict], object]] = {
    "in_domain_accuracy.count": lambda d: d["in_domain_accuracy"].update(count=7),
    "idk_gate.high": lambda d: d["idk_gate"].update(high=0.5),
    "coherence.passed": lambda d: d["coherence"].update(passed=not d["coherence"]["passed"]),
    "threshold": lambda d: d.update(threshold=0.5),
}
FORGED_ANSWERS: dict[str, Callable[[dict], object]] = {
    "unusual.abstain_p.all.auroc": lambda d: d["unusual"]["abstain_p"]["all"].update(auroc=0.9),
    "wrong.router_conf.in_domain.high": lambda d: d["wrong"]["router_conf"]["in_domain"].update(high=1.0),
    "wrong.prompt_bytes": lambda d: d["wrong"].pop("prompt_bytes"),
}


def test_each_forged_number_with_fitting_digests_shows(files: Files, verify: Verify) -> None:
    for name, forged in ((SCORE, FORGED_SCORES), (GATES, FORGED_GATES), (BOTH, FORGED_ANSWERS)):
        for change in forged.values():
            edit(files, name, change)
    status, said = verify(signed(files))
    assert status == 1
    lines = said.splitlines()
    assert all(line.startswith(("differs", "missing", "does not follow")) for line in lines)
    found = {line.split(": ", 1)[1].split(";")[0] for line in lines}
    expected = {f"{SCORE}.{name}" for name in FORGED_SCORES} | {f"{GATES}.{name}" for name in FORGED_GATES}
    assert found == expected | {f"{BOTH}.{name}" for name in FORGED_ANSWERS}


FORGED: dict[str, Callable[[Files], object]] = {
    "a number alone": lambda f: edit(f, SCORE, FORGED_SCORES["delong.in_domain.router_conf.low"]),
    "a seed": lambda f: edit(f, "bundle.json", lambda d: d.update(seed=4)),
    "resamples": lambda f: edit(f, "bundle.json", lambda d: d.update(n_resamples=FEW + 1)),
    "an orientation": lambda f: edit(f, "bundle.json", lambda d: d["signals"][0].update(orientation=1)),
    "a model's digest": lambda f: edit(f, "manifest.json", lambda d: d["models"][0].update(digest="0" * 64)),
    "a prompt": lambda f: f.update({"prompts/idk_gate.jsonl": flip(f["prompts/idk_gate.jsonl"], after=b'"prompt":')}),
    "a record left out": lambda f: f.update(
        {"models/1-v4/canary.jsonl": f["models/1-v4/canary.jsonl"].split(b"\n", 1)[1]}),
    "a table's number": lambda f: f.update({"records.csv": flip(f["records.csv"], after=b'"in_domain-2"')}),
    "another decoding": lambda f: edit(f, "bundle.json", lambda d: d.update(max_new_bytes=47)),
    "the rule": lambda f: edit(f, "decision_rule.json", lambda d: d.update(margin=0.0)),
}  # fmt: skip


@pytest.mark.parametrize("what", FORGED)
def test_a_forgery_with_fitting_digests_shows(files: Files, verify: Verify, what: str) -> None:
    FORGED[what](files)
    status, said = verify(signed(files))
    assert status == 1, said
    assert all(line.startswith(("differs", "missing", "does not follow", "another rule")) for line in said.splitlines())


def replaced(files: Files, name: str, old: bytes, new: bytes, *, times: int = 1) -> None:
    assert old in files[name]
    files[name] = files[name].replace(old, new, times)


def second_id(files: Files) -> None:
    replaced(files, "records.csv", b'"in_domain-2"', b'"in_domain-1"')


MALFORMED: dict[str, Callable[[Files], object]] = {
    "no list of digests": lambda f: f.pop("SHA256SUMS"),
    "no configuration": lambda f: f.pop("bundle.json"),
    "no records": lambda f: f.pop("records.csv"),
    "no evaluation": lambda f: f.pop(SCORE),
    "no rule": lambda f: f.pop("decision_rule.json"),
    "no JSON": lambda f: f.update({SCORE: b"{"}),
    "deep JSON": lambda f: f.update({SCORE: b"[" * 200_000}),
    "another type": lambda f: f.update({SCORE: b"[]"}),
    "NaN": lambda f: replaced(f, SCORE, b'"low": 0.', b'"low": NaN, "more": 0.'),
    "NaN in the table": lambda f: replaced(f, "records.csv", b'"0.', b'"nan","0.'),
    "no UTF-8": lambda f: f.update({"records.csv": b"\xff"}),
    "an id twice": second_id,
    "an unknown regime": lambda f: replaced(f, "records.csv", b'"gibberish"', b'"glibberish"'),
    "no verdict": lambda f: edit(f, SCORE, lambda d: d.pop("verdict")),
    "no statement": lambda f: edit(f, SCORE, lambda d: d["verdict"].pop("statement")),
    "another version": lambda f: edit(f, "bundle.json", lambda d: d.update(format="2")),
    "no models": lambda f: edit(f, "bundle.json", lambda d: d.update(models=[])),
    "models as text": lambda f: edit(f, "bundle.json", lambda d: d.update(models="v4")),
    "endless resamples": lambda f: edit(f, "bundle.json", lambda d: d.update(n_resamples=10**12)),
    "resamples as text": lambda f: edit(f, "bundle.json", lambda d: d.update(n_resamples="60")),
    "a threshold as text": lambda f: edit(f, "bundle.json", lambda d: d["models"][0].update(threshold="high")),
    "a count out of range": lambda f: edit(f, GATES, lambda d: d["coherence"].update(count=-1)),
}


MALFORMED_FOR_THE_LAB: dict[str, Callable[[Files], object]] = {
    "learnt from other texts": lambda f: edit(
        f, BOTH, lambda d: d["unusual"]["character n-grams"]["all"].update(auroc=0.001)),
    "no Parquet": lambda f: f.update({"records.parquet": b"PAR1"}),
    "a damaged Parquet": lambda f: f.update({"records.parquet": f["records.parquet"][:-40] + bytes(40)}),
    "no manifest entry": lambda f: edit(f, "manifest.json", lambda d: d["models"][0].update(kind="x")),
    "a Parquet of other rows": lambda f: f.update({"records.parquet": tables.as_parquet([])}),
    "a number beyond floats": lambda f: edit(
        f, SCORE, lambda d: d["confidence"]["router_conf"].update(brier=10**400)),
    "no signal of ours": lambda f: edit(f, SCORE, lambda d: d["confidence"].update(router_conf=None)),
}  # fmt: skip


@pytest.mark.parametrize("what", MALFORMED_FOR_THE_LAB)
def test_what_only_the_lab_reads_is_one_line_too(
    files: Files, what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    MALFORMED_FOR_THE_LAB[what](files)
    (tmp_path / "b.zip").write_bytes(zipped(signed(files)))
    assert main(["verify", str(tmp_path / "b.zip")]) == (
        1 if what in ("no signal of ours", "a Parquet of other rows", "learnt from other texts") else 2
    )
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("what", MALFORMED)
def test_what_is_no_bundle_is_one_line_and_exit_two(files: Files, verify: Verify, what: str) -> None:
    MALFORMED[what](files)
    status, said = verify(files if what == "no list of digests" else signed(files))
    assert status == 2, said
    assert said.startswith("error: ")
    assert said.count("\n") == 1


def member(name: str, data: bytes = b"x", *, mode: int = stat.S_IFREG | 0o644, packing: int = zipfile.ZIP_DEFLATED):
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr, info.compress_type = 3, mode << 16, packing
    return info, data


ZIPS = {
    "a path upwards": [member("../evil")],
    "a path upwards inside": [member("models/../../evil")],
    "an absolute path": [member("/etc/evil")],
    "a drive": [member("C:/evil")],
    "a backslash": [member("models\\evil")],
    "a hidden file": [member(".bashrc")],
    "a line break": [member("a\nb")],
    "a folder": [member("models/", b"")],
    "one name twice": [member("a"), member("a")],
    "one name twice but for case": [member("a"), member("A")],
    "a link": [member("a", b"/etc/passwd", mode=stat.S_IFLNK | 0o777)],
    "a device": [member("a", mode=stat.S_IFCHR | 0o666)],
    "another packing": [member("a", packing=zipfile.ZIP_LZMA)],
    "a bomb": [member("a", bytes(30 << 20))],
    "a large file": [member("a", bytes((64 << 20) + 1))],
    "too many files": [member(f"f{i}") for i in range(2001)],
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("what", ZIPS)
def test_an_unsafe_zip_is_refused_before_it_is_unpacked(
    tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for info, data in ZIPS[what]:
            archive.writestr(info, data)
    for program in (lambda: main(["verify", str(path)]), lambda: checking.main([str(path)])):
        status = program()
        said = capsys.readouterr().err
        assert (status, said.count("\n")) == (2, 1), said
        assert said.startswith("error: ")
    assert [own.name for own in tmp_path.iterdir()] == ["bad.zip"]


@pytest.mark.parametrize("what", ["absent", "empty", "text", "truncated", "folder", "other zip"])
def test_what_is_no_zip(files: Files, tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.zip"
    if what == "folder":
        path.mkdir()
    elif what == "other zip":
        path.write_bytes(zipped({"a.txt": b"a"}))
    elif what != "absent":
        path.write_bytes({"empty": b"", "text": b"PK or not", "truncated": zipped(files)[:-100]}[what])
    assert main(["verify", str(path)]) == 2
    said = capsys.readouterr().err
    assert said.startswith("error: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize("what", ["file", "folder", "pipe"])
def test_links_and_pipes_in_an_unpacked_bundle_are_refused(tmp_path: Path, what: str) -> None:
    (tmp_path / "SHA256SUMS").touch()
    if what == "pipe":
        os.mkfifo(tmp_path / "a")
    else:
        (tmp_path / "a").symlink_to({"file": "/etc/hosts", "folder": "/etc"}[what])
    with pytest.raises(LabError, match="a link"):
        check(tmp_path)


def test_a_failed_write_leaves_nothing(files: Files, tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))  # as on a full disk
    try:
        with pytest.raises(LabError, match="cannot write a file"):
            write(tmp_path / "bundle.zip", files)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.iterdir()) == []
    for path in (tmp_path, Path(), tmp_path / "a\0b"):
        with pytest.raises(LabError, match="cannot write a file"):
            write(path, files)


def test_models_are_split_at_commas_outside_brackets() -> None:
    assert bundle.split_models(" v4, v4+v7[abstain,router:0-1]*0.5,v3") == ["v4", "v4+v7[abstain,router:0-1]*0.5", "v3"]


@pytest.mark.parametrize("models", ["", ",", "v4,v4", "v99", "v4+v7["])
def test_bad_models_are_one_line(
    laboratory: Path, tmp_path: Path, models: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--models", models, "--out", str(tmp_path / "b.zip")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_export_and_verify(bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "b.zip")
    assert main(["export", "--models", "v7@1235", "--out", path, "--json"]) == 0
    assert {"verify.py", "models/1-v7@1235/evaluation.json"} <= set(json.loads(capsys.readouterr().out)["files"])
    assert main(["verify", path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True


@pytest.mark.parametrize(("count", "total"), [(0, 30), (6, 30), (9, 10), (7, 20), (30, 30), (59, 60), (0, 0), (1, 400)])
def test_clopper_pearson_against_the_labs(count: int, total: int) -> None:
    expected = rates.rate(count, total)
    assert arithmetic.clopper_pearson(count, total) == pytest.approx((expected.low, expected.high), abs=1e-11)


@pytest.mark.parametrize("name", ["threshold", "alpha", "passes", "n_calibration", "count"])
def test_a_changed_limit_is_caught(files: Files, verify: Verify, name: str) -> None:
    where = "models/1-v4/limits.json"
    limits = json.loads(files[where])
    assert {own["method"] for own in limits if "threshold" in own} >= {"quantile", "cost"}
    own = next(own for own in limits if own["method"] == "quantile")
    changed = own["rates"]["in_domain"] if name == "count" else own
    changed[name] = 0.5 if name == "alpha" else changed[name] + (1e-6 if name in ("threshold", "passes") else 1)
    status, err = verify(signed(files | {where: json.dumps(limits).encode()}))
    assert status == 1
    assert f"differs: {where}[" in err
