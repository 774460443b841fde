"""More answerable questions shaped like the refused ones: my things and my body, what will happen, family, pairs, clues."""

from training.conversations.wording import table

KIN = table(
    "relative word",
    """the mother of my mum | grandmother
    the mother of my dad | grandmother
    my mum's dad | grandfather
    the father of my dad | grandfather
    the sister of my dad | aunt
    the sister of my mum | aunt
    the brother of my mum | uncle
    my dad's brother | uncle
    the wife of my uncle | aunt
    the husband of my aunt | uncle
    the son of my uncle | cousin
    the daughter of my aunt | cousin
    the boy of my brother | nephew
    the girl of my brother | niece
    the girl of my sister | niece
    my son's son | grandson
    my daughter's daughter | granddaughter
    my parents' other son | brother
    my parents' other daughter | sister
    the man I am married to | husband
    the woman I am married to | wife
    my child, a boy | son
    my child, a girl | daughter
    the mother of my husband | mother-in-law
    the father of my wife | father-in-law
    my grandmother's mother | great-grandmother""",
)

MY_BODY = table(
    "direct indirect answer",
    """How many arms do I have? | how many arms I have | Most people have two arms.
    How many knees do I have? | how many knees I have | Most people have two knees.
    How many hands do I have? | how many hands I have | Most people have two hands.
    How many fingers are on my left hand? | how many fingers are on my left hand | A hand has five fingers, with the thumb.
    Where is my nose? | where my nose is | Your nose is in the middle of your face.
    Where is my heart? | where my heart is | Your heart is in your chest.
    Where is my brain? | where my brain is | Your brain is in your head.
    Where are my toes? | where my toes are | Your toes are on your feet.
    Where are my knees? | where my knees are | Your knees are in the middle of your legs.
    What do I smell with? | what I smell with | You smell with your nose.
    What do I hear with? | what I hear with | You hear with your ears.
    What do I see with? | what I see with | You see with your eyes.
    What do I taste with? | what I taste with | You taste with your tongue.
    What do I think with? | what I think with | You think with your brain.
    What do I chew with? | what I chew with | You chew with your teeth.
    What do my lungs do? | what my lungs do | Your lungs breathe air.
    What do my bones do? | what my bones do | Your bones hold you up.
    What covers my body? | what covers my body | Skin covers your body.
    How many legs does my hamster have? | how many legs my hamster has | A hamster has four legs.
    How many legs does my hen have? | how many legs my hen has | A hen has two legs.
    How many legs does my chair have? | how many legs my chair has | A chair has four legs.
    How many legs does my table have? | how many legs my table has | A table has four legs.
    How many strings does my guitar have? | how many strings my guitar has | A guitar has six strings.
    How many strings does my violin have? | how many strings my violin has | A violin has four strings.
    How many minutes does my hour have? | how many minutes my hour has | An hour has 60 minutes.
    How many months does my year have? | how many months my year has | A year has twelve months.
    What does my goat eat? | what my goat eats | A goat eats grass and leaves.
    What does my horse eat? | what my horse eats | A horse eats grass and hay.
    What does my dog eat? | what my dog eats | A dog eats meat and dog food.
    What does my hen lay? | what my hen lays | A hen lays eggs.
    What does my cow give me? | what my cow gives me | A cow gives milk.
    What does my sheep give me? | what my sheep gives me | A sheep gives wool.
    What do my bees make? | what my bees make | Bees make honey.
    What sound does my hen make? | what sound my hen makes | A hen says cluck.
    What sound does my pig make? | what sound my pig makes | A pig says oink.
    What sound does my sheep make? | what sound my sheep makes | A sheep says baa.
    What sound does my frog make? | what sound my frog makes | A frog says croak.
    What do I call a baby goat? | what I call a baby goat | A baby goat is a kid.
    What do I call a baby hen? | what I call a baby hen | A baby hen is a chick.
    What do I call a baby duck? | what I call a baby duck | A baby duck is a duckling.
    What do I call my mother's sister? | what I call my mother's sister | That is your aunt.
    Where do I buy my medicine? | where I can buy my medicine | You can buy medicine at a pharmacy.
    Where do I catch my train? | where I can catch my train | At the train station.
    Where do I keep my ice cream? | where I can keep my ice cream | Keep it in the freezer.
    Where can I watch my favourite film? | where I can watch my favourite film | You can watch a film at the cinema.
    Where can I park my car? | where I can park my car | In a garage or a car park.
    Where do I throw my rubbish? | where I can throw my rubbish | Throw it in the bin.
    With what do I write my letter? | with what I write my letter | With a pen.
    With what do I sweep my floor? | with what I sweep my floor | With a broom.
    With what do I comb my hair? | with what I comb my hair | With a comb.
    What is my key for? | what my key is for | A key is for opening a lock.
    What is my umbrella for? | what my umbrella is for | An umbrella keeps you dry in the rain.
    What is my pillow for? | what my pillow is for | You rest your head on it.
    What is my clock for? | what my clock is for | A clock shows the time.
    What is my window made of? | what my window is made of | A window is made of glass.
    What is my book made of? | what my book is made of | A book is made of paper.
    What is my candle made of? | what my candle is made of | A candle is made of wax.
    What do I wear on my head? | what I can wear on my head | You can wear a hat.
    What do I wear around my neck in winter? | what I can wear around my neck in winter | You can wear a scarf.
    What do I wear to swim? | what I can wear to swim | You wear a swimsuit.
    Who can mend my shoes? | who can mend my shoes | A shoemaker mends shoes.
    Who can mend my tap? | who can mend my tap | A plumber can mend it.
    Who can make my suit? | who can make my suit | A tailor makes suits.
    Who can bake my wedding cake? | who can bake my wedding cake | A baker can bake it.
    Who teaches my children at school? | who teaches my children at school | A teacher does.
    Who flies my plane when I travel? | who flies my plane when I travel | A pilot flies the plane.
    What should I do if I am ill? | what I should do if I am ill | Rest, and see a doctor.
    What should I do if I am sad? | what I should do if I am sad | Talk to a friend.
    What should I do if I am bored? | what I should do if I am bored | Read a book or play a game.
    What should I do if I am hot? | what I should do if I am hot | Go into the shade and drink water.
    What should I do if my tooth hurts? | what I should do if my tooth hurts | Go to the dentist.
    What should I do if my pencil is blunt? | what I should do if my pencil is blunt | Use a pencil sharpener.
    What should I do if my milk is sour? | what I should do if my milk is sour | Do not drink it.
    What should I do if my plant hangs its leaves? | what I should do if my plant hangs its leaves | Give it some water.""",
)

