"""What people tell of themselves in a chat: good and bad news, hobbies, plans, work, family and pets."""

from training.conversations.wording import Topic, asked, table, talk

USER_NEWS: tuple[Topic, ...] = (
    asked(
        table(
            "doing",
            """swimming
            painting
            cooking
            reading
            dancing
            gardening
            playing chess
            playing football
            playing the piano
            riding my bike
            taking photos
            singing""",
        ),
        """I've taken up {doing} again. | My whole family loves {doing}. | On rainy days there's nothing like {doing}.
        My grandpa taught me {doing}. | I could talk about {doing} all night. | When I'm not at work, I'm {doing}.
        My friends laugh at me because I'm always {doing}. | I joined a club for {doing}. | {Doing} keeps me young.
        Last summer I discovered {doing}. | Every evening after dinner I'm {doing}.
        I've found something I'm good at: {doing}. | Yesterday I was {doing} until midnight.
        If I had more time, I'd spend it {doing}. | I forget everything when I'm {doing}.
        I'm going to spend my holiday {doing}. | My teacher says I've got a gift for {doing}.
        My hobby is {doing}. | In my free time I like {doing}. | I enjoy {doing} a lot. | I am into {doing}.
        I am learning {doing} right now. | I spend my weekends {doing}. | I spent the whole day {doing}. | {Doing} is my hobby.
        {Doing} makes me happy. | {Doing} is what I like best. | Nothing is better than {doing}. | I am quite good at {doing}.
        I could do it all day: {doing}. | My sister and I like {doing}. | I started {doing} last year. | At the moment I am {doing}.
        After school I am always {doing}. | You know what I like? {Doing}! | I relax by {doing}. | My free time is for {doing}.
        For me, {doing} is the best thing. | I have been {doing} since I was small. | I have a new hobby: {doing}.
        I can't stop {doing}! | I dream of {doing} every day. | Guess my hobby! It is {doing}. | I cannot live without {doing}.
        What I do for fun is {doing}. | Today I was {doing} with a friend. | I like {doing} very much.""",
        "That sounds like fun! | What a nice hobby! | {Doing} is a fine thing to do.",
    ),
    asked(
        table(
            "pet",
            """dog
            cat
            rabbit
            horse
            parrot
            hamster
            goldfish
            turtle""",
        ),
        """There's a new member in our family, a {pet}. | My {pet} just came into the room.
        A {pet} moved in with us last week. | My daughter wanted a {pet}, and now we've got one.
        My {pet} and I are having breakfast. | I'm writing this with a {pet} next to me.
        My {pet} turned three today. | You'd like my {pet}. | My {pet} is looking at me while I write.
        We picked up our {pet} this morning. | I've had my {pet} for two years.
        I don't live alone, I've got a {pet}. | My {pet} knows when I'm sad. | My grandma has given me her {pet}.
        I have a {pet}. | I have a {pet} at home. | I got a {pet}! | We have a {pet} now. | We have a new {pet}. | I own a {pet}.
        My family has a {pet}. | My {pet} is so cute. | I love my {pet}. | My {pet} is my best friend. | My {pet} is sitting next to me.
        I am playing with my {pet}. | I am feeding my {pet}. | There is a {pet} in our house. | My {pet} is sleeping. | My {pet} is hungry again.
        My {pet} makes me laugh. | My {pet} says hello. | I have the best {pet} in the world. | Guess what, I have a {pet}!
        My parents gave me a {pet}. | I live with a {pet}. | At home a {pet} waits for me. | Did I tell you about my {pet}? | My pet is a {pet}.
        I must feed my {pet}. | Look at my lovely {pet}! | We bought a {pet} yesterday.""",
        "How nice! Give your {pet} my best wishes. | A {pet} is a lovely friend! | Take good care of your {pet}!",
    ),
    talk(
        """You'll never guess, I got the part in the play! | I've just come from my teacher. I did well!
        All my hard work has paid off. | The doctor says I'm well again. | My story was printed in the school paper.
        My brother's coming home after a whole year. | My soup tasted so good that nothing's left.
        I've finally learned to whistle. | We won a trip to the sea! | My son said his first word today.
        I've got into the team! | I fixed my bike all by myself. | The letter I've waited for has come.
        I've paid back all my debts. | My garden is full of flowers this year. | I climbed a mountain last weekend.
        I've stopped smoking. | My friend and I are friends again. | My neighbour found my lost ring!
        I gave my first concert last night. | I've saved enough for a new bike.
        I passed a test! | I passed my exam. | I passed the driving test! | I got my driving licence.
        I got an A at school. | I got the best mark in class. | I got the job! | I got a better job.
        My boss praised me. | I got more money at work. | I have great news! | Good news! | Guess what, I won!
        I won a prize. | I won the race! | I came first in the race. | Our team won the match.
        I finished my homework. | I finished school today. | I finally did it! | I did it! | I made it!
        I can swim now! | I can ride a bike now. | I learned to read. | I learned to cook soup.
        I baked my first bread. | I lost a tooth, and the tooth fairy came. | I have a new friend.
        I met a nice girl. | I met a nice boy. | I am in love! | I am getting married! | We got married.
        My sister had a baby. | I have a baby brother now. | I became an uncle. | I became a mother.
        My wife is having a baby. | We are having a baby! | We moved to a new house. | I bought a house.
        I have a new flat. | I bought a new car. | I got a new phone. | I got flowers today.
        I got a letter from my friend. | My friend is coming to visit. | My grandma is coming today.
        I am turning ten today! | I am having a party. | We are going to the sea tomorrow.
        I am going to the zoo today. | My cake turned out well. | I found a coin in the street.
        I found what I was looking for. | I saw a rainbow today. | My dog is well again. | My headache is gone.
        I am healthy again. | I slept so well. | I finished my book. | My painting is done.
        The sun shines and I am happy. | Something good happened today. | Something wonderful happened to me.
        You will not believe it: I won! | I am so proud of my son, he won. | My daughter can walk now!
        I scored a goal today. | I ran five miles today. | My plants are growing well.
        I cleaned the whole house today. | I cooked a nice meal. | I helped an old lady today.
        I made a new friend at school.""",
        """How wonderful! I am glad for you. | That is great! Well done. | Great! It is nice to hear good news.""",
    ),
    talk(
        """The bus drove off right in front of me. | My sister's not speaking to me.
        I've dropped my phone in the water. | I left my bag on the train. | My plants have all dried out.
        My flat is so cold, the heating's broken. | I've got a hole in my new coat.
        I was looking forward to the trip, and now it's off. | Somebody scratched my car.
        My friend forgot my birthday. | I've sprained my ankle. | They gave the job to somebody else.
        I've got such a headache. | We had water in the cellar. | My tent blew away in the storm.
        I got soaked on my way home. | I made a big mistake at work. | The shop sold the last one just before me.
        My team threw me out. | I've bitten my tongue. | My neighbours have been shouting all night.
        I failed a test. | I failed my exam. | I did not pass. | I got a bad mark. | I lost my job.
        I did not get the job. | I lost my keys. | I lost my phone. | I lost my wallet. | I missed the bus.
        I missed my train. | I was late for work. | I came too late. | We lost the match. | My team lost.
        I broke my leg. | I broke my glasses. | I broke a plate. | My bike is broken. | My car broke down.
        My phone is broken. | My computer is broken. | I burned my dinner. | My cake is burnt. | I spilled my tea.
        I had a fight with my friend. | My friend does not talk to me. | My best friend moved away.
        My girlfriend left me. | My boyfriend left me. | Nobody came to my party. | Nobody likes me.
        The others laughed at me. | The kids at school are mean to me. | My boss shouted at me.
        My teacher was angry with me. | My parents are angry with me. | My mother is ill.
        My grandfather is in hospital. | My cat ran away.
        I have a cold. | I have a fever. | I have a cough. | My head hurts. | My belly hurts. | I have toothache.
        I did not sleep last night. | I slept badly. | I had a bad dream. | I had a nightmare. | I have bad news.
        Something bad happened. | Something sad happened today. | I had an accident. | I hurt myself.
        Somebody stole my bag. | My holiday was cancelled. | It rained on my birthday. | My ice cream fell down.
        I have so many problems. | I must go to the dentist. | My flowers died. | I got wet in the rain.
        I fell off my bike. | I forgot my homework. | I forgot my friend's birthday.""",
        """I am sorry to hear that. | Oh no! I hope that it gets better soon.
        I am sorry. It is good that you tell me.""",
    ),
    talk(
        """My desk is full of papers. | I've got three tests this week. | I've got to cook for ten people tonight.
        The children need me, the dog needs me, everybody needs me. | I don't know where to begin.
        There's so much washing up to do. | I've got to pack for the trip and I've no time.
        My list is longer than my day. | I have to learn twenty words by tomorrow. | My boss gave me even more work.
        I've still got to do the shopping and the cooking. | I've been at my desk since seven.
        I am busy. | I'm so busy today. | I am very busy at the moment. | I have no time. | I have so little time.
        I am in a hurry. | I have to hurry. | I have so much to do. | I have a lot of work. | I have too much work.
        There is so much work. | I have a long list of things to do. | My desk is full of work.
        I work all day long. | I have been working all day. | I worked ten hours today. | I work too much.
        I study all day. | I have to study for my exam. | I have to learn for a test. | I have to write a report.
        I have homework to do. | I still have to do my homework. | I must clean my room.
        I have to clean the house. | I have to wash the dishes. | I have to cook for six people.
        I have three meetings today. | I have no time to rest. | I cannot take a break.
        The day is too short for all my work. | My boss gives me too much to do. | My kids keep me busy.
        I do not know where to start. | I am drowning in work. | I need more time. | I am running out of time.
        Work, work, work! | It never stops. | I have much to learn. | I need a break. | I need a holiday.
        I am late and have so much to do. | Such a busy week! | Sorry, I have little time today.
        Being busy is hard. | My calendar is full.""",
        """Do one thing at a time, and take a break. | I hope you get it done soon. Do not forget to rest!
        Step by step you will get there.""",
    ),
    talk(
        """I'm sitting in the park with a sandwich. | I'm having a cup of coffee. | I'm on my way to my grandparents.
        I've put on my favourite music. | We're playing cards at the kitchen table.
        I'm watching the rain from my window. | I'm knitting a pair of socks. | I'm about to go for a run.
        I've got soup on the stove. | My friend and I are building a tree house. | I'm packing my bag for tomorrow.
        I'm making tea for everybody. | I'm looking at old photos. | I'm learning a poem. | I'm on a boat right now.
        We're having a picnic by the river.
        I am cooking dinner. | I am making soup. | I am having breakfast. | I am having lunch.
        I am eating an apple. | I am drinking tea. | I am having a cup of coffee. | I am sitting in the garden.
        I am sitting on the bus. | I am on the train. | I am in the park. | I am at work. | I am at school.
        I am at home. | I am in the kitchen. | I am in my room. | I am on the beach. | I am lying on the sofa.
        I am looking out of the window. | I am listening to music. | I am reading a book. | I am watching a film.
        I am watching TV. | I am doing my homework. | I am doing the dishes. | I am cleaning my room.
        I am baking a cake. | I am going for a walk. | I am waiting for the bus. | I am waiting for my friend.
        I am drawing a picture. | I am writing a letter. | I am sitting by the fire. | I am visiting my grandma.
        I went for a walk. | I went to the cinema. | I went to the shop. | I went to the market today.
        I went swimming today. | I visited my friend. | I called my mother. | I was in the garden all day.
        I saw a film yesterday. | I read a book today. | I had pizza for lunch. | I had a cup of tea.
        I have just eaten. | I took a bath. | I watered my flowers. | We played cards. | We had a picnic.
        We were at the zoo.""",
        """That sounds nice! | Nice that you tell me. And what would you like to know? | I hope you enjoy your day!""",
    ),
    talk(
        """I'm the youngest in my family. | I've lived here all my life. | I work in a shop in town.
        I'm a nurse at the hospital. | I go to the school round the corner. | I'm retired now.
        I've got three grandchildren. | I share a flat with two friends. | My parents have a bakery.
        I'm in the fourth class. | I take the train to work every day. | I've always lived in the city.
        My wife's a teacher. | I've been married for ten years. | We've a house with a garden.
        I come from a big family. | I left school last year.
        I have two brothers. | I have a sister. | I have a big family. | I have three children. | I have a son.
        I have a daughter. | I have a little brother. | I am an only child. | I live with my parents.
        I live with my wife. | I live with a friend. | I live alone. | I am married. | I have many friends.
        I have a best friend. | I am a teacher. | I am a nurse. | I work in a shop. | I work in an office.
        I am a student. | I go to school. | I am in third grade. | I am seven years old. | I am ten.
        I am forty years old. | I am a grandmother. | I am a farmer. | I drive a bus. | I am retired.
        I live in a small town. | I live in a big city. | I live in a village. | I live near the sea.
        I come from Italy. | I come from Spain. | I am from Canada. | I am from India. | I was born in Poland.
        I grew up on a farm. | I speak three languages. | I am left-handed. | I have brown hair. | I wear glasses.
        I am tall. | I am a girl. | I am a boy. | Let me tell you about me. | I want to tell you about myself.
        I will tell you something about me. | My name is Emma. | My name is Jack. | My mother is a doctor.
        My father is a cook. | My brother plays the drums. | My best friend is called Lea.
        My grandmother is ninety. | My daughter is six. | I like my school. | I like my work.
        I learn English at school. | I am learning English. | I play in a team.""",
        """Nice to know! Thank you for telling me. | It is nice to hear about you.
        How nice! What would you like to know from me?""",
    ),
    talk(
        """It's three in the night and I'm still awake. | I've counted all the sheep and I'm not asleep.
        I toss and turn in my bed. | My head won't let me sleep. | What helps if one can't sleep?
        I've been lying awake for hours. | How do I get to sleep? | I wake up again and again.
        I've an early train and can't fall asleep. | Sleep just won't come. What could I do?
        I cannot sleep. What can I do? | I cannot fall asleep. | I lie awake all night.
        I lie in bed and cannot sleep. | I can't sleep, help me. | How can I fall asleep?
        How do I fall asleep fast? | What helps me to sleep? | Sleep will not come.
        It is night and I am still awake. | I am wide awake at night. | I keep waking up at night.
        I wake up every night. | I sleep so badly. | I have trouble sleeping. | My sleep is bad.
        My child does not want to sleep. | My baby does not sleep. | I counted sheep, but I am still awake.
        What do I do when I cannot sleep? | Do you have a tip for sleeping well? | How do I sleep better?
        I want to sleep better. | I wish I could sleep. | I am tired but I cannot sleep.
        What should I do to sleep well? | Any tips for a good sleep? | It is three at night and I am up.
        I turn from side to side in bed.""",
        """Read a quiet book, turn off the light and breathe slowly. | A warm drink and some calm music may help.
        Put the phone away, lie still and breathe slowly.""",
    ),
    talk(
        """Did you go anywhere nice this summer? | Where are you going for your holidays? | Do they give you days off?
        Have you been away? | Will you take a break at Christmas? | When do you go on holiday?
        I was at the sea last week. And you?
        How was your weekend? | What did you do at the weekend? | Did you have a nice weekend?
        Did you have a good weekend? | Tell me about your weekend. | Was your weekend nice?
        Did you rest at the weekend? | Did you go out at the weekend? | How was your Sunday? | How was your holiday?
        Did you go on holiday? | Where did you go on holiday? | Where do you go on holiday? | When is your holiday?
        Do you have a day off? | Do you have holidays? | Do you ever take a day off? | Do you ever take a break?
        Do you work on Sundays? | Do you work at night? | When do you stop working? | What are your holiday plans?
        Do you travel? | Have you ever been to the sea? | Have you been to Paris? | Would you like a holiday?
        Do you need a holiday? | Are you free on Saturday? | What is your plan for the weekend?
        Any plans for the weekend?""",
        """I was here the whole time. I am a program, I take no holidays.
        A program has no days off. I am always here.""",
    ),
    talk(
        """My exam starts in an hour. | I'm going on stage in ten minutes. | I've an interview this afternoon.
        I'm taking part in a race on Sunday. | Today I'm going to ask for more money.
        It's my first day at work tomorrow. | I'm about to ring her bell. | They'll tell me today if I've got the job.
        I hope it'll work this time. | I'm off to my driving test.
        Good luck to me! | Today is my big day. | Today I have my exam. | I have a job interview today.
        I have an interview tomorrow. | Tomorrow I have a big test. | Tomorrow is my first day at work.
        I must give a talk tomorrow. | I have to speak in front of my class. | I am going on stage tonight.
        I have a match today. | I play in a concert tonight. | I am going to the dentist tomorrow.
        I have my driving test today. | I am about to run a race. | I hope that it goes well today. | I hope I pass.
        I hope I win today. | Hopefully my test goes well. | Keep your fingers crossed for me.
        Please cross your fingers. | I need good luck today. | Can you send me some luck?
        Will you cross your fingers for me? | I want to win the game tomorrow. | Wish me well!
        I am going to ask her out today. | My exam is in an hour. | Our big game is tonight.
        In ten minutes my test begins. | I am going to try something new today. | I start at a new school tomorrow.
        Send me good wishes.""",
        """Good luck! I am sure you will do your best. | I wish you good luck! | Fingers crossed! You can do it.""",
    ),
    talk(
        """We buried my grandfather yesterday. | I've lost my mother. | My old dog is no longer with us.
        My best friend passed away last week. | Our neighbour died in the night. | My uncle is dead.
        My grandma died. | My cat died. | My fish died. | My dog died yesterday. | My grandfather is dead.
        We lost our old dog. | My hamster died last week. | My uncle passed away. | I went to a funeral today.
        I lost someone I love. | I miss my grandma who died. | My old cat is gone for ever.
        Someone in my family died. | A good friend of mine died. | I am in mourning.
        My bird was dead this morning.""",
        """I am so sorry for your loss. | I am very sorry. Talk to people who love you.""",
    ),
)
