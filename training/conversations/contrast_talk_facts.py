"""The knowledge tables of `contrast_talk`."""

from itertools import product

from training.conversations.wording import entries, table

ANSWERED = table(
    "direct indirect answer",
    """What does my neighbour's cow eat? | what my neighbour's cow eats | A cow eats grass.
    What does my friend's hen lay? | what my friend's hen lays | A hen lays eggs.
    What does my uncle the baker make? | what my uncle the baker makes | A baker makes bread.
    What does my aunt the doctor do? | what my aunt the doctor does | A doctor helps sick people.
    What does my teacher do at school? | what my teacher does at school | A teacher teaches children.
    What does the postman bring me? | what the postman brings me | The postman brings letters.
    What does the clock at the station show? | what the clock at the station shows | A clock shows the time.
    What do I need in the rain? | what I need in the rain | You need an umbrella.
    What do I need to open my lock? | what I need to open my lock | You need a key.
    What do I call my father's brother? | what I call my father's brother | That is your uncle.
    What do I call my mother's mother? | what I call my mother's mother | That is your grandmother.
    What do I call my sister's son? | what I call my sister's son | That is your nephew.
    What do I get if I mix yellow and blue paint? | what I get if I mix yellow and blue paint | You get green.
    What do I get if I mix red and white? | what I get if I mix red and white | You get pink.
    What will my ice become in the sun? | what my ice will become in the sun | It becomes water.
    What will my friend's puppy become? | what my friend's puppy will become | A puppy becomes a dog.
    What will my sister's kitten become? | what my sister's kitten will become | A kitten becomes a cat.
    What happens if my neighbour heats water to 100 degrees? | what happens if my neighbour heats water to 100 degrees | The water boils.
    What happens to a stone that I throw into a lake? | what happens to a stone that I throw into a lake | It sinks.
    What happens to my snowman in spring? | what happens to my snowman in spring | It melts when it gets warm.
    What is in the middle of my face? | what is in the middle of my face | Your nose.
    What is at the end of my arm? | what is at the end of my arm | Your hand.
    What is under my feet when I stand on the beach? | what is under my feet when I stand on the beach | Sand.
    What colour is my neighbour's grass? | what colour my neighbour's grass is | Grass is green.
    What colour was the snow last winter? | what colour the snow was last winter | Snow is white.
    What colour will the sky be on a clear day next week? | what colour the sky will be on a clear day next week | It will be blue.
    What colour is the blood in my finger? | what colour the blood in my finger is | Blood is red.
    What colour is the milk in my fridge? | what colour the milk in my fridge is | Milk is white.
    What colour is the banana my friend ate? | what colour the banana my friend ate is | A ripe banana is yellow.
    What day comes after Friday in my calendar? | what day comes after Friday in my calendar | After Friday comes Saturday.
    What day comes after Tuesday? | what day comes after Tuesday | After Tuesday comes Wednesday.
    What month comes after June? | what month comes after June | After June comes July.
    What month will come after October? | what month will come after October | After October comes November.
    What season will come after winter next year? | what season will come after winter next year | After winter comes spring.
    What is the capital of France? | what the capital of France is | The capital of France is Paris.
    What is the capital of Italy? | what the capital of Italy is | The capital of Italy is Rome.
    What is the capital of Spain? | what the capital of Spain is | The capital of Spain is Madrid.
    What is the capital of Germany? | what the capital of Germany is | The capital of Germany is Berlin.
    What is the capital of Japan? | what the capital of Japan is | The capital of Japan is Tokyo.
    What is the opposite of big? | what the opposite of big is | The opposite of big is small.
    What is the opposite of hot? | what the opposite of hot is | The opposite of hot is cold.
    What is the opposite of happy? | what the opposite of happy is | The opposite of happy is sad.
    What is two plus three? | what two plus three is | Two plus three is five.
    What is four plus four? | what four plus four is | Four plus four is eight.
    What is ten minus three? | what ten minus three is | Ten minus three is seven.
    What are my lungs for? | what my lungs are good for | You breathe with your lungs.
    What are clouds made of? | what clouds are made of | Clouds are made of tiny drops of water.
    What is bread made of? | what bread is made of | Bread is made of flour and water.
    What is a word for a baby sheep? | what the word for a baby sheep is | A baby sheep is a lamb.
    What does my plant want to drink? | what my plant wants to drink | Water.
    What did people use before they had lamps? | what people used before they had lamps | They used candles.
    Who bakes the bread in the shop? | who bakes the bread in the shop | A baker bakes bread.
    Who flies my plane next week? | who flies my plane next week | A pilot flies the plane.
    Who drives my train? | who drives my train | A train driver.
    Who fixes my friend's teeth? | who fixes my friend's teeth | A dentist looks after teeth.
    Who helps my neighbour's sick dog? | who helps my neighbour's sick dog | A vet helps sick animals.
    Who brings the letters in the morning? | who brings the letters in the morning | The postman brings letters.
    Who will put out the fire? | who will put out the fire | A firefighter puts out fires.
    Who grows the corn on the farm? | who grows the corn on the farm | A farmer.
    Who made the honey on my bread? | who made the honey on my bread | Bees make honey.
    Who made the web in my cellar? | who made the web in my cellar | A spider makes webs.
    Who gave us the milk in my cup? | who gave us the milk in my cup | A cow gives us milk.
    Who gave us the wool for my coat? | who gave us the wool for my coat | Sheep give us wool.
    Where do I borrow books? | where I can borrow books | At the library.
    Where do I buy a stamp? | where I can buy a stamp | At the post office.
    Where do I wait for my train? | where I wait for my train | At the station.
    Where does my neighbour keep his milk cold? | where my neighbour keeps his milk cold | In the fridge.
    Where does my friend's fish live? | where my friend's fish lives | A fish lives in water.
    Where does my friend's bird build its nest? | where my friend's bird builds its nest | Many birds build nests in trees.
    Where did the sun rise yesterday? | where the sun rose yesterday | The sun rises in the east.
    Where did the sun go down last night? | where the sun went down last night | The sun sets in the west.
    Where will the sun rise next week? | where the sun will rise next week | The sun rises in the east.
    Where are my teeth? | where my teeth are | Your teeth are in your mouth.
    Where is my brain? | where my brain is | Your brain is in your head.
    Where is my heart? | where my heart is | Your heart is in your chest.
    Where do children go to learn? | where children go to learn | To school.
    When did it get dark yesterday? | when it got dark yesterday | It gets dark in the evening.
    When will the leaves fall this year? | when the leaves will fall this year | The leaves fall in autumn.
    When will it be Christmas this year? | when it will be Christmas this year | Christmas is in December.
    When can my friends see the stars? | when my friends can see the stars | At night, when the sky is clear.
    When does my neighbour's owl hunt? | when my neighbour's owl hunts | Owls hunt at night.
    When will my water freeze? | when my water will freeze | Water freezes at 0 degrees Celsius.
    Why does my umbrella help me? | why my umbrella helps me | It keeps the rain off you.
    Why does my friend wear gloves in winter? | why my friend wears gloves in winter | Gloves keep the hands warm.
    Why should I brush my teeth tonight? | why I should brush my teeth tonight | Brushing keeps your teeth clean.
    Why did my ice cream melt in the sun? | why my ice cream melted in the sun | Ice melts when it gets warm.
    Why did my ball fall to the ground? | why my ball fell to the ground | Gravity pulled it down.
    Why did my plant die without water? | why my plant died without water | Plants need water to live.
    How many legs does my neighbour's cow have? | how many legs my neighbour's cow has | A cow has four legs.
    How many legs does the spider in my room have? | how many legs the spider in my room has | A spider has eight legs.
    How many legs did that ant have? | how many legs that ant had | An ant has six legs.
    How many legs does my friend's parrot have? | how many legs my friend's parrot has | A bird has two legs.
    How many wheels does my uncle's bike have? | how many wheels my uncle's bike has | A bike has two wheels.
    How many wheels has my neighbour's car? | how many wheels my neighbour's car has | A car has four wheels.
    How many days did last week have? | how many days last week had | A week has seven days.
    How many days will next week have? | how many days next week will have | A week has seven days.
    How many months did last year have? | how many months last year had | A year has twelve months.
    How many months will next year have? | how many months next year will have | A year has twelve months.
    How many hours did yesterday have? | how many hours yesterday had | A day has 24 hours.
    How many minutes were in the last hour? | how many minutes were in the last hour | An hour has 60 minutes.
    How many fingers are on my left hand? | how many fingers are on my left hand | A hand has five fingers.
    How many toes are in my shoes? | how many toes are in my shoes | Most people have ten toes.
    How many ears does my teacher have? | how many ears my teacher has | Most people have two ears.
    How many eyes does my best friend have? | how many eyes my best friend has | Most people have two eyes.
    How many noses does my boss have? | how many noses my boss has | Everyone has one nose.
    How many sides does the triangle on my paper have? | how many sides the triangle on my paper has | A triangle has three sides.
    How many players does my football team need? | how many players my football team needs | A football team has eleven players.
    How many coins have I got if I had two and found one? | how many coins I have if I had two and found one | You have three coins.
    How long does the Earth take to go round the sun? | how long the Earth takes to go round the sun | It takes one year.
    Which is bigger, my neighbour's horse or my mouse? | which is bigger, my neighbour's horse or my mouse | The horse is bigger.
    Which is faster, my train or my bike? | which is faster, my train or my bike | The train is faster.
    Which is hotter, my tea or ice? | which is hotter, my tea or ice | Tea is hotter.
    Which is heavier, a purse full of coins or a feather? | which is heavier, a purse full of coins or a feather | The purse is heavier.
    Which is older, my grandmother or a baby? | which is older, my grandmother or a baby | Your grandmother is older.
    Which planet do my friends live on? | which planet my friends live on | They live on Earth.
    Which planet is the biggest? | which planet is the biggest | Jupiter is the biggest planet.
    Which animal is called the king of the animals? | which animal is called the king of the animals | The lion.
    Which animal says meow in my kitchen? | which animal says meow in my kitchen | A cat says meow.
    Which part of my body do I smell with? | which part of my body I smell with | With your nose.
    Will my ice melt in the sun tomorrow? | if my ice will melt in the sun tomorrow | Yes, ice melts when it gets warm.
    Will the sun rise next week? | if the sun will rise next week | Yes, the sun rises every morning.
    Will my neighbour's stone float? | if my neighbour's stone will float | No, a stone sinks.
    Will my wooden boat float? | if my wooden boat will float | Yes, wood floats.
    Will my friend's tadpole become a frog? | if my friend's tadpole will become a frog | Yes, a tadpole becomes a frog.
    Will there be a Monday next week? | if there will be a Monday next week | Yes, every week has a Monday.
    Will it get dark in my street tonight? | if it will get dark in my street tonight | Yes, it gets dark every night.
    Did the sun rise yesterday? | if the sun rose yesterday | Yes, the sun rises every morning.
    Does my friend have a heart? | if my friend has a heart | Yes, everyone has a heart.
    Does my neighbour's fish have legs? | if my neighbour's fish has legs | No, a fish has no legs.
    Is the sun hotter than my stove? | if the sun is hotter than my stove | Yes, the sun is much hotter.
    Is Monday the day before Tuesday? | if Monday is the day before Tuesday | Yes, after Monday comes Tuesday.
    Can my friend's penguin fly? | if my friend's penguin can fly | No, penguins cannot fly.
    Can my cat climb a tree? | if my cat can climb a tree | Yes, cats climb well.
    Can my bread go bad? | if my bread can go bad | Yes, old bread goes hard or mouldy.""",
)

