"""The sky: planets, the sun, the moon and the stars."""

from training.conversations import planets_said, sky_and_nature_talk
from training.conversations.kind import Kind
from training.conversations.wording import DEFINE, EITHER_WAY, asked, table, talk

PLANETS = table(
    "planet place fact colour",
    """Mercury | first | Mercury is the smallest planet and the closest to the sun. | grey
    Venus | second | Venus is the hottest planet. | yellow
    Earth | third | Earth is the planet that we live on. | blue
    Mars | fourth | Mars is called the red planet. | red
    Jupiter | fifth | Jupiter is the biggest planet. | orange
    Saturn | sixth | Saturn is a big planet with rings. | yellow
    Uranus | seventh | Uranus is a cold planet far from the sun. | blue
    Neptune | eighth | Neptune is the planet farthest from the sun. | blue""",
)

NEIGHBOURS = table(
    "one next",
    """Mercury | Venus
    Venus | Earth
    Earth | Mars
    Mars | Jupiter
    Jupiter | Saturn
    Saturn | Uranus
    Uranus | Neptune""",
)

OTHERS = table(
    "body answer",
    """the sun | No, the sun is a star.
    the moon | No, the moon goes around the Earth. It is not a planet.
    a star | No, a star is a hot ball of gas.
    a comet | No, a comet is a ball of ice and dust.
    a rocket | No, a rocket is a machine.
    a cloud | No, a cloud is made of drops of water.""",
)

RECORDS = table(
    "what planet",
    """is the biggest | Jupiter
    is the largest | Jupiter
    is the smallest | Mercury
    is the closest to the sun | Mercury
    is the farthest from the sun | Neptune
    is the hottest | Venus
    is called the red planet | Mars
    is red | Mars
    do we live on | Earth
    has people on it | Earth
    is our home | Earth
    is famous for its rings | Saturn
    is last from the sun | Neptune
    is full of life | Earth""",
)

WORDS = table(
    "word answer",
    """the sun | The sun is a star. It gives us light and warmth.
    the moon | The moon is a ball of rock that goes around the Earth.
    a star | A star is a hot ball of gas that gives light.
    a planet | A planet is a big ball that goes around a star.
    a comet | A comet is a ball of ice and dust with a long tail.
    a meteor | A meteor is a rock from space that burns in the air.
    a galaxy | A galaxy is a very big group of stars.
    the Milky Way | The Milky Way is the galaxy that we live in.
    the solar system | The solar system is the sun and everything around it.
    a rocket | A rocket flies up into space.
    a telescope | A telescope helps us see things far away, like stars.
    space | Space is the big, dark place beyond the air.
    the Earth | The Earth is the planet that we live on.
    an orbit | An orbit is the path of one thing around another in space.
    a full moon | A full moon is when the moon looks like a full circle.
    a satellite | A satellite is a thing that goes around a planet.
    the sky | The sky is the air and space that we see above us.
    a crater | A crater is a big hole made by a rock from space.
    an eclipse | In an eclipse one body in space hides another.
    an astronaut | An astronaut is a person who flies into space.
    a constellation | A constellation is a group of stars that makes a picture.
    a space station | A space station is a house in space where astronauts work.
    a shooting star | A shooting star is a small rock from space that burns in the air.
    a half moon | A half moon is when we see half of the moon lit.
    moonlight | Moonlight is light of the sun that the moon sends on to us.
    sunrise | Sunrise is when the sun comes up in the morning.
    sunset | Sunset is when the sun goes down in the evening.""",
)

