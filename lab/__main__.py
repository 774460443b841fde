"""The command line of the lab: `python -m lab COMMAND`, each the same functions as the page.

Exit status: 0 success, 1 a check failed, 2 bad usage or input, with one line on standard error.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from model.errors import LabError
from model.reader_gone import reader_gone


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    try:
        from lab.cli import commands
        from lab.cli.arguments import parser

        try:
            options = parser().parse_args(argv)
        except SystemExit as done:
            return int(done.code or 0)
        result = commands.perform(options)
        text = json.dumps(result.data, allow_nan=False) if options.json else result.text
        print(text.encode(sys.stdout.encoding or "utf-8", "backslashreplace").decode(sys.stdout.encoding or "utf-8"))
        sys.stdout.flush()
    except LabError as error:
        print(f"error: {error}".encode("ascii", "backslashreplace").decode(), file=sys.stderr)
        return 2
    except ModuleNotFoundError as error:
        print(f"error: {_not_installed(error)}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        return reader_gone()
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130
    for line in result.failures:
        print(line, file=sys.stderr)
    return 1 if result.failures else 0


def _not_installed(error: ModuleNotFoundError) -> str:
    """What to do about a package that this interpreter has not. Raises: the error, of a module of the lab's own."""
    package = (error.name or "").partition(".")[0]
    if package in ("", "lab", "model", "training"):
        raise error
    return f"{package} is not installed for {sys.executable}; make lab installs it into .venv: use .venv/bin/python"


if __name__ == "__main__":
    sys.exit(main())
