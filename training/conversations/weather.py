"""Weather: what it is, what to wear, what each kind of weather brings."""

from training.conversations import sky_and_nature_talk, weather_asked
from training.conversations import weather_said as said
from training.conversations.kind import Kind
from training.conversations.wording import DEFINE, asked, table, talk

WORDS = table(
    "word answer",
    """rain | Rain is water that falls from clouds.
    snow | Snow is frozen water that falls as white flakes.
    wind | Wind is moving air.
    fog | Fog is a cloud close to the ground.
    a cloud | A cloud is made of many tiny drops of water.
    thunder | Thunder is the loud sound that lightning makes.
    lightning | Lightning is a flash of electricity in the sky.
    a rainbow | A rainbow is sunlight split into colours by rain.
    hail | Hail is balls of ice that fall from the sky.
    a storm | A storm is strong wind, often with rain or snow.
    frost | Frost is a thin layer of ice on cold mornings.
    dew | Dew is small drops of water on the grass in the morning.
    ice | Ice is frozen water.
    a puddle | A puddle is a little pool of rain water.
    a breeze | A breeze is a soft wind.
    a tornado | A tornado is a strong wind that spins.
    a thermometer | A thermometer shows how warm it is.
    an umbrella | An umbrella keeps you dry in the rain.
    a snowman | A snowman is a figure made of snow.
    a flood | A flood is water that covers dry land.
    a drought | A drought is a long time without rain.
    sunshine | Sunshine is the light and warmth of the sun.
    an icicle | An icicle is a hanging spike of ice.
    a hurricane | A hurricane is a very big storm from the sea.
    mist | Mist is thin fog made of tiny drops of water.
    a shower | A shower is a short burst of rain.
    a thunderstorm | A thunderstorm is a storm with thunder and lightning.
    a blizzard | A blizzard is a snow storm with strong wind.
    a heatwave | A heatwave is very hot weather that lasts for days.
    a weather vane | A weather vane turns and shows where the wind comes from.
    a weather forecast | A weather forecast says what the weather may be like.
    a snowflake | A snowflake is a tiny star of ice.
    a raindrop | A raindrop is a drop of water from a cloud.""",
)

OUTFITS = table(
    "when wear",
    """it rains | a raincoat and boots
    it snows | a warm coat, gloves and boots
    it is sunny | a sun hat and light clothes
    it is hot | light clothes and a hat
    it is cold | a warm coat and a scarf
    it is windy | a warm jacket
    it is freezing | a thick coat, a hat and gloves
    it is wet | a raincoat and boots""",
)

CAUSES = table(
    "direct indirect cause",
    """does it rain | it rains | the drops in the clouds get too heavy
    does it snow | it snows | the water in the clouds freezes
    does the wind blow | the wind blows | warm air rises and cool air moves in
    do we see a rainbow | we see a rainbow | the sun shines through drops of rain
    does ice melt | ice melts | it gets warm
    does snow melt in spring | snow melts in spring | it gets warmer
    do puddles dry up | puddles dry up | the water goes into the air
    do we hear thunder | we hear thunder | lightning makes the air very hot
    do leaves fall in autumn | leaves fall in autumn | the tree saves water for the winter
    does water freeze in winter | water freezes in winter | it gets very cold
    is it hot in summer | it is hot in summer | the sun stands high in the sky
    is it cold in winter | it is cold in winter | the sun stands low in the sky
    do clouds form | clouds form | water in the air cools and makes tiny drops
    is the grass wet in the morning | the grass is wet in the morning | dew forms in the cool night
    do we wear a coat in winter | we wear a coat in winter | it keeps us warm
    do we need an umbrella | we need an umbrella | it keeps us dry in the rain""",
)

PLACES = table(
    "thing place",
    """rain | clouds
    snow | clouds
    hail | clouds
    sunshine | the sun
    thunder | lightning
    fog | wet, cool air
    warm days | the sun""",
)

YES_NO = table(
    "statement answer",
    """Is snow cold? | Yes, snow is cold.
    Is snow white? | Yes, snow is white.
    Is ice warm? | No, ice is cold.
    Is rain wet? | Yes, rain is wet.
    Is rain made of water? | Yes, rain is water.
    Can you see the wind? | No, but you can feel it.
    Is it warm in summer? | Yes, summer is the warm season.
    Is it cold in winter? | Yes, winter is the cold season.
    Does snow melt in the sun? | Yes, snow melts when it gets warm.
    Does snow fall in winter? | Yes, snow falls when it is cold.
    Is thunder loud? | Yes, thunder is very loud.
    Is lightning bright? | Yes, lightning is very bright.
    Does rain come from clouds? | Yes, rain falls from clouds.
    Do plants need rain? | Yes, plants need water to grow.
    Is fog hard to see through? | Yes, you cannot see far in fog.
    Does an umbrella keep you dry? | Yes, it keeps the rain off you.
    Is hail made of ice? | Yes, hail is made of ice.
    Does the sun warm us? | Yes, the sun keeps us warm.""",
)

