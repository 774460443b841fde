"""Reading a folder of text: what is held out, what is refused."""

from __future__ import annotations

import lzma
import resource
import signal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.errors import LabError
from training import corpus as text
from training.corpus import read


def documents(n: int, word: str) -> str:
    return "\n\n".join(f"{word} number {index}. " + "It rained all day. " * 40 for index in range(n))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(documents(200, "Story"))
    with lzma.open(tmp_path / "b.txt.xz", "wt") as file:
        file.write(documents(200, "Tale"))
    return tmp_path


def test_reads_plain_and_compressed_text(folder):
    corpus = read(folder)
    assert [name for name, _ in corpus.sources] == ["a.txt", "b.txt.xz"]
    assert b"Story number 1." in corpus.train.tobytes()
    assert b"Tale number 1." in corpus.train.tobytes()


def test_held_out_documents_are_never_trained_on(folder):
    corpus = read(folder)
    for held in (b"Story number 0.", b"Story number 100.", b"Tale number 0.", b"Tale number 100."):
        assert held in corpus.held_out.tobytes()
        assert held not in corpus.train.tobytes()


def test_windows_are_a_function_of_the_seed(folder):
    corpus = read(folder)
    first, second = (corpus.windows(np.random.default_rng((7, 3)), batch=4, length=32) for _ in range(2))
    assert first.shape == (4, 33)
    assert np.array_equal(first, second)
    assert not np.array_equal(first, corpus.windows(np.random.default_rng((7, 4)), batch=4, length=32))


def test_the_digest_follows_the_text(folder):
    before = read(folder).digest
    (folder / "a.txt").write_text(documents(200, "Fable"))
    assert read(folder).digest != before


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "too small"),
        ("a.txt", b"caf\xe9 " * 50_000, "not UTF-8"),
        ("a.txt.xz", b"\xfd7zXZ\x00 truncated", "cannot read"),
        ("a.pdf", b"text", "empty"),
    ],
)
def test_bad_folders_are_refused(tmp_path, name, content, message):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(LabError, match=message):
        read(tmp_path)


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(LabError, match="no such corpus folder"):
        read(tmp_path / "nowhere")


@settings(deadline=None)
@given(data=st.text("a\n", max_size=40), chunk=st.integers(1, 12))
def test_blocks_are_what_stands_between_blank_lines_however_the_file_is_read(tmp_path_factory, data, chunk):
    path = tmp_path_factory.mktemp("blocks") / "a.txt"
    path.write_text(data)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(text, "_CHUNK", chunk)
        assert list(text._blocks(path)) == data.encode().split(b"\n\n")


def test_the_text_is_mapped_from_disk(folder):
    corpus = read(folder)
    assert not corpus.train.flags.owndata
    with pytest.raises(ValueError, match="read-only"):
        corpus.train[0] = 0


def test_a_disk_that_fills_up_is_told(folder):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))  # the system's own "no more room"
    try:
        with pytest.raises(LabError, match=r"cannot keep the text.*TMPDIR"):
            read(folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
