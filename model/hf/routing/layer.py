"""What is known of one routed layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

VERIFIED = "verified"
Side = Literal["encoder", "decoder"]


@dataclass(frozen=True)
class RoutedLayer:
    """One router with its experts, as measured on one fixed batch when the model was loaded.

    name: module path. layer: number of the decoder layer (an encoder-decoder's encoder counts its own). side: which of
    the two. columns: scores that the router gives a token. experts: those that compute; fewer than columns where some
    choices pass the token on unchanged (LongCat) or skip it (Zaya). k: choices a token. score: what makes a share of a
    logit: `softmax`, `sigmoid`, `sqrtsoftplus`, `given` (the router hands out shares already), None where unknown.
    select_bias: a bias takes part in the choice and in nothing else. groups: (groups, groups kept) where the choice is
    limited to the best groups. choice: `score`, or `token` where a table of tokens chooses. renormalised: the chosen
    scores are divided by their sum. scale: what they are then multiplied by; None where each expert has a factor of its
    own. after: factor on the experts' sum, None where there is no telling or weights are offloaded. applies_to: `input`
    where the weight multiplies what the expert reads (Llama 4), which is no mixture. may_drop: an expert that is full
    turns tokens away.
    status: `verified`, or `index and weight only: why`.
    """

    name: str
    layer: int
    side: Side
    columns: int
    experts: int
    k: int
    score: str | None
    select_bias: bool | None
    groups: tuple[int, int] | None
    choice: Literal["score", "token"] | None
    renormalised: bool | None
    scale: float | None
    after: float | None
    applies_to: Literal["output", "input"]
    may_drop: bool
    status: str

    @property
    def verified(self) -> bool:
        """Whether the scores over all experts are those that the weights come from."""
        return self.status == VERIFIED
