"""What is known about food: groups, ingredients, sources, tastes, meals and the kitchen."""

from training.conversations.wording import table

GROUPS = table(
    "food a group",
    """apple | an apple | fruit
    banana | a banana | fruit
    orange | an orange | fruit
    pear | a pear | fruit
    grape | a grape | fruit
    cherry | a cherry | fruit
    strawberry | a strawberry | fruit
    peach | a peach | fruit
    plum | a plum | fruit
    lemon | a lemon | fruit
    mango | a mango | fruit
    pineapple | a pineapple | fruit
    melon | a melon | fruit
    kiwi | a kiwi | fruit
    carrot | a carrot | vegetable
    potato | a potato | vegetable
    onion | an onion | vegetable
    cabbage | a cabbage | vegetable
    radish | a radish | vegetable
    turnip | a turnip | vegetable
    leek | a leek | vegetable
    apricot | an apricot | fruit
    raspberry | a raspberry | fruit
    blueberry | a blueberry | fruit
    blackberry | a blackberry | fruit
    lime | a lime | fruit
    grapefruit | a grapefruit | fruit
    fig | a fig | fruit
    date | a date | fruit
    papaya | a papaya | fruit
    mandarin | a mandarin | fruit
    nectarine | a nectarine | fruit
    tangerine | a tangerine | fruit
    gooseberry | a gooseberry | fruit
    pomegranate | a pomegranate | fruit
    watermelon | a watermelon | fruit
    swede | a swede | vegetable
    spring onion | a spring onion | vegetable
    red cabbage | a red cabbage | vegetable
    cauliflower | a cauliflower | vegetable
    beetroot | a beetroot | vegetable
    parsnip | a parsnip | vegetable
    sweet potato | a sweet potato | vegetable
    lettuce | a lettuce | vegetable
    artichoke | an artichoke | vegetable
    Brussels sprout | a Brussels sprout | vegetable""",
)
_DISHES = table(
    "food source verb",
    """bread | flour and water | is
    cheese | milk | is
    butter | cream | is
    yogurt | milk | is
    chocolate | cocoa | is
    pasta | flour and water | is
    an omelette | eggs | is
    jam | fruit and sugar | is
    chips | potatoes | are
    raisins | grapes | are
    wine | grapes | is
    popcorn | corn | is
    toast | bread | is
    a cake | flour, eggs and sugar | is
    a pancake | flour, eggs and milk | is
    orange juice | oranges | is
    apple juice | apples | is
    lemonade | lemons, water and sugar | is
    flour | grain | is
    ketchup | tomatoes | is
    cream | milk | is
    peanut butter | peanuts | is
    tofu | soybeans | is
    sushi | rice and fish | is
    whipped cream | cream | is
    a milkshake | milk, ice cream and fruit | is
    hot chocolate | milk and cocoa | is
    dough | flour and water | is
    a sandwich | bread with cheese or ham | is
    a hamburger | a bun and minced beef | is
    pizza | dough, tomato sauce and cheese | is
    lasagne | pasta, tomato sauce, meat and cheese | is
    spaghetti | flour and water | is
    mashed potatoes | potatoes, milk and butter | are
    french fries | potatoes | are
    crisps | potatoes | are
    a fruit salad | cut fruit | is
    tomato soup | tomatoes and water | is
    onion soup | onions and water | is
    an apple pie | dough, apples and sugar | is
    biscuits | flour, butter and sugar | are
    waffles | flour, eggs, milk and sugar | are
    muffins | flour, eggs, butter and sugar | are
    scrambled eggs | eggs and butter | are
    mayonnaise | egg yolk and oil | is
    mustard | mustard seeds and vinegar | is
    olive oil | olives | is
    apple sauce | apples | is
    marmalade | oranges and sugar | is
    strawberry jam | strawberries and sugar | is
    ice cream | milk, cream and sugar | is
    rice pudding | rice, milk and sugar | is
    porridge | oats and milk | is
    muesli | oats, nuts and dried fruit | is
    sausages | minced meat | are
    ham | pork | is
    prunes | plums | are
    cornflakes | corn | are
    couscous | wheat | is
    soy sauce | soybeans, wheat and salt | is
    hummus | chickpeas and oil | is
    guacamole | avocados | is
    pesto | basil, nuts, cheese and oil | is
    caramel | sugar | is
    beer | barley, hops and water | is
    cider | apples | is
    tea | tea leaves and hot water | is
    coffee | coffee beans and hot water | is""",
)
_PRONOUNS = {"is": {"it": "it", "they": "it"}, "are": {"it": "them", "they": "they"}}
MADE = tuple({**fact, **_PRONOUNS[fact["verb"]]} for fact in _DISHES)
_FROM = table(
    "food source",
    """milk | cows
    honey | bees
    eggs | hens
    apples | apple trees
    cherries | cherry trees
    wool | sheep
    bacon | pigs
    beef | cows
    pork | pigs
    grapes | vines
    coconuts | palm trees
    acorns | oak trees
    pears | pear trees
    plums | plum trees
    lemons | lemon trees
    oranges | orange trees
    olives | olive trees
    dates | palm trees
    walnuts | walnut trees
    chestnuts | chestnut trees
    cocoa beans | cocoa trees
    goat cheese | goats
    ham | pigs
    mutton | sheep
    veal | calves
    maple syrup | maple trees
    olive oil | olives
    sunflower oil | sunflowers
    flour | wheat
    tea | the leaves of the tea bush
    cane sugar | sugar cane
    straw | wheat and other grain
    raisins | grapes""",
)
_ONE = {"do": "does", "come": "comes", "be": "is"}
_SEVERAL = {"do": "do", "come": "come", "be": "are"}
FORMS = tuple({**fact, **(_SEVERAL if fact["food"].endswith("s") else _ONE)} for fact in _FROM)
"""The foods with the verbs that agree with them."""
TASTES = table(
    "food taste",
    """sugar | sweet
    honey | sweet
    lemon | sour
    vinegar | sour
    salt | salty
    sea water | salty
    candy | sweet
    chocolate | sweet
    coffee without sugar | bitter
    chili pepper | hot
    ripe banana | sweet
    jam | sweet
    ice cream | sweet
    lime juice | sour
    unripe apple | sour
    maple syrup | sweet
    caramel | sweet
    cake | sweet
    dark chocolate | bitter
    milk chocolate | sweet
    ripe mango | sweet
    ripe pear | sweet
    ripe melon | sweet
    bacon | salty
    soy sauce | salty
    feta cheese | salty
    black tea | bitter
    cocoa powder without sugar | bitter
    raw rhubarb | sour
    mustard | hot
    wasabi | hot
    pickled cucumber | sour
    hot chocolate | sweet
    horseradish | hot
    sauerkraut | sour
    ham | salty
    marzipan | sweet
    apple pie | sweet
    strong coffee | bitter
    tonic water | bitter
    ginger | hot
    salted butter | salty
    cotton candy | sweet
    lemon juice | sour""",
)
MEALS = table(
    "time meal",
    """in the morning | breakfast
    at noon | lunch
    at midday | lunch
    in the evening | dinner
    after waking up | breakfast
    early in the day | breakfast
    before school | breakfast
    when the day begins | breakfast
    at sunrise | breakfast
    in the middle of the day | lunch
    at twelve o'clock | lunch
    at the end of the day | dinner
    after work | dinner
    at sunset | dinner""",
)

