"""Science described, and more of its reasons, materials and states."""

from training.conversations.wording import table

CLUES = table(
    "clue word",
    """the force that pulls everything down | gravity
    the thing that pulls iron towards it | a magnet
    the energy that flows through wires | electricity
    the thing our ears can hear | sound
    a sound that comes back from a wall | an echo
    the dark shape that follows you in the sun | a shadow
    the mix of gases all around us | air
    the gas that we need to breathe | oxygen
    water in the form of a hot gas | steam
    something that keeps its shape, like a stone | a solid
    something that flows, like milk | a liquid
    something that spreads out through the room, like air | a gas
    the tiny building block of all things | an atom
    a push or a pull | a force
    a mountain that can spit fire | a volcano
    the hot melted rock that runs down a volcano | lava
    a shaking of the ground | an earthquake
    a dry land with hardly any rain | a desert
    a place full of trees | a forest
    water that flows through the land to the sea | a river
    water with land all around it | a lake
    land with water all around it | an island
    very high land with a peak | a mountain
    the huge body of salt water | the ocean
    the little thing a new plant grows from | a seed
    the part of a plant that drinks water from the soil | a root
    the green part of a plant that catches the light | a leaf
    the pretty part of a plant that makes seeds | a flower
    a tall plant with a trunk | a tree
    the earth that plants grow in | soil
    an animal that gives its babies milk | a mammal
    a small animal with six legs | an insect
    an animal with dry scales, like a lizard | a reptile
    an animal with feathers and wings | a bird
    an animal with fins that lives in water | a fish
    a huge animal that lived very long ago | a dinosaur
    the trace of old life in a stone | a fossil
    the thing in a torch that stores electricity | a battery
    the thing that makes tiny things look big | a microscope
    a test to find something out | an experiment
    how hot or cold a thing is | temperature
    the smooth thing in which you see your face | a mirror
    the brown layer on old wet iron | rust
    the shiny yellow metal that rings are made of | gold
    the hard stuff that you can see through | glass
    the tiny bits of rock on a beach | sand
    the white stuff that makes food salty | salt
    the thin sheets we write on | paper
    frozen water | ice
    what is left when wood has burned | ash""",
)

WHYS = table(
    "direct indirect answer",
    """do we need two eyes | we need two eyes | with two eyes we see how far away things are
    do lamps shine | lamps shine | electricity flows through them
    do we hear things | we hear things | sound moves through the air to our ears
    do we not float off the Earth | we do not float off the Earth | gravity pulls us down
    does an apple fall from the tree | an apple falls from the tree | gravity pulls it down
    does a stone sink | a stone sinks | it is heavier than water
    does wood float | wood floats | it is lighter than water
    does oil float on water | oil floats on water | it is lighter than water
    does ice cream melt | ice cream melts | it gets warm
    does butter get soft on a warm day | butter gets soft on a warm day | warmth melts it
    do brakes stop a bike | brakes stop a bike | they rub on the wheel and slow it down
    do our hands get warm when we rub them | our hands get warm when we rub them | rubbing makes heat
    does a hot drink cool down | a hot drink cools down | its heat goes into the air
    do plants die in the dark | plants die in the dark | they need light to make their food
    do bees visit flowers | bees visit flowers | they look for sweet juice
    do trees have roots | trees have roots | roots hold the tree and take in water
    do cactuses have thorns | cactuses have thorns | thorns keep animals from eating them
    do we put food in the fridge | we put food in the fridge | it stays fresh longer in the cold
    does sugar vanish in tea | sugar vanishes in tea | it dissolves in the water
    does a balloon pop when pricked | a balloon pops when pricked | the air rushes out at once
    does a magnet stick to the fridge | a magnet sticks to the fridge | the door is made of steel
    do we see ourselves in a mirror | we see ourselves in a mirror | it sends the light back to us
    can we see through a window | we can see through a window | light goes through glass
    can a plane fly | a plane can fly | the air lifts its wings
    do pans have wooden handles | pans have wooden handles | wood does not get as hot as metal
    does milk go sour | milk goes sour | tiny living things grow in it
    does bread dough rise | bread dough rises | yeast makes gas in it
    do we get thirsty | we get thirsty | our body needs water
    do astronauts need tanks of air | astronauts need tanks of air | there is no air in space
    is a whale not a fish | a whale is not a fish | it breathes air and feeds its babies milk""",
)

MATERIALS = table(
    "thing material",
    """a wooden spoon | wood
    a drinking glass | glass
    a wine bottle | glass
    a woolly hat | wool
    a woolly scarf | wool
    a ladder | wood or metal
    a saw blade | steel
    an envelope | paper
    a fishing net | string
    a clay pot | clay
    a snowman | snow
    an icicle | ice
    a pair of jeans | cotton
    a bike tyre | rubber
    a plastic bag | plastic
    a horseshoe | iron
    a sandcastle | sand
    a log | wood""",
)

STATES = table(
    "thing state",
    """lemonade | liquid
    rain water | liquid
    soup | liquid
    blood | liquid
    paint | liquid
    sea water | liquid
    cooking oil | liquid
    a wooden board | solid
    a nail | solid
    a plate | solid
    a snowball | solid
    a cube of ice | solid
    a rock | solid
    steel | solid
    the air in a balloon | gas
    the air that we breathe | gas
    the steam from a kettle | gas""",
)

MAGNETS = table(
    "thing answer",
    "\n".join(
        [
            f"{x} | Yes, a magnet attracts iron and steel."
            for x in ["an iron nail", "a steel screw", "a steel needle", "an iron pan", "a steel fork", "an iron chain"]
        ]
        + [
            f"{x} | No, a magnet only attracts metals like iron."
            for x in [
                "a leaf",
                "a wooden spoon",
                "a feather",
                "a glass marble",
                "a gold ring",
                "a book",
                "a woolly sock",
            ]
        ]
    ),
)

WATER = table(
    "thing verb",
    "\n".join(
        [f"{x} | floats" for x in ["a log", "a wooden spoon", "an apple", "a paper boat", "a ping-pong ball", "a raft"]]
        + [f"{x} | sinks" for x in ["a rock", "a hammer", "a glass marble", "an iron nail", "a gold ring", "an anchor"]]
    ),
)
