"""The weather as people meet it: what they see, what they ask by the way, what it brings and what to do about it."""

from training.conversations.things_said import CLUES_SAID
from training.conversations.weather_asked import OPEN
from training.conversations.weather_talk import TALKS
from training.conversations.wording import WHY, Topic, asked, table

CLUES = table(
    "clue word",
    """water that falls from the clouds | rain
    drops falling from the sky | rain
    white flakes that fall in winter | snow
    frozen water that falls softly from the sky | snow
    air that moves and blows leaves about | wind
    a cloud that lies on the ground | fog
    the grey air in which you can't see far | fog
    the white puffs up in the sky | clouds
    the loud rumble after a flash | thunder
    the noise in the sky during a storm | thunder
    the bright flash in a stormy sky | lightning
    a flash of electricity between clouds | lightning
    the coloured bow in the sky after rain | a rainbow
    the bow of seven colours in the sky | a rainbow
    hard balls of ice that fall from the sky | hail
    very strong wind with rain | a storm
    the thin white ice on the grass on a cold morning | frost
    the little drops on the grass in the morning | dew
    water so cold that it's hard | ice
    the little pool on the road after a shower | a puddle
    a soft, light wind | a breeze
    a wind that spins like a funnel | a tornado
    the thing that shows how warm it is | a thermometer
    the thing you hold over your head in the rain | an umbrella
    a figure with a carrot nose made of snow | a snowman
    water that comes into the streets and houses | a flood
    a long time in which no rain falls | a drought
    the light and warmth that come from the sun | sunshine
    a spike of ice hanging from a roof | an icicle
    a very big storm that comes from the sea | a hurricane
    thin fog over a field | mist
    a short burst of rain | a shower
    a storm with thunder and lightning | a thunderstorm
    a snow storm with strong wind | a blizzard
    very hot weather that lasts for days | a heatwave
    the arrow on a roof that turns with the wind | a weather vane""",
)

SIGNS = table(
    "sign weather",
    """everyone in the street is holding an umbrella | raining
    drops are running down my window | raining
    the gutters are full and there are puddles everywhere | raining
    my clothes are soaked after a walk outdoors | raining
    there's a pitter-patter on the roof | raining
    people run for cover with newspapers over their heads | raining
    the garden is turning white flake by flake | snowing
    white flakes come down from the sky | snowing
    children are trying to catch flakes on their tongues | snowing
    the rooftops are getting a thick white cover | snowing
    my hat has just been blown off | windy
    kites are high in the air | windy
    the trees are bending and leaves fly about | windy
    the washing flaps hard on the line | windy
    I can hardly see the house across the road for grey air | foggy
    cars drive slowly with their lights on in thick grey air | foggy
    the top of the tower is hidden in a grey cloud near the ground | foggy
    there isn't a single cloud and everyone has sunglasses on | sunny
    the sky is bright blue and I need a sun hat | sunny
    every tree throws a sharp shadow and the sky is blue | sunny
    lightning flashes and thunder rolls | stormy
    the wind howls and tiles fly off the roof | stormy
    branches break off and it thunders | stormy
    the sky is grey all over but no rain falls | cloudy
    the sun is hidden behind grey clouds and it's dry | cloudy
    I'm sweating in a T-shirt and the butter melts outdoors | hot
    even the dog lies in the shade and pants | hot
    my breath makes little clouds and the pond is frozen | freezing
    there's ice on the windows and my nose is red | freezing
    balls of ice bounce off the roof of the car | hailing""",
)

SIGN_WEATHER = """What would the weather report say? {Sign}. | {Sign}. Is it good or bad weather, and what is it called? | I send you a picture: {sign}. What's the weather in it? | {Sign}, and you ask me how the weather is. What should I say? | My window tells me the weather: {sign}. What is it like? | Is there a word for the weather when {sign}? | Judge for yourself: {sign}. How's the weather?
You can guess the weather, for {sign}. | {Sign}. That's the sort of weather we call ...
{Sign}. What's the weather like? | {Sign}. How's the weather? | I look out and see that {sign}. What is the weather? | {Sign}. So it is ... | What's the weather if {sign}? | {Sign}. What sort of weather do we have? | {Sign}. Guess what the weather is like.
Gran says on the phone that {sign}. What's her weather like? | When {sign}, what is it like outside? | In my picture {sign}. What weather did I draw? | {Sign}. Tell me what the weather is doing. | It's clear from this what the weather is: {sign}. | {Sign}. Which weather is that?
How would you call this weather? {Sign}. | {Sign}. Is it sunny, rainy, windy or what? | I've just come home and {sign}. What is it like out there? | {Sign}. In one word, how is the weather? | A man on the radio says that {sign}. How's the weather where he is? | {Sign}... what weather is it?
If {sign}, then the weather is ... | Since this morning {sign}. What do we call such weather? | {Sign}. What would you say about the weather? | {Sign}, so what's the weather? | Where my aunt lives {sign}. What weather has she got? | The film begins and {sign}. What's the weather in the film?
{Sign}. What kind of weather is it? | Can you tell the weather from this? {Sign}. | {Sign}. What is the weather like? | Do you know what the weather is like when {sign}? | {Sign}. How is the weather?
"""

