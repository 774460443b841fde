"""The CUDA kernels of the top-k softmax, run by Triton's interpreter, against the softmax by sorting."""

from __future__ import annotations

import os
import subprocess
import sys

CHECK = """
import torch
from model import topk_cuda
from model.topk import _softmax_any

torch.manual_seed(0)
for dtype in (torch.float32, torch.bfloat16):
    for n in (1, 16, 17, 40):
        scores = torch.randn(2, 2, n, n).to(dtype)
        if n > 16:
            scores[0, 0] = scores[0, 0].round()  # ties
            scores[1, 1] = (scores[1, 1] * 0.5).round() * -0.0  # nothing but ties, of either zero
            scores[0, 1, 3] = -torch.inf
            scores[1, 0, :, :2] = -torch.inf
        for causal in (True, False):
            found = topk_cuda.softmax(scores, 16, causal=causal)
            expected = _softmax_any(scores.float(), 16, causal).to(dtype)
            assert found.dtype == dtype
            assert torch.equal(found > 0, expected > 0), (dtype, n, causal)
            torch.testing.assert_close(found, expected)
weights, gradient = torch.rand(2, 2, 40, 40).softmax(-1), torch.randn(2, 2, 40, 40)
expected = weights * (gradient - (weights * gradient).sum(-1, keepdim=True))
torch.testing.assert_close(topk_cuda.softmax_gradient(weights, gradient), expected)
"""


def test_kernels_are_the_softmax_by_definition_and_its_gradient() -> None:
    environment = {**os.environ, "TRITON_INTERPRET": "1"}
    run = subprocess.run([sys.executable, "-c", CHECK], env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