WILL = table(
    "direct indirect answer",
    """Will a candle melt when it burns? | if a candle will melt when it burns | Yes, the wax melts.
    Will an ice cube last in hot tea? | if an ice cube will last in hot tea | No, it melts.
    Will a cork sink? | if a cork will sink | No, a cork floats.
    Will a nail stick to a magnet? | if a nail will stick to a magnet | Yes, a nail is made of iron.
    Will a wooden spoon stick to a magnet? | if a wooden spoon will stick to a magnet | No, a magnet does not pull wood.
    Will the moon shine at night? | if the moon will shine at night | Yes, the moon shines at night.
    Will spring come after winter? | if spring will come after winter | Yes, spring comes after winter.
    Will Tuesday come after Monday? | if Tuesday will come after Monday | Yes, Tuesday comes after Monday.
    Will a seed grow in wet soil? | if a seed will grow in wet soil | Yes, a seed grows in wet soil.
    Will milk stay fresh in the fridge? | if milk will stay fresh in the fridge | Yes, cold milk stays fresh longer.
    Will salt dissolve in water? | if salt will dissolve in water | Yes, salt dissolves in water.
    Will oil float on water? | if oil will float on water | Yes, oil floats on water.
    Will a stone burn? | if a stone will burn | No, a stone does not burn.
    Will a foal become a horse? | if a foal will become a horse | Yes, a foal becomes a horse.
    Will a tadpole become a fish? | if a tadpole will become a fish | No, a tadpole becomes a frog.
    Will an umbrella keep me dry? | if an umbrella will keep me dry | Yes, it keeps the rain off you.
    Will soap get my hands clean? | if soap will get my hands clean | Yes, soap takes off the dirt.
    When will the flowers bloom? | when the flowers will bloom | Many flowers bloom in spring.
    When will the apples be ripe? | when the apples will be ripe | Apples are ripe in autumn.
    When will the days be longest? | when the days will be longest | The days are longest in summer.
    When will the nights be longest? | when the nights will be longest | The nights are longest in winter.
    When will it be Halloween? | when it will be Halloween | Halloween is on October 31.
    When will it be New Year's Day? | when it will be New Year's Day | New Year's Day is on January 1.
    When will it be the weekend? | when it will be the weekend | The weekend is Saturday and Sunday.
    When will the birds fly south? | when the birds will fly south | Many birds fly south in autumn.
    When will the sun be highest? | when the sun will be highest | The sun is highest at noon.
    When will water freeze? | when water will freeze | Water freezes at 0 degrees Celsius.
    When will people have breakfast? | when people will have breakfast | People have breakfast in the morning.
    Where will the rain come from? | where the rain will come from | Rain comes from clouds.
    Where will a squirrel live? | where a squirrel will live | Squirrels live in trees.
    Where will a stone go in a lake? | where a stone will go in a lake | It sinks to the bottom.
    Where will the train stop? | where the train will stop | Trains stop at the station.
    Who will cut my hair? | who will cut my hair | A hairdresser cuts hair.
    Who will look after my teeth? | who will look after my teeth | A dentist looks after teeth.
    Who will mend my watch? | who will mend my watch | A watchmaker mends watches.
    Who will grow our food? | who will grow our food | Farmers grow our food.
    Who will paint the picture? | who will paint the picture | A painter paints pictures.
    Who will drive the bus? | who will drive the bus | A bus driver drives the bus.
    Who will build the house? | who will build the house | Builders build houses.
    What will come after ten? | what will come after ten | After ten comes eleven.
    What will come after the third? | what will come after the third | After the third comes the fourth.
    What will come after the morning? | what will come after the morning | After the morning comes the afternoon.
    What will come after lightning? | what will come after lightning | After lightning comes thunder.
    What will snow become when it melts? | what snow will become when it melts | It becomes water.
    What will a foal become? | what a foal will become | A foal becomes a horse.
    What will a duckling become? | what a duckling will become | A duckling becomes a duck.
    What will a boy become? | what a boy will become | A boy becomes a man.
    What will a girl become? | what a girl will become | A girl becomes a woman.
    What will a grape become when it dries? | what a grape will become when it dries | It becomes a raisin.
    What will water become at 100 degrees? | what water will become at 100 degrees | It boils and becomes steam.
    What will happen if I put a cork in water? | what will happen if I put a cork in water | It floats.
    What will happen if I put a stone in water? | what will happen if I put a stone in water | It sinks.
    What will happen if I leave milk out for days? | what will happen if I leave milk out for days | It turns sour.
    What will happen if I water a seed? | what will happen if I water a seed | A small plant grows.
    What will happen if I leave ice cream in the sun? | what will happen if I leave ice cream in the sun | It melts.
    What will happen if I put sugar in tea? | what will happen if I put sugar in tea | The sugar dissolves and the tea gets sweet.
    What will happen if iron gets wet? | what will happen if iron gets wet | It rusts after a while.
    What will happen if I rub my hands? | what will happen if I rub my hands | They get warm.
    What will two and two make? | what two and two will make | Two and two make four.
    What will five and five make? | what five and five will make | Five and five make ten.
    How many apples will I have if I have two and buy three? | how many apples I will have if I have two and buy three | You will have five apples.
    How many days will there be in June? | how many days there will be in June | June has 30 days.
    How many days will there be in January? | how many days there will be in January | January has 31 days.
    How many legs will a puppy have? | how many legs a puppy will have | A puppy has four legs.
    How many wings will a chick have? | how many wings a chick will have | A chick has two wings.
    How many wheels will two cars have? | how many wheels two cars will have | Two cars have eight wheels.
    How many colours will the rainbow have? | how many colours the rainbow will have | A rainbow has seven colours.""",
)

