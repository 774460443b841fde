"""Where the page puts what visitors bring and take away: a folder that no other user of this machine can open."""

from __future__ import annotations

import os

from model.cache_folder import own_temporary

WHERE = "GRADIO_TEMP_DIR"


def settle() -> None:
    """Name Gradio's folder before Gradio is imported: its own choice, `gradio` among the temporary files, belongs to
    whichever user came first.

    Raises: LabError where no temporary file can be made.
    """
    if not os.environ.get(WHERE):
        os.environ[WHERE] = str(own_temporary() / "gradio")
