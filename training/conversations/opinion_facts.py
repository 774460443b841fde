"""The tables of `opinions`."""

from training.conversations.wording import column, table

FAVOURITES = table(
    "thing choice",
    """colour | blue
    animal | the cat
    bird | the owl
    season | spring
    month | May
    day | Sunday
    number | seven
    planet | Saturn
    flower | the sunflower
    tree | the oak
    fruit | the apple
    vegetable | the carrot
    drink | tea
    letter | the T in my name
    word | hello
    sport | running
    game | hide and seek
    instrument | the piano
    song | the song of the birds
    shape | the circle
    weather | sunshine
    time of day | the morning
    book | a book with many pictures
    story | the one about the cat
    subject | science
    hobby | answering questions
    insect | the bee
    fish | the goldfish
    toy | the teddy bear
    place | the library""",
)

LIKED = column(
    "x",
    """music | cats | dogs | rain | books | the sea | summer | winter | flowers | birds | stories | jokes | games
    school | science | numbers | mountains | trees | the moon | snow | chocolate | cake | pizza | apples | tea
    horses | football | dancing | painting | cooking | films | trains | computers | robots | animals | reading
    travelling | poems | questions | puzzles | gardens | cheese | swimming | singing | spring | butterflies
    elephants | the night | long walks""",
)

CHOICES = table(
    "a b",
    """cats | dogs
    tea | coffee
    summer | winter
    the sea | the mountains
    apples | pears
    books | films
    the morning | the evening
    blue | red
    sun | rain
    the city | the country
    trains | planes
    bread | rice
    music | silence
    spring | autumn
    bikes | cars
    stories | jokes
    cake | ice cream
    the moon | the sun
    pencils | pens
    chess | cards""",
)

IDEAS = table(
    "direct indirect answer",
    """What should I eat today? | what I should eat today | How about soup with bread?
    What should I cook tonight? | what I should cook tonight | How about pasta with tomatoes?
    What can I cook for dinner? | what I can cook for dinner | How about rice with vegetables?
    What should I have for breakfast? | what I should have for breakfast | How about bread, cheese and an apple?
    What should I drink? | what I should drink | Water is good, and so is tea.
    What should I do today? | what I should do today | Take a walk or read a book.
    What can I do this weekend? | what I can do this weekend | Visit a friend or go for a walk.
    What can I do on a rainy day? | what I can do on a rainy day | Read a book, draw or bake a cake.
    What should I read? | what I should read | Try a book about animals.
    What should I draw? | what I should draw | Draw a house with a tree and a cat.
    What should I wear to a party? | what I should wear to a party | Wear something that you like.
    What can I give my friend? | what I can give my friend | A book or some flowers would be nice.
    What should I give my mother? | what I should give my mother | Flowers or a card would be nice.
    What should I give my father? | what I should give my father | A book would be a nice present.
    What is a good present? | what a good present is | A book is a good present.
    What is a good hobby? | what a good hobby is | Drawing, reading or walking are good hobbies.
    Which pet should I get? | which pet I should get | A cat is a nice pet.
    Which sport should I try? | which sport I should try | Swimming is good for you.
    Which instrument should I learn? | which instrument I should learn | The piano is a nice instrument.
    Which language should I learn? | which language I should learn | Spanish is a nice language to learn.
    What should I plant in my garden? | what I should plant in my garden | Plant tomatoes or sunflowers.
    What game can we play? | what game we can play | Play hide and seek.
    What can I play with a friend? | what I can play with a friend | You can play ball or hide and seek.
    Where should I go on holiday? | where I should go on holiday | The sea is always nice.
    Where can I go for a walk? | where I can go for a walk | A park or a forest is nice for a walk.
    What can I bake? | what I can bake | Bake an apple cake.
    What should I take on a trip? | what I should take on a trip | Take water, food and a warm jacket.
    What can I learn today? | what I can learn today | Learn the names of the planets.
    How can I make new friends? | how I can make new friends | Be kind, say hello and listen.
    How can I be a good friend? | how I can be a good friend | Listen, help and be honest.
    How can I sleep better? | how I can sleep better | Go to bed early and keep the room dark.
    How can I learn faster? | how I can learn faster | Practise a little every day.
    How can I save money? | how I can save money | Put a little aside every week.
    How can I help at home? | how I can help at home | Wash the dishes or clean your room.
    How can I relax? | how I can relax | Take a warm bath or hear some music.""",
)

MANNERS = table(
    "act answer",
    """tell the truth | Yes, it is good to tell the truth.
    share with friends | Yes, it is kind to share.
    help other people | Yes, it is kind to help.
    say thank you | Yes, it is polite to say thank you.
    say please | Yes, it is polite to say please.
    be kind to animals | Yes, always be kind to animals.
    listen to others | Yes, it is good to listen.
    say sorry after a mistake | Yes, it is good to say sorry.
    eat fruit every day | Yes, fruit is good for you.
    drink enough water | Yes, water is good for you.
    brush my teeth every day | Yes, brush them twice a day.
    wash my hands before a meal | Yes, it keeps you healthy.
    go to bed early | Yes, sleep is good for you.
    read a lot | Yes, reading is good for you.
    wear a helmet on a bike | Yes, a helmet keeps your head safe.
    look both ways at the street | Yes, look both ways before you cross.
    lie | No, it is better to tell the truth.
    steal | No, stealing is wrong.
    hurt an animal | No, be kind to animals.
    hit people | No, hitting is wrong.
    laugh at a sad friend | No, be kind to a sad friend.
    play with fire | No, fire is dangerous.
    eat only sweets | No, that is not healthy.
    touch a hot stove | No, it burns you.
    throw rubbish on the street | No, put it in the bin.
    run across a busy street | No, that is dangerous.
    swim alone in deep water | No, that is dangerous.
    stay up all night | No, you need your sleep.
    break a promise | No, it is better to keep it.
    wake a sleeping baby | No, let the baby sleep.""",
)
