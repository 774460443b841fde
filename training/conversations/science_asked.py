"""Free questions of science asked whole, and ways to ask about things described, seen and tried out."""

from training.conversations.science_said import CLUES
from training.conversations.science_seen import BURNS, CLEAR, LIVING, PAIRS, SEEN
from training.conversations.things_said import CLUES_SAID
from training.conversations.weather_said import OPEN_WAYS, PAIR_WAYS
from training.conversations.wording import Topic, asked, table, talk

OPEN = table(
    "statement answer",
    """How hot must water be to boil? | Water boils at 100 degrees Celsius.
    How hot does the water in a pot get before it bubbles and boils? | Water boils at 100 degrees Celsius.
    How many degrees does boiling water have? | Boiling water has 100 degrees Celsius.
    How cold must it be for water to turn to ice? | Water freezes at 0 degrees Celsius.
    At how many degrees does a puddle freeze? | Water freezes at 0 degrees Celsius.
    What's the freezing point of water? | Water freezes at 0 degrees Celsius.
    What's the boiling point of water? | Water boils at 100 degrees Celsius.
    What should I give a plant so that it grows? | Plants need water, light, air and soil.
    Without what can't plants live? | Plants need water, light, air and soil.
    My seedlings won't grow. What might they lack? | Plants need water, light, air and soil.
    Which three states of matter are there? | Solid, liquid and gas.
    A thing can be solid, and what else? | A thing can be solid, liquid or a gas.
    What goes into our lungs? | We breathe air.
    Which gas in the air keeps us alive? | We need oxygen.
    What makes a dropped spoon fall down? | Gravity pulls it down.
    What keeps my feet on the ground? | Gravity keeps you on the ground.
    Which things stick to a magnet? | Things made of iron and steel.
    What can I pick up with a magnet? | A magnet picks up iron and steel.
    Which travels faster, light or sound? | Light is faster than sound.
    Why does the flash come before the bang? | Light is faster than sound.
    How many legs would I count on an insect? | An insect has six legs.
    How does a plant drink? | It takes in water with its roots.
    With what part does a tree drink? | It takes in water with its roots.
    What's hidden under the ground below a flower? | The roots are under the ground.
    Where do the seeds of a plant come from? | The flower makes seeds.
    What good things do we get from trees? | Trees give us air, wood, fruit and shade.
    Why should we plant trees? | Trees give us air, wood, fruit and shade.
    How do bees help flowers? | Bees carry pollen from flower to flower.
    Who carries pollen from flower to flower? | Bees carry pollen from flower to flower.
    What's the name for water that is frozen? | Frozen water is called ice.
    What's the name for water that has become a gas? | It is called steam.
    What comes out of a boiling kettle? | Steam comes out of it.
    What does melted ice turn into? | It turns into water.
    How does the water in the sea taste? | Sea water tastes salty.
    What sort of animal is a whale? | A whale is a mammal.
    To which group does a bat belong? | A bat is a mammal.
    How many legs does a spider have, so is it an insect? | A spider has eight legs, so it is not an insect.
    What sort of material is iron? | Iron is a metal.
    Where do fish get their air? | Fish breathe with gills in the water.
    What does fire need to burn? | Fire needs air and something that burns.
    What puts out a campfire? | Water or sand puts it out.
    What do I need to make a shadow? | You need a light and something to block it.
    What lets us see things? | Light lets us see things.
    What makes a sound get to my ear? | It moves through the air.
    What makes a torch shine? | A battery gives it electricity.
    What do we see with a microscope? | We see tiny things.
    What do we see with a telescope? | We see things far away, like stars.
    What makes the hands of my watch move? | A battery or a spring makes them move.
    What is inside a balloon? | There is air inside a balloon.
    What do plants make out of light? | They make their food with light.
    What colour do I get from blue and yellow? | Blue and yellow make green.
    Which animals lay eggs, birds or dogs? | Birds lay eggs.
    What comes out of an acorn? | An oak tree grows from an acorn.
    What does a caterpillar turn into? | It turns into a butterfly.
    What does a tadpole turn into? | It turns into a frog.
    What does a seed grow into? | A seed grows into a plant.
    How do I make water hot? | Heat it on a stove.
    How do I turn water into ice? | Put it in the freezer.
    How do I turn ice into water? | Warm it up.
    How do I find out if something is made of iron? | Hold a magnet to it.
    How do I find out if something floats? | Put it in water and look.
    How can I separate salt from water? | Let the water dry up. The salt stays.
    What do we call a scientist's test? | It is called an experiment.
    What do wires carry? | Wires carry electricity.
    Why must I not touch a broken wire? | Electricity can hurt you badly.
    What makes wood rot and iron rust? | Water and air do that.
    What lives longer, a tree or a fly? | A tree lives longer.""",
)

