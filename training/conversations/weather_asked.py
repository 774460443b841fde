"""Whole questions about the weather, in other words than those of `weather`."""

from training.conversations.wording import table

ASKED = table(
    "statement answer",
    """Would my hand get cold if I touched snow? | Yes, snow is cold.
    Does a snowball feel cold in the hand? | Yes, snow is cold.
    Would ice warm my hands? | No, ice is cold.
    Do I get wet when I stand in the rain? | Yes, rain makes you wet.
    Can I stay dry in the rain without an umbrella? | No, rain makes you wet.
    Are raindrops made of water? | Yes, rain is water.
    Can my eyes see the wind? | No, but you can feel it.
    Do people sweat more in summer than in winter? | Yes, summer is the warm season.
    Does a snowman last in the warm sun? | No, snow melts when it gets warm.
    Can it snow when it's very hot? | No, it must be cold for snow.
    Should I cover my ears when it thunders close by? | Yes, thunder is very loud.
    Does lightning give light? | Yes, lightning is very bright.
    Is the rain up in the clouds before it falls? | Yes, rain falls from clouds.
    Would a garden be fine with no rain at all? | No, plants need water to grow.
    Do flowers get anything from the rain? | Yes, they get water.
    Can a driver see far in thick fog? | No, you cannot see far in fog.
    Is it wise to drive fast in fog? | No, you cannot see far in fog.
    Will I get wet under a good umbrella? | No, it keeps the rain off you.
    Is a hailstone soft? | No, a hailstone is hard ice.
    Do we get warmth from the sun? | Yes, the sun keeps us warm.
    Is a breeze strong? | No, a breeze is a soft wind.
    Is a hurricane dangerous? | Yes, a hurricane is a very big storm.
    Can a tornado lift things up? | Yes, a tornado is a very strong wind.
    Is frost warm? | No, frost is thin ice.
    Is the grass dry when there's dew on it? | No, dew makes the grass wet.
    Does a puddle stay for ever? | No, it dries up after some time.
    Can I walk on thin ice? | No, thin ice can break. Stay off it.
    Can you touch a rainbow? | No, a rainbow is only light.
    Does the sun shine at night? | No, the sun shines in the day.
    Is it dark on a cloudy day? | No, but it is less bright.
    Is fog wet? | Yes, fog is made of tiny drops of water.
    Are all clouds white? | No, some clouds are grey.
    Can wind turn a mill? | Yes, wind can turn a windmill.
    Do snow and rain both come from clouds? | Yes, both fall from clouds.""",
)

OPEN = table(
    "statement answer",
    """What colour is fresh snow? | Fresh snow is white.
    Which colour do I need to paint snow? | You need white. Snow is white.
    What's in a raindrop? | A raindrop is made of water.
    How do I notice the wind if I can't see it? | You feel it and see leaves move.
    Is July in the north cold or warm? | July is warm. It is summer then.
    Is January in the north cold or warm? | January is cold. It is winter then.
    What becomes of a snowman in the sun? | It melts and turns into water.
    Is it a quiet or a loud thing, thunder? | Thunder is very loud.
    Which do I notice first, lightning or thunder? | You see the lightning first.
    How many colours does a rainbow have? | A rainbow has seven colours.
    Which colour is on the outside of a rainbow? | Red is on the outside of a rainbow.
    What do clouds bring us? | Clouds bring us rain and snow.
    What do I wear in the rain? | Wear a raincoat and boots.
    What does a weather forecast tell me? | It tells you what the weather may be like.
    What do I use to see how warm it is? | You use a thermometer.
    At how many degrees does water freeze outdoors? | Water freezes at 0 degrees Celsius.
    Where does the water of a puddle go? | It goes into the air and the ground.
    What turns rain into snow? | Cold air turns it into snow.
    Which season has the most snow? | Winter has the most snow.
    Which season is the hottest? | Summer is the hottest season.
    What falls in winter instead of rain? | Snow falls in winter.""",
)
