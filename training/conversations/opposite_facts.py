"""More opposites: pairs of words, adjectives with a thing they fit, verbs and comparatives."""

from training.conversations.kind import Fact
from training.conversations.opposite_more import MORE_ADJECTIVES, MORE_VERBS
from training.conversations.wording import table

MORE_PAIRS = """bigger | smaller
taller | shorter
faster | slower
older | younger
better | worse
best | worst
most | least
hotter | colder
higher | lower
louder | quieter
stronger | weaker
cheaper | more expensive
quickly | slowly
loudly | quietly
happily | sadly
well | badly
everything | nothing
everybody | nobody
everywhere | nowhere
all | none
here | there
often | rarely
together | apart
forwards | backwards
upstairs | downstairs
uphill | downhill
with | without
for | against
yesterday | tomorrow
past | future
morning | evening
dawn | dusk
noon | midnight
spring | autumn
heaven | hell
success | failure
entrance | exit
winner | loser
hero | villain
giant | dwarf
adult | child
buyer | seller
aunt | uncle
son | daughter
husband | wife
prince | princess
male | female
truth | lie
joy | sorrow
hope | despair
courage | fear
ceiling | floor
black | white
odd | even
plus | minus
singular | plural
maximum | minimum
horizontal | vertical
public | private
honest | dishonest
fair | unfair
patient | impatient
careful | careless
calm | nervous
proud | ashamed
interesting | boring
funny | serious
generous | stingy
tidy | messy
tame | wild
fresh | stale
sunny | cloudy
ancient | modern
common | rare
present | absent
shy | bold
wise | foolish
hungry | full
curly | straight
guilty | innocent
rise | fall
whisper | shout
smile | frown
praise | scold
tie | untie
lock | unlock
pack | unpack
wrap | unwrap
appear | disappear
agree | disagree
like | dislike
allow | forbid
attack | defend
throw | catch
to open | to close
wake up | fall asleep
turn on | turn off
switch on | switch off
put on | take off
pick up | put down
speed up | slow down
send | receive
live | die
grow | shrink
hide | show
breathe in | breathe out
save | spend"""


def _both_ways(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Each pair and the same pair turned around."""
    return (
        *facts,
        *({**f, "word": f["other"], "Word": f["Other"], "other": f["word"], "Other": f["Word"]} for f in facts),
    )


_ADJECTIVES = _both_ways(
    table(
        "word other noun",
        """full | empty | glass
    hot | cold | soup
    warm | cool | room
    big | small | house
    tall | short | man
    long | short | rope
    high | low | wall
    wide | narrow | street
    deep | shallow | lake
    thick | thin | book
    heavy | light | bag
    light | dark | room
    bright | dim | lamp
    fast | slow | car
    loud | quiet | song
    noisy | quiet | classroom
    hard | soft | pillow
    wet | dry | towel
    clean | dirty | shirt
    old | young | dog
    new | old | bicycle
    good | bad | film
    rich | poor | king
    strong | weak | horse
    easy | difficult | question
    simple | complicated | riddle
    open | closed | door
    sweet | sour | drink
    smooth | rough | stone
    sharp | blunt | knife
    happy | sad | child
    kind | mean | neighbour
    polite | rude | boy
    clever | stupid | fox
    lazy | hardworking | pupil
    lucky | unlucky | player
    healthy | sick | cat
    cheap | expensive | coat
    busy | free | doctor
    safe | dangerous | road
    beautiful | ugly | picture
    ripe | unripe | banana
    raw | cooked | potato
    fresh | stale | bread roll
    fat | thin | pig
    tight | loose | belt
    straight | crooked | line
    true | false | story
    right | wrong | key
    possible | impossible | plan
    visible | invisible | ghost
    tidy | messy | desk
    wild | tame | bird
    patient | impatient | teacher
    careful | careless | driver
    calm | nervous | singer
    honest | dishonest | man
    fair | unfair | game
    interesting | boring | lesson
    funny | serious | clown
    rare | common | stamp
    curly | straight | wig
    public | private | garden
    generous | stingy | lady
    shy | bold | girl""",
    )
    + MORE_ADJECTIVES
)
ADJECTIVES = tuple({**f, "a": "an" if f["word"][0] in "aeiou" or f["word"] == "honest" else "a"} for f in _ADJECTIVES)
"""With the article of the adjective, {a}: "an empty glass"."""
VERBS = _both_ways(
    table(
        "word other",
        """push | pull
    win | lose
    come | go
    start | stop
    begin | end
    laugh | cry
    sit | stand
    remember | forget
    sink | float
    lead | follow
    arrive | leave
    accept | refuse
    succeed | fail
    buy | sell
    give | take
    borrow | lend
    build | destroy
    freeze | melt
    open | close
    rise | fall
    whisper | shout
    smile | frown
    appear | disappear
    agree | disagree
    attack | defend
    wake up | fall asleep
    go up | go down
    go in | go out
    turn left | turn right
    speed up | slow down
    breathe in | breathe out
    stand up | sit down
    get dressed | get undressed
    turn on the light | turn off the light
    open the door | close the door
    lock the door | unlock the door
    tie a knot | untie a knot
    fill the glass | empty the glass
    put on a coat | take off a coat
    pack a bag | unpack a bag""",
    )
    + MORE_VERBS
)
COMPARATIVES = table(
    "more less",
    """bigger | smaller
    smaller | bigger
    taller | shorter
    longer | shorter
    faster | slower
    slower | faster
    older | younger
    younger | older
    better | worse
    worse | better
    stronger | weaker
    weaker | stronger
    louder | quieter
    quieter | louder
    hotter | colder
    colder | hotter
    warmer | cooler
    richer | poorer
    poorer | richer
    heavier | lighter
    higher | lower
    lower | higher
    wetter | drier
    cleaner | dirtier
    dirtier | cleaner
    happier | sadder
    sadder | happier""",
)
