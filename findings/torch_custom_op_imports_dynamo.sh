#!/usr/bin/env bash
# torch 2.13.0: the first call of any operator made by torch.library.custom_op imports torch._dynamo, although nothing is
# compiled, and leaves a folder torchinductor_USER among the temporary files. A program that wraps one kernel as an
# operator pays for the compiler at its first call, and needs a temporary folder that can be written to.
# Seen: "torch._dynamo imported: after import torch False, after defining the operator False, after its first call True;
# files left in TMPDIR: ['torchinductor_root']" (of whoever runs it)
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet torch==2.13.0 numpy==2.4.6
mkdir "$folder/tmp"
TMPDIR="$folder/tmp" "$folder/venv/bin/python" - <<'PYTHON'
import os
import sys
import tempfile
import torch

seen = ["torch._dynamo" in sys.modules]

@torch.library.custom_op("finding::doubled", mutates_args=())
def doubled(x: torch.Tensor) -> torch.Tensor:
    return 2 * x

seen.append("torch._dynamo" in sys.modules)
doubled(torch.ones(2))
seen.append("torch._dynamo" in sys.modules)
left = sorted(os.listdir(tempfile.gettempdir()))
print("torch._dynamo imported: after import torch {}, after defining the operator {}, after its first call {};".format(*seen),
      f"files left in TMPDIR: {left}")
sys.exit(seen != [False, False, True] or not any(name.startswith("torchinductor_") for name in left))
PYTHON
