"""Colours of many more things: food, animals, plants, materials, the sky; flags; what to mix."""

from training.conversations.wording import table

MORE_THINGS = table(
    "thing verb colour",
    """the sky at night | is | black
    the sky at noon in summer | is | blue
    the sky at sunset | is | red and orange
    the sky before rain | is | grey
    a rain cloud | is | grey
    fog | is | grey
    smoke | is | grey
    a stone | is | grey
    steel | is | grey
    iron | is | grey
    a shark | is | grey
    a rhino | is | grey
    a hippo | is | grey
    a koala | is | grey
    a wolf | is | grey
    a gorilla | is | black
    a blackbird | is | black
    a blackberry | is | black
    a car tyre | is | black
    pepper | is | black
    liquorice | is | black
    a zebra | is | black and white
    a panda | is | black and white
    a penguin | is | black and white
    a football | is | black and white
    a bee | is | yellow and black
    a wasp | is | yellow and black
    a tiger | is | orange and black
    a goldfish | is | orange
    an apricot | is | orange
    a tangerine | is | orange
    a flame | is | orange
    a lion | is | yellow-brown
    a kangaroo | is | brown
    a hedgehog | is | brown
    a camel | is | brown
    a deer | is | brown
    a monkey | is | brown
    an acorn | is | brown
    a tree trunk | is | brown
    mud | is | brown
    tea | is | brown
    toast | is | brown
    cinnamon | is | brown
    peanut butter | is | brown
    a coconut | is | brown
    rust | is | reddish brown
    copper | is | reddish brown
    a brick | is | red
    a poppy | is | red
    lava | is | red
    ketchup | is | red
    a cranberry | is | red
    a cooked lobster | is | red
    a watermelon inside | is | red
    the planet Mars | is | red
    Santa's coat | is | red
    a heart on a card | is | red
    a kiwi inside | is | green
    a lime | is | green
    celery | is | green
    a cactus | is | green
    moss | is | green
    a fir tree | is | green
    a grasshopper | is | green
    parsley | is | green
    a four-leaf clover | is | green
    a violet | is | purple
    a cornflower | is | blue
    the Earth from space | is | mostly blue
    mustard | is | yellow
    a dandelion | is | yellow
    a daffodil | is | yellow
    straw | is | yellow
    sand | is | yellow
    honey | is | golden yellow
    a pineapple inside | is | yellow
    popcorn | is | white
    rice | is | white
    flour | is | white
    a tooth | is | white
    a bone | is | white
    chalk | is | white
    a sheet of paper | is | white
    cotton | is | white
    a pearl | is | white
    an iceberg | is | white
    a wedding dress | is | white
    garlic | is | white
    cauliflower | is | white
    cream | is | white
    a sheep | is | white
    a daisy | is | white and yellow""",
)
MANY_THINGS = table(
    "things colour",
    """bananas | yellow
    lemons | yellow
    sunflowers | yellow
    baby chicks | yellow
    dandelions | yellow
    carrots | orange
    pumpkins | orange
    oranges | orange
    tangerines | orange
    foxes | orange
    goldfish | orange
    strawberries | red
    tomatoes | red
    cherries | red
    raspberries | red
    ladybirds | red
    fire engines | red
    stop signs | red
    bricks | red
    poppies | red
    cucumbers | green
    peas | green
    limes | green
    frogs | green
    crocodiles | green
    grasshoppers | green
    fir trees | green
    emeralds | green
    blueberries | blue
    sapphires | blue
    plums | purple
    eggplants | purple
    violets | purple
    pigs | pink
    flamingos | pink
    elephants | grey
    dolphins | grey
    mice | grey
    sharks | grey
    rhinos | grey
    koalas | grey
    rain clouds | grey
    crows | black
    ravens | black
    gorillas | black
    tyres | black
    blackberries | black
    chestnuts | brown
    acorns | brown
    hedgehogs | brown
    camels | brown
    tree trunks | brown
    polar bears | white
    swans | white
    snowmen | white
    bones | white
    teeth | white
    pearls | white
    zebras | black and white
    pandas | black and white
    penguins | black and white
    bees | yellow and black
    tigers | orange and black""",
)
CLEAR = table(
    "thing what",
    """water | Water
    clean air | Air
    window glass | Glass
    a raindrop | A raindrop
    an ice cube | An ice cube""",
)
EXAMPLES = table(
    "colour one two",
    """red | a strawberry | a fire engine
    red | blood | a ladybird
    blue | the sky on a clear day | the sea
    blue | a blueberry | a sapphire
    green | grass | a frog
    green | a cucumber | an emerald
    yellow | a lemon | a sunflower
    yellow | a ripe banana | the sun
    orange | a carrot | a pumpkin
    orange | an orange | a fox
    purple | a plum | lavender
    purple | an eggplant | a violet
    pink | a pig | a flamingo
    brown | chocolate | wood
    brown | soil | a chestnut
    grey | an elephant | ash
    grey | a dolphin | a mouse
    white | snow | milk
    white | a swan | salt
    black | coal | a crow
    black | tar | the night sky""",
)
MORE_MIXES = table(
    "one two mix",
    """green | red | brown
    orange | blue | brown
    blue | orange | brown
    yellow | purple | brown
    purple | yellow | brown
    blue | white | light blue
    white | blue | light blue
    green | white | light green
    white | green | light green
    brown | white | light brown
    purple | white | light purple
    blue | black | dark blue
    black | blue | dark blue
    green | black | dark green
    red | black | dark red
    brown | black | dark brown
    blue | green | turquoise
    green | blue | turquoise""",
)
MORE_COMES = table(
    "mix one two",
    """brown | red | green
    light blue | blue | white
    light green | green | white
    light brown | brown | white
    dark blue | blue | black
    dark green | green | black
    dark red | red | black
    turquoise | blue | green""",
)
LIGHTS_FOR = table(
    "do light",
    """stop | red
    go | green
    drive on | green
    wait | red
    get ready to stop | yellow""",
)
CHANGES = tuple(
    {"colour": colour, "change": change, "add": add, "Add": add.capitalize()}
    for colour in ("red", "blue", "green", "purple", "brown", "orange", "grey")
    for change, add in (("lighter", "white"), ("darker", "black"))
)
FLAGS = table(
    "country colours",
    """France | blue, white and red
    Germany | black, red and gold
    Italy | green, white and red
    Ireland | green, white and orange
    Belgium | black, yellow and red
    the Netherlands | red, white and blue
    Spain | red and yellow
    Poland | white and red
    Austria | red and white
    Switzerland | red with a white cross
    England | white with a red cross
    Scotland | blue with a white cross
    Denmark | red with a white cross
    Sweden | blue with a yellow cross
    Finland | white with a blue cross
    Greece | blue and white
    Ukraine | blue and yellow
    Hungary | red, white and green
    Bulgaria | white, green and red
    Romania | blue, yellow and red
    Russia | white, blue and red
    Estonia | blue, black and white
    Lithuania | yellow, green and red
    the United States | red, white and blue
    Canada | red and white
    Peru | red and white
    Argentina | light blue and white
    Jamaica | black, green and yellow
    Japan | white with a red circle
    China | red with yellow stars
    Vietnam | red with a yellow star
    Turkey | red and white
    Nigeria | green and white
    Morocco | red with a green star""",
)
WORDS = table(
    "word answer",
    """turquoise | Turquoise is a colour between blue and green.
    beige | Beige is a very light brown.
    violet | Violet is a kind of purple.
    indigo | Indigo is a very dark blue.
    scarlet | Scarlet is a bright red.
    crimson | Crimson is a deep, dark red.
    maroon | Maroon is a dark brownish red.
    lilac | Lilac is a light purple.
    navy blue | Navy blue is a very dark blue.
    sky blue | Sky blue is a light blue like the sky.
    olive green | Olive green is a dark yellowish green.
    cream | Cream is a yellowish white.
    ivory | Ivory is a yellowish white.
    khaki | Khaki is a yellowish brown.
    magenta | Magenta is a bright purplish red.
    charcoal | Charcoal is a very dark grey.
    lime green | Lime green is a bright yellowish green.
    salmon pink | Salmon pink is an orange kind of pink.""",
)
WARMTH = table(
    "colour warmth",
    """red | a warm
    orange | a warm
    yellow | a warm
    blue | a cold
    turquoise | a cold
    dark blue | a cold""",
)
