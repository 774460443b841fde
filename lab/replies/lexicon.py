"""The words that a coherent reply is made of, and the command that collected them.

    python -m lab.replies.lexicon CORPUS training/conversations

CORPUS is a folder (or files) of plain English text, `.txt` or `.txt.xz`; the shipped list comes from TinyStories,
open picture books, Tatoeba sentences and simplified Wikipedia. A word enters the list when the corpus holds it at
least three times, or when it occurs in a text of the conversation tables (the string literals of `.py` files).
"""

from __future__ import annotations

import argparse
import ast
import gzip
import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from model.atomic import write_atomically
from model.errors import LabError
from model.output_path import check_output

FILE = Path(__file__).with_name("lexicon.txt.gz")
AT_LEAST = 3

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words(text: str) -> list[str]:
    """The words of a text in lower case; numbers and punctuation are no words."""
    return _WORD.findall(text.replace("\u2019", "'").lower())


@lru_cache(maxsize=1)
def lexicon() -> frozenset[str]:
    """The shipped words.

    Raises: LabError when the file is missing or damaged.
    """
    try:
        return frozenset(gzip.decompress(FILE.read_bytes()).decode("utf-8").split("\n"))
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise LabError("cannot read the lexicon", where=FILE, found=str(error)) from error


def collect(paths: Iterable[Path], *, at_least: int = AT_LEAST) -> list[str]:
    """The sorted words of corpus files (seen `at_least` times) and of `.py` files (seen at all).

    Raises: LabError for a path that is missing or holds no text.
    """
    corpus, taught = Counter[str](), set[str]()
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        files = [file for file in files if file.name.endswith((".txt", ".txt.xz", ".py"))]
        if not files:
            raise LabError("no text found", where=path, expected=".txt, .txt.xz or .py files")
        for file in files:
            if file.suffix == ".py":
                taught.update(word for text in _literals(file) for word in words(text))
            else:
                corpus.update(_corpus_words(file))
    return sorted(taught | {word for word, times in corpus.items() if times >= at_least})


def _corpus_words(path: Path) -> Iterator[str]:
    opener = lzma.open if path.suffix == ".xz" else open
    try:
        with opener(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield from words(line)
    except (OSError, lzma.LZMAError, UnicodeDecodeError) as error:
        raise LabError("cannot read the text", where=path, found=str(error)) from error


def _literals(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.sub(r"\{\w+\}", " ", node.value)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m lab.replies.lexicon", description="Collect the lexicon anew.")
    parser.add_argument("paths", nargs="+", type=Path, help="corpus folder or files, and training/conversations")
    parser.add_argument("--out", type=Path, default=FILE)
    options = parser.parse_args(argv)
    try:
        check_output(options.out, inputs=[own for path in options.paths for own in (path, *path.rglob("*"))])
        found = collect(options.paths)
        write_atomically(options.out, gzip.compress("\n".join(found).encode("utf-8"), compresslevel=9, mtime=0))
    except LabError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"{len(found)} words, {options.out.stat().st_size} bytes -> {options.out}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