QUESTIONS = table(
    "direct indirect answer",
    """How many planets are there? | how many planets there are | There are eight planets around the sun.
    How many moons does the Earth have? | how many moons the Earth has | The Earth has one moon.
    How many suns do we have? | how many suns we have | We have one sun.
    How long does the Earth take to go around the sun? | how long the Earth takes to go around the sun | It takes one year.
    How long does the Earth take to turn once? | how long the Earth takes to turn once | It takes one day.
    When do we see the stars? | when we see the stars | We see the stars at night.
    When does the sun shine? | when the sun shines | The sun shines in the day.
    Where does the sun rise? | where the sun rises | The sun rises in the east.
    Where does the sun set? | where the sun sets | The sun sets in the west.
    What goes around the Earth? | what goes around the Earth | The moon goes around the Earth.
    What does the Earth go around? | what the Earth goes around | The Earth goes around the sun.
    What shape is the Earth? | what shape the Earth has | The Earth is round like a ball.
    What shape is the sun? | what shape the sun has | The sun is round like a ball.
    Why is it dark at night? | why it is dark at night | At night our side of the Earth is turned away from the sun.
    Why does the moon shine? | why the moon shines | The moon shines because the sun lights it.
    What is the nearest star? | which star is the nearest | The nearest star is the sun.
    What is the moon made of? | what the moon is made of | The moon is made of rock.
    What is the sun made of? | what the sun is made of | The sun is made of hot gas.
    What gives us light in the day? | what gives us light in the day | The sun gives us light in the day.
    What shines at night? | what shines at night | The moon and the stars shine at night.
    Who walked on the moon first? | who walked on the moon first | Neil Armstrong was the first person on the moon.
    Is the sun hot? | if the sun is hot | Yes, the sun is very hot.
    Is the sun a star? | if the sun is a star | Yes, the sun is a star.
    Is the sun bigger than the Earth? | if the sun is bigger than the Earth | Yes, the sun is much bigger.
    Is the moon bigger than the Earth? | if the moon is bigger than the Earth | No, the moon is smaller.
    Is the Earth round? | if the Earth is round | Yes, the Earth is round like a ball.
    Is the moon a star? | if the moon is a star | No, the moon is a ball of rock.
    Is there air on the moon? | if there is air on the moon | No, there is no air on the moon.
    Do people live on the moon? | if people live on the moon | No, nobody lives on the moon.
    Is Jupiter bigger than Mars? | if Jupiter is bigger than Mars | Yes, Jupiter is much bigger.""",
)

