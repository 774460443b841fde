"""The one family of errors that a user, a file or a network can cause."""


class LabError(Exception):
    """Bad input, told on one line: what is wrong, where, what was expected, what was found, what to do."""

    def __init__(
        self,
        what: str,
        *,
        where: object = None,
        expected: object = None,
        found: object = None,
        todo: str | None = None,
    ) -> None:
        self.what, self.where, self.expected, self.found, self.todo = what, where, expected, found, todo
        super().__init__(self._line())

    def _line(self) -> str:
        parts = [self.what]
        if self.where is not None:
            parts.append(f"in {self.where}")
        if self.expected is not None:
            parts.append(f"expected {self.expected}")
        if self.found is not None:
            parts.append(f"found {self.found}")
        line = "; ".join(parts)
        if self.todo:
            line += f"; {self.todo}"
        return " ".join(line.split())