CHECKS = table(
    "statement answer",
    """Does sea water taste of salt? | Yes, sea water is salty.
    Could I drink sea water when I'm thirsty? | No, sea water is too salty.
    Does a whale belong to the fish? | No, a whale is a mammal.
    Does a spider count as an insect? | No, a spider has eight legs.
    Does a bat belong to the birds? | No, a bat is a mammal.
    Can fire burn my finger? | Yes, fire is very hot.
    Would my fingers get cold if I held ice? | Yes, ice is cold.
    Does a stone eat and grow? | No, a stone is not alive.
    Does a tree live? | Yes, a tree is a living thing.
    Does iron count as a metal? | Yes, iron is a metal.
    Does wood count as a metal? | No, wood is not a metal.
    Does air have a colour that we can see? | No, we cannot see air.
    Would I hear a bell under water? | Yes, sound travels through water.
    Would my flowers live if I never watered them? | No, plants need water to grow.
    Can a fish breathe down there in the water? | Yes, fish breathe with gills.
    Is steam water? | Yes, steam is water as a gas.
    Is ice water? | Yes, ice is frozen water.
    Does ice float? | Yes, ice floats on water.
    Does a magnet pull wood? | No, a magnet only attracts metals like iron.
    Does light travel faster than sound? | Yes, light is faster than sound.
    Is there gravity on the Earth? | Yes, it pulls everything down.
    Can a plant walk? | No, a plant stays where its roots are.
    Do plants need light? | Yes, they make their food with light.
    Does gold rust? | No, gold does not rust.
    Does iron rust? | Yes, wet iron rusts.
    Is glass made from sand? | Yes, glass is made from sand.
    Is paper made from wood? | Yes, paper is made from wood.
    Is a fossil very old? | Yes, a fossil is a trace of life from long ago.
    Are dinosaurs still alive? | No, they lived very long ago.
    Is lava hot? | Yes, lava is very hot rock.
    Is the ocean bigger than a lake? | Yes, the ocean is much bigger.
    Can we live without air? | No, we need air to breathe.
    Can a candle burn without air? | No, fire needs air.
    Is a mushroom an animal? | No, a mushroom is not an animal.
    Is a penguin a bird? | Yes, a penguin is a bird.
    Is a frog a mammal? | No, a frog is an amphibian.
    Is a snake a reptile? | Yes, a snake is a reptile.
    Is an ant an insect? | Yes, an ant has six legs.
    Is honey a liquid? | Yes, honey is a thick liquid.""",
)

SEEN_WAYS = """{Seen}. What happened? | {Seen}. Why? | {Seen}. How come? | {Seen}. How did that happen? | {Seen}. What's the reason? | Look, {seen}! What has happened? | Why is it that {seen}? | {Seen}. Can you explain that? | My son noticed that {seen}. What do I tell him? | {Seen}. What's the cause? | I came home and {seen}. What happened there?
{Seen}. What does science say? | {Seen}. What's going on? | How can it be that {seen}? | {Seen}, and I don't understand it. | {Seen}. What's behind that? | I'm surprised: {seen}. How come? | {Seen}. What was it that happened? | {Seen}. Is there an explanation? | {Seen}... why's that? | What's the story if {seen}?
We did an experiment, and now {seen}. Why? | {Seen}. My class wants to know why. | What must have happened if {seen}? | {Seen}. Who or what did that? | {Seen}. Do you know why? | Can you tell me why {seen}? | {Seen}. What has happened? | Please explain this: {seen}.
"""

