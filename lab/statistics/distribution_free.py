"""Bounds that hold whatever the scores are like, for where resampling has nothing left to vary.

Two classes of n and m prompts hold k = min(n, m) pairs of a positive and a negative that share no prompt, and so are
independent. A statistic is a mean over all pairs of something between `least` and `most`: which of the two scores
higher for AUROC (0 … 1), how two signals or models differ in that for a difference (-1 … 1). Then

- all pairs say the same c: were less than a share r of all pairs in the population like that, k of them in a row would
  come up with chance below r^k, so r is at least (alpha / 2)^(1 / k), and the truth lies between c r + least (1 - r)
  and c r + most (1 - r). For a perfect order: at least .158 from 2 against 2 prompts, .884 from 30 against 30.
- any value u (on 0 … 1): Chernoff's bound, k KL(u, truth) <= ln(2 / alpha), holds for a mean over all pairs as it does
  for k independent ones. At 0 and 1 it is the bound above; between, it is wide.

How often 95 % intervals of one AUROC cover the truth, and how wide they are, in simulated runs of 400 resamples: the
percentile bootstrap alone, and as `lab.statistics.bootstrap` has it, widened to Chernoff's bound where it reaches 0 or
1. Normal scores; and outliers, a share 1 - AUROC of the positives far below everything else, which makes perfect order
likely:

| prompts | true AUROC | normal: percentile | here | width | outliers: percentile | here | width |
|---|---|---|---|---|---|---|---|
| 5 / 5 | .5 | .90 | 1.00 | .79 | .94 | 1.00 | .84 |
| 5 / 5 | .75 | .87 | 1.00 | .75 | .76 | 1.00 | .76 |
| 5 / 5 | .9 | .68 | 1.00 | .65 | .42 | .99 | .64 |
| 5 / 5 | .98 | .24 | 1.00 | .55 | .08 | 1.00 | .54 |
| 5 / 5 | .995 | .10 | 1.00 | .53 | .02 | 1.00 | .53 |
| 10 / 10 | .5 | .94 | .95 | .51 | .95 | 1.00 | .60 |
| 10 / 10 | .75 | .93 | .98 | .47 | .92 | .98 | .58 |
| 10 / 10 | .9 | .88 | .99 | .44 | .63 | 1.00 | .46 |
| 10 / 10 | .98 | .56 | 1.00 | .35 | .17 | 1.00 | .34 |
| 10 / 10 | .995 | .24 | 1.00 | .32 | .05 | 1.00 | .32 |
| 30 / 30 | .5 | .95 | .95 | .29 | .97 | .97 | .34 |
| 30 / 30 | .75 | .94 | .94 | .24 | .94 | .98 | .30 |
| 30 / 30 | .9 | .94 | .95 | .15 | .95 | .99 | .25 |
| 30 / 30 | .98 | .86 | 1.00 | .13 | .45 | 1.00 | .16 |
| 30 / 30 | .995 | .70 | 1.00 | .13 | .16 | 1.00 | .13 |

So the percentiles alone are worthless where order is nearly perfect, down to .02 where every resample is; the bound is
never too short there, and wide. Where resamples stay clear of 0 and 1 nothing changes.
`tests/lab/statistics/test_distribution_free.py` repeats some of it.
Source: Hoeffding (1963), Probability inequalities for sums of bounded random variables, section 5.
"""

from __future__ import annotations

import math

from lab.statistics.rates import CONFIDENCE

ALPHA = round(1 - CONFIDENCE, 9)  # .05, without the last bit of the difference
METHOD = "distribution-free bound"
NEAR_ZERO = 1e-300


def all_alike(value: float, *, pairs: int, least: float, most: float, alpha: float = ALPHA) -> tuple[float, float]:
    """The interval where every pair of prompts says the same, `value`. pairs: that share no prompt, at least 1."""
    share = (alpha / 2) ** (1 / pairs)
    return value * share + least * (1 - share), value * share + most * (1 - share)


def chernoff(value: float, *, pairs: int, least: float, most: float, alpha: float = ALPHA) -> tuple[float, float]:
    """The interval of a mean over all pairs that lies at `value`, whatever the pairs say."""
    scale = most - least
    share = min(max((value - least) / scale, 0.0), 1.0)
    low = _lowest(share, budget=math.log(2 / alpha) / pairs)
    high = 1 - _lowest(1 - share, budget=math.log(2 / alpha) / pairs)
    return least + scale * low, least + scale * high


def divergence(share: float, truth: float) -> float:
    """Kullback-Leibler divergence in nats of a coin that shows heads with chance `share` from one of `truth`."""
    heads = share * math.log(share / truth) if share > 0 else 0.0
    tails = (1 - share) * math.log((1 - share) / (1 - truth)) if share < 1 else 0.0
    return heads + tails


def _lowest(share: float, *, budget: float) -> float:
    """The smallest truth from which `share` diverges by no more than the budget."""
    if share <= 0 or divergence(share, NEAR_ZERO) <= budget:
        return 0.0

    def over(truth: float) -> float:
        return divergence(share, truth) - budget

    from scipy.optimize import root_scalar  # slow to import, and seldom needed

    return float(root_scalar(over, bracket=(NEAR_ZERO, share), method="brentq", xtol=1e-15).root)
