"""The window and the gated sum in one pass: the bits of torch's operations forwards, their gradients backwards."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from model import one_pass
from tests.conftest import TINY, random_lm

ROOT = Path(__file__).resolve().parents[2]
SHAPES = ((1, 1, 8), (2, 3, 16), (3, 40, 24), (2, 1500, 8))
"""[batch, pos, d_model]: shorter than the window, longer, and enough rows for two threads."""


def drawn(*shape: int, seed: int) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float32)


def both(
    monkeypatch: pytest.MonkeyPatch, act: Callable[..., Tensor], inputs: list[Tensor]
) -> list[tuple[Tensor, tuple[Tensor, ...]]]:
    """The output and all gradients, in one pass and by torch's operations."""
    found = []
    for asked in (one_pass._in_one_pass, lambda *_: False):
        monkeypatch.setattr(one_pass, "_in_one_pass", asked)
        own = [each.clone().requires_grad_() for each in inputs]
        out = act(*own)
        found.append((out.detach(), torch.autograd.grad(out, own, drawn(*out.shape, seed=9))))
    return found


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_window(monkeypatch: pytest.MonkeyPatch, shape: tuple[int, int, int], threads: int) -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        inputs = [drawn(*shape, seed=0), drawn(shape[-1], 1, 5, seed=1)]
        (mine, own), (its, other) = both(monkeypatch, one_pass.window, inputs)
    finally:
        torch.set_num_threads(before)
    assert torch.equal(mine, its)
    for one, two in zip(own, other, strict=True):
        assert torch.allclose(one, two, rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_gated_sum(monkeypatch: pytest.MonkeyPatch, shape: tuple[int, int, int]) -> None:
    gate = drawn(*shape[:2], 3, seed=5).softmax(-1)
    inputs = [drawn(*shape, seed=0), gate, *(drawn(*shape, seed=n) for n in (1, 2, 3))]
    (mine, own), (its, other) = both(monkeypatch, one_pass.gated_sum, inputs)
    assert torch.equal(mine, its)
    for one, two in zip(own, other, strict=True):
        assert torch.allclose(one, two, rtol=1e-5, atol=1e-4)


def test_what_is_frozen_gets_no_gradient() -> None:
    x, weight = drawn(2, 9, 8, seed=0).requires_grad_(), drawn(8, 1, 5, seed=1)
    one_pass.window(x, weight).sum().backward()
    assert x.grad is not None
    assert weight.grad is None
    parts = [drawn(2, 9, 8, seed=n) for n in range(4)]
    gate = drawn(2, 9, 3, seed=5).requires_grad_()
    one_pass.gated_sum(parts[0], gate, *parts[1:]).sum().backward()
    assert gate.grad is not None


def test_other_numbers_and_layouts_go_the_same_way() -> None:
    wide = drawn(2, 9, 16, seed=0)
    assert torch.equal(one_pass.window(wide[..., ::2], drawn(8, 1, 5, seed=1)),
                       one_pass.window(wide[..., ::2].contiguous(), drawn(8, 1, 5, seed=1)))  # fmt: skip
    half = one_pass.window(wide.bfloat16(), drawn(16, 1, 5, seed=1).bfloat16())
    assert half.dtype == torch.bfloat16


def test_without_kept_machine_code(tmp_path: Path) -> None:
    """Where numba can keep nothing and knows no more than the oldest processors, the numbers are the same."""
    code = (
        "import torch; from model.one_pass import window; "
        "x = torch.randn(2, 9, 8, generator=torch.Generator().manual_seed(0)); "
        "w = torch.randn(8, 1, 5, generator=torch.Generator().manual_seed(1)); "
        "print(window(x, w).double().flatten().tolist())"
    )
    env = {"PATH": "", "NUMBA_CACHE_DIR": str(tmp_path / "cache"), "NUMBA_CPU_NAME": "generic", "OMP_NUM_THREADS": "1"}
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    plain = one_pass.window(drawn(2, 9, 8, seed=0), drawn(8, 1, 5, seed=1)).double().flatten().tolist()
    assert eval(said.stdout) == plain


def gradients() -> dict[str, Tensor]:
    """Of everything that a training step of a small model moves, by all kernels of its way forwards and back."""
    lm = random_lm(TINY, seed=4).requires_grad_()
    tokens = torch.randint(256, (3, 40), generator=torch.Generator().manual_seed(2))
    lm(tokens).logits.square().mean().backward()
    return {name: own.grad for name, own in lm.named_parameters() if own.grad is not None}


def test_a_training_step_without_kept_machine_code_and_on_the_oldest_processors(tmp_path: Path) -> None:
    code = (
        "import sys; from safetensors.torch import save_file; from tests.model.test_one_pass import gradients; "
        "save_file(gradients(), sys.argv[1])"
    )
    env = {"PATH": "", "NUMBA_CACHE_DIR": str(tmp_path / "cache"), "NUMBA_CPU_NAME": "generic", "OMP_NUM_THREADS": "1"}
    file = tmp_path / "gradients.safetensors"
    subprocess.run([sys.executable, "-c", code, str(file)], cwd=ROOT, env=env, check=True, capture_output=True)
    found, expected = load_file(file), gradients()
    assert found.keys() == expected.keys()
    assert len(found) > 10 * TINY.n_layers
    for name, own in expected.items():
        torch.testing.assert_close(
            found[name], own, rtol=1e-4, atol=1e-6, msg=lambda told, name=name: f"{name}: {told}"
        )
