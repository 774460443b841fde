#!/usr/bin/env bash
# transformers 5.23.0, vision-language mixtures of experts (Qwen3-VL-MoE here): config.output_router_logits = True, which turns
# router logits on in every plain text model, is ignored without a word on a wrapper; only the text part's own flag acts.
# In a plain text model the two are the same object, so code that was tried on one gets None, or no auxiliary loss in a
# fine-tuning, on the other. A flag given when calling works in both.
# Seen: "Qwen3-MoE, flag on config: 2 layers; Qwen3-VL-MoE, flag on config: None, flag on its text config: 2 layers, flag
# in the call: 2 layers"
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet transformers==5.23.0 torch==2.13.0 numpy==2.4.6
HF_HUB_OFFLINE=1 "$folder/venv/bin/python" - <<'PYTHON'
import sys

import torch
from transformers import Qwen3MoeConfig, Qwen3MoeForCausalLM, Qwen3VLMoeConfig, Qwen3VLMoeForConditionalGeneration

small = dict(
    vocab_size=128, hidden_size=32, intermediate_size=48, moe_intermediate_size=16, num_hidden_layers=2, head_dim=8,
    num_attention_heads=4, num_key_value_heads=2, num_experts=8, num_experts_per_tok=2, max_position_embeddings=128,
)
sight = dict(
    depth=1, hidden_size=16, num_heads=2, intermediate_size=16, out_hidden_size=32, deepstack_visual_indexes=[0]
)
tokens = torch.randint(3, 100, (1, 8))


def layers(model, **called):
    with torch.no_grad():
        found = model.eval()(tokens, **called).router_logits
    return "None" if found is None else f"{len(found)} layers"


def wrapper():
    torch.manual_seed(0)
    return Qwen3VLMoeForConditionalGeneration(Qwen3VLMoeConfig(text_config=small, vision_config=sight))


plain, top, text = Qwen3MoeForCausalLM(Qwen3MoeConfig(**small)), wrapper(), wrapper()
for config in (plain.config, top.config, text.config.get_text_config()):
    config.output_router_logits = True
found = [layers(plain), layers(top), layers(text), layers(wrapper(), output_router_logits=True)]
print("Qwen3-MoE, flag on config: {}; Qwen3-VL-MoE, flag on config: {}, flag on its text config: {}, flag in the call: {}".format(*found))
sys.exit(found != ["2 layers", "None", "2 layers", "2 layers"])
PYTHON
