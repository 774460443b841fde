"""Reading a bundle safely, from a ZIP or a folder: its files, its JSON, its table of records."""

from __future__ import annotations

import csv
import io
import json
import math
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

SUMS, CONFIGURATION, RULE, TABLE = "SHA256SUMS", "bundle.json", "decision_rule.json", "records.csv"
MOST_MEMBERS, MOST_BYTES, MOST_TOTAL, MOST_RATIO = 2000, 64 << 20, 192 << 20, 200
"""Limits on what is read: files, bytes of one and of all together unpacked, and how far one may have been packed."""
NAME = re.compile(r"[A-Za-z0-9_+@-][A-Za-z0-9._+@-]*(/[A-Za-z0-9_+@-][A-Za-z0-9._+@-]*)*")
REGIMES = (
    "in_domain",
    "ood_topic",
    "ood_style",
    "long_input",
    "gibberish",
    "factual_misleading",
    "neo_false_inability",
)
"""Of the probe, in the order in which their prompts are drawn."""
GATE_REGIMES = ("idk_gate", "false_inability", "canary")

Files = dict[str, bytes]


class MalformedError(Exception):
    """No bundle, or one that cannot be read safely: one line saying why."""


@dataclass(frozen=True)
class Row:
    """One record of records.csv. signals: one number, one a layer, or None where there was nothing to measure."""

    id: str
    regime: str
    prompt: str
    reply: str
    correct: bool | None
    signals: Mapping[str, float | list[float] | None]
    model_digest: str
    probe_digest: str
    decoding: Mapping[str, Any]


def in_order(rows: Iterable[Row]) -> list[Row]:
    """By prompt set, kind of prompt and id: what is computed from rows does not hang on the order they came in."""

    def place(row: Row) -> tuple[Any, ...]:
        kind = REGIMES.index(row.regime) if row.regime in REGIMES else len(REGIMES)
        return row.probe_digest, kind, row.regime, row.id, row.prompt

    return sorted(rows, key=place)


def read_zip(path: Path) -> Files:
    """Every file of a ZIP by name; a damaged one as no bytes, which have another digest. Nothing is unpacked to disk.

    Raises: MalformedError, before anything is unpacked, for what is no ZIP, for a name that leads out of the folder or
        occurs twice, for a link or a device, and for more files or bytes than a bundle has.
    """
    try:
        if not path.is_file():
            raise MalformedError(f"no such file: {path}")
        if path.stat().st_size > MOST_TOTAL:
            raise MalformedError(f"too large: {path.stat().st_size} bytes, at most {MOST_TOTAL}")
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _check_members(members)
            return {member.filename: _member(archive, member) for member in members}
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, OverflowError) as error:
        raise MalformedError(f"not a ZIP that can be read: {error}") from error


def read_folder(folder: Path) -> Files:
    """Every file below a folder by name. Raises: MalformedError for links, odd names and more than a bundle has."""
    found: Files = {}
    total = 0
    if not (folder / SUMS).is_file():
        raise MalformedError(f"no evidence bundle: {folder} has no {SUMS}")
    for place, folders, names in os.walk(folder):
        for name in folders:
            if (Path(place) / name).is_symlink():
                raise MalformedError(f"a link: {Path(place) / name}")
        for name in names:
            path = Path(place) / name
            if not stat.S_ISREG(path.lstat().st_mode):
                raise MalformedError(f"a link, or no plain file: {path}")
            total += path.stat().st_size
            if len(found) >= MOST_MEMBERS or total > MOST_TOTAL:
                raise MalformedError(f"more than a bundle has: at {path}")
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    try:
        with archive.open(member) as file:
            return file.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return b""


