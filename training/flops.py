"""How much of a device's arithmetic a run used: model-FLOP utilisation."""

from __future__ import annotations

import torch

from model.config import ModelConfig

PEAK = {"H100": 989e12, "H200": 989e12, "A100": 312e12, "L40S": 362e12, "L4": 121e12, "T4": 65e12}
"""Dense bf16 (T4: fp16) operations a second, by a part of the device's name. Source: the vendor's data sheets."""


def per_byte(config: ModelConfig, *, length: int) -> float:
    """Operations of one training step for each byte of windows of `length`: forward, and twice that backward.

    A product of [m, k] with [k, n] counts 2mkn; what is done elementwise is left out. The sparse pathway counts with
    all the products that a GPU carries out, kept or not.
    """
    width, d = config.n_heads * config.d_head, config.d_model
    maps = 2 * width * d + config.n_heads * d * d + 2 * config.ffn_expand * d * d + 3 * d
    attention = length * (width + config.n_heads * d)
    return 3 * 2 * (config.n_layers * (maps + attention) + config.vocab_size * d)


def utilisation(config: ModelConfig, *, length: int, bytes_per_second: float, device: str) -> float | None:
    """Share of the device's peak that went into the model's own products; None where the peak is not known."""
    if device != "cuda":
        return None
    name = torch.cuda.get_device_name()
    # The longest part of the name first, so that an L40S is not taken for an L4.
    peaks = [PEAK[part] for part in sorted(PEAK, key=len, reverse=True) if part in name]
    return per_byte(config, length=length) * bytes_per_second / peaks[0] if peaks else None
