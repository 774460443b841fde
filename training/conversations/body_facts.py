"""What is known about the human body: tables of its parts, their places and their work."""

from training.conversations.wording import table

_ONE = {"do": "does", "them": "it", "they": "it", "help": "helps"}
_SEVERAL = {"do": "do", "them": "them", "they": "they", "help": "help"}
_UNCOUNTED = ("skin", "hair", "blood", "spit")
USES = tuple(
    {
        **fact,
        "thing": (thing := fact["part"].removeprefix("your ")),
        "bare": thing if fact["verb"] == "are" or thing in _UNCOUNTED else f"a {thing}",
        **(_SEVERAL if fact["verb"] == "are" else _ONE),
    }
    for fact in table(
        "part verb use act",
        """your eyes | are | seeing | see
        your ears | are | hearing | hear
        your nose | is | smelling | smell things
        your tongue | is | tasting | taste
        your legs | are | walking | walk
        your hands | are | holding things | hold things
        your teeth | are | chewing food | chew food
        your lungs | are | breathing | breathe
        your heart | is | pumping blood | pump blood
        your brain | is | thinking | think
        your stomach | is | digesting food | digest food
        your skin | is | feeling and protecting you | feel things
        your feet | are | standing and walking | stand and walk
        your mouth | is | eating and speaking | eat and speak
        your fingers | are | touching and holding | touch and hold things
        your arms | are | reaching and carrying | reach and carry things
        your knees | are | bending your legs | bend your legs
        your elbows | are | bending your arms | bend your arms
        your shoulders | are | moving your arms | move your arms
        your neck | is | turning your head | turn your head
        your wrists | are | turning your hands | turn your hands
        your ankles | are | moving your feet | move your feet
        your thumbs | are | gripping things | grip things
        your toes | are | keeping your balance | keep your balance
        your lips | are | closing your mouth and speaking | close your mouth
        your throat | is | swallowing | swallow
        your bones | are | holding your body up | hold your body up
        your muscles | are | moving your body | move your body
        your skull | is | protecting your brain | protect your brain
        your ribs | are | protecting your heart and lungs | protect your lungs
        your backbone | is | holding your body straight | stand straight
        your eyelids | are | closing and protecting your eyes | close your eyes
        your eyelashes | are | keeping dust out of your eyes | keep dust out of your eyes
        your eyebrows | are | keeping sweat out of your eyes | keep sweat out of your eyes
        your hair | is | keeping your head warm | keep your head warm
        your fingernails | are | protecting your fingertips | protect your fingertips
        your kidneys | are | cleaning your blood | clean your blood
        your liver | is | cleaning your blood | clean your blood
        your nerves | are | carrying messages to your brain | get messages to your brain
        your blood | is | carrying air and food around the body | carry food around the body
        your tears | are | washing your eyes | wash your eyes
        your joints | are | bending and turning | bend and turn
        your front teeth | are | biting food | bite food
        your back teeth | are | grinding food | grind food
        your spit | is | making food wet and soft | make food wet and soft""",
    )
)
"""What parts are for, with the verbs and pronouns that agree with them."""
DOES = table(
    "action doing part",
    """see | seeing | eyes
    hear | hearing | ears
    smell | smelling | nose
    taste | tasting | tongue
    think | thinking | brain
    walk | walking | legs
    breathe | breathing | lungs
    chew | chewing | teeth
    wave | waving | hand
    kick a ball | kicking a ball | foot
    point at things | pointing at things | finger
    pump blood | pumping blood | heart
    digest food | digesting food | stomach
    listen to music | listening to music | ears
    hear a whisper | hearing a whisper | ears
    look at pictures | looking at pictures | eyes
    read a book | reading a book | eyes
    watch a film | watching a film | eyes
    smell flowers | smelling flowers | nose
    lick an ice cream | licking an ice cream | tongue
    bite an apple | biting an apple | teeth
    run | running | legs
    jump | jumping | legs
    clap | clapping | hands
    catch a ball | catching a ball | hands
    write | writing | hand
    hold a cup | holding a cup | hand
    remember things | remembering things | brain
    dream | dreaming | brain
    learn things | learning things | brain
    feel heat and cold | feeling heat and cold | skin
    kiss | kissing | lips
    whistle | whistling | lips
    swallow | swallowing | throat
    hug someone | hugging someone | arms
    nod | nodding | head
    shrug | shrugging | shoulders
    bend a leg | bending a leg | knee
    bend an arm | bending an arm | elbow
    clean the blood | cleaning the blood | kidneys
    scratch an itch | scratching an itch | fingernails
    blink | blinking | eyelids
    play the piano | playing the piano | fingers
    tickle someone | tickling someone | fingers
    eat and speak | eating and speaking | mouth
    smile | smiling | mouth
    stand | standing | feet""",
)
COUNTS = table(
    "part owned count",
    """fingers on one hand | fingers on one hand | five
    fingers on two hands | fingers on two hands | ten
    toes on one foot | toes on one foot | five
    toes on two feet | toes on two feet | ten
    eyes | eyes | two
    ears | ears | two
    noses | nose | one
    arms | arms | two
    legs | legs | two
    hands | hands | two
    feet | feet | two
    knees | knees | two
    elbows | elbows | two
    thumbs | thumbs | two
    mouths | mouth | one
    hearts | heart | one
    lungs | lungs | two
    fingers | fingers | ten
    toes | toes | ten
    fingernails | fingernails | ten
    toenails | toenails | ten
    big toes | big toes | two
    little fingers | little fingers | two
    thumbs on one hand | thumb on one hand | one
    heads | head | one
    tongues | tongue | one
    brains | brain | one
    stomachs | stomach | one
    livers | liver | one
    kidneys | kidneys | two
    necks | neck | one
    chins | chin | one
    foreheads | forehead | one
    belly buttons | belly button | one
    backbones | backbone | one
    shoulders | shoulders | two
    wrists | wrists | two
    ankles | ankles | two
    heels | heels | two
    hips | hips | two
    cheeks | cheeks | two
    lips | lips | two
    nostrils | nostrils | two
    eyebrows | eyebrows | two
    eyelids | eyelids | four
    adult teeth | adult teeth | thirty-two
    milk teeth | milk teeth | twenty
    ribs | ribs | twenty-four
    bones | bones | about two hundred
    muscles | muscles | more than six hundred
    main senses | main senses | five""",
)
PLACES = table(
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
    the nose | in the middle of the face
    the shoulder | at the top of the arm
    the hip | at the top of the leg
    the thigh | above the knee
    the shin | at the front of the lower leg
    the calf | at the back of the lower leg
    the kneecap | at the front of the knee
    the sole | under the foot
    the big toe | at the front of the foot
    the palm | on the inside of the hand
    the thumb | on the side of the hand
    the little finger | at the end of the row of fingers
    the armpit | under the arm, below the shoulder
    the chest | at the front of the body, below the neck
    the belly | at the front of the body, below the chest
    the belly button | in the middle of the belly
    the back | on the rear side of the body
    the backbone | in the middle of the back
    the waist | between the chest and the hips
    the stomach | in the belly
    the liver | in the belly, on the right side
    the bladder | low in the belly
    the throat | at the front of the neck, inside
    the windpipe | in the throat and chest
    the skull | in the head, around the brain
    the jaw | at the bottom of the face
    the cheek | on the side of the face
    the eyebrow | above the eye
    the eyelid | over the eye
    the mouth | below the nose
    the upper lip | between the nose and the mouth
    the eardrum | inside the ear
    the scalp | on the top of the head
    the collarbone | between the neck and the shoulder""",
)
JOINS = table(
    "one other link",
    """the hand | the arm | the wrist
    the arm | the hand | the wrist
    the foot | the leg | the ankle
    the leg | the foot | the ankle
    the head | the shoulders | the neck
    the head | the chest | the neck
    the upper arm | the lower arm | the elbow
    the lower arm | the upper arm | the elbow
    the thigh | the lower leg | the knee
    the lower leg | the thigh | the knee
    the arm | the chest | the shoulder
    the chest | the arm | the shoulder
    the leg | the belly | the hip
    the belly | the leg | the hip
    a finger | the palm | a knuckle
    a muscle | a bone | a tendon
    the nose | the lungs | the windpipe
    the brain | the nerves of the back | the spinal cord""",
)
ORGANS = table(
    "does organ",
    """pumps blood | the heart
    does the thinking | the brain
    controls the whole body | the brain
    digests food | the stomach
    cleans the blood and makes urine | the kidney
    holds the urine | the bladder
    protects the brain | the skull
    covers the whole body | the skin
    turns the head | the neck
    holds the body up | the skeleton
    moves the bones | the muscle
    bends in the middle of the leg | the knee
    bends in the middle of the arm | the elbow
    smells flowers | the nose
    tastes food | the tongue
    hears sounds | the ear
    sees the world | the eye
    takes in air in the chest | the lung
    brings air down to the lungs | the windpipe
    protects the fingertip | the fingernail
    keeps sweat out of the eye | the eyebrow
    keeps dust out of the eye | the eyelash
    shuts when you sleep | the eyelid
    chews food | the tooth
    turns the hand | the wrist
    grows on the head | the hair""",
)
HAPPENS = table(
    "when outcome",
    """you run fast | Your heart beats faster and you breathe quickly.
    you feel hot | You sweat, and the sweat cools your skin.
    you are cold | You shiver, and that makes you warmer.
    you cut your finger | It bleeds, then the blood dries and the skin heals.
    you break a bone | It hurts, a doctor sets it and it grows together.
    you never brush your teeth | Your teeth get holes and hurt.
    you do not sleep | You get tired and cannot think well.
    you do not eat | You get hungry and weak.
    you do not drink | You get thirsty and feel weak.
    you stay in the sun too long | Your skin gets red and burns.
    you smell pepper | You may sneeze.
    you bump your knee | It hurts and you may get a blue bruise.
    you swallow food | It goes down to your stomach.
    you breathe in | Air fills your lungs and your chest grows bigger.
    you breathe out | Air leaves your lungs and your chest gets smaller.
    you cut your hair | It does not hurt, and the hair grows back.
    you lose a milk tooth | A new adult tooth grows in its place.
    you are very tired | You yawn and your eyes close.
    you chop an onion | Your eyes sting and make tears.
    you stay in the bath for long | The skin of your fingers gets wrinkles.
    you catch a cold | Your nose runs and you sneeze.
    you have a fever | Your body gets hot and you should rest.
    you spin around for long | You get dizzy.
    you eat too much | Your belly hurts.
    you train your muscles | They grow stronger.
    you go into a dark room | The dark part of your eye gets wider.
    you hold your breath | After a while you need to breathe again.
    you grow old | Your hair gets grey and your skin gets wrinkles.""",
)
SENSES = tuple(
    {**fact, **(_ONE if fact["verb"] == "is" else _SEVERAL)}
    for fact in table(
        "part sense verb",
        """your eyes | sight | are
        your ears | hearing | are
        your nose | smell | is
        your tongue | taste | is
        your skin | touch | is""",
    )
)
PART_OF = table(
    "piece whole",
    """the thumb | the hand
    the palm | the hand
    the little finger | the hand
    a knuckle | the hand
    the fingernail | the finger
    the fingertip | the finger
    the big toe | the foot
    the heel | the foot
    the sole | the foot
    the toenail | the toe
    the knee | the leg
    the shin | the leg
    the calf | the leg
    the thigh | the leg
    the elbow | the arm
    the nostril | the nose
    the eyelid | the eye
    the pupil | the eye
    the earlobe | the ear
    the eardrum | the ear
    the tongue | the mouth
    the chin | the face
    the cheek | the face
    the forehead | the face
    the brain | the head
    the skull | the head
    a rib | the chest
    the belly button | the belly""",
)
WORDS = table(
    "word answer",
    """a muscle | A muscle is a part of the body that pulls and moves a bone.
    a bone | A bone is a hard part inside the body that holds it up.
    a joint | A joint is a place where two bones meet and move.
    a skeleton | A skeleton is all the bones of a body.
    a skull | A skull is the bone around the brain.
    a rib | A rib is a curved bone in the chest.
    a kidney | A kidney is an organ that cleans the blood.
    a liver | A liver is a large organ in the belly that cleans the blood.
    a lung | A lung is the organ in the chest that takes in air.
    a stomach | A stomach is the organ that digests food.
    a nerve | A nerve carries messages between the brain and the body.
    a vein | A vein is a tube that carries blood back to the heart.
    blood | Blood is the red liquid that the heart pumps.
    sweat | Sweat is salty water that comes out of the skin.
    a milk tooth | A milk tooth is a first tooth of a child. It falls out.
    a bruise | A bruise is a blue spot on the skin after a bump.
    a scar | A scar is a mark left on the skin after a cut.
    a fever | A fever is a body that is too hot because of an illness.
    a freckle | A freckle is a small brown spot on the skin.
    a knuckle | A knuckle is a joint of a finger.
    a wrist | A wrist is the joint between the hand and the arm.
    an ankle | An ankle is the joint between the foot and the leg.
    a thigh | A thigh is the part of the leg above the knee.
    a nostril | A nostril is a hole in the nose to breathe through.
    an organ | An organ is a part of the body with its own job.
    a pulse | A pulse is the beat of the heart that you feel at the wrist.""",
)
REASONS = table(
    "direct indirect answer",
    """do we sweat | we sweat | Sweat cools the body when it is hot.
    do people shiver | people shiver | Shivering makes the body warmer.
    do we have bones | we have bones | Bones hold the body up.
    do we need blood | we need blood | Blood carries air and food around the body.
    does hair grow back | hair grows back | It grows from roots in the skin.
    does cutting hair not hurt | cutting hair does not hurt | Hair has no nerves.
    do milk teeth fall out | milk teeth fall out | They make room for bigger adult teeth.
    do we brush our teeth | we brush our teeth | Brushing keeps teeth clean and free of holes.
    do people blink | people blink | Blinking keeps the eyes wet and clean.
    do we sneeze | we sneeze | A sneeze blows dust out of the nose.
    do we cough | we cough | A cough clears the throat.
    do people have two eyes | people have two eyes | Two eyes let us see how far away things are.
    do we have two ears | we have two ears | Two ears tell us where a sound comes from.
    does the heart beat | the heart beats | It beats to pump blood around the body.
    do we get hungry | we get hungry | The body needs food for energy.
    do people get thirsty | people get thirsty | The body needs water.
    does skin get brown in the sun | skin gets brown in the sun | The brown colour protects the skin.
    do old people have grey hair | old people have grey hair | With age, hair loses its colour.
    do we have fingernails | we have fingernails | Nails protect the tips of the fingers.
    do we get goose bumps | we get goose bumps | Tiny muscles pull the hairs up when we are cold.
    does a belly rumble | a belly rumbles | Air and food move in the empty belly.
    do we chew food | we chew food | Small bits are easier to swallow and digest.""",
)