OUTFITS = table(
    "when wear",
    """it's pouring | a raincoat and boots
    there are big puddles everywhere | boots and a raincoat
    the sun is burning down | a sun hat and light clothes
    it's boiling hot | light clothes and a hat
    there's a heatwave | light clothes and a hat
    an icy wind is blowing | a thick coat, a hat and a scarf
    there's deep snow | a warm coat, gloves and boots
    there's frost on the grass | a warm coat and a scarf
    it's chilly | a warm jumper
    it's a bit fresh in the evening | a light jacket
    it's bitterly cold | a thick coat, a hat and gloves
    it's a mild spring day | a light jacket
    it's drizzling | a raincoat
    it's stormy | a warm jacket""",
)

OUTFIT_WAYS = """The weather's like this: {when}. What do I put on? | What's right to wear if {when}? | I'm packing my bag, and where I go {when}. What should I pack to wear? | {When}... I've nothing to wear! What would do? | My little one wants to go out, but {when}. What do I dress him in? | If {when}, you should wear ...
What's the best thing to have on when {when}? | Should I wear something special when {when}? | What would keep me comfortable when {when}? | Grandpa is going for a stroll and {when}. What should he wear? | Choose something for me to wear, because {when}. | We have to wait outside for an hour and {when}. What shall we wear?
How would you dress on a day when {when}? | I can't decide what to wear. {When}, you see. | In my story {when}. What is the girl in it wearing? | When {when}, what do sensible people wear? | Which things from my wardrobe are for days when {when}? | I don't want to be too warm or too cold, and {when}. What do I wear?
My doll should be dressed for this: {when}. | Today {when}, and I have to cycle to school. What clothes are best? | {When}. Tell me what to wear. | What goes on my body when {when}? | {When}, so which clothes will you advise? | The children's clothes have to fit the weather: {when}.
"""

CAUSES = table(
    "direct indirect cause",
    """do we use a thermometer | we use a thermometer | it shows how warm or cold it is
    do farmers like rain | farmers like rain | their plants need water
    is the road slippery in winter | the road is slippery in winter | there can be ice on it
    can't we see far in fog | we can't see far in fog | tiny drops of water fill the air
    do people stay inside in a storm | people stay inside in a storm | wind and lightning can hurt them
    do kites fly | kites fly | the wind pushes them up
    does my washing dry on a windy day | my washing dries on a windy day | the wind carries the water away
    is there a rainbow after the rain | there is a rainbow after the rain | the sun shines on the last drops
    does a snowman melt | a snowman melts | the sun warms the snow
    do I get sunburn | I get sunburn | the sun is too strong for your skin
    do we wear sun hats | we wear sun hats | they keep the sun off our heads
    is it cool in the shade | it is cool in the shade | the sun does not shine there
    do rivers flood | rivers flood | too much rain falls at once
    does the ground crack in a drought | the ground cracks in a drought | it has dried out
    do we see our breath in winter | we see our breath in winter | the warm air makes tiny drops in the cold
    does hail hurt | hail hurts | it is hard balls of ice
    do people put salt on icy roads | people put salt on icy roads | salt melts the ice
    do birds fly south in autumn | birds fly south in autumn | it is warm there and they find food
    is it colder at night | it is colder at night | the sun does not warm us then
    is it cold on a high mountain | it is cold on a high mountain | the air up there is thin and cold
    are clouds grey before rain | clouds are grey before rain | they are so thick that little light gets through
    do trees bend in a storm | trees bend in a storm | the wind pushes against them
    do we count after lightning | we count after lightning | it tells us how far away the storm is
    should I not stand under a tree in a storm | I should not stand under a tree in a storm | lightning often hits trees""",
)

