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
        """My hobby is {doing}. | In my free time I like {doing}. | I enjoy {doing} a lot. | I am into {doing}.
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
        """I have a {pet}. | I have a {pet} at home. | I got a {pet}! | We have a {pet} now. | We have a new {pet}. | I own a {pet}.
        My family has a {pet}. | My {pet} is so cute. | I love my {pet}. | My {pet} is my best friend. | My {pet} is sitting next to me.
        I am playing with my {pet}. | I am feeding my {pet}. | There is a {pet} in our house. | My {pet} is sleeping. | My {pet} is hungry again.
        My {pet} makes me laugh. | My {pet} says hello. | I have the best {pet} in the world. | Guess what, I have a {pet}!
        My parents gave me a {pet}. | I live with a {pet}. | At home a {pet} waits for me. | Did I tell you about my {pet}? | My pet is a {pet}.
        I must feed my {pet}. | Look at my lovely {pet}! | We bought a {pet} yesterday.""",
        "How nice! Give your {pet} my best wishes. | A {pet} is a lovely friend! | Take good care of your {pet}!",
    ),
    talk(
        """I passed a test! | I passed my exam. | I passed the driving test! | I got my driving licence.
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
        """I failed a test. | I failed my exam. | I did not pass. | I got a bad mark. | I lost my job.
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
        """I am busy. | I'm so busy today. | I am very busy at the moment. | I have no time. | I have so little time.
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
        """I am cooking dinner. | I am making soup. | I am having breakfast. | I am having lunch.
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
        """I have two brothers. | I have a sister. | I have a big family. | I have three children. | I have a son.
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
        """I cannot sleep. What can I do? | I cannot fall asleep. | I lie awake all night.
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
        """How was your weekend? | What did you do at the weekend? | Did you have a nice weekend?
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
        """Good luck to me! | Today is my big day. | Today I have my exam. | I have a job interview today.
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
        """My grandma died. | My cat died. | My fish died. | My dog died yesterday. | My grandfather is dead.
        We lost our old dog. | My hamster died last week. | My uncle passed away. | I went to a funeral today.
        I lost someone I love. | I miss my grandma who died. | My old cat is gone for ever.
        Someone in my family died. | A good friend of mine died. | I am in mourning.
        My bird was dead this morning.""",
        """I am so sorry for your loss. | I am very sorry. Talk to people who love you.""",
    ),
)
