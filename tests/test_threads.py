"""How many threads NumPy's products get."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

TOLD = """
import json, lab, numpy, scipy.linalg, threadpoolctl
print(json.dumps([own["num_threads"] for own in threadpoolctl.threadpool_info() if own["internal_api"] == "openblas"]))
"""


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="one processor")
@pytest.mark.parametrize(
    ("said", "expected"), [({}, 1), ({"OPENBLAS_NUM_THREADS": "2"}, 2)], ids=["ours", "the user's"]
)
def test_one_unless_the_user_says_otherwise(said: dict[str, str], expected: int) -> None:
    env = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")} | said
    run = subprocess.run([sys.executable, "-c", TOLD], env=env, capture_output=True, text=True, check=True)
    threads = json.loads(run.stdout)
    assert threads
    assert set(threads) == {expected}
