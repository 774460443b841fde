#!/usr/bin/env bash
# numba 0.68.1, njit(cache=True): where the file of machine code cannot be written, the first call of the function fails
# with the OSError of the file, although the function has been compiled and is in memory; the same function without the
# cache answers. The next call answers too, so nothing but the writing was wrong. That the folder can be written is tried
# before, but with an empty file, which a disk that is full, and here a limit on the length of a file, lets pass. With a
# file that was torn (index or code) every call fails in every process, until somebody deletes it: it is not made anew.
# Seen: "full: OSError File too large then 3 without cache 3", "torn index, 2: EOFError …", "torn code, 2: EOFError …".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet numba==0.68.1 numpy==2.4.6
cd "$folder"
cat > kernel.py <<'PYTHON'
import numba


@numba.njit(cache=True)
def total(a, b):
    return a + b


plain = numba.njit(total.py_func)
PYTHON
cat > call.py <<'PYTHON'
import resource
import sys

import kernel

if sys.argv[1] == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))
try:
    print("answered", kernel.total(1, 2))
except Exception as error:
    print(type(error).__name__, getattr(error, "strerror", None) or "")
    if sys.argv[1] == "full":
        print("then", kernel.total(1, 2))
print("without cache", kernel.plain(1, 2))
PYTHON
export NUMBA_CACHE_DIR="$folder/kept"
run() { "$folder/venv/bin/python" call.py "$1"; }
full=$(run full); echo "full:" $full
grep -q "OSError File too large" <<< "$full" && grep -q "then 3" <<< "$full" && grep -q "without cache 3" <<< "$full"
first=$(run first); echo "first:" $first; grep -q "answered 3" <<< "$first"
index=$(find kept -name '*.nbi'); code=$(find kept -name '*.nbc')
cp "$index" index; cp "$code" code
: > "$index"
for time in 1 2; do torn=$(run torn); echo "torn index, $time:" $torn; grep -q "EOFError" <<< "$torn"; done
cp index "$index"; : > "$code"
for time in 1 2; do torn=$(run torn); echo "torn code, $time:" $torn; grep -q "EOFError" <<< "$torn"; done