WHY_FREE = """If you ask me, {indirect}. But why? | For what cause {direct}? | What do scientists say about why {indirect}? | The reason why {indirect} is ... | There must be a reason why {indirect}. Which is it? | I watched and saw that {indirect}. How come? | Do tell: why {direct}? | Let's think about it together. Why {direct}?
Can a child understand why {indirect}? Tell me. | In a quiz they asked why {indirect}. What's the answer? | I'd love to hear why {indirect}. | What would you answer if someone asks why {indirect}? | Why on earth {direct}?
What makes it so that {indirect}? | What's behind it when {indirect}? | I've always wondered why {indirect}. | Whatever is the reason? Why {direct}? | A girl in my class asked why {indirect}. | {Indirect}, but why? | I can see that {indirect}. What's the cause?
My grandson keeps asking why {indirect}. | Everybody knows that {indirect}. But for what reason? | In a few words, why {direct}? | We say that {indirect}. What's the explanation? | How would you explain that {indirect}? | What's the cause when {indirect}? | It is a fact that {indirect}. Why's that?
The teacher wants the reason why {indirect}. | Why might it be that {indirect}? | {Indirect} because ... | {Indirect}. Why is that so? | Tell a child why {indirect}. | It puzzles me that {indirect}. Why {direct}? | I read that {indirect}. What could be the reason? | Can there be a simple reason why {indirect}?
When {indirect}, what's the reason behind it? | Quiz: why {direct}? | Whenever someone asks me why {indirect}, I don't know what to say. | Finish my sentence: {indirect} because ... | Have you ever asked yourself why {indirect}? | By the way, why {direct}? | What's the use of asking? Still, why {direct}?
"""

OPEN_WAYS = """{statement} | My child asks: {statement} | Quiz: {statement} | For my homework: {statement} | {statement} I'd like to be sure. | Let me ask you this. {statement} | {statement} It's for school. | Mum? {statement} | We talked about it. {statement} | {statement} I never learned that. | Here's one for you. {statement} | I was out for a walk and thought: {statement}
{statement} A friend asked me. | Do you know this? {statement} | My notebook says: {statement} | {statement} Just a few words, please. | {statement} Can you answer that? | A riddle, almost: {statement} | Grandpa! {statement} | {statement} What do I say? | I have a question. {statement} | {statement} I forgot. | Please tell me: {statement}
"""

EFFECTS = table(
    "thing effect",
    """rain | Rain waters the plants and fills the rivers.
    the sun | The sun gives us light and warmth and helps plants grow.
    wind | Wind moves the clouds, dries clothes and turns mills.
    snow | Snow covers the ground and is fun to play in.
    fog | Fog makes it hard to see far.
    frost | Frost covers the grass with thin ice and can hurt plants.
    hail | Hail can break plants and windows.
    a storm | A storm can break branches and blow things away.
    a flood | A flood covers streets and houses with water.
    a drought | A drought dries out the ground and the plants.
    lightning | Lightning lights up the sky and can hit trees.
    ice on the road | Ice on the road makes it slippery.
    a heatwave | A heatwave makes people sweat and dries the ground.
    a cloud | A cloud gives shade and can bring rain.""",
)

EFFECT_WAYS = """I'm writing about {thing}. What does it do? | What would you notice if there were {thing}? | What has {thing} to do with us? | Name one thing that {thing} does. | {Thing} comes. What's the result? | What might {thing} do to a garden or a road? | How do we feel or see the work of {thing}? | Why do some like and some fear {thing}? What does it do?
What does {thing} do? | What can {thing} do? | What happens because of {thing}? | What does {thing} bring? | What is {thing} good or bad for? | What do we get from {thing}? | What does {thing} change outside? | Tell me what {thing} does. | In what way does {thing} touch our lives? | Why does {thing} matter?
What would you say about what {thing} does? | My class talks about {thing}. What can it do? | What's the effect of {thing}? | What comes of {thing}? | Why do people talk about {thing}? | How does {thing} change things outdoors? | If there's {thing}, what does that mean for us? | What do plants, people and houses get from {thing}?
Explain what {thing} can do. | What does a farmer think about {thing}? | {Thing}: what does that do? | What have people to expect from {thing}? | Do you know what {thing} can do? | Can you tell me what {thing} does? | What should one know about what {thing} does? | Please tell me what {thing} does.
"""

