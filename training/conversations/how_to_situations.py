"""Everyday tasks said in other words, and the situations that call for them; each row names a task of `how_to`."""

from training.conversations.wording import table

OTHER_WORDS = table(
    "known task doing",
    """boil an egg | cook an egg in its shell | cooking an egg in its shell
    boil an egg | make a hard-boiled egg | making a hard-boiled egg
    fry an egg | make a fried egg | making a fried egg
    brush my teeth | clean my teeth | cleaning my teeth
    brush my teeth | get my teeth clean | getting my teeth clean
    plant a seed | put a seed in the ground | putting a seed in the ground
    plant a seed | sow a seed | sowing a seed
    make tea | brew a cup of tea | brewing a cup of tea
    make tea | prepare some tea | preparing some tea
    make coffee | brew coffee | brewing coffee
    tie my shoes | tie my laces | tying my laces
    tie my shoes | make a bow in my laces | making a bow in my laces
    wash my hands | clean my hands | cleaning my hands
    wash my hands | get dirt off my hands | getting dirt off my hands
    make a sandwich | prepare a sandwich | preparing a sandwich
    make toast | toast bread | toasting bread
    cook rice | prepare rice | preparing rice
    cook pasta | boil noodles | boiling noodles
    cook pasta | cook spaghetti | cooking spaghetti
    make soup | cook a vegetable soup | cooking a vegetable soup
    make a salad | prepare a green salad | preparing a green salad
    make pancakes | fry pancakes | frying pancakes
    bake bread | make a loaf of bread | making a loaf of bread
    bake a cake | make a birthday cake | making a birthday cake
    make lemonade | prepare a cold lemon drink | preparing a cold lemon drink
    peel an orange | get the skin off an orange | getting the skin off an orange
    cut an apple | slice an apple | slicing an apple
    water a plant | give water to a plant | giving water to a plant
    wash the dishes | clean dirty plates | cleaning dirty plates
    wash the dishes | do the washing-up | doing the washing-up
    clean a window | get a dirty window clean | getting a dirty window clean
    sweep the floor | get crumbs off the floor | getting crumbs off the floor
    make a bed | tidy a bed in the morning | tidying a bed in the morning
    fold a shirt | put a shirt together neatly | putting a shirt together neatly
    wash clothes | do the laundry | doing the laundry
    wash clothes | get dirty clothes clean | getting dirty clothes clean
    dry my hair | get my wet hair dry | getting my wet hair dry
    comb my hair | get knots out of my hair | getting knots out of my hair
    wrap a present | pack up a gift | packing up a gift
    write a letter | write to a friend on paper | writing to a friend on paper
    send a letter | mail a letter | mailing a letter
    draw a house | sketch a house | sketching a house
    draw a face | sketch a face | sketching a face
    draw a circle | make a round line on paper | making a round line on paper
    cross the street | get to the other side of the road | getting to the other side of the road
    ride a bike | ride a bicycle | riding a bicycle
    ride a bike | get about on a bicycle | getting about on a bicycle
    learn to swim | become a swimmer | becoming a swimmer
    open a door | get a door open | getting a door open
    build a snowman | make a man of snow | making a man of snow
    make ice | turn water into ice | turning water into ice
    melt ice | turn ice into water | turning ice into water
    feed a cat | give a cat its food | giving a cat its food
    walk a dog | take a dog for a walk | taking a dog for a walk
    wash a dog | give a dog a bath | giving a dog a bath
    keep warm | stay warm in the cold | staying warm in the cold
    cool down | get cooler on a hot day | getting cooler on a hot day
    fall asleep | get to sleep | getting to sleep
    fall asleep | drift off at night | drifting off at night
    stop hiccups | get rid of hiccups | getting rid of hiccups
    treat a small cut | look after a little cut | looking after a little cut
    set the table | lay the table | laying the table
    set the table | get the table ready for dinner | getting the table ready for dinner
    make a paper plane | fold a paper plane | folding a paper plane
    make green paint | get green out of my paints | getting green out of my paints
    make orange paint | get orange out of my paints | getting orange out of my paints
    make purple paint | get purple out of my paints | getting purple out of my paints
    make a friend | find new friends | finding new friends
    learn to read | become a good reader | becoming a good reader
    stay healthy | keep fit and well | keeping fit and well
    hang a picture | put a picture up on the wall | putting a picture up on the wall
    sew on a button | put a button back on a coat | putting a button back on a coat
    grow tomatoes | raise tomato plants | raising tomato plants
    clean my room | tidy up my room | tidying up my room
    save water | use less water | using less water
    blow up a balloon | fill a balloon with air | filling a balloon with air
    chop an onion | cut up an onion | cutting up an onion
    make popcorn | pop corn at home | popping corn at home
    make hot chocolate | prepare a cup of cocoa | preparing a cup of cocoa
    make mashed potatoes | mash potatoes | mashing potatoes
    make biscuits | bake cookies | baking cookies
    make jam | turn fruit into jam | turning fruit into jam
    wash my hair | shampoo my hair | shampooing my hair
    cut my nails | trim my nails | trimming my nails
    get a stain out | remove a stain | removing a stain
    iron a shirt | get the creases out of a shirt | getting the creases out of a shirt
    clean my shoes | polish my shoes | polishing my shoes
    take out the rubbish | take out the trash | taking out the trash
    save electricity | use less electricity | using less electricity
    fix a flat tyre | mend a flat tyre | mending a flat tyre
    fix a torn page | mend a ripped page | mending a ripped page
    glue a broken cup | mend a broken cup | mending a broken cup
    stop a door from squeaking | make a noisy door quiet | making a noisy door quiet
    mow the lawn | cut the grass | cutting the grass
    rake leaves | gather the fallen leaves | gathering the fallen leaves
    grow flowers | raise flowers in a garden | raising flowers in a garden
    wake up early | get up early | getting up early
    stop a nosebleed | make my nose stop bleeding | making my nose stop bleeding
    take out a splinter | remove a splinter | removing a splinter
    calm down | get calm again | getting calm again
    cheer up a friend | make a sad friend happy | making a sad friend happy
    say sorry | apologise | apologising
    end a quarrel | make up after a fight | making up after a fight
    learn a poem | know a poem by heart | getting to know a poem by heart
    learn for a test | prepare for a test | preparing for a test
    sharpen a pencil | make a blunt pencil sharp | making a blunt pencil sharp
    skip a rope | jump rope | jumping rope
    build a sandcastle | make a castle of sand | making a castle of sand
    put up a tent | pitch a tent | pitching a tent
    find north | find out where north is | finding out where north is
    read a clock | tell the time from a clock | telling the time from a clock
    call for help | get help in an emergency | getting help in an emergency
    save money | put money aside | putting money aside""",
)

