#!/usr/bin/env bash
# scikit-learn 1.9.1, LogisticRegression(C=inf, solver="newton-cholesky", tol=1e-10), as one fits Platt's calibration with
# his soft targets (each score twice, weighted by target and 1 − target): on 32 tied scores whose slope is near 0 it warns
# that the line search "did not converge after 21 line search refinement iterations" and "resorts to lbfgs", although
# both of Platt's equations hold exactly. The warning says nothing about the fit: a pipeline that
# turns warnings into errors, or that refits by another solver, throws a good calibration away.
# Seen: "warned: Line search of Newton solver NewtonCholeskySolver at iteration #1 did not converge after 21 line search
# refine; mean error 0.0e+00, slope's equation 0.0e+00"
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1
OMP_NUM_THREADS=1 "$folder/venv/bin/python" - <<'PYTHON'
import sys
import warnings
import numpy as np
from sklearn.linear_model import LogisticRegression

score = np.repeat([-2.0, -1.0, 0.0, 1.0], [1, 6, 15, 10])
wrong = np.repeat([1, 0, 1, 0, 1, 0, 1], [1, 3, 3, 9, 6, 4, 6]) > 0
n, m = wrong.sum(), (~wrong).sum()
target = np.where(wrong, (n + 1) / (n + 2), 1 / (m + 2))
score = score / 4
unit = ((score - score.mean()) / score.std())[:, None]
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    curve = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-10).fit(
        np.concatenate([unit, unit]), np.repeat([True, False], len(score)), sample_weight=np.concatenate([target, 1 - target])
    )
error = curve.predict_proba(unit)[:, 1] - target
first, second = error.mean(), (error * unit[:, 0]).mean()
print(f"warned: {'; '.join(str(own.message)[:110] for own in said)}; mean error {first:.1e}, slope's equation {second:.1e}")
sys.exit(not ("did not converge" in str(said[0].message) and max(abs(first), abs(second)) < 1e-9))
PYTHON
