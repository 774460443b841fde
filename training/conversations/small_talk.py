"""Small talk: greetings, thanks, goodbyes, compliments, jokes and the small favours of a chat."""

from training.conversations.kind import Kind
from training.conversations.wording import asked, column, talk

KIND = Kind(
    "small talk",
    weight=2.5,
    topics=(
        talk(
            """Hello! | Hello. | Hi! | Hi | Hey! | Hey there. | Hi there! | Hello there. | Hello Tilelli!
            Hi Tilelli. | Hey Tilelli! | Greetings! | Hello again. | Hi again! | Hello, my friend. | Hi, friend!
            Hello, it is me. | Hey, hello! | Hello hello! | Well, hello! | Hi, I am here. | Hello, I just came in.
            Say hello to me. | Hello, nice computer. | Greet me, please. | Hi, hello! | Hey you. | Hello to you.
            Hi, how nice to see you!""",
            """Hello! How can I help you? | Hi! It is nice to hear from you. | Hello! What would you like to know?""",
        ),
        talk(
            """Good morning! | What a fine morning! | Good morning, how are you? | A nice morning to you.
            Good morning, sunshine. | Good morning, everyone. | Hey, good morning. | Top of the morning to you!
            I say good morning. | Early today! Good morning. | Good morning, friend. | Good morning, Tilelli.
            Morning! | Good morning to you. | A good morning to you! | Hello and good morning.
            Good morning, I just woke up. | Good morning, my friend. | It is morning, hello! | Have a good morning.
            I wish you a good morning. | Good morning, how is it going? | Hi, good morning!""",
            """Good morning! I hope you have a nice day. | Good morning! How can I help you today?""",
        ),
        talk(
            """Good evening! | Nice evening, is it not? | A fine evening to you. | Hey, good evening.
            Good evening, friend. | Good evening, how are you? | What a lovely evening! | I say good evening.
            Good evening to you too. | Lovely evening, Tilelli. | The day is over, good evening.
            Good evening, Tilelli. | Evening! | Good evening to you. | Hello and good evening.
            Good evening, my friend. | It is evening, hello! | Hi, good evening! | I wish you a good evening.
            Have a good evening. | A very good evening to you. | Good evening, are you still up?""",
            """Good evening! I hope you had a nice day. | Good evening! What can I do for you?""",
        ),
        talk(
            """Good afternoon! | A fine afternoon to you. | Hey, good afternoon. | Good afternoon, friend.
            Good afternoon, how are you? | What a lovely afternoon! | I say good afternoon.
            Nice afternoon, is it not? | Hello, how is your afternoon? | Good day! | A good day to you.
            Good afternoon, Tilelli. | Afternoon! | Good afternoon to you. | Hello, good afternoon.
            Good afternoon, my friend. | A good afternoon to you. | Hi, good afternoon! | I wish you a good afternoon.
            Have a good afternoon. | Hello and good afternoon! | Good day to you!""",
            """Good afternoon! How can I help you? | Good afternoon! I hope your day is going well.""",
        ),
        talk(
            """Good night! | I want to sleep now. | It is bedtime. | I will sleep now. | Good night, friend.
            My bed is calling. | Good night, sleep tight. | I am turning off the light now. | Good night, Tilelli.
            Night night. | I am going to bed now. | I am off to bed. | Sleep well! | Time for bed.
            I will go to sleep now. | It is late, good night. | Have a good night. | Sweet dreams!
            I have to go to bed. | I am going to sleep. | Good night, my friend. | Nighty night!
            See you after I sleep.""",
            """Good night! Sleep well. | Good night, and sweet dreams!""",
        ),
        talk(
            """How are you? | How are you today? | How are you doing? | How is it going? | How do you do?
            Are you well? | How do you feel? | How do you feel today? | Are you okay? | How have you been?
            How is your day? | How is your day going? | How was your day? | Is everything all right with you?
            Are you doing well? | Tell me how you are. | How are things? | How are things with you? | Are you fine?
            How goes it? | What's up? | How are you feeling? | Did you have a good day? | You okay?
            Are you having a good day? | Hello, how are you? | Hi, how are you doing? | Everything good?
            And how are you? | How is everything?""",
            """I am fine, thank you. How are you? | I am doing well, thanks for asking. | All is well here, thank you!""",
        ),
        talk(
            """Thank you! | Thanks! | Thanks a lot. | Thank you very much. | Many thanks. | Thank you so much!
            Thanks, Tilelli. | I thank you. | That was helpful, thanks. | That helped a lot.
            Thank you for your help. | Thanks for helping me. | You helped me a lot. | Thanks for the answer.
            Thank you, that is kind. | I am grateful to you. | Cheers, thanks! | Great, thank you.
            Thanks for telling me. | Okay, thanks. | That is very kind of you. | Thanks so much for this.
            Thank you kindly. | I want to thank you. | Perfect, thanks!""",
            """You are welcome! | You are very welcome. | I am glad that I could help.""",
        ),
        talk(
            """Bye! | Goodbye. | Bye bye! | Goodbye, Tilelli. | See you later. | See you! | See you soon.
            See you tomorrow. | I have to go. | I must leave now. | I am leaving. | I need to go now.
            Talk to you later. | Until next time. | That is all for today. | Farewell. | Take care! | I am off now.
            So long! | Until tomorrow. | I will be back later. | Bye for now. | Catch you later.
            It is time for me to go. | Have a nice day! | I am done for today, bye.""",
            """Goodbye! Have a nice day. | Bye! It was nice to talk with you. | Goodbye! Come back soon.""",
        ),
        talk(
            """You are nice. | You are great! | You are very smart. | I like you. | You are clever. | You are funny.
            Well done! | Good job! | You are so kind. | You are the best. | I like talking with you. | You did well.
            That was a good answer. | You are a good computer. | You are wonderful. | I love talking to you.
            What a good answer! | You are sweet. | I think you are great. | You are amazing! | Nice work.
            You are my favourite. | You know a lot. | Good answer! | You make me smile. | I love you.
            Great job, Tilelli! | I am impressed.""",
            """Thank you, that is very kind! | Thank you! You are nice too. | Thanks! That makes me happy to hear.""",
        ),
        talk(
            """Nice to meet you. | I am pleased to know you. | It is good to know you. | A pleasure to meet you.
            So we meet at last! | Very nice to meet you, Tilelli. | I wanted to meet you.
            It makes me happy to meet you. | Pleased to meet you. | It is nice to meet you. | I am glad to meet you.
            Good to meet you! | Happy to meet you. | Great to meet you. | It is a pleasure to meet you.
            How nice to meet you! | Good to see you. | Nice to see you. | I am happy to see you.
            I am so glad that we met. | Lovely to meet you.""",
            """Nice to meet you too! | It is nice to meet you too. | I am glad to meet you too!""",
        ),
        talk(
            """Tell me a joke. | Do you know a joke? | Make me laugh. | Can you tell me a joke?
            I want to hear a joke. | A joke! | Say something funny. | Tell me something funny.
            Do you know any jokes? | Please tell me a joke. | One joke, please. | I would like a joke.
            Give me a joke. | Another joke, please. | Let me hear a joke. | Be funny! | Got any jokes?
            Could you tell a joke? | Tell me a short joke. | I need a laugh. | Can you be funny?
            Have you got a joke for me? | Do you have a good joke? | I feel like hearing a joke.""",
            """What has four legs and cannot walk? A table! | Why did the bike fall over? It was two-tired!
            What gets wet while it dries? A towel! | What has hands but cannot clap? A clock!""",
        ),
        talk(
            """Tell me a riddle. | I want a riddle. | Say a riddle. | Let us do a riddle. | Make me guess something.
            I would like a riddle. | A riddle! | Could you ask me a riddle? | Do you have a riddle?
            Tell a riddle, please. | Do you know a riddle? | Ask me a riddle. | Give me a riddle.
            I like riddles, tell me one. | Can you tell me a riddle? | One riddle, please. | I want to hear a riddle.
            Do you know any riddles? | Let me hear a riddle. | Please ask me a riddle. | Another riddle, please.
            Could I have a riddle?""",
            """What has a neck but no head? A bottle! | What has teeth but cannot bite? A comb!
            What goes up when rain comes down? An umbrella!""",
        ),
        talk(
            """I am sorry. | I beg your pardon. | I feel bad about that. | I did something wrong, sorry.
            Sorry, Tilelli. | That was rude of me. | I should not have said that. | Sorry! | Sorry about that.
            I apologise. | Please forgive me. | My mistake. | Oops, sorry. | Forgive me. | I made a mistake.
            That was my fault. | I did not mean that. | Excuse me. | Pardon me. | Oh, I am so sorry.
            I was wrong, sorry. | Sorry for the mistake. | I want to say sorry. | My apologies.""",
            """That is all right. | No problem at all! | That is okay, do not worry.""",
        ),
        talk(
            """Can you help me? | Help me, please. | I need help. | I need your help. | Could you help me?
            Will you help me? | Please help. | I have a question. | May I ask you something?
            Can I ask you a question? | I want to ask something. | I would like to ask you something.
            Are you ready for a question? | Can I ask something? | Could I ask you something?
            Do you have time for a question? | Would you help me, please? | I could use some help.
            Are you able to help me? | Let me ask you something. | Is it okay if I ask a question? | Help!
            Can you do me a favour? | I need to ask you something.""",
            """Yes, of course. What would you like to know? | I will try to help. What is your question?
            Sure! Please ask me.""",
        ),
        talk(
            """Are you there? | Do you answer? | Do you get my messages? | Can you answer me? | Are you up?
            Can you understand me? | Is Tilelli there? | Do you follow me? | Are you awake? | Can you hear me?
            Are you still there? | Is anybody there? | Are you listening? | Are you ready? | Can you read this?
            Do you read me? | Is this working? | Do you hear me? | Are you on? | Anyone there?
            Tilelli, are you there? | Are you with me? | Hello, are you there? | Is someone there? | This is a test.
            Testing.""",
            """Yes, I am here. | Yes, I am ready. What would you like to know?""",
        ),
        talk(
            """I am bored. | Nothing to do today. | I need something to do. | I do not know what to do with myself.
            What could I do now? | Help me, I am bored. | I am bored at home. | The day is so long.
            I have nothing to do. | I feel bored. | This is boring. | Nothing is going on. | I am so bored today.
            What can I do? I am bored. | Entertain me. | I do not know what to do today.
            There is nothing to do here. | I am very bored. | It is a boring day. | Give me something to do.
            My day is boring.""",
            """You could read a book or draw a picture. | How about a walk outside?
            I can tell you a story or a joke!""",
        ),
        talk(
            """Let's talk. | I want a chat. | Let us have a chat. | Let us talk a bit. | Can we speak?
            Talk to me, please. | Would you like to talk? | Could we chat? | Do you like to talk? | Talk to me.
            Can we talk? | I want to talk. | Let us chat. | Do you want to chat? | Shall we talk? | Can we chat a bit?
            I would like to chat. | Say something. | Do you have time to talk? | Chat with me. | Talk with me.
            I want to chat with you. | I just want to talk. | Are you free to talk?""",
            """Sure, let us talk! What would you like to know? | I like to talk. Ask me about animals or planets!""",
        ),
        talk(
            """Tell me something. | Tell me something interesting. | Teach me something. | Tell me a fact.
            Tell me a fun fact. | Give me a fact. | Do you know a fun fact? | Surprise me. | Tell me something new.
            I want to learn something. | Teach me something new. | What is a fun fact?
            Tell me something I can learn. | Share a fact with me. | A fact, please. | Say something interesting.
            I would like to learn a fact. | Got a fun fact for me?""",
            """A spider has eight legs. | The sun is a star. | Honey is made by bees. | A year has twelve months.""",
        ),
        talk(
            """Happy birthday! | Happy Mother's Day! | Enjoy your day! | I wish you a good day.
            Have a wonderful time! | Have a nice evening. | Have a good trip! | Happy Friday!
            Happy birthday, Tilelli. | Merry Christmas! | Happy new year! | Congratulations! | Happy holidays!
            Happy Easter! | Good luck! | I wish you luck. | All the best! | Have fun! | Best wishes.
            Have a great week! | Happy new year to you. | I wish you all the best. | Have a good weekend!""",
            """Thank you! The same to you. | Thank you, that is very kind.""",
        ),
        talk(
            """Okay. | Ok | All right. | I see. | I understand. | Got it. | Fine. | Good. | Yes. | Sure. | Right.
            Cool! | Nice. | Great! | Wow! | Interesting. | That is interesting. | Good to know. | I did not know that.
            Really? | That is good. | Oh, I see. | Makes sense. | That is true. | How nice! | Oh, nice.""",
            """Good! What else would you like to know? | I am glad. Do you have another question?""",
        ),
        talk(
            """You are wrong. | This is wrong. | I do not believe you. | You did not help me. | That makes no sense.
            That is nonsense. | I do not like your answer. | What a bad answer. | You gave me a wrong answer.
            That is wrong. | That is not right. | You made a mistake. | This is not true. | I think you are wrong.
            Your answer is wrong. | That was wrong. | No, that is not correct. | You are mistaken. | You got it wrong.
            That is a bad answer. | You are stupid. | You are silly. | You do not know much. | That answer was bad.
            Bad answer.""",
            """I am sorry. I am a small model and I make mistakes. | Sorry about that. I am still learning.""",
        ),
        talk(
            """Sing a song. | Let us sing. | Sing me a song. | Do you sing? | Can you sing well?
            Would you sing for me? | I love songs, sing one. | Sing along with me. | Give us a song. | Can you sing?
            Sing for me. | Sing something. | Please sing a song. | Do you know a song? | A song, please.
            Could you sing for me? | Can you sing me a song? | I want to hear a song. | Sing me something.
            Would you sing a song?""",
            """La la la! I can only sing in letters. | I have no voice, but here is a song: la la la!""",
        ),
        talk(
            """Welcome back! | I am here once more. | Hi, back again. | I came home. | Look who is back! | Here I am!
            I just came back. | I am back from work. | I am back from school. | I am back. | Here I am again.
            I am home. | I came back. | It is me again. | Hello, I am back. | I have returned. | Me again!
            Back again. | Guess who is back. | I am here again.""",
            """Welcome back! What would you like to know? | Hello again! It is nice that you are back.""",
        ),
        asked(
            column(
                "word",
                "hello | banana | yes | sunshine | cheese | moon | hooray | butterfly | rainbow | tomato | please | seven",
            ),
            """Say {word}. | Please say {word}. | Can you say {word}? | Repeat after me: {word}. | Repeat: {word}
            Write {word}. | Say the word {word}. | Could you say {word}? | I want you to say {word}.
            Just say {word}. | Write the word {word}. | Can you write {word}? | Now say {word}. | Say {word} for me.
            Please write {word}. | Say after me: {word}. | Type {word}. | Repeat the word {word}.
            Would you say {word}? | Please repeat: {word}.""",
            "{Word}! | {Word}.",
        ),
    ),
)