LIVING_WAYS = """Is {thing} alive? | Is {thing} a living thing? | {Thing}: alive or not? | Would you call {thing} alive? | Does {thing} belong to the living things? | My teacher asks whether {thing} is alive. | We sort things into living and not living. Where does {thing} go? | Is there life in {thing}? | {Thing}, is that something that lives?
Can {thing} be born, grow and die? | Is {thing} living or dead matter? | A child asks if {thing} is alive. What do I say? | I think about {thing}. Is it a living thing or not? | Does {thing} eat, drink and grow like living things do? | living or not: {thing}? | In my book I put a tick at things that live. Does {thing} get a tick? | Has {thing} got life in it?
Would {thing} count as a living thing? | If something grows and has young, it lives. So what about {thing}? | Am I right that {thing} is alive? | Do you think {thing} lives? | Do you know if {thing} is alive? | Tell me if {thing} is a living thing. | Can you say whether {thing} is alive? | Is {thing} alive or not?
"""

CLEAR_WAYS = """Can I see through {thing}? | Does light go through {thing}? | Can light pass {thing}? | I hold {thing} in front of my eyes. Can I still see? | Is {thing} see-through? | If I shine a torch at {thing}, does the light come out behind? | {Thing}: can one look through? | Would you see me if I stood behind {thing}?
Does {thing} let the light in? | Could I read a sign behind {thing}? | Does {thing} block the light, or does light get through? | My cat sits behind {thing}. Can I see her? | Is it possible to look through {thing}? | see through {thing} or not? | Would {thing} make a good window, one that you can see through? | Does the sun shine through {thing}?
In class we test what lets light through. What about {thing}? | Can anyone see through {thing}? | Tell me if light gets through {thing}. | Do you know if I can see through {thing}? | Would light get through {thing}? | Can you say if one can look through {thing}?
"""

BURNS_WAYS = """Does {thing} burn? | Can {thing} catch fire? | Would {thing} burn in a fire? | {Thing}: does that burn? | If {thing} falls into the fire, does it burn? | Should I keep {thing} away from the campfire because it burns? | What happens to {thing} in a fire: does it burn? | Is {thing} something that burns? | We sort things that burn. Where does {thing} belong?
Could a spark set {thing} on fire? | My grandson asks whether {thing} can burn. | Is it possible to burn {thing}? | A firefighter's quiz: does {thing} burn? | burning or not: {thing}? | Would you get a flame out of {thing}? | Will {thing} go up in flames? | Can one make a fire with {thing}? | Am I right that {thing} burns?
Tell me if {thing} burns. | Do you know if {thing} can burn? | Can you say whether {thing} burns? | Does {thing} burn or not?
"""

CHECK_WAYS = """{statement} | {statement} Yes or no? | My son asks: {statement} | A friend and I can't agree. {statement} | True or not: {statement} | Let me ask you this. {statement} | {statement} What would you say? | For my homework: {statement} | Grandpa! {statement} | {statement} I was wondering. | In my quiz book it says: {statement} | I'm not sure about this. {statement}
{statement} I'd like to know. | Do you know this one? {statement} | {statement} I think so, but I'm not sure. | Teacher's question: {statement} | {statement} It came up at dinner. | Just tell me yes or no. {statement} | {statement} Please answer. | A question: {statement} | {statement} I forgot. | Please tell me: {statement}
"""

