"""The trained model as the folder that comes with the lab, rounded to bfloat16, with the list that it answers to."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from torch import Tensor

from model.atomic import write_atomically
from model.digest import digest, file_sha256
from model.hf.bundled import About
from model.hf.named import TILMOE
from training.experts import rows
from training.experts.design import Design
from training.experts.loop import Trained

USED_OVER = 2000
"""Conversations in wordings not trained on, over which usage is counted."""


def publish(found: Trained, checkpoints: Path, *, design: Design, seed: int) -> Path:
    """Files first, the list last, each atomically. Raises: LabError when one cannot be written."""
    own = checkpoints / TILMOE
    own.mkdir(parents=True, exist_ok=True)
    lm = found.lm.to(torch.bfloat16)
    with TemporaryDirectory() as place:
        lm.save_pretrained(place)
        found.tokens.save_pretrained(place, save_jinja_files=False)
        written = {path.name: path.read_bytes() for path in Path(place).iterdir()}
    for path in own.iterdir():
        if path.name not in written:
            path.unlink()
    for name, data in written.items():
        write_atomically(own / name, data)
    lm = lm.float()
    about = About(
        files={name: file_sha256(own / name) for name in sorted(written)},
        digest=digest(dict(lm.named_parameters())),
        design=asdict(design),
        trained_on={
            "date": datetime.now(UTC).date().isoformat(), "seed": seed, "steps": found.step,
            "conversations": found.step * design.rows, "tokens": found.read, "minutes": round(found.seconds / 60, 1),
            "held_out_nats_a_token": round(found.held_out, 4),
            "versions": {name: version(name) for name in ("torch", "transformers", "tokenizers")},
        },
        usage=[[round(share, 4) for share in layer] for layer in usage(lm, found.tokens, design, seed=seed).tolist()],
    )  # fmt: skip
    write_atomically(checkpoints / f"{TILMOE}.json", (json.dumps(about.to_json(), indent=1) + "\n").encode())
    return own


@torch.inference_mode()
def usage(lm: Any, tokens: Any, design: Design, *, seed: int) -> Tensor:
    """[layer, expert]: shares of the choices over real tokens of held-out wordings."""
    counts = torch.zeros(design.layers, design.experts)
    for own in rows.held_out(design, tokens, seed=seed, count=USED_OVER):
        for start in range(0, len(own.ids), 250):
            ids, mask = own.ids[start : start + 250], own.mask[start : start + 250]
            found = lm.model(input_ids=ids, attention_mask=mask, output_router_logits=True, use_cache=False)
            for layer, logits in enumerate(found.router_logits):
                chosen = logits.topk(design.acting, dim=-1).indices[mask.flatten().bool()]
                counts[layer] += torch.bincount(chosen.flatten(), minlength=design.experts)
    return counts / counts.sum(-1, keepdim=True)
