"""Claims: the registered list, the rule of their status, and measuring them again."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.claims import reproduce
from lab.claims.claims import (
    BENCHMARK,
    Measured,
    Quantity,
    absent,
    chosen,
    findings,
    registered,
    status,
)
from lab.claims.places import Place, place
from lab.claims.quantities import KINDS, Measuring
from lab.claims.reproduce import FILE, drifted, measure, read, write
from lab.claims.rows import recorded_rows, rows
from lab.shown.claim_rows import counts, html, summary, table
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.lineage import parse
from model.manifest import Manifest

AGREES, DISAGREES, UNDECIDED = "agrees in direction", "disagrees", "undecided at this n"

SHIPPED = Path(__file__).parents[3] / "checkpoints"


def interval(low: float, high: float) -> Measured:
    return Measured(value=(low + high) / 2, low=low, high=high, n=30, digests=("d",))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([interval(0.61, 0.8)], AGREES),
        ([interval(0.6, 1.0)], AGREES),
        ([interval(0.4, 0.59)], DISAGREES),
        ([interval(0.4, 0.6)], UNDECIDED),
        ([interval(0.61, 0.8), interval(0.7, 0.9)], AGREES),
        ([interval(0.61, 0.8), interval(0.5, 0.9)], UNDECIDED),
        ([interval(0.61, 0.8), interval(0.1, 0.2)], UNDECIDED),
        ([Measured(0.7, None, None, 1, ())], AGREES),
        ([Measured(0.5, None, None, 1, ())], DISAGREES),
        ([], "not measured"),
    ],
)
def test_the_status_is_that_of_the_rule(found: list[Measured], expected: str) -> None:
    assert status((0.6, 1.0), found) == expected


def test_every_claim_is_one_that_can_be_measured() -> None:
    claims = registered()
    assert len({claim.id for claim in claims}) == len(claims) > 30
    for claim in claims:
        assert claim.quantity.kind in KINDS, claim.id
        assert claim.finding in findings(), claim.id
        assert all(own.needs or own.kind == BENCHMARK for own in claim.measurements().values()), claim.id
        if isinstance(claim.paper, float) and claim.quantity.kind != "wins":
            assert claim.holds[0] <= claim.paper <= claim.holds[1], claim.id
    seeded = {claim.id: list(claim.measurements()) for claim in claims}
    assert seeded["v7-abstain"] == ["1234", "1235", "1236"]
    assert seeded["v4-abstain"] == [""]


def test_a_claim_needs_its_grafts_target_and_donor() -> None:
    (claim,) = chosen(["splice-abstain"])
    assert [str(name) for name in claim.measurements()["1235"].needs] == ["v4", "v7@1235"]
    with pytest.raises(LabError, match="no such claim"):
        chosen(["size", "weight"])


def test_claims_about_absent_models_are_not_measured(bench: Workbench) -> None:
    manifest = Manifest.read(bench.folder)
    claims = chosen(["v7-abstain", "v8b-abstain"])
    found = measure(Measuring(bench), claims)
    assert {name: list(by_seed) for name, by_seed in found.items()} == {"v7-abstain": ["1234", "1235"]}
    v7, v8b = rows(found, claims, manifest)
    assert v7.missing == ["v7@1236"]
    assert v7.range == tuple(sorted(own.value for own in found["v7-abstain"].values()))
    assert (v8b.status, v8b.ours, len(v8b.missing)) == ("not measured", None, 3)


def test_an_auroc_claim_is_what_score_says(
    bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = Measuring(bench).measure(Quantity(kind="auroc", model="v7@1235", signal="abstain_p", contrast="gibberish"))
    assert main(["probe", "v7@1235", "--out", str(tmp_path / "r.jsonl"), "--json"]) == 0
    capsys.readouterr()
    assert main(["score", str(tmp_path / "r.jsonl"), "--json"]) == 0
    cell = json.loads(capsys.readouterr().out)["per_regime"]["gibberish"]["abstain_p"]
    assert (found.value, found.low, found.high, found.n) == (cell["auroc"], cell["low"], cell["high"], 12)


def test_an_edited_number_is_drift(published: Path, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                   capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    monkeypatch.setenv("LAB_CHECKPOINTS", str(folder))
    ids = ["v4-abstain", "v7-gibberish-mean", "splice-abstain", "splice-loses"]
    write(folder, measure(Measuring(Workbench(folder)), chosen(ids)))
    assert main(["reproduce", *ids, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["problems"] == []
    document = json.loads((folder / FILE).read_text())
    document["claims"]["v7-gibberish-mean"]["1235"]["high"] += 0.001
    (folder / FILE).write_text(json.dumps(document))
    assert main(["reproduce", *ids]) == 1
    assert "high drifted" in capsys.readouterr().err
    assert main(["reproduce", "v4-abstain"]) == 0


def test_a_pair_that_changes_places_is_no_drift_and_more_is() -> None:
    before = Measured(0.7, 0.6, 0.8, 210, ("d",))
    for claim, name, pairs, drift in (
        ("v4-abstain", "value", 1, False),
        ("v4-abstain", "value", 3, True),
        ("v4-abstain", "low", 3, False),
        ("v4-abstain", "low", 5, True),
        ("v4-gibberish-mean", "value", 1, True),
        ("v4-gibberish-mean", "high", 1, True),
    ):
        after = dataclasses.replace(before, **{name: getattr(before, name) + pairs / (180 * 30)})
        assert bool(drifted({claim: {"": before}}, {claim: {"": after}})) == drift, (claim, name, pairs)


def test_a_calibrated_threshold_stops_none_of_its_own_prompts(bench: Workbench) -> None:
    found = Measuring(bench).measure(Quantity(kind="calibration_false_positives", model="v7@1235"))
    assert (found.value, found.n) == (0.0, 6)
    assert found.high is not None
    assert 0 < found.high < 0.5


def test_other_weights_leave_a_claim_unmeasured(bench: Workbench) -> None:
    claims = chosen(["v4-abstain"])
    found = {"v4-abstain": {"": Measured(0.7, 0.6, 0.8, 42, ("another model",))}}
    assert rows(found, claims, Manifest.read(bench.folder))[0].status == "not measured"
    again = measure(Measuring(bench), claims)
    assert any("measured on something else" in line for line in drifted(found, again))
    assert len(drifted({}, again)) == len(drifted(again, {})) == 1


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"claims": {"size": {"": {"value": "1"}}}}', '{"claims": 3}', "\x00", '{"claims": {"a": {"": 4}}}'],
)
def test_a_malformed_record_of_measurements_is_one_error(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(LabError, match=r"cannot be read|not plain text"):
        read(tmp_path)
    with pytest.raises(LabError, match="no recorded"):
        read(tmp_path / "nowhere")


def test_same_replies_counts_them(bench: Workbench) -> None:
    measuring = Measuring(bench)
    same = measuring.measure(Quantity(kind="same_replies", model="v4+v7[abstain]", minus="v4"))
    assert (same.value, same.n) == (1.0, 42)
    other = measuring.measure(Quantity(kind="same_replies", model="v3", minus="v4"))
    assert other.value < 1
    assert absent(Quantity(kind="auroc", model="v4+v9@1[abstain]"), Manifest.read(bench.folder)) == ["v9@1"]


def test_the_shipped_measurements_are_of_the_shipped_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAB_CHECKPOINTS", raising=False)
    folder = Workbench().folder
    manifest, recorded = Manifest.read(folder), read(folder)
    for row in rows(recorded, registered(), manifest):
        wanted = [seed for seed, own in chosen([row.id])[0].measurements().items() if not absent(own, manifest)]
        assert (row.ours is not None) == bool(wanted), row.id
        assert len(recorded.get(row.id, {})) == len(wanted), row.id


def test_writing_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LabError, match="cannot write a file"):
        write(tmp_path / "file", {})
    assert reproduce.TOLERANCE == 1e-4


def test_each_claim_has_a_place_on_the_page(bench: Workbench) -> None:
    assert place("v4-abstain", bench.folder) == Place("probe", "v4")
    assert place("v4-false-positives", bench.folder) == Place("threshold", "v4", limit=0.775)
    assert place("v7-broken", bench.folder) == Place("chat", "v7@1234")
    assert place("splice-loses", bench.folder) == Place("splice", "v4", "v7@1234")
    assert place("size", bench.folder) == Place("models", "v4")
    assert place("target-accuracy", bench.folder) == Place("probe", "v4")
    assert place("target-certified", bench.folder) == Place("threshold", "v4")
    assert place("v8b-broken", bench.folder) == Place("train", "v8b@1234")


def test_every_claim_leads_to_models_that_are_there() -> None:
    manifest = Manifest.read(SHIPPED)
    for claim in registered():
        found = place(claim.id, SHIPPED)
        names = [parse(name) for name in (found.model, found.donor) if name]
        assert found.tab in ("train", "claims") or all(manifest.find(own.name, seed=own.seed) for own in names)  # type: ignore[union-attr]


def test_the_summary_counts_every_claim_once() -> None:
    found = recorded_rows(SHIPPED)
    told = re.sub("<[^>]+>", "", summary(found))
    assert told.startswith(f"{len(registered())} claims: ")
    assert sum(counts(found).values()) == len(registered())
    for name, number in counts(found).items():
        assert f" {number} {name.split()[0].removesuffix('s')}" in told


def test_the_view_draws_what_was_measured_and_escapes(bench: Workbench) -> None:
    claims = chosen(["v4-abstain", "router-wins-v4", "v8b-abstain"])
    found = rows(measure(Measuring(bench), claims), claims, Manifest.read(bench.folder))
    assert html(found).count("<li ") == 3
    assert html(found).count("<svg") == 2
    assert "without v8b@1234, 1235, 1236" in html(found)
    assert "No claim is" in html(found, only="<b>")
    assert "<b>" not in html(found, only="<b>")
    assert counts(found)["not measured"] == 1
    assert len(table(found).csv().splitlines()) == 4
