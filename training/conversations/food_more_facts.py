"""More that is known about food: right and wrong guesses, hot and cold, dishes of the world, plants and animals."""

from training.conversations.food_facts import GROUPS, MADE, TASTES, TOOLS
from training.conversations.wording import table

_OTHER_GROUP = {"fruit": "vegetable", "vegetable": "fruit"}
GROUP_RIGHT = tuple({**fact, "guess": fact["group"]} for fact in GROUPS)
GROUP_WRONG = tuple({**fact, "guess": _OTHER_GROUP[fact["group"]]} for fact in GROUPS)
"""Fruit and vegetables with what they are, and with what they are not."""
_NEVER_FOOD = ("carrots", "wood", "turnips", "sand")
MADE_WRONG = tuple(
    {**fact, "real": fact["source"], "source": _NEVER_FOOD[at % len(_NEVER_FOOD)]} for at, fact in enumerate(MADE)
)
"""Foods with something they are not made of as {source}, and what they are made of as {real}."""
_OTHER_TASTE = {"sweet": "sour", "sour": "sweet", "salty": "sweet", "bitter": "salty", "hot": "sweet"}
TASTE_CHOICES = tuple({**fact, "wrong": _OTHER_TASTE[fact["taste"]]} for fact in TASTES)
"""Foods with a taste they do not have, {wrong}."""
SINGLE_TOOLS = tuple(fact for fact in TOOLS if fact["tool"].startswith(("a ", "an ")) and " and " not in fact["tool"])
HOT_OR_COLD = table(
    "food how",
    """tomato soup | hot
    onion soup | hot
    chicken soup | hot
    stew | hot
    porridge | hot
    lasagne | hot
    pizza | hot
    mashed potato | hot
    fried fish | hot
    roast beef | hot
    hot chocolate | hot
    mulled wine | hot
    ice cream | cold
    lemonade | cold
    a milkshake | cold
    fruit salad | cold
    green salad | cold
    yogurt | cold
    sushi | cold
    orange juice | cold
    whipped cream | cold
    a smoothie | cold""",
)
DISHES_OF = table(
    "dish country",
    """pizza | Italy
    spaghetti | Italy
    lasagne | Italy
    tiramisu | Italy
    sushi | Japan
    miso soup | Japan
    paella | Spain
    gazpacho | Spain
    goulash | Hungary
    moussaka | Greece
    tzatziki | Greece
    haggis | Scotland
    shepherd's pie | England
    Irish stew | Ireland
    fondue | Switzerland
    ratatouille | France
    sauerkraut | Germany
    apple strudel | Austria
    borscht | Ukraine
    smorrebrod | Denmark
    guacamole | Mexico
    enchilada | Mexico
    chili con carne | the United States
    feijoada | Brazil
    ceviche | Peru
    couscous | Morocco
    biryani | India
    naan bread | India
    pad thai | Thailand
    pho | Vietnam
    kimchi | South Korea
    Peking duck | China
    baklava | Turkey""",
)
PLANT_OR_ANIMAL = table(
    "food source",
    """eggs | an animal, the hen
    sausages | an animal, often the pig
    steaks | an animal, often the cow
    chicken wings | an animal, the chicken
    lamb chops | an animal, the sheep
    fish fingers | an animal, a fish
    pork chops | an animal, the pig
    apples | a plant, the apple tree
    carrots | a plant
    potatoes | a plant
    walnuts | a plant, the walnut tree
    grapes | a plant, the vine
    raisins | a plant, the vine
    beans | a plant
    peas | a plant
    oats | a plant
    lentils | a plant
    strawberries | a plant
    olives | a plant, the olive tree
    peanuts | a plant
    tomatoes | a plant
    cherries | a plant, the cherry tree""",
)
