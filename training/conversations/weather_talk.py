"""Small talk about the weather, and one-fact families of free questions about it."""

from training.conversations.wording import Topic, talk

TALKS: tuple[Topic, ...] = (
    talk(
        """What do I need for a rainbow? | When can I see a rainbow? | Sun and rain at the same time... what might appear? | How does a rainbow come about? | I'd love to see a rainbow. What must the weather do? | It's raining and the sun is out. What should I look for in the sky? | Where do all those colours in the sky come from after rain?
        What has to happen for a rainbow to show up? | My girl wants to know how rainbows are made. | Why are there colours in the sky after a shower? | Is rain alone enough for a rainbow? | What gives a rainbow its colours? | Rain, then sunshine, and suddenly there's a coloured bow. How come?""",
        "You see a rainbow when the sun shines through rain. | Sunshine and rain together make a rainbow.",
    ),
    talk(
        """What are the colours of the rainbow? | Which colours are in a rainbow? | I'm painting a rainbow. What colours do I need? | Name the colours of a rainbow. | Tell me all the colours of the rainbow in order. | In which order do the colours of a rainbow go? | A rainbow starts with red. And then? | Seven colours make a rainbow. Which?
        My crayons are ready for a rainbow. Which ones do I take? | What colours would I see in a rainbow? | How do the rainbow colours go? | List the rainbow colours. | From the outside to the inside, what colours does a rainbow have? | I forgot the colours of the rainbow.""",
        "Red, orange, yellow, green, blue, indigo and violet.",
    ),
    talk(
        """What do we measure with a thermometer? | How do I find out how warm it is? | I want to know how cold it is outside. What do I read? | Which thing tells me if it's below zero? | Something hangs outside my window with numbers from minus to plus. What is it? | What tells us the temperature? | With what do people measure heat and cold?
        How can I check how hot it is today? | I'd like to note the temperature every day. What do I need? | Is there a thing that shows the temperature? | What shows whether it's warm or cold? | What do I look at to see how many degrees we have? | What do you use to measure the temperature? | How do we know how warm it is?""",
        "A thermometer shows how warm or cold it is. | You use a thermometer.",
    ),
    talk(
        """How does rain get up into the clouds? | Where does the water in the clouds come from? | The sea goes up and comes down as rain. How? | What's the way of water from the sea to the rain? | How do drops get into the sky? | Explain the way of the water. | Why doesn't the rain run out? | Where does rain start its journey?
        How does water go round and round in nature? | A puddle dries, a cloud grows. What's going on? | Does the sea have to do with the rain? | My homework is about how water moves. What do I write? | What do you know about the water cycle? | What is the water cycle?""",
        "Water rises into the air, makes clouds and falls as rain.",
    ),
    talk(
        """It's so windy today! | The wind is blowing hard. | What a wind! | My umbrella turned inside out in the wind. | The wind took my hat. | I can hardly walk against this wind. | It's blowing a gale out there. | Leaves are flying past my window. | Such a windy day. | There's a strong wind today. | The wind howls round the house.
        The wind is messing up my hair. | I could hear the wind all night. | It's very windy here.""",
        "Hold on to your hat! | A good day to fly a kite. Hold on to your hat!",
    ),
    talk(
        """It's so foggy. | I can't see anything in this fog. | There's thick fog today. | Everything is grey and foggy. | The fog hides the houses. | We woke up in a thick fog. | What a foggy morning! | The road has gone in the fog. | I can't see the end of my street for fog. | Fog again today.
        It's foggy outside. | The mist is lying on the fields. | The world is lost in fog. | There's fog everywhere.""",
        "Take care on the road! You cannot see far in fog. | Go slowly and take a light.",
    ),
    talk(
        """It's too hot for me. | What a hot day! | I'm melting in this heat. | It's boiling today. | The heat is terrible. | I'm so hot. | It's hot in here. | We've had a heatwave for days. | I can't stand this heat. | The sun is burning. | It's so hot that I can't sleep. | My room is like an oven. | This summer is really hot. | It's very hot today.""",
        "Drink a lot of water and stay in the shade. | Find some shade and drink something cool!",
    ),
    talk(
        """There's a storm outside. | I can hear thunder. | It's thundering. | The lightning frightens me. | What a storm! | The sky is black and it thunders. | We have a thunderstorm here. | I'm afraid of the thunder. | There was a bright flash just now. | A storm is raging. | Thunder woke me up. | It flashes and rumbles outside.
        The storm shakes the windows. | Lightning and thunder all night long.""",
        "Stay inside, there you are safe. | Stay in the house until the storm is over.",
    ),
    talk(
        """The sky is all grey today. | It's so cloudy. | No sun today, only clouds. | Clouds, clouds, nothing but clouds. | It's a grey day. | I wish the sun would come out. | The sun is hiding today. | It's been cloudy all week. | Such a dull day outside. | The clouds hang low today. | Everything looks grey. | It's dark and cloudy.
        What a grey sky! | The sun hasn't come out today.""",
        "The sun will come back. A good day for a book! | Behind the clouds the sun still shines.",
    ),
    talk(
        """Can you see what the weather is like? | Look outside: how's the weather? | Should I take an umbrella with me now? | Is it nice out? | Do you feel the rain? | Tell me whether the sun is out. | How many degrees is it outside now? | Is there snow outside at the moment? | What's it doing outside? | What's the weather like over there? | Is there a storm outside right now?
        Are there clouds in the sky now? | Is it dry outside? | Would you look out and tell me the weather? | How's the weather this morning? | Is it freezing outside right now?""",
        "I cannot see outside. Please look out of the window. | Look out of the window! I cannot see the sky.",
    ),
)
