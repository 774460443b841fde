"""More about things: what they are made of, where they are kept, what a worker needs, what clothes are for."""

from training.conversations.wording import asked, table

MATERIALS = table(
    "thing stuff",
    """a window | glass
    a bottle | glass or plastic
    a book | paper
    a newspaper | paper
    a pencil | wood
    a nail | iron
    a key | metal
    a coin | metal
    a sweater | wool
    a T-shirt | cotton
    a tyre | rubber
    a shoe | leather
    a candle | wax
    a brick | clay
    a flower pot | clay
    a ring | gold or silver
    a mirror | glass
    a snowman | snow
    a bucket | plastic or metal
    a raincoat | plastic or rubber
    a pillow | cloth and feathers
    a basket | thin branches
    a cardboard box | thick paper
    a hammer | iron and wood""",
)
KEPT = table(
    "thing spot",
    """milk | in the fridge
    bread | in the bread bin
    a car | in the garage
    a coat | on a hook or in the wardrobe
    books | on a bookshelf
    plates | in the kitchen cupboard
    spoons and forks | in a drawer
    a toothbrush | in the bathroom
    tools | in a toolbox
    toys | in the toy box
    coins | in a purse
    ice cream | in the freezer
    a rake | in the shed
    pencils | in a pencil case
    soap | by the sink
    socks | in a drawer
    medicine | in a locked cupboard
    school books | in the school bag
    rubbish | in the bin
    a bicycle | in the shed""",
)
NEEDS = table(
    "job need",
    """a carpenter | a saw and a hammer
    a baker | flour and an oven
    a painter | paint and a brush
    a farmer | a tractor and fields
    a tailor | a needle and thread
    a hairdresser | scissors and a comb
    a fisherman | a boat and nets
    a gardener | a spade and a rake
    a firefighter | water and a long ladder
    a teacher | books and a board
    a cook | pots, pans and a stove
    a photographer | a camera
    a writer | a pen and paper
    a mechanic | tools and a garage
    a pilot | a plane
    a miner | a helmet and a lamp
    a cleaner | a broom and a bucket
    a bricklayer | bricks and mortar
    a butcher | a sharp knife
    a postman | a bag for the letters""",
)
CLOTHES = table(
    "thing reason",
    """a hat | to keep the head warm or in the shade
    a scarf | to keep the neck warm
    a pair of gloves | to keep the hands warm
    a coat | to keep warm outside
    a raincoat | to stay dry in the rain
    a pair of boots | to keep the feet dry and warm
    a pair of socks | to keep the feet warm
    a swimsuit | to go swimming
    a helmet | to protect the head
    an apron | to keep the clothes clean
    a pair of pyjamas | to sleep in
    a belt | to hold the trousers up
    a pair of sunglasses | to protect the eyes from the sun
    a sweater | to keep warm when it is cool
    a pair of slippers | to keep the feet warm at home""",
)
TOPICS = (
    asked(
        MATERIALS,
        """What's {thing} made of? | I'd like to know what {thing} is made out of. | {Thing} is made of ... | Which stuff would I touch if I held {thing}? | A craftsman makes {thing}. Which material lies on the table? | In class we sort things by material. Where does {thing} belong? | Out of which material would you make {thing}?
            If you want to make {thing}, what do you take? | What sort of material do you find in {thing}? | What's the stuff that {thing} consists of? | My little sister breaks {thing} and asks what it was made from. | By hand or in a factory, what do they make {thing} out of? | Of what stuff is {thing}? | You can't make {thing} without which material?
            Before it became {thing}, what was it? | When I look closely at {thing}, what material do I see? | Is {thing} of wood, glass, cloth, or something else?
            What is {thing} made of? | From what do people make {thing}? | Which material is {thing} made from? | I want to make {thing}. What do I need? | What do you need to make {thing}? | What stuff is in {thing}? | {Thing} is made of what?
        Wood, metal, glass or what: what is {thing} made of? | If I touch {thing}, what am I touching? | What did they use to make {thing}? | Out of what is {thing} made? | My child asks what {thing} is made of. | How do you make {thing}? Out of what?
        {Thing}, what material is that? | What goes into {thing} when it is made? | Tell me the material of {thing}. | I look at {thing}. What is it made from? | Someone makes {thing}. What does he take? | what do they make {thing} out of
        What would I need if I made {thing} myself? | The material of {thing}...? | What does a factory use to make {thing}? | Do you know what {thing} is made of? | What kind of material is used for {thing}? | What is used to make {thing}?""",
        "{Thing} is made of {stuff}. | It is made of {stuff}. | People make {thing} of {stuff}.",
    ),
    asked(
        KEPT,
        """Where's the place for {thing}? | I've washed and dried it all. Where do I put {thing} now? | In a tidy house, {thing} can be found where? | What's a good spot for {thing}? | I'm staying at a friend's home and look for {thing}. Where do I look first? | Where does {thing} live, so to speak? | {Thing} should be kept ...
            My son leaves {thing} lying around. Where should he put it away? | Where do tidy people have {thing}? | Gran wants {thing}. Where do I get it from? | When I don't need {thing}, where does it go? | Where's {thing} usually kept? | Help me tidy up! What do I do with {thing}? | Where would you look for {thing}, if you lived here?
            We're moving in. In which place shall I put {thing}? | {Thing} has to go somewhere. Where?
            Where do we keep {thing}? | Where does one put {thing}? | I am tidying up. Where do I put {thing}? | Where should I look for {thing}? | I cannot find {thing}. Where might I look? | What is the right place for {thing}? | {Thing} should go where?
        Where do people store {thing}? | Where do you leave {thing} when you are done? | Mum says: put away {thing}. Where? | I have {thing} in my hand. Where do I put that? | The place for {thing}, please. | Where at home would I find {thing}?
        Where do you expect to find {thing}? | Here is {thing}. Where shall I put it all? | Where do I get {thing} from in the house? | where do you put {thing} | Someone left {thing} on the floor. Where to with that? | Tell me a good place for {thing}.
        In what place do people keep {thing}? | Where would a tidy person put {thing}? | {Thing}: where to keep that? | Do you know where we keep {thing}? | Where is the best place to keep {thing}? | Where do we put {thing}?""",
        "You keep {thing} {spot}. | {Spot}. | Put that {spot}. | We keep {thing} {spot}.",
    ),
    asked(
        NEEDS,
        """What's needed by {job} every day? | {Job} can't do a thing without ... | If you saw {job} at work, what would be lying around? | I'd like to dress up as {job}. What should I carry? | What would you buy if you became {job}? | With which things does {job} work? | What has {job} got in hand at work?
            My daughter starts as {job} on Monday. What will she need? | What should be ready when {job} begins to work? | Someone stole the things of {job}. What's gone? | Which things are a must for {job}? | What do you think {job} uses all day? | What would be a useful gift for {job}? | {Job} reaches for what? | What does one need to be {job}?
            What does {job} need? | What does {job} use at work? | Which things does {job} need for the work? | I want to work as {job}. What do I need? | {Job} starts work. What must be there? | What does {job} work with? | Without what can {job} not work?
        What do you give to {job} so that the work can start? | If I play {job}, what do I need? | What tools or things has {job} got? | My uncle is {job}. What does he use? | {Job} forgot something at home. What could it be? | {Job} cannot work without what?
        What should {job} have at work? | With what does {job} do the job? | Tell me what {job} needs. | What do we see where {job} works? | I am drawing {job} at work. What do I draw as well? | what stuff does {job} need | What must {job} have?
        What helps {job} at work? | Which things belong to {job}? | Do you know what {job} needs for work? | What is needed by {job}? | What does {job} need to do the job?""",
        "{Job} needs {need}. | {Job} works with {need}. | {Job} uses {need}.",
    ),
    asked(
        CLOTHES,
        """What's {thing} for, when you wear it? | Why is it a good idea to wear {thing}? | My child refuses to wear {thing}. What can I tell her? | What do you get from wearing {thing}? | I've got {thing} on. What good does it do me? | When would I want to wear {thing}, and why? | People put on {thing} in order to ... | What's the purpose of {thing} as clothing?
            In the shop they tell me to buy {thing}. What would it do for me? | Why did somebody invent {thing}? | What's the reason to wear {thing}? | Should I take {thing} along, and what for? | Why has everyone here got {thing} on? | What happens for the better if I wear {thing}?
            Why do people wear {thing}? | Why should I put on {thing}? | Mum says I must wear {thing}. Why? | What is the good of wearing {thing}? | When I wear {thing}, what is it good for? | Grandma gave me {thing} to wear. What for? | What does {thing} do for my body?
        Why would I need {thing} on me? | I do not want to wear {thing}. Why should I? | Somebody is putting on {thing}. What is the reason? | For what reason do we put on {thing}? | {Thing}, why do we wear that? | Give me a reason to wear {thing}. | I see a man with {thing} on. Why does he wear that?
        Why bother with {thing}? | What do I wear {thing} for? | Tell me why one wears {thing}. | why put {thing} on | How does wearing {thing} help? | Why do we wear {thing}? | For what do people wear {thing}? | What is the use of wearing {thing}?""",
        "People wear {thing} {reason}. | We wear {thing} {reason}. | You wear it {reason}.",
    ),
)
