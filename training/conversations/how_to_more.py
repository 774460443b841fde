"""More tasks of everyday life: at table, outdoors, at play, with animals, in town; and more little troubles."""

from training.conversations.wording import table

STEPS = table(
    "task doing answer",
    """make a paper boat | making a paper boat | Fold a sheet of paper into a hat and pull the ends apart.
    make a snow angel | making a snow angel | Lie down in the snow and move your arms and legs.
    play hide and seek | playing hide and seek | One child counts, the others hide, then the first looks.
    play tag | playing tag | One child runs after the others and touches one.
    play catch | playing catch | Throw a ball to a friend and catch it when it comes back.
    whistle | whistling | Make your lips round and blow softly.
    clap along to music | clapping along to music | Listen to the beat and clap with it.
    learn a song | learning a song | Listen to it often and sing one line at a time.
    take a photo | taking a photo | Hold the camera still, look and press the button.
    tell a story | telling a story | Say who it is about, what happens and how it ends.
    tell a secret | telling a secret | Whisper it in the ear of someone you trust.
    make a wish | making a wish | Close your eyes, think of it and blow out a candle.
    write a birthday card | writing a birthday card | Write happy birthday, a kind wish and your name.
    make a birthday card | making a birthday card | Fold a piece of paper and draw a cake on it.
    make a shopping list | making a shopping list | Look at what is missing and write it down.
    buy a ticket | buying a ticket | Say where you want to go and pay at the counter.
    take a bus | taking a bus | Wait at the stop, get on and show your ticket.
    borrow a book | borrowing a book | Take it to the desk in the library and show your card.
    pay in a shop | paying in a shop | Go to the till and give the money.
    post a parcel | posting a parcel | Pack it well, write the address and take it to the post.
    find a street | finding a street | Look at a map or ask somebody.
    order food in a restaurant | ordering food in a restaurant | Look at the menu and tell the waiter what you want.
    answer the phone | answering the phone | Pick it up, say hello and say your name.
    use an umbrella | using an umbrella | Push it open and hold it over your head.
    put on a scarf | putting on a scarf | Wind it around your neck and tuck in the ends.
    put on a coat | putting on a coat | Put your arms in the sleeves and close the buttons.
    button a shirt | buttoning a shirt | Push each button through its hole, from top to bottom.
    polish a spoon | polishing a spoon | Rub it with a soft, dry cloth.
    clean a carpet | cleaning a carpet | Go over it with a vacuum cleaner.
    clean my glasses | cleaning my glasses | Wash them with water and dry them with a soft cloth.
    wash a car | washing a car | Use a sponge, soapy water and a hose.
    wash an apple | washing an apple | Hold it under running water and rub it.
    wash lettuce | washing lettuce | Rinse the leaves in cold water and shake them dry.
    peel a banana | peeling a banana | Break the tip and pull the skin down.
    peel a carrot | peeling a carrot | Pull a peeler along it from top to bottom.
    eat soup | eating soup | Take a spoon and blow on it if it is hot.
    drink hot tea | drinking hot tea | Let it cool a little and take small sips.
    cook porridge | cooking porridge | Stir oats into hot milk until it is thick.
    make a smoothie | making a smoothie | Put fruit and milk in a mixer and mix it.
    make a cheese toast | making a cheese toast | Put cheese on bread and bake it until it melts.
    make a sauce for noodles | making a sauce for noodles | Cook tomatoes with oil, onion and salt.
    fry potatoes | frying potatoes | Slice them and fry them in hot oil until brown.
    cook carrots | cooking carrots | Boil them in a little water until they are soft.
    make apple juice | making apple juice | Press the apples and catch the juice.
    make a colour lighter | making a colour lighter | Mix in some white paint.
    make a colour darker | making a colour darker | Mix in a little black paint.
    draw a flower | drawing a flower | Draw a small circle, petals around it and a stem.
    draw a fish | drawing a fish | Draw an oval, a tail, a fin and an eye.
    draw a heart | drawing a heart | Draw two round bows that meet in a point below.
    paint a rainbow | painting a rainbow | Paint seven bows side by side, red on the outside.
    cut out a star | cutting out a star | Draw it on paper and cut along the lines.
    stick two papers together | sticking two papers together | Put glue on one and press the other on it.
    brush a horse | brushing a horse | Stroke the brush along its coat from neck to tail.
    feed a horse | feeding a horse | Hold an apple or hay on your flat hand.
    feed ducks | feeding ducks | Throw them some oats or seeds, not bread.
    feed a rabbit | feeding a rabbit | Give it hay, water and a few carrots.
    feed fish | feeding fish | Sprinkle a little fish food on the water.
    stroke a cat | stroking a cat | Move your hand gently along its back.
    train a puppy | training a puppy | Show it what to do and give it a treat.
    catch a fish | catching a fish | Put bait on a hook, hold the rod and wait.
    climb a tree | climbing a tree | Hold strong branches and test each step.
    ski | skiing | Bend your knees and steer with your feet.
    skate on ice | skating on ice | Bend your knees and push off to the side.
    row a boat | rowing a boat | Dip the oars in the water and pull.
    swing on a swing | swinging on a swing | Stretch your legs going up and bend them going back.
    kick a ball | kicking a ball | Run up and hit it with the side of your foot.
    keep a secret | keeping a secret | Do not tell it to anyone.
    keep a promise | keeping a promise | Do what you said that you would do.
    say goodbye politely | saying goodbye politely | Smile, wave and say goodbye.
    ask for something politely | asking for something politely | Say please, and thank you when you get it.
    comfort a baby | comforting a baby | Rock it in your arms and sing softly.
    help an old person | helping an old person | Carry the bags or hold the door open.
    stop a fight | stopping a fight | Stay calm and ask a grown-up to help.
    find my lost toy | finding my lost toy | Think where you had it last and look there.
    get a ball out of a tree | getting a ball out of a tree | Ask a grown-up with a ladder or a long stick.
    get to school on time | getting to school on time | Get up early and leave home in good time.
    get warm feet | getting warm feet | Put on thick socks and move your toes.
    dry wet socks | drying wet socks | Hang them near the heater or in the sun.
    keep ants out of the house | keeping ants out of the house | Wipe up crumbs and close your jars.
    keep flies off food | keeping flies off food | Cover it with a lid or a cloth.
    see in the dark | seeing in the dark | Turn on a lamp or take a torch.
    count sheep | counting sheep | Close your eyes and think of one sheep after another.
    add two numbers | adding two numbers | Start with the first and count on by the second.
    remember a date | remembering a date | Write it on a calendar.
    look up a word | looking up a word | Find it in a dictionary, by its first letters.""",
)

