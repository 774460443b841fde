"""Things, workers and places to choose between: which of two, and whether it is so."""

from __future__ import annotations

from collections.abc import Sequence

from training.conversations.kind import Fact
from training.conversations.things_facts import JOBS, PLACES, USES
from training.conversations.wording import Topic, asked


def _with_wrong(facts: Sequence[Fact], slot: str, ahead: int) -> tuple[Fact, ...]:
    """Each fact with the `slot` of the fact `ahead` of it as {wrong}."""
    return tuple(
        {**fact, "wrong": other[slot], "Wrong": other[slot.capitalize()]}
        for fact, other in zip(facts, (*facts[ahead:], *facts[:ahead]), strict=True)
    )


_TOOLS = _with_wrong(USES, "thing", 31)
_JOBS = _with_wrong(JOBS, "job", 23)
_PLACES = tuple(
    fact for fact in _with_wrong(PLACES, "place", 13) if not {fact["place"], fact["wrong"]} >= {"in the garden"}
)

_WHICH_TOOL = """Do I need {thing} or {wrong} to {act}? | What do I use to {act}, {wrong} or {thing}? | {Thing} or {wrong}: which helps me to {act}? | I have {wrong} and {thing}. Which one do I take to {act}? | To {act}, is it better to have {wrong} or {thing}? | Which is right to {act}, {thing} or {wrong}? | Shall I take {wrong} or {thing} if I want to {act}?
My uncle wants to {act}. Do I bring {thing} or {wrong}? | I must {act}. {Wrong} or {thing}? | Choose: {thing} or {wrong}, in order to {act}. | With which of the two do people {act}, {wrong} or {thing}? | In the shop there are {thing} and {wrong}. Which do I buy to {act}? | Which was made to {act}: {wrong} or {thing}? | Would you use {thing} or {wrong} to {act}?
Between {wrong} and {thing}, which one is there to {act}? | If you want to {act}, do you take {wrong} or {thing}? | Tell me which I need to {act}, {thing} or {wrong}. | Do you know which helps to {act}, {wrong} or {thing}? | Can you say if I need {thing} or {wrong} to {act}? | My son wants to {act}. Should he have {wrong} or {thing}?
"""

_YES_TOOL = """Can I {act} with this: {thing}? | Is {thing} the right thing to {act}? | Do people use {thing} to {act}? | I have {thing} here. Is that what I need to {act}? | Does {thing} help me to {act}? | Would {thing} be of use if I want to {act}? | Is {thing} there to {act}? | I want to {act}. Will {thing} do? | Am I right to take {thing} if I must {act}?
Is it {thing} that you use to {act}? | Could my mum use {thing} to {act}? | To {act}, should I have {thing}? | I'd say one needs {thing} to {act}. Is that so? | Has {thing} anything to do with it when people {act}? | Was {thing} made so that we can {act}? | Do you use {thing} to {act}? | Can you tell me if I need {thing} to {act}?
"""

_WHICH_JOB = """Who {act}, {job} or {wrong}? | Who {act}: {wrong} or {job}? | Is it {job} or {wrong} who {act}? | {Wrong} or {job}: which one {act}? | I need someone who {act}. Do I call {wrong} or {job}? | Which of the two {act}, {job} or {wrong}? | Somebody {act}. Is that {wrong} or {job}? | Choose the one who {act}: {job} or {wrong}. | She {act}. Is she {wrong} or {job}?
A quiz: is a person who {act} called {job} or {wrong}? | Between {wrong} and {job}, who {act}? | My dad {act}. Would you call him {job} or {wrong}? | If a man {act}, is he {wrong} or {job}? | Whose work is it, that of {wrong} or that of {job}? I mean, who {act}? | Tell me who {act}, {wrong} or {job}. | Do you know who {act}, {job} or {wrong}?
Can you say if it is {wrong} or {job} who {act}? | {Job} and {wrong} meet. Which one {act}?
"""

_YES_JOB = """Is it {job} who {act}? | Is it true that {job} {act}? | Would you say that {job} {act}? | {Job} {act}, right? | I think {job} {act}. Is that so? | If somebody {act}, is that person {job}? | Do I remember well that {job} {act}? | My son says {job} {act}. Is he right? | Can I say that {job} {act}? | Is a person who {act} called {job}?
He's {job}, so he {act}, doesn't he? | I need someone who {act}. Is {job} the right one? | In the quiz I wrote: {job} {act}. Right? | {Job} is the one who {act}, yes? | She {act}. So is she {job}? | Do you agree that {job} {act}? | Can you tell me if {job} {act}?
"""