ADVICE = table(
    "said answer",
    """the path is icy | Walk slowly and take small steps.
    the sun is very strong today | Put on a hat and sun cream and stay in the shade.
    dark clouds are coming | Take an umbrella or go inside.
    it's too hot to sleep | Open the window and drink some water.
    my ears are freezing | Put on a warm hat.
    my hands are freezing | Put on gloves.
    I got soaked in the rain | Put on dry clothes and drink something warm.
    the wind blows my hat away | Hold it with your hand or tie it on.
    it's raining into my room | Close the window.
    I must drive in thick fog | Drive slowly with the lights on.
    the lake is frozen and I want to walk on it | Do not go on the ice. It may be thin.
    there's so much snow in front of my door | Clear it away with a shovel.
    a storm is coming and my bike is outside | Bring it inside.
    our picnic is spoilt by the rain | Have it inside on the floor.
    my plants have had no rain for weeks | Water them in the evening.
    my washing hangs outside and it starts to rain | Take it in quickly.
    it began to thunder while we were swimming | Get out of the water and go inside.
    the water in the street is rising | Go to a higher place and stay there.
    my glasses get wet in the rain | Wear a cap and wipe them with a soft cloth.
    it's freezing in my room | Put on a jumper and turn on the heater.""",
)

ADVICE_WAYS = """{Said}. What would a wise person do? | {Said}. What should I think of? | {Said}. How can I help myself? | Since {said}, what should I do? | {Said}. Is there something I ought to do? | We're outdoors and {said}. What now? | {Said}. What do people do in such weather?
{Said}. What should I do? | {Said}. What do I do? | {Said}. Any advice? | What's to be done when {said}? | {Said}. What now? | {Said}. How do I deal with that? | What do I do if {said}? | {Said}. What would you do? | Oh no, {said}! | {Said}. Can I do anything about it? | {Said}. What's the wise thing to do?
{Said}. Help me, please. | Suppose {said}. What then? | {Said}, so what should I do? | {Said}. Do you have a tip for me? | {Said}. What's best? | What would Grandpa do when {said}? | {Said}. Tell me what to do. | I don't like this: {said}. What can I do? | {Said}. What can I do about it?
{Said}. What do you suggest? | My problem is that {said}. | {Said}. What is the best thing to do? | If {said}, what should I do? | {Said}. Please tell me what to do.
"""

PAIRS = table(
    "more less quality",
    """a storm | a breeze | stronger
    a hurricane | a breeze | stronger
    snow | rain | colder
    ice | rain | colder
    winter | autumn | colder
    summer | spring | warmer
    noon | midnight | warmer
    thunder | rain | louder
    the sun | a lamp | brighter
    hail | snow | harder
    a lake | a puddle | bigger
    a snowstorm | a snowflake | bigger
    a wet road | a dry road | more slippery
    a place in the sun | a place in the shade | warmer
    a clear day | a foggy day | brighter
    fog | mist | thicker""",
)

PAIR_WAYS = """Which is {quality}, {more} or {less}? | Which is {quality}, {less} or {more}? | What's {quality}: {less} or {more}? | Is {less} {quality} than {more}? | Is {more} {quality} than {less}? | {More} or {less}: which is {quality}? | {Less} or {more}: which is {quality}? | Compare {less} with {more}. Which is {quality}?
Tell me what is {quality}, {more} or {less}. | Of {less} and {more}, which is {quality}? | I'd say {more} is {quality} than {less}. What do you say? | What would you call {quality}, {less} or {more}? | If I have the choice between {more} and {less}, which is {quality}?
Between {more} and {less}, name the {quality} one. | Quiz: {quality}, {less} or {more}? | We can't agree. What is {quality}, {more} or {less}? | Do you know which is {quality}, {less} or {more}? | Can you tell me which is {quality}, {more} or {less}? | Say which is {quality}: {less} or {more}.
"""

TOPICS: tuple[Topic, ...] = (
    asked(CLUES, CLUES_SAID, "That is {word}. | {Word}."),
    asked(SIGNS, SIGN_WEATHER, "It is {weather}. | Then it is {weather}."),
    asked(OPEN, OPEN_WAYS, "{answer}"),
    asked(EFFECTS, EFFECT_WAYS, "{effect}"),
    asked(ADVICE, ADVICE_WAYS, "{answer}"),
    asked(PAIRS, PAIR_WAYS, "{More} is {quality} than {less}. | {More} is {quality}."),
    *TALKS,
)
WHYS = WHY_FREE + WHY
