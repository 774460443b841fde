"""What can be asked, of the lab's own or of others, and how a result on it is known."""

from __future__ import annotations

from dataclasses import replace

from lab.probe.any_model import MAX_NEW_TOKENS
from lab.probe.framing import MAX_NEW_BYTES
from lab.probe.prompts import ProbeSet
from lab.probe.results import RecordSet
from lab.workbench import given
from lab.workbench.given import Other
from lab.workbench.loaded import LoadedModel

AnyModel = LoadedModel | Other


def key(loaded: AnyModel, probe_set: ProbeSet) -> tuple[str, str, int]:
    """Of a result: what was asked, and how long replies may be, in bytes or tokens."""
    return loaded.digest, probe_set.digest, MAX_NEW_TOKENS if isinstance(loaded, Other) else MAX_NEW_BYTES


def named(loaded: AnyModel, found: RecordSet) -> RecordSet:
    """A known result under the name that was asked for; what is to be said of a model of others is not kept on disk."""
    notes = given.notes(loaded) if isinstance(loaded, Other) else ()
    return replace(found, model=loaded.expr, notes=tuple(dict.fromkeys((*notes, *found.notes))))
