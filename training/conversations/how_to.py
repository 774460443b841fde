"""How to do everyday things, in one sentence."""

from training.conversations.kind import Kind
from training.conversations.wording import asked, table

STEPS = table(
    "task doing answer",
    """boil an egg | boiling an egg | Put the egg in boiling water for eight minutes.
    fry an egg | frying an egg | Break the egg into a hot pan with a little butter.
    brush my teeth | brushing my teeth | Put toothpaste on the brush and brush for two minutes.
    plant a seed | planting a seed | Put the seed in soil, water it and give it light.
    make tea | making tea | Pour hot water over a tea bag and wait a few minutes.
    make coffee | making coffee | Pour hot water over ground coffee in a filter.
    tie my shoes | tying my shoes | Cross the laces, make two loops and pull them through.
    wash my hands | washing my hands | Use soap and warm water, and rub for twenty seconds.
    make a sandwich | making a sandwich | Put cheese or ham between two slices of bread.
    make toast | making toast | Put a slice of bread in the toaster.
    cook rice | cooking rice | Cook one cup of rice in two cups of water.
    cook pasta | cooking pasta | Boil the pasta in salted water for ten minutes.
    make soup | making soup | Cook vegetables in water until they are soft.
    make a salad | making a salad | Cut vegetables, mix them and add oil.
    make pancakes | making pancakes | Mix flour, milk and eggs and fry it in a pan.
    bake bread | baking bread | Mix flour, water, yeast and salt, let it rise and bake it.
    bake a cake | baking a cake | Mix flour, eggs, sugar and butter and bake it.
    make lemonade | making lemonade | Mix lemon juice, water and sugar.
    peel an orange | peeling an orange | Cut the skin and pull it off with your fingers.
    cut an apple | cutting an apple | Cut it in four with a knife and take out the core.
    water a plant | watering a plant | Pour a little water on the soil.
    wash the dishes | washing the dishes | Use hot water, soap and a sponge.
    clean a window | cleaning a window | Wipe it with soapy water and dry it.
    sweep the floor | sweeping the floor | Push the dirt together with a broom.
    make a bed | making a bed | Pull the sheet flat and lay the blanket on top.
    fold a shirt | folding a shirt | Fold the sleeves in and then fold it in half.
    wash clothes | washing clothes | Put them in the washing machine with soap.
    dry my hair | drying my hair | Rub it with a towel.
    comb my hair | combing my hair | Pull a comb through it from top to bottom.
    light a candle | lighting a candle | Hold a burning match to the wick.
    wrap a present | wrapping a present | Fold paper around it and close it with tape.
    write a letter | writing a letter | Write on paper, sign it and put it in an envelope.
    send a letter | sending a letter | Put it in an envelope with a stamp and post it.
    draw a house | drawing a house | Draw a square, put a triangle on top and add a door.
    draw a face | drawing a face | Draw a circle with two eyes, a nose and a mouth.
    draw a circle | drawing a circle | Draw around a cup.
    cross the street | crossing the street | Stop, look both ways and walk when it is safe.
    ride a bike | riding a bike | Sit, hold the bars, push the pedals and look ahead.
    learn to swim | learning to swim | Take lessons and practise in shallow water.
    open a door | opening a door | Push the handle down and pull or push.
    build a snowman | building a snowman | Roll three big balls of snow and stack them.
    make ice | making ice | Put water in the freezer.
    melt ice | melting ice | Warm it up.
    make ice cubes | making ice cubes | Fill a tray with water and put it in the freezer.
    feed a cat | feeding a cat | Put cat food and fresh water in its bowls.
    walk a dog | walking a dog | Put it on a lead and go outside.
    wash a dog | washing a dog | Use warm water and dog soap, then dry it.
    catch a ball | catching a ball | Watch the ball and close your hands around it.
    keep warm | keeping warm | Put on warm clothes and drink something hot.
    cool down | cooling down | Go into the shade and drink cold water.
    fall asleep | falling asleep | Lie down in the dark and breathe slowly.
    stop hiccups | stopping hiccups | Hold your breath for a short time.
    treat a small cut | treating a small cut | Wash it and put a plaster on it.
    set the table | setting the table | Put out plates, glasses, knives and forks.
    make a paper plane | making a paper plane | Fold a sheet of paper into a point with two wings.
    make green paint | making green paint | Mix blue and yellow.
    make orange paint | making orange paint | Mix red and yellow.
    make purple paint | making purple paint | Mix red and blue.
    say hello politely | saying hello politely | Smile and say hello.
    make a friend | making a friend | Be kind, say hello and listen.
    learn to read | learning to read | Learn the letters, then practise short words.
    learn a word | learning a word | Say it often and use it in a sentence.
    find a book | finding a book | Look in a library.
    stay healthy | staying healthy | Eat well, move a lot and sleep enough.
    put out a small candle | putting out a small candle | Blow it out.
    hang a picture | hanging a picture | Put a nail in the wall and hang it on the nail.
    sew on a button | sewing on a button | Use needle and thread and go through the holes.
    grow tomatoes | growing tomatoes | Plant them in a sunny place and water them often.
    clean my room | cleaning my room | Put things in their place and sweep the floor.
    save water | saving water | Turn off the tap when you do not need it.
    blow up a balloon | blowing up a balloon | Blow air into it and tie a knot.
    cook a potato | cooking a potato | Boil it in water for twenty minutes.""",
)

