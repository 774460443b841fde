"""How much each loss of a recipe counts. It stands alone, so that who reads recipes loads no data and no losses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Weights:
    """How much each loss counts; a loss of weight 0 is not computed.

    ce: cross-entropy at `Batch.targets` (replies, or all of prose). load_balance: equal use of the pathways.
    abstain: binary cross-entropy of the abstain head at last prompt bytes; detached: it moves the head only.
    metacognition: pushes gate entropy on OOD prompts above that on in-domain prompts, by `margin`.
    """

    ce: float = 1.0
    load_balance: float = 0.0
    abstain: float = 0.0
    detached: bool = True
    metacognition: float = 0.0
    margin: float = 0.3
