"""The optimisers: what Muon does to a matrix, which parameters it moves."""

from __future__ import annotations

import torch

from tests.conftest import random_lm
from training.adamw import AdamW
from training.optim import Muon, is_matrix, optimisers, orthogonalised


def test_orthogonalised_matrices_have_singular_values_near_one():
    for shape in ((2, 8, 32), (3, 32, 8), (1, 16, 16)):
        found = orthogonalised(torch.randn(*shape, generator=torch.Generator().manual_seed(0)))
        values = torch.linalg.svdvals(found.float())
        assert values.min() > 0.3
        assert values.max() < 1.5


def test_each_matrix_is_orthogonalised_by_itself():
    matrices = torch.randn(3, 8, 16, generator=torch.Generator().manual_seed(1))
    together = orthogonalised(matrices)
    alone = torch.cat([orthogonalised(matrix[None]) for matrix in matrices])
    torch.testing.assert_close(together, alone, atol=2e-2, rtol=2e-2)


def test_muon_descends():
    target = torch.randn(8, 8, generator=torch.Generator().manual_seed(2))
    weight = torch.nn.Parameter(torch.zeros(8, 8))
    muon = Muon([weight], lr=0.05)
    before = float((weight.detach() - target).square().sum())
    for _ in range(100):
        loss = (weight - target).square().sum()
        muon.zero_grad()
        loss.backward()
        muon.step()
    assert float((weight.detach() - target).square().sum()) < 0.2 * before


def test_muon_takes_the_large_maps_and_adamw_all_the_rest():
    lm = random_lm().requires_grad_(True)
    muon, adamw = optimisers(lm, kind="muon", lr=1.0)
    names = {id(parameter): name for name, parameter in lm.named_parameters()}
    moved = [{names[id(p)] for group in o.param_groups for p in group["params"]} for o in (muon, adamw)]
    assert moved[0] == {name for name in names.values() if is_matrix(name)}
    assert moved[0] | moved[1] == set(names.values())
    assert len(moved[0]) == 5 * lm.config.n_layers
    assert "blocks.0.router.weight" in moved[1]


def test_adamw_by_function_has_the_bits_of_the_class():
    generator = torch.Generator().manual_seed(0)
    drawn = [torch.randn(shape, generator=generator) for shape in ((1, 7), (1,))]
    own, its = ([part.clone().requires_grad_() for part in drawn] for _ in range(2))
    update, peer = AdamW(own, lr=3e-3), torch.optim.AdamW(its, lr=3e-3, weight_decay=0.0)
    for scale in (1.0, 1e-20, 1e20, 0.0, 3.0):
        gradients = [scale * torch.randn(part.shape, generator=generator) for part in own]
        update(gradients)
        for part, gradient in zip(its, gradients, strict=True):
            part.grad = gradient.clone()
        peer.step()
        assert all(map(torch.equal, own, its))
    assert not torch.equal(own[0], drawn[0])
