#!/usr/bin/env bash
# scikit-learn 1.9.1, IsotonicRegression: scores that lie closer than about 1e-15 in absolute terms are merged into one
# before the fit, whatever their unit. Ranks do not change when scores are multiplied by 1e-16, and an isotonic fit knows
# nothing but ranks, yet the calibrated probabilities do: uncertainties in a small unit (variances, densities, likelihoods
# of long replies) are silently calibrated as one score.
# Seen: "scores 1 … 4: [0. 0. 1. 1.]; the same times 1e-16: [0.5 0.5 0.5 0.5]"
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1
"$folder/venv/bin/python" - <<'PYTHON'
import sys
import numpy as np
from sklearn.isotonic import IsotonicRegression

scores, wrong = np.array([1.0, 2.0, 3.0, 4.0]), np.array([0, 0, 1, 1])
plain, tiny = (IsotonicRegression(out_of_bounds="clip").fit(unit * scores, wrong).predict(unit * scores) for unit in (1.0, 1e-16))
print(f"scores 1 … 4: {plain}; the same times 1e-16: {tiny}")
sys.exit(not (plain.tolist() == [0, 0, 1, 1] and tiny.tolist() == [.5] * 4))
PYTHON
