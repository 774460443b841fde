#!/usr/bin/env bash
# transformers 5.23.0, DeepSeek-V3 (and some 30 families like it): softmax of what output_router_logits gives is no gate.
# The model scores by sigmoid and chooses by sigmoid + a bias that the logits never hold, within groups. The entropy of
# softmax(router_logits), which usage and uncertainty tools take, orders tokens almost independently of the entropy of the
# score that acts, and top-k of router_logits names the experts that ran for a minority of tokens, even with a bias of .25.
# Seen: "Spearman of the two entropies 0.26, top-2 of router_logits is who ran for 22% of 512 tokens"
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet transformers==5.23.0 torch==2.13.0 numpy==2.4.6 scipy==1.17.1
HF_HUB_OFFLINE=1 "$folder/venv/bin/python" - <<'PYTHON'
import sys

import torch
from scipy.stats import spearmanr
from transformers import DeepseekV3Config, DeepseekV3ForCausalLM

torch.manual_seed(0)
model = DeepseekV3ForCausalLM(DeepseekV3Config(
    vocab_size=128, hidden_size=32, intermediate_size=48, moe_intermediate_size=16, num_hidden_layers=2,
    num_attention_heads=4, num_key_value_heads=4, n_routed_experts=8, num_experts_per_tok=2, n_group=2, topk_group=1,
    first_k_dense_replace=1, kv_lora_rank=8, q_lora_rank=16, qk_nope_head_dim=8, qk_rope_head_dim=8, v_head_dim=8,
    max_position_embeddings=128, pad_token_id=0, bos_token_id=1, eos_token_id=2,
)).eval()
gate = model.model.layers[1].mlp.gate
torch.nn.init.normal_(gate.weight, std=3 / 32**0.5)  # logits that tell tokens apart, as after training
gate.e_score_correction_bias.normal_(std=0.25)
ran = []
model.model.layers[1].mlp.experts.register_forward_pre_hook(lambda own, args: ran.append(args[1]))
with torch.no_grad():
    logits = model(torch.randint(3, 120, (8, 64)), output_router_logits=True).router_logits[0]
score = logits.sigmoid()
shown, acting = (torch.special.entr(own).sum(-1) for own in (logits.softmax(-1), score / score.sum(-1, keepdim=True)))
rank = spearmanr(shown, acting).statistic
same = (logits.topk(2).indices.sort(-1).values == ran[0].sort(-1).values).all(-1).float().mean()
print(f"Spearman of the two entropies {rank:.2f}, top-2 of router_logits is who ran for {same:.0%} of {len(logits)} tokens")
sys.exit(not (abs(rank) < 0.5 and same < 0.7))
PYTHON
