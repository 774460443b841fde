"""Checks an evidence bundle again from its records, with nothing but Python 3.11 and numpy.

    python verify.py                in the unpacked folder
    python verify.py BUNDLE.zip     without unpacking; nothing is written, nothing in the bundle is run

Exit status: 0 everything fits, 1 something does not, 2 this is no bundle that can be read safely. First every file
must have its SHA-256; then records.csv must say what the JSON lines say, and from it every number is computed anew and
compared to 1e-9. The definitions are written out here once more, and by other means than the lab's: this is the second
opinion, so it shares no code with the first. A bundle carries it as one file, so that it can travel alone.
"""