NEEDS = table(
    "task need",
    """boil an egg | an egg, a pot and water
    make tea | a cup, hot water and a tea bag
    brush my teeth | a toothbrush and toothpaste
    plant a seed | a seed, soil and water
    make a sandwich | bread, butter and cheese
    bake a cake | flour, eggs, sugar and butter
    wash my hands | soap and water
    make pancakes | flour, milk and eggs
    draw a picture | paper and a pencil
    write a letter | paper and a pen
    bake bread | flour, water, yeast and salt
    wrap a present | paper and tape
    build a snowman | a lot of snow
    cook pasta | pasta, water and salt
    make a salad | vegetables and oil
    sew on a button | a needle, thread and a button
    hang a picture | a hammer and a nail""",
)

KIND = Kind(
    "how to",
    topics=(
        asked(
            STEPS,
            """How do I {task}? | How can I {task}? | How should I {task}? | Tell me how to {task}.
            Explain how to {task}. | Show me how to {task}. | Do you know how to {task}?
            Can you tell me how to {task}? | I want to {task}. How do I do it? | What is the best way to {task}?
            I need to {task}. | Help me {task}. | Please help me to {task}. | I do not know how to {task}.
            Teach me to {task}. | How would I {task}? | Could you explain how to {task}? | What do I do to {task}?
            I need help with {doing}. | Teach me how to {task}. | How does one go about {doing}?
            What should I do to {task}? | Give me a tip for {doing}. | How is it done: {doing}? | How to {task}?
            Can you help me {task}? | I would like to {task}. Any tips?
            I have never tried {doing}. How does it work? | How does {doing} work? | What is a good way to {task}?
            I am trying to {task}. What do I do? | Is there an easy way to {task}? | Could you help me to {task}?
            What steps do I follow to {task}? | Would you teach me how to {task}? | I wonder how to {task}.
            Any advice on {doing}? | How might I {task}? | My plan is to {task}. How? | Say how I can {task}.""",
            "{answer}",
        ),
        asked(
            NEEDS,
            """What do I need to {task}? | What do you need to {task}? | What should I have to {task}?
            Tell me what I need to {task}. | Which things do I need to {task}? | I want to {task}. What do I need?
            What does one need to {task}? | What is needed to {task}? | Do you know what I need to {task}?
            Can you tell me what I need to {task}? | What things are needed to {task}? | List what I need to {task}.
            What must I have to {task}? | With what can I {task}? | What will I need to {task}?
            What do people need to {task}? | Before I {task}, what do I need?
            What should I get so that I can {task}? | I would like to {task}. What must I have?
            What do I have to buy to {task}?""",
            "You need {need}. | {Need}.",
        ),
    ),
)
