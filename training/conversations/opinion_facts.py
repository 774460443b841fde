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
    """music | cats | dogs | rain | books | the sea | summer | winter | flowers | birds | stories | jokes | games | school | science | numbers | mountains | trees
    the moon | snow | chocolate | cake | pizza | apples | tea | horses | football | dancing | painting | cooking | films | trains | computers | robots | animals
    reading | travelling | poems | questions | puzzles | gardens | cheese | swimming | singing | spring | butterflies | elephants | the night | long walks""",
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

CATEGORIES = table(
    "kind kinds list",
    """tool | tools | A hammer, a saw and a screwdriver
    musical instrument | musical instruments | The piano, the guitar and the drum
    vehicle | vehicles | A car, a bus and a train
    sport | sports | Football, tennis and swimming
    hobby | hobbies | Reading, drawing and dancing
    flower | flowers | The rose, the tulip and the daisy
    tree | trees | The oak, the pine and the birch
    metal | metals | Iron, gold and silver
    toy | toys | A ball, a doll and a kite
    shape | shapes | A circle, a square and a triangle
    room | rooms | The kitchen, the bathroom and the bedroom
    piece of furniture | pieces of furniture | A table, a chair and a bed
    piece of clothing | pieces of clothing | A shirt, a hat and a coat
    job | jobs | A teacher, a doctor and a baker
    drink | drinks | Water, milk and tea
    kitchen tool | kitchen tools | A knife, a spoon and a pan
    insect | insects | The bee, the ant and the fly
    reptile | reptiles | The snake, the lizard and the turtle
    mammal | mammals | The dog, the cow and the whale
    game | games | Chess, cards and hide and seek
    pet | pets | A cat, a dog and a rabbit
    wild animal | wild animals | A lion, a bear and a wolf
    farm animal | farm animals | A cow, a pig and a sheep
    sea animal | sea animals | A whale, a shark and a crab
    gas | gases | Oxygen, helium and steam
    liquid | liquids | Water, milk and oil
    building | buildings | A house, a school and a church
    school subject | school subjects | Maths, English and science
    girl's name | girls' names | Anna, Mia and Lucy
    boy's name | boys' names | Tom, Ben and Jack
    letter | letters | A, B and C
    polite word | polite words | Please, thank you and sorry""",
)

RHYMES = table(
    "topic rhyme",
    """a cat | The cat sat still upon the mat, and wore a very tiny hat.
    a dog | My dog can run, my dog can play, he wags his tail the whole long day.
    the sun | The sun comes up, the sun goes down, it shines on field and hill and town.
    the moon | The moon is bright, the moon is round, it shines its light upon the ground.
    the sea | The sea is deep, the sea is wide, the little fish all play and hide.
    rain | The rain falls down on street and tree, it falls on you, it falls on me.
    snow | The snow falls soft, the snow falls white, it falls all day and all the night.
    a bird | A little bird sat in a tree, and sang a happy song to me.
    spring | In spring the flowers start to grow, and gone are all the ice and snow.
    winter | When winter comes with ice and snow, we light the fire and watch it glow.
    summer | In summer when the days are long, we hear the birds sing out their song.
    love | A heart that loves is warm and kind, the nicest thing that you can find.
    a friend | A friend is there in sun and rain, and comes to see you once again.
    a tree | The old tall tree stands on the hill, when winds are loud and when they're still.
    a flower | A flower opened up today, it is the first one born in May.
    stars | The stars at night are far and small, I wish that I could count them all.
    tea | A cup of tea, so warm and nice, I drink it once, I drink it twice.
    a mouse | A little mouse ran through the house, it was a very hungry mouse.
    the wind | The wind blows here, the wind blows there, it plays with leaves and with my hair.
    a fish | A little fish swam in the sea, it waved its fin and looked at me.
    autumn | The leaves fall yellow, brown and red, the garden slowly goes to bed.
    night | The night is dark, the stars are bright, sleep well, my friend, and so good night.""",
)

SENTENCES = table(
    "word sentence",
    """cat | The cat sleeps on the chair.
    dog | The dog runs in the park.
    house | We live in a small house.
    tree | A bird sits in the tree.
    rain | The rain falls on the roof.
    sun | The sun is warm today.
    book | She reads a good book.
    water | I drink a glass of water.
    school | The children walk to school.
    apple | He eats a red apple.
    happy | The girl is happy today.
    blue | The sky is blue.
    friend | My friend helps me.
    garden | Flowers grow in the garden.
    moon | The moon shines at night.
    bread | We buy bread at the bakery.
    ball | The boy throws the ball.
    snow | The snow is cold and white.
    music | They dance to the music.
    train | The train stops at the station.
    horse | The horse eats grass.
    summer | In summer we swim in the lake.
    table | The cup is on the table.
    bird | The bird sings in the morning.
    window | Please open the window.
    cake | Grandmother bakes a cake.""",
)

WISHES = table(
    "occasion message",
    """birthday | Happy birthday! I wish you a wonderful year.
    Christmas | Merry Christmas and a happy new year!
    wedding | All the best to you both, and much love!
    get well | Get well soon! I am thinking of you.
    thank you | Thank you so much, you are very kind!
    new year | Happy new year, and all the best!
    farewell | Goodbye and all the best! I will miss you.
    Easter | Happy Easter to you and your family!
    good luck | Good luck! I know that you can do it.
    welcome | Welcome! It is nice that you are here.
    new baby | Welcome, little one! All the best to your family.
    Mother's Day | Happy Mother's Day! Thank you for all that you do.
    Father's Day | Happy Father's Day! Thank you for all that you do.""",
)

NAMES_FOR = table(
    "who name",
    """my dog | Rex
    my new cat | Luna
    a puppy | Buddy
    a kitten | Mimi
    my goldfish | Bubbles
    my rabbit | Hopper
    a horse | Star
    a parrot | Coco
    a baby girl | Anna
    a baby boy | Ben
    my boat | Blue Wave
    a robot | Robbie
    my teddy bear | Bruno
    a hamster | Nibbles
    a cow | Daisy
    a hero in my story | Max
    a dragon | Ember
    my snowman | Frosty""",
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
