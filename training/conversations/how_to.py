"""How to do everyday things, in one sentence."""

from training.conversations import how_to_more as more
from training.conversations import how_to_open
from training.conversations import how_to_questions as free
from training.conversations import how_to_situations as situations
from training.conversations.kind import Fact, Kind
from training.conversations.wording import asked, table


def _told_of_others(fact: Fact) -> Fact:
    """The fact with its task as others would do it: brush his teeth, brush your teeth, brushing their teeth."""
    owners = {"your": "your", "his": "his", "her": "her", "their": "their", "ones": "one's"}
    tasks = {slot: fact["task"].replace("my ", f"{owner} ") for slot, owner in owners.items()}
    if "doing" not in fact:
        return {**fact, **tasks}
    doings = {f"doing_{owner}": fact["doing"].replace("my ", f"{owner} ") for owner in ("his", "their", "its")}
    return {**fact, **tasks, **doings}


_STEPS = table(
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
    cook a potato | cooking a potato | Boil it in water for twenty minutes.
    put out a candle | putting out a candle | Blow it out or cover the flame.
    peel a potato | peeling a potato | Pull a peeler along the skin and rinse the potato.
    chop an onion | chopping an onion | Peel it, cut it in half and slice it on a board.
    peel a boiled egg | peeling a boiled egg | Crack the shell and peel it under cold water.
    make popcorn | making popcorn | Heat corn with a little oil in a covered pot.
    make hot chocolate | making hot chocolate | Warm milk and stir in cocoa and sugar.
    make a fruit salad | making a fruit salad | Cut fruit in small bits and mix it in a bowl.
    make scrambled eggs | making scrambled eggs | Beat the eggs and stir them in a warm pan.
    make an omelette | making an omelette | Beat eggs and fry them in a pan with butter.
    make mashed potatoes | making mashed potatoes | Boil potatoes and mash them with milk and butter.
    make pizza | making pizza | Put tomato sauce and cheese on dough and bake it.
    make biscuits | making biscuits | Mix flour, butter and sugar, cut shapes and bake them.
    whip cream | whipping cream | Beat cold cream with a whisk until it is stiff.
    make jam | making jam | Cook fruit with sugar until it is thick.
    melt chocolate | melting chocolate | Warm it slowly in a bowl over hot water.
    cut a melon | cutting a melon | Cut it in half, take out the seeds and slice it.
    open a jar | opening a jar | Hold the lid under hot water and turn it.
    keep bread fresh | keeping bread fresh | Put it in a bread box or a bag.
    keep milk fresh | keeping milk fresh | Put it in the fridge.
    wash my hair | washing my hair | Wet it, rub in shampoo and rinse it out.
    cut my nails | cutting my nails | Clip them with nail scissors after a bath.
    take a bath | taking a bath | Fill the tub with warm water and wash with soap.
    get a stain out | getting a stain out | Rub it with soap and cold water, then wash it.
    iron a shirt | ironing a shirt | Ask a grown-up and move the warm iron over it.
    mop the floor | mopping the floor | Dip a mop in soapy water and wipe the floor.
    clean the mirror | cleaning the mirror | Wipe it with a damp cloth and dry it.
    clean my shoes | cleaning my shoes | Brush off the dirt and rub on shoe polish.
    dust a shelf | dusting a shelf | Wipe it with a dry cloth.
    hang up the washing | hanging up the washing | Shake the clothes and peg them on a line.
    take out the rubbish | taking out the rubbish | Tie up the bag and put it in the bin outside.
    sort the rubbish | sorting the rubbish | Put paper, glass and plastic in different bins.
    save electricity | saving electricity | Turn off the light when you leave the room.
    keep a room warm | keeping a room warm | Close the windows and doors.
    change a light bulb | changing a light bulb | Turn off the light and let a grown-up swap it.
    fix a flat tyre | fixing a flat tyre | Find the hole, put a patch on it and pump it up.
    fix a torn page | fixing a torn page | Put clear tape over the tear.
    glue a broken cup | gluing a broken cup | Put glue on the edges and press them together.
    stop a door from squeaking | stopping a door from squeaking | Put oil on the hinges.
    hit a nail | hitting a nail | Hold it straight and tap it with a hammer.
    paint a wall | painting a wall | Cover the floor and spread paint with a roller.
    plant a tree | planting a tree | Dig a hole, put in the roots, fill it and water it.
    pull out weeds | pulling out weeds | Pull them by the root when the soil is wet.
    rake leaves | raking leaves | Pull them together with a rake.
    mow the lawn | mowing the lawn | Push a mower up and down in straight lines.
    grow flowers | growing flowers | Plant seeds in good soil and give them water and sun.
    grow cress | growing cress | Put the seeds on wet cotton and wait some days.
    dry flowers | drying flowers | Hang them upside down in a dry place.
    keep cut flowers fresh | keeping cut flowers fresh | Cut the stems and give them fresh water.
    feed birds | feeding birds | Put seeds in a bird feeder.
    feed a dog | feeding a dog | Put dog food and fresh water in its bowls.
    sleep better | sleeping better | Go to bed at the same time in a dark, quiet room.
    wake up early | waking up early | Go to bed early and set an alarm.
    stop a nosebleed | stopping a nosebleed | Lean forward and press your nose for ten minutes.
    cool a small burn | cooling a small burn | Hold it under cool water for ten minutes.
    take out a splinter | taking out a splinter | Pull it with tweezers and wash the skin.
    get rid of a cold | getting rid of a cold | Rest, drink warm tea and wait a few days.
    soothe a sore throat | soothing a sore throat | Drink warm tea with honey.
    keep my teeth healthy | keeping my teeth healthy | Brush them twice a day and eat few sweets.
    get strong | getting strong | Move every day and eat well.
    calm down | calming down | Breathe in and out slowly ten times.
    cheer up a friend | cheering up a friend | Listen to your friend and do something nice together.
    say sorry | saying sorry | Say what you did wrong and that you regret it.
    end a quarrel | ending a quarrel | Listen to the other one and say sorry.
    thank someone | thanking someone | Smile and say thank you.
    invite a friend | inviting a friend | Say when and where and ask if your friend will come.
    pack my school bag | packing my school bag | Look at your plan and put in the books you need.
    learn a poem | learning a poem | Say one line at a time until you know them all.
    learn for a test | learning for a test | Read your notes a little every day.
    sharpen a pencil | sharpening a pencil | Turn it in a pencil sharpener.
    cover a book | covering a book | Fold strong paper around the cover and tape it.
    draw a straight line | drawing a straight line | Move the pencil along a ruler.
    draw a tree | drawing a tree | Draw a trunk, then branches and leaves on top.
    draw a cat | drawing a cat | Draw a round head, pointed ears and whiskers.
    draw a star | drawing a star | Draw five points without lifting the pencil.
    draw the sun | drawing the sun | Draw a circle and add lines all around it.
    make brown paint | making brown paint | Mix red, yellow and blue.
    make grey paint | making grey paint | Mix black and white.
    make pink paint | making pink paint | Mix red and white.
    fly a kite | flying a kite | Run against the wind and let out the string.
    throw a ball | throwing a ball | Swing your arm forward and let the ball go.
    float on water | floating on water | Lie on your back, breathe and stay calm.
    skip a rope | skipping a rope | Swing the rope and jump when it comes to your feet.
    build a sandcastle | building a sandcastle | Fill a bucket with wet sand and tip it over.
    put up a tent | putting up a tent | Set up the poles and peg the cloth to the ground.
    find north | finding north | Look at a compass. Its needle points north.
    measure a table | measuring a table | Hold a tape measure along the edge.
    read a clock | reading a clock | The short hand shows hours, the long hand minutes.
    cross a road at a light | crossing a road at a light | Wait for green, look both ways and walk.
    stay safe in the sun | staying safe in the sun | Wear a hat, use sun cream and go into the shade.
    stay safe on a bike | staying safe on a bike | Wear a helmet and watch the road.
    call for help | calling for help | Phone the emergency number and say where you are.
    carry scissors safely | carrying scissors safely | Hold the closed blades in your fist and walk.
    use a knife safely | using a knife safely | Cut away from your fingers on a board.
    sneeze politely | sneezing politely | Sneeze into your elbow.
    save money | saving money | Put a little in a money box every week.""",
)

_NEEDS = table(
    "task doing need",
    """boil an egg | boiling an egg | an egg, a pot and water
    make tea | making tea | a cup, hot water and a tea bag
    brush my teeth | brushing my teeth | a toothbrush and toothpaste
    plant a seed | planting a seed | a seed, soil and water
    make a sandwich | making a sandwich | bread, butter and cheese
    bake a cake | baking a cake | flour, eggs, sugar and butter
    wash my hands | washing my hands | soap and water
    make pancakes | making pancakes | flour, milk and eggs
    draw a picture | drawing a picture | paper and a pencil
    write a letter | writing a letter | paper and a pen
    bake bread | baking bread | flour, water, yeast and salt
    wrap a present | wrapping a present | paper and tape
    build a snowman | building a snowman | a lot of snow
    cook pasta | cooking pasta | pasta, water and salt
    make a salad | making a salad | vegetables and oil
    sew on a button | sewing on a button | a needle, thread and a button
    hang a picture | hanging a picture | a hammer and a nail
    fry an egg | frying an egg | an egg, a pan and a little butter
    make lemonade | making lemonade | lemons, water and sugar
    cook rice | cooking rice | rice, water and a pot
    make hot chocolate | making hot chocolate | milk and cocoa
    make popcorn | making popcorn | corn, a little oil and a pot
    make a fruit salad | making a fruit salad | fruit, a knife and a bowl
    make toast | making toast | bread and a toaster
    wash the dishes | washing the dishes | hot water, soap and a sponge
    clean a window | cleaning a window | soapy water and a cloth
    sweep the floor | sweeping the floor | a broom
    mop the floor | mopping the floor | a mop, a bucket and water
    iron a shirt | ironing a shirt | an iron and an ironing board
    paint a wall | painting a wall | paint and a brush
    paint a picture | painting a picture | paints, a brush and paper
    fix a flat bike tyre | fixing a flat bike tyre | a patch, glue and a pump
    send a letter | sending a letter | an envelope and a stamp
    light a candle | lighting a candle | a candle and a match
    wash my hair | washing my hair | water and shampoo
    comb my hair | combing my hair | a comb
    treat a small cut | treating a small cut | clean water and a plaster
    go camping | going camping | a tent and a sleeping bag
    fly a kite | flying a kite | a kite, a string and wind
    play football | playing football | a ball, a field and some friends
    make a paper plane | making a paper plane | a sheet of paper
    set the table | setting the table | plates, glasses, knives and forks
    plant a tree | planting a tree | a young tree, a spade and water
    feed a cat | feeding a cat | cat food and fresh water
    knit a scarf | knitting a scarf | wool and two knitting needles
    cut paper | cutting paper | scissors
    bake a pizza | baking a pizza | dough, tomato sauce and cheese
    go swimming | going swimming | a swimsuit and a towel""",
)

_EVERY_STEP = (*_STEPS, *more.STEPS)
_ANSWERS = {fact["task"]: fact["answer"] for fact in _EVERY_STEP}
_IN_OTHER_WORDS = tuple({**fact, "answer": _ANSWERS[fact["known"]]} for fact in situations.OTHER_WORDS)
STEPS = tuple(map(_told_of_others, (*_EVERY_STEP, *_IN_OTHER_WORDS)))
SITUATIONS = tuple({**fact, "answer": _ANSWERS[fact["known"]]} for fact in situations.SITUATIONS)
NEEDS = tuple(map(_told_of_others, _NEEDS))

TROUBLES = table(
    "trouble answer",
    """my tooth hurts | Tell a grown-up and go to the dentist.
    there is a stain on my shirt | Rub it with soap and cold water, then wash it.
    my shoes are wet | Put paper inside and let them dry in a warm place.
    there is gum in my hair | Rub in a little oil and comb it out slowly.
    my room is a mess | Put one kind of thing away at a time.
    my key is stuck in the lock | Turn it gently and put a little oil in the lock.
    the milk boiled over | Turn off the heat, let it cool and wipe it up.
    there is broken glass on the floor | Put on shoes and sweep it up with a broom.
    the lamp does not work | Ask a grown-up to change the bulb.
    the sink is blocked | Take out the dirt and pour in hot water.
    my zip is stuck | Rub it with a pencil or soap and pull gently.
    my bike tyre is flat | Find the hole, put a patch on it and pump it up.
    the chain came off my bike | Lift it back onto the cog and turn the pedal.
    a button fell off my coat | Sew it on again with needle and thread.
    I burned my finger a little | Hold it under cool water for ten minutes.
    I cut my finger a little | Wash it and put a plaster on it.
    my nose is bleeding | Lean forward and press your nose for ten minutes.
    a bee stung me | Take out the sting and cool the skin.
    there is a splinter in my finger | Pull it out with tweezers and wash the skin.
    I have a blister on my foot | Put a plaster on it and do not break it.
    I bumped my head | Put something cold on it and tell a grown-up.
    I have a sore throat | Drink warm tea with honey and rest.
    I caught a cold | Rest, drink warm tea and keep warm.
    I have a fever | Rest, drink a lot and tell a grown-up.
    I have sunburn | Go into the shade, cool your skin and drink water.
    I ate too much | Rest and take a slow walk.
    I lost my way in town | Stay calm and ask in a shop or ask a police officer.
    I lost my key | Look in your pockets and go back the way you came.
    I cannot find my glasses | Look where you used them last.
    I smell gas | Open the windows, go outside and call for help.
    there is a fire in the house | Go outside at once and call the fire brigade.
    oil is burning in the pan | Turn off the heat and put a lid on. Never use water.
    the bread is too hard | Toast it or make breadcrumbs from it.
    the soup is too salty | Add water or a potato.
    the soup is too hot | Wait a little and blow on the spoon.
    my plant has dry leaves | Water it and put it where it gets some light.
    there are ants in the kitchen | Wipe up crumbs and close the sugar jar.
    a wasp is on my cake | Stay calm and wait until it flies away.
    I was rude to a friend | Say you are sorry and be kind.
    I forgot my homework | Tell the teacher and do it today.
    I broke a cup of my mother | Say you are sorry and tell her what happened.
    I have a test tomorrow | Read your notes, then go to bed early.
    somebody is mean to me at school | Tell a teacher or your parents.
    I cannot open a jar | Hold the lid under hot water and turn it again.
    my pen does not write | Draw circles on paper or take a new pen.
    my pencil is blunt | Use a pencil sharpener.
    my ball is on the roof | Ask a grown-up to get it down.
    my shirt has a hole | Sew it with needle and thread.
    the door squeaks | Put a little oil on the hinges.
    the table wobbles | Put a piece of folded paper under the short leg.""",
)

KIND = Kind(
    "how to",
    topics=(
        asked(
            STEPS,
            free.STEPS
            + """How do I {task}? | How can I {task}? | How should I {task}? | Tell me how to {task}.
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
            free.NEEDS
            + """What do I need to {task}? | What do you need to {task}? | What should I have to {task}?
            Tell me what I need to {task}. | Which things do I need to {task}? | I want to {task}. What do I need?
            What does one need to {task}? | What is needed to {task}? | Do you know what I need to {task}?
            Can you tell me what I need to {task}? | What things are needed to {task}? | List what I need to {task}.
            What must I have to {task}? | With what can I {task}? | What will I need to {task}?
            What do people need to {task}? | Before I {task}, what do I need?
            What should I get so that I can {task}? | I would like to {task}. What must I have?
            What do I have to buy to {task}?""",
            "You need {need}. | {Need}. | For that you need {need}.",
        ),
        asked(NEEDS, situations.ENOUGH_FOR, "You can {your}. | With that you can {your}."),
        asked((*TROUBLES, *more.TROUBLES), free.TROUBLES, "{answer}"),
        asked(SITUATIONS, situations.CALLED_FOR, "{answer}"),
        *how_to_open.TOPICS,
    ),
)
