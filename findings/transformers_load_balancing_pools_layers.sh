#!/usr/bin/env bash
# transformers 5.23.0, `load_balancing_loss_func` (Mixtral, OLMoE, Qwen-MoE and others: output.aux_loss): it joins the layers before it
# compares, so it sees how often expert e of any layer is used, as if experts of one number were one expert. A layer that sends
# every token to one expert costs nothing where another layer does the same with another expert; Switch and GShard, which it is
# named after, balance each layer. It also grows with k: even use gives k, not 1.
# Seen: "joined 1.0000, layer by layer 2.0000 2.0000; even use of 8 with k = 1, 2, 4: 1.0 2.0 4.0"
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet transformers==5.23.0 torch==2.13.0
HF_HUB_OFFLINE=1 "$folder/venv/bin/python" - <<'PYTHON'
import sys

import torch
from transformers.models.olmoe.modeling_olmoe import load_balancing_loss_func as balance

to = [torch.full((64, 2), -30.0) for _ in range(2)]
for expert, logits in enumerate(to):
    logits[:, expert] = 30.0  # each layer uses one of its two experts for all tokens, and not the same one
joined = float(balance(tuple(to), 2, 1))
alone = [float(balance((logits,), 2, 1)) for logits in to]
torch.manual_seed(0)
even = [round(float(balance((1e-3 * torch.randn(100_000, 8),), 8, k)), 1) for k in (1, 2, 4)]
print(f"joined {joined:.4f}, layer by layer {alone[0]:.4f} {alone[1]:.4f}; even use of 8 with k = 1, 2, 4:", *even)
sys.exit((round(joined, 4), [round(own, 4) for own in alone], even) != (1.0, [2.0, 2.0], [1.0, 2.0, 4.0]))
PYTHON
