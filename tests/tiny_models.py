"""Tiny models of transformers with a tokenizer of their own, as a folder and as a GGUF file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch

TEXT = "What is the capital of France? The capital of France is Paris. Who wrote it? I don't know who wrote it.\n"
TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]


def tokenizer(*, template: str | None = TEMPLATE) -> Any:
    """Byte-level BPE of 300 tokens, every byte among them."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=300, special_tokens=SPECIAL, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )  # fmt: skip
    made.train_from_iterator([TEXT] * 5, trainer)
    own = PreTrainedTokenizerFast(
        tokenizer_object=made, eos_token="<|im_end|>", bos_token="<|im_start|>", pad_token="<|endoftext|>",
        unk_token="<|endoftext|>",
    )  # fmt: skip
    own.chat_template = template
    return own


def llama(*, seed: int = 0, **changes: Any) -> Any:
    """Two layers, grouped keys, random weights large enough that replies vary."""
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(**{
        "vocab_size": 300, "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4,
        "num_key_value_heads": 2, "max_position_embeddings": 128, "bos_token_id": 1, "eos_token_id": 2,
        "pad_token_id": 0, "tie_word_embeddings": False,
    } | changes)  # fmt: skip
    return random_weights(LlamaForCausalLM(config), seed=seed)


def random_weights(lm: Any, *, seed: int = 0) -> Any:
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in lm.named_parameters():
            if "norm" not in name and "ln_" not in name:
                parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.3)
    return lm.eval().requires_grad_(False)


def save(folder: Path, lm: Any, tokens: Any) -> Path:
    lm.save_pretrained(folder)
    tokens.save_pretrained(folder)
    return folder


def save_gguf(path: Path, lm: Any, tokens: Any) -> Path:
    """The same model as llama.cpp's converter would write it, in float32."""
    import gguf

    config, made = lm.config, gguf.GGUFWriter(path, "llama")
    made.add_name("tiny")
    made.add_context_length(config.max_position_embeddings)
    made.add_embedding_length(config.hidden_size)
    made.add_block_count(config.num_hidden_layers)
    made.add_feed_forward_length(config.intermediate_size)
    made.add_head_count(config.num_attention_heads)
    made.add_head_count_kv(config.num_key_value_heads)
    made.add_layer_norm_rms_eps(config.rms_norm_eps)
    made.add_rope_freq_base(config.rope_parameters["rope_theta"])
    made.add_rope_dimension_count(config.hidden_size // config.num_attention_heads)
    made.add_vocab_size(config.vocab_size)
    words = sorted(tokens.get_vocab(), key=tokens.get_vocab().get)
    merges = tokens.backend_tokenizer.to_str()
    made.add_tokenizer_model("gpt2")
    made.add_token_list(words)
    made.add_token_types([3 if word in SPECIAL else 1 for word in words])
    made.add_token_merges([" ".join(own) for own in json.loads(merges)["model"]["merges"]])
    made.add_bos_token_id(tokens.bos_token_id)
    made.add_eos_token_id(tokens.eos_token_id)
    made.add_pad_token_id(tokens.pad_token_id)
    if tokens.chat_template:
        made.add_chat_template(tokens.chat_template)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config.num_hidden_layers)
    for name, tensor in lm.state_dict().items():
        values = tensor.numpy().astype(np.float32)
        for part, heads in (("q_proj", config.num_attention_heads), ("k_proj", config.num_key_value_heads)):
            if part in name:  # llama.cpp pairs the halves of a head that transformers keeps apart
                values = values.reshape(heads, 2, -1, values.shape[1]).swapaxes(1, 2).reshape(values.shape)
        made.add_tensor(names.get_name(name, try_suffixes=(".weight",)), np.ascontiguousarray(values))
    made.write_header_to_file()
    made.write_kv_data_to_file()
    made.write_tensors_to_file()
    made.close()
    return path