TOOLS = table(
    "act acting tool",
    """eat soup | eating soup | a spoon
    eat yogurt | eating yogurt | a spoon
    eat spaghetti | eating spaghetti | a fork
    eat salad | eating salad | a fork
    eat sushi | eating sushi | chopsticks
    cut bread | cutting bread | a bread knife
    cut meat | cutting meat | a knife
    spread butter | spreading butter | a knife
    stir soup | stirring soup | a wooden spoon
    serve soup | serving soup | a ladle
    boil water | boiling water | a kettle
    cook pasta | cooking pasta | a big pot
    fry an egg | frying an egg | a frying pan
    turn a pancake | turning a pancake | a spatula
    bake a cake | baking a cake | an oven
    toast bread | toasting bread | a toaster
    peel potatoes | peeling potatoes | a peeler
    grate cheese | grating cheese | a grater
    drain pasta | draining pasta | a sieve
    whip cream | whipping cream | a whisk
    beat eggs | beating eggs | a whisk
    roll out dough | rolling out dough | a rolling pin
    weigh flour | weighing flour | kitchen scales
    open a bottle | opening a bottle | a bottle opener
    open a can | opening a can | a can opener
    crack a nut | cracking a nut | a nutcracker
    mash potatoes | mashing potatoes | a masher
    take a hot pan | taking a hot pan | oven gloves
    chill drinks | chilling drinks | a fridge
    drink a milkshake | drinking a milkshake | a straw
    chop onions | chopping onions | a knife and a board
    squeeze oranges | squeezing oranges | a juicer""",
)
_GROWN = table(
    "food where",
    """apples | on trees
    pears | on trees
    cherries | on trees
    plums | on trees
    peaches | on trees
    oranges | on trees
    lemons | on trees
    olives | on trees
    walnuts | on trees
    coconuts | high up on palm trees
    dates | on palm trees
    carrots | under the ground
    potatoes | under the ground
    radishes | in the ground
    turnips | in the ground
    onions | in the ground
    peanuts | under the ground
    grapes | on vines
    peas | in pods on a plant
    beans | in pods on a plant
    raspberries | on bushes
    blueberries | on bushes
    strawberries | on small plants near the ground
    pumpkins | on the ground, on a long plant
    cabbages | on the ground
    mushrooms | on the ground in the wood""",
)
GROWS = tuple({**fact, "do": "do"} for fact in _GROWN)
KINDS = table(
    "food kind",
    """milk | a drink
    water | a drink
    orange juice | a drink
    lemonade | a drink
    tea | a drink
    coffee | a drink
    hot chocolate | a drink
    ice cream | a dessert
    pudding | a dessert
    apple pie | a dessert
    tiramisu | a dessert
    chocolate mousse | a dessert
    beef | a meat
    pork | a meat
    ham | a meat
    lamb | a meat
    salmon | a fish
    tuna | a fish
    cod | a fish
    pepper | a spice
    cinnamon | a spice
    ginger | a spice
    parsley | a herb
    basil | a herb
    mint | a herb
    wheat | a grain
    rice | a grain
    barley | a grain
    spaghetti | a pasta
    macaroni | a pasta
    cheddar | a cheese
    mozzarella | a cheese
    ketchup | a sauce
    mayonnaise | a sauce""",
)
KEPT = tuple(
    {**fact, **({"do": "do", "it": "them"} if fact["food"].endswith("s") else {"do": "does", "it": "it"})}
    for fact in table(
        "food place",
        """milk | in the fridge
        butter | in the fridge
        yogurt | in the fridge
        fresh meat | in the fridge
        fresh fish | in the fridge
        cheese | in the fridge
        ham | in the fridge
        cream | in the fridge
        ice cream | in the freezer
        ice cubes | in the freezer
        frozen peas | in the freezer
        frozen pizza | in the freezer
        flour | in a dry cupboard
        sugar | in a dry cupboard
        rice | in a dry cupboard
        salt | in a dry cupboard
        dry pasta | in a dry cupboard
        tea bags | in a dry cupboard
        potatoes | in a cool, dark place
        onions | in a cool, dry place
        bread | in the bread box
        biscuits | in a closed tin
        bananas | in the fruit bowl""",
    )
)
BECOMES = table(
    "stuff made",
    """milk | cheese, butter and yogurt
    cream | butter and whipped cream
    flour | bread, cakes and pasta
    grapes | juice, raisins and wine
    apples | apple juice, apple sauce and apple pie
    oranges | orange juice and marmalade
    lemons | lemonade
    potatoes | chips and mashed potatoes
    tomatoes | ketchup and tomato soup
    eggs | an omelette or scrambled eggs
    cocoa | chocolate and hot chocolate
    peanuts | peanut butter
    olives | olive oil
    soybeans | tofu and soy sauce
    corn | popcorn and cornflakes
    wheat | flour, bread and pasta
    strawberries | strawberry jam
    plums | prunes and plum jam
    oats | porridge and muesli
    pork | ham and sausages
    rice | rice pudding and sushi
    old bread | toast and breadcrumbs
    sugar | candy and caramel
    chickpeas | hummus
    avocados | guacamole""",
)
WORDS = table(
    "word answer",
    """a recipe | A recipe says what you need and how to cook a dish.
    an ingredient | An ingredient is one of the things a dish is made of.
    a dessert | A dessert is something sweet eaten after the meal.
    a snack | A snack is a little food between meals.
    a picnic | A picnic is a meal eaten outside on the grass.
    dough | Dough is a soft mix of flour and water for baking.
    a sauce | A sauce is a thick liquid poured over food.
    a spice | A spice is a dried part of a plant that gives food taste.
    a herb | A herb is a green plant that gives food taste.
    a vegetarian | A vegetarian is a person who eats no meat.
    an omelette | An omelette is beaten eggs fried in a pan.
    a stew | A stew is meat or vegetables cooked slowly in liquid.
    a feast | A feast is a big meal for many people.
    a buffet | A buffet is a table of food where guests serve themselves.
    leftovers | Leftovers are food that was not eaten at a meal.
    yeast | Yeast is a tiny living thing that makes dough rise.
    a menu | A menu is a list of the dishes in a restaurant.
    a chef | A chef is a cook who leads the kitchen of a restaurant.
    tofu | Tofu is a soft white food made from soybeans.
    porridge | Porridge is oats cooked in milk or water.""",
)
