"""More things that are one way or the other, and more that can be done or undone."""

from training.conversations.wording import table

MORE_ADJECTIVES = table(
    "word other noun",
    """full | empty | bottle
    full | empty | bus
    hot | cold | bath
    hot | cold | pan
    big | small | garden
    big | small | dog
    tall | short | tree
    long | short | pencil
    long | short | film
    high | low | shelf
    wide | narrow | bridge
    deep | shallow | river
    thick | thin | blanket
    thick | thin | slice of bread
    heavy | light | suitcase
    heavy | light | box
    light | dark | cellar
    bright | dim | torch
    fast | slow | train
    fast | slow | runner
    loud | quiet | radio
    noisy | quiet | neighbour
    hard | soft | mattress
    hard | soft | cheese
    wet | dry | road
    wet | dry | coat
    clean | dirty | window
    clean | dirty | plate
    old | young | farmer
    new | old | car
    new | old | house
    good | bad | plan
    rich | poor | merchant
    strong | weak | coffee
    easy | difficult | test
    open | closed | window
    open | closed | shop
    sweet | sour | cherry
    smooth | rough | wall
    sharp | blunt | pencil
    happy | sad | song
    happy | sad | tale
    polite | rude | letter
    clever | stupid | plan
    lazy | hardworking | worker
    healthy | sick | tree
    cheap | expensive | ticket
    cheap | expensive | hotel
    busy | free | line
    safe | dangerous | ladder
    beautiful | ugly | vase
    ripe | unripe | pear
    raw | cooked | carrot
    tight | loose | knot
    straight | crooked | road
    tidy | messy | kitchen
    wild | tame | horse
    calm | nervous | passenger
    interesting | boring | book
    rare | common | bird
    early | late | train
    early | late | breakfast
    warm | cool | wind
    sunny | cloudy | morning
    ancient | modern | building
    brave | afraid | knight
    proud | ashamed | father""",
)
MORE_VERBS = table(
    "word other",
    """praise | scold
    allow it | forbid it
    love | hate
    teach | learn
    send a letter | receive a letter
    grow | shrink
    save money | spend money
    hide the key | show the key
    live | die
    add | subtract
    throw the ball | catch the ball
    climb up | climb down
    walk forwards | walk backwards
    plug in the lamp | unplug the lamp
    enter the room | leave the room
    raise your hand | lower your hand
    tell the truth | tell a lie
    heat the soup | cool the soup
    tighten the screw | loosen the screw
    button a shirt | unbutton a shirt
    get on the bus | get off the bus
    load the lorry | unload the lorry
    arrive early | arrive late
    move closer | move away""",
)