KIND = Kind(
    "weather",
    topics=(
        asked(
            WORDS,
            DEFINE,
            "{answer}",
        ),
        asked(
            (*OUTFITS, *said.OUTFITS),
            said.OUTFIT_WAYS
            + """I am about to leave the house and {when}. Which clothes? | My child goes to school and {when}. What should he wear?
            Mum, {when}! What do I put on? | What would you wear if {when}? | Pick my clothes, please: {when}.
            I look out and see that {when}. What do I dress in? | They say {when} there. What clothes do I pack?
            Is there something good to have on when {when}? | So {when}... which clothes? | What do you wear while {when}?
            I stand at my wardrobe and {when}. What do I take out? | We go for a walk while {when}. How do we dress?
            What should I wear when {when}? | What do I wear when {when}? | What do people wear when {when}?
            How do I dress when {when}? | Which clothes are good when {when}? | What do you put on when {when}?
            What clothes do I need when {when}? | What can I wear if {when}? | How should I dress if {when}?
            Tell me what to wear when {when}. | When {when}, what should I wear?
            I go out and {when}. What do I wear? | What is good to wear when {when}?
            What clothes should I take if {when}? | If {when}, what should I put on? | Say what to wear if {when}.
            Today {when}. What should I wear? | What do I put on when {when}? | Help me dress: {when}.
            When {when}, which clothes help?""",
            """When {when}, wear {wear}. | Wear {wear}. | {Wear} would be good.""",
        ),
        asked(
            (*CAUSES, *said.CAUSES),
            said.WHYS,
            "Because {cause}. | It is because {cause}.",
        ),
        asked(
            PLACES,
            """From where does {thing} reach us? | If there's {thing}, what has made it? | Something must bring {thing}. What? | What do we owe {thing} to? | My son wants to know who or what sends us {thing}. | Without what would there be no {thing}? | {Thing} comes from ... | I look up and wonder where {thing} comes from.
            Where should I look for the source of {thing}? | What's {thing} caused by? | Which thing in nature gives {thing}? | How do we come to have {thing}? From what?
            Where does {thing} come from? | What is the source of {thing}? | What do we get {thing} from?
            Where is {thing} from? | Tell me what {thing} comes from. | Could you tell me where {thing} comes from?
            I want to know where {thing} comes from. | Please say where {thing} comes from.
            What does {thing} come from? | What brings {thing}? | Tell me where {thing} comes from.
            What makes {thing}? | Do you know where {thing} comes from? | From where do we get {thing}?
            What gives us {thing}? | Where do we get {thing} from? | What is it that brings {thing}?
            Can you say where {thing} comes from? | I wonder where {thing} comes from. | What causes {thing}?""",
            """It comes from {place}. | From {place}.""",
        ),
        asked(
            (*YES_NO, *weather_asked.ASKED),
            """My child asks: {statement} | {statement} My friend says she knows. | We had a bet: {statement} | Let me ask you this. {statement} | {statement} I'd like to be sure. | For my homework: {statement} | Quiz question: {statement} | Mum? {statement} | {statement} It's for school.
            Just a short question: {statement} | I was out for a walk and thought: {statement} | {statement} I never learned that. | Here's one for you. {statement} | {statement} What would you say?
            {statement} | {statement} I am curious. | Please tell me: {statement} | Answer me: {statement}
            {statement} I forgot. | Help me: {statement} | I have a question. {statement}
            {statement} Can you tell me? | Could you tell me? {statement} | Tell me: {statement}
            A question: {statement} | {statement} Please tell me. | What do you think: {statement}
            {statement} Yes or no? | Yes or no: {statement} | I wonder: {statement} | {statement} Do you know?
            One question: {statement} | Quick question. {statement} | {statement} I want to know.
            My question is: {statement} | So, tell me. {statement}""",
            "{answer}",
        ),
        talk(
            """What is the weather? | How is the weather? | What is the weather like? | Is it raining? | Is it sunny?
            Is it cold outside? | Is it warm outside? | How is the weather today? | Is it snowing?
            How warm is it outside? | What is it like outside? | Do I need an umbrella now? | Is the sun shining?
            Tell me the weather. | Is it windy now? | Is it hot outside?""",
            """I cannot see outside. Please look out of the window. | Look out of the window! I cannot see the sky.""",
        ),
        talk(
            """It is raining. | Look at that rain! | It rained the whole night. | There is so much rain.
            It has started to rain. | The rain does not stop. | I am wet from the rain. | Oh no, rain.
            Rainy weather today. | It rains a lot today. | What a rainy day! | It is raining outside.
            It is so wet outside. | Rain again today. | I got wet in the rain. | It has rained all day.
            The weather is bad. | I do not like this rain. | It is pouring with rain.""",
            """Take an umbrella and stay dry! | Rain is good for the plants. Stay dry!""",
        ),
        talk(
            """It is sunny today. | I like the sun today. | The sun feels good. | It is warm today.
            The weather is great today. | No cloud in the sky today! | It is bright and warm outside.
            I love this weather. | The sun is shining. | What a nice day! | The weather is nice. | It is a lovely day.
            It is warm and sunny. | What lovely weather! | The sun is out. | It is so nice outside.
            The sky is blue today. | Such a beautiful day!""",
            """How nice! Enjoy the sunshine. | Lovely! A good day for a walk.""",
        ),
        talk(
            """It is snowing! | My hands are cold. | There is ice on the road. | I feel cold. | What a cold night!
            Winter is here. | So much snow today! | Look, snow! | There is snow outside. | It snows today.
            Snow at last! | Everything is white with snow. | It is so cold today. | It is freezing outside.
            What a cold day! | I am cold. | The snow is falling. | It is very cold here.""",
            """Keep warm! A hot drink will help. | Put on a warm coat and keep cosy!""",
        ),
        talk(
            """What kinds of weather are there? | What weather is there? | Can you name some weather?
            What different weather is there? | Say some weather words. | I need some weather words.
            How many kinds of weather can you name? | Could you list kinds of weather? | Name some kinds of weather.
            Tell me some types of weather. | Give me words for weather. | What weather do you know?
            List some weather. | Which kinds of weather do you know? | Name some weather words.
            What sorts of weather can we have? | How can the weather be? | What can the weather be like?
            Give examples of weather.""",
            """There is sun, rain, wind, snow, fog and storm. | It can be sunny, rainy, windy, snowy or foggy.""",
        ),
        *sky_and_nature_talk.WEATHER,
        *said.TOPICS,
    ),
)
