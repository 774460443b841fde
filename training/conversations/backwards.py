"""Taught facts told from the other side: what follows, what went before, who it is that does it."""

from __future__ import annotations

from training.conversations.animal_facts import GROWN, SOUNDS
from training.conversations.calendar import DAYS, MONTHS, SEASONS
from training.conversations.kind import Fact, Kind
from training.conversations.planets import NEIGHBOURS
from training.conversations.things_facts import JOBS, USES
from training.conversations.wording import asked

_NEXT = """Once {name} has come to its end, what begins? | {Name} is over. What comes now? | What follows {name}? | {Name} comes before what?
When {name} stops, what starts? | {Name} makes room for what? | What is it that {name} comes before? | {Name}, and then?
Which {unit} takes over from {name}? | {Name} is followed by which {unit}? | {Name} goes and what comes? | What do we wait for at the end of {name}?
We are at the end of {name}. Which {unit} is near? | Which {unit} has {name} right before it? | Say the {unit} that comes next: {name}, ...
What comes on the heels of {name}? | When {name} has passed, which {unit} do we have? | which {unit} is after {name}
The {unit} behind us is {name}. Which one are we in? | {Name} lies behind us. What are we in now? | {Name} leads to which {unit}?
I have lived through {name}. Which {unit} do I meet then? | Turn the page after {name}. Which {unit} is on it?
If {name} is the last one, which {unit} is this? | What is the {unit} that {name} goes before? | {Name} ends tonight. What do I wake up in?
Where does {name} lead? | Which {unit} waits behind {name}?"""
_BACK = """Which {unit} ends when {name} begins? | {Name} has just begun. What was it before? | What does {name} follow? | {Name} comes after what?
When {name} starts, what stops? | {Name} takes over from what? | What is it that {name} comes after? | Before {name} there was what?
Which {unit} makes room for {name}? | {Name} follows which {unit}? | What must pass before {name} can come? | What goes when {name} comes?
We are at the start of {name}. Which {unit} is just over? | Which {unit} has {name} right behind it? | Go back one step from {name}. Which {unit}?
Which {unit} is followed by {name}? | When {name} is still to come, which {unit} do we have? | which {unit} is before {name}
The next {unit} is {name}. Which one are we in? | {Name} is ahead of us. What are we in now? | Which {unit} leads to {name}?
I look back from {name}. Which {unit} do I see? | Turn one page back from {name}. Which {unit} is on it?
If {name} is the next one, which {unit} is this? | What is the {unit} that {name} goes behind? | {Name} begins tonight. What ends?
Out of what does {name} come? | Which {unit} stands before {name}?"""
_SAID_NEXT = "{After} comes after {name}. | After {name} comes {after}."
_SAID_BACK = "{Before} comes before {name}. | Before {name} comes {before}."


def _row(name: str, before: str, after: str, unit: str) -> Fact:
    said = {"name": name, "before": before, "after": after}
    return {"unit": unit, **said, **{slot.capitalize(): text[:1].upper() + text[1:] for slot, text in said.items()}}


_ORDER: tuple[Fact, ...] = (
    *(_row(fact["name"], fact["before"], fact["after"], "day") for fact in DAYS),
    *(_row(fact["name"], fact["before"], fact["after"], "month") for fact in MONTHS),
    *(_row(fact["season"], fact["before"], fact["after"], "season") for fact in SEASONS),
) * 2  # fmt: skip
_NUMBERS = tuple(_row(str(n), str(n - 1), str(n + 1), "number") for n in range(1, 31))

KIND = Kind(
    "told backwards",
    weight=2.5,
    topics=(
        asked(_ORDER, _NEXT, _SAID_NEXT),
        asked(_ORDER, _BACK, _SAID_BACK),
        asked(
            _NUMBERS,
            """{name} comes right before which number? | Which number has {name} just below it? | {name} and one step up: which number? | {name}, and the next?
            Which number follows {name}? | I have counted up to {name}. What do I say now? | {name} is followed by what? | Behind {name} stands which number?
            One up from {name}? | {name} is one less than what? | Which number is one more than {name}? | Counting on from {name}, what is next?
            What do I reach when I count one on from {name}?""",
            _SAID_NEXT,
        ),
        asked(
            _NUMBERS,
            """{name} comes right after which number? | Which number has {name} just above it? | {name} and one step down: which number? | {name}, and the one before?
            What does the number {name} follow? | I count down and say {name}. What do I say now? | What is followed by {name} in counting? | In front of {name} stands which number?
            One down from {name}? | {name} is one more than what? | Which number is one less than {name}? | Counting back from {name}, what is next?
            What do I reach when I count one back from {name}?""",
            _SAID_BACK,
        ),
        asked(
            GROWN,
            """Which animal was once {young}? | {Young} has grown up. What is it now? | What is {young} when it is big? | Of which animal is {young} the child?
            Wait a year or two: what has {young} become? | Whose child is {young}? | What will the {little} be one day? | The mother of {young} is what?
            {Littles} turn into which animal? | I have {young} at home. What will I have later? | {Young} belongs to which grown animal? | Which parents have {littles}?
            {Young} looks up at its mother. What is she?""",
            "{Young} is a baby {animal}. | {Young} grows up to be {a}.",
        ),
        asked(
            SOUNDS,
            """I hear {sound}. Which animal is it? | Who says {sound}? | {sound}, it goes. What animal is that? | Which animal makes {sound}?
            Something in the dark goes {sound}. What is it? | The sound is {sound}. Whose is it? | From what animal do I hear {sound}?
            Guess who: it says {sound}. | Which creature would say {sound}? | What says {sound}? | {sound} comes out of which animal?
            Behind the door it says {sound}. Which animal is there?""",
            "{A} says {sound}.",
        ),
        asked(
            JOBS,
            """Who {act}? | Which job does someone have who {act}? | What do you call a person who {act}? | Whose work is it, if somebody {act}?
            My cousin {act}. What is her job? | He {act} all day. What is he? | The one who {act}: what is the job? | She {act} for money. Her job, please?
            A person {act}. What job is that? | What's the name of the job of someone who {act}? | I met somebody who {act}. What is the job?""",
            "{Job} {act}.",
        ),
        asked(
            USES,
            """I want to {act}. What do I need? | With what do you {act}? | What do people take to {act}? | To {act}, what do I use?
            Which thing helps you to {act}? | What is there to {act} with? | You {act} with this. What is it? | I can't {act} without one thing. Which?
            Name the thing one uses to {act}. | What do I get out if I have to {act}? | If you have to {act}, what do you reach for?""",
            "You use {thing} to {act}. | You can use {thing} to {act}.",
        ),
        asked(
            tuple(_row(fact["one"], "", fact["next"], "planet") for fact in NEIGHBOURS),
            """Going out from the sun, which planet is behind {name}? | {Name} is nearer to the sun than its neighbour. Who is that neighbour?
            I fly past {name}, away from the sun. What planet is next? | {Name} comes before which planet? | Which planet follows {name}?
            Out beyond {name}, which planet comes first? | {Name}, and which planet then? | After {name} on the way out, what do I meet?
            Which planet is one further out than {name}? | The planet that {name} comes before is which? | Leave {name} behind. What is next?""",
            "{After} comes after {name}. | The next planet after {name} is {after}.",
        ),
    ),
)
