"""Everyday things and jobs: what they are for, who does what, where we do what."""

from training.conversations import things_back, things_choice, things_open
from training.conversations import things_questions as free
from training.conversations import things_said as said
from training.conversations.kind import Kind
from training.conversations.things_facts import JOBS, PARTS, PLACES, USES, WHATS
from training.conversations.things_more import TOPICS
from training.conversations.wording import DEFINE, asked

KIND = Kind(
    "things",
    weight=1.2,
    topics=(
        asked(
            (*USES, *said.NEW_TOOLS),
            free.USES
            + """What is {thing} for? | What do you do with {thing}? | What do we use {thing} for?
            What can you do with {thing}? | Why do people have {thing}? | Tell me what {thing} is for.
            What is the use of {thing}? | What is {thing} used for? | Do you know what {thing} is for?
            What does one do with {thing}? | How do people use {thing}? | For what do we need {thing}?
            Explain what {thing} is for. | What is the purpose of {thing}? | Why do I need {thing}?
            Can you tell me what {thing} is for? | What do people use {thing} for? | When do you use {thing}?
            What would I do with {thing}? | {Thing} is for what? | What could I use {thing} for?
            I found {thing}. What is it for? | What job does {thing} do? | Say what you do with {thing}.
            What is {thing} good for? | What are you supposed to do with {thing}? | I wonder what {thing} is for.
            What do I use {thing} for?""",
            """You use it to {act}. | You use {thing} to {act}. | To {act}.""",
        ),
        asked(
            (*USES, *said.TOOLS),
            free.TOOLS
            + """What do you use to {act}? | What do I need to {act}? | With what do you {act}?
            Which thing do you use to {act}? | I want to {act}. What do I use? | What can I use to {act}?
            What helps you to {act}? | What do people use to {act}? | Tell me what to use to {act}.
            What would you use to {act}? | Name a thing that you use to {act}. | What thing helps me {act}?
            Do you know what I can use to {act}? | What should I take to {act}? | Which tool is used to {act}?
            How do we call the thing you use to {act}? | What does one use to {act}? | What is used to {act}?
            Can you name a thing to {act} with? | What do I use if I want to {act}?""",
            """You use {thing}. | You can use {thing}. | {Thing}.""",
        ),
        asked(
            (*JOBS, *said.NEW_WORKERS),
            free.JOBS
            + """What does {job} do? | What is the job of {job}? | Tell me what {job} does. | What is {job}?
            What work does {job} do? | Explain what {job} does. | Do you know what {job} does?
            What is the work of {job}? | Can you tell me what {job} does? | What do you know about {job}?
            Describe the work of {job}. | What does {job} do at work? | How does {job} spend the day?
            I want to be {job}. What would I do? | Say what {job} does. | What would {job} do all day?
            My father is {job}. What does he do? | Why do we need {job}? | What is {job} good at?
            My sister wants to be {job}. What is that?""",
            """{Job} {act}. | It is a person who {act}. | {Job} is a person who {act}.""",
        ),
        asked(
            (*JOBS, *said.WORKERS),
            free.WHO
            + """Who {act}? | Which person {act}? | What do you call someone who {act}? | Who is it that {act}?
            Tell me who {act}. | Do you know who {act}? | What is the job of a person who {act}?
            Name the person who {act}. | Can you tell me who {act}? | A person who {act} is called what?
            Which job: who {act}? | What is a person called who {act}? | I want to know who {act}. | Say who {act}.
            What kind of worker {act}? | Somebody {act}. What is the job? | How do we call a person who {act}?
            What is the word for someone who {act}? | Please tell me who {act}. | In which job is it that one {act}?""",
            """{Job} {act}. | {Job}. | That is {job}.""",
        ),
        asked(
            (*PLACES, *said.SPOTS),
            free.PLACES
            + """Where do we {act}? | Where can we {act}? | In what place do we {act}? | Tell me where we {act}.
            Where is the place where we {act}? | Do you know where we {act}?
            What is a good place where we can {act}? | Where should we {act}? | Where could we {act}?
            Say where we {act}. | We want to {act}. Where do we go? | Can you tell me where we {act}?
            Where is it that we {act}? | Name a place where we {act}. | Where would we {act}?
            We need to {act}. Where? | To {act}, where do we go? | Please tell me where we can {act}.
            Which place is right if we want to {act}?""",
            """We {act} {place}. | {Place}. | You can do that {place}.""",
        ),
        asked(
            WHATS,
            DEFINE,
            "{answer}",
        ),
        asked(
            PARTS,
            free.PARTS
            + """How many {part} does {thing} have? | Please tell me how many {part} {thing} has.
            I wonder how many {part} {thing} has. | Could you say how many {part} {thing} has?
            How many {part} would I find on {thing}? | What is the number of {part} on {thing}?
            How many {part} can you count on {thing}? | What number of {part} does {thing} have?
            Tell me how many {part} {thing} has. | {Thing} has how many {part}?
            Do you know how many {part} {thing} has? | How many {part} are on {thing}?
            How many {part} are there on {thing}? | Count the {part} of {thing}.
            Can you tell me how many {part} {thing} has? | The number of {part} of {thing}?
            Say how many {part} {thing} has. | How many {part} belong to {thing}?
            I have {thing}. How many {part} does it have? | If I look at {thing}, how many {part} do I see?
            How many {part} has {thing} got?""",
            """{Thing} has {number} {part}. | It has {number} {part}. | {Number}.""",
        ),
        *TOPICS,
        *said.TOPICS,
        *things_back.TOPICS,
        *things_choice.TOPICS,
        *things_open.TOPICS,
    ),
)
