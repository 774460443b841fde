"""The sky asked about more freely: planets described, things in the sky described, the same facts in other words."""

from training.conversations.planets_asked import CHECKS, OPEN
from training.conversations.things_said import CLUES_SAID
from training.conversations.weather_said import OPEN_WAYS, PAIR_WAYS
from training.conversations.wording import Topic, asked, table, talk

DESCRIBED = table(
    "said planet",
    """it's the smallest planet | Mercury
    it's closest to the sun | Mercury
    no other planet is as near to the sun | Mercury
    it takes the shortest time to go around the sun | Mercury
    it's the hottest planet of all | Venus
    it comes between Mercury and the Earth | Venus
    it is called the evening star | Venus
    we live on it | Earth
    it has oceans, trees and people | Earth
    it's the third planet from the sun | Earth
    it has exactly one moon | Earth
    it's red | Mars
    it's called the red planet | Mars
    it comes just after the Earth | Mars
    it's covered with red dust | Mars
    it's bigger than all the other planets | Jupiter
    it's the giant among the planets | Jupiter
    it has a big red spot | Jupiter
    it's famous for its wide rings | Saturn
    it wears rings like a hat | Saturn
    it's the sixth planet from the sun | Saturn
    it comes between Saturn and Neptune | Uranus
    it's the seventh planet from the sun | Uranus
    it is tipped over on its side | Uranus
    it's the last planet from the sun | Neptune
    it's farther out than all the other planets | Neptune
    it takes the longest time to go around the sun | Neptune""",
)

DESCRIBED_WAYS = """Where would I be if I stood on a planet and {said}? | My friend has a poster of a planet. {Said}. Which one hangs there? | She means a planet and knows that {said}. Which planet is it? | We play planets. I say: {said}. What do you say? | {Said}: that's typical of which planet? | There's one planet of which people say that {said}. Its name, please.
{Said}. Which planet is it? | I'm thinking of a planet: {said}. Which one? | Which planet do I mean? Here's a hint: {said}. | {Said}. What's the name of that planet? | A riddle about a planet: {said}. | If {said}, which planet is it? | {Said}. Guess the planet! | My rocket lands on a planet. {Said}. Where am I?
My book shows a planet and says {said}. Which one is shown? | {Said}, so the planet is called ... | Crossword, a planet: {said}. | You can know this planet by one thing: {said}. Which is it? | Name the planet: {said}. | I painted a planet. {Said}. What's its name? | {Said}. Which of the eight planets is that?
What planet am I speaking of? {Said}. | Our teacher describes a planet: {said}. What should I answer? | {Said}. Is that Mars, Venus, Saturn or another planet? | My son's favourite planet is easy to tell: {said}. Which is it? | Which planet fits? {Said}. | {Said}... which planet has that? | About which planet can one say that {said}?
Of which planet is it true that {said}? | On a star map I look for a planet, and {said}. What's it called? | {Said}. Do you know which planet it is? | Tell me the planet: {said}. | Can you name the planet? {Said}. | Which planet is it if {said}?
"""

CLUES = table(
    "clue word",
    """the star in the middle of our solar system | the sun
    the bright thing in the sky by day | the sun
    the ball of rock that goes around the Earth | the moon
    the round, pale light in the night sky | the moon
    a hot ball of gas that shines | a star
    a tiny light in the sky at night | a star
    a big ball that goes around a star | a planet
    a ball of ice and dust with a long tail | a comet
    a stone from space that burns up in the air | a meteor
    a huge group of stars | a galaxy
    the galaxy that we live in | the Milky Way
    the sun with all its planets | the solar system
    a machine that flies into space | a rocket
    the long tube with which we look at the stars | a telescope
    the dark place beyond the air | space
    the planet under our feet | the Earth
    the path of a planet around the sun | an orbit
    the moon when it's a full circle | a full moon
    a big hole made by a rock from space | a crater
    the time when the sun comes up | sunrise
    the time when the sun goes down | sunset
    a person who flies into space | an astronaut
    the moment when the moon hides the sun | an eclipse
    the blue above us with the clouds in it | the sky
    a picture of stars, such as the Great Bear | a constellation
    a house in space where astronauts work | a space station""",
)

PAIRS = table(
    "more less quality",
    """the sun | the Earth | bigger
    the Earth | the moon | bigger
    Jupiter | the Earth | bigger
    Jupiter | Saturn | bigger
    Saturn | Mars | bigger
    the Earth | Mars | bigger
    Venus | Mercury | bigger
    Mercury | Mars | smaller
    the moon | the Earth | smaller
    the sun | the moon | hotter
    Venus | Neptune | hotter
    Venus | Mars | hotter
    Neptune | Venus | colder
    Neptune | the Earth | farther from the sun
    Mars | the Earth | farther from the sun
    Saturn | Jupiter | farther from the sun
    Mercury | Venus | closer to the sun
    the Earth | Mars | closer to the sun
    Venus | the Earth | closer to the sun
    the moon | the sun | closer to us""",
)

INWARD = table(
    "one next",
    """Venus | Mercury
    Earth | Venus
    Mars | Earth
    Jupiter | Mars
    Saturn | Jupiter
    Uranus | Saturn
    Neptune | Uranus""",
)

