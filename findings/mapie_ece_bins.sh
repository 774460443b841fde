#!/usr/bin/env bash
# MAPIE 1.6.0, mapie.metrics.calibration.expected_calibration_error(num_bins=k): k counts the bins' edges, so there are
# k - 1 bins, and with split_strategy="quantile" the least score falls into a bin of its own.
# Six events with scores .1 .2 .3 .4 .8 .9 and labels 1 1 1 0 0 0: two bins of equal count have means .2 and .7 against
# shares of events 1 and 0, so the error is .75. Asked for 2 bins, MAPIE gives what the least score alone and one bin of
# all others give: .9 / 6 + |.52 - .4| * 5 / 6 = .25. Asked for 3, it gives the two bins' value on these data.
# Seen: "two bins by hand 0.7500, num_bins=2 0.2500, num_bins=3 0.7500"
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet mapie==1.6.0 scikit-learn==1.9.1 numpy==2.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import sys
import numpy as np
from mapie.metrics.calibration import expected_calibration_error

labels = np.array([1, 1, 1, 0, 0, 0])
scores = np.array([.1, .2, .3, .4, .8, .9])
by_hand = np.mean([abs(scores[part].mean() - labels[part].mean()) for part in (slice(0, 3), slice(3, 6))])
two, three = (expected_calibration_error(labels, scores, num_bins=k, split_strategy="quantile") for k in (2, 3))
print(f"two bins by hand {by_hand:.4f}, num_bins=2 {two:.4f}, num_bins=3 {three:.4f}")
sys.exit(f"{by_hand:.4f} {two:.4f} {three:.4f}" != "0.7500 0.2500 0.7500")
PYTHON