SITUATIONS = table(
    "known said",
    """boil an egg | I want a hard egg for my breakfast
    fry an egg | I fancy an egg from the pan, sunny side up
    brush my teeth | I'm going to bed and my mouth isn't clean yet
    plant a seed | I have a sunflower seed in my hand and an empty pot
    make tea | my guest would like a cup of tea
    make coffee | Dad can't wake up without a coffee
    tie my shoes | my laces are hanging loose
    wash my hands | my fingers are full of mud
    make a sandwich | I need something to eat on the train
    make toast | I want my slice of bread brown and warm
    cook rice | a bag of rice is all I have for dinner
    cook pasta | the children want noodles with sauce
    peel an orange | the orange in my hand has a thick skin
    water a plant | the soil in my flower pot is dry
    wash the dishes | the sink is full of dirty plates
    clean a window | I can hardly see through my dirty window
    sweep the floor | there are crumbs all over the floor
    make a bed | I got up and my bed looks a mess
    wash clothes | my basket is full of dirty clothes
    dry my hair | I come from the shower and my hair is dripping
    comb my hair | my hair is full of knots
    wrap a present | I bought a gift and it should look pretty
    send a letter | my letter is written and should get to my aunt
    draw a circle | my circles never come out round
    cross the street | my school is on the other side of the road
    learn to swim | I'm afraid of deep water but I love the sea
    build a snowman | there's fresh snow in the garden and we want a man of snow
    make ice cubes | my lemonade isn't cold and I want something to put in it
    feed a cat | the cat sits at her bowl and meows
    walk a dog | the dog is waiting at the door with its tail wagging
    wash a dog | our dog rolled in the mud
    catch a ball | someone throws me a ball and I always drop it
    keep warm | I'm shivering in this cold weather
    cool down | I'm sweating in this heat
    fall asleep | I lie awake at night and can't sleep
    stop hiccups | I keep going hic and can't stop
    treat a small cut | I have a small cut on my thumb
    set the table | dinner is ready but the table is empty
    make a paper plane | I have a sheet of paper and want it to fly
    make green paint | I need green for my tree but have no green paint
    make orange paint | I need orange for my picture and the tube is empty
    make purple paint | I need purple for my flower but there's none in my box
    make pink paint | I'd like to paint a pig but have no pink
    make grey paint | I'd like to paint a mouse but have no grey
    make a friend | I'm new at school and know nobody
    hang a picture | I've a picture in a frame and a bare wall
    sew on a button | a button has come off my jacket
    clean my room | my toys are lying all over my room
    save water | our water bill is much too high
    save electricity | we use far too much electricity
    blow up a balloon | the balloons for the party are still flat
    chop an onion | the recipe wants an onion in small pieces
    make popcorn | I'd love a snack for our film night, made of corn
    make mashed potatoes | I have boiled potatoes and want them soft and creamy
    open a jar | the lid of the jam jar won't move
    keep bread fresh | my bread is always hard the next day
    keep milk fresh | my milk keeps turning sour
    wash my hair | my hair is greasy
    cut my nails | my nails have grown too long
    get a stain out | I spilled juice on my white blouse
    iron a shirt | my best shirt is full of creases
    clean my shoes | my shoes are dirty from the walk
    take out the rubbish | the rubbish bag in the kitchen is full
    keep a room warm | the cold wind comes into my room
    fix a torn page | I tore a page of a library book
    glue a broken cup | the handle came off my favourite cup
    stop a door from squeaking | the door makes an awful noise when it moves
    mow the lawn | the grass has grown up to my knees
    rake leaves | our garden is full of dead leaves
    pull out weeds | weeds are growing between my flowers
    keep cut flowers fresh | I got a bunch of roses and want them to last
    feed birds | hungry little birds sit outside my window
    sleep better | I'm tired every morning because I sleep badly
    wake up early | I have to be up before six tomorrow
    stop a nosebleed | blood is running from my nose
    cool a small burn | I touched the hot stove with a finger
    take out a splinter | there's a bit of wood in my thumb
    get rid of a cold | my nose is running and I keep coughing
    soothe a sore throat | it hurts when I swallow
    calm down | I'm so angry that I could shout
    cheer up a friend | my best friend is sad
    say sorry | I was unfair to my brother and regret it
    end a quarrel | my sister and I had a fight
    thank someone | a kind man helped me carry my bags
    pack my school bag | school starts tomorrow and my bag is empty
    learn a poem | I have to say a poem in front of the class
    learn for a test | there's a maths test next week
    sharpen a pencil | my pencil doesn't write any more, it's blunt
    draw a straight line | my lines are always crooked
    fly a kite | it's windy and I have a kite
    float on water | I want to lie on the water without sinking
    build a sandcastle | we're at the beach with a bucket
    put up a tent | we've come to the camp site and must sleep somewhere
    find north | I'm in the woods and want to know where north is
    measure a table | I need to know how long my table is
    stay safe in the sun | we're spending the whole day on a sunny beach
    call for help | I see a bad accident in the street
    sneeze politely | I feel that I have to sneeze
    save money | I want to buy a bike one day but have little money
    wrap a present | tomorrow is Mum's birthday and her gift isn't packed
    light a candle | I have a candle and a box of matches
    put out a small candle | the birthday candle is still burning
    bake bread | I have flour and yeast and would love a fresh loaf
    bake a cake | my sister has her birthday and I want something sweet for her
    make lemonade | I've got lots of lemons and it's a hot day
    make soup | I have carrots, leeks and a big pot
    make a salad | I've got tomatoes and lettuce and don't want to cook
    peel a potato | this potato still has its skin on""",
)