TALKS: tuple[Topic, ...] = (
    talk(
        """Where does the water go when a puddle dries? | My wet hair gets dry by itself. Where does the water go? | A glass of water stood in the sun and now there's less in it. How come? | How do clothes dry on a line? | What happens to water that dries up? | The wet street is dry again. Where has the water gone? | Water seems to vanish in the sun. What becomes of it?
        After mopping, the floor dries. Where's the water? | Does water disappear when it dries? | My towel dries overnight. What happens to the water in it? | Drops on the window are gone an hour later. Where did they go? | What does water do when it evaporates? | What does it mean that water evaporates? | Where does water go when things dry?""",
        "The water goes into the air. | It turns into a gas and goes into the air.",
    ),
    talk(
        """I shout in the mountains and hear my voice again. What's that? | What comes back when I shout at a cliff? | In the empty hall every word comes back. Why? | Hello, hello, hello... what repeats my voice in the cave? | Who answers when I shout into a well? | My voice bounces back from a wall. What's it called? | Why do I hear myself twice in a tunnel?
        What do you call it when a sound comes back? | How does an echo come about? | In the valley someone seems to shout back. What is it? | A sound goes to the rock and returns. What's the word? | Why does a big empty room repeat what I say? | What makes my voice come back? | What do we hear when a sound bounces back?""",
        "That is an echo. The sound bounces back to you. | It is an echo: the sound bounces back from a wall.",
    ),
    talk(
        """How does a seed turn into a plant? | What does a bean need to sprout? | I put a seed in my pot. What will it do? | What's the way from a seed to a flower? | My sunflower seed lies in wet soil. What happens next? | How does a plant begin its life? | First there's a seed, and then? | What does a seed do in the ground? | Tell me how a plant grows from a seed.
        What comes out of a seed first? | How do plants grow? | A child asks how a tree can come from a little seed. | Describe how a seed grows. | What happens after I plant a seed?""",
        "A root grows down, then a stem with leaves grows up. | First comes a root, then a stem with green leaves.",
    ),
    talk(
        """What do trees do for us? | Why are forests important? | What good is a tree? | Why should we look after trees? | What would we miss without trees? | Why do we plant trees in town? | Are trees useful? What for? | What does a tree give to people and animals? | I'm writing about trees. What do they give us? | What do we owe to trees?
        Name something that trees are good for. | Why do people say that we need trees? | What are trees good for? | Why do we need trees?""",
        "Trees give us air, wood, fruit and shade.",
    ),
    talk(
        """Can I stick a fork in a socket? | Why is electricity dangerous? | May I touch a wire that hangs down? | What should children know about sockets? | Is it safe to use a hairdryer in the bath? | My little brother plays with a socket. Is that bad? | Why mustn't I put my fingers in a socket? | Water and electricity: is that a good idea? | How do I stay safe with electricity?
        Can electricity hurt me? | Should I touch a broken lamp that is plugged in? | What's the danger of electricity? | What rule is there about sockets? | Is electricity dangerous?""",
        "Electricity can hurt you badly. Keep away from sockets and wires.",
    ),
    talk(
        """Steam, water, ice: what's the difference? | What three forms does water have? | Water can be hard, wet or a gas. What are these called? | In what forms do we meet water? | As what can water appear? | Is there water that isn't liquid? What is it called? | Cold makes it hard and heat makes it a gas. What are the names? | What are the three states of water?
        Solid, liquid, gas: what is each of them for water? | What do we call water when it's hard, and when it's a gas? | How many forms has water, and which? | My homework: the three forms of water. | Name the forms of water. | Which forms can water take?""",
        "Water can be ice, water or steam. | The three forms of water are ice, water and steam.",
    ),
    talk(
        """What should I do with old glass, paper and plastic? | Why do we sort our rubbish? | What's recycling? | Why not throw everything into one bin? | What becomes of old paper? | What good does recycling do? | My school collects old paper. What for? | Can an old bottle become a new one? | Why do we bring back bottles? | What happens with sorted rubbish?
        How can rubbish be used again? | Explain recycling to a child. | What does it mean to recycle? | What is recycling good for?""",
        "Recycling means that old things are made into new ones. | Old paper, glass and plastic can be made into new things.",
    ),
    talk(
        """What's a food chain? | Grass is eaten by a mouse and the mouse by an owl. What do we call that? | Who eats whom in nature? Give me an example. | A plant, a rabbit, a fox: what's that row called? | Give an example of a food chain. | My teacher talked about food chains. What are they? | How are grass, mice and owls connected? | Explain a food chain.
        What is meant by a food chain? | Which animal eats the mouse that eats the grass? | Can you make a food chain with an owl? | What do you know about food chains? | Tell me about a food chain. | What is an example of a food chain?""",
        "A mouse eats grass and an owl eats the mouse: a food chain.",
    ),
)

TOPICS: tuple[Topic, ...] = (
    asked(CLUES, CLUES_SAID, "That is {word}. | {Word}. | It is {word}."),
    asked(SEEN, SEEN_WAYS, "{answer}"),
    asked(LIVING, LIVING_WAYS, "{answer}"),
    asked(CLEAR, CLEAR_WAYS, "{answer}"),
    asked(BURNS, BURNS_WAYS, "{answer}"),
    asked(PAIRS, PAIR_WAYS, "{More} is {quality} than {less}. | {More} is {quality}."),
    asked(OPEN, OPEN_WAYS, "{answer}"),
    asked(CHECKS, CHECK_WAYS, "{answer}"),
    *TALKS,
)
