"""Things asked for from the other side: by what they are made of, who works with them, where they are kept."""

from training.conversations.things_more import NEEDS
from training.conversations.wording import Topic, asked, table

_MADE = table(
    "stuff thing",
    """wax | a candle
    rubber | a tyre
    leather | a shoe
    wool | a sweater
    cotton | a T-shirt
    clay | a brick
    paper | a book
    wood | a pencil
    glass | a window
    iron | a nail
    gold or silver | a ring
    metal | a key
    snow | a snowman
    sand | a sandcastle
    ice | an icicle
    flour | bread
    milk | cheese
    thin branches | a basket
    thick paper | a cardboard box
    feathers and cloth | a pillow""",
)

_HELD = table(
    "spot thing",
    """in the fridge | milk
    in the freezer | ice cream
    on a bookshelf | books
    in the garage | a car
    in the wardrobe | coats
    in a toolbox | tools
    in a purse | coins
    in a pencil case | pencils
    in the bin | rubbish
    in a drawer | spoons and forks
    in the kitchen cupboard | plates
    in the toy box | toys
    in a vase | flowers
    in a teapot | tea
    in a piggy bank | coins
    in an envelope | a letter
    in a photo album | photos
    in a bottle | water or juice
    in the bread bin | bread
    in the shed | a rake""",
)

_MADE_WAYS = """My drawer holds many things. Which one is of {stuff}? | Touch something that's made of {stuff}. What could you touch? | Long ago and now, what have people made of {stuff}? | You can make this out of {stuff}: ... | A craftsman works with {stuff}. What does he sell? | Which thing comes to mind when you hear {stuff}? | I've touched something of {stuff}. What may it have been?
What is made of {stuff}? | Which thing is made of {stuff}? | What do people make out of {stuff}? | What can one make from {stuff}? | Name something that is made of {stuff}. | I have some {stuff}. What could I make of it? | {Stuff} is used to make what? | What's an example of something made of {stuff}? | In class we look for things of {stuff}. Which could I say? | {Stuff}: what can be made of that?
Think of a thing made of {stuff}. | A worker takes {stuff}. What could be made of it? | If I had lots of {stuff}, what might I make? | For which things do people use {stuff}? | Something here is made of {stuff}. What might it be? | What do you know that's made of {stuff}? | Give me one thing that is of {stuff}. | What would not exist without {stuff}? | I spy something made of {stuff}. What is it?
Tell me a thing that is made of {stuff}. | Which everyday thing consists of {stuff}? | What do they make from {stuff}? | Do you know something made of {stuff}? | Can you name a thing made of {stuff}? | What is {stuff} made into?
"""

_HELD_WAYS = """We're moving house. What do I take from its place {spot}? | Open it and look {spot}. What comes to light? | In a tidy home, what's {spot}? | Nothing is {spot} at the moment. What's missing there? | {Spot} is the right place for what? | What has its place {spot}? | Help me tidy up: what do I put {spot}? | What do you get if you reach or look {spot}?
What do we keep {spot}? | What do people keep {spot}? | What would I find {spot}? | What belongs {spot}? | I look {spot}. What do I see there? | What's usually {spot}? | What should I put {spot}? | {Spot} there is ... | What do you expect to find {spot}? | Which thing is kept {spot}? | Name something that is kept {spot}. | Mum sends me to look {spot}. What might she need?
What goes {spot} when we tidy up? | What could be {spot}? | If something is {spot}, what is it likely to be? | What do families have {spot}? | Guess what I have {spot}! | What do you put {spot}? | Tell me what is kept {spot}. | Do you know what people keep {spot}? | Can you say what belongs {spot}?
"""

_WORKS_WAYS = """Who gets up in the morning and takes {need} to work? | These things are needed for one job: {need}. Which job? | For which person should I buy {need}? | Who'd miss {need} the most? | A riddle: at work I need {need}. Who am I? | Who would know best how to use {need}? | You see {need} and think of which job?
Who needs {need}? | Who works with {need}? | Which worker uses {need}? | For whom are these: {need}? | Whose things are these: {need}? | I found {need}. Who may have left this? | In which job do you need {need}? | Someone has {need}. What's that person's job? | With {need} at work, what are you? | Who can't work without {need}? | My uncle uses {need} every day. What's he?
If I see somebody with {need}, what job do I think of? | Guess the job by the things: {need}. | {Need}: who has that at work? | My aunt bought {need} for her work. What is she by trade? | A child plays with {need}. Which job is that in the game? | Which person gets the work done with {need}? | Who would be glad about a gift like {need}? | In a picture I see {need}. Whose work is shown?
What job goes with {need}? | Name the worker who uses {need}. | Tell me who needs {need}. | Do you know who works with {need}? | Can you say which job needs {need}?
"""

TOPICS: tuple[Topic, ...] = (
    asked(_MADE, _MADE_WAYS, "{Thing} can be made of {stuff}. | {Thing}, for example."),
    asked(_HELD, _HELD_WAYS, "{Thing}. | People keep {thing} {spot}."),
    asked(NEEDS, _WORKS_WAYS, "{Job} works with {need}. | {Job}. | That is {job}."),
)
