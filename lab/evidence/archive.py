"""The files of a bundle as one ZIP, and the sums over them: the same files give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from lab.evidence.second_opinion.reading import SUMS
from model.atomic import write_atomically

TIME = (1980, 1, 1, 0, 0, 0)
"""Of every file in the ZIP: the earliest there is."""


def sums(files: Mapping[str, bytes]) -> bytes:
    """SHA256SUMS over the files besides it, as `sha256sum -c` reads it."""
    return b"".join(f"{sha256(files[name]).hexdigest()}  {name}\n".encode() for name in sorted(files) if name != SUMS)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files as a ZIP: sorted, all of one time, so that the same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            member = zipfile.ZipInfo(name, TIME)
            member.create_system, member.external_attr = 3, 0o100644 << 16
            archive.writestr(member, files[name], zipfile.ZIP_DEFLATED, compresslevel=9)
    return out.getvalue()


def write(path: Path, files: Mapping[str, bytes]) -> str:
    """Write a bundle atomically and return the SHA-256 of the file. Raises: LabError when it cannot be written."""
    data = zipped(files)
    write_atomically(path, data)
    return sha256(data).hexdigest()