ANSWERED_SAID = table(
    "said answer",
    """My neighbour keeps hens. What do they lay? | Hens lay eggs.
    My uncle keeps bees. What do they make? | Bees make honey.
    My aunt has sheep. What does she get from them? | Sheep give us wool.
    My grandfather has a cow. What does she give him? | A cow gives milk.
    My friend has a puppy. What will it be one day? | A puppy becomes a dog.
    My sister found a tadpole. What will it turn into? | A tadpole becomes a frog.
    My son caught a caterpillar. What's it going to be? | It becomes a butterfly.
    My brother's rabbit is hungry. What does it want? | Rabbits eat grass, hay and carrots.
    My cat saw a mouse. What did she want to do? | Cats like to chase mice.
    My friend's bird is on the roof. How did it get up there? | It flew up with its wings.
    My teacher has a broken tooth. Who can help her? | A dentist looks after teeth.
    My neighbour's car won't start. Who fixes it? | A mechanic fixes cars.
    My dog is ill. Who should look at him? | A vet helps sick animals.
    My sister needs a tool to drive in a nail. Which one? | She needs a hammer.
    My brother wants to cut paper. What does he need? | He needs scissors.
    My mother wants to sweep the floor. What does she need? | She needs a broom.
    My father wants to eat soup. What shall I bring him? | Bring him a spoon.
    My friend wants to cut bread. What does she need? | She needs a knife.
    My uncle wants to dig a hole. What does he need? | He needs a spade.
    My grandmother wants to know the time. What should she look at? | She should look at a clock.
    My aunt stands in front of a locked door. What does she need? | She needs a key.
    My son wants to write a letter. What should I give him? | Give him a pen and paper.
    My daughter wants to wash her hands. What does she need? | She needs soap and water.
    My neighbour got wet in the rain. What did he need? | He needed an umbrella.
    My guest is thirsty. What should I bring him? | Bring him a glass of water.
    My friend is cold. What should he put on? | He should put on a warm coat.
    My feet are cold. What should I put on? | Put on warm socks.
    My room is dark. What should I do? | Turn on the light.
    My plant looks dry. What does it want? | It wants water.
    My ice cream was in the sun for an hour. What happened to it? | It melted.
    I left water in the freezer last night. What is it now? | It is ice.
    I put sugar in my tea. Where did it go? | It dissolved in the tea.
    I dropped an egg. What happened to it? | It broke.
    I threw a stone into the pond. What did it do? | It sank.
    I threw a piece of wood into the lake. What did it do? | It floated.
    I mixed yellow and blue last night. What colour did I get? | You got green.
    I mixed red and yellow. What did I get? | You got orange.
    I mixed my red paint with white. What's that colour called? | That is pink.
    I looked at the sky on a clear day. What colour was it? | It was blue.
    I held a ripe lemon in my hand. What colour was it? | It was yellow.
    I had three apples and ate one. How many do I have now? | You have two apples.
    I've two coins in my left pocket and three in my right. How many is that? | That is five coins.
    I bought six eggs and two broke. How many are left? | Four eggs are left.
    I had five pens and gave one to my friend. How many are left? | Four pens are left.
    My purse had four coins. I spent one at the shop. How many now? | There are three coins now.
    My friend gave me two sweets and my aunt gave me two. How many do I have? | You have four sweets.
    Two cats sat on the wall and one jumped down. How many were left? | One cat was left.
    Today is Thursday. My train goes tomorrow. On which day is that? | That is on Friday.
    My friend came on Sunday and left the next day. When did she leave? | She left on Monday.
    My party was yesterday. Today is Wednesday. Which day was it? | It was on Tuesday.
    My holiday starts the month after May. Which month is it? | It is June.
    My birthday is in the last month of the year. Which one? | That is December.
    My sister was born in the first month of the year. When was that? | In January.
    My neighbour comes back the day after Monday. When's that? | On Tuesday.
    My teacher comes from the capital of France. Where does she come from? | She comes from Paris.
    My uncle lives in the capital of Italy. Where does he live? | He lives in Rome.
    My cousin went to the capital of Spain. Where did she go? | She went to Madrid.
    My boss flew to the capital of Germany last week. Where did he go? | He went to Berlin.
    My friend moved to the capital of England. Where's that? | That is London.
    My teacher asked for the opposite of big. What should I have said? | Small.
    My friend said hot, and I had to say the opposite. What is it? | Cold.
    My son asked what the opposite of up is. What is it? | Down.
    I lost the word for a baby dog. What was it? | A baby dog is a puppy.
    I lost the word for a baby cow. What was it? | A baby cow is a calf.
    I forgot the word for my mother's sister. What do I call her? | She is your aunt.
    I met my father's father. Who was that? | That was your grandfather.
    My mother has a brother. What is he to me? | He is your uncle.
    My uncle has a son. What is he to me? | He is your cousin.
    My sister has a daughter. What is she to me? | She is your niece.
    I saw something round and bright in the sky last night. What was it? | That must have been the moon.
    I heard a moo behind the house. Who was it? | That must have been a cow.
    I heard a meow at my door last night. Who was it? | That must have been a cat.
    I heard something say quack at the lake. What was it? | That must have been a duck.
    I heard a woof in the garden. Who's there? | That must be a dog.
    Something with a trunk and big ears walked by. What was it? | That must have been an elephant.
    Something with eight legs made a web in my room. Who was it? | That must have been a spider.
    After the rain I saw many colours in the sky. What was it? | That was a rainbow.
    White flakes came down last night. What was that? | That was snow.
    It was loud and came right after the lightning. What was it? | That was thunder.
    It's yellow, curved and monkeys like it. What have I got in my bag? | You have a banana.
    It's orange, and my rabbit loves it. What did I bring? | You brought a carrot.
    I'm holding a yellow fruit that's very sour. What is it? | It is a lemon.
    I have something with two hands that shows the time. What is it? | It is a clock.
    My present has two wheels and pedals. What is it? | It is a bicycle.
    My new thing keeps me dry in the rain. What is it? | It is an umbrella.
    I put my milk where it stays cold. Where is it? | It is in the fridge.
    I put my coat where clothes hang. Where is it? | It is in the wardrobe.
    I went where you borrow books. Where was I? | You were at the library.
    I went where the baker sells his bread. Where was I? | You were at the bakery.
    I waited where trains stop. Where was I? | You were at the station.
    I went where doctors and nurses work. Where was I? | You were at a hospital.
    I went where children learn. Where was I? | You were at school.
    My brother went where you see films. Where was he? | He was at the cinema.
    My friend posted a letter. Where did she go? | She went to the post office.
    My sister took her book back. Where did she go? | She went to the library.
    A man brought me letters this morning. What's his job? | He is a postman.
    A woman flew my plane last week. What's her job? | She is a pilot.
    Someone cut my hair yesterday. What's that person's job? | That is a hairdresser.
    Somebody taught us maths at school. What's the job called? | That is a teacher.
    A man in a white hat cooked my dinner. What is he? | He is a cook.
    My neighbour bakes bread at night. What's his job? | He is a baker.
    My aunt helps sick people. What is she? | She is a doctor or a nurse.
    My uncle grows corn and keeps cows. What is he? | He is a farmer.
    My sister puts out fires. What does she work as? | She is a firefighter.
    Tom is taller than Ben. Who's taller? | Tom is taller.
    Anna is older than Mia. Who is younger? | Mia is younger.
    Ben ran faster than his friend. Who won? | Ben won.
    My sister is ten and my brother is eight. Who's older? | Your sister is older.
    My train left at two, my friend's at three. Whose left first? | Your train left first.
    I have a cat and a horse. Which one's bigger? | The horse is bigger.
    I've a red bag and a blue bag. I took the red one. Which one did I take? | You took the red bag.
    She had tea and he had milk. What did he have? | He had milk.
    He went to the shop and she stayed at home. Where is she? | She is at home.
    He said hello and she said goodbye. What did she say? | She said goodbye.
    They wanted to swim, so they went to the lake. Where did they go? | They went to the lake.
    He gave the book to my sister. Who has it now? | Your sister has it.
    She lost her key, so she rang the bell. Why did she ring? | She lost her key.
    He's crying because he fell. Why is he crying? | Because he fell.
    They left early because they were tired. Why did they leave? | They were tired.
    The cup fell down and broke. What broke? | The cup broke.
    My neighbour waved and called my name. Who called my name? | Your neighbour called it.
    My friend wrote to me: happy birthday! What did she write? | She wrote happy birthday.
    My teacher told me to read more. What should I do? | You should read more.
    My mother said that dinner is at six. When is dinner? | Dinner is at six.
    The shop opens at nine. When does it open? | It opens at nine.
    My train goes from track four. Which track do I need? | You need track four.
    I'll meet my friend on Friday. When will I meet her? | You will meet her on Friday.
    Next week I'll visit my aunt. Whom will I visit? | You will visit your aunt.
    Next year my sister turns ten. How old will she be next year? | She will be ten.
    My son is seven. How old will he be next year? | He will be eight.
    I'm nine years old. How old was I last year? | You were eight.
    It's Monday. What will the day after tomorrow be? | It will be Wednesday.
    It's winter now. Which season comes next? | Spring comes next.
    It's summer here. What season will follow? | After summer comes autumn.
    My friend's clock says one. What will it say in an hour? | It will say two.
    I'm blowing on my hot soup. Why do I do that? | It makes the soup cooler.
    My eyes are closed. What can I see? | You can see nothing with closed eyes.
    My pocket is empty. What's in my pocket? | Nothing, your pocket is empty.
    There's only a pen in my bag. What's in my bag? | There is a pen in your bag.
    I hid a ball in the box. What's in the box? | There is a ball in the box.
    There's a cat behind the door. What's behind the door? | There is a cat behind the door.
    I wrote the word moon on my paper. What's on my paper? | The word moon.
    I'm thinking of the number seven. What number am I thinking of? | You are thinking of seven.
    Nobody is in the room. Who's in the room? | Nobody is in the room.
    My neighbour has a parrot. What can it do with its wings? | It can fly with its wings.
    My friend took a bite of a lemon. How did it taste? | It tasted sour.
    My friend ate a spoon of sugar. How did it taste? | It tasted sweet.
    My aunt put too much salt in the soup. How did it taste? | It tasted salty.
    My uncle went out in the snow without a coat. How did he feel? | He felt cold.
    My grandfather can't see well. What could help him? | Glasses could help him.
    My teacher wrote on the board. What did she write with? | She wrote with chalk or a pen.
    My baby is crying in her bed. What might she need? | Maybe she is hungry or tired.
    My plant stood in the dark for weeks. What does it miss? | It misses the light.
    My friend blew up a balloon and pricked it. What happened? | It went pop.
    My brother threw a ball up. What did the ball do next? | It came down again.
    My neighbour left his bike in the rain all winter. What did the iron do? | It rusted.
    My sister put a magnet next to an iron nail. What happened? | The magnet pulled the nail.
    My mother boiled water. What came out of the pot? | Steam came out.
    My father put dough into the oven. What did he take out? | He took out bread.
    My cousin saved a caterpillar in a jar. What might fly out one day? | A butterfly might fly out.
    My friend planted a seed and watered it. What will grow? | A plant will grow.
    My uncle cut down an oak. What can he make from it? | He can make things from the wood.
    I went to bed at night and got up in the morning. What did I see in the sky at night? | You could see the moon and the stars.
    I looked at the clock: it's noon. Is it day or night? | It is day.
    I was born in spring. Which season comes after it? | Summer comes after spring.
    I've got a square piece of paper. How many sides does it have? | A square has four sides.
    I've got a dozen eggs from the shop. How many is that? | A dozen is twelve.
    I've a pair of gloves in my bag. How many gloves is that? | A pair is two gloves.
    I've cut my apple in two halves. How many pieces do I have? | You have two pieces.
    I read one page yesterday and two today. How many pages in all? | Three pages.
    I gave half of my ten coins to my friend. How many did he get? | He got five coins.
    I had one cat and got two more last week. How many cats do I have now? | You have three cats.
    My train takes one hour and leaves at two. When do I arrive? | You arrive at three.
    My train leaves at five and it's four now. How long do I have to wait? | You have to wait one hour.
    My shop shuts at six. It's seven. Is it open? | No, it is shut.
    My friend is older than me, and I'm nine. Is he eight? | No, he is older than nine.
    My sister is my mother's daughter. What is she to my mother? | She is her daughter.
    My left hand is full. Which hand is free? | Your right hand is free.
    I turned off the lamp. Is it light or dark now? | It is dark now.
    I locked the door and have the key in my pocket. Where's the key? | The key is in your pocket.
    I ate all the cake. How much is left? | Nothing is left.
    I spent all my money at the shop. What's in my purse now? | Nothing, your purse is empty.
    I gave my only pen to a boy. Who's got it now? | The boy has it.
    I poured my milk into the cat's bowl. Where's the milk now? | It is in the cat's bowl.
    I moved my chair from the hall to the kitchen. Where's it now? | It is in the kitchen.
    I called my dog and he came. Who came? | Your dog came.
    I asked for tea and they brought me coffee. What did I want? | You wanted tea.
    I asked the waiter for soup. What did I ask for? | You asked for soup.
    She's wearing a red dress and he's wearing a blue shirt. Who's in red? | She is in red.
    He's got the map and she's got the lamp. What's she got? | She has the lamp.
    He sings and she plays the piano. Who's at the piano? | She is at the piano.
    She's a teacher and he's a cook. Who works in a kitchen? | He works in a kitchen.
    They've a dog called Sunny and a cat called Misty. What's the cat's name? | The cat is called Misty.
    We took the bus because the train was late. What did we take? | You took the bus.
    We wanted to go to the lake, but it rained, so we stayed in. Where were we? | You were at home.
    Ben hid behind the tree and Mia looked for him. Where was Ben? | He was behind the tree.
    Anna gave Tom a kite. Who's got the kite now? | Tom has it.
    Lucy came first and Paul came second. Who won? | Lucy won.
    Mr Brown sells bread and Mrs Green sells flowers. Who sells bread? | Mr Brown sells bread.
    Mrs Hill waters her roses every day. What does she water? | She waters her roses.
    Mr Stone is a pilot. What does he fly? | He flies planes.
    Uncle Bill is a fisherman. What does he catch? | He catches fish.
    Aunt May is a vet. Whom does she help? | She helps sick animals.
    Omar has a hen. What might he find in the nest? | He might find an egg.
    Nina went to the library. What can she borrow there? | She can borrow books.
    Hugo stands at a red light. What must he do? | He must stop and wait.
    Ella got a green light. What may she do? | She may go.
    Sara is on the moon in her dream. What can she see in the sky? | She can see the Earth and the stars.
    Peter has a cold. What could do him good? | Rest and warm tea could do him good.
    Jack fell and his knee is bleeding. What can he put on it? | He can put a plaster on it.
    Rosa is thirsty after her run. What should she drink? | She should drink some water.
    David can't reach the top shelf. What could he stand on? | He could stand on a ladder or a chair.""",
)

LEFT = table(
    "thing place",
    "\n".join(
        f"{thing} | {place}"
        for (i, thing), (j, place) in product(
            enumerate(
                entries("key | phone | purse | ring | umbrella | hat | bag | watch | book | ticket | scarf | ball")
            ),
            enumerate(
                entries(
                    """in the kitchen | under the sofa | on the shelf | at school | on the train | in the drawer
                    behind the door | at my friend's house | in the car | in the garden | next to the lamp | in the shop"""
                )
            ),
        )
        if (i + j) % 3 == 0
    ),
)

SEEN = table(
    "a sound",
    """a cow | moo
    a dog | woof
    a cat | meow
    a duck | quack
    a sheep | baa
    a pig | oink
    a horse | neigh
    a rooster | cock-a-doodle-doo
    a lion | roar
    a bee | buzz
    a snake | hiss
    an owl | hoo-hoo
    a mouse | squeak
    a frog | croak
    a wolf | awoo
    a donkey | hee-haw
    a crow | caw
    a goose | honk
    a hen | cluck
    a chick | cheep""",
)
