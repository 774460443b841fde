"""The lab: what a routed language model's own signals say about its replies."""

import os

# NumPy's and SciPy's products are small here: a second thread of OpenBLAS waits longer than it works.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