def _check_members(members: Sequence[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS:
        raise MalformedError(f"too many files: {len(members)}, at most {MOST_MEMBERS}")
    seen: set[str] = set()
    for member in members:
        shown = ascii(member.orig_filename[:80])
        if member.filename != member.orig_filename or not NAME.fullmatch(member.filename) or len(member.filename) > 200:
            raise MalformedError(f"a name that a bundle does not have: {shown}")
        if member.filename.lower() in seen:
            raise MalformedError(f"two files of one name: {shown}")
        seen.add(member.filename.lower())
        kind = stat.S_IFMT(member.external_attr >> 16)
        packed = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        if kind not in (0, stat.S_IFREG) or member.flag_bits & 1 or member.compress_type not in packed:
            raise MalformedError(f"not a plain file: {shown}")
        if member.file_size > MOST_BYTES or member.file_size > MOST_RATIO * member.compress_size + 4096:
            raise MalformedError(
                f"too large unpacked: {shown}, {member.file_size} bytes from {member.compress_size}; "
                f"at most {MOST_BYTES}, and {MOST_RATIO} times as packed"
            )
    if (total := sum(member.file_size for member in members)) > MOST_TOTAL:
        raise MalformedError(f"too large unpacked: {total} bytes, at most {MOST_TOTAL}")


def changed(files: Files) -> Iterator[str]:
    """One line for each file that is not the one listed in SHA256SUMS, not listed, or missing."""
    if SUMS not in files:
        raise MalformedError(f"no evidence bundle: it has no {SUMS}")
    listed: dict[str, str] = {}
    for number, line in enumerate(text_of(files, SUMS).splitlines(), 1):
        wanted, _, name = line.partition("  ")
        if not re.fullmatch("[0-9a-f]{64}", wanted) or not NAME.fullmatch(name) or name in listed:
            raise MalformedError(f"not a list of digests: {SUMS}:{number}")
        listed[name] = wanted
    for name, wanted in listed.items():
        if name not in files:
            yield f"missing: {name}"
        elif (found := sha256(files[name]).hexdigest()) != wanted:
            yield f"changed: {name}; expected {wanted[:16]}; found {found[:16]}"
    yield from (f"not listed: {name}" for name in sorted(files.keys() - listed.keys() - {SUMS}))


def parsed(files: Files, name: str) -> Any:
    """A JSON file of the bundle. Raises: MalformedError; NaN and infinity are no JSON."""
    return json_of(text_of(files, name), name)


def text_of(files: Files, name: str) -> str:
    if name not in files:
        raise MalformedError(f"a bundle needs {name}")
    try:
        return files[name].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise MalformedError(f"not UTF-8: {name}, byte {error.start}") from error


def json_of(text: str, where: str) -> Any:
    def refuse(constant: str) -> float:
        raise ValueError(f"{constant} is not JSON")

    try:
        return json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise MalformedError(f"not JSON: {where}: {error}") from error


def table(files: Files, signals: Iterable[str]) -> dict[tuple[str, str], list[Row]]:
    """(model, prompt set) → its rows of records.csv. Raises: MalformedError naming the line."""
    reader = csv.DictReader(io.StringIO(text_of(files, TABLE), newline=""), strict=True)
    found: dict[tuple[str, str], list[Row]] = {}
    seen: set[tuple[str, str, str]] = set()
    signals = list(signals)
    try:
        for values in reader:
            if None in values:
                raise ValueError("more cells than the header has")
            key = (plain(values["model"]), values["set"])
            if (*key, values["id"]) in seen:
                raise ValueError(f"id {values['id']!r} more than once")
            seen.add((*key, values["id"]))
            found.setdefault(key, []).append(_row(values, signals))
    except (ValueError, KeyError, TypeError, csv.Error) as error:
        raise MalformedError(f"not a record: {TABLE}:{reader.line_num}: {error!r}"[:300]) from error
    return found


def _row(values: Mapping[str, str], signals: Sequence[str]) -> Row:
    if values["regime"] not in (*REGIMES, *GATE_REGIMES):
        raise ValueError(f"unknown regime {values['regime']!r}")
    return Row(
        id=plain(values["id"]),
        regime=values["regime"],
        prompt=plain(values["prompt"]),
        reply=plain(values["reply"]),
        correct={"TRUE": True, "FALSE": False, "": None}[values["correct"]],
        signals={name: _signal(values, name) for name in signals},
        model_digest=values["model_digest"],
        probe_digest=values["probe_digest"],
        decoding={
            "max_new_bytes": int(values["max_new_bytes"]),
            "greedy": {"TRUE": True, "FALSE": False}[values["greedy"]],
        },
    )


def plain(cell: str) -> str:
    """A text without the apostrophe that keeps spreadsheets from running it."""
    return cell[1:] if re.match("'+[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]", cell) else cell


def _signal(values: Mapping[str, str], name: str) -> float | list[float] | None:
    def number(text: str) -> float | None:
        found = float(text) if text else None
        if found is not None and not math.isfinite(found):
            raise ValueError(f"{name} is not finite")
        return found

    if name in values:
        return number(values[name])
    layers = [number(values[f"{name}.{i}"]) for i in range(1000) if f"{name}.{i}" in values]
    if not layers:
        raise ValueError(f"no column for {name}")
    return [layer for layer in layers if layer is not None] or None
