"""The small favours of `opinions`: lists, names, rhymes, sentences and wishes."""

from training.conversations.wording import table

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
    snow | The snow falls soft, the snow falls white, it comes to us in the quiet night.
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
