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
from training import plain_text
from training.corpus import COUNTED_ANEW, read


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
    assert blocks_of(tmp_path_factory, data, chunk) == data.encode().split(b"\n\n")


@settings(deadline=None)
@given(data=st.text("a\n\r \t\u3000é", max_size=40), chunk=st.integers(1, 12))
def test_a_blank_line_is_white_space_under_any_line_end(tmp_path_factory, data, chunk):
    lines = data.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    plain = "\n".join(line if line.strip() else "" for line in lines)
    assert blocks_of(tmp_path_factory, data, chunk) == plain.encode().split(b"\n\n")


def blocks_of(tmp_path_factory, data: str, chunk: int) -> list[bytes]:
    path = tmp_path_factory.mktemp("blocks") / "a.txt"
    path.write_bytes(data.encode())
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(plain_text, "_CHUNK", chunk)
        found = list(plain_text.blocks(path))
    assert found[-1][1] == path.stat().st_size
    return [block for block, _ in found]


SAVED_AS = {
    "CRLF": lambda data: data.replace(b"\n", b"\r\n"),
    "CR": lambda data: data.replace(b"\n", b"\r"),
    "spaces on blank lines": lambda data: data.replace(b"\n\n", b"\n \t\n"),
    "a wide space on blank lines": lambda data: data.replace(b"\n\n", "\n\u3000\n".encode()),
    "a byte order mark": lambda data: b"\xef\xbb\xbf" + data,
    "CRLF, mark and spaces": lambda data: b"\xef\xbb\xbf" + data.replace(b"\n\n", b"\r\n \r\n"),
}


@pytest.mark.parametrize("saved", SAVED_AS)
@pytest.mark.parametrize("packed", [False, True])
def test_the_same_text_is_the_same_corpus_however_it_was_saved(tmp_path, saved, packed):
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "a.txt").write_bytes(documents(300, "Story").encode())
    (tmp_path / "other").mkdir()
    data = SAVED_AS[saved](documents(300, "Story").encode())
    path = tmp_path / "other" / "a.txt"
    path.with_suffix(".txt.xz").write_bytes(lzma.compress(data)) if packed else path.write_bytes(data)
    plain, other = read(tmp_path / "plain"), read(tmp_path / "other")
    assert other.digest == plain.digest
    assert other.documents == (297, 3)
    assert other.sources[0][1] == len(data)


def test_text_that_was_plain_already_is_taken_byte_for_byte(tmp_path):
    data = documents(250, "Story").replace("Story number 7.", "\nStory  number 7.\n") + "\n"
    (tmp_path / "a.txt").write_text(data)
    blocks = [block for block in data.encode().split(b"\n\n") if block.strip()]
    corpus = read(tmp_path)
    assert corpus.train.tobytes() == b"\n\n".join(block for n, block in enumerate(blocks) if n % 100)
    assert corpus.held_out.tobytes() == b"\n\n".join(blocks[::100])


@pytest.mark.parametrize(("per_file", "files"), [(1, 450), (3, 150), (7, 300), (40, 60)])
def test_a_hundredth_is_held_out_over_files_of_any_length(tmp_path, per_file, files):
    for number in range(files):
        (tmp_path / f"{number:04d}.txt").write_text(documents(per_file, f"File {number}"))
    corpus = read(tmp_path)
    train, held_out = corpus.documents
    assert train + held_out == per_file * files
    assert 0 <= held_out - per_file * files / 100 <= 1 + per_file * files / 1000
    assert corpus.held_out.tobytes().count(b" number ") == held_out
    assert corpus.train.tobytes().count(b" number ") == train


def test_a_long_file_is_held_out_alike_whatever_stands_before_it(tmp_path):
    long = documents(300, "Tale")
    (tmp_path / "b.txt").write_text(long)
    alone = read(tmp_path).held_out.tobytes()
    (tmp_path / "a.txt").write_text(documents(COUNTED_ANEW + 57, "Story"))
    assert read(tmp_path).held_out.tobytes().endswith(alone)


def test_what_is_trained_and_held_out_is_told(folder):
    corpus = read(folder)
    assert corpus.documents == (396, 4)
    told = corpus.to_json()
    assert told["train_bytes"] + told["held_out_bytes"] == len(corpus.train) + len(corpus.held_out)
    assert str(corpus) == (
        f"{len(corpus.train):,} bytes in 396 documents to train on, "
        f"{len(corpus.held_out):,} bytes in 4 documents held out"
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_one_document_a_line_is_refused_with_a_cure(tmp_path, end):
    lines = documents(300, "Story").replace("\n\n", end)
    (tmp_path / "a.txt").write_bytes(lines.encode())
    with pytest.raises(LabError, match=r"hundredth.*blank line.*in 1 document, .*a\.txt.*sed G") as told:
        read(tmp_path)
    assert "\n" not in str(told.value)


def test_a_first_document_that_is_most_of_the_text_is_not_held_out_silently(tmp_path):
    (tmp_path / "a.txt").write_text("It rained all day. " * 20_000)
    (tmp_path / "b.txt").write_text(documents(200, "Story"))
    with pytest.raises(LabError, match=r"380000 of them one document of a\.txt"):
        read(tmp_path)


def test_other_encodings_are_told(tmp_path):
    (tmp_path / "a.txt").write_bytes(documents(200, "Story").encode("utf-16"))
    with pytest.raises(LabError, match=r"not UTF-8.*a bad byte at 0; save it as UTF-8"):
        read(tmp_path)


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
