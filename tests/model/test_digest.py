"""Digests: the same content gives the same digest, and nothing else does."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

import pytest
import torch

from model.digest import digest, file_sha256, text_digest
from model.errors import LabError


def test_a_digest_is_what_its_definition_says() -> None:
    data = b'["a","float32",[1,2]]\n' + struct.pack("<2f", 1.5, -2.0) + b'["b","bfloat16",[]]\n' + b"\x80\x3f"
    params = {"b": torch.tensor(1.0, dtype=torch.bfloat16), "a": torch.tensor([[1.5, -2.0]])}
    assert digest(params) == hashlib.sha256(data).hexdigest()


def test_order_and_layout_do_not_matter() -> None:
    square = torch.arange(6.0).reshape(2, 3)
    assert digest({"a": square, "b": square.T}) == digest({"b": square.T.contiguous(), "a": square.clone()})


def test_everything_else_matters() -> None:
    ones = torch.ones(2, 3)
    different = [
        {"a": ones},
        {"b": ones},
        {"a": ones.reshape(3, 2)},
        {"a": ones.to(torch.bfloat16)},
        {"a": torch.zeros(2, 3)},
        {"a": -torch.zeros(2, 3)},
        {"a": ones, "b": ones},
        {"a": ones[:1], "b": ones[1:]},
        {},
    ]
    assert len({digest(params) for params in different}) == len(different)


def test_text_and_file_digests_are_sha256(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"abc")
    assert file_sha256(tmp_path / "file") == text_digest(b"abc") == hashlib.sha256(b"abc").hexdigest()


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LabError, match="cannot read a file"):
        file_sha256(tmp_path / "absent")