CALLED_FOR = """{Said}. What would my grandma do now? | {Said}. I don't want to do it wrong. | {Said}. What's the first step? | {Said}. There must be a way! | {Said}, and I'd like to do something about it. What? | You see, {said}. What should come next? | {Said}. Who can tell me what to do? | It's simple: {said}. But what do I do? | {Said}. Would you guide me? | {Said}. What does one do in such a case?
Imagine {said}. What would you do? | {Said}. What would be wise? | {Said}. I'm all ears for your advice.
{Said}. What do I do? | {Said}. What's the best thing to do? | {Said}. How do I go about it? | {Said}. Any tips? | {Said}. What now? | What should I do? {Said}. | {Said}. How do I manage that? | {Said}. Can you help me? | {Said}. I've no idea what to do.
{Said}. What would you do? | What do I do when {said}? | Tell me what to do, {said}. | {Said}. What's the trick? | {Said}, and I don't know how to go on. | Suppose {said}. What then? | {Said}. Where do I start? | I need your advice: {said}. | {Said}. What's next? | {Said}. How does one do it?
Mum's not here and {said}. What should I do? | {Said}. What do people do then? | Help me out: {said}. | {Said}. Would you tell me what to do? | {Said}. What's a good way? | {Said}. Nobody showed me what to do. | This is my situation: {said}. What do I do? | {Said}. Got an idea?
So {said}. How do I get this done? | {Said}. Is there an easy way? | {Said}, what should I do now? | Well, {said}. What's to be done? | What would you suggest? {Said}. | {Said}. What do I need to do? | Let me explain: {said}. What can I do? | {Said}... please help!
{Said}. How should I do this? | {Said}. What can I do about it? | Could you help? {Said}. | If {said}, what should I do? | {Said}. What do you suggest I do? | {Said}. Please tell me what to do. | {Said}. What is the right thing to do?
"""

ENOUGH_FOR = """I've got {need}. What can I do with that? | I put out {need}. What am I going to do? | With {need} in front of me, what can I do? | I bought {need}. Guess what for! | What can be done with {need}? | My mum put out {need}. What does she want me to do?
Somebody handed me {need}. What could I do? | {Need}: what's that for? | What do people do with {need}? | All I have is {need}. What can I do? | What would you do if you had {need}? | On the table I see {need}. What could I use it all for?
If I have {need}, what can I do? | My list says: {need}. What's my plan? | {Need}... and what could I do then? | Give me an idea for {need}. | I carried home {need}. What could I be up to? | I'm holding {need}. What could I do now? | Our teacher told us to bring {need}. What shall we do?
For what do I need {need}? | What would I use {need} for? | What task calls for {need}? | With {need} you can ... | Dad gave me {need}. What can I do now? | I found {need} at home. What can I do with it all? | Which job needs {need}? | Do you know what I can do with {need}?
Can you tell me what people do with {need}? | Tell me something I can do with {need}. | What could one do with {need}?
"""
