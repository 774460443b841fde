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
    dish | soup with bread
    cake | apple cake
    sweet | chocolate
    colour of the rainbow | blue
    wild animal | the elephant
    farm animal | the horse
    sea animal | the dolphin
    pet | the cat
    holiday | the new year
    sound | the sound of rain
    smell | the smell of fresh bread
    sort of music | piano music
    dance | the waltz
    poem | one about the moon
    fairy tale | the one with the ugly duckling
    kind of day | a sunny one
    room | the kitchen
    tool | the pencil
    vehicle | the train
    language | English
    job | teacher
    feeling | joy
    soup | tomato soup
    nut | the walnut
    berry | the strawberry
    herb | mint
    spice | cinnamon
    ice cream | vanilla ice cream
    board game | chess
    kind of film | a funny one
    piece of clothing | the scarf
    metal | gold
    stone | the ruby
    part of the day | the evening, when it is quiet
    river | the Nile
    country | a land with many hills
    city | Rome
    mountain | any one with snow on it
    place | the library""",
)

LIKED = column(
    "x",
    """music | cats | dogs | rain | books | the sea | summer | winter | flowers | birds | stories | jokes | games
    school | science | numbers | mountains | trees | the moon | snow | chocolate | cake | pizza | apples | tea
    horses | football | dancing | painting | cooking | films | trains | computers | robots | animals | reading
    travelling | poems | questions | puzzles | gardens | cheese | swimming | singing | spring | butterflies
    elephants | long walks | the night | coffee | bread | fruit | vegetables | oranges | bananas | strawberries
    ice cream | pancakes | soup | rice | pasta | potatoes | tomatoes | honey | milk | juice | lemonade | mice
    rabbits | ponies | owls | penguins | whales | dolphins | lions | tigers | bees | spiders | snakes | frogs
    turtles | dinosaurs | dragons | wolves | bears | autumn | rainbows | clouds | storms | the wind | the sun | stars
    the forest | rivers | lakes | islands | the city | the country | parks | museums | libraries | castles | bridges
    planes | ships | bikes | buses | cars | rockets | chess | cards | tennis | basketball | running | hiking | skiing
    skating | yoga | climbing | fishing | camping | knitting | drawing | singing in the rain | writing | letters
    photos | plays | songs | the piano | the guitar | drums | maths | history | languages | homework | holidays
    birthdays | parties | presents | Christmas | Easter | weekends | Mondays | mornings | children | babies | people
    old houses | tall trees | fairy tales | poetry | comics | cartoons | the colour blue | the colour red
    the colour green | art | sport | toys | teddy bears | kites | balloons | hats | warm socks | rainy days
    sunny days | quiet evenings | learning | school trips | picnics | barbecues""",
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
    cats | mice
    dogs | horses
    birds | fish
    rabbits | hamsters
    lions | tigers
    bees | wasps
    juice | lemonade
    water | milk
    soup | salad
    pasta | rice
    pizza | burgers
    chocolate | chips
    honey | jam
    butter | cheese
    strawberries | cherries
    oranges | bananas
    carrots | peas
    pancakes | waffles
    breakfast | dinner
    sweet things | salty things
    roses | tulips
    the forest | the desert
    lakes | rivers
    islands | big towns
    snow | rain
    the day | the night
    Saturday | Monday
    green | yellow
    purple | orange
    gold | silver
    swimming | running
    football | tennis
    dancing | singing
    drawing | writing
    the piano | the guitar
    board games | computer games
    walking | driving
    ships | planes
    letters | emails
    phone calls | messages
    poems | riddles
    fairy tales | crime stories
    history | geography
    maths | spelling
    a house | a flat
    a tent | a hotel
    an old book | a new phone
    a big party | a small party
    early mornings | late nights
    giving presents | getting presents
    hats | scarves
    boots | sandals
    talking | listening
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
    What should I paint? | what I should paint | Paint the sea with a small boat.
    What should I sing? | what I should sing | Sing a song that you know well.
    What should I write about? | what I should write about | Write about a day at the sea.
    What film should I watch? | what film I should watch | Watch a funny film with animals.
    Which book should I read to my child? | which book I should read to my child | Read one with animals and many pictures.
    What should I have for lunch? | what I should have for lunch | How about a salad with bread and egg?
    What can I eat as a snack? | what I can eat as a snack | An apple or some nuts are good.
    What can I cook for my friends? | what I can cook for my friends | Make pizza together.
    What soup should I make? | what soup I should make | Make tomato soup.
    What can I make from apples? | what I can make from apples | You can make apple cake.
    What should I get my sister? | what I should get my sister | A nice book or a scarf.
    What should I get my brother? | what I should get my brother | A game or a ball would be nice.
    What can I give my teacher? | what I can give my teacher | A card with kind words is nice.
    What can I give my grandmother? | what I can give my grandmother | Flowers and a visit make her happy.
    What can I give a child? | what I can give a child | Give it a picture book or a ball.
    What should I do after school? | what I should do after school | Play outside and then do your homework.
    What should I do tonight? | what I should do tonight | Read a book or watch a nice film.
    What should I do on Sunday? | what I should do on Sunday | Take a long walk and rest.
    What can I do with my kids? | what I can do with my kids | Bake something or go to the park together.
    What can I do outside? | what I can do outside | Take a walk, play ball or look at birds.
    What can I do in the snow? | what I can do in the snow | Build a snowman.
    What can I do at the beach? | what I can do at the beach | Build a sand castle and swim.
    What can I build? | what I can build | Build a house for birds.
    What can I collect? | what I can collect | Collect stones, shells or stamps.
    What should I wear today? | what I should wear today | Wear something warm and comfortable.
    What should I wear in the rain? | what I should wear in the rain | Wear a raincoat and boots.
    What colour should I paint my room? | what colour I should paint my room | A light blue is calm and nice.
    Where should we eat? | where we should eat | Eat in the garden, if it is warm.
    Where should I read my book? | where I should read my book | Sit under a tree or on the sofa.
    How should I start my day? | how I should start my day | Drink some water and stretch.
    How should I end my day? | how I should end my day | Read a little and go to bed early.
    How can I stay healthy? | how I can stay healthy | Eat fruit, move a lot and sleep well.
    How can I get fit? | how I can get fit | Walk or run a little every day.
    How can I be more patient? | how I can be more patient | Breathe slowly and take your time.
    How can I get up more easily? | how I can get up more easily | Go to bed early and let in the light.
    How can I make my mother happy? | how I can make my mother happy | Help her and give her a hug.
    How can I say sorry? | how I can say sorry | Look at the person and say: I am sorry.
    How can I say thank you? | how I can say thank you | Say it with a smile or write a card.
    How can I end a fight with a friend? | how I can end a fight with a friend | Say sorry, listen and shake hands.
    How can I be less shy? | how I can be less shy | Start with a smile and a small hello.
    How can I celebrate my birthday? | how I can celebrate my birthday | Have a picnic with your friends.
    How can I help nature? | how I can help nature | Plant flowers and pick up rubbish.
    How can I remember things? | how I can remember things | Write them down or say them aloud.
    How can I keep my room tidy? | how I can keep my room tidy | Put each thing back after you use it.
    What should I grow on my balcony? | what I should grow on my balcony | Grow herbs like mint and basil.
    Which job should I learn? | which job I should learn | Choose one that you enjoy.
    Which game is good for a party? | which game is good for a party | Play musical chairs.
    What should I take to a picnic? | what I should take to a picnic | Take bread, fruit, water and a blanket.
    What should I say to a new neighbour? | what I should say to a new neighbour | Say hello and tell your name.
    What should I do first, work or play? | what I should do first, work or play | Work first, then play.
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
    help at home | Yes, it is kind to help at home.
    visit my grandparents | Yes, they will be glad.
    ask if I do not understand | Yes, asking is how we learn.
    eat vegetables | Yes, vegetables are good for you.
    move every day | Yes, it keeps you healthy.
    forgive a friend | Yes, it is good to forgive.
    keep a promise | Yes, a promise should be kept.
    give back what I found | Yes, the owner will be glad.
    say hello to the neighbours | Yes, it is friendly to say hello.
    wear a seat belt in the car | Yes, always wear a seat belt.
    save water | Yes, water is precious.
    switch off the light when I leave | Yes, it saves power.
    try new food | Yes, you may find something you like.
    see a doctor when I am ill | Yes, a doctor can help.
    cry when I am sad | Yes, it is fine to cry.
    feed the birds in winter | Yes, they find little food then.
    be honest | Yes, it is good to be honest.
    wait for my turn | Yes, it is fair to wait.
    cheat in a test | No, cheating is not fair.
    pull the cat's tail | No, that hurts the cat.
    shout at people | No, it is better to talk calmly.
    call people names | No, that hurts people.
    read another person's diary | No, a diary is private.
    eat berries that I do not know | No, they may be poisonous.
    stare at the sun | No, that hurts your eyes.
    go with a stranger | No, stay with people you know.
    tell my password to a stranger | No, keep it secret.
    skate on thin ice | No, the ice may break.
    drive after drinking alcohol | No, that is dangerous.
    wake a sleeping bear | No, let it sleep.
    leave the water running | No, that wastes water.
    laugh at a mistake | No, everyone makes mistakes.
    give up at once | No, try once more.
    wake a sleeping baby | No, let the baby sleep.""",
)
