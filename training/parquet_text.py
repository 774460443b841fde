"""One parquet file with a column `text`, read row group by row group."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from huggingface_hub import get_hf_file_metadata, hf_hub_url

from model.errors import LabError
from model.hub_access import RangeFile, endpoint, told
from training.plain_text import Unsound, is_blank

COLUMN = "text"
_ROWS_AT_ONCE = 1000


class ParquetText:
    """The documents of a parquet file. Only the pieces that hold them are read, and only when they are asked for.

    Raises: Unsound for a file that is truncated or damaged, or whose column `text` is missing or no text.
    """

    def __init__(self, source: IO[bytes] | RangeFile, *, where: str) -> None:
        from pyarrow import parquet, types

        self._where = where
        with _sound(where):
            self._file = parquet.ParquetFile(source, page_checksum_verification=True)
            columns = {field.name: field.type for field in self._file.schema_arrow}
        if COLUMN not in columns:
            raise Unsound(
                "no text in a parquet file", where=where, expected=f"a column `{COLUMN}`", found=sorted(columns)
            )
        if not (types.is_string(columns[COLUMN]) or types.is_large_string(columns[COLUMN])):
            found, expected = columns[COLUMN], "text (string)"
            raise Unsound("a column of another kind", where=f"{where}, {COLUMN}", expected=expected, found=found)
        self.n_row_groups: int = self._file.num_row_groups
        self.n_rows: int = self._file.metadata.num_rows

    @classmethod
    def on_hub(cls, repo: str, name: str, *, commit: str) -> ParquetText:
        """A file of a dataset repository. Raises: LabError for a Hub that cannot be reached or has no such file."""
        where = f"{repo}@{commit[:12]}/{name}"
        with told(where):
            url = hf_hub_url(repo, name, repo_type="dataset", revision=commit, endpoint=endpoint())
            size = get_hf_file_metadata(url, endpoint=endpoint()).size
        if size is None:
            raise LabError("the Hub does not say how large a file is", where=where)
        return cls(RangeFile(url, size=size, where=where), where=where)

    def documents(self, row_group: int) -> Iterator[tuple[int, bytes]]:
        """Row number in the file and text, UTF-8, of every row that is not empty.

        Raises: Unsound for damaged rows; whatever reading raises.
        """
        import pyarrow as pa

        number = sum(self._file.metadata.row_group(before).num_rows for before in range(row_group))
        with _sound(self._where):
            batches = self._file.iter_batches(
                _ROWS_AT_ONCE, row_groups=[row_group], columns=[COLUMN], use_threads=False
            )
        while True:
            with _sound(self._where):
                batch = next(batches, None)
                if batch is None:
                    return
                texts = batch.column(0).cast(pa.large_binary()).to_pylist()
            for row, document in enumerate(texts, start=number):
                if document is not None and not is_blank(document, where=f"{self._where}, row {row}"):
                    yield row, document
            number += len(texts)


@contextmanager
def _sound(where: str) -> Iterator[None]:
    import pyarrow as pa

    try:
        yield
    except (pa.ArrowException, OSError) as error:
        raise Unsound("a truncated or damaged parquet file", where=where, found=error) from error