TROUBLES = table(
    "trouble answer",
    """I missed the bus | Wait for the next one or walk.
    I lost my wallet | Look where you had it last and ask if someone found it.
    I spilled water on the table | Wipe it up with a cloth.
    my hands are sticky | Wash them with soap and warm water.
    my hands are cold | Put on gloves or rub your hands together.
    my feet are cold | Put on thick socks and move your toes.
    I am thirsty | Drink a glass of water.
    I am hungry | Eat something, like bread or fruit.
    it is too dark to read | Turn on a lamp.
    it is too loud to sleep | Close the window and the door.
    the baby is crying | Rock it gently and look if it is hungry or wet.
    my toy is broken | Try to glue it, or ask a grown-up to mend it.
    I have the hiccups | Hold your breath for a short time.
    something is in my eye | Do not rub it. Rinse it with clean water.
    my shoe is too small | Get a bigger pair of shoes.
    my laces keep coming undone | Tie a double bow.
    the bath water is too hot | Add cold water and stir it.
    the tea is too hot | Let it cool for a few minutes.
    the tea is too bitter | Add some sugar or milk.
    the cake is burnt | Cut off the dark parts.
    the rice is burnt | Take the top off and leave the burnt part in the pot.
    the clock has stopped | Wind it up or put in a new battery.
    the torch gives no light | Put in new batteries.
    the glass has a crack | Do not drink from it. Throw it away.
    my window is steamed up | Wipe it dry and let in fresh air.
    the cat is up in a tree | Stay calm, call it and ask a grown-up for help.
    my dog has run away | Call its name and ask the neighbours.
    a bird has flown into the room | Open the window wide and wait quietly.
    there is a spider in the bath | Put a glass over it and carry it outside.
    I am stung by a nettle | Cool the skin with water and do not scratch.
    my lips are dry | Drink water and rub on some lip balm.
    I feel dizzy | Sit down and drink some water.
    my back aches from sitting | Get up, stretch and walk about a little.
    my eyes are tired from reading | Close them for a while and look far away.
    I am afraid of the dark | Leave a little light on.
    I had a bad dream | Tell someone about it and think of something nice.
    I told a lie | Say sorry and tell the truth.
    my friend is angry with me | Talk to your friend and say sorry.
    I forgot a birthday | Say sorry and send good wishes today.
    I am bored on a rainy day | Read a book, draw or play a game.""",
)
