"""Numbers compared and turned round: who has more of a thing, what has so many of it, times in words, prices."""

from training.conversations.wording import Topic, asked, entries, table

_HAVING = table(
    "many owner",
    """eight legs | a spider
    six legs | an insect
    no legs | a snake
    eight arms | an octopus
    three wheels | a tricycle
    one wheel | a unicycle
    two pedals and two wheels | a bicycle
    88 keys | a piano
    six strings | a guitar
    four strings and a bow | a violin
    26 letters | the English alphabet
    seven colours in a bow | a rainbow
    64 squares | a chess board
    52 cards | a full deck of cards
    two hands and twelve numbers | a clock
    six faces with dots on them | a dice
    two humps | a camel
    five fingers | a hand
    five toes | a foot
    eleven players | a football team
    three lights at a crossing | a traffic light
    two poles | a magnet
    four leaves and brings luck | a lucky clover
    three sides | a triangle
    five sides | a pentagon
    six sides | a hexagon
    eight sides | an octagon""",
)

_HAVING_WAYS = """I'm drawing something with {many}. What's it going to be? | You look at it and count {many}. What are you looking at? | Who am I? I've got {many}. | What would you call a thing or animal with {many}? | Somebody tells me of something with {many}. What's it about? | There's just one answer: it has {many}. What is it?
What has {many}? | Which thing or animal has {many}? | Something has {many}. What is it? | I'm thinking of something with {many}. What is it? | A riddle: it has {many}. | What comes to mind with {many}? | Guess what has {many}! | It's got {many}. What could it be? | With {many}, it must be ... | Name something that has {many}.
Crossword: has {many}. | What would you draw if I said {many}? | Who or what has {many}? | I counted, and it has {many}. What did I look at? | In my picture there's something that has {many}. What is it? | Which word fits? It has {many}. | My girl drew something. It has {many}. What might it be? | I spy something that has {many}.
What's known for this: it has {many}? | If it has {many}, what is it likely to be? | Tell me a thing that has {many}. | Is there anything that has {many}? What? | Can you think of something that has {many}? | Do you know what has {many}? | Please name a thing that has {many}. | You know it: it has {many}. What is it called?
"""

_RIVALS = table(
    "more less things fact",
    """a spider | an ant | legs | A spider has eight legs, an ant has six.
    a dog | a hen | legs | A dog has four legs, a hen has two.
    a bee | a cat | legs | A bee has six legs, a cat has four.
    an octopus | a dog | legs or arms | An octopus has eight arms, a dog has four legs.
    a butterfly | a bird | wings | A butterfly has four wings, a bird has two.
    a car | a bicycle | wheels | A car has four wheels, a bicycle has two.
    a tricycle | a bicycle | wheels | A tricycle has three wheels, a bicycle has two.
    a bicycle | a unicycle | wheels | A bicycle has two wheels, a unicycle has one.
    a guitar | a violin | strings | A guitar has six strings, a violin has four.
    a square | a triangle | corners | A square has four corners, a triangle has three.
    a hexagon | a pentagon | sides | A hexagon has six sides, a pentagon has five.
    an octagon | a square | sides | An octagon has eight sides, a square has four.
    a week | a weekend | days | A week has seven days, a weekend has two.
    a year | a month | days | A year has 365 days, a month has about 30.
    a day | an hour | minutes | A day has more minutes. An hour has only 60.
    January | February | days | January has 31 days, February has 28.
    May | June | days | May has 31 days, June has 30.
    a dozen eggs | half a dozen eggs | eggs | A dozen is twelve, half a dozen is six.
    a camel | a dromedary | humps | A camel has two humps, a dromedary has one.
    two hands | one foot | fingers or toes | Two hands have ten fingers, one foot has five toes.""",
)

_RIVAL_WAYS = """I count the {things} of {less} and those of {more}. Where do I count further? | If you love {things}, do you choose {more} or {less}? | On which side are more {things}, with {less} or with {more}? | Are there more {things} in or on {more} than {less}?
Which has more {things}, {more} or {less}? | Which has more {things}, {less} or {more}? | What has more {things}: {less} or {more}? | Which has fewer {things}, {more} or {less}? | Who wins by number of {things}, {less} or {more}? | {More} or {less}: where are more {things}? | {Less} or {more}: which has more {things}? | If I count the {things}, which has more, {less} or {more}?
Compare {less} with {more}. Which has more {things}? | Where do I find more {things}, on or in {more} or {less}? | Does {more} have more {things} than {less}? | Does {less} have more {things} than {more}? | Quiz: more {things}, {less} or {more}? | We can't agree which has more {things}, {more} or {less}. | My bet is on {more}. Has it more {things} than {less}?
I'd like to know which has more {things}, {less} or {more}. | Of {more} and {less}, which has the most {things}? | Put {less} next to {more}. Where do you count more {things}? | Tell me which has more {things}, {less} or {more}. | Do you know which has more {things}, {more} or {less}? | Can you say which has more {things}, {less} or {more}?
"""

WORDS_TIMES = entries(
    """What is {a} times {b}? | How much is {a} times {b}? | {a} times {b}, please. | What do you get from {a} times {b}? | I have {a} bags with {b} nuts in each. How many nuts? | {a} friends get {b} sweets each. How many sweets is that? | {a} groups of {b} make how many? | In {a} boxes there are {b} pens each. How many pens are there? | Take {b} and repeat it {a} times. What is it?
    Multiply {a} by {b}. | {a} times {b} is ... | {a} carts with {b} wheels each: how many wheels? | My homework: {a} times {b}. | One apple costs {b} coins. What do {a} apples cost? | If {a} children bring {b} books each, how many books come? | {a} rows with {b} chairs in every row. How many chairs stand there? | Say in words what {a} times {b} makes.
    {a} nests, {b} eggs in each. How many eggs? | I do it {a} times a day for {b} days. How often do I do it? | What number do I reach with {a} jumps of {b}? | Each of {a} trees has {b} birds in it. How many birds sit there? | The teacher asks for {a} times {b}. | Which number is {a} times {b}? | What does {a} times {b} make?
    Do you know what {a} times {b} is? | Can you multiply {a} by {b}?"""
)

IS_IT = entries(
    """Is {a} {sign} {b} {c}? | Does {a} {sign} {b} make {c}? | Is it right that {a} {sign} {b} is {c}? | My friend says {a} {sign} {b} is {c}. Is that right? | I wrote {a} {sign} {b} = {c}. Right or wrong? | {a} {sign} {b} is {c}: true or not? | Do I get {c} for {a} {sign} {b}? | I worked out {a} {sign} {b} and got {c}. Is it correct? | For {a} {sign} {b} I have {c}. Can you check it?
    Check this, please: {a} {sign} {b} is {c}. | Does it come to {c} if I do {a} {sign} {b}? | Is {c} the answer to {a} {sign} {b}? | On the board it says {a} {sign} {b} = {c}. Has the teacher got it right? | Could {a} {sign} {b} be {c}? | {c} for {a} {sign} {b}, yes or no? | Would you say that {a} {sign} {b} makes {c}? | Am I right with {c} for {a} {sign} {b}?
    Tell me if {a} {sign} {b} is {c}. | Do you know if {a} {sign} {b} makes {c}? | Can you tell me if {a} {sign} {b} is {c}?"""
)

TOPICS: tuple[Topic, ...] = (
    asked(_HAVING, _HAVING_WAYS, "That is {owner}. | {Owner}."),
    asked(_RIVALS, _RIVAL_WAYS, "{fact}"),
)