_WHICH_PLACE = """Where do we {act}, {place} or {wrong}? | Do we {act} {wrong} or {place}? | {Place} or {wrong}: where do we {act}? | I want to {act}. Do I do that {wrong} or {place}? | Which is the place to {act}, {place} or {wrong}? | My class wants to {act}. Will that be {wrong} or {place}? | Should people {act} {place} or {wrong}? | {Wrong} or {place}... where can I {act}?
To {act}, is it better {wrong} or {place}? | Choose: to {act}, {place} or {wrong}? | A child asks whether we {act} {wrong} or {place}. | If you could choose, would you {act} {place} or {wrong}? | Tell me where we {act}, {wrong} or {place}. | Do you know if people {act} {place} or {wrong}? | Can you say where people {act}: {wrong} or {place}?
"""

_YES_PLACE = """Do we {act} {place}? | Can I {act} {place}? | Is it {place} that we {act}? | I want to {act}. Is it right to do that {place}? | Do people {act} {place}? | We {act} {place}, don't we? | Am I right that people {act} {place}? | May my friends and I {act} {place}? | If I want to {act}, can I do it {place}? | To {act}, do I have to be {place}?
I'd say we {act} {place}. Is that so? | Does one {act} {place}? | Is that how it is: people {act} {place}? | My son says we {act} {place}. Is he right? | Would you {act} {place}? | Can you tell me if we {act} {place}?
"""

_NO_TOOL = """Can I {act} with this: {wrong}? | Is {wrong} the right thing to {act}? | Do people use {wrong} to {act}? | Does {wrong} help me to {act}? | Would {wrong} be of use if I want to {act}? | I want to {act}. Will {wrong} do? | Is it {wrong} that you use to {act}? | To {act}, should I have {wrong}? | All I have is {wrong}. Can I {act} with that? | My brother tries to {act} with {wrong}. Is that the way?
Was {wrong} made so that we can {act}? | Could my mum use {wrong} to {act}? | If I take {wrong}, can I {act}? | Do you use {wrong} to {act}? | Can you tell me if I need {wrong} to {act}?
"""

_NO_JOB = """Is it {wrong} who {act}? | Is it true that {wrong} {act}? | If somebody {act}, is that person {wrong}? | Is a person who {act} called {wrong}? | I need someone who {act}. Is {wrong} the right one? | She {act}. So is she {wrong}? | My dad {act}. Would you call him {wrong}? | Would you say that {wrong} {act}? | A child asks if it is {wrong} who {act}. | Do we say {wrong} for a person who {act}?
When I think of a person who {act}, should I think of {wrong}? | In the quiz: is it {wrong} who {act}? | Do I call {wrong} if I want someone who {act}? | Can you tell me if it is {wrong} who {act}?
"""

_NO_PLACE = """Do we {act} {wrong}? | Is it {wrong} that we {act}? | I want to {act}. Is it right to do that {wrong}? | Do people {act} {wrong}? | If I want to {act}, should I do it {wrong}? | To {act}, do I have to be {wrong}? | Does one {act} {wrong}? | Would you {act} {wrong}? | A child asks if we {act} {wrong}. | Is it usual to {act} {wrong}? | Should I send my friend there: to {act} {wrong}?
Should people {act} {wrong}? | Tell me if we {act} {wrong}. | Can you tell me if we {act} {wrong}?
"""

TOPICS: tuple[Topic, ...] = (
    asked(_TOOLS[::2], _WHICH_TOOL, "You need {thing} to {act}. | {Thing}. | Take {thing}."),
    asked(USES[1::4], _YES_TOOL, "Yes, you use {thing} to {act}. | Yes, you can {act} with it."),
    asked(_TOOLS[3::4], _NO_TOOL, "No, you use {thing} to {act}. | No. You need {thing} to {act}."),
    asked(_JOBS[::2], _WHICH_JOB, "{Job} {act}. | {Job}. | It is {job}."),
    asked(JOBS[1::4], _YES_JOB, "Yes, {job} {act}."),
    asked(_JOBS[3::4], _NO_JOB, "No, {job} {act}."),
    asked(_PLACES[::2], _WHICH_PLACE, "We {act} {place}. | {Place}."),
    asked(PLACES[1::4], _YES_PLACE, "Yes, we {act} {place}."),
    asked(_PLACES[3::4], _NO_PLACE, "No, we {act} {place}."),
)
