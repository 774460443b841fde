"""Opposites of everyday words."""

from training.conversations import opposite_talk as spoken
from training.conversations.kind import Kind
from training.conversations.opposite_facts import ADJECTIVES, COMPARATIVES, MORE_PAIRS, VERBS
from training.conversations.opposite_questions import (
    ARE_OPPOSITES,
    COMPARED_BACK,
    NOT_THE_ADJECTIVE,
    OPPOSITE_DEED,
    OPPOSITE_OF,
    WHAT_IS_AN_OPPOSITE,
)
from training.conversations.wording import asked, table, talk

_PAIRS = """hot | cold
big | small
up | down
happy | sad
day | night
fast | slow
hard | soft
wet | dry
full | empty
old | young
new | old
good | bad
rich | poor
strong | weak
tall | short
long | short
loud | quiet
clean | dirty
light | dark
heavy | light
high | low
near | far
early | late
easy | difficult
left | right
open | closed
in | out
on | off
yes | no
first | last
front | back
top | bottom
thick | thin
wide | narrow
deep | shallow
sweet | sour
smooth | rough
sharp | blunt
brave | afraid
kind | mean
polite | rude
love | hate
win | lose
push | pull
buy | sell
give | take
come | go
start | stop
begin | end
laugh | cry
sit | stand
remember | forget
find | lose
true | false
right | wrong
same | different
more | less
many | few
always | never
before | after
inside | outside
above | below
over | under
friend | enemy
question | answer
war | peace
life | death
north | south
east | west
summer | winter
sunrise | sunset
boy | girl
man | woman
king | queen
mother | father
brother | sister
alive | dead
asleep | awake
cheap | expensive
busy | free
safe | dangerous
beautiful | ugly
clever | stupid
ripe | unripe
raw | cooked
lazy | hardworking
noisy | quiet
warm | cool
bright | dim
fat | thin
tight | loose
straight | crooked
simple | complicated
possible | impossible
visible | invisible
usual | unusual
lucky | unlucky
healthy | sick
sink | float
lead | follow
arrive | leave
accept | refuse
increase | decrease
succeed | fail
borrow | lend
teach | learn
build | destroy
freeze | melt
add | subtract"""

_ONE_WAY = tuple(
    {**fact, "guess": fact["other"], "Guess": fact["Other"]} for fact in table("word other", f"{_PAIRS}\n{MORE_PAIRS}")
)
_FIRST = {fact["word"] for fact in _ONE_WAY}
_SECOND = [fact["other"] for fact in _ONE_WAY]
_BACK = table(
    "other word",
    "\n".join(
        f"{fact['word']} | {fact['other']}"
        for fact in _ONE_WAY
        if fact["other"] not in _FIRST and _SECOND.count(fact["other"]) == 1
    ),
)
"""The pairs the other way round, without words that are the opposite of several."""
_BOTH_WAYS = (*_ONE_WAY, *_BACK)
_WRONG = tuple(_ONE_WAY[(at + 31) % len(_ONE_WAY)]["other"] for at in range(len(_ONE_WAY)))
_MISTAKEN = tuple(
    {**fact, "wrong": wrong, "guess": wrong, "Guess": wrong.capitalize()}
    for fact, wrong in zip(_ONE_WAY, _WRONG, strict=True)
)

