"""A probe that takes long, kept as it goes: what is done when it is stopped or killed is not measured again.

`OUT.part` holds one line that says what is measured and then a record a line, in the order in which they were done. It
is gone when the records are whole.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from lab.probe import records as record_lines
from lab.probe.records import Record
from model.errors import LabError


class Going(Protocol):
    """What was done of a probe, by prompt, and what is done meanwhile."""

    @property
    def done(self) -> dict[str, Record]: ...

    def add(self, records: Sequence[Record]) -> None: ...

    def close(self) -> None:
        """Once the records are kept elsewhere."""


class Unfinished:
    """about: what makes two runs the same: model, prompts, decoding, versions."""

    def __init__(self, out: Path, about: Mapping[str, Any]) -> None:
        """Raises: LabError where the file cannot be read or written."""
        self.path = out.with_name(f"{out.name}.part")
        self.done: dict[str, Record] = {}
        self.another = False
        """Whether what was there is of another run, and was let go of."""
        first = json.dumps(dict(about), sort_keys=True).encode() + b"\n"
        try:
            data = self.path.read_bytes() if self.path.is_file() else b""
            whole = data[: data.rfind(b"\n") + 1]  # a line that was cut short was not done
            self.another = bool(whole) and not whole.startswith(first)
            if not whole or self.another:
                whole = first
            for number, line in enumerate(whole.decode().splitlines()[1:], 2):
                record = record_lines.from_line(line, where=f"{self.path}:{number}")
                self.done[record.id] = record
            if whole != data:
                self.path.write_bytes(whole)
        except (OSError, UnicodeDecodeError) as error:
            found, todo = getattr(error, "strerror", error), "remove it, or write to another file"
            raise LabError("cannot go on with a probe", where=self.path, found=found, todo=todo) from error

    def add(self, records: Sequence[Record]) -> None:
        """On the disk when this returns. Raises: LabError where it cannot be written."""
        try:
            with self.path.open("ab") as file:
                file.write(record_lines.as_bytes(records))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise LabError("cannot keep what is done", where=self.path, found=error.strerror) from error
        self.done.update({record.id: record for record in records})

    def close(self) -> None:
        with suppress(OSError):
            self.path.unlink()
