"""A tiny random model of every routed family of transformers, by what its configuration needs beside common sizes."""

from __future__ import annotations

import dataclasses
import importlib
import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import torch
import transformers
from torch import nn

transformers.logging.set_verbosity_error()

E, K = 8, 2
"""Experts and choices of most families here."""
_EXPERTS = ("num_experts", "num_local_experts", "n_routed_experts", "moe_num_experts")
_CHOICES = ("num_experts_per_tok", "num_experts_per_token", "moe_topk", "moe_k", "top_k_experts")
_ONE = (
    "n_shared_experts", "num_shared_experts", "moe_num_shared_experts", "topk_group", "first_k_dense_replace",
    "num_dense_layers", "moe_layer_start_index", "mamba_n_groups",
)  # fmt: skip
_NONE = ("num_nextn_predict_layers", "num_mtp_layers", "pad_token_id")
_SIXTEEN = (
    "moe_intermediate_size", "shared_expert_intermediate_size", "shared_intermediate_size", "q_lora_rank",
    "shared_experts_intermediate_size", "sliding_window", "sliding_window_size", "index_head_dim",
)  # fmt: skip
_EIGHT = (
    "head_dim", "kv_lora_rank", "qk_nope_head_dim", "qk_rope_head_dim", "v_head_dim", "index_topk",
    "linear_key_head_dim", "linear_value_head_dim", "linear_head_dim", "mamba_n_heads", "mamba_d_head",
    "mamba_d_state", "mamba_chunk_size",
)  # fmt: skip
_FOUR = ("num_attention_heads", "linear_num_value_heads", "linear_num_heads")
_TWO = (
    "num_hidden_layers", "num_key_value_heads", "n_group", "num_expert_group", "index_n_heads",
    "linear_conv_kernel_dim",    "linear_num_key_heads", "mamba_expand", "eos_token_id",
)  # fmt: skip
SIZES: dict[str, Any] = (
    dict.fromkeys(_EXPERTS, E) | dict.fromkeys(_CHOICES, K) | dict.fromkeys(_ONE, 1) | dict.fromkeys(_NONE, 0)
    | dict.fromkeys(_SIXTEEN, 16) | dict.fromkeys(_EIGHT, 8) | dict.fromkeys(_FOUR, 4) | dict.fromkeys(_TWO, 2)
    | {"vocab_size": 128, "hidden_size": 32, "intermediate_size": 48, "bos_token_id": 1}
    | {"max_position_embeddings": 128, "model_max_length": 128, "use_mamba_kernels": False}
)  # fmt: skip
"""What a configuration gets of it where it has such a field."""


class Tiny(NamedTuple):
    """Class names without `Config`, what the model is for, what is set beside SIZES, and a wrapper's other parts."""

    stem: str
    head: str = "ForCausalLM"
    own: Mapping[str, Any] = MappingProxyType({})
    text: str = ""
    outer: Mapping[str, Any] = MappingProxyType({})


def _all_heads(**more: Any) -> dict[str, Any]:
    return {"num_key_value_heads": 4, **more}


_LAST = {"mlp_layer_types": ["dense", "sparse"]}
_SIGHT = {"depth": 1, "hidden_size": 16, "num_heads": 2, "intermediate_size": 16}
_SEEN = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16}
_SAM = {
    "hidden_size": 16, "output_channels": 8, "num_hidden_layers": 1, "num_attention_heads": 2, "image_size": 64,
    "patch_size": 16, "global_attn_indexes": [0], "mlp_dim": 16, "downsample_channels": [8, 8],
}  # fmt: skip
_ONE_STACK = {"deepstack_visual_indexes": [0], "out_hidden_size": 32}
_SPOKEN = {
    "encoder_layers": 1, "encoder_attention_heads": 2, "encoder_ffn_dim": 16, "d_model": 16, "output_dim": 32,
    "downsample_hidden_size": 8,
}  # fmt: skip
_WRAPPER = "ForConditionalGeneration"

