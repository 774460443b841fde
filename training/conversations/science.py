"""Simple science: what things are, what they are made of, what happens to them, and why."""

from training.conversations import science_asked, science_choice, science_said, science_seen, sky_and_nature_talk
from training.conversations.kind import Kind
from training.conversations.science_facts import MAGNETS, MATERIALS, STATES, WATER, WHYS, WORDS
from training.conversations.science_questions import EFFECTS, QUESTIONS
from training.conversations.weather_said import WHY_FREE
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
            (*WHYS, *science_said.WHYS),
            WHY_FREE + WHY,
            """Because {answer}. | It is because {answer}.""",
        ),
        asked(
            (*MATERIALS, *science_said.MATERIALS),
            """What's {thing} made out of? | {Thing} is made of ... | If you broke {thing} into tiny bits, what stuff would you have? | In the museum of materials, under which name would {thing} stand? | What did {thing} start as? From what stuff is it? | My class lists what things are made of. What do I write for {thing}?
            Which stuff would you use to make {thing}? | Touch {thing}. Which material do you feel? | Who makes {thing} needs which material? | I'd like to know which stuff {thing} is of. | Is {thing} of wood, metal, wool or what? | Take a look at {thing}: which material is that? | Crossword: the stuff {thing} is made of. | Someone made {thing}. Out of what?
            A robot scans {thing} and names the stuff. What does it say? | By which material do you know {thing}? | What's the main stuff in {thing}?
            I look at {thing} and ask myself what it is made of. | {Thing}... made of what?
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
            (*STATES, *science_said.STATES),
            """Does {thing} flow, keep its shape or fill the room? | In my chart there are three boxes: solid, liquid, gas. Into which do I put {thing}? | {Thing} is a solid, a liquid or a gas: which? | Would you pour {thing}, hold it or breathe it? Solid, liquid or gas? | What's the state of {thing}? | The teacher points at {thing}. Is the right word solid, liquid or gas?
            As for {thing}, is that a solid, a liquid or a gas? | {Thing} is a ... | Which of the three states is {thing} in? | How would a scientist call {thing}: a solid, a liquid or a gas? | Do we count {thing} among the solids, the liquids or the gases? | What sort of matter have I got if I've got {thing}?
            Sort this for me, solid, liquid or gas: {thing}.
            Is {thing} a solid, a liquid or a gas? | Please tell me the state of {thing}.
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
            (*MAGNETS, *science_said.MAGNETS),
            """{Thing} lies on my desk. Would my magnet make it jump? | I've a fridge magnet. Will it hold on to {thing}? | Does a magnet have any power over {thing}? | What would a magnet do if it came near {thing}? | Could you find {thing} with a magnet? | Suppose I drag a magnet over {thing}. Does it cling? | A box holds {thing}. Can I get it out with a magnet?
            If a magnet is put on {thing}, does it stay there? | {Thing}: does it go to the magnet or not? | Would {thing} be pulled up by a crane with a big magnet? | In our magnet test we come to {thing}. What will we see? | Is there a pull between a magnet and {thing}? | Does {thing} feel the pull of a magnet?
            My magnet is strong. Does it work on {thing}? | {Thing} and a magnet... do they stick?
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
            (*WATER, *science_said.WATER),
            """I dropped {thing} in the bath. Do I have to feel for it on the bottom? | Will I see {thing} on the water or under it? | Would {thing} swim away on a river or go to the ground? | {Thing} on a lake: up or down? | We guess before we try: does {thing} float? | If {thing} falls off a boat, is it lost at the bottom? | The sea takes {thing}. Does it drift or go down?
            In a bowl of water, where does {thing} end up? | Does water hold {thing} up? | Does {thing} stay up in the water, or is it too heavy? | {Thing} goes into the pond with a splash. And then? | A child throws {thing} into a fountain. What does it do? | Which is it for {thing}: float or sink? | Should I expect {thing} to sink? | Put {thing} on water and tell me what you'd see.
            My toy boat fell over with {thing} in it. Does it go under? | Oops, {thing} fell into the pond! Up or down?
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
            (*EFFECTS, *science_seen.EFFECTS),
            """It's easy to see what happens when {event}. What is it? | {Event}. A minute or a day later, what has happened? | My uncle asked what I'd see if {event}. | {Event}. What does my eye tell me? | Watch closely: {event}. What's going on? | Is it true that something happens when {event}? What? | What did we learn at school about this: {event}? | You can bet on what happens if {event}. What is it?
            When {event}, I notice that ... | I'm writing it down: {event}. And the result? | {Event}. How does the story end? | What's to be expected if {event}?
            {Event}. What will I see? | Suppose that {event}. What's the result? | {Event}, and then? | What's the effect if {event}? | I want to try it out: {event}. What should I expect? | {Event}. Tell me what comes next. | What becomes of it when {event}? | My experiment goes like this: {event}. What's the outcome? | When {event}, you can see that ... | {Event}. What does that do?
            My daughter asks what happens when {event}. | Guess what happens if {event}! | {Event}. Well, what happens? | What can one watch when {event}? | Have you seen what happens when {event}? | Let's say {event}. How does it go on? | If {event}, what's next? | Before I try it, what would happen if {event}? | What changes when {event}? | {Event}... what happens next?
            In the lab {event}. What do we write down? | Is there something to see when {event}? What? | I always wondered what happens when {event}. | Every time {event}, the same thing happens. What is it? | What do you get when {event}?
            What happens when {event}? | What happens if {event}? | What will happen if {event}?
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
        *science_asked.TOPICS,
        *science_choice.TOPICS,
        *sky_and_nature_talk.SCIENCE,
    ),
)
