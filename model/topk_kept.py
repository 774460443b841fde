"""Of every row of scores the k largest alone, their softmax and places. Selected by `model.topk`, ties included."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from model.compiled import compiled
from model.topk import selected, share_rows

_ROWS_PER_THREAD = 2048


@compiled()
def keep(s, length, k, keys, weights, places):  # type: ignore[no-untyped-def]
    """Of the k largest of s[:length], float32, the softmax `weights` and the `places`, in the order of their places.

    How many they are: fewer than k where there are fewer, none where all are -inf. keys: int32, as long, to work in.
    """
    largest, cut, ties = selected(s, length, k, keys)
    if largest == np.float32(-np.inf):
        return 0
    kept = 0
    total = np.float32(0.0)
    for j in range(length):
        if keys[j] >= cut:
            if keys[j] == cut:
                if ties == 0:
                    continue
                ties -= 1
            weight = np.exp(s[j] - largest)
            weights[kept] = weight
            places[kept] = j
            total += weight
            kept += 1
    scale = np.float32(1.0) / total
    for j in range(kept):
        weights[j] *= scale
    return kept


@compiled()
def keep_rows(scores, weights, places, causal, first, last):  # type: ignore[no-untyped-def]
    """Rows first..last of `weights` and `places` (int32), both [rows, k]: of `scores` [rows, n] float32 what `keep`
    keeps, then weights of 0 at place 0.

    With causal = n, row r sees positions 0..r mod n only, whatever lies beyond; with causal = 0, all of them.
    """
    n, k = scores.shape[1], weights.shape[1]
    keys = np.empty(n, dtype=np.int32)
    for row in range(first, last):
        length = row % causal + 1 if causal > 0 else n
        kept = keep(scores[row], length, k, keys, weights[row], places[row])
        for m in range(kept, k):
            weights[row, m] = np.float32(0.0)
            places[row, m] = 0


def kept_rows(scores: Tensor, k: int, *, causal: bool) -> tuple[Tensor, Tensor]:
    """`keep_rows` of every last-axis row, over torch's number of threads: weights and places, [rows, min(k, n)]."""
    flat = scores.detach().to(torch.float32).contiguous().view(-1, scores.shape[-1])
    k = min(k, flat.shape[1])
    weights, places = torch.empty(len(flat), k), torch.empty(len(flat), k, dtype=torch.int32)
    arrays = flat.numpy(), weights.numpy(), places.numpy()
    share_rows(keep_rows, (*arrays, flat.shape[1] if causal else 0), rows=len(flat), at_least=_ROWS_PER_THREAD)
    return weights, places