FAMILIES: dict[str, Tiny] = {
    "afmoe": Tiny("Afmoe", own={"global_attn_every_n_layers": 2}),
    "aria_text": Tiny("AriaText"),
    "axk1": Tiny("AXK1", own=_all_heads(**_LAST)),
    "axk2": Tiny("AXK2", own=_all_heads(gated_norm_rank=4, **_LAST)),
    "bailing_hybrid": Tiny("BailingHybrid", own=_all_heads(layer_group_size=2)),
    "beam": Tiny("Beam", own=_LAST),
    "cohere2_moe": Tiny("Cohere2Moe"),
    "dbrx": Tiny("Dbrx", own={
        "d_model": 32, "n_heads": 4, "n_layers": 2, "max_seq_len": 128,
        "attn_config": {"kv_n_heads": 2, "rope_theta": 1e4, "clip_qkv": 8.0},
        "ffn_config": {"hidden_size": 32, "ffn_hidden_size": 48, "moe_num_experts": E, "moe_top_k": K},
    }),
    "deepseek_ocr2_text": Tiny("DeepseekOcr2", _WRAPPER, _all_heads(**_LAST), "DeepseekOcr2Text", {"vision_config": {
        "sam_config": _SAM, "encoder_config": {**_SEEN, "hidden_size": 8, "num_key_value_heads": 2, "vocab_size": 8},
    }}),
    "deepseek_v2": Tiny("DeepseekV2", own=_all_heads()),
    "deepseek_v3": Tiny("DeepseekV3", own=_all_heads()),
    "deepseek_v32": Tiny("DeepseekV32", own=_all_heads()),
    "deepseek_v4": Tiny("DeepseekV4", own={
        "num_key_value_heads": 1, "head_dim": 16, "o_groups": 2, "o_lora_rank": 8, "hc_mult": 2, "hc_sinkhorn_iters": 2,
        "mlp_layer_types": ["hash_moe", "moe"],
        "compress_rates": {"compressed_sparse_attention": 4, "heavily_compressed_attention": 8},
    }),
    "diffusion_gemma": Tiny("DiffusionGemma", "ForBlockDiffusion", {"global_head_dim": 8}, "DiffusionGemmaText", {
        "vision_config": {**_SEEN, "num_key_value_heads": 2, "head_dim": 8}, "canvas_length": 8,
    }),
    "doge": Tiny("Doge", own={
        "is_moe": True, "num_experts": 16, "num_experts_per_tok": 4, "keep_window_size": 64, "sliding_window": None,
    }),
    "dots1": Tiny("Dots1", own={"norm_topk_prob": True}),
    "dots3_note_text": Tiny("Dots3Note", own=_all_heads(
        layer_types=["indexed_attention"] * 2, head_dim=16, **_LAST), text="-Dots3NoteText"),
    "ernie4_5_moe": Tiny("Ernie4_5_Moe"),
    "ernie4_5_vl_moe": Tiny("Ernie4_5_VLMoe", _WRAPPER, {
        "moe_intermediate_size": [16, 16], "num_attention_heads": 2, "num_key_value_heads": 1, **_LAST,
        "rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [2, 2, 4]},
    }, "Ernie4_5_VLMoeText", {"vision_config": _SIGHT}),
    "exaone_moe": Tiny("ExaoneMoe"),
    "flex_olmo": Tiny("FlexOlmo"),
    "flint": Tiny("Flint", own={"mlp_only_layers": [0]}),
    "gemma4_text": Tiny("Gemma4", own={
        "enable_moe_block": True, "vocab_size_per_layer_input": 128, "hidden_size_per_layer_input": 8,
        "global_head_dim": 8,
    }, text="-Gemma4Text"),
    "glm4_moe": Tiny("Glm4Moe"),
    "glm4_moe_lite": Tiny("Glm4MoeLite", own=_all_heads()),
    "glm4v_moe_text": Tiny("Glm4vMoe", _WRAPPER, {"rope_parameters": {
        "rope_type": "default", "rope_theta": 1e4, "partial_rotary_factor": 0.5, "mrope_section": [1, 1, 0],
    }}, "Glm4vMoeText", {"vision_config": {**_SIGHT, "out_hidden_size": 32}}),
    "glm5_next_text": Tiny("Glm5Next", _WRAPPER, _all_heads(
        qk_rope_head_dim=0, layer_types=["linear_attention", "indexed_attention"], hc_mult=2, hc_sinkhorn_iters=2,
        index_kpool=4, **_LAST,
    ), "Glm5NextText", {"vision_config": {**_SIGHT, "out_hidden_size": 32, "projection_intermediate_size": 16}}),
    "glm_moe_dsa": Tiny("GlmMoeDsa", own=_all_heads()),
    "gpt_oss": Tiny("GptOss"),
    "granitemoe": Tiny("GraniteMoe"),
    "granitemoe_swa": Tiny("GraniteMoeSWA"),
    "granitemoehybrid": Tiny("GraniteMoeHybrid", own={"layer_types": ["mamba", "attention"]}),
    "granitemoeshared": Tiny("GraniteMoeShared"),
    "hunyuan_v1_moe": Tiny("HunYuanMoEV1"),
    "hy_v3": Tiny("HYV3", own=_LAST),
    "hy_v4": Tiny("HYV4", own=_all_heads(hc_mult=2)),
    "inkling_text": Tiny("Inkling", own={
        "unpadded_vocab_size": 128, "swa_num_attention_heads": 4, "swa_num_key_value_heads": 2, "swa_head_dim": 8,
        "d_rel": 4, "rel_extent": 16, **_LAST,
    }, text="-InklingText"),
    "inkling2_text": Tiny("Inkling2", own={
        "unpadded_vocab_size": 128, "swa_num_attention_heads": 4, "swa_num_key_value_heads": 2, "swa_head_dim": 8,
        "d_rel": 4, "rel_extent": 16, "n_layers_per_attn_res_block": 2,
    }, text="-Inkling2Text"),
    "jamba": Tiny("Jamba", own={"attn_layer_period": 2, "attn_layer_offset": 1, "mamba_dt_rank": 4}),
    "jetmoe": Tiny("JetMoe", own={"kv_channels": 8}),
    "kimi_linear": Tiny("KimiLinear", own=_all_heads(layer_types=["linear_attention", "full_attention"], **_LAST)),
    "kolibri1": Tiny("Kolibri1"),
    "laguna": Tiny("Laguna"),
    "lfm2_moe": Tiny("Lfm2Moe", own={"layer_types": ["conv", "full_attention"]}),
    "llama4_text": Tiny("Llama4", own={
        "intermediate_size_mlp": 48, "interleave_moe_layer_step": 1, "attention_chunk_size": 16,
    }, text="-Llama4Text"),
    "longcat_flash": Tiny("LongcatFlash", own=_all_heads(
        num_layers=1, ffn_hidden_size=48, expert_ffn_hidden_size=16, zero_expert_num=4)),
    "mellum": Tiny("Mellum"),
    "mimo_v2_flash": Tiny("MiMoV2Flash"),
    "minimax": Tiny("MiniMax", own={"block_size": 8}),
    "minimax_m2": Tiny("MiniMaxM2"),
    "minimax_m3_text": Tiny("MiniMaxM3VL", own={
        "rotary_dim": 4, "dense_intermediate_size": 48, "index_block_size": 8, "index_topk_blocks": 2,
    }, text="-MiniMaxM3VLText"),
    "mistral4": Tiny("Mistral4", own=_all_heads()),
    "mistral_large4_text": Tiny("MistralLarge4", _WRAPPER, _all_heads(), "MistralLarge4Text", {
        "vision_config": {"model_type": "pixtral", "image_size": 32, "patch_size": 16, **_SEEN},
    }),
    "mixtral": Tiny("Mixtral"),
    "muse_spark_text": Tiny("MuseSpark", _WRAPPER, {"moe_hidden_size": 16, "output_multiplier": 2.0, **_LAST},
                            "MuseSparkText", {
        "vision_config": _SEEN, "out_hidden_size": 32, "projector_hidden_size": 16, "audio_config": {
            "patch_sizes": (16, 6, 5, 4), "hidden_sizes": (8,) * 4, "depths": (1,) * 4, "out_hidden_size": 32,
        },
    }),
    "nemotron_h": Tiny("NemotronH", own={
        "layers_block_type": ["linear_attention", "moe", "full_attention", "moe"], "ssm_state_size": 8,
        "mamba_num_heads": 8, "mamba_head_dim": 8, "n_groups": 1, "chunk_size": 8, "num_hidden_layers": None,
        "moe_shared_expert_intermediate_size": 16,
    }),
    "nllb_moe": Tiny("NllbMoe", _WRAPPER, {
        "encoder_layers": 2, "decoder_layers": 2, "encoder_sparse_step": 2, "decoder_sparse_step": 2, "d_model": 32,
        "encoder_ffn_dim": 48, "decoder_ffn_dim": 48, "encoder_attention_heads": 4, "decoder_attention_heads": 4,
        "expert_capacity": 64,
    }),
    "olmoe": Tiny("Olmoe"),
    "openai_privacy_filter": Tiny("OpenAIPrivacyFilter", "ForTokenClassification"),
    "phimoe": Tiny("Phimoe"),
    "qwen2_moe": Tiny("Qwen2Moe", own={"mlp_only_layers": [0]}),
    "qwen3_5_moe_text": Tiny("Qwen3_5Moe", own={"layer_types": ["linear_attention", "full_attention"]},
                             text="-Qwen3_5MoeText"),
    "qwen3_moe": Tiny("Qwen3Moe", own={"mlp_only_layers": [0]}),
    "qwen3_next": Tiny("Qwen3Next", own={"layer_types": ["linear_attention", "full_attention"]}),
    "qwen3_omni_thinker": Tiny("Qwen3OmniMoeThinker", _WRAPPER, {"mlp_only_layers": [0]}, "Qwen3OmniMoeText", {
        "vision_config": {**_SIGHT, **_ONE_STACK}, "audio_config": _SPOKEN, "vision_start_token_id": 120,
    }),
    "qwen3_vl_moe_text": Tiny("Qwen3VLMoe", _WRAPPER, {"mlp_only_layers": [0]}, "Qwen3VLMoeText", {
        "vision_config": {**_SIGHT, **_ONE_STACK},
    }),
    "qwen4_exp_text": Tiny("Qwen4Exp", own={
        "layer_types": ["linear_attention", "indexed_attention"], "hc_count": 2, "hc_lowrank": 8,
        "indexer_n_heads": 2, "indexer_kv_heads": 1, "indexer_head_dim": 8, "indexer_budget": 8,
        "indexer_compress_ratio": 4, "num_mtp_layers": None,
    }, text="-Qwen4ExpText"),
    "solar_open": Tiny("SolarOpen"),
    "step3p7_text": Tiny("Step3p7", _WRAPPER, {"share_expert_dim": 16, "num_sliding_attention_heads": 4, **_LAST},
                         "Step3p7Text", {"vision_config": _SEEN}),
    "switch_transformers": Tiny("SwitchTransformers", _WRAPPER, {
        "d_model": 32, "d_kv": 8, "d_ff": 48, "num_layers": 2, "num_decoder_layers": 2, "num_heads": 4,
        "num_sparse_encoder_layers": 1, "num_sparse_decoder_layers": 1,
    }),
    "unlimited_ocr_text": Tiny("UnlimitedOcr", _WRAPPER, _all_heads(**_LAST), "UnlimitedOcrText", {"vision_config": {
        "sam_config": _SAM, "encoder_config": {**_SEEN, "image_size": 28},
    }}),
    "zaya": Tiny("Zaya", own={"router_hidden_size": 16, "num_experts_per_tok": 1}),
}  # fmt: skip


