"""The paper's training curves: what a variant does to gates and speech while it is trained, measured from its start."""

from __future__ import annotations

import torch
from jaxtyping import Float
from torch import Tensor
from torch.nn import functional as F

from model.byte_text import ANSWER, OPENING
from model.routed_lm import Output, RoutedLM
from model.trace import trace
from model.vanilla import AnyLM
from training.batches import Batch
from training.conversations import ANSWERS, examples
from training.losses import entropy_gap

N_CANARIES, N_SHOWN, REPLY_BYTES = 16, 3, 48


def of_step(output: Output, batch: Batch, abstain_logit: Tensor) -> dict[str, float]:
    """CE where there are targets and, of a batch with both sides, abstain gap and entropy gap, OOD − in-domain."""
    found: dict[str, float] = {}
    with torch.no_grad():
        if (batch.targets >= 0).any():
            flat = output.logits.float().flatten(0, 1)
            found["ce"] = float(F.cross_entropy(flat, batch.targets.flatten(), ignore_index=-1))
        if batch.ood.any() and not batch.ood.all():
            rows = batch.ood[:, None].expand_as(batch.asked)
            p = abstain_logit.float().sigmoid()
            if batch.asked.any():
                found["abstain_gap"] = float(p[batch.asked & rows].mean() - p[batch.asked & ~rows].mean())
            found["entropy_gap"] = float(entropy_gap(output.gates, batch.compared, batch.ood))
    return found


class Drift:
    """How far a model has gone from its start, on fixed held-out wordings that no recipe trains on.

    The start's mean gates and its replies are the reference, so nothing is compared with a probe prompt.
    """

    def __init__(self, start: RoutedLM) -> None:
        stream = examples(ANSWERS, seed="canaries", held_out=True)
        asked = [next(stream) for _ in range(N_CANARIES)]
        self.shown = [example.prompt for example in asked[:N_SHOWN]]
        self.prompts = [OPENING + example.prompt.encode() + ANSWER for example in asked]
        self.gates, self.replies = self._measured(start)

    def measure(self, lm: AnyLM) -> dict[str, object]:
        """router_drift: Jensen–Shannon divergence of mean gates from the start's, per layer, in nats, from 0 to ln 2.
        canary: share of replies that are still the start's, byte for byte. replies: a few of them."""
        assert isinstance(lm, RoutedLM)
        gates, replies = self._measured(lm)
        same = sum(now == before for now, before in zip(replies, self.replies, strict=True))
        return {
            "router_drift": [round(value, 5) for value in divergence(gates, self.gates).tolist()],
            "canary": same / len(replies),
            "replies": replies[:N_SHOWN],
        }

    @torch.inference_mode()
    def _measured(self, lm: RoutedLM) -> tuple[Tensor, list[str]]:
        """Gates averaged over all prompt bytes, [layer, pathway], and the greedy replies."""
        traces = trace(lm, self.prompts, max_new_bytes=REPLY_BYTES)
        gates = torch.cat([torch.from_numpy(t.gates[:, : t.prompt_length]).double() for t in traces], dim=1)
        return gates.mean(dim=1), [t.text for t in traces]


def divergence(p: Float[Tensor, "layer pathway"], q: Float[Tensor, "layer pathway"]) -> Float[Tensor, " layer"]:
    """Jensen–Shannon divergence of two distributions per layer, in nats."""
    entropy = lambda d: torch.special.entr(d).sum(-1)  # noqa: E731
    return (entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2).clamp_min(0.0)
