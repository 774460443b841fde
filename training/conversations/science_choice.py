"""Science to choose from: which of two floats, sticks to a magnet, is alive, burns; and examples of a kind."""

from training.conversations.wording import Topic, asked, table, talk

_RIGHT = table(
    "does right wrong said",
    """floats in water | a cork | a stone | A cork floats, a stone sinks.
    floats in water | wood | iron | Wood floats, iron sinks.
    floats in water | ice | a coin | Ice floats, a coin sinks.
    floats in water | a feather | a nail | A feather floats, a nail sinks.
    floats in water | a beach ball | a brick | A beach ball floats, a brick sinks.
    sinks in water | a stone | a cork | A stone sinks, a cork floats.
    sinks in water | a key | a leaf | A key sinks, a leaf floats.
    sinks in water | a brick | a rubber duck | A brick sinks, a rubber duck floats.
    sinks in water | a marble | an empty bottle | A marble sinks, an empty bottle floats.
    sticks to a magnet | a nail | a leaf | A nail sticks, because it is made of iron.
    sticks to a magnet | a paper clip | a sheet of paper | A paper clip sticks, because it is made of steel.
    sticks to a magnet | iron | glass | Iron sticks, glass does not.
    sticks to a magnet | a steel pin | a rubber band | A steel pin sticks, a rubber band does not.
    is alive | a tree | a stone | A tree is alive, a stone is not.
    is alive | a bird | a plane | A bird is alive, a plane is not.
    is alive | a flower | a flower pot | A flower is alive, a flower pot is not.
    is alive | a fish | water | A fish is alive, water is not.
    burns in a fire | paper | sand | Paper burns, sand does not.
    burns in a fire | wood | a brick | Wood burns, a brick does not.
    burns in a fire | straw | water | Straw burns, water does not.
    melts in the sun | chocolate | a stone | Chocolate melts, a stone does not.
    melts in the sun | ice cream | bread | Ice cream melts, bread does not.
    melts in the sun | a snowman | a tree | A snowman melts, a tree does not.
    lets light through | a window | a wall | A window lets light through, a wall does not.
    lets light through | clear glass | wood | Clear glass lets light through, wood does not.
    rusts in the rain | iron | plastic | Iron rusts, plastic does not.
    rusts in the rain | an old nail | a gold ring | An old nail rusts, a gold ring does not.
    is a metal | iron | wood | Iron is a metal, wood is not.
    is a metal | gold | glass | Gold is a metal, glass is not.
    is a liquid | milk | a stone | Milk is a liquid, a stone is a solid.
    is a liquid | water | steam | Water is a liquid, steam is a gas.
    is a solid | ice | juice | Ice is a solid, juice is a liquid.
    is a gas | air | oil | Air is a gas, oil is a liquid.
    dissolves in water | sugar | sand | Sugar dissolves, sand does not.
    dissolves in water | salt | a pebble | Salt dissolves, a pebble does not.
    is a mammal | a whale | a shark | A whale is a mammal, a shark is a fish.
    is a mammal | a bat | an owl | A bat is a mammal, an owl is a bird.
    is an insect | an ant | a spider | An ant is an insect, a spider is not.""",
)

_RIGHT_WAYS = """Which {does}, {right} or {wrong}? | Which {does}, {wrong} or {right}? | What {does}: {right} or {wrong}? | {Wrong} or {right}: which {does}? | {Right} or {wrong}: which {does}? | Of {right} and {wrong}, which one {does}? | I have {wrong} and {right}. Which of them {does}? | One of the two {does}: {wrong} or {right}. Which? | Here are {right} and {wrong}. Only one {does}. Which one?
My class tries {wrong} and {right}. Which {does}? | Is it {right} that {does}, or {wrong}? | I bet on {right}, my sister on {wrong}. Which {does}? | Choose what {does}: {wrong} or {right}. | What would you say {does}, {right} or {wrong}? | Quiz: which {does}? Take {wrong} or {right}. | Point to what {does}: {right} or {wrong}. | We compare {wrong} with {right}. Which one {does}?
{Right}, {wrong}: which {does}? | Put {right} beside {wrong} and tell me which {does}. | My homework: what {does}, {wrong} or {right}? | Tell me which {does}, {right} or {wrong}. | Do you know which {does}, {wrong} or {right}? | Can you say which {does}, {right} or {wrong}?
"""

_EXAMPLES = table(
    "kind said",
    """a liquid | Milk is a liquid.
    a solid | A stone is a solid.
    a gas | Air is a gas.
    a metal | Iron is a metal.
    a mammal | A dog is a mammal.
    an insect | An ant is an insect.
    a reptile | A snake is a reptile.
    an amphibian | A frog is an amphibian.
    a living thing | A tree is a living thing.
    something that floats | Wood floats.
    something that sinks | A stone sinks.
    something that is magnetic | A nail is magnetic.
    something that burns | Wood burns.
    something that melts | Ice melts.
    something that rusts | Iron rusts.
    something you can see through | You can see through glass.
    something that dissolves in water | Sugar dissolves in water.
    a part of a plant | The root is a part of a plant.""",
)

_EXAMPLE_WAYS = """Name {kind}. | Give me an example of {kind}. | What is {kind}, for example? | Tell me {kind}. | I need the name of {kind}. | Can you think of {kind}? | For my homework I must write down {kind}. Which can I take? | What could I show my class as {kind}? | Say any word for {kind}. | Do you know an example of {kind}? | I'm looking for {kind}. What could it be? | An example of {kind}, please.
What comes to mind when I say: {kind}? | If I had to draw {kind}, what could I draw? | Help me find {kind}. | My son needs {kind} for his list. | Which thing in nature or at home is {kind}? | What would you pick as {kind}? | Let me hear {kind}. | What might I call {kind}? | Could you give an example of {kind}? | Please name {kind}.
"""

TOPICS: tuple[Topic, ...] = (
    asked(_RIGHT, _RIGHT_WAYS, "{said} | {Right}."),
    asked(_EXAMPLES, _EXAMPLE_WAYS, "{said}"),
    talk(
        """What can I find out with a bowl of water and some things? | Give me an idea for an experiment with water. | My kids want to do an experiment at home. Any idea? | Which easy experiment can we do? | What could we try out on a rainy day, like scientists? | I'd like to do science in the kitchen. What shall I do? | How do I begin with experiments? | What's a good first experiment?
        We have a bowl, water, a cork and a stone. What can we test? | Do you know an experiment for children? | An experiment for small children, please. | Tell me an easy experiment. | Can you name an experiment for home? | What experiment can I do?""",
        "Put things in a bowl of water and see what floats and what sinks.",
    ),
)