KIND = Kind(
    "opposites",
    weight=1.4,
    topics=(
        asked(
            _BOTH_WAYS,
            """What is the opposite of {word}? | What's the opposite of {word}? | The opposite of {word} is what? | Opposite of {word}? | Tell me the opposite of {word}.
            Which word is the opposite of {word}? | What word means the opposite of {word}? | Give me the opposite of {word}. | Name the opposite of {word}. | {Word}: what is the opposite?"""
            + OPPOSITE_OF
            + """Can you tell me the opposite of {word}? | Do you know the opposite of {word}? | Say the opposite of {word}. | What do you call the opposite of {word}? | If it is not {word}, it is what?
            I need a word that means the opposite of {word}. | What would be the opposite of {word}? | What is the reverse of {word}? | Please give the opposite of {word}. | not {word} but what?
            Find the opposite of {word}. | The contrary of {word} is? | What is the contrary of {word}? | Which is the opposite word to {word}? | My homework asks for the opposite of {word}.
            Could you say the opposite of {word}? | What is opposite to {word}? | I forgot the opposite of {word}. | Turn {word} into its opposite. | Any idea what the opposite of {word} is?
            Teach me the opposite of {word}. | opposite word for {word} | The word {word} has what opposite? | I wonder what the opposite of {word} is. | What is the very opposite of {word}?
            What do we say for the opposite of {word}? | My child asks for the opposite of {word}. | How do you say the opposite of {word}? | Which word do you use for the opposite of {word}?
            Please tell me the opposite of {word}. | Help me find the opposite of {word}. | Do you know a word that is the opposite of {word}? | {word} has which opposite?
            I want to know the opposite of {word}. | What is the antonym of {word}? | What word is the opposite of {word}?""",
            """The opposite of {word} is {other}. | {Other} is the opposite of {word}.""",
        ),
        asked(
            _BOTH_WAYS,
            spoken.OPPOSITE_OF,
            """The opposite of {word} is {other}. | {Other} is the opposite of {word}.""",
        ),
        asked(
            _ONE_WAY,
            """Are {word} and {other} opposites? | Is {other} the opposite of {word}? | Is the opposite of {word} {other}? | {Word} and {other}: are they opposites?
            Do {word} and {other} mean opposite things? | Would you say {word} is the opposite of {other}? | Are the words {word} and {other} opposites? | Is it true that {word} is the opposite of {other}?"""
            + ARE_OPPOSITES
            + spoken.ARE_OPPOSITES
            + """Can you say if {word} and {other} are opposites? | Does {other} mean the opposite of {word}? | Do you think {other} is the opposite of {word}? | Yes or no: is {other} the opposite of {word}?
            {other} is the opposite of {word}, yes or no? | Would {other} be the opposite of {word}? | Could {other} be the opposite of {word}? | Have {word} and {other} opposite meanings?
            Tell me if {word} and {other} are opposites. | Do you know if {word} and {other} are opposites? | I think {word} and {other} are opposites. Are they? | Is {word} the opposite of {other}?
            Am I right that {word} and {other} are opposites?""",
            """Yes, {word} and {other} are opposites.""",
        ),
        asked(
            _MISTAKEN,
            """Is {wrong} the opposite of {word}? | Is the opposite of {word} {wrong}? | Are {word} and {wrong} opposites? | Do you think {wrong} is the opposite of {word}?
            Does {wrong} mean the opposite of {word}? | Yes or no: is {wrong} the opposite of {word}? | {wrong} is the opposite of {word}, yes or no? | Would {wrong} be the opposite of {word}?"""
            + ARE_OPPOSITES
            + spoken.ARE_OPPOSITES
            + """Do {word} and {wrong} mean opposite things? | Would you say {word} is the opposite of {wrong}? | Could {wrong} be the opposite of {word}? | Have {word} and {wrong} opposite meanings?
            Is it true that {word} is the opposite of {wrong}? | Can you say if {word} and {wrong} are opposites? | Tell me if {word} and {wrong} are opposites. | {Word} and {wrong}: are they opposites?
            Do you know if {word} and {wrong} are opposites? | Is {word} the opposite of {wrong}? | Are the words {word} and {wrong} opposites?""",
            """No, the opposite of {word} is {other}. | No, {other} is the opposite of {word}.""",
        ),
        asked(
            ADJECTIVES,
            spoken.NOT_THE_ADJECTIVE + NOT_THE_ADJECTIVE,
            """The {noun} is {other}. | It is {other}. | Not {word} but {other}. | The opposite of {word} is {other}.""",
        ),
        asked(
            VERBS,
            spoken.OPPOSITE_DEED + OPPOSITE_DEED,
            """The opposite is to {other}. | To {other} is the opposite. | The opposite would be to {other}.""",
        ),
        asked(
            COMPARATIVES,
            spoken.COMPARED_BACK + COMPARED_BACK,
            """The opposite of {more} is {less}. | Not {more}, but {less}. | The word is {less}.""",
        ),
        asked(
            _MISTAKEN,
            spoken.ONE_OF_TWO,
            """The opposite of {word} is {other}. | {Other} is the opposite of {word}.
            The opposite of {word} is {other}, not {wrong}.""",
        ),
        asked(
            _ONE_WAY,
            spoken.PAIR_WITH,
            """{Word} and {other}. | {Word} and {other} are opposites. | The pair is {word} and {other}.""",
        ),
        talk(
            spoken.WHAT_IS_AN_OPPOSITE + WHAT_IS_AN_OPPOSITE,
            """Opposites are words that mean the reverse, like hot and cold.
            Two words are opposites if one says the reverse of the other: big, small.""",
        ),
    ),
)