INWARD_WAYS = """Which planet comes before {one}? | What planet comes before {one}? | Which planet is one step closer to the sun than {one}? | I fly from {one} towards the sun. Which planet do I meet first? | In the row of planets, who stands before {one}? | Seen from the sun, what is the planet just before {one}? | Which planet is {one}'s neighbour on the side of the sun?
Name the planet before {one}. | Before {one} comes which planet? | Which planet is just inside {one}? | What do I pass right before I get to {one}, coming from the sun? | Which planet is followed by {one}? | {one} has a neighbour nearer to the sun. Which? | Which planet has {one} as its next one? | I say the planets in order. What do I say before {one}?
Going in from {one}, what's the next planet? | One planet before {one} is ... | Tell me the planet before {one}. | Do you know which planet comes before {one}? | Can you name the planet before {one}? | Which planet is right before {one}?
"""

WHERE_WAYS = """Which place from the sun does {planet} have? | Counting from the sun, where does {planet} come? | What number is {planet} among the planets? | {planet} is which planet from the sun? | If Mercury is first, what is {planet}? | As which planet from the sun do we count {planet}? | In the row of planets, where do I find {planet}? | How far along the row of planets is {planet}?
I draw the planets in a line from the sun. Where do I put {planet}? | {planet} is the ... planet from the sun. | In which place from the sun does {planet} go round? | My teacher asks for the place of {planet} in the row. | Is {planet} the first planet from the sun, or which one? | When my rocket leaves the sun, as which planet does {planet} come along?
Give {planet} its number, counted from the sun. | What's {planet}'s place from the sun? | Tell me the place of {planet} in the solar system. | Do you know which place {planet} has from the sun? | Can you say which planet from the sun {planet} is? | Which planet in order is {planet}?
"""

CHECK_WAYS = """{statement} | {statement} Yes or no? | My son asks: {statement} | We can't agree at home. {statement} | True or not: {statement} | I'm looking at the sky and wonder: {statement} | {statement} What would you say? | For my talk about space: {statement} | Grandpa! {statement} | {statement} I was wondering. | My space book asks: {statement} | I'm not sure about this. {statement}
{statement} I'd like to know. | Do you know this one? {statement} | Teacher's question: {statement} | {statement} It came up at dinner. | Just tell me yes or no. {statement} | {statement} Please answer. | A question: {statement} | {statement} I forgot. | Please tell me: {statement}
"""

TALKS: tuple[Topic, ...] = (
    talk(
        """Why does the moon change its shape? | Sometimes the moon is round and sometimes thin. How come? | Last week the moon was full, now it's only half. What happened? | Where does the rest of the moon go when it's a thin bow? | My girl asks why the moon isn't always round. | Does the moon really get smaller and bigger? | Why do we see only a part of the moon?
        How can the moon look like a banana? | What makes a half moon? | Why is it sometimes a full moon and sometimes not? | Each night the moon looks a bit different. Why? | What are the phases of the moon? | Why does the moon look different each night? | What makes the moon wax and wane?""",
        "We see only the part of the moon that the sun lights.",
    ),
    talk(
        """What can I see when I look up at night? | It's a clear night. What's up there? | We lie on the grass in the dark and look up. What do we see? | What shines above us when it's dark? | Which lights are in the night sky? | The night is clear and there's no cloud. What can we look at in the sky? | What is up in the sky after dark? | I go out at midnight and look up. What's there?
        Name something I can see in the sky at night. | What would a child draw in a night sky? | Who gives a little light at night, up there? | What's in the sky at night? | What do I see in the night sky?""",
        "You can see the moon and the stars. | The moon and the stars shine at night.",
    ),
    talk(
        """How do I learn the planets by heart? | Say the planets, starting close to the sun. | My daughter must know all planets. Which are they? | I hang eight balls around a lamp as planets. What are their names? | From the sun to the edge, which planets are there? | Mercury, Venus and so on: how does it go? | Which worlds go round our sun? | List every planet from the inside to the outside.
        I only know Mars and Earth. Which are the others, all in order? | Which planets would I pass on a trip away from the sun? | What's the order of the planets? | In what order are the planets? | Tell me the order of the planets from the sun. | Can you say all planets in order?""",
        "Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune.",
    ),
    talk(
        """What does a year have to do with the sun? | What makes a year a year? | Why does a year last as long as it does? | After 365 days, what has the Earth done? | Which trip does the Earth finish once a year? | When the Earth has gone around the sun once, how much time is over? | What's a year, as seen from space? | On my birthday I'm one trip around the sun older. How long is that?
        How is a year made? | What happens in the sky during one year? | Explain what a year is with the sun and the Earth. | Why do we call it a year? | What does the Earth do in one year?""",
        "In one year the Earth goes around the sun once.",
    ),
    talk(
        """Why do we have summer and winter? | What makes the seasons? | How come it's warm in summer and cold in winter? | Does the tilt of the Earth matter? | My class asks where the seasons come from. | Why isn't it always summer? | What brings the change from summer to winter? | What have the seasons to do with the sun? | Why are the days short in winter? | Explain why there are seasons.
        What causes the seasons? | Why are there seasons? | How do the seasons come about?""",
        "The Earth is tilted, so the sun warms us more in summer. | It is because the Earth is tilted as it goes around the sun.",
    ),
)

TOPICS: tuple[Topic, ...] = (
    asked(DESCRIBED, DESCRIBED_WAYS, "It is {planet}. | {planet}. | That is {planet}."),
    asked(CLUES, CLUES_SAID, "That is {word}. | {Word}. | It is {word}."),
    asked(OPEN, OPEN_WAYS, "{answer}"),
    asked(CHECKS, CHECK_WAYS, "{answer}"),
    asked(PAIRS, PAIR_WAYS, "{More} is {quality} than {less}. | {More} is {quality}."),
    asked(INWARD, INWARD_WAYS, "{next} comes before {one}. | Before {one} comes {next}. | It is {next}."),
    *TALKS,
)
