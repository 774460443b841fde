"""What a run measures about itself: held-out bits per byte, held-out wordings answered."""

from __future__ import annotations

import math

import torch
from torch.nn import functional as F

from model.routed_lm import RoutedLM
from model.trace import trace
from model.vanilla import AnyLM
from training import batches
from training.batches import Batch
from training.conversations import RECIPE_KINDS, examples
from training.corpus import Corpus
from training.recipe import Recipe

N_WINDOWS, N_QUESTIONS, N_SAMPLES, REPLY_BYTES = 64, 64, 4, 80


@torch.inference_mode()
def held_out(lm: AnyLM, recipe: Recipe, corpus: Corpus | None) -> dict:
    """bits_per_byte on held-out text; for chat also `held_out_exact`, the share of held-out wordings whose reply is the
    one drawn of the two to four right answers (a perfect model would score about 0.5), and a few samples."""
    length = min(128, lm.config.max_seq_len)
    if recipe.data in ("prose", "noise"):
        assert corpus is not None
        batch = batches.from_windows(corpus.held_out_windows(count=N_WINDOWS, length=length))
        return {"bits_per_byte": bits_per_byte(lm, batch)}
    assert recipe.kinds is not None
    assert isinstance(lm, RoutedLM)
    kinds = [kind for kind in RECIPE_KINDS[recipe.kinds] if kind.label != "ood"]
    room = lm.config.max_seq_len - REPLY_BYTES
    stream = examples(kinds, seed="held-out", held_out=True, refusals=recipe.refusals)
    asked = [next(e for e in stream if len(batches.encode(e)[0]) <= room) for _ in range(N_QUESTIONS)]
    batch = batches.conversations(
        examples(kinds, seed="held-out bytes", held_out=True, refusals=recipe.refusals), batch=N_WINDOWS, length=length
    )
    traces = trace(lm, [batches.encode(example)[0] for example in asked], max_new_bytes=REPLY_BYTES)
    right = [found.text.lower() == example.reply.lower() for found, example in zip(traces, asked, strict=True)]
    abstain = {
        label: [found.abstain_p for found, example in zip(traces, asked, strict=True) if example.label == label]
        for label in ("answer", "refusal")
    }
    return {
        "bits_per_byte": bits_per_byte(lm, batch),
        "held_out_exact": sum(right) / len(right),
        **{f"abstain_p_{label}": sum(p) / len(p) for label, p in abstain.items() if p},
        "samples": [[e.prompt, t.text] for e, t in list(zip(asked, traces, strict=True))[:N_SAMPLES]],
    }


def bits_per_byte(lm: AnyLM, batch: Batch) -> float:
    """Mean of -log2 p over the batch's targets."""
    logits = torch.cat([lm(tokens).logits for tokens in batch.tokens.split(16)])
    nats = F.cross_entropy(logits.float().flatten(0, 1), batch.targets.flatten(), ignore_index=-1)
    return float(nats) / math.log(2)
