"""The human body: what its parts do, how many there are, where they are."""

from training.conversations.kind import Kind
from training.conversations.wording import asked, table

_USES = table(
    "part verb use",
    """your eyes | are | seeing
    your ears | are | hearing
    your nose | is | smelling
    your tongue | is | tasting
    your legs | are | walking
    your hands | are | holding things
    your teeth | are | chewing food
    your lungs | are | breathing
    your heart | is | pumping blood
    your brain | is | thinking
    your stomach | is | digesting food
    your skin | is | feeling and protecting you
    your feet | are | standing and walking
    your mouth | is | eating and speaking
    your fingers | are | touching and holding""",
)
_DOES = table(
    "action part",
    """see | eyes
    hear | ears
    smell | nose
    taste | tongue
    think | brain
    walk | legs
    breathe | lungs
    chew | teeth
    wave | hand
    kick a ball | foot
    point at things | finger
    pump blood | heart
    digest food | stomach""",
)
_COUNTS = table(
    "part count",
    """fingers on one hand | five
    fingers on two hands | ten
    toes on one foot | five
    toes on two feet | ten
    eyes | two
    ears | two
    noses | one
    arms | two
    legs | two
    hands | two
    feet | two
    knees | two
    elbows | two
    thumbs | two
    mouths | one
    hearts | one
    lungs | two""",
)
_PLACES = table(
    "joint place",
    """the knee | in the middle of the leg
    the elbow | in the middle of the arm
    the ankle | between the foot and the leg
    the wrist | between the hand and the arm
    the neck | between the head and the shoulders
    the heart | in the chest
    the brain | in the head
    the tongue | in the mouth
    the chin | below the mouth
    the forehead | above the eyes
    the heel | at the back of the foot
    the nose | in the middle of the face""",
)

KIND = Kind(
    "body",
    weight=1.2,
    topics=(
        asked(
            _USES,
            """What {verb} {part} for? | What do you use {part} for? | What do we use {part} for? | Why do we have {part}? | Tell me what {part} {verb} for.
            What can you do with {part}? | What do people do with {part}? | What {verb} {part} good for? | What job do {part} do? | {Part}: what for?
            Do you know what {part} {verb} for? | Explain what {part} {verb} for. | Of what use {verb} {part}? | I want to know what {part} {verb} for.
            How do {part} help you? | What is the use of {part}? | What do humans use {part} for? | Can you tell me what {part} {verb} used for?""",
            "{Part} {verb} for {use}.",
        ),
        asked(
            _DOES,
            """What do you {action} with? | What part of the body do you {action} with? | With what do we {action}? | Which part of the body is used to {action}? | What do people use to {action}?
            Which body part helps you {action}? | Tell me what we {action} with. | With which part of the body do you {action}? | What do I need to {action}? | We {action} with what?
            Name the body part used to {action}. | Which part of me do I use to {action}? | What do humans {action} with? | What lets a person {action}? | What do I {action} with?
            Do you know what we {action} with? | Which body part do people {action} with? | What part of your body lets you {action}?""",
            "You {action} with your {part}. | People {action} with their {part}.",
        ),
        asked(
            _COUNTS,
            """How many {part} do you have? | How many {part} does a person have? | How many {part} do people have? | How many {part} does a human have? | A person has how many {part}?
            Tell me how many {part} a person has. | How many {part} are there on a person? | What is the number of {part} of a human? | Count the {part} of a person. | How many {part} have I got?
            How many {part} do we have? | Do you know how many {part} we have? | How many {part} has a human being? | How many {part} do humans have? | Can you tell me how many {part} people have?""",
            "People have {count} {part}. | A person has {count} {part}.",
        ),
        asked(
            _PLACES,
            """Where is {joint}? | Where on the body is {joint}? | Where can I find {joint}? | Tell me where {joint} is. | In which place is {joint}? | {Joint} is where?
            Where in the body is {joint}? | Where do people have {joint}? | Do you know where {joint} is? | Which part of the body has {joint}? | Show me where {joint} is.
            Where does a person have {joint}? | Can you say where {joint} is? | Where would I find {joint}? | Describe where {joint} is.""",
            "{Joint} is {place}.",
        ),
    ),
)
