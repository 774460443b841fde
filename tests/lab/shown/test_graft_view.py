"""A graft on the screen: what it would cost, its square, and what stands beside it."""

from __future__ import annotations

import re

import pytest

from lab.evaluation.two_questions import over_all
from lab.graft.degrees import by_strength
from lab.graft.splice import compare, graft_expr, to_measure
from lab.probe.prompts import ProbeSet, bundled
from lab.shown import graft_rows, graft_square, interval_rows
from lab.workbench.workbench import Workbench
from model.errors import LabError

BOTH = ("abstain", "router")


def test_what_a_graft_would_run_is_what_it_runs(bench: Workbench, probe_set: ProbeSet) -> None:
    assert to_measure(bench, "v4", "v7", parts=("abstain",)) == ["v4"]
    assert to_measure(bench, "v4", "v7", parts=BOTH) == ["v4", "v4+v7[router]"]
    bench.records("v4", probe_set)
    assert to_measure(bench, "v4", "v7", parts=("abstain",)) == []
    assert to_measure(bench, "v4", "v7", parts=BOTH) == ["v4+v7[router]"]
    seen: list[int] = []
    compare(bench, "v4", "v7", parts=BOTH, progress=lambda done, total: seen.append(done == total))
    assert sum(seen) == 1
    assert to_measure(bench, "v4", "v7", parts=BOTH) == []


def test_single_layers_are_a_graft_of_their_own(bench: Workbench) -> None:
    assert graft_expr("v4", "v7", parts=("router",), layers=frozenset({1, 0})) == "v4+v7[router:0-1]"
    found = compare(bench, "v4", "v7", parts=("router",), layers=frozenset({1}), n_resamples=20)
    assert found.graft == "v4+v7[router:1]"
    measured = by_strength(
        bench, "v4", "v7", parts=("router",), layers=frozenset({1}), strengths=(1.0,), n_resamples=20
    )
    assert measured.steps[0].digest == found.digest
    with pytest.raises(LabError, match="no layer"):
        graft_expr("v4", "v7", parts=("router",), layers=frozenset())


def test_the_square_and_the_rows_beside_it_say_the_same(bench: Workbench) -> None:
    found = compare(bench, "v4", "v7", parts=BOTH, n_resamples=50)
    html = graft_square.html(found.two_by_two, chosen=found.graft)
    values = re.findall(r'sq-value"[^>]*>([0-9.]+)<', html)
    assert values == [f"{found.two_by_two.corners[name].found.auroc.auroc:.2f}" for name in graft_square.PLACES]
    assert html.count("sq-chosen") == 1
    assert f"Interaction {found.two_by_two.interaction.number:+.2f}" in html
    for name, corner in found.two_by_two.corners.items():
        own = found.result if corner.model == found.graft else bench.known(corner.model, bundled("probe_210"))
        assert corner.found.wrong == over_all(own.records, "wrong", ["abstain_p"], n_resamples=50)["abstain_p"], name
    of_replies = graft_square.html(found.two_by_two, question="wrong")
    wrong = [found.two_by_two.corners[name].found.wrong.auroc for name in graft_square.PLACES]
    assert re.findall(r'sq-value"[^>]*>([0-9.]+)<', of_replies) == [f"{value:.2f}" for value in wrong]
    assert graft_square.WRONG in of_replies
    assert "Interaction" not in of_replies
    about_replies = graft_rows.rows(found, "wrong")
    assert [(row.kind, row.found, row.change) for row in about_replies] == [
        ("target", found.two_by_two.corners["none"].found.wrong, None),
        ("graft", found.two_by_two.of(found.graft).found.wrong, None),
        ("donor", found.donor_found.wrong, None),
    ]
    rows = graft_rows.rows(found)
    assert [row.kind for row in rows] == ["target", "graft", "donor", *["control"] * 4]
    assert rows[2].about == "the same model as the graft"
    assert rows[2].found == rows[1].found
    assert [row.change for row in rows[3:]] == [None] * 4  # their trunk has the donor's routers, the target has not
    table = interval_rows.html(rows, caption="c", first="model")
    assert table.count("<tr") == 1 + len(rows)
    assert table.count("range of draws") == 2


def test_a_head_on_the_target_has_controls_with_differences(bench: Workbench, probe_set: ProbeSet) -> None:
    bench.records("v4", probe_set)
    found = compare(bench, "v4", "v7", n_resamples=50)
    rows = graft_rows.rows(found)
    assert "not known" in rows[2].about
    flipped = rows[3]
    assert flipped.change is not None
    assert flipped.change.value == pytest.approx(flipped.found.auroc - rows[0].found.auroc)
    assert "Move both parts" in graft_square.html(found.two_by_two)


def test_an_auroc_is_drawn_inside_its_axis() -> None:
    places = [interval_rows.x(value) for value in (0.0, 0.2, 0.5, 1.0)]
    assert places[0] == places[1] == 4
    assert places[1] < places[2] < places[3] == interval_rows.WIDTH - 4
