"""The appendix: matrix, splice and page are what the records say, and the kept ones are of the weights beside them."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import shutil
from pathlib import Path

import pytest

from lab.evaluation.evaluation import evaluate
from lab.probe.correct import is_refusal
from lab.probe.prompts import bundled
from lab.probe.records import Record
from lab.shown.markdown import cell, table
from lab.study.recipes import in_order
from lab.workbench.workbench import Workbench, default_folder
from lab.written import appendix, matrix, training_curves
from lab.written.appendix_tables import number
from lab.written.crossed import crossed
from lab.written.matrix import ALL, ANSWERED, CROSS_REGIME, Row, as_csv, model_rows
from lab.written.ship import ship
from model import kept_curves
from model.errors import LabError
from model.lineage import resolve
from model.manifest import Manifest
from model.publish import publish_variant

HEAD = '{"model": "v3", "digest": ""}\n'
"""First line of kept curves."""


def records_of(bench: Workbench, expr: str) -> tuple[Record, ...]:
    return bench.records(expr, bundled("probe_210")).records


def test_the_matrix_is_what_score_says(bench: Workbench) -> None:
    records = records_of(bench, "v7@1234")
    found = list(model_rows(records, model="v7@1234", seed=1234))
    score = evaluate(records)
    for row in found:
        if row.prompts == ALL and "per_layer" not in row.signal:
            cell = score.per_regime["in_domain" if row.contrast == CROSS_REGIME else row.contrast][row.signal]
            assert (row.auroc, row.low, row.high) == tuple(
                getattr(cell, name, None) for name in ("auroc", "low", "high")
            )
    layers = [row for row in found if row.signal == "router_entropy_per_layer[1]" and row.prompts == ALL]
    assert [row.auroc for row in layers] == [getattr(cells[1], "auroc", None) for cells in score.per_layer.values()]
    left = next(row for row in found if row.prompts == ANSWERED and row.contrast == CROSS_REGIME)
    answered = [record for record in records if not is_refusal(record.reply)]
    assert left.n_negative == sum(record.regime == "in_domain" for record in answered)
    assert left.n_positive == len(answered) - left.n_negative
    lines = list(csv.DictReader(io.StringIO(as_csv(found))))
    assert len(lines) == len(found)
    assert lines[0].keys() == set(Row.__dataclass_fields__)
    assert {line["digest"] for line in lines} == {records[0].model_digest[:12]}
    assert {line["probe_digest"] for line in lines} == {records[0].probe_digest[:12]}
    for line, row in zip(lines, found, strict=True):
        numbers = [float(line[name]) if line[name] else None for name in ("auroc", "low", "high")]
        assert numbers == [row.auroc, row.low, row.high]


def test_models_stand_in_the_order_of_the_study(bench: Workbench) -> None:
    v3, v4, one, two = bench.models()
    v9, other = (dataclasses.replace(one, name=name) for name in ("v9", "mine"))
    assert in_order([other, v9, two, v4, one, v3]) == [v3, v4, one, two, v9, other]


def test_a_head_is_measured_in_its_three_places(bench: Workbench) -> None:
    for root in ("v3", "v4"):
        records_of(bench, root)
    with pytest.raises(LabError, match="no shipped records"):
        crossed(bench)
    for seed in (1234, 1235):
        records_of(bench, f"v7@{seed}")
    one, two = crossed(bench)
    assert (one.head, one.base, one.seed, two.seed) == ("v7", "v4", 1234, 1235)
    assert one.exprs == {"in situ": "v7@1234", "own base": "v4+v7@1234[abstain]", "other base": "v3+v7@1234[abstain]"}
    for place, expr in one.exprs.items():
        assert one.cells[place] == evaluate(records_of(bench, expr)).cross_regime["abstain_p"]
    assert one.lifted.value == pytest.approx(one.cells["own base"].auroc - one.cells["in situ"].auroc)
    assert one.false_positives["in situ"][1] == 6
    assert 0 < one.gibberish["other base"] < 1


def test_the_page_holds_every_part(published: Path, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                   capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    monkeypatch.setenv("LAB_CHECKPOINTS", str(folder))
    assert appendix.main() == 2
    head = dict(resolve("v4", folder).params) | {"abstain.bias": resolve("v7@1235", folder).params["abstain.bias"]}
    publish_variant(folder, name="v9", seed=1234, base="v4", parts=("abstain",), tuned=head, recipe="v9")
    for entry in Workbench(folder).models():
        ship(Workbench(folder), entry.expr)
    curves = kept_curves.path(folder, "v7@1234")
    curves.parent.mkdir()
    digest = Manifest.read(folder).find("v7", seed=1234).digest
    steps = [{"step": step, "ce": 2.0 / step, "router_drift": [0.0, 0.01 * step], "canary": 0.5} for step in (25, 50)]
    curves.write_text("".join(json.dumps(row) + "\n" for row in ({"model": "v7@1234", "digest": digest}, *steps)))
    capsys.readouterr()
    assert appendix.main() == 0
    text = (folder / appendix.FILE).read_text()
    for entry in Manifest.read(folder).entries:
        assert f"`{entry.digest}`" in text
        assert f"`{entry.sha256}`" in text
    assert "| v9@1234 | " in text
    assert "42 of 42 |" in text
    assert "| [v7@1234](curves/v7-1234.jsonl) | 50 | 0.080 → 0.040 | – | – | 0.250 → 0.500 | 0.500 → 0.500 |" in text
    assert "No runs are kept." in text
    assert len((folder / matrix.FILE).read_text().splitlines()) > 500
    assert training_curves.main(["v7"]) == 0
    assert "0.500" in capsys.readouterr().out
    curves.write_text(curves.read_text().replace(digest, "0" * 64))
    assert kept_curves.known(folder) == []


@pytest.mark.parametrize(
    "text", ["", "[]\n", '{"model": "v7@1234"}\n', HEAD + '{"step": "1"}\n', HEAD + '{"step": 1}\n']
)
def test_bad_curves_are_one_error(bench: Workbench, tmp_path: Path, text: str) -> None:
    with pytest.raises(LabError, match="no training curves"):
        kept_curves.read(tmp_path, "v7@1234")
    path = kept_curves.path(tmp_path, "v7@1234")
    path.parent.mkdir()
    path.write_text(text)
    with pytest.raises(LabError, match="training curves"):
        kept_curves.read(tmp_path, "v7@1234")
    assert training_curves.main(["v4+v7[abstain]"]) == 2
    assert training_curves.main(["v9"]) == 2


def test_numbers_and_cells_are_short_and_cannot_break_a_table() -> None:
    assert [number(value) for value in (0.617, 1.0, -0.034, 0.0, -1.0)] == [".62", "1.00", "-.03", ".00", "-1.00"]
    assert cell("a | b\n*c* <d>") == "a \\| b \\*c\\* \\<d\\>"
    assert table(("a", "b"), [("1", "2")]) == ["| a | b |", "| --- | --- |", "| 1 | 2 |"]


def test_the_kept_appendix_is_of_the_kept_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LAB_CHECKPOINTS", "LAB_PROMPTS"):
        monkeypatch.delenv(name, raising=False)
    folder, workbench = default_folder(), Workbench()
    entries = Manifest.read(folder).entries
    lines = (folder / matrix.FILE).read_text().splitlines()
    assert {(row["model"], row["digest"]) for row in csv.DictReader(lines)} == {
        (entry.expr, entry.digest[:12]) for entry in entries
    }
    own = list(model_rows(matrix.shipped(workbench, "v4"), model="v4", seed=None))
    kept = [row for row in csv.DictReader(lines) if row["model"] == "v4"]
    for row, was in zip(csv.DictReader(io.StringIO(as_csv(own))), kept, strict=True):
        for name, value in was.items():
            if name in ("auroc", "low", "high") and value:
                assert float(row[name]) == pytest.approx(float(value), abs=1e-4)  # other machines, other last digits
            else:
                assert row[name] == value
    text = (folder / appendix.FILE).read_text()
    assert all(f"`{entry.digest}`" in text for entry in entries)
    curves = {path.stem for path in (folder / kept_curves.FOLDER).glob("*.jsonl")}
    assert curves == {entry.expr.replace("@", "-") for entry in kept_curves.known(folder)}


def test_a_kept_model_with_another_head_says_what_its_base_says(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LAB_CHECKPOINTS", "LAB_PROMPTS"):
        monkeypatch.delenv(name, raising=False)
    workbench = Workbench()
    heads = [entry for entry in workbench.models() if entry.parts == ("abstain",)]
    assert heads
    for entry in heads:
        pairs = zip(matrix.shipped(workbench, entry.expr), matrix.shipped(workbench, str(entry.base)), strict=True)
        for own, other in pairs:
            assert own.reply == other.reply
            assert {**own.signals, "abstain_p": 0} == {**other.signals, "abstain_p": 0}
