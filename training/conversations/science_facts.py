"""The knowledge tables of `science`."""

from training.conversations.wording import table

WORDS = table(
    "word answer",
    """gravity | Gravity is the force that pulls things down.
    a magnet | A magnet pulls things made of iron.
    electricity | Electricity is energy that flows through wires.
    energy | Energy is what makes things move, warm up or shine.
    light | Light is what lets us see things.
    sound | Sound is a wobble in the air that we can hear.
    an echo | An echo is a sound that bounces back to you.
    a shadow | A shadow is a dark place where light is blocked.
    heat | Heat is energy that makes things warm.
    air | Air is the mix of gases that we breathe.
    oxygen | Oxygen is the gas that we need to breathe.
    steam | Steam is water as a hot gas.
    a solid | A solid is a thing that keeps its shape, like a stone.
    a liquid | A liquid flows and takes the shape of its cup, like water.
    a gas | A gas spreads out and fills its space, like air.
    matter | Matter is the stuff that all things are made of.
    an atom | An atom is a very tiny building block of all things.
    a force | A force is a push or a pull.
    friction | Friction slows things down when they rub together.
    a volcano | A volcano is a mountain that can spit out hot rock.
    lava | Lava is hot melted rock.
    an earthquake | An earthquake is when the ground shakes.
    a desert | A desert is a dry place with very little rain.
    a forest | A forest is a place with many trees.
    a river | A river is water that flows to the sea.
    a lake | A lake is water with land all around it.
    an island | An island is land with water all around it.
    a mountain | A mountain is very high land.
    the ocean | The ocean is a very big body of salt water.
    a plant | A plant is a living thing that grows in the ground.
    a seed | A seed is what a new plant grows from.
    a root | A root takes water from the soil to the plant.
    a leaf | A leaf catches sunlight to make food for the plant.
    a flower | A flower is the part of a plant that makes seeds.
    a tree | A tree is a tall plant with a trunk and leaves.
    soil | Soil is the earth that plants grow in.
    a mammal | A mammal is an animal that feeds its babies milk.
    an insect | An insect is a small animal with six legs.
    a reptile | A reptile is an animal with dry scales, like a snake.
    a bird | A bird is an animal with feathers and wings.
    a fish | A fish is an animal that lives in water and has fins.
    an amphibian | An amphibian lives in water and on land, like a frog.
    a dinosaur | A dinosaur is an animal that lived very long ago.
    a fossil | A fossil is the trace of old life in a stone.
    a battery | A battery stores electricity.
    a microscope | A microscope makes tiny things look big.
    science | Science is how we learn about the world by testing ideas.
    an experiment | An experiment is a test to find something out.
    temperature | Temperature is how hot or cold a thing is.
    a mirror | A mirror is a smooth thing that shows your picture.
    paper | Paper is a thin sheet made from wood.
    iron | Iron is a strong, hard metal.
    gold | Gold is a shiny yellow metal.
    metal | A metal is a hard, shiny material like iron or gold.
    plastic | Plastic is a light material made from oil.
    glass | Glass is a hard material that you can see through.
    rust | Rust is the brown layer that grows on wet iron.
    salt | Salt is a white solid that makes food salty.
    sand | Sand is made of tiny pieces of rock.
    ash | Ash is what is left when something has burned.
    smoke | Smoke is the grey cloud that rises from a fire.
    fire | Fire is hot and bright and burns wood and paper.
    a bubble | A bubble is a thin ball with air in it.
    a crystal | A crystal is a solid with flat, shiny sides, like salt.
    a lens | A lens is curved glass that makes things look bigger or smaller.
    a wire | A wire is a thin thread of metal.
    a spring of water | It is a place where water comes out of the ground.
    a cave | A cave is a big hole in a rock or a mountain.
    a hill | A hill is high land, but lower than a mountain.
    a valley | A valley is low land between mountains.
    a coast | A coast is the land beside the sea.
    pollen | Pollen is the yellow dust of flowers.
    bark | Bark is the hard skin of a tree.
    a mushroom | A mushroom is a living thing, but not a plant or an animal.
    wax | Wax is the soft stuff that candles are made of.
    rubber | Rubber is a stretchy material for tyres and bands.""",
)