PAIRS = table(
    "more less quality",
    """a cow | a cat | bigger
    the Earth | the moon | bigger
    a city | a village | bigger
    an ocean | a puddle | bigger
    a mouse | a horse | smaller
    an ant | a dog | smaller
    a tower | a hut | taller
    a giraffe | a sheep | taller
    a skyscraper | a tent | higher
    the sea | a puddle | deeper
    a stove | a fridge | hotter
    lava | tea | hotter
    snow | sand in the sun | colder
    a rocket | a bus | faster
    a rabbit | a snail | faster
    a train | a bicycle | faster
    light | sound | faster
    a snail | a dog | slower
    a walker | a car | slower
    an elephant | a cat | heavier
    a hammer | a pencil | heavier
    a feather | a brick | lighter
    a leaf | a book | lighter
    a grandmother | a schoolgirl | older
    a baby | a teacher | younger
    a puppy | an old dog | younger
    a century | a year | longer
    a snake | a worm | longer
    a train | a car | longer
    a lion's roar | a cat's purr | louder
    a whisper | a shout | quieter
    chocolate | bread | sweeter
    a lemon | honey | more sour
    a stone | a cushion | harder
    steel | wood | harder
    wool | a brick | softer
    the sun | a lamp | brighter
    night | day | darker
    milk | mud | whiter
    a diamond | a pebble | more expensive
    a car | a loaf of bread | more expensive
    a needle | a spoon | sharper""",
)

