"""Whole questions about everyday tasks: how long, how much, with what, what first."""

from training.conversations.weather_said import OPEN_WAYS
from training.conversations.wording import Topic, asked, table

_OPEN = table(
    "statement answer",
    """How long do I boil an egg? | Boil it for eight minutes.
    How many minutes does a hard egg need in boiling water? | It needs eight minutes.
    For how long should I brush my teeth? | Brush them for two minutes.
    How often a day should I brush my teeth? | Brush them twice a day.
    When should I brush my teeth? | In the morning and before you go to bed.
    How long should I rub my hands with soap? | Rub them for twenty seconds.
    When should I wash my hands? | Before you eat and after the toilet.
    How much water goes with a cup of rice? | Two cups of water.
    How long does pasta cook? | It cooks for about ten minutes.
    How long does a potato boil? | It boils for about twenty minutes.
    Should the water for pasta be salted? | Yes, put some salt in it.
    How long does tea have to stand? | Wait a few minutes.
    Should the water for tea be hot or cold? | It should be hot.
    What goes into a pancake? | Flour, milk and eggs.
    What goes into a cake? | Flour, eggs, sugar and butter.
    What goes into bread? | Flour, water, yeast and salt.
    What makes bread dough rise? | Yeast makes it rise.
    What goes into lemonade? | Lemon juice, water and sugar.
    What goes on a pizza? | Tomato sauce and cheese.
    What can I put on a slice of bread? | Butter, cheese or jam.
    What should I do with eggs for an omelette? | Beat them and fry them in butter.
    What do I do with potatoes to mash them? | Boil them and mash them with milk and butter.
    What do I stir into warm milk for hot chocolate? | Stir in cocoa and sugar.
    What comes out when I heat corn with oil in a pot? | You get popcorn.
    Which two paints give green? | Blue and yellow give green.
    Which two paints give orange? | Red and yellow give orange.
    Which two paints give purple? | Red and blue give purple.
    Which two paints give pink? | Red and white give pink.
    Which two paints give grey? | Black and white give grey.
    What must I add to blue to get green? | Add yellow.
    What must I add to red to get pink? | Add white.
    What must I add to yellow to get orange? | Add red.
    What must I do before I cross the street? | Stop and look both ways.
    At which colour of the light may I walk? | Walk when it is green.
    What must I do at a red light? | Stop and wait.
    What should I wear on my head when I ride a bike? | Wear a helmet.
    What should I wear on a sunny beach? | Wear a hat and use sun cream.
    What keeps a cut clean? | Wash it and put a plaster on it.
    What do I put on a small cut? | Put a plaster on it.
    What do I put on a small burn? | Hold it under cool water.
    How long should a small burn stay under water? | For about ten minutes.
    What takes out a splinter? | Tweezers take it out.
    What helps against a sore throat? | Warm tea with honey helps.
    What helps against a cold? | Rest and warm tea help.
    What helps against hiccups? | Hold your breath for a short time.
    What helps me fall asleep? | A dark, quiet room helps.
    What helps when I'm angry? | Breathe in and out slowly ten times.
    What should I say when I've done something wrong? | Say that you are sorry.
    What should I say when I get a present? | Say thank you.
    What should I say when I ask for something? | Say please.
    What should I say when I meet somebody? | Say hello.
    What should I say when I go away? | Say goodbye.
    Into what should I sneeze? | Sneeze into your elbow.
    Where do I put the stamp? | Put it on the envelope.
    What goes on an envelope? | The address and a stamp.
    What do I write at the end of a letter? | Write your name.
    What do I need to hang up a picture? | You need a nail and a hammer.
    What do I put on hinges that squeak? | Put a little oil on them.
    What dries wet shoes from the inside? | Paper inside dries them.
    What makes a loose button stay on? | Sew it on with needle and thread.
    What removes dust from a shelf? | A dry cloth removes it.
    What gets a floor clean after sweeping? | Mop it with soapy water.
    What do plants want from me? | Water and light.
    Where does a seed want to be? | It wants to be in soil, with water and light.
    What do I give a cat every day? | Give it cat food and fresh water.
    What does a dog need every day? | A dog needs food, water and a walk.
    What do I put on a dog before a walk? | Put it on a lead.
    How many balls of snow make a snowman? | Three balls of snow.
    What do I use for the nose of a snowman? | Take a carrot.
    How do I keep my room tidy? | Put things back in their place.
    What should I do with the light when I leave a room? | Turn it off.
    What should I do with the tap when I don't need water? | Turn it off.
    Whom do I call when there's a fire? | Call the fire brigade.
    Whom should a child ask for help? | Ask a grown-up.""",
)

TOPICS: tuple[Topic, ...] = (asked(_OPEN, OPEN_WAYS, "{answer}"),)
