#!/usr/bin/env bash
# ray 2.60.0, torch 2.13.0: how many threads torch has in a task is decided by the first task that its process ran. Ray
# sets OMP_NUM_THREADS to a task's num_cpus, and sets it anew for every task, but torch reads it once: a task of 2 CPUs
# says OMP_NUM_THREADS=2 and computes with 1 thread where its worker served a task of 1 CPU before, with 2 in a new one.
# Results that must not hang on the scheduler call torch.set_num_threads in the task.
# Seen: "of 1 CPU: OMP_NUM_THREADS=1, 1 threads; then of 2 CPUs in the same process: OMP_NUM_THREADS=2, 1 threads;
# of 2 CPUs in a new process: OMP_NUM_THREADS=2, 2 threads"
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet ray==2.60.0 torch==2.13.0 numpy==2.4.6
export RAY_USAGE_STATS_ENABLED=0 HOME="$folder"
unset OMP_NUM_THREADS
cat > "$folder/finding.py" <<'PYTHON'
import os
import sys

import ray


def started():
    ray.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False, _temp_dir=f"{os.environ['HOME']}/ray")


@ray.remote
def threads():
    import torch

    return os.getpid(), os.environ.get("OMP_NUM_THREADS"), torch.get_num_threads()


started()
(own, *one), (same, *two) = ray.get(threads.options(num_cpus=1).remote()), ray.get(threads.options(num_cpus=2).remote())
ray.shutdown()
started()
(_, *fresh) = ray.get(threads.options(num_cpus=2).remote())
ray.shutdown()
told = "OMP_NUM_THREADS={}, {} threads"
where = "the same" if own == same else "another"
print(f"of 1 CPU: {told.format(*one)}; then of 2 CPUs in {where} process: {told.format(*two)};",
      f"of 2 CPUs in a new process: {told.format(*fresh)}")
sys.exit((own == same, one, two, fresh) != (True, ["1", 1], ["2", 1], ["2", 2]))
PYTHON
"$folder/venv/bin/python" "$folder/finding.py"
