"""Simple science: what things are, what they are made of, what happens to them, and why."""

from training.conversations import sky_and_nature_talk
from training.conversations.kind import Kind
from training.conversations.science_facts import MAGNETS, MATERIALS, STATES, WATER, WHYS, WORDS
from training.conversations.science_questions import EFFECTS, QUESTIONS
from training.conversations.wording import DEFINE, EITHER_WAY, WHY, asked

KIND = Kind(
    "science",
    weight=1.2,
    topics=(
        asked(
            WORDS,
            DEFINE,
            "{answer}",
        ),
        asked(
            WHYS,
            WHY,
            """Because {answer}. | It is because {answer}.""",
        ),
        asked(
            MATERIALS,
            """I look at {thing} and ask myself what it is made of. | {Thing}... made of what?
            What goes into making {thing}? | My son asks what stuff {thing} is made of. | What stuff is in {thing}?
            What is {thing} made of? | Please tell me what {thing} is made of. | What is {thing} usually made of?
            Do you know what material {thing} is made of? | How is {thing} made, and from what?
            Tell me what {thing} is made of. | What is {thing} made from? | From what is {thing} made?
            Do you know what {thing} is made of? | Which material is {thing} made of?
            What do people make {thing} from? | Can you tell me what {thing} is made of?
            What do you need to make {thing}? | I wonder what {thing} is made of. | Say what {thing} is made of.
            Of what is {thing} made? | What material is used for {thing}? | Name the material of {thing}.
            I want to know what {thing} is made of. | What is the material of {thing}?
            Could you tell me what {thing} consists of? | What does {thing} consist of? | Out of what is {thing} made?""",
            """It is made of {material}. | {Thing} is made of {material}. | {Material}.""",
        ),
        asked(
            STATES,
            """Is {thing} a solid, a liquid or a gas? | Please tell me the state of {thing}.
            I wonder if {thing} is a solid, a liquid or a gas.
            Could you say if {thing} is a solid, a liquid or a gas? | What is {thing}: a solid, a liquid or a gas?
            Do we call {thing} a solid, a liquid or a gas? | What state of matter is {thing}?
            Which state of matter is {thing}? | {Thing}: solid, liquid or gas?
            Tell me if {thing} is a solid, a liquid or a gas. | Solid, liquid or gas: what is {thing}?
            In which state is {thing}? | What kind of matter is {thing}? | Is {thing} solid, liquid or gas?
            Do you know if {thing} is a solid, liquid or gas? | Say the state of matter of {thing}.
            What is the state of matter of {thing}? | Would you call {thing} a solid, a liquid or a gas?
            I have {thing}. Solid, liquid or gas? | Can you tell me the state of {thing}?
            Which is {thing}: a solid, a liquid or a gas? | To which state of matter does {thing} belong?""",
            """{Thing} is a {state}. | It is a {state}. | A {state}.""",
        ),
        asked(
            MAGNETS,
            """My magnet is strong. Does it work on {thing}? | {Thing} and a magnet... do they stick?
            We play with magnets. What about {thing}? | Could I hang {thing} on a magnet?
            I lost {thing}. Can I fish it out with a magnet? | If my magnet touches {thing}, does it hold on?
            Is {thing} something that magnets like? | My teacher put a magnet on {thing}. Did it stick?
            Does a magnet attract {thing}? | Can a magnet hold {thing}? | I wonder if a magnet attracts {thing}.
            Will a magnet attract {thing}? | Does {thing} get pulled by magnets? | Say if a magnet attracts {thing}.
            Is {thing} magnetic? | Does {thing} stick to a magnet? | Will a magnet pick up {thing}?
            Does a magnet pull {thing}? | Can a magnet attract {thing}? | Tell me if a magnet attracts {thing}.
            Will {thing} stick to a magnet? | Can I pick up {thing} with a magnet? | Would a magnet pull {thing}?
            Do you know if a magnet attracts {thing}? | Is {thing} pulled by a magnet?
            I hold a magnet near {thing}. Does it stick? | Could a magnet lift {thing}?
            What does a magnet do with {thing}? | Does {thing} cling to magnets?""",
            "{answer}",
        ),
        asked(
            WATER,
            """My toy boat fell over with {thing} in it. Does it go under? | Oops, {thing} fell into the pond! Up or down?
            We test things in the bath. Next is {thing}: will it float? | Must I dive for {thing}, or does it stay up?
            I throw {thing} into the lake. Where does it end up? | {Thing} in the bath... up or down?
            Would I find {thing} at the bottom of the pool? | My bet is that {thing} sinks. Am I right?
            If {thing} lands in a bucket of water, will it go down? | Can water carry {thing}?
            Does {thing} float? | Is it true that {thing} can float? | Does {thing} go down in water?
            Is {thing} able to float? | What does {thing} do in water? | Say if {thing} floats or sinks.
            Can you tell me if {thing} sinks? | I wonder if {thing} floats. | Does {thing} float in water?
            Does {thing} sink? | Does {thing} float or sink? | Will {thing} float on water?
            What happens if I put {thing} in water? | Tell me if {thing} floats. | Will {thing} sink in water?
            Can {thing} float? | Float or sink: {thing}? | Would {thing} sink or swim on top?
            I drop {thing} in water. What happens? | Do you know if {thing} floats?
            Will {thing} stay on top of the water? | What will happen when {thing} falls in the water?
            If {thing} goes in the pool, does it float? | {Thing} in water: does it float?""",
            """{Thing} {verb} in water. | It {verb}.""",
        ),
        asked(
            EFFECTS,
            """What happens when {event}? | What happens if {event}? | What will happen if {event}?
            What will happen when {event}? | If {event}, what happens? | When {event}, what happens?
            Tell me what happens when {event}. | Do you know what happens when {event}?
            What would happen if {event}? | Can you tell me what happens if {event}?
            I wonder what happens when {event}. | What do we see when {event}? | What follows when {event}?
            Say what happens if {event}. | What is going to happen if {event}? | Suppose {event}. What happens?
            Explain what happens when {event}. | {Event}. What happens then?
            Please tell me what will happen if {event}. | What comes of it when {event}?""",
            "{answer}",
        ),
        asked(
            QUESTIONS,
            EITHER_WAY,
            "{answer}",
        ),
        *sky_and_nature_talk.SCIENCE,
    ),
)
