"""Records of several models as one table, in CSV and in Parquet. The same records give the same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from lab.probe.records import Record
from lab.shown import csv_text
from lab.shown.csv_text import Value
from lab.signals import SIGNALS, is_scalar

Runs = Sequence[tuple[str, str, Sequence[Record]]]
"""(model, prompt set, records), in the order of the table."""

_TEXTS = ("model", "set", "id", "regime", "prompt", "reply")


def as_csv(runs: Runs) -> bytes:
    """One row a record, every field quoted, as `csv_text` writes for spreadsheets; right is TRUE, wrong FALSE.

    A signal of one number a layer has a column a layer, `NAME.0` and on. Nothing measured or judged is empty.
    """
    layers = _layers(runs)
    header = [*_TEXTS, "correct"]
    for name in SIGNALS:
        header += [name] if is_scalar(name) else [f"{name}.{i}" for i in range(layers[name])]
    lines: list[list[Value]] = [[*header, "model_digest", "probe_digest", "max_new_bytes", "greedy"]]
    for row in rows(runs):
        fields = [row[name] for name in (*_TEXTS, "correct")]
        for name in SIGNALS:
            value = row[name]
            fields += [value] if is_scalar(name) else [*(value or []), *[None] * (layers[name] - len(value or []))]
        last = [row[name] for name in ("model_digest", "probe_digest", "max_new_bytes", "greedy")]
        lines.append([*fields, *last])
    return csv_text.as_file(csv_text.written(lines, end="\n", quoted=True))


def as_parquet(runs: Runs) -> bytes:
    """The same with types: numbers as doubles, a signal of one number a layer as a list of them."""
    fields: list[tuple[str, Any]] = [*((name, pa.string()) for name in _TEXTS), ("correct", pa.bool_())]
    fields += [(name, pa.float64() if is_scalar(name) else pa.list_(pa.float64())) for name in SIGNALS]
    fields += [("model_digest", pa.string()), ("probe_digest", pa.string())]
    fields += [("max_new_bytes", pa.int64()), ("greedy", pa.bool_())]
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(list(rows(runs)), schema=pa.schema(fields)), out, compression="zstd")
    return out.getvalue()


def rows(runs: Runs) -> Iterable[dict[str, Any]]:
    """The rows that both files hold; a signal that a record lacks is None."""
    for model, name, records in runs:
        for record in records:
            own = record.to_json()
            signals: Mapping[str, Any] = own.pop("signals")
            decoding = own.pop("decoding")
            yield {"model": model, "set": name, **own, **{key: signals.get(key) for key in SIGNALS}, **decoding}


def _layers(runs: Runs) -> dict[str, int]:
    """The most layers that any record has, by signal; at least one, so that the column exists."""
    found = {name: 1 for name in SIGNALS if not is_scalar(name)}
    for _, _, records in runs:
        for record in records:
            for name in found:
                value = record.signals.get(name)
                found[name] = max(found[name], len(value) if isinstance(value, list) else 0)
    return found