CLUES = table(
    "clue answer",
    """has humps and walks through the desert | a camel
    carries its house on its back and is very slow | a snail
    has a bushy tail and gathers nuts | a squirrel
    hops and carries its baby in a pouch | a kangaroo
    is black and white and swims in cold seas | a penguin
    has long ears and likes carrots | a rabbit
    has a red comb and wakes us in the morning | a rooster
    has eight arms and lives in the sea | an octopus
    was once a caterpillar and has pretty wings | a butterfly
    climbs trees and loves bananas | a monkey
    is big, grey and never forgets, they say | an elephant
    has sharp thorns and is given to someone you love | a rose
    is round, red and comes in salads | a tomato
    makes you cry when you cut it | an onion
    is brown, grows under the ground and becomes chips | a potato
    is yellow, has holes and mice like it | cheese
    is baked of flour and has a brown crust | bread
    is cold, sweet and melts on a hot day | ice cream
    is black or white with keys, and people play it | a piano
    has six strings and a wooden body | a guitar
    flies on a string when it is windy | a kite
    goes up full of air and pops | a balloon
    has rungs and helps you climb | a ladder
    cuts paper and has two blades | a pair of scissors
    shows your own face | a mirror
    writes and can be rubbed out | a pencil
    wakes you up in the morning with a ring | an alarm clock
    keeps your head warm | a hat
    keeps your hands warm | a pair of gloves
    runs on rails | a train
    flies with blades turning on top | a helicopter
    floats on the sea and carries people | a ship
    has red, yellow and green lights | a traffic light
    takes sick people to the hospital | an ambulance
    has sails and turns in the wind | a windmill
    has a carrot nose and melts in spring | a snowman
    follows you in the sun and is dark | a shadow
    rumbles in the sky after a flash | thunder
    is the day after Monday | Tuesday
    is the month with Christmas in it | December
    is the season with the hottest days | summer
    is the planet with big rings | Saturn
    is the red planet | Mars
    comes after nine | ten""",
)
