"""What a chat is filled with: jokes, riddles, songs, fun facts and words to repeat."""

from training.conversations.wording import Topic, asked, column, talk

PASTIMES: tuple[Topic, ...] = (
    talk(
        """My grandpa hasn't laughed for days. A joke for him? | What would a clown say?
        I'd like to laugh before I go to bed. | Do you have a joke that I can tell my boss? | You choose: any joke.
        Is there a joke about things at home? | We've a joke contest at school. What's yours?
        I've had a long day and could do with a laugh. | My friend's feeling low, have you got a joke for him?
        Cheer me up with a joke. | The joke from yesterday was good. Have you got more?
        Granddad always tells jokes at dinner. Now it's your turn! | Let's see if you can make my sister laugh.
        I collect jokes. Give me one for my book. | We're sitting round the table and want a joke.
        Something funny, please, it's raining. | I need a joke to tell at school tomorrow.
        What's the funniest thing you know? | I'd love to hear something silly. | Have you heard a good one lately?
        Can you get a smile out of me? | My train's late, tell me something funny.
        I bet my brother that you know a joke. | Do you know one that children like?
        Say something that makes me giggle. | A good laugh would do me good.
        Tell me a joke. | Do you know a joke? | Make me laugh. | Can you tell me a joke? | I want to hear a joke.
        A joke! | Say something funny. | Tell me something funny. | Do you know any jokes? | Please tell me a joke.
        One joke, please. | I would like a joke. | Give me a joke. | Another joke, please. | Let me hear a joke.
        Be funny! | Got any jokes? | Could you tell a joke? | Tell me a short joke. | I need a laugh. | Joke!
        Joke please | Jokes? | Crack a joke. | Crack me up! | A little joke for me? | How about a joke?
        What about a good joke? | Time for a joke! | Now a joke, please. | Joke time! | Any good jokes today?
        Tell us a joke. | Tell me a joke for kids. | Tell me your best joke. | What is your best joke?
        What's the funniest joke you know? | What is a good joke? | Tell me the best joke you know.
        Give me your funniest joke. | Which joke do you like best? | I like a good joke.
        I collect jokes. Do you have one? | I need a joke for my party. | I need a joke to tell my friends.
        My sister wants to hear a joke. | My kids want a joke. | My class would love a joke from you.
        I bet you can't make me laugh. | I bet that you don't know a joke. | Try to make me laugh.
        Try to be funny. | Show me how funny you are. | Are you funny? | Are you able to joke?
        Can computers tell jokes? | Can a program be funny? | Do you tell jokes? | Do you ever joke?
        Do you know something funny? | Have you heard a good joke? | Have you a joke ready?
        Do you have something to laugh about? | Have you any funny stories in one line?
        I had a hard day, make me laugh. | I am in the mood for a joke. | I could do with a laugh.
        I want to laugh. | I would love to laugh a bit. | Let me laugh! | Let us laugh together.
        Let's have a laugh. | A good laugh would help me now. | Nobody makes me laugh today.
        I have not laughed all day. | Would you be so kind as to tell me a joke? | Could you make me laugh, please?
        Could you say something funny? | May I hear a joke? | Can I have a joke? | Can I hear another joke?
        One more joke! | Tell me one more joke. | That was funny, another one! | More jokes! | Tell another one.
        Something funny, please. | Make a joke. | Write a joke. | Write something funny. | Entertain me with a joke.
        What makes people laugh? Tell me one! | Say a joke to me. | joke pls | tell joke | gimme a joke
        A short funny one? | Amuse me. | Be a clown! | Do you have any funny lines? | Can you be funny?
        Have you got a joke for me? | Do you have a good joke? | I feel like hearing a joke.""",
        """What has four legs and cannot walk? A table! | Why did the bike fall over? It was two-tired!
        What gets wet while it dries? A towel! | What has hands but cannot clap? A clock!
        What is full of holes but holds water? A sponge! | Why was the maths book sad? It had too many problems!
        What do you call a bear without teeth? A gummy bear!""",
    ),
    talk(
        """I like to rack my brain. Give me something to guess. | We're on a long drive and want to guess something.
        I'm good at guessing. Try me! | Let me guess something. | Have you got something for me to puzzle over?
        My class loves riddles. Do you have one? | Test me with a riddle.
        Give my head something to do, a riddle perhaps. | I solved the last one. Next riddle, please!
        My uncle knows so many riddles. What about you? | Something tricky to guess, please.
        I want to show my friends a riddle. Which one? | Make me think: give me a riddle.
        I'd like to guess. You ask. | It's your turn to ask me a riddle. | A riddle before dinner would be nice.
        Tell me a riddle. | I want a riddle. | Say a riddle. | Let us do a riddle. | Make me guess something.
        I would like a riddle. | A riddle! | Could you ask me a riddle? | Do you have a riddle?
        Tell a riddle, please. | Do you know a riddle? | Ask me a riddle. | Give me a riddle.
        I like riddles, tell me one. | Can you tell me a riddle? | One riddle, please. | I want to hear a riddle.
        Do you know any riddles? | Riddle! | Riddle please | Riddle time! | Riddle me this! | How about a riddle?
        What about a riddle? | Got any riddles? | Any riddles today? | Got a riddle for me?
        Have you got a good riddle? | Have you a riddle for my kids? | A little riddle?
        Let us play a guessing game. | Let's play riddles. | Play a guessing game with me. | I like guessing.
        I want to guess something. | Give me something to guess. | Give me a puzzle. | Do you have a puzzle for me?
        A puzzle, please. | I love puzzles, give me one. | Test my brain. | Give my brain some work.
        I want to think hard. | Make me think. | Ask me something tricky. | Ask me a tricky question.
        Ask me a hard question. | Ask me a question! | Ask me something. | Quiz me. | Give me a quiz question.
        Can you quiz me? | Would you ask me something? | Now you ask me a question. | Now it is your turn to ask.
        It is your turn to ask a question. | I am good at riddles. | I bet I can solve your riddle.
        I can solve any riddle. Try me! | My kids want a riddle. | My brother loves riddles, have you got one?
        My class wants to solve a riddle. | I need a riddle for a party. | I need a riddle for school.
        What is a good riddle? | What riddle do you like? | What is your best riddle?
        Tell me your favourite riddle. | Tell me a riddle for children. | Tell me an easy riddle.
        Tell me a short riddle. | Tell us a riddle. | One more riddle! | Tell me one more riddle.
        More riddles, please. | Another puzzle, please. | I solved it, next riddle! | Would you give me a riddle?
        Would you tell me a riddle? | Could you think of a riddle? | May I have a riddle? | Can I get a riddle?
        Can you make up a riddle? | Can you think of a riddle for me? | Do you like riddles? | I'd love a riddle.
        I feel like solving a riddle. | Let me hear a riddle. | Please ask me a riddle. | Another riddle, please.
        Could I have a riddle?""",
        """What has a neck but no head? A bottle! | What has teeth but cannot bite? A comb!
        What goes up when rain comes down? An umbrella! | What has one eye but cannot see? A needle!
        What gets bigger the more you take away? A hole! | What has many keys but opens no door? A piano!""",
    ),
    talk(
        """My brother's at school and I'm all by myself with nothing to do.
        I've cleaned everything and there's nothing left to do. | The night shift is quiet, nothing is going on.
        I've got a free day and no plan. | The minutes don't pass. | Have you got an idea for a slow afternoon?
        The wifi at my aunt's is down and I don't know what to do. | I'm tired of looking at my phone.
        Tell me how to spend the evening.
        It's raining and I can't go out. | My friends are all away this week. | I've read all my books already.
        The whole afternoon is empty. | There's nothing on television. | I've been staring at the wall for an hour.
        My homework's done and now I don't know what to do. | It's Sunday and the shops are closed.
        The bus won't come for an hour. What can I do? | I don't know how to fill the evening.
        The power's off and I'm sitting here. | I wish something would happen. | How could I spend a rainy day?
        I've got time on my hands. | I'm waiting and waiting. | What do people do on a long afternoon?
        My brother won't play with me, and I've nothing to do. | Everything's dull today.
        What would you do on a day like this? | I'm looking for a way to spend my day off.
        I am bored. | Nothing to do today. | I need something to do. | I do not know what to do with myself.
        What could I do now? | Help me, I am bored. | I am bored at home. | The day is so long.
        I have nothing to do. | I feel bored. | This is boring. | Nothing is going on. | I am so bored today.
        What can I do? I am bored. | Entertain me. | I do not know what to do today. | There is nothing to do here.
        I'm bored! | So bored... | bored | I am bored to death. | I am bored out of my mind.
        I am dying of boredom. | Boredom is killing me. | How boring! | This is such a boring afternoon.
        What a dull day. | Today is dull. | Sundays are so boring. | It is so boring here.
        School holidays are boring. | It is raining and I am bored. | It is raining, so I cannot go out.
        I am stuck at home. | I am stuck inside all day. | I sit here and do nothing. | I am just sitting around.
        I am waiting for the bus and I am bored. | I have to wait an hour and have nothing to do.
        My friends are all busy and I am bored. | My friends have no time, what now? | There is no one to play with.
        Nobody plays with me. | I have nobody to play with. | All my toys are boring. | I have read all my books.
        There is nothing on TV. | I don't know what to do. | I don't know what to do with my time.
        I have too much time. | I have so much free time today. | I have a free day and no plan.
        I have an hour to kill. | How can I kill some time? | How can I pass the time? | How do I pass the time?
        What can I do against boredom? | What helps when you are bored? | What do people do when they are bored?
        What do you do when you are bored? | What should I do with my free time?
        What could we do today? | What can I do at home? | What can I do for fun?
        What shall I do now? | What should I do? I am bored. | Any ideas what I could do?
        Any idea against boredom? | Do you have an idea what I can do? | Do you know something fun to do?
        Tell me what to do, I am bored. | Give me an idea what to do. | Suggest something to do.
        Suggest something fun. | I am looking for something to do. | I need an idea for this afternoon.
        I want to do something fun. | I want to have some fun. | I need some fun. | Help me pass the time.
        My son is bored. What can he do? | My kids are bored at home. | My daughter says she is bored.
        Mum, I'm bored! | Time goes so slowly. | The time does not pass. | Nothing ever happens here.
        Nothing interesting happens. | I want to play! | Keep me busy. | Save me from boredom! | I am very bored.
        It is a boring day. | Give me something to do. | My day is boring.""",
        """You could read a book or draw a picture. | How about a walk outside? | I can tell you a story or a joke!
        How about a puzzle, a game or some music? | You could call a friend or bake something.
        Ask me for a riddle! Or write a little story.""",
    ),
    talk(
        """It's so quiet in my flat. Will you talk with me? | I've got half an hour, shall we chat?
        My husband is asleep and I'd like to talk to somebody. | I've no one at lunch today. Talk with me?
        The train ride is long. Let's have a chat. | I thought we could talk for a while.
        I could use some company tonight. | Nobody's home. Would you talk to me?
        I'd rather talk to you than watch television. | Tell me what you'd like to talk about.
        You choose what we talk about today. | Let's talk like old friends.
        I don't want anything special, only a little talk. | A chat over a cup of tea, what do you say?
        Let's sit down and talk. | I miss having someone to chat with. | I've come for a chat, like yesterday.
        Let's talk. | I want a chat. | Let us have a chat. | Let us talk a bit. | Can we speak?
        Talk to me, please. | Would you like to talk? | Could we chat? | Do you like to talk? | Talk to me.
        Can we talk? | I want to talk. | Let us chat. | Do you want to chat? | Shall we talk? | Can we chat a bit?
        I would like to chat. | Say something. | Do you have time to talk? | Chat with me. | Let's chat! | Chat?
        Talk? | Fancy a chat? | Up for a chat? | Wanna talk? | Wanna chat? | Got time for a chat?
        How about a chat? | How about a little talk? | Shall we have a little chat? | Shall we chat for a while?
        Do you feel like chatting? | Do you feel like talking? | I feel like talking. | I feel like a chat.
        I am in the mood for a chat. | I am here to chat. | I only came to chat. | I came to talk to you.
        I don't have a question, I just want to talk. | I have no question, I only want to chat.
        No question, just talk. | Just chatting. | I want company. | I need someone to talk to.
        I need somebody to talk to. | I have nobody to talk to. | I have no one to talk with.
        There is no one here I can talk to. | Everyone is asleep, can we talk? | My friends are away, so talk to me.
        I am alone at home. Can we talk? | Will you keep me company? | Keep me company. | Please keep me company.
        Stay with me for a while. | Stay and talk with me. | Spend some time with me.
        Can you spend some time with me? | Can I talk to you for a bit? | Can I talk with you?
        May I talk with you? | Could I talk with you for a while? | Will you talk to me? | Will you chat with me?
        Would you chat with me a little? | Would you mind a little chat? | Do you like chatting?
        Do you like to chat? | Do you enjoy talking? | Are you in the mood to talk? | Are you up for a talk?
        What shall we talk about? | What do you want to talk about? | What would you like to talk about?
        Choose something to talk about. | Start a conversation. | Begin a conversation with me.
        Let us begin a conversation. | Let's have a conversation. | I want a real conversation.
        Can we have a conversation? | Say anything. | Say something to me. | Just say something. | Speak to me.
        Speak! | Talk! | Go on, talk to me. | Let us speak about something. | Let's talk about anything.
        I would like to talk about something. | I would love to have a chat with you. | Small talk, please.
        I like talking to computers. | My granny would like to chat with you. | My child wants to talk to you.
        You and I should talk. | We should talk more often. | We could talk a little, could we not? | Talk with me.
        I want to chat with you. | I just want to talk. | Are you free to talk?""",
        """Sure, let us talk! What would you like to know? | I like to talk. Ask me about animals or planets!
        Yes, gladly! Ask me about food, the sky or animals. | Of course! I can tell you a joke or a story.""",
    ),
    talk(
        """I want to tell my friends something they don't know. | What could I tell my class tomorrow?
        I'd like to go to bed a little smarter. | Give me something to think about.
        My grandson likes facts. Have you got one for him? | What did you learn that you like?
        It's time I learned something. | I read a fact every day. Today it's your turn.
        Share something you know with me. | What's something that everybody should know?
        Fill my head with something new. | I'm a curious person. Tell me something. | Amaze me!
        What's true and fun to know? | Tell my little sister something about the world.
        Let me learn one small thing from you. | I'm at breakfast and want to learn something.
        Tell me something. | Tell me something interesting. | Teach me something. | Tell me a fact.
        Tell me a fun fact. | Give me a fact. | Do you know a fun fact? | Surprise me. | Tell me something new.
        I want to learn something. | Teach me something new. | What is a fun fact? | Tell me something I can learn.
        Share a fact with me. | A fact, please. | Fun fact! | Fact? | Random fact, please. | Tell me a random fact.
        Give me a random fact. | Any fun facts? | A fun fact, please. | Fact of the day?
        What is the fact of the day? | Today's fact, please. | One fact for today. | How about a fact?
        Throw a fact at me. | Tell me one thing that you know. | Tell me something you know.
        Tell me something you learned. | Tell me something true. | Tell me something about the world.
        Tell me something about nature. | Tell me something smart. | Tell me something clever.
        Tell me something useful. | Tell me something I don't know. | Tell me something for my children.
        Tell me a thing or two. | Tell me anything. | Tell me anything you like. | Tell me any fact.
        Tell us something. | Say something clever. | Say something I can remember. | Say something true.
        I want to hear a fact. | I want to know something new. | I want to learn something new today.
        I want to become smarter. | I would like to get a bit smarter. | I have not learned anything today.
        I like fun facts. | I collect facts. | I love to learn new things. | I am curious about everything.
        I need a fun fact for school. | I need a fact for a quiz. | I have to tell my class a fact.
        My teacher wants a fun fact from us. | My son loves facts. Give him one.
        My daughter wants to learn something. | Give my kids a fact. | Make me smarter. | Feed my brain.
        Impress me. | Impress me with what you know. | Show me what you know. | Show off what you learned.
        Can you teach me something? | Could you teach me something? | Could you tell me a fact? | Can I have a fact?
        Can you surprise me? | Will you teach me something? | Would you share a fact? | Do you have a fact for me?
        Do you know something interesting? | Do you know an interesting fact? | Have you got an interesting fact?
        What is something interesting? | What is an interesting fact? | What should everyone know?
        What do I not know yet? | What can you teach me? | One more fact! | Another fact, please.
        Another fun fact? | More facts! | Something new, please. | Anything interesting? | Did you know...?
        Educate me. | Say something interesting. | I would like to learn a fact. | Got a fun fact for me?""",
        """A spider has eight legs. | The sun is a star. | Honey is made by bees. | A year has twelve months.
        Fish breathe with gills. | Ice floats on water. | The moon goes around the earth.
        An octopus has eight arms. | Penguins cannot fly.""",
    ),
    talk(
        """My baby won't sleep without a song. Would you sing? | It's my birthday today. Sing for me!
        I've got my guitar here. Will you sing? | I'm cooking and would like some music. Sing, please.
        We're walking in the woods and want to sing. Start a song! | What would it sound like if you sang?
        You start, I'll sing along. | My grandma sang to me every night. Will you? | I'm in the bath and need a song.
        The radio's broken, so you must sing. | Let's have some singing! | The choir needs one more. Sing with us!
        Give us a tune. | Let's hear your best song.
        Sing a song. | Let us sing. | Sing me a song. | Do you sing? | Can you sing well? | Would you sing for me?
        I love songs, sing one. | Sing along with me. | Give us a song. | Can you sing? | Sing for me.
        Sing something. | Please sing a song. | Do you know a song? | A song, please. | Could you sing for me?
        Sing! | Sing please | Song? | A little song for me? | How about a song? | Any song will do, just sing.
        Sing anything. | Sing out loud! | Sing with me. | Sing us something. | Sing me your best song.
        Sing me a little song. | Sing me to sleep. | Sing a lullaby. | A lullaby, please. | Sing me a lullaby.
        Sing for my baby. | Sing for my daughter, please. | Sing something for my birthday. | Sing something happy.
        Sing a song for children. | Sing a Christmas song. | Sing a line. | Sing la la la. | Can you hum?
        Hum a tune. | Hum something. | Hum a song for me. | Can you carry a tune? | Can you sing a little?
        Can you sing along? | Can you sing high notes? | Can programs sing? | Can a computer sing?
        Could you sing a song? | Could you hum something? | Do you like to sing? | Do you like singing songs?
        Do you ever sing? | Do you sing in the shower? | Do you sing well? | Do you know any songs?
        Do you know how to sing? | Do you know a nice song? | Are you a singer? | Are you a good singer?
        Is singing something you can do? | Have you got a song for me? | Have you ever sung? | Will you sing for me?
        Would you like to sing? | Would you sing with me? | I wish you could sing. | I wonder if you can sing.
        I would love to hear you sing. | I would like a song. | I want to hear you sing. | I want you to sing.
        I want to sing with you. | I love music, please sing. | Let me hear your voice. | Let me hear you sing.
        Let me hear a song. | Let's sing together. | Let us make music. | Make some music. | Shall we sing?
        Rap for me. | Can you rap? | My baby cries, sing something. | Show me how you sing. | Perform a song.
        What does your singing sound like? | Karaoke time! | Can you sing me a song? | I want to hear a song.
        Sing me something. | Would you sing a song?""",
        """La la la! I can only sing in letters. | I have no voice, but here is a song: la la la!
        Tra la la! That is all the song I know. | I can only write my song: do re mi, la la la!""",
    ),
    asked(
        column(
            "word",
            """hello | banana | yes | sunshine | cheese | moon | hooray | butterfly | rainbow | tomato | please | seven
            pancake | friend | ocean | peekaboo | lemon | thank you | good morning | yellow submarine""",
        ),
        """I'd like to see you write {word}. | Do me a favour and say {word}. | The next thing I want to read is {word}.
        My friend doesn't believe that you can say {word}. Show him! | Let's practise. I say {word}, you say {word}.
        My teacher says {word}. What do you say after her? Say {word}. | Would you mind saying {word}?
        Just this one word, please: {word}. | Please put {word} on the screen. | Let's both say {word}. You first!
        One, two, three, and now say {word}. | Whisper {word}. | Shout {word} for us!
        It's a small favour: write {word}. | I'm teaching my son to read. Write {word} for him.
        Say {word} to my grandma.
        Say {word}. | Please say {word}. | Can you say {word}? | Repeat after me: {word}. | Repeat: {word}
        Write {word}. | Say the word {word}. | Could you say {word}? | I want you to say {word}. | Just say {word}.
        Write the word {word}. | Can you write {word}? | Now say {word}. | Say {word} for me. | Please write {word}.
        Say after me: {word}. | Let me hear you say {word}. | Let me see you write {word}.
        I bet you can't say {word}. | My little girl wants you to say {word}. | My son wants to see the word {word}.
        Are you able to say {word}? | Would you be so kind as to say {word}? | I would like you to write {word}.
        I want to read {word} from you. | Copy this: {word} | Copy me: {word} | Echo: {word}
        Echo this word for me: {word} | Parrot me: {word} | Answer only with {word}. | Reply with {word}.
        Reply with the word {word}, nothing more. | Your answer must be {word}. | Say {word}, and nothing else.
        Say just one thing: {word} | When I say go, you say {word}. Go! | If you can read this, say {word}.
        If you understand me, write {word}. | Show me the word {word}. | Print {word}. | Say it after me: {word}!
        Tell me {word}. | The word is {word}. Say it! | I say {word}, now you! | Can you repeat {word}?
        Could you type {word} for me?
        It would make me laugh if you said {word}. | For a test, write {word}.
        To show that you are there, say {word}. | Type {word}. | Repeat the word {word}. | Would you say {word}?
        Please repeat: {word}.""",
        "{Word}! | {Word}.",
    ),
    talk(
        """I've got nobody to play with. Will you play? | My friends have gone home, so let's you and me play.
        We've an hour until the train comes. What shall we play? | Which game would be fun for us?
        I'm tired of my toys. Can we play something? | It's game night and you're invited.
        Is there something we could play with words? | My sister won't play with me. Will you?
        Let's do something that's fun, like a game. | I'm ready to play. What about you? | Choose a game for us.
        Teach me a game that we can play here. | Want to be on my team?
        Let's play a game. | Let us play! | Play with me. | Do you want to play? | Can we play something?
        Can you play a game with me? | Shall we play? | I want to play a game with you. | Wanna play?
        Which games can you play? | What can we play? | What could we play together?
        Do you know a game? | Do you know a good game? | Would you like to play a game?
        I feel like playing a game. | My son wants to play with you. | Suggest a game for us two.
        Give me a game idea. | Game time! | Is there a game we can play? | Let's play something together.
        Let us do something fun together. | I would love to play with you. | Can we have a game? | A game, please.
        Start a game. | How about a game? | I am in the mood for a game. | Are you good at games?
        Will you play with me? | Could we play a word game? | Let us play a word game.
        Let's play a guessing game with words. | Can I play with you? | Come and play with me.""",
        """Yes! Ask me for the opposite of a word. | Sure! Ask me for a riddle and try to guess it.
        Let us play: you name a country, I say its capital.""",
    ),
    talk(
        """What've you been up to since last week? | Tell me what's been happening. | What's going on in there?
        Have I caught you at a bad time? | Is there anything new on your side? | I've been away. What's happened here?
        So what are you doing this evening? | Got anything planned? | What's on your list today?
        How do you pass your days? | What were you doing before I came? | Did anything happen while I was asleep?
        And what's new in your world?
        What's new? | Any news? | What's happening? | What is going on? | What's the news? | Anything new?
        What are you doing? | What are you up to? | What are you doing right now? | What are you doing there?
        Are you busy? | Are you busy now? | Do you have much to do? | Am I disturbing you? | Do I disturb you?
        What did you do today? | What have you done today? | What did you do yesterday? | What have you been doing?
        What have you been up to? | Did you do anything nice today? | What keeps you busy?
        Are you doing something? | Do you have a lot of work? | Was it a busy day for you? | Were you busy today?
        Did you have much to do today? | What do you do right now? | Do you have time? | Have you got time for me?
        Do you have plans for today? | What are your plans? | What are you doing tonight?
        What are you doing at the weekend? | What will you do tomorrow? | What are you doing later?
        Tell me what you are doing. | What is new with you? | Tell me your news.
        What do you do when nobody writes to you? | What happens in your life?""",
        """I am just here, chatting with you. | Nothing new here. I have time for your questions.""",
    ),
    talk(
        """I hope I'm not boring you. | Don't my questions bore you? | I ask you so many things. Is that all right?
        You must be tired of me by now. | Shall I stop asking? | I'm afraid I ask too much.
        Everybody asks you the same. Doesn't it get dull? | Is it too much if I ask one more thing?
        Sorry, one more question. Are you sick of me?
        Are you bored? | Do you ever get bored? | Are you bored with me? | Is it boring to be a program?
        Do I bore you? | Is it not boring in there? | Are you never bored? | Do you get bored when nobody writes?
        Is your life boring? | Do you find me boring? | Are my questions boring? | Do my questions annoy you?
        Am I asking too much? | Do I ask too many questions? | Are you tired of my questions?
        Are you fed up with me? | Do I get on your nerves? | Do you mind my questions? | Am I annoying?
        Have I asked too many questions? | Is it boring to answer questions all day? | Don't you get bored?
        Are you not tired of answering? | Must you answer all day long? | Do you hate your work?
        Is your work hard? | Is it hard to answer all day? | Would you rather do something else?""",
        """Not at all! I like your questions. | No, ask me as much as you like.""",
    ),
)
