"""The architecture: its size, its parts, and what refuses to load."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
import torch
from torch.nn import functional as F

from model.config import ModelConfig
from model.errors import LabError
from model.routed_lm import RoutedLM
from tests.conftest import TINY, random_lm


def test_the_papers_parameter_count():
    with torch.device("meta"):
        lm = RoutedLM(ModelConfig())
    counts = {name: parameter.numel() for name, parameter in lm.named_parameters()}
    abstain = sum(count for name, count in counts.items() if name.startswith("abstain."))
    router = sum(count for name, count in counts.items() if name.endswith("router.weight"))
    assert sum(counts.values()) - abstain == 10_179_072
    assert (abstain, router) == (257, 6144)


def by_definition(lm: RoutedLM, tokens: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The specification written out: heads one by one, conv1d, torch.topk."""
    c = lm.config
    x = lm.token_embedding(tokens) + lm.position_embedding(torch.arange(tokens.shape[1]))
    gates = []
    for block in lm.blocks:
        n = block.norm(x)
        gate = block.router(n).softmax(-1)
        padded = F.pad(n.transpose(1, 2), (c.kernel_size - 1, 0))
        local = F.conv1d(padded, block.local.weight, groups=c.d_model).transpose(1, 2)
        sparse = torch.zeros_like(x)
        for head in range(c.n_heads):
            rows = slice(head * c.d_head, (head + 1) * c.d_head)
            q, k = n @ block.sparse.query.weight[rows].T, n @ block.sparse.key.weight[rows].T
            v = n @ block.sparse.value.weight[:, head * c.d_model : (head + 1) * c.d_model].T
            scores = q @ k.transpose(1, 2) / c.d_head**0.5
            for position in range(tokens.shape[1]):
                row = scores[:, position, : position + 1]
                best = row.topk(min(c.top_k, position + 1)).indices
                kept = torch.full_like(row, -torch.inf).scatter(1, best, row.gather(1, best))
                sparse[:, position] += (kept.softmax(-1)[:, None] @ v[:, : position + 1])[:, 0]
        dense = F.gelu(n @ block.dense.up.weight.T) @ block.dense.down.weight.T
        x = x + gate[..., :1] * local + gate[..., 1:2] * sparse + gate[..., 2:] * dense
        gates.append(gate)
    return lm.final_norm(x) @ lm.head.weight.T, torch.stack(gates, 1)


def test_forward_equals_the_specification(tiny_lm):
    tokens = torch.randint(0, 256, (2, 19), generator=torch.Generator().manual_seed(0))
    output = tiny_lm(tokens)
    logits, gates = by_definition(tiny_lm, tokens)
    torch.testing.assert_close(output.logits, logits, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(output.gates, gates, atol=1e-6, rtol=1e-5)
    torch.testing.assert_close(output.abstain_logit, tiny_lm.abstain(output.hidden)[..., 0])


def test_the_future_does_not_reach_back(tiny_lm):
    tokens = torch.randint(0, 256, (1, 30), generator=torch.Generator().manual_seed(1))
    other = tokens.clone()
    other[0, 20:] = 7
    torch.testing.assert_close(tiny_lm(tokens).logits[:, :20], tiny_lm(other).logits[:, :20])


COMPILED = """
import sys
import torch
from model.config import ModelConfig
from model.routed_lm import RoutedLM
from training.adamw import AdamW
lm = RoutedLM(ModelConfig(d_model=32, n_layers=2, n_heads=2, d_head=8, top_k=4)).initialise(torch.Generator())
tokens = torch.randint(0, 256, (1, 24), generator=torch.Generator())
lm(tokens).logits.sum().backward()
AdamW([lm.head.weight], lr=0.1)([lm.head.weight.grad])
lm.zero_grad()
assert "torch._dynamo" not in sys.modules, "two seconds of every process that computes, where nothing is compiled"
compiled = torch.compile(lm, backend="aot_eager", fullgraph=True)
compiled(tokens).logits.square().sum().backward()
gradient = lm.blocks[0].sparse.query.weight.grad.clone()
lm.zero_grad()
lm(tokens).logits.square().sum().backward()
torch.testing.assert_close(gradient, lm.blocks[0].sparse.query.weight.grad, atol=1e-5, rtol=1e-4)
"""


def test_compiles_whole_with_the_custom_op():
    """In a process of its own, because torch.compile cannot trace the type checks that run in tests."""
    subprocess.run([sys.executable, "-c", COMPILED], check=True, timeout=120)


def test_a_config_of_more_layers_than_tensors_is_refused_before_they_are_made():
    params = dict(random_lm(TINY).state_dict())
    with pytest.raises(LabError, match="1000000000 layers"):
        RoutedLM.from_params(replace(TINY, n_layers=10**9), params)


def test_from_params_shares_storage_and_is_read_only():
    params = dict(random_lm().state_dict())
    lm = RoutedLM.from_params(TINY, params)
    assert lm.head.weight.data_ptr() == params["head.weight"].data_ptr()
    assert not any(parameter.requires_grad for parameter in lm.parameters())
    assert not lm.training


def test_weights_that_do_not_fit_are_refused_by_name():
    params = dict(random_lm().state_dict())
    params["blocks.1.router.weight"] = torch.zeros(4, 32)
    with pytest.raises(LabError, match=r"blocks\.1\.router\.weight.*\(3, 32\).*\(4, 32\)"):
        RoutedLM.from_params(TINY, params)
    del params["blocks.1.router.weight"]
    with pytest.raises(LabError, match="found nothing"):
        RoutedLM.from_params(TINY, params)


def test_too_many_bytes_are_refused(tiny_lm):
    with pytest.raises(LabError, match="at most 128"):
        tiny_lm(torch.zeros(1, 129, dtype=torch.long))


@pytest.mark.parametrize("change", [{"d_model": 0}, {"n_layers": "8"}, {"tie_head": 1}, {"top_k": True}])
def test_a_nonsense_config_is_refused(change):
    with pytest.raises(LabError, match=next(iter(change))):
        ModelConfig.from_dict({**ModelConfig().to_dict(), **change})


def test_a_config_with_other_fields_is_refused():
    with pytest.raises(LabError, match="unknown \\['experts'\\]"):
        ModelConfig.from_dict({**ModelConfig().to_dict(), "experts": 8})