def build(family: str, *, seed: int = 0, **own: Any) -> nn.Module:
    """The family's tiny model in evaluation mode: every weight random, routers wide, selection biases not 0."""
    tiny = FAMILIES[family]
    if tiny.text.startswith("-"):  # the text model alone, under its outer class
        config = _sized(tiny.text[1:], {**tiny.own, **own})
    elif tiny.text:
        config = _named(f"{tiny.stem}Config")(text_config=_sized(tiny.text, {**tiny.own, **own}), **tiny.outer)
    else:
        config = _sized(tiny.stem, {**tiny.own, **own})
    torch.manual_seed(seed)
    return stirred(_named(tiny.stem + tiny.head)(config), seed=seed).eval().requires_grad_(False)


@torch.no_grad()
def stirred(model: nn.Module, *, seed: int) -> nn.Module:
    """The model with routers that tell tokens apart, and with every selection bias and factor of an expert drawn."""
    generator = torch.Generator().manual_seed(seed)

    def drawn(own: torch.Tensor, *, width: float) -> torch.Tensor:
        return torch.randn(own.shape, generator=generator) * width

    for name, own in (*model.named_parameters(), *model.named_buffers()):
        leaf = name.rpartition(".")[2]
        if own.is_floating_point() and ("bias" in leaf and leaf != "bias"):
            own.copy_(drawn(own, width=0.25))
        elif leaf == "per_expert_scale":
            own.copy_(1 + drawn(own, width=0.2))
        elif leaf == "tid2eid":
            own.copy_(torch.stack([torch.randperm(E, generator=generator)[: own.shape[1]] for _ in own]))
        elif own.dim() > 1 and {"gate", "router", "wg"} & set(name.split(".")[:-1]):
            own.copy_(drawn(own, width=3 / math.sqrt(own.shape[-1])))
    return model


def _sized(stem: str, own: dict[str, Any]) -> Any:
    """A configuration of SIZES, as far as it has such fields, and of its own; an own None leaves the field alone."""
    config = _named(f"{stem}Config")
    fields = {field.name for field in dataclasses.fields(config)}
    same: dict[str, str] = getattr(config, "attribute_map", {}) or {}
    common = {name: value for name, value in SIZES.items() if name in fields and same.get(name) not in fields}
    for name in own:
        for alias in (same.get(name), *(key for key, real in same.items() if real == name)):
            common.pop(alias, None)
    given = common | own
    return config(**{name: value for name, value in given.items() if value is not None or name == "sliding_window"})


def _named(name: str) -> Any:
    """A class of transformers, also one that is only in its model's module."""
    if hasattr(transformers, name):
        return getattr(transformers, name)
    for module in transformers.models.__all__ if hasattr(transformers.models, "__all__") else ():
        for kind in ("configuration", "modeling"):
            found = importlib.import_module(f"transformers.models.{module}.{kind}_{module}")
            if hasattr(found, name):
                return getattr(found, name)
    raise AttributeError(name)
