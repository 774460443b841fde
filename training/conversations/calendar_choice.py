"""Days, months and seasons to choose between and to check: which of two comes next, and whether it is so."""

from __future__ import annotations

from collections.abc import Sequence

from training.conversations.kind import Fact
from training.conversations.wording import Topic, asked

_WHICH_NEXT = """Does {after} or {before} come after {name}? | Does {before} or {after} come after {name}? | {After} or {before}: which comes after {name}? | {Before} or {after}: which comes after {name}? | After {name}, is it {before} or {after}? | After {name}, is it {after} or {before}? | Which follows {name}, {before} or {after}? | {Name} is over. Is it {after} or {before} now? | I'm not sure: is {before} or {after} next after {name}?
We're in {name}, so do we get {after} or {before} next? | One step on from {name}: {before} or {after}? | My son says {before} comes after {name}, my daughter says {after}. Who is right? | Choose what comes after {name}: {after} or {before}. | Which one stands behind {name}, {after} or {before}? | Quiz: after {name}, {before} or {after}?
Tell me if {after} or {before} comes after {name}. | Do you know if it is {before} or {after} after {name}? | Can you say which comes after {name}, {after} or {before}?
"""

_WHICH_LAST = """Does {after} or {before} come before {name}? | Does {before} or {after} come before {name}? | {After} or {before}: which comes before {name}? | {Before} or {after}: which comes before {name}? | Before {name}, was it {before} or {after}? | Before {name}, was it {after} or {before}? | Which goes in front of {name}, {after} or {before}? | {Name} has begun. Was it {after} or {before} until now?
I'm not sure: did {before} or {after} come before {name}? | One step back from {name}: {after} or {before}? | Choose what comes before {name}: {after} or {before}. | Which one leads up to {name}, {after} or {before}? | Quiz: before {name}, {before} or {after}? | Tell me if {after} or {before} comes before {name}. | Do you know if it is {before} or {after} before {name}?
Can you say which comes before {name}, {after} or {before}?
"""

_IS_NEXT = """Does {after} come after {name}? | Is {after} next after {name}? | Does {name} come before {after}? | Is it {after} when {name} is over? | {Name}, then {after}: is that the order? | Is it right to say {after} after {name}? | If {name} ends, does {after} begin? | I wrote {after} behind {name} in my list. Is that right? | Do we get {after} once {name} is done? | Is {name} followed by {after}?
My child says that {after} follows {name}. Is it so? | Am I right that {after} comes after {name}? | Is {after} the one after {name}? | Does {after} follow {name}? | Can you tell me if {after} comes after {name}?
"""

_IS_NOT_NEXT = """Does {before} come after {name}? | Is {before} next after {name}? | Does {name} come before {before}? | Is it {before} when {name} is over? | {Name}, then {before}: is that the order? | If {name} ends, does {before} begin? | Do we get {before} once {name} is done? | Is {name} followed by {before}? | Is it right to say {before} after {name}? | I wrote {before} behind {name} in my list. Is that right?
Is {before} the one after {name}? | Does {before} follow {name}? | Can you tell me if {before} comes after {name}?
"""


def topics(rows: Sequence[Fact]) -> tuple[Topic, ...]:
    """Choices and checks for a ring of names: {name}, {before} and {after}, and each with a capital."""
    named = [
        {**row, **{slot.capitalize(): row[slot][:1].upper() + row[slot][1:] for slot in ("name", "before", "after")}}
        for row in rows
    ]
    return (
        asked(named, _WHICH_NEXT, "{After} comes after {name}. | {After}."),
        asked(named, _WHICH_LAST, "{Before} comes before {name}. | {Before}."),
        asked(named, _IS_NEXT, "Yes, {after} comes after {name}."),
        asked(named, _IS_NOT_NEXT, "No, {after} comes after {name}. | No, {before} comes before {name}."),
    )
