"""Science seen and tried out: what happens, what has happened, what lives, burns and lets light through."""

from training.conversations.wording import table

EFFECTS = table(
    "event answer",
    """an ice cube lies in a warm room | It melts and becomes water.
    I leave my ice cream in the sun | It melts.
    an ice cube falls into hot tea | It melts and the tea gets cooler.
    a pot of water stands on the hot stove for a while | It gets hot, and at 100 degrees it boils.
    a bottle of water spends the night in the freezer | It freezes and becomes ice.
    a pond gets very cold in winter | Its water freezes.
    I stir sugar into my coffee | The sugar dissolves and the coffee gets sweet.
    I stir salt into a glass of water | The salt dissolves and the water gets salty.
    I let go of a ball | It falls to the ground.
    an apple comes off its branch | It falls to the ground.
    my plate slips out of my hand | It falls and may break.
    nobody waters the flowers for weeks | They dry out and die.
    a plant stands in a dark cellar | It turns pale and weak.
    I put a bean in wet soil | A small plant grows.
    butter stands in the sun | It melts and becomes soft.
    a bar of chocolate is left in a hot car | It melts.
    an iron nail lies out in the rain | It rusts after a while.
    oil and water come together | The oil floats on top.
    I rub my palms | They get warm.
    I blow air into a balloon | It gets bigger.
    a needle touches a full balloon | It pops.
    a log lies in the fire | It burns and turns into smoke and ash.
    milk stands in a warm kitchen for days | It turns sour.
    evening comes and the sun sinks | It gets dark.
    morning comes and the sun climbs up | It gets light.
    a caterpillar comes out of its cocoon | It has turned into a butterfly.
    a tadpole gets legs and loses its tail | It turns into a frog.
    dough goes into a hot oven | It turns into bread.
    a snowman stands in the spring sun | It melts.
    I push two magnets together with the same poles | They push each other away.
    I shout at a high wall of rock | An echo comes back.
    a cloud moves in front of the sun | It gets darker and cooler.
    a jar is put over a burning candle | The candle goes out.
    I hold a magnet over a box of pins | The pins stick to the magnet.
    I stand in front of a lamp | My shadow falls on the wall.
    I mix red and yellow paint | You get orange.
    I mix red and blue paint | You get purple.
    wet socks hang in the sun | They dry.
    I put a stone in water | It sinks.
    I put a cork in water | It floats.
    I put white flowers in blue ink | The flowers turn blue.
    hot soup stands on the table for an hour | It cools down.""",
)

SEEN = table(
    "seen answer",
    """my ice cubes have turned into water | They got warm and melted.
    there's only water where the snowman stood | The snow got warm and melted.
    the water in my bottle has become hard | It got very cold and froze.
    my old bike has brown spots on its iron | The iron got wet and rusted.
    the puddle in front of our house has gone | The sun dried it: the water went into the air.
    my wet shirt is dry again | The water went into the air.
    the sugar in my tea can't be seen any more | It dissolved in the tea.
    the chocolate in my pocket is soft | It got warm and melted.
    the milk tastes sour | It is too old and has turned sour.
    my plant hangs its leaves | It needs water.
    there's a frog where a tadpole used to be | The tadpole grew up and became a frog.
    the wood in the fire has become grey dust | It burned and turned into ash.
    the balloon gave a loud bang | It popped.
    the kettle is sending up white clouds | The water boils and makes steam.
    my voice came back from the mountain | That was an echo.
    the pins jumped onto the magnet | The magnet pulled them because they are made of iron.
    the glass fell from the table | Gravity pulled it down.
    the lid won't let air in and the candle has gone out | The fire used up the oxygen.
    a little green plant comes out of the ground | A seed has grown.
    the ground was shaking | That was an earthquake.
    hot red rock runs down the mountain | A volcano has spat out lava.
    the dough is twice as big as before | The yeast made gas in it.
    the window is wet on the inside | Warm wet air has cooled on the cold glass.
    the lamp went on when I pressed the switch | Electricity flowed through the lamp.""",
)

LIVING = table(
    "thing answer",
    "\n".join(
        [
            f"{x} | Yes, that is a living thing."
            for x in [
                "a tree",
                "a dog",
                "a flower",
                "a mushroom",
                "a fish",
                "a bee",
                "grass",
                "a bird",
                "a child",
                "moss",
            ]
        ]
        + [
            f"{x} | No, that is not alive."
            for x in ["a stone", "a chair", "water", "a robot", "the sun", "a car", "sand", "a cloud", "a book", "iron"]
        ]
    ),
)

CLEAR = table(
    "thing answer",
    "\n".join(
        [
            f"{x} | Yes, light goes through it."
            for x in ["a clean window", "clear glass", "clean water", "air", "a pair of glasses", "an empty jam jar"]
        ]
        + [
            f"{x} | No, light does not go through it."
            for x in ["a brick wall", "wood", "a stone", "iron", "a book", "a wooden door", "thick cardboard", "a coin"]
        ]
    ),
)

BURNS = table(
    "thing answer",
    "\n".join(
        [
            f"{x} | Yes, that burns. Be careful with fire!"
            for x in ["paper", "wood", "dry grass", "a wooden chair", "cardboard", "straw", "petrol", "a candle wick"]
        ]
        + [
            f"{x} | No, that does not burn."
            for x in ["a stone", "water", "sand", "glass", "a brick", "an iron nail", "salt", "ice"]
        ]
    ),
)

PAIRS = table(
    "more less quality",
    """light | sound | faster
    a rocket | a plane | faster
    iron | wood | heavier
    a stone | a cork | heavier
    gold | paper | heavier
    a feather | a stone | lighter
    steel | butter | harder
    a diamond | glass | harder
    wool | iron | softer
    boiling water | tap water | hotter
    lava | boiling water | hotter
    steam | ice | hotter
    ice | water | colder
    an ocean | a lake | bigger
    a mountain | a hill | higher
    an atom | a grain of sand | smaller
    a river | a brook | wider
    the sea | a river | saltier""",
)
