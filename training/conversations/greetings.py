"""Greetings and goodbyes, by the time of day and on occasions."""

from training.conversations.wording import Topic, talk

GREETINGS: tuple[Topic, ...] = (
    talk(
        """Hello, I was just passing by. | I'm Sue from next door, hello! | Hi, my teacher sent me here.
        Hello, have you got room for one more? | I didn't think I'd ever talk to a machine. Hello!
        My brother's sitting here with me. We both say hi! | It's cold outside, so I've come in to you. Hello!
        Hi there, nice place you've got. | Hello from far away! | Hi, I've got some time for you.
        I thought I'd look in and say hello. | Well, here I am again, hi! | Hello from the train, Tilelli.
        I've got five minutes, so hello! | My neighbour told me you'd be here. Hi!
        I've just opened this page. Hello! | Hello, I don't know how this works yet.
        Hi, is this where one can talk to you? | I'm sitting in the waiting room and thought I'd say hi.
        Hello from my grandmother and me. | It's the first time I write to you, so hello.
        I've never done this before. Hi! | Hi Tilelli, I hope I'm in the right place.
        Hello, we're a class of twenty children. | Hi, I'm at the library and found you.
        Hello from the kitchen table! | I've waited all day to say hello to you. | Here I am, hi there.
        So you're the one everybody talks about. Hello! | Hi, don't get up, I only want to say hello.
        Hello, it's us, the two from next door. | I'm back from the shop, hi!
        Hello! | Hello. | Hi! | Hi | Hey! | Hey there. | Hi there! | Hello there. | Hello Tilelli! | Hi Tilelli.
        Hey Tilelli! | Greetings! | Hello again. | Hi again! | Hello, my friend. | Hi, friend! | Hello, it is me.
        Hey, hello! | Hello hello! | Well, hello! | Hi, I am here. | Hello, I just came in. | Say hello to me.
        Hello, nice computer. | Hiya! | Yo! | Howdy! | Ahoy! | Hello world! | Hi computer! | Hello little robot!
        Hey buddy, it's me. | Hello, stranger! | Good to find you here, hello. | Knock knock, anybody in? Hello!
        I wanted to drop by and say hi. | Just saying hi. | I only came to say hello.
        My mum said I should say hello to you. | My son wants to say hi to you. | Say hi back!
        A big hello from my family! | Hello from rainy weather! | Hi, this is my first time here.
        Hello, I am new here. | I have never talked to a computer before. Hello! | Hello, can we begin?
        Hi, let's get started. | Hey Tilelli, ready? | Hey Tilelli, I am here now. | Tilelli!
        Oh hello, I did not see you there. | Hello, dear Tilelli. | Hey hey hey! | Hi hi hi! | Helloooo! | Heyyy
        hi tilelli | A friendly hello to you. | Warm greetings from me. | I greet you, Tilelli. | Salutations!
        Hello, dear machine. | Hey, my favourite program! | Hi, it is lovely to write to you. | Hi, I am Anna.
        Hello, my name is Ben. | Hi, my name is Sam. | Hello, I am Maria. | Hey, this is Tom. | I am Lisa, hello!
        Hello, this is Peter speaking. | Do you say hello too? | Would you greet me? | How do you greet people?
        Give me a nice greeting. | Wave at me! | I am waving at you. | Hi, sorry for being late.
        Hello, I hope I am not disturbing you. | Hey, got a minute? | Hello, a friend told me about you.
        Someone told me to try you, so hello. | Hello, let me try this out. | Hi, how can I start?
        First of all, hello! | Let me start with a hello. | May I say hello? | Hello there, little friend.
        Greet me, please. | Hi, hello! | Hey you. | Hello to you. | Hi, how nice to see you!""",
        """Hello! How can I help you? | Hi! It is nice to hear from you. | Hello! What would you like to know?
        Hi there! I am glad you are here. | Hello to you! Ask me anything you like.""",
    ),
    talk(
        """The kettle's on, good morning to you. | I'm up before everybody else today.
        The sun's just coming through my window. | I've had my first cup of tea, so good morning.
        It's barely six and I'm wide awake. | My cat woke me. Good morning! | Here's to a new day, good morning.
        I'm still in my pyjamas, but good morning! | Good morning from a very sleepy person.
        I've opened the window and it smells of morning. | The children are off to school, good morning, Tilelli.
        It's my first morning in the new house. | I thought you should be the first to hear it: good morning!
        The train's full of sleepy people. Good morning! | Morning has come at last.
        I've got toast and jam, and now I say good morning. | The alarm went off and here I am.
        Good morning! | What a fine morning! | Good morning, how are you? | A nice morning to you.
        Good morning, sunshine. | Good morning, everyone. | Hey, good morning. | Top of the morning to you!
        I say good morning. | Early today! Good morning. | Good morning, friend. | Good morning, Tilelli. | Morning!
        Good morning to you. | A good morning to you! | Hello and good morning. | Good morning, I just woke up.
        Good morning, my friend. | It is morning, hello! | Mornin'! | Rise and shine! | Wakey wakey!
        Good morning, world! | The sun is up, good morning! | I just got out of bed. | I woke up a minute ago.
        I only just opened my eyes. | I am having my breakfast right now. | Coffee first, then talk. Good morning!
        The birds are singing, good morning! | My alarm just rang. | I got up early today. | It is so early!
        It is seven in the morning here. | It is early and I am already up. | A new day begins!
        Another day, another morning. | Hello on this fine morning. | Good morning from my kitchen.
        Good morning, did I wake you? | I slept well, good morning! | Have you seen the lovely morning?
        Is it not a beautiful morning? | What a bright morning this is. | The morning is so fresh today.
        Morning, my dear computer. | My first hello of the day goes to you. | The kids are up, good morning!
        Good morning to the whole team. | A happy morning to you! | I am on my way to school, good morning.
        On the bus to work, good morning! | Monday again, good morning. | Good Sunday morning!
        May your morning be good. | I hope you have a good morning. | Do you say good morning?
        Say good morning to me. | Wish me a good morning. | Could you wish me a good morning?
        Morning, Tilelli, I am up! | mornin tilelli | Good morning, did the night go well?
        I am still half asleep, good morning. | Yawn... good morning. | The rooster crowed, time to get up.
        It is dawn already. | I opened the curtains, good morning! | Breakfast time! | My day starts with you.
        The day is young. | Have a good morning. | I wish you a good morning. | Good morning, how is it going?
        Hi, good morning!""",
        """Good morning! I hope you have a nice day. | Good morning! How can I help you today?
        Good morning! It is nice to hear from you. | Good morning to you too!""",
    ),
    talk(
        """I've put my feet up, good evening. | The dishes are done, so good evening to you.
        It's getting late, but I wanted to say good evening. | Another day's over. Good evening, Tilelli.
        I'm home at last, good evening. | The lights are coming on all over town. Good evening!
        We've just had dinner, good evening from all of us. | I'm on the evening train home. Good evening!
        It's a quiet evening here, hello. | The shop's closed and I've sat down. Good evening.
        Good evening, I'm glad the day is behind me. | My evening walk is done, good evening!
        The sun's just gone, and I thought of you. Good evening! | A good evening from my armchair.
        Good evening! | Nice evening, is it not? | A fine evening to you. | Hey, good evening.
        Good evening, friend. | Good evening, how are you? | What a lovely evening! | I say good evening.
        Good evening to you too. | Lovely evening, Tilelli. | The day is over, good evening.
        Good evening, Tilelli. | Evening! | Good evening to you. | Hello and good evening.
        Good evening, my friend. | It is evening, hello! | Hi, good evening! | The sun has gone down, good evening.
        Evening, everyone. | It is getting dark outside. | It is dark already, hello. | Work is over, good evening.
        Dinner is done, good evening. | I just had supper, hello. | What a quiet evening. | A calm evening to you.
        I am on my sofa now, good evening. | My evening starts now. | Hello this evening.
        The stars come out, good evening! | It is eight in the evening here. | Say good evening to me.
        Wish me a nice evening. | I hope your evening is good. | How is your evening? | How is your evening going?
        Are you having a good evening? | What a long day, good evening. | Finally evening!
        At last the day is done. | The street lamps are on now. | Good evening from my balcony.
        Good evening, may I come in? | Evening, old friend. | evening tilelli | Such a warm evening today.
        The evening is lovely here. | Good evening, I hope I am not too late. | A pleasant evening to you.
        I wanted to say good evening. | My family says good evening. | Home from work, good evening!
        The kids are in bed, good evening. | Good evening, ladies and gentlemen. | Friday evening at last!
        Happy Saturday evening! | Good evening, dear Tilelli. | Hello, it is late in the day. | Enjoy your evening!
        The sunset was so pretty tonight. | It is tea time this evening.
        One more talk before the night: good evening! | May your evening be calm. | I wish you a good evening.
        Have a good evening. | A very good evening to you. | Good evening, are you still up?""",
        """Good evening! I hope you had a nice day. | Good evening! What can I do for you?
        Good evening to you! How can I help? | Good evening! It is nice to hear from you.""",
    ),
    talk(
        """I've finished lunch, good afternoon. | It's just gone three, good afternoon.
        School's over for today, good afternoon! | I'm having my afternoon tea. Good afternoon to you.
        The baby's having a nap, so good afternoon. | Good afternoon from the bus stop.
        Half past two and nothing to do. Good afternoon! | It's a sleepy afternoon, hello.
        I'm on my lunch break, good afternoon. | The afternoon sun is lovely. Good afternoon, Tilelli.
        I've the whole afternoon to myself. Good afternoon! | Good afternoon, I came straight from school.
        Good afternoon! | A fine afternoon to you. | Hey, good afternoon. | Good afternoon, friend.
        Good afternoon, how are you? | What a lovely afternoon! | I say good afternoon. | Nice afternoon, is it not?
        Hello, how is your afternoon? | Good day! | A good day to you. | Good afternoon, Tilelli. | Afternoon!
        Good afternoon to you. | Hello, good afternoon. | Good afternoon, my friend. | A good afternoon to you.
        Hi, good afternoon! | Lunch is over, good afternoon. | I just had lunch, hello.
        It is two in the afternoon here. | It is past noon, hello. | Noon is over, hello there. | Happy afternoon!
        What a warm afternoon. | A sunny afternoon to you. | Say good afternoon to me. | Wish me a good afternoon.
        How is your afternoon going? | Are you having a good afternoon? | I hope you are having a nice afternoon.
        afternoon tilelli | School is out, good afternoon. | My lunch break just ended. | I have the afternoon off.
        A lazy afternoon today. | A quiet afternoon to you. | Good afternoon from the park.
        Good afternoon from my office. | Good afternoon, dear Tilelli. | Good afternoon, everyone.
        Good afternoon, may I come in? | Good day, dear program. | Good day, how do you do?
        I wanted to say good afternoon. | G'day! | A pleasant afternoon to you. | The morning is gone, hello.
        Half the day is over, hello. | Afternoon, my friend. | Such a nice afternoon. | It is a slow afternoon here.
        Rainy afternoon, is it not? | Sunday afternoon, hello! | May your afternoon be good. | A lovely day to you.
        I wish you a good day, Tilelli. | Hello in the afternoon. | Good afternoon, did you have a nice morning?
        Good day, are you in? | I wish you a good afternoon. | Have a good afternoon. | Hello and good afternoon!
        Good day to you!""",
        """Good afternoon! How can I help you? | Good afternoon! I hope your day is going well.
        Good afternoon to you! What would you like to know? | Good afternoon! It is nice to hear from you.""",
    ),
    talk(
        """I can't stay awake any longer, good night. | The book's on the floor and I'm nearly asleep. Good night!
        Right, I'm off to sleep. | My head's on the pillow already.
        I'd better sleep now, it's an early train tomorrow.
        The house is quiet, everyone's asleep, and I'm going too. | Mum's coming to turn off the light, good night.
        I've yawned ten times. Time to sleep. | That's enough for today, good night.
        I'll close my eyes now, good night. | One last thing before I sleep: good night!
        I'll see you when the sun is up. Good night. | It's been a long day, so I'm going up to bed.
        We're all going to bed now, the cat too. | My teddy and I say good night.
        Good night! | I want to sleep now. | It is bedtime. | I will sleep now. | Good night, friend.
        My bed is calling. | Good night, sleep tight. | I am turning off the light now. | Good night, Tilelli.
        Night night. | I am going to bed now. | I am off to bed. | Sleep well! | Time for bed.
        I will go to sleep now. | It is late, good night. | Have a good night. | Sweet dreams!
        I have to go to bed. | I am so sleepy, good night. | My eyes are closing. | I can hardly keep my eyes open.
        I must get some sleep now. | I should be in bed by now. | It is past my bedtime.
        Mum says I have to go to bed. | My mother sends me to bed. | Dad says lights out.
        The kids must sleep now, good night. | It is midnight, I am going to bed.
        It is almost midnight, I should sleep. | I have to get up early, so good night.
        School tomorrow, so I go to bed now. | Off to dreamland! | I am going to dream now. | I am tucked in.
        I am in my pyjamas already. | I am lying in bed now. | I have brushed my teeth and go to bed now.
        Time to sleep, I think. | Time to hit the pillow. | I will lie down now. | Let me sleep now.
        Say good night to me. | Wish me a good night. | Could you say good night to my daughter?
        Can you wish me sweet dreams? | Tuck me in! | Night, Tilelli! | gn8 | nite nite | Nighty nite, little model.
        Good night, sweet computer. | Good night and see you tomorrow. | Good night, until the morning.
        Have a peaceful night. | May you have a quiet night. | I wish you a good night. | I wish you sweet dreams.
        Dream of something nice. | Sleep tight! | Don't let the bed bugs bite.
        The day was long, I am going to bed. | That was a long day, time for bed. | I am going to turn in.
        I call it a night. | I will go and sleep now, all right? | My pillow is waiting.
        The moon is up and I go to bed. | Before I sleep I want to say good night.
        It is late here, I will stop now and sleep. | I am going to sleep. | Good night, my friend. | Nighty night!
        See you after I sleep.""",
        """Good night! Sleep well. | Good night, and sweet dreams! | Good night! Rest well.
        Sleep well! See you tomorrow.""",
    ),
    talk(
        """Good to see you again, how have you been? | I was worried, you were so quiet. Are you all right?
        And how's my favourite program today? | Did everything go well today? | You sound cheerful. Are you well?
        How's the weather in your heart? | Everything as it should be with you?
        Let me ask about you for once. How are you doing? | Feeling all right today? | Is the day treating you kindly?
        My family is fine. And how are you?
        I've told you all about me. How about you, are you well? | So much about me, and how are you?
        You've been busy today. Are you all right? | I thought of you on the way to work. How are you?
        It's been ages! How have you been keeping? | How's the world treating you?
        I hope they're looking after you. Are you well? | I haven't asked yet: are you well?
        Before I ask you anything, how are you? | My mother taught me to ask first: how are you?
        Nice to see you. Everything fine? | How's it been since last time? | I'm well, thank you, and how about you?
        You're always so kind. How are you, really? | How's your evening been so far?
        What sort of a day have you had? | Had a good week? | I'd love to hear how you're doing.
        Are you having a nice time?
        How are you? | How are you today? | How are you doing? | How is it going? | How do you do? | Are you well?
        How do you feel? | How do you feel today? | Are you okay? | How have you been? | How is your day?
        How is your day going? | How was your day? | Is everything all right with you? | Are you doing well?
        Tell me how you are. | How are things? | How are things with you? | Are you fine? | How goes it?
        What's up? | How are you feeling? | Did you have a good day? | You okay? | How's it going? | How's life?
        How is life treating you? | How has your day been so far? | Wassup? | Sup? | How do you find yourself today?
        You good? | All good? | All well with you? | Are you all right? | Everything fine with you?
        Everything okay over there? | How's everything going? | How's your mood? | What is your mood today?
        In what mood are you? | Are you in a good mood? | Are you feeling good today? | I want to know how you are.
        I was wondering how you are. | I just wanted to ask how you are doing. | May I ask how you are?
        Nobody ever asks you, so how are you? | You always help others, but how are you yourself?
        Everyone asks you questions. How are you? | My mother asks how you are.
        My friend would like to know how you are. | Hey buddy, how are you holding up? | How are you getting on?
        How are you keeping? | How have things been? | How has life been? | How did your morning go?
        How did your week go? | How is your week? | Has your day been good? | Was today a good day for you?
        Are things going well? | Is life good? | Is it going well? | Do you feel well? | Do you feel good today?
        Are you feeling well? | You doing okay? | You all right there? | You feeling fine? | And you, how are you?
        I hope you are well. | I hope you are doing fine.
        I trust all is well with you? | What about you, all good? | Hope everything is fine with you.
        Long time no see, how are you? | We have not talked for a while. How are you?
        How was your night? | How is it going over there? | How are things in your world? | how r u | how ya doing
        Tell me, are you well? | Please tell me how you feel. | Say how you feel today.
        Give me a sign of how you are. | So, how are we today? | Are you having a good day? | Hello, how are you?
        Hi, how are you doing? | Everything good? | And how are you? | How is everything?""",
        """I am fine, thank you. How are you? | I am doing well, thanks for asking. | All is well here, thank you!
        I am fine, and I hope that you are too. | Very well, thank you for asking!""",
    ),
    talk(
        """I've got to run, my bus is here. | My mum's calling me for dinner, bye. | The train's coming in, so goodbye.
        I must get back to work now, bye. | It's time for me to go. Goodbye! | I'm leaving now, take care.
        That's my stop, I have to get off. Bye! | I'll leave you in peace now, goodbye.
        Somebody's at the door, I must go. Bye! | My phone's nearly empty, so goodbye.
        Well, it's been nice, but I have to go. | Until next time, Tilelli. | I'll be off, then.
        We're going out now. See you! | I've stayed too long already, goodbye. | That was all for today, bye.
        Say goodbye, I'm going now. | I'll write again soon. Bye for now. | My break is over, see you later.
        I'm closing the computer now, goodbye.
        Bye! | Goodbye. | Bye bye! | Goodbye, Tilelli. | See you later. | See you! | See you soon.
        See you tomorrow. | I have to go. | I must leave now. | I am leaving. | I need to go now.
        Talk to you later. | Until next time. | That is all for today. | Farewell. | Take care! | I am off now.
        So long! | Until tomorrow. | I will be back later. | I gotta go. | Gotta run! | I have to run now.
        My bus is here, bye. | My mum is calling me, I must go. | Dinner is ready, I have to leave.
        My break is over, so goodbye. | I have to go back to work. | Class starts now, I must go.
        My friend is waiting for me, bye. | The bell rang, bye! | I am going out now. | I am going home now.
        Time to say goodbye. | Let us stop here. | I will stop now. | I think we are done. | We are done for today.
        I have no more questions, goodbye. | That was my last question. | That's it from me. | That will be all.
        This is enough for now. | I will leave you alone now. | I won't keep you any longer.
        It was nice talking to you, bye. | I enjoyed our talk, goodbye. | Nice chat, see you!
        I learned a lot, goodbye. | You helped me, and now I must go. | I will visit you again.
        I will come back tomorrow. | I'll come again soon. | We will talk again. | Let's talk again tomorrow.
        Let's meet here again. | See you next week. | See you next time. | See you around. | See ya! | Later! | Cya
        Ciao! | Bye-bye, Tilelli! | Cheerio! | Ta-ta! | Toodle-oo! | Adieu! | Peace out. | Over and out.
        Say goodbye to me. | Say bye bye! | Can you say goodbye? | My little brother says bye. | Wave goodbye!
        I have to log off. | I am logging off now. | I am closing the window now. | I am shutting down my computer.
        My battery is almost empty, bye. | My battery is dying, so goodbye. | Goodbye, and all the best.
        Goodbye, my friend. | Take good care of yourself. | Stay well! | Be good! | Keep well until we meet again.
        Don't forget me, bye! | I wish you a nice day, goodbye. | Well, I must be going. | I had better go.
        I should get going. | It is getting late, I have to leave. | Okay then, bye. | All right, I am out.
        Until we meet again. | Leaving now... | Bye for now. | Catch you later. | It is time for me to go.
        Have a nice day! | I am done for today, bye.""",
        """Goodbye! Have a nice day. | Bye! It was nice to talk with you. | Goodbye! Come back soon. | Bye! Take care.
        See you! I am here when you need me.""",
    ),
    talk(
        """I've wanted to meet you for a long time. | How nice that we finally meet. | It's good to know you, Tilelli.
        I've heard a lot about you, nice to meet you. | My friends told me about you, and now I meet you myself.
        What luck to meet somebody like you. | I'm happy that we got to know each other.
        It's a joy to make your acquaintance. | I'm glad I found you. Nice to meet you!
        I don't meet a program every day. Pleased to meet you! | We haven't met yet, so it's nice to meet you.
        Shake my hand, nice to meet you.
        Nice to meet you. | I am pleased to know you. | It is good to know you. | A pleasure to meet you.
        So we meet at last! | Very nice to meet you, Tilelli. | I wanted to meet you.
        It makes me happy to meet you. | Pleased to meet you. | It is nice to meet you. | I am glad to meet you.
        Good to meet you! | Happy to meet you. | Great to meet you. | It is a pleasure to meet you.
        How nice to meet you! | Good to see you. | I have heard so much about you.
        I was looking forward to meeting you. | It is an honour to meet you. | What an honour!
        I am honoured to meet you. | Delighted to meet you. | How lovely to get to know you. | I like meeting you.
        I am meeting you for the first time. | This is the first time we talk. | We have never met before.
        We do not know each other yet. | I would like to get to know you. | Let us get to know each other.
        I want to get to know you better. | So you are Tilelli! Nice. | So this is the famous Tilelli.
        At last I meet you. | Finally we meet! | It was about time that we met. | It feels good to meet you.
        It is really nice that we meet. | It is fun to meet a computer. | I never met a talking program before.
        You are the first AI that I meet. | My name is Paul, nice to meet you. | I am Kate, glad to meet you.
        Hi, I am Leo. Nice to meet you! | I'm Nora, pleased to meet you. | Charmed! | Enchanted to meet you.
        It is great that I can meet you. | Meeting you makes my day. | Who would have thought we would meet!
        I am so pleased to make your acquaintance. | What a joy to meet you. | Such a pleasure to meet you.
        The pleasure is mine. | A new friend! Nice to meet you. | Let me shake your hand. | I shake your hand.
        nice 2 meet u | It is lovely to see you here. | It makes me glad to see you. | Thrilled to meet you.
        Nice to see you. | I am happy to see you. | I am so glad that we met. | Lovely to meet you.""",
        """Nice to meet you too! | It is nice to meet you too. | I am glad to meet you too!
        Hello! I am Tilelli. It is nice to meet you too. | The pleasure is mine!""",
    ),
    talk(
        """I hope you'll have a lovely weekend. | We're thinking of you this Christmas. All the best!
        All my best wishes to you for the new year. | May the new year be good to you.
        I wish you all a merry Christmas and good health. | Enjoy the holidays, Tilelli!
        A very happy Easter to you and yours. | I wish you lots of sunshine today. | Here's wishing you a good week.
        I hope your day turns out well. | All the very best to you, my friend. | I've brought you my best wishes.
        Have a lovely time, whatever you do. | Let me wish you a good start into the week.
        Happy birthday! | Happy Mother's Day! | Enjoy your day! | I wish you a good day. | Have a wonderful time!
        Have a nice evening. | Have a good trip! | Happy Friday! | Happy birthday, Tilelli. | Merry Christmas!
        Happy new year! | Congratulations! | Happy holidays! | Happy Easter! | Good luck! | I wish you luck.
        All the best! | Have fun! | Best wishes. | Happy Monday! | Happy Sunday, Tilelli! | Happy Halloween!
        Happy Valentine's Day! | Happy Thanksgiving! | Have a merry Christmas. | A happy new year!
        A very merry Christmas to you and your makers. | It is Christmas, so have a merry one! | Season's greetings!
        Enjoy the holidays! | Enjoy your weekend! | Enjoy the rest of your day. | Enjoy the sunshine!
        A nice weekend to you. | Have a lovely weekend. | A good week to you. | Have a great day, Tilelli.
        Have a fantastic day! | Have a beautiful day. | Have a happy day. | Have a good one!
        May you have a good year. | May your day be bright. | May all your wishes come true.
        I wish you only good things. | I wish you a happy new year. | I wish you a happy Easter.
        I wish you a merry Christmas. | I wish you a good start. | I wish you a nice time. | I wish you success.
        Much success! | Lots of luck to you! | Fingers crossed for you. | I keep my fingers crossed for you.
        I hope good things come to you. | God bless you. | Bless you! | Stay healthy! | Stay safe! | Cheers to you!
        My best wishes to you. | Warm wishes from my family. | I send you my best wishes.
        My family wishes you a good year. | Sending you good wishes. | Sending you a hug. | Here is a hug for you.
        A big hug! | Kisses! | Much love to you. | Love and peace! | Happy days!
        I hope you have fun. | Have fun today! | Have a great week! | Happy new year to you.
        I wish you all the best. | Have a good weekend!""",
        """Thank you! The same to you. | Thank you, that is very kind. | How nice of you, thank you!
        Thanks! I wish you the same.""",
    ),
    talk(
        """I'm back from my walk. | I've just come back from the shop. | Here I am again, did you wait?
        Sorry, the doorbell rang. I'm back. | I had to feed the cat, now I'm here again. | Lunch is over and I'm back.
        I went to school and now I'm back. | I told you I'd come back! | It's me again, back from the train ride.
        I've been away for a week, and now I'm back. | I came back to talk some more. | I'm home again, hello.
        My holiday is over, I'm back. | I couldn't stay away, here I am again. | Guess who's back!
        Welcome back! | I am here once more. | Hi, back again. | I came home. | Look who is back! | Here I am!
        I just came back. | I am back from work. | I am back from school. | I am back. | Here I am again.
        I am home. | I came back. | It is me again. | Hello, I am back. | I have returned. | I'm home!
        Honey, I'm home! | I am home from work. | I am home from school. | I got home just now.
        I just walked in the door. | I am at home again. | Back from the shop! | I went shopping and now I am back.
        I am back from lunch. | Lunch is over, I am here again. | My break is over and I am back.
        I was away for a while. | I was gone for a week. | I have been away. | I was on holiday, but now I am back.
        I just got back from my holiday. | I am back from my trip. | We came back from the sea.
        I had to leave, but now I am here again. | I had to answer the phone, I am back now.
        Sorry for the wait, I am back. | I told you I would come back. | I promised to come back, and here I am.
        Did you miss me? | Have you missed me? | Did you wait for me? | It has been a long time. | Long time no see!
        We have not talked for a long time. | It was a long time since we talked.
        I was here yesterday, and I am back. | I came to see you again. | I could not stay away.
        You see, I am back. | Remember me? I am back! | Ta-da, I'm back! | Surprise, it is me again!
        Your friend is back. | Back at last. | Finally home. | Back so soon! | I'm here again, Tilelli.
        Returned safe and sound. | I made it home. | I left and came back. | I am back for more questions.
        Back to you, Tilelli. | Hey, I came back to talk. | I went out for a walk and came back.
        Just came in from the cold. | I am in again. | Here I come again! | Me again! | Back again.
        Guess who is back. | I am here again.""",
        """Welcome back! What would you like to know? | Hello again! It is nice that you are back.
        Welcome back! How was it? | Good to have you back!""",
    ),
    talk(
        """It's Friday afternoon and my desk is empty. | Only one more day until the weekend.
        I'm free for three whole days. | The weekend starts in an hour! | School's closed tomorrow.
        I've finally got a day off. | Two days without work are ahead of me. | It's Saturday and I can stay in bed.
        The summer holidays have begun! | I've packed my bag for the weekend. | No homework this weekend!
        It is almost the weekend! | The weekend is here. | Weekend at last! | Finally it is Friday.
        Thank God it's Friday. | Tomorrow is Saturday, yay! | I cannot wait for the weekend.
        I am looking forward to the weekend. | No work tomorrow! | No school tomorrow! | Two days off now.
        I have the weekend off. | It is the weekend and I am free. | My weekend starts now. | I love weekends.
        What a nice weekend this will be. | My weekend will be fun. | I have plans for the weekend.
        We have big plans for the weekend. | This weekend I will visit my parents. | This weekend I will rest.
        On Saturday I will sleep long. | On Sunday we go to the lake. | I am going away for the weekend.
        The weekend cannot come soon enough. | I need a weekend. | Just one more day until the weekend.
        I am free until Monday. | We are going camping this weekend. | Saturday is my favourite day.
        My holidays start tomorrow. | The holidays are here! | I have a week off. | I am on holiday now.
        School is out for the summer! | Tomorrow I have a day off. | I took a day off. | A long weekend is coming.
        The weekend begins today. | I am ready for the weekend. | Friday feeling! | I am so glad that it is Friday.""",
        """How nice! I hope you have a good time. | Enjoy your free time! | That sounds good. Have fun and rest well!""",
    ),
    talk(
        """I don't feel like going to work today. | The weekend went by too fast. | Tomorrow it's back to school.
        The holidays are over. | Five long days until I'm free again. | I've got to get up at five tomorrow.
        I'm on the night shift again. | It's only Tuesday and I'm counting the hours.
        I have to go to work and the sun is shining. | My holiday is over and my desk is full.
        I wish it were Saturday already.
        It is Monday again. | Mondays are hard. | I do not like Mondays. | I hate Monday mornings. | Ugh, Monday.
        The weekend is over. | The weekend was too short. | My holiday is over. | Back to work tomorrow.
        School starts again tomorrow. | I have to work tomorrow. | I have to go to school tomorrow.
        I do not want to go to work. | I do not want to go to school. | I do not feel like working.
        I have no wish to work today. | I must work on Saturday. | I have to work at the weekend.
        I wish it was Friday. | Why can it not be Sunday every day? | The week is so long. | It is only Tuesday.
        Another week of work. | Sunday is nearly over. | Tomorrow is Monday, oh no.
        I have to get up early tomorrow. | I had to get up so early. | My holidays went by too fast.
        The free days are over now. | Not Monday again! | Work again, sigh. | No more holidays.
        My vacation ended yesterday. | Monday came too soon.""",
        """Take it slowly. The next weekend will come! | I hope the time goes by fast for you.
        Be brave! A nice moment will come today.""",
    ),
    talk(
        """I can't complain. And you? | I'm doing all right, how about yourself?
        Quite well, thanks for asking. And you? | All's well with me, and with you?
        I've had a good day so far. What about yours? | I'm very well, thank you. And how are you?
        Life's good here. And with you? | Not bad at all! You? | I feel much better today. And you?
        I'm as happy as can be, and you?
        I am fine, and you? | I am well. How about you? | I am good, what about you? | Fine, thanks. And yourself?
        I'm okay. You? | Not bad, and you? | I am doing fine. And you? | All good here, and with you?
        Thank you, I am well. And you? | I feel good today, what about you? | I can't complain. You?
        Very well, thank you. And yourself? | I had a nice day. And you? | I am happy today. Are you too?
        Everything is good here. And over there? | So so. And you? | I'm great, how are you? | Pretty good, and you?
        My day is going well, and yours? | I slept well. How are you today? | Same as always. And you?
        Oh, I am all right. How are things with you? | Life is good here. And with you? | Fine here. You too?
        I am well, I hope you are too.""",
        """I am well too, thank you! | Thank you for asking, all is well with me.""",
    ),
)
