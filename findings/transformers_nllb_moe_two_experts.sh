#!/usr/bin/env bash
# transformers 5.23.0, NllbMoe: whatever the router chooses, only the experts 0 and 1 run. The router hands on a one-hot mask
# over the experts; NllbMoeExperts takes its 0s and 1s for expert numbers and encodes them once more. Of 8 experts, 6 are
# never entered, and expert 1's output gets the weights of the experts that were chosen. Nothing warns.
# Seen: "encoder: chosen [0, 1, 3, 4, 5], entered [0, 1]", "decoder: chosen [0, 1, 2, 3, 4, 5, 6, 7], entered [0, 1]"
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet transformers==5.23.0 torch==2.13.0 numpy==2.4.6
HF_HUB_OFFLINE=1 "$folder/venv/bin/python" - <<'PYTHON'
import sys

import torch
from transformers import NllbMoeConfig, NllbMoeForConditionalGeneration

torch.manual_seed(0)
model = NllbMoeForConditionalGeneration(NllbMoeConfig(
    vocab_size=128, d_model=32, encoder_layers=2, decoder_layers=2, encoder_sparse_step=2, decoder_sparse_step=2,
    encoder_ffn_dim=48, decoder_ffn_dim=48, encoder_attention_heads=4, decoder_attention_heads=4, num_experts=8,
    expert_capacity=64, pad_token_id=0, eos_token_id=2, decoder_start_token_id=1, max_position_embeddings=128,
)).eval()
chosen, entered = {}, {}


def watch(module, side, number=None):
    def see(own, args, said):
        if number is None:
            chosen.setdefault(side, set()).update(said[0].nonzero()[:, 1].tolist())
        else:
            entered.setdefault(side, set()).add(number)

    module.register_forward_hook(see)


for name, module in model.named_modules():
    side, _, last = (name.split(".") + ["", ""])[1], *name.rpartition(".")[1:]
    if type(module).__name__ == "NllbMoeTop2Router":
        torch.nn.init.normal_(module.classifier.weight, std=0.5)  # wide, so that tokens go different ways
        watch(module, side)
    elif last.startswith("expert_"):
        watch(module, side, int(last.rpartition("_")[2]))
tokens = torch.randint(3, 120, (3, 24))
with torch.no_grad():
    model(input_ids=tokens, decoder_input_ids=tokens)
seen = []
for side in ("encoder", "decoder"):
    seen.append((sorted(chosen[side]), sorted(entered[side])))
    print(f"{side}: chosen {seen[-1][0]}, entered {seen[-1][1]}")
sys.exit(not all(len(own) > 2 and ran == [0, 1] for own, ran in seen))
PYTHON
