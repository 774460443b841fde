"""The frontier: signals picked on other prompts than they are measured on, values as scikit-learn has them."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.chat import deciding
from lab.claims import frontier
from lab.claims.frontier import CHOSEN_AMONG, FILE, LIKELIHOOD, Best, Point, best, points, read, write
from lab.evaluation.contrasts import scores
from lab.evaluation.questions import DUE
from lab.monitors import shipped
from lab.probe.prompts import IN_DOMAIN, REGIMES, bundled
from lab.probe.records import Record
from lab.shown.frontier_figure import SIDES, largest, svg, table
from lab.statistics.rates import rate
from lab.workbench.workbench import Workbench
from lab.written.frontier import page
from model.errors import LabError
from tests.lab.made_monitors import made as made_monitor


def aurocs(question: str, records: Sequence[Record]) -> dict[str, float]:
    """By scikit-learn, of every signal that may be picked."""
    kept = [own for own in records if question == "unusual" or (own.regime in DUE and own.correct is not None)]
    positive = [own.regime != IN_DOMAIN if question == "unusual" else not own.correct for own in kept]
    return {name: float(roc_auc_score(positive, scores(kept, name))) for name in CHOSEN_AMONG}


@pytest.mark.parametrize("question", ["unusual", "wrong"])
def test_a_signal_is_picked_on_other_prompts_than_it_is_measured_on(bench: Workbench, question: str) -> None:
    chosen_on, measured_on = (bench.records("v4", bundled(name)).records for name in ("calibration", "probe_210"))
    judged = [
        [replace(own, correct=i % 3 == 0) for i, own in enumerate(records)] for records in (chosen_on, measured_on)
    ]  # tiny random models are nearly always wrong: both classes must be there
    known, there = aurocs(question, judged[0]), aurocs(question, judged[1])
    found = best("unusual" if question == "unusual" else "wrong", *judged)
    assert found is not None
    assert known[found.signal] == max(known.values())
    assert found.auroc == pytest.approx(there[found.signal], abs=1e-12)
    assert found.low <= found.auroc <= found.high
    right = [replace(own, correct=True) for own in judged[1]]
    assert question == "unusual" or best("wrong", judged[0], right) is None


def test_points_are_of_what_is_known_and_are_read_as_written(bench: Workbench, tmp_path: Path) -> None:
    bench.records("v4", bundled("calibration"))
    assert points(bench, ["v4"]) == []
    for name in ("probe_210", "probe_large"):
        bench.records("v4", bundled(name))
    found = points(bench, ["v4"])
    assert [point.size for point in found] == ["probe_210", "probe_large"]
    assert [point.correct.total for point in found] == [6, 8]
    assert found[1].unusual is not None
    assert found[1].unusual.n_positive == 8 * (len(REGIMES) - 1)  # the paper's kinds alone
    with pytest.raises(LabError, match="no calibration records"):
        points(bench, ["v3"])
    assert read(tmp_path) == []
    write(tmp_path, found)
    assert read(tmp_path) == found
    for text in ("{", "[3]", "{}x", json.dumps([{"model": "v4"}]), '[{"size": "probe_9"}]'):
        (tmp_path / FILE).write_text(text)
        with pytest.raises(LabError, match="a frontier that cannot be read"):
            read(tmp_path)


def test_every_monitor_of_a_model_and_the_likelihood_of_its_replies_have_a_point(
    published: Path, bench: Workbench, tmp_path: Path
) -> None:
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    shipped.add(folder, made_monitor(bench, "v4", "density-last-1"), base="v4")
    own = Workbench(folder, cache_dir=tmp_path / "own")
    for name in ("calibration", "probe_210"):
        own.records("v4", bundled(name))
    picked, *others = points(own, ["v4"])
    assert [point.by for point in (picked, *others)] == ["", LIKELIHOOD, "density-last-1"]
    loaded = own.model("v4")
    scored = deciding.scored(own, loaded, own.records("v4", bundled("probe_210")), LIKELIHOOD, "density-last-1")
    unusual = [record.regime != IN_DOMAIN for record in scored.records]
    for point in others:
        assert replace(point, by="", unusual=picked.unusual, wrong=picked.wrong) == picked  # the same replies
        assert point.unusual is not None
        assert point.unusual.signal == point.by
        expected = roc_auc_score(unusual, scores(scored.records, point.by))
        assert point.unusual.auroc == pytest.approx(expected, abs=1e-12)
    drawn = svg(largest([picked, *others]), "unusual", clickable=True)
    assert (drawn.count("<circle"), drawn.count("<rect")) == (1, 2)
    assert 'data-chat="v4" data-signal="density-last-1"' in drawn
    write(tmp_path, [picked, *others])
    assert read(tmp_path) == [picked, *others]


def made(model: str, size: frontier.Size, auroc: float, right: int, coherent: int) -> Point:
    own = Best("abstain_p", auroc, auroc - 0.05, auroc + 0.05, 180, 30)
    return Point(model, "d" * 64, size, own, None, rate(right, 30), rate(coherent, 30))


def test_the_figure_draws_every_model_once_where_its_numbers_are() -> None:
    v4 = made("v4", "probe_210", 0.5, 24, 30), made("v4", "probe_large", 0.6, 15, 24)
    found = [*v4, made("v<7", "probe_210", 0.8, 3, 2)]
    assert [point.size for point in largest(found)] == ["probe_large", "probe_210"]
    drawn = svg(largest(found), "unusual", clickable=True)
    places = [(float(x), float(y)) for x, y in re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', drawn)]
    assert places[0][0] == 44 + 404 * 0.5  # half of the replies are right: the middle of the axis
    assert np.argsort([x for x, _ in places]).tolist() == [1, 0]
    assert places[1][1] < places[0][1]  # a higher AUROC stands higher
    assert 'class="whole" role="button" tabindex="0" data-chat="v4"' in drawn  # 24 of 30 are enough
    assert 'class="broken" role="button" tabindex="0" data-chat="v&lt;7"' in drawn
    assert 'data-chat="' not in svg(found, "unusual", clickable=False)
    assert "<circle" not in svg(found, "wrong", clickable=True)
    assert len(table(found).rows) == 3
    assert page(found).count("| probe_210 |") == 2
    assert all(f"frontier-{side}.svg" in page(found) for side in SIDES)
