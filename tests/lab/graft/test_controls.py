"""Controls of a grafted head: each against the run or the law that it stands for."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from lab.evaluation.estimates import Alike
from lab.evaluation.evaluation import evaluate
from lab.graft.controls import (
    DRAWS,
    HEADS,
    Controls,
    HeadAuroc,
    abstain_ps,
    controls,
    permuted_heads,
    random_heads,
)  # fmt: skip
from lab.graft.splice import compare
from lab.probe.prompts import ProbeSet
from lab.probe.results import RecordSet
from lab.statistics.auroc import auroc
from lab.statistics.undefined import CONSTANT
from lab.workbench.workbench import Workbench
from model.generate import abstain_p

CONTRASTS = ["in_domain", "ood_topic", "ood_style", "long_input", "gibberish", "factual_misleading",
             "neo_false_inability"]  # fmt: skip


@pytest.fixture
def trunk(bench: Workbench, probe_set: ProbeSet) -> RecordSet:
    return bench.records("v4", probe_set)


@pytest.fixture
def found(bench: Workbench, trunk: RecordSet) -> Controls:
    own, donor = (bench.model(name).abstain_head for name in ("v4", "v7"))
    return controls(trunk, own=own, donor=donor, n_draws=40, n_resamples=80, seed=3)


def test_every_control_is_told_in_every_contrast(found: Controls) -> None:
    assert list(found.heads) == list(HEADS)
    assert list(found.draws) == list(DRAWS)
    for head in (*found.heads.values(), *found.draws.values()):
        assert list(head.contrasts) == CONTRASTS
        assert {(cell.of if isinstance(cell, HeadAuroc) else cell).n_negative for cell in head.contrasts.values()} == {
            6
        }
    json.dumps(found.to_json(), allow_nan=False)


def test_identity_is_the_target_bit_for_bit(found: Controls, trunk: RecordSet) -> None:
    own = evaluate(trunk.records, n_resamples=80, seed=3)
    identity = found.heads["identity"]
    assert identity.identical is True
    for contrast, cell in identity.contrasts.items():
        assert isinstance(cell.difference, Alike)
        assert cell.of == own.per_regime[contrast]["abstain_p"]


def test_identity_tells_when_the_head_is_not_the_trunks(bench: Workbench, trunk: RecordSet) -> None:
    other = bench.model("v7").abstain_head
    found = controls(trunk, own=other, donor=other, n_draws=2, n_resamples=20)
    assert found.heads["identity"].identical is False


def test_the_donors_head_is_the_grafts_own_evaluation(bench: Workbench, probe_set: ProbeSet, found: Controls) -> None:
    full = bench.records("v4+v7[abstain]", probe_set, fresh=True)
    own = evaluate(full.records, n_resamples=80, seed=3)
    paired = compare(bench, "v4", "v7", n_resamples=80, seed=3).paired["abstain_p"]
    for contrast, cell in found.heads["donor"].contrasts.items():
        assert cell.of == own.per_regime[contrast]["abstain_p"]
        assert cell.difference == paired[contrast].of


def test_a_flipped_sign_mirrors_the_auroc(found: Controls) -> None:
    donor, flipped = (found.heads[name].contrasts for name in ("donor", "sign_flipped"))
    assert any(cell.of.auroc != 0.5 for cell in donor.values())
    for contrast in CONTRASTS:
        assert flipped[contrast].of.auroc == pytest.approx(1 - donor[contrast].of.auroc, abs=1e-12)
        assert flipped[contrast].of.low == pytest.approx(1 - donor[contrast].of.high, abs=1e-9)


def test_a_bias_alone_ranks_nothing(found: Controls) -> None:
    identity, bias = (found.heads[name].contrasts for name in ("identity", "bias_only"))
    for contrast, cell in bias.items():
        assert cell.of.undefined == CONSTANT
        assert cell.difference.value == pytest.approx(0.5 - identity[contrast].of.auroc, abs=1e-12)


def test_drawn_heads_keep_the_norm_and_permuted_ones_the_values() -> None:
    weight = np.random.default_rng(0).normal(size=16)
    rng = np.random.default_rng(1)
    made, permuted = random_heads(weight, n=50, rng=rng), permuted_heads(weight, n=50, rng=rng)
    np.testing.assert_allclose(np.linalg.norm(made, axis=1), np.linalg.norm(weight), rtol=1e-6)
    np.testing.assert_allclose(np.sort(permuted, axis=1), np.tile(np.sort(weight), (50, 1)), rtol=1e-6)
    for drawn in (made, permuted):
        assert len({tuple(head) for head in drawn}) == 50
    cosine = made @ weight / np.linalg.norm(weight) ** 2
    assert abs(cosine.mean()) < 0.15  # of no direction in particular: 4.2 standard errors
    again = random_heads(weight, n=50, rng=np.random.default_rng(1))
    assert (again == made).all()


def test_draws_are_summed_up_as_the_slow_loop_finds_them(bench: Workbench, trunk: RecordSet, found: Controls) -> None:
    weight, bias = bench.model("v7").abstain_head
    drawn = random_heads(weight.numpy().reshape(-1).astype(np.float64), n=40, rng=np.random.default_rng(3))
    assert trunk.hidden is not None
    scores = [abstain_p(trunk.hidden, torch.tensor(head)[None], bias) for head in drawn]
    np.testing.assert_allclose(abstain_ps(trunk.hidden, drawn, bias=float(bias)), scores, rtol=1e-6)
    regime = np.array([record.regime for record in trunk.records])
    for contrast, cell in found.draws["random_head"].contrasts.items():
        positive = regime != "in_domain" if contrast == "in_domain" else regime == contrast
        slow = [auroc(own[positive], own[regime == "in_domain"]) for own in scores]
        assert cell.median == pytest.approx(np.median(slow), abs=1e-12)
        assert cell.range == pytest.approx(list(np.percentile(slow, [2.5, 97.5])), abs=1e-12)
        reached = found.heads["donor"].contrasts[contrast].of.auroc
        assert cell.at_least_donor == np.mean([value >= reached for value in slow])


def test_what_cannot_be_measured_says_so(bench: Workbench, trunk: RecordSet) -> None:
    head = bench.model("v7").abstain_head
    assert "hidden states" in controls(replace(trunk, hidden=None), own=head, donor=head).not_run
    nothing = (torch.zeros_like(head[0]), head[1])
    silent = controls(trunk, own=head, donor=nothing, n_draws=3, n_resamples=20)
    assert silent.draws["permuted_features"].contrasts["gibberish"].undefined == CONSTANT
    assert trunk.hidden is not None
    few = replace(trunk, records=trunk.records[:7], hidden=trunk.hidden[:7])  # one prompt beside the in-domain ones
    lone = controls(few, own=head, donor=head, n_draws=3, n_resamples=20)
    for one in lone.heads.values():
        assert "1 positive prompts" in one.contrasts["in_domain"].of.undefined
    for many in lone.draws.values():
        assert "1 positive prompts" in many.contrasts["in_domain"].undefined


def test_controls_stand_on_the_trunk_that_carries_the_head(bench: Workbench) -> None:
    both = compare(bench, "v4", "v7", parts=("router", "abstain"))
    assert both.controls is not None
    assert both.controls.trunk == "v4+v7[router]"
    for name, cell in (("identity", "router"), ("donor", "both")):
        told = both.controls.heads[name].contrasts["in_domain"]
        assert told.of == both.two_by_two.corners[cell].found.auroc
    router = compare(bench, "v4", "v7", parts=("router",))
    assert router.controls is None
    assert "controls" not in router.to_json()
