"""Scenes with people, like those of the refused questions, that ask for a taught use, job or animal fact."""

from itertools import product

from training.conversations.wording import Topic, asked, entries, table

_WHO = entries(
    """my sister she | my brother he | my neighbour he | my teacher she | my friend she | my uncle he | my aunt she | Anna she
    Tom he | Mr Brown he | Mrs Green she | Lucy she | Ben he | my son he | my daughter she | a stranger he | the girl next door she
    my grandfather he | my cousin she | my boss he"""
)


def _scenes(slots: str, rows: str, step: int):
    """A `step`th of all pairs of a person and one of `rows`; the person's slots are who and he."""
    return table(
        f"who he {slots}",
        "\n".join(
            f"{who.rpartition(' ')[0]} | {who.rpartition(' ')[2]} | {row.strip()}"
            for (i, who), (j, row) in product(enumerate(_WHO), enumerate(filter(str.strip, rows.splitlines())))
            if (i + 3 * j) % step == 0
        ),
    )


NEEDS = _scenes(
    "deed need",
    """hit a nail into the wall | a hammer
    cut a piece of wood | a saw
    cut a loaf of bread | a knife
    cut paper | a pair of scissors
    eat soup | a spoon
    sweep the floor | a broom
    dry wet hands | a towel
    write a letter | a pen
    draw a straight line | a ruler
    see what time it is | a clock
    open a locked door | a key
    stay dry in the rain | an umbrella
    sew on a button | a needle
    keep milk cold | a fridge
    boil water for tea | a kettle
    bake a cake | an oven
    comb wet hair | a comb
    call a friend who is far away | a phone
    sleep well at night | a bed
    read a story | a book
    take a photo | a camera
    dig a hole | a spade
    pay at the shop | money
    ride to school on two wheels | a bike""",
    8,
)

WORKERS = _scenes(
    "work job",
    """helps sick people | a doctor
    mends people's teeth | a dentist
    teaches children at school | a teacher
    bakes bread | a baker
    puts out fires | a firefighter
    flies planes | a pilot
    brings letters to the houses | a postman
    cuts people's hair | a hairdresser
    helps sick animals | a vet
    grows corn and keeps cows | a farmer
    fixes cars | a mechanic
    cooks meals in a restaurant | a cook
    paints pictures | a painter
    catches fish at sea | a fisherman""",
    6,
)

OWNS = _scenes(
    "animal food young legs",
    """cow | grass | a calf | four legs
    horse | grass and hay | a foal | four legs
    sheep | grass | a lamb | four legs
    rabbit | grass and carrots | a kit | four legs
    dog | meat and dog food | a puppy | four legs
    cat | meat and fish | a kitten | four legs
    goat | grass and leaves | a kid | four legs
    hen | grain and seeds | a chick | two legs
    duck | water plants and insects | a duckling | two legs
    pig | grain, roots and vegetables | a piglet | four legs""",
    5,
)

CONTRAST_SCENES: tuple[Topic, ...] = (
    asked(
        NEEDS,
        """{Who} wants to {deed}. What does {he} need? | {Who} has to {deed}. What should I bring? | {Who} is about to {deed}. Which thing will {he} need?
        Yesterday {who} wanted to {deed}. What did {he} need? | Tomorrow {who} will {deed}. What will {he} need? | {Who} can't {deed}. What's missing?
        What does {who} need to {deed}? | {Who} asks me for something to {deed}. What is it? | {Who} would like to {deed}. With what?
        What should {who} take if {he} wants to {deed}? | Next week {who} must {deed}. What does {he} need for that? | How can {who} {deed}? What does {he} use?
        I'd like to help {who} {deed}. What shall I get? | I saw {who} last night. {He} wanted to {deed}. What did {he} ask for?
        {Who} tries to {deed}. What do you think {he} needs? | {Who} needs something to {deed}. What? | To {deed}, what does {who} need?
        {Who} called me. {He} wants to {deed}. What must I buy at the shop? | If {who} wants to {deed}, what is the right thing to have?
        {Who} is looking for something to {deed}. What is {he} looking for? | Tell me what {who} needs to {deed}.""",
        """{Need}. | {He} needs {need}. | For that you need {need}.""",
    ),
    asked(
        WORKERS,
        """{Who} {work}. What's the job called? | {Who} {work}. What is {he}? | {Who} {work}. What does {he} do for a living?
        I met {who} yesterday. {He} {work}. What's that job? | {Who} says that {he} {work}. What's {he} by trade? | What is {who} if {he} {work}?
        {Who} {work}. How do you call that? | {Who} works hard. {He} {work}. What job does {he} have? | Somebody like {who}, who {work}, is what?
        Since last year {who} {work}. What has {he} become? | Guess the job of {who}! {He} {work}. | {Who} {work}. Name the job.
        When {who} {work}, what is {he}? | My child asks what {who} is. {He} {work}.
        What do we call {who}, who {work}? | {Who} {work}. Which job is it?""",
        """{Job}. | {He} is {job}.""",
    ),
    asked(
        OWNS,
        """{Who} has a {animal}. What does it eat? | The {animal} of {who} is hungry. What does it want? | What does the {animal} of {who} eat?
        {Who} bought a {animal} last week. What should {he} feed it? | I'm looking after a {animal} for {who}. What do I give it to eat?
        Next week {who} gets a {animal}. What will it eat? | {Who} and I saw a {animal} yesterday. What does such an animal eat?
        {Who} wants to feed the {animal}. With what? | {Who} asks what a {animal} eats. | Tell {who} what a {animal} likes to eat.
        What food does {who} need for the {animal}? | {Who} went to buy food for the {animal}. What kind of food?""",
        """It eats {food}. | A {animal} eats {food}.""",
    ),
    asked(
        OWNS,
        """{Who} has a {animal}, and it had a baby. What's the baby called? | The {animal} of {who} has a little one. What do you call it?
        {Who} has a {animal}. What's the word for its young? | Last night the {animal} of {who} had a baby. What is it called?
        {Who} forgot what the baby of a {animal} is called. What is it? | {Who} found the young of a {animal}. What did {he} find?
        Next year the {animal} of {who} may have a baby. What will it be? | {Who} asked me for the word for a baby {animal}.
        I told {who} that I saw a baby {animal}. What's the right word? | What does {who} call the baby of the {animal}?
        Which word should {who} use for a baby {animal}? | Tell {who} what a baby {animal} is called.""",
        """It is {young}. | A baby {animal} is {young}.""",
    ),
    asked(
        OWNS,
        """{Who} has a {animal}. How many legs does it have? | How many legs does the {animal} of {who} have? | {Who} is drawing a {animal}. How many legs must {he} draw?
        {Who} saw a {animal} yesterday. How many legs did it have? | I counted the legs of the {animal} of {who}. How many were there?
        {Who} dreamed of a {animal} last night. How many legs did it have? | On how many legs does the {animal} of {who} walk?
        {Who} wants to know how many legs a {animal} has. | The {animal} of {who} ran past. On how many legs? | Tell {who} how many legs a {animal} has.""",
        """It has {legs}. | A {animal} has {legs}.""",
    ),
)
