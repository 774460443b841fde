"""The routed language model: its parameters as values, its generation, its files."""

import os

# MKL may add in another order from one process to the next (here about one run in ten did); this keeps it to one order.
os.environ.setdefault("MKL_CBWR", "AUTO,STRICT")