WHYS = table(
    "direct indirect answer",
    """is the sky blue | the sky is blue | the air scatters blue light the most
    do things fall down | things fall down | gravity pulls them to the ground
    does ice float | ice floats | it is lighter than water
    are leaves green | leaves are green | they have a green stuff that catches light
    do plants need sunlight | plants need sunlight | they make their food with light
    do plants need water | plants need water | without water they dry out
    do we need air | we need air | our body needs the oxygen in it
    is the sea salty | the sea is salty | rivers bring salt from the rocks
    does a ball roll down a hill | a ball rolls down a hill | gravity pulls it down
    does iron rust | iron rusts | water and air change it
    do we have shadows | we have shadows | our body blocks the light
    do we see lightning before thunder | we see lightning before thunder | light is faster than sound
    does a boat float | a boat floats | the water pushes it up
    does metal feel cold | metal feels cold | it takes the heat from your hand
    does wood burn | wood burns | it reacts with the oxygen in the air
    do birds have wings | birds have wings | they use them to fly
    do fish have gills | fish have gills | they breathe in water with them
    do wet clothes dry | wet clothes dry | the water goes into the air
    do we hear an echo | we hear an echo | the sound bounces back from a wall
    does a candle go out in a closed jar | a candle goes out in a closed jar | it has used up the oxygen
    do roots grow down | roots grow down | there is water in the soil
    do flowers smell sweet | flowers smell sweet | it brings the bees to them
    does a kettle make steam | a kettle makes steam | the hot water turns into gas
    does salt melt ice | salt melts ice | salty water freezes at a lower temperature""",
)

MATERIALS = table(
    "thing material",
    """paper | wood
    glass | sand
    a window | glass
    a tyre | rubber
    a nail | iron
    a candle | wax
    a brick | clay
    a woolly jumper | wool
    a T-shirt | cotton
    a book | paper
    a tree trunk | wood
    a coin | metal
    a bottle of water | plastic or glass
    a spoon | metal or wood
    a shoe | leather
    a flower pot | clay
    steam | water
    a beach | sand
    a pencil | wood
    a newspaper | paper
    a key | metal
    a bicycle frame | metal
    a rubber band | rubber
    a snowball | snow""",
)

STATES = table(
    "thing state",
    """water | liquid
    ice | solid
    steam | gas
    air | gas
    a stone | solid
    milk | liquid
    wood | solid
    oil | liquid
    oxygen | gas
    iron | solid
    juice | liquid
    tea | liquid
    glass | solid
    honey | liquid
    gold | solid
    helium | gas
    rain | liquid
    a brick | solid
    vinegar | liquid
    salt | solid
    petrol | liquid
    a coin | solid""",
)

MAGNETS = table(
    "thing answer",
    "\n".join(
        [
            f"{x} | Yes, a magnet attracts iron and steel."
            for x in ["iron", "a nail", "a paper clip", "steel", "a steel pin", "an iron key"]
        ]
        + [
            f"{x} | No, a magnet only attracts metals like iron."
            for x in ["wood", "glass", "plastic", "paper", "rubber", "gold", "cotton", "a stone"]
        ]
    ),
)

WATER = table(
    "thing verb",
    "\n".join(
        [
            f"{x} | floats"
            for x in [
                "wood",
                "a cork",
                "ice",
                "a leaf",
                "an empty bottle",
                "a feather",
                "oil",
                "a beach ball",
                "a rubber duck",
                "a boat",
            ]
        ]
        + [
            f"{x} | sinks"
            for x in ["a stone", "iron", "a coin", "a nail", "a brick", "a key", "sand", "a spoon", "gold", "a marble"]
        ]
    ),
)