KIND = Kind(
    "planets",
    topics=(
        asked(
            PLANETS,
            """What's {planet} known for? | My poster is about {planet}. What do I write on it? | If I flew to {planet}, what should I know first? | Which one thing would you tell a child about {planet}? | {Planet}, what sort of world is that? | At school I got {planet} for my talk. Give me a sentence. | I've a picture of {planet} over my bed. What is it? | {Planet} is ...
            What makes {planet} different from other planets? | How would you describe {planet}? | I read the name {planet} in a book about space. What is it? | Tell us one true thing about {planet}. | Why do people talk about {planet}? | My son loves {planet}. What can I tell him about it? | By what do people know {planet}? | In one sentence, what's {planet}?
            What is {planet}? | Tell me about {planet}. | What do you know about {planet}? | Do you know {planet}?
            Describe {planet}. | Say something about {planet}. | Can you tell me about {planet}?
            Give me a fact about {planet}. | Explain what {planet} is. | I want to learn about {planet}.
            What kind of planet is {planet}? | Please tell me about {planet}. | Who or what is {planet}?
            What can you tell me about {planet}? | Have you heard of {planet}? | A fact about {planet}, please.
            Teach me about {planet}. | What is {planet} like? | Could you say something about {planet}?
            What should I know about {planet}? | What is special about {planet}?""",
            "{fact}",
        ),
        asked(
            PLANETS,
            """Start at the sun and go outwards. What's the {place} planet you meet? | Of the eight planets, which lies {place} from the sun? | If Mercury is the first, who is the {place}? | In the row of planets, who's {place}? | I hang eight balls around a lamp. Which planet is the {place} ball? | The {place} planet goes by what name? | Who holds the {place} place, counted from the sun?
            On my list of planets line number {place} is empty. Which planet goes there? | {place} from the sun is ... | From the inside to the outside, which planet comes {place}? | The sun's {place} planet, what's it called? | Crossword: the {place} planet from the sun. | Let's count the planets. Which one's {place}? | My class says the planets in order. Which is the {place} one we say?
            I count the planets from the sun. Who is {place}? | My rocket leaves the sun. Which planet is {place} on the way?
            Line up the planets from the sun. Which stands {place}? | The {place} planet... what was it?
            Our teacher asked for the {place} planet. What do I say? | Which planet has the {place} place from the sun?
            Which planet is {place} from the sun? | Could you tell me the {place} planet?
            What planet is {place} from the sun? | Which one is the {place} planet?
            Which planet is number {place} from the sun? | What is the {place} planet? | Name the {place} planet.
            What planet comes {place} from the sun? | Which planet comes {place}?
            Tell me the {place} planet from the sun. | The {place} planet from the sun is which one?
            Do you know the {place} planet? | What is the {place} planet from the sun called?
            Can you name the {place} planet? | Which is the {place} planet of the sun?
            Please name the {place} planet. | I want to know the {place} planet. | Say the {place} planet.
            What is the name of the {place} planet? | Counting from the sun, which planet is {place}?""",
            """The {place} planet is {planet}. | It is {planet}. | {planet} is the {place} planet.""",
        ),
        asked(
            PLANETS,
            """Which crayon do I need for {planet}? | Seen through a telescope, what colour is {planet}? | What's {planet}'s colour? | I'm knitting a ball that looks like {planet}. Which wool do I take? | In photos {planet} looks ... | A puzzle shows {planet}. What colour are the pieces? | My model of {planet} is still white. Which paint do I open? | If I saw {planet} from my rocket, what colour would I see?
            Of what colour is {planet}? | A child wants to colour {planet}. With which pencil? | Is {planet} red, blue, grey or another colour? | By its colour I want to find {planet}. What colour do I look for?
            What colour is {planet}? | Does {planet} have a colour? Which? | Please tell me the colour of {planet}.
            Could you name the colour of {planet}? | What colour do we see when we look at {planet}?
            What colour should I paint {planet}? | Say what colour {planet} is. | I wonder what colour {planet} is.
            Which colour does {planet} have? | What is the colour of {planet}? | Tell me the colour of {planet}.
            Do you know what colour {planet} is? | What colour does {planet} look? | How does {planet} look?
            In which colour do we see {planet}? | What is {planet}'s colour? | Say which colour {planet} has.
            If I paint {planet}, which colour do I take? | {planet} has which colour?
            Can you tell me the colour of {planet}? | I want to draw {planet}. Which colour?""",
            """{planet} looks {colour}. | {Colour}.""",
        ),
        asked(
            PLANETS,
            """I saw the name {planet} on a list. Is that a planet? | Does {planet} count as a planet? | Somebody said {planet} is a planet. Is it so? | Is {planet} among the eight planets? | Would I find {planet} on a list of planets? | My brother wants to know if {planet} is a planet. | {planet} circles the sun, doesn't it? | planet or not: {planet}?
            Is {planet} a planet? | {planet}: is it a planet? | Do people call {planet} a planet?
            Am I right that {planet} is a planet? | Has {planet} been named a planet? | Could {planet} be a planet?
            Is {planet} really a planet? | Is {planet} a planet or not? | {planet} is a planet, right?
            Tell me if {planet} is a planet. | Does {planet} go around the sun? | Is {planet} one of the planets?
            Do you count {planet} as a planet? | Would you call {planet} a planet?
            Is it true that {planet} is a planet? | Can we say that {planet} is a planet?
            Does {planet} belong to the planets? | Is {planet} in our solar system?
            I think {planet} is a planet. Is it?""",
            """Yes, {planet} is a planet. | Yes, {planet} is one of the eight planets.""",
        ),
        asked(
            OTHERS,
            """I'm not sure what {body} is. Is it a planet? | Does {body} count as a planet? | Somebody asked if {body} is a planet. Is it? | Is {body} among the eight planets? | Would I find {body} on a list of planets? | My brother wants to know if {body} is a planet. | Can I call {body} a planet? | planet or not: {body}?
            Is {body} a planet? | {Body}: is it a planet? | Do people call {body} a planet?
            Am I right that {body} is a planet? | Has {body} been named a planet? | Could {body} be a planet?
            Is {body} really a planet? | Is {body} a planet or not? | {Body} is a planet, right?
            Tell me if {body} is a planet. | Does {body} go around the sun? | Is {body} one of the planets?
            Do you count {body} as a planet? | Would you call {body} a planet? | Is it true that {body} is a planet?
            Can we say that {body} is a planet? | Does {body} belong to the planets? | Is {body} in our solar system?
            I think {body} is a planet. Is it?""",
            "{answer}",
        ),
        asked(
            NEIGHBOURS,
            """Which planet is {one}'s neighbour on the far side from the sun? | I've just left {one} and travel away from the sun. What will I see next? | One planet beyond {one} is ... | In the order of planets, by which one is {one} followed? | Say the planets from the sun. What do you say after {one}? | Which planet goes round the sun just outside of {one}'s path? | I drew the planets as far as {one}. Which do I draw now?
            Which planet has {one} just before it? | Beyond {one}, what's the next planet? | From {one}, take one step outwards. Which planet is there? | {one} is done in my list. Which planet follows?
            My rocket flies past {one}, away from the sun. Where does it come next? | {one} and then...?
            I can say the planets up to {one}. How does it go on? | Who is behind {one} in the row of planets?
            The planet one step farther out than {one}, which is it?
            Which planet comes after {one}? | What planet comes after {one}? | Say which planet follows {one}.
            I want to know the planet after {one}. | Which one is the planet after {one}?
            {one}, and then which planet? | Tell me which planet follows {one}. | Please name the planet after {one}.
            What planet is next after {one}? | What comes after {one}? | Name the planet after {one}.
            After {one}, which planet comes? | Going out from the sun, what follows {one}?
            Which planet follows {one}? | What follows {one}? | Tell me the planet after {one}.
            What is the next planet after {one}? | Do you know the planet that comes after {one}?
            Can you name the planet after {one}? | Which planet is just outside {one}?
            I pass {one}. Which planet is next?""",
            """After {one} comes {next}. | {next} comes after {one}. | It is {next}.""",
        ),
        asked(
            RECORDS,
            """Look at the planets one by one: which {what}? | There's one planet for this: which {what}? | Among the worlds that go round the sun, which {what}? | My son wants to know which planet {what}. | Quiz: which planet {what}? | I can't remember which planet {what}. | Let's talk about planets. Which one {what}? | For my poster: which planet {what}? | If you had to name the planet, which {what}?
            Between Mercury and Neptune, both counted: which planet {what}? | At school they asked which planet {what}. | Which planet would you point to: which {what}?
            Which planet {what}? | What planet {what}? | Tell me which planet {what}.
            Do you know which planet {what}? | Say which planet {what}. | Can you tell me which planet {what}?
            Of all the planets, which {what}? | I want to know which planet {what}. | Name the planet: which {what}?
            Please tell me what planet {what}. | Which of the planets {what}? | Could you say which planet {what}?
            Which one of the planets {what}? | Do you remember which planet {what}? | I wonder which planet {what}.
            And which planet {what}? | Of the eight planets, which one {what}?""",
            """It is {planet}. | {planet}. | That is {planet}.""",
        ),
        asked(
            WORDS,
            DEFINE,
            "{answer}",
        ),
        asked(
            QUESTIONS,
            EITHER_WAY,
            "{answer}",
        ),
        talk(
            """Name the planets. | I want a list of the planets. | Could you list the planets?
            Please name all eight planets. | Who are the eight planets? | Write down the planets.
            What are all the planets? | The names of the planets, please. | How are the planets called?
            List all the planets. | Which planets are there? | What are the planets called? | Tell me the planets.
            What are the names of the planets? | Can you name all planets? | Say the planets in order.
            Which planets do you know? | Give me the names of the eight planets. | What planets go around the sun?
            Do you know the planets?""",
            "Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune.",
        ),
        talk(
            """Name a planet. | Think of a planet. | Any planet? | Write the name of a planet. | Please name a planet.
            What is the name of a planet? | Tell me a planet. | An example of a planet, please.
            Give an example of a planet. | Tell me one planet. | Give me the name of a planet.
            Can you name a planet? | Do you know a planet? | Say a planet. | Which planet do you know?
            I need the name of a planet. | One planet, please. | Name any planet. | Could you name one planet?""",
            "Mars is a planet. | Saturn is a planet. | Earth is a planet.",
        ),
        asked(
            PLANETS,
            planets_said.WHERE_WAYS,
            """{planet} is the {place} planet from the sun. | It is the {place} planet.""",
        ),
        *planets_said.TOPICS,
        *sky_and_nature_talk.PLANETS,
    ),
)
