"""One-fact families of free questions about the weather, the sky and simple science."""

from training.conversations.wording import talk

WEATHER = (
    talk(
        """I see dark clouds. What should I take with me? | What keeps my hair dry in a shower of rain?
        It looks like rain and I have to walk home. What do I bring? | My gran hates getting wet. What can she carry?
        What do people hold over their heads when it rains? | Rain is coming... what do I pack?
        Which thing do I open above me when drops fall? | I do not want to get wet on the way to school. Any tip?
        Drops are falling and I must go out. What do I need? | What was that thing against the rain called?
        How do I stay dry in the rain? | What helps against rain? | What should I carry on a rainy day?
        What do I take along when it rains?""",
        "Take an umbrella. It keeps you dry. | An umbrella keeps you dry in the rain.",
    ),
    talk(
        """I saw a flash in the sky. What will I hear next? | First a bright flash, and then what?
        What follows lightning? | After the lightning, what noise comes? | The sky just lit up! What comes now?
        My brother counts the seconds after a flash. What is he waiting for? | Lightning... and then?
        What is the loud bang after a flash of lightning? | What do we hear once the lightning is over?
        Something rumbles after each flash. What is it? | What comes after lightning? | What sound follows a flash?
        Which noise goes with lightning?""",
        "After lightning comes thunder. | You hear thunder after the lightning.",
    ),
    talk(
        """I hear thunder and I am in a field. Where do I go? | What is the safe thing to do in a thunderstorm?
        A thunderstorm is near. What should we do? | May I stand under a tree when there is lightning?
        We were swimming and it began to thunder. What now? | Lightning scares me. How do I stay safe?
        Kids are playing outside and a storm comes. Your advice? | Thunder and lightning... what to do?
        How can a hiker be safe from lightning? | Where is it safe when lightning strikes?
        What do I do in a thunderstorm? | How do I stay safe in a storm?""",
        "Go inside and stay away from trees. | In a thunderstorm, go inside a house.",
    ),
    talk(
        """It snowed all night. What can the children play? | What fun can we have in the snow?
        The garden is white. What could we build? | We have a snow day! Any ideas? | Lots of snow... what to play?
        My little sister wants to go out in the snow. What can she do? | Give me an idea for a snowy afternoon.
        What do kids love to do when snow lies on the ground? | How can I enjoy the snow?
        What games are there for snowy days? | What can I do in the snow? | What can I make out of snow?""",
        "You can build a snowman. | Build a snowman or throw snowballs!",
    ),
)

PLANETS = (
    talk(
        """Where in space is my house? | We all stand on one planet. Its name? | What is our home planet?
        My feet are on the ground of a planet. Which one? | The planet under us is called what?
        If I never fly to space, on which planet do I stay? | Our planet... what was its name?
        All people live on the same planet. What is it called? | Where do all the animals and people live in space?
        Which planet is ours? | What is the name of our planet?""",
        "We live on the planet Earth. | Our planet is called Earth.",
    ),
    talk(
        """Where does daylight come from? | Why can I see outside at noon with no lamp? | What lights up the day?
        Who turns on the light in the morning sky? | What is the big bright thing in the sky at noon?
        Which star warms the Earth? | Something in the sky makes my face warm. What is it?
        It is bright all day. What is behind it? | What lamp does the whole world share in the day?
        If it went out, the Earth would be dark and cold. What is it? | Light and warmth in the day... from what?
        What makes the day bright? | What gives the Earth light and warmth?""",
        "The sun gives us light and warmth. | It is the sun.",
    ),
    talk(
        """Why do we have day and night? | How does day turn into night? | What makes the day end?
        Each evening it gets dark. What is the cause? | Does the Earth spin to make night, or how does it work?
        My son wants to know how night comes about. | Day, night, day, night... what makes that?
        Where does the light go in the evening? | Explain the change of day and night.
        Why is it not day all the time? | What causes day and night? | How do day and night come about?""",
        "The Earth turns, and that makes day and night. | We have day and night because the Earth turns.",
    ),
)

SCIENCE = (
    talk(
        """My bean plant looks sad. What could be missing? | How do I keep a flower in a pot alive?
        I got a little plant for my birthday. What must it have? | What should I give my plants?
        Grandma leaves me her plants for a week. What do they want? | What makes a plant grow well?
        A plant cannot live on nothing. So what does it use? | What would you give a plant to make it happy?
        I want to grow tomatoes... what do they need? | What keeps plants alive?
        What does my plant need? | What is good for plants?""",
        "Plants need water, light, air and soil. | A plant needs water, light, air and soil.",
    ),
    talk(
        """What do you need to make a shadow? | What is that dark shape on the ground behind me?
        Where does my shadow come from? | A dark shape follows me in the sun. What makes it?
        How come I have a shadow on sunny days? | My shadow... how is it made?
        The baby tries to catch her shadow. What is making it? | What happens behind a thing that stops the light?
        If I stand in front of a lamp, why is the wall dark? | How does a tree give shade?
        What makes a shadow? | How is a shadow made?""",
        "A shadow is made when a thing blocks the light. | Something blocks the light and makes a shadow.",
    ),
    talk(
        """I let go of my cup and down it went. What pulled it? | Why do I come back down after a jump?
        What keeps us from floating away? | Which force holds my feet on the floor? | Things fall... by what force?
        An apple drops from the tree. What force is at work? | What pulls a ball back down after I throw it?
        Why does nothing ever fall up? | What is the name of the force that makes things fall?
        What makes things fall? | What force pulls us down?""",
        "Gravity pulls things down. | It is gravity. It pulls things down.",
    ),
)
