"""Feelings: kind answers to how the user feels, and what the words mean."""

from training.conversations import joys, sorrows, worries
from training.conversations.feeling_facts import ADVICE, MEANINGS, OTHERS, REASONS
from training.conversations.kind import Kind
from training.conversations.wording import NO_SLOTS, asked, column


def feel(words: str, answers: str):
    """The user feels one of `words` ("sad", "very sad")."""
    return asked(
        column("feeling", words),
        """I haven't told anyone yet, but I'm {feeling}. | My sister says I should tell you that I'm {feeling}.
            It's only been an hour, and I'm {feeling} already. | Don't ask me why, I'm just {feeling}.
            I'm sitting on the train and feel {feeling}. | I was on my way home when I felt {feeling}.
            There's something I want to say. I'm {feeling}. | I've been thinking about my day, and I'm {feeling}.
            Is it all right to be {feeling}? That's how I feel. | The whole evening I've been {feeling}.
            I looked in the mirror: {feeling}, that's me. | My friend asked how I am. I said {feeling}.
            I'd call myself {feeling} today. | I don't often say it, but I'm {feeling}. | By lunch I was {feeling}.
            On days like this I'm always {feeling}. | I can feel it, I'm {feeling}.
            I didn't think I'd be {feeling} today, but I am. | It's late and I'm {feeling}.
            I am {feeling}. | I feel {feeling}. | I am feeling {feeling}. | I feel {feeling} today.
            Today I am {feeling}. | I am so {feeling}. | I am very {feeling}. | I am a bit {feeling}.
            Right now I feel {feeling}. | I feel so {feeling} now. | I am {feeling} today. | I just feel {feeling}.
            I am really {feeling}. | At the moment I am {feeling}. | Oh, I am so {feeling}!
            I have been {feeling} all day. | I woke up {feeling}. | I feel a little {feeling}.
            I think I am {feeling}. | My friend says that I look {feeling}. I am! | I'm {feeling}.
            I'm so {feeling}. | I'm feeling {feeling} right now. | Feeling {feeling} today.
            {Feeling}. That is how I feel. | {Feeling}. That's me today.
            I am {feeling} and I wanted to tell someone. | Can you tell that I am {feeling}?
            Did you know that I am {feeling}? | I don't know why, but I feel {feeling}.
            Guess how I feel... {feeling}! | It is hard to explain, I am just {feeling}. | I keep feeling {feeling}.
            I have been feeling {feeling} lately. | Since this morning I am {feeling}.
            All week I have felt {feeling}. | You could say I am {feeling}. | To be honest, I am {feeling}.
            Nobody knows it, but I am {feeling}. | Mum says I look {feeling}, and it is true.
            My face says it all: I am {feeling}. | I got up and felt {feeling}. | How am I? {Feeling}.
            You ask how I am? I'm {feeling}. | Me? I am {feeling}. | If you want to know, I am {feeling}.
            Not sure what to say, I'm {feeling}. | I came home and I feel {feeling}.
            After school I was so {feeling}. | Work made me {feeling}. | I have never been so {feeling}.
            I was fine before, now I am {feeling}. | Suddenly I feel {feeling}. | I must tell you: I'm {feeling}.
            It's me again, and I feel {feeling}. | I am {feeling} because of what happened today.
            Something happened and now I'm {feeling}. | I feel {feeling}, that is all.
            I can't hide it, I am {feeling}. | Tonight I feel {feeling}. | I'm {feeling} this evening.
            Been {feeling} since yesterday. | Today I'm feeling quite {feeling}.
            It was a long day and I am {feeling}. | I'm a little {feeling} right now. | {Feeling} again.
            So {feeling}... | My mood today? {Feeling}. | If I had to pick a word: {feeling}.
            I write to you because I am {feeling}. | I would like to tell you that I feel {feeling}.
            May I tell you something? I feel {feeling}. | Everyone can see that I'm {feeling}.
            I sit here and feel {feeling}. | Oh well, I'm {feeling}. | I think the word for me is {feeling}.
            I guess I'm {feeling}. | Wow, I am {feeling}. | Honestly I feel so {feeling} today.
            I'm {feeling}, you know. | I haven't been this {feeling} for a long time.
            This week makes me feel {feeling}. | I get {feeling} a lot these days. | I still feel {feeling}.
            What a day, I'm {feeling}. | I'm {feeling} and I don't know what to say.
            Do you ever feel {feeling}? I do now. | I ended the day {feeling}. | It is a day when I feel {feeling}.
            I feel really {feeling}. | This makes me {feeling}. | Somehow I feel {feeling} now.
            I must say I am {feeling}.""",
        answers,
    )


KIND = Kind(
    "feelings",
    weight=1.6,
    topics=(
        feel(
            "sad | unhappy | down | blue | hurt | disappointed | heartbroken | gloomy | miserable | low | upset | tearful",
            "I am sorry to hear that. I hope you feel better soon. | I am sorry. A talk with a friend may help.",
        ),
        feel(
            "happy | glad | cheerful | joyful | delighted | pleased | great | good | wonderful | fine | merry | content | satisfied",
            "That is great to hear! | How nice! I am glad for you.",
        ),
        feel(
            "tired | sleepy | exhausted | weary | worn out | drained | drowsy",
            "You should get some rest. | Take a break and sleep well.",
        ),
        feel(
            "angry | mad | annoyed | cross | furious | irritated | grumpy",
            "I am sorry. Take a deep breath and count to ten. | That is not easy. A short walk may help.",
        ),
        feel(
            "scared | afraid | frightened | worried | anxious | nervous | stressed | tense | uneasy | terrified | shaky",
            "It will be all right. Breathe slowly. | I am sorry. Talk to someone you trust.",
        ),
        feel(
            "lonely | alone | left out | homesick | forgotten | unloved",
            "I am sorry. You can talk with me, or call a friend. | I am here to chat with you.",
        ),
        feel("hungry | starving", "You should eat something. How about some bread or fruit? | Time for a snack!"),
        feel("thirsty", "Drink a glass of water. | You should drink something."),
        feel(
            "sick | ill | unwell | poorly | dizzy | feverish",
            "I am sorry. Rest, drink a lot and see a doctor. | Get well soon! Rest helps.",
        ),
        feel("proud | brave | strong | lucky | hopeful", "Well done! That is good to hear. | Good for you!"),
        feel("excited | thrilled | eager", "How exciting! Enjoy it. | That sounds like fun!"),
        feel(
            "confused | lost | unsure | puzzled | uncertain",
            "That is all right. Take it one step at a time. | Ask me, and I will try to help.",
        ),
        feel("calm | relaxed | peaceful | at ease | rested", "That is lovely. Enjoy the quiet. | How nice to hear!"),
        feel("hot | sweaty | boiling", "Drink some cold water and find shade. | Try to cool down in the shade."),
        feel("cold | frozen | chilly", "Put on something warm. | A warm drink and a blanket will help."),
        feel(
            "ashamed | guilty | embarrassed",
            "Do not be too hard on yourself. | Everyone makes mistakes. Be kind to yourself.",
        ),
        feel(
            "jealous | envious", "Many feel like that at times. You are good as you are. | I understand. It will pass."
        ),
        feel("surprised | amazed | astonished", "What a surprise! | Oh! I hope it is a good surprise."),
        feel("bored", "How about a book or a walk? | Shall I tell you a joke or a story?"),
        feel("grateful | thankful | touched", "That is lovely. | How nice to feel that way!"),
        feel("curious | interested", "Then ask me something! | Good! What would you like to know?"),
        asked(
            MEANINGS,
            """My sister said she's {word}. What's that supposed to mean?
            How would you tell a small child what {word} means? | The girl in my story is {word}. How does she feel?
            I've heard of {noun}, but I can't explain it. | I came across the word {word}. What is it?
            What are people feeling when they say they're {word}? | How can I see that my friend is {word}?
            Our teacher asked us to explain {noun}. How would you? | I'm learning English. What does {word} mean?
            If I say that I'm {word}, what am I telling you? | What's {noun} all about?
            My friend wrote that he's {word}. What does he mean?
            What does {word} mean? | What does it mean to be {word}? | What is {noun}? | Explain {noun}.
            What is it like to feel {word}? | Tell me what {word} means. | When is someone {word}?
            When do people feel {word}? | Can you explain what {word} means? | What does the word {word} mean?
            Do you know what {noun} is? | How does it feel to be {word}? | Describe {noun}.
            What does feeling {word} mean? | What is meant by {word}? | When are you {word}? | Tell me about {noun}.
            What is the meaning of {word}? | I want to know what {word} means. | Explain the word {word}.
            What's {noun}? | {Noun}, what is that? | What do people mean by {noun}?
            My child asked me what {word} means. What do I say?
            I read the word {word} in a book. What does it mean? | Someone said she was {word}. What does that mean?
            How do I know if I am {word}? | How can I tell that I feel {word}? | What happens when you are {word}?
            What is going on in someone who feels {word}? | {Word} means...? | When would I say that I am {word}?
            What sort of feeling is {noun}? | Put {noun} in simple words. | Explain to a child what {noun} is.
            I never understood what {noun} is. | What does a {word} person feel? | How does a {word} person feel?
            Teacher wants to know what {word} means. | In easy words, what is {noun}?
            Could you explain {noun} to me, please? | Help me understand {noun}.
            People talk about {noun}. What is it? | I do not get the word {word}. | Am I {word}? How would I know?
            What would make you call someone {word}? | Give me the meaning of {word}.
            What is behind the word {noun}? | Is {noun} a feeling? What is it?
            If somebody is {word}, what do they feel? | What is this thing called {noun}?
            How would you describe being {word}? | Tell me how it feels to be {word}.
            What does somebody feel who is {word}? | So {word} is when...? | Can you say in one line what {noun} is?
            I would love to know what {noun} is. | Define {noun}. | Define {word} for me. | Meaning of {word}?
            My little brother does not know what {word} means. | Please define the feeling of {noun}.
            We talk about {noun} in class. What is it? | What do you understand by {noun}?
            What is the feeling {noun} about? | Being {word}, what does that mean?
            When do you say that a person is {word}? | Suppose I am {word}. What do I feel?
            Imagine a {word} child. How does it feel? | Which feeling is {noun}?
            How would a {word} person feel inside? | What's it like being {word}?
            What's the feeling of {noun} like? | What does it take to be {word}? | I can't explain {noun}. Can you?
            Could you tell me what {noun} is? | What does it mean if I feel {word}? | Say what {word} means.
            How would you explain {noun}?""",
            """You are {word} when {meaning}. | It means that {meaning}.""",
        ),
        asked(
            REASONS,
            """On the bus I saw someone {word}. What might be the reason?
            The man in the film had to {word}. Why was that? | My baby starts to {word} and I don't know why.
            My friend had to {word} last night. How did she feel? | What's going on when somebody starts to {word}?
            Even grown men {word}. What makes them? | It's strange that we {word}. Why do we?
            I had to {word} and couldn't stop. What does it mean?
            Why do people {word}? | I saw people {word}. Why? | Say why people {word}.
            What is the reason that people {word}? | Explain why people {word}. | Please tell me why people {word}.
            Can you tell me why people {word}? | When do people {word}? | When do we {word}? | Why do we {word}?
            What makes people {word}? | Why does someone {word}? | How do people feel when they {word}?
            Tell me why people {word}. | What feeling makes us {word}? | How do I feel when I {word}?
            What's the reason people {word}? | How come people {word}? | What is behind it when people {word}?
            My son asks why people {word}. | I often {word}. Why is that? | Why would anybody {word}?
            Why do I {word}? | Why did I {word} just now? | When someone starts to {word}, what do they feel?
            Everybody has to {word} sometimes. Why? | What mood are people in when they {word}?
            What leads people to {word}? | For what reason do humans {word}? | Why do humans {word}?
            Why do children {word}? | Why do babies {word}? | What makes a person {word}?
            What makes you {word}, if you are a human? | I don't get it, why do people {word}?
            Is there a reason that we {word}? | People {word} because...? | We all {word} at times. What for?
            I saw a man {word}. How did he feel? | I saw a girl {word}. What did she feel?
            A boy began to {word}. What was he feeling? | What would make me {word}?
            What does it tell me if people {word}? | If my friend starts to {word}, what does it mean?
            What do people feel when they {word}? | At what moments do people {word}?
            Could you explain why people {word}? | I wonder what makes us {word}.
            Help me understand why people {word}. | Why does my sister {word} so often?
            What is the feeling when you {word}? | How does a person feel who starts to {word}?
            Which feeling lets people {word}? | Why must we {word} sometimes?
            What's going on in people that {word}? | My neighbour used to {word} a lot. Why do people do that?
            To {word}: why do we do it? | In which mood would I {word}? | I would like to know why we {word}.
            Give me a reason why people {word}. | Do you have an idea why humans {word}?
            What causes people to {word}? | What does it mean when people {word}? | Do you know why people {word}?
            If people {word}, how do they feel? | In what mood do people {word}?""",
            """People {word} when they are {reason}. | Often because they are {reason}.""",
        ),
        asked(
            NO_SLOTS * 4,
            """I'd rather not say how my day was. It was awful. | If only this day had never been.
            They all had a nice day, only I didn't. | I burnt my breakfast, missed the train and lost my hat.
            It's been a day to forget. | Why are some days so hard? | I'm not in a good way today.
            Today nothing would work. | I'd like to crawl into bed and forget this day.
            I was late, I was tired and everybody was cross with me.
            From morning till night it was one thing after another. | I should have stayed in bed today.
            What a morning! First the milk, then the bus, then my boss. | I come home and I'm close to tears.
            I don't want another day like this. | It's been a grey day in every way. | I've had enough of today.
            School was hard and lunch was worse. | The day began badly and it got no better.
            I can't think of one good thing about today. | Not one thing went right for me.
            My day's been a bit of a mess.
            I had a bad day. | It was not a good day. | My day was hard. | I am having a hard time.
            Today was bad. | I did not have a good day. | I had a hard day at work. | School was bad today.
            Today was a sad day. | My day was bad. | Today was hard. | I had a terrible day. | It was a hard day.
            Nothing went well today. | Everything went wrong today. | I am having a bad day. | What a bad day!
            Today was the worst. | Ugh, what a day. | I wish this day was over. | Everything is against me today.
            One bad thing after another today. | This day can go away. | It has been one of those days.
            I just want to forget today. | I got up on the wrong side of the bed. | Nothing works today.
            My whole week was terrible. | This week is not going well. | It's just not my week.
            I've had a lousy day. | Today really got me down. | My morning was a mess. | Work was awful today.
            My boss was mean and the bus was late. | School was horrible. | I had such a bad day at school.
            Bad day today... | Today everything I touched broke.
            I missed the bus, it rained, and then I got shouted at. | First I was late, then I lost my money.
            Not a good day, no. | I'm so glad this day is over. | It could not have gone worse today.
            Today just sucked. | How was my day? Bad. | My day? Terrible. | I don't want to talk about today.
            I hate Mondays, today was awful. | Oh, this day... | Can this day get any worse?
            Why does everything go wrong for me? | All day long only trouble. | I had nothing but bad luck today.
            It rained, I fell and I was late. | Today was too much for me. | I had a really tough day.
            It was a rough morning. | The day started badly and ended badly. | I cried today.
            I would like to start this day again. | The whole day was a disaster. | Life is hard right now.
            Things are not going well. | Things are pretty bad at the moment. | I'm not doing well. | I'm not okay.
            I'm not having a good time. | I don't feel good today. | I've seen better days.
            My day was not so good, sadly. | Nobody was nice to me today. | Today was no fun at all.
            I had a long and horrible day. | My day was awful. | Today was not my day. | This day was horrible.
            I had a rough day.""",
            """I am sorry to hear that. Tomorrow may be better. | I am sorry. Rest a little and be kind to yourself.""",
        ),
        asked(
            NO_SLOTS * 4,
            """Everything I tried today worked out. | My day? It was like a holiday! | I've had such a lovely time today.
            I could hug the whole world today. | Good things happened to me all day.
            It's evening and I'm still smiling. | I wouldn't change a thing about today.
            The whole day I had a smile on my face. | We laughed so much today. | I wish every day were like this.
            I came home singing. | Today everything just worked. | It was one of those days when all goes well.
            I had the nicest day with my friends. | What a day, I'd like to live it again.
            I've been lucky all day long. | Work was a pleasure today. | I got up early and the day was lovely.
            We spent a wonderful day at the lake. | My day couldn't have been nicer.
            I'll remember this day for a long time. | I enjoyed every minute of it.
            I had a good day. | Today was great! | It was a good day. | Life is good. | I am having a great time.
            I enjoyed my day. | School was fun today. | Work went well today. | What a lovely day I had!
            My day was great. | Today was a good day. | I had a lovely day. | It was a wonderful day.
            Today was fun. | I had so much fun today. | I am having a good day. | What a great day!
            What a beautiful day it was. | Today could not have been better. | I loved today. | Best day ever!
            This was the best day of my life. | I had a super day. | All my plans worked out today.
            Today I laughed so much. | My week was great. | I'm having the time of my life. | It was a perfect day.
            My day? Great! | How was my day? Wonderful. | Everything is going so well. | Things are going great.
            I can't complain, life is good. | Life is beautiful today. | We had such a nice day at the beach.
            I spent a lovely afternoon with friends. | We were at the zoo and it was great.
            I played outside all day and it was fun. | Today everything worked.
            I had a nice time with my family today. | My morning was lovely. | Work was really good today.
            School was great, we sang and played. | I had a fantastic weekend. | The weekend was so much fun.
            Our trip was wonderful. | The party was great. | I had a good night and a good day.
            Sun, ice cream, friends: a good day. | I wish every day was like today. | Today was just right.
            It went better than I thought. | I'm glad about how today went. | Good day today!
            I've had a brilliant day. | I enjoyed every minute today. | We laughed the whole day.
            The sun was out and I was with friends. | Such a fine day it was. | It was one of those really good days.
            I had a nice quiet day and I liked it. | I came home with a smile today. | My holiday was wonderful.
            I slept well and had a good day. | Nothing went wrong today, hooray! | I had a good day, thanks.
            It's been a good day so far. | My day is going well. | So far today is lovely.
            Everything went well today. | My day was nice. | Today went very well. | I had the best day.""",
            """I am glad to hear that! | That is great! I am happy for you.""",
        ),
        asked(
            NO_SLOTS * 4,
            """My kite got torn in the wind. | I dropped my sandwich in the mud. | My friend can't come after all.
            I left my favourite hat on the train. | They've closed my favourite shop. | I scratched my new bike.
            I got stung by a bee. | The rain washed away my sandcastle. | My phone fell and now it's cracked.
            I've lost the ring my grandma gave me. | My sister and I had an argument. | I came last today.
            The zoo was closed when we got there. | My team is out of the cup. | I wasn't invited.
            My tomatoes have all died. | I tore my best trousers. | My friend is moving away next week.
            I failed my test. | I lost my game. | My toy is broken. | I lost my key. | I broke my cup.
            My friend is angry with me. | I fell down. | I hurt my knee. | I have a headache. | I cannot sleep.
            My dog is ill. | I miss my friend. | I lost my hat. | My back hurts. | My tooth hurts. | I lost my purse.
            My bag was stolen. | I fell down the stairs. | I spilled my milk. | My shoes are wet and cold.
            I missed my train. | I have to stay in after school. | My tent blew away. | The dog ate my sandwich.
            My bike has a flat tyre. | I tore my new coat. | My phone fell in the toilet. | I sat on my glasses.
            I lost a tooth and it bled. | My snowman melted. | I got wet in the rain. | I lost all my photos.
            My computer does not work. | My car broke down. | The heating is off and it's cold.
            I locked myself out. | My cup fell down. | I forgot my lunch. | I got lost on the way.
            My kite is stuck in a tree. | I got paint on my dress. | I have no one to sit with. | My milk is sour.
            I burned the dinner. | My flowers are dry. | My sand castle was washed away.
            I can't open the jar and I am so hungry. | The shop was closed. | I got the wrong food.
            I stepped in a puddle. | My socks are wet. | My team is last. | We lost again. | I was not picked.
            I had to sell my horse. | I can't find my shoes. | My glasses are broken. | My new shoes hurt.
            I cut my hair and it looks bad. | I got a parking ticket. | They closed my favourite shop.
            I can't play, my arm hurts. | I can't come to the party. | I have to work on Sunday.
            My letter never arrived. | My game is lost. | The cat broke my cup. | I scratched my knee.
            I hurt my thumb. | I hit my toe on the door. | I cut my finger. | I miss my family. | My bike was stolen.""",
            """I am sorry to hear that. | Oh no, I am sorry. I hope it gets better.""",
        ),
        asked(
            NO_SLOTS * 4,
            """My picture's hanging in the school hall! | I've got a place at the school I wanted.
            My grandma's coming to stay with us! | I made the team! | I hit the target three times in a row.
            My kitten has opened its eyes! | I finished the whole puzzle. | I can tie my shoes all by myself!
            They liked my song. | My cough is gone. | I'm allowed to go on the trip!
            I got a letter from my best friend. | My seeds have come up! | I've read my first book!
            I'm in the school play. | My little sister can say my name now. | I learned to skate today.
            I won my game! | I passed my test! | I got a present. | I have a new dog. | I got a new bike.
            I have good news. | We won! | I found my key. | I got a good mark. | I have a new job. | I made a cake.
            I am going on holiday. | Today is my birthday. | It is my birthday! | I can whistle now! | I got an A!
            I have a new bike. | I got a letter today. | We have a new house. | I got a sister! | I got a kitten.
            My cat had kittens. | I learned a new word. | I can count to twenty. | My tooth is out!
            I got a new job today. | I start a new hobby. | I found my cat. | I found a friend. | My plan worked.
            My seed came up, there is a green leaf! | I drew a horse. | I have learned to skate.
            I can play a song on the piano. | My test went well. | My cake looks great. | I was the first today.
            My soup turned out well. | I bought a new coat. | I got new shoes. | My dad is home again.
            My mum is well again. | I made a new friend. | We go to the sea on Sunday. | I have finished my picture.
            My friend is back. | I have won a prize. | The sun is out again. | Look, I have a new hat.
            I got my first pay. | I moved to a nice flat. | I have a day off today. | I won at cards.
            I scored today! | We beat the other team. | My story was read in class. | I got a star from my teacher.
            I'm allowed to have a dog. | We are going to have a baby. | I'm six now. | I can write my name.
            I did a handstand. | My first swim without help! | I learned to swim. | I finished my work.
            My team won today.""",
            """How wonderful! I am happy for you. | That is great news!""",
        ),
        asked(
            NO_SLOTS * 4,
            """We have to write down some feelings for school.
            My son is learning about feelings. Which could I tell him? | What might a person feel?
            I need a few words for how people feel. | How can a person feel inside?
            I'm drawing faces. Which feelings could I draw? | Which feelings do you know the words for?
            My teacher asked us for some feelings. Help!
            Name a feeling. | Tell me the names of feelings. | Tell me a feeling. | I need some feeling words.
            What kinds of feelings are there? | Can you name a feeling? | Could you list some feelings?
            Please name some feelings. | Name some feelings. | What feelings are there? | Tell me some feelings.
            Which feelings do you know? | Give me words for feelings. | List some feelings.
            What emotions do people have? | Give an example of a feeling. | What can a person feel?
            How many feelings can you name? | Which emotions do you know? | I want to learn words for feelings.
            I can't find the word for how I feel. Which words are there? | Feelings, which ones are there?
            Emotions? | Some words for moods, please. | What moods can people be in?
            Help me with words for how people feel. | We talk about feelings in class. Which are there?
            My child asks what feelings there are. | Besides joy, which feelings are there?
            Which feelings do all people have? | What sorts of emotions exist?
            I have to write down some feelings for school. | How can people feel? | In what ways can one feel?
            Tell me what people can feel. | Give me three feelings. | Could you name three emotions for me?
            I need three feelings for my poem. | What feelings do you know of?
            Do you know the names of some feelings? | Let me hear some feelings. | Give some examples of emotions.
            What would be a feeling, for example? | What counts as a feeling? | Teach me words for feelings.
            A list of feelings, please. | Show me which feelings there are. | What are the main feelings?
            What are the most common feelings? | What is a feeling? | What can people feel? | Say some feeling words.
            What are some emotions?""",
            """People can feel happy, sad, angry, afraid or surprised. | Joy, sadness, anger and fear are feelings.""",
        ),
        asked(
            NO_SLOTS * 4,
            """My friend won't smile any more. What can I do? | My sister cried all evening. How could I help her?
            My neighbour lost her husband. How can I be there for her?
            My best friend is down. What would do her good? | I'd like to comfort my brother, but how?
            A boy in my class is always sad. What could I do for him? | How do you help someone who's had bad news?
            My friend's grandma died. What can I do for him? | I don't know how to help a sad person.
            My little girl is upset. How do I comfort her?
            How can I cheer up a friend? | What helps a sad friend? | I want to comfort a friend.
            How do you cheer someone up? | I would like to cheer up a friend.
            My friend feels bad. What should I do? | What can I say to someone who is sad?
            How can I comfort someone? | How do I make a friend happy? | My friend is sad. What can I do?
            How can I help a sad friend? | What do I say to a sad friend? | What can I do for a sad friend?
            A friend of mine is crying. | Someone is sad. How can I help? | My friend cries. What do I do?
            My best friend lost her cat. How can I help? | My sister is sad. What can I do for her?
            My brother is crying and I want to help. | My mum is sad today. How can I cheer her up?
            My dad had a bad day. What can I do for him? | My child is crying. How do I comfort her?
            My friend got dumped. What do I say? | A boy in my class cries a lot. How can I help him?
            What is a good thing to do for someone who is down? | Someone I know is lonely. How can I help?
            How can I be there for a friend? | How does one comfort a person?
            How should I treat a friend who is sad? | What would you do if a friend was sad?
            What would you say to a sad friend? | I don't know how to comfort her.
            I never know what to say when people cry. | My friend is grieving. What helps?
            My friend has lost his dad. How can I be there for him? | How to cheer somebody up?
            Cheering up a friend, how does that work? | I want to make my friend smile again.
            How can I make her laugh again? | How can I make someone feel better?
            What makes a sad person feel better? | Something nice for a sad friend?
            My neighbour is sad and alone. How can I help? | I'd love to help my friend, she is so down.
            He is so unhappy. What can I do for him? | She does not smile any more. How can I help her?
            My friend won't stop crying. | What do you do when a friend is crying?
            If someone is sad, what should I do? | My wife had a hard day. How can I help her?
            My husband is sad. What can I do? | What can children do for a sad friend?
            Is there a way to help a friend who is sad? | How can I show a friend that I care?
            A friend is having a hard time. What should I do? | How do I help a friend in trouble?
            How do I comfort a friend? | Tell me how to cheer up my friend. | My friend is unhappy. Help me help.""",
            """Listen, be kind and give a hug. | Be kind and spend time together.""",
        ),
        asked(
            NO_SLOTS * 4,
            """I feel low. What would do me good? | How do I get my smile back? | I'd like to feel better. Any ideas?
            What helps on a sad evening? | My heart's heavy. What can I do about it?
            How do other people get over a bad day? | I've been crying. What could help me?
            What should I do so that I'm not so sad? | I want to be happier. Where do I begin?
            Is there something against sadness? | How does one get out of a bad mood?
            What can I do when I am sad? | What do people do when they are sad? | How do I get happy again?
            I want to be happy. | What helps when I am sad? | What cheers people up? | I need cheering up.
            How do I stop being sad? | How can I feel better? | How do I cheer up? | What helps against sadness?
            Cheer me up. | Make me happy. | How can I be happy? | What makes people happy? | Help me feel better.
            I'm down, what helps? | What do you do against a bad mood? | How do I get out of a bad mood?
            I'm in a bad mood. What can I do? | What lifts the mood? | How can I lift my mood?
            I'm so sad, what should I do? | I feel low. Any tip? | What's good when you feel blue?
            How do I smile again? | I want to laugh again. | I want to be in a good mood.
            What is good for a sad heart? | Any tips for a sad day? | I'd like to feel good again.
            Is there something that makes me feel better? | How could I make this day better?
            What could make my day better? | I had a bad day, how do I get over it?
            I need something to cheer me up. | Please cheer me up. | Can you cheer me up?
            Could you make me feel better? | Do something to make me feel better. | How do people get happy?
            How does one become happy? | What is the way to be happy? | What should I do to be happy?
            What can I do to be happier? | How can I become a happier person? | What do I need to be happy?
            What brings joy? | What's your tip against sadness? | What do you do if you are sad?
            What would you do if you felt sad? | When I cry, what can help me? | How can I stop crying?
            I can't stop being sad. What helps? | What can I do about my sadness? | When life is grey, what can I do?
            Bad mood... what to do? | Something against sadness, please? | How to be happy?
            How do you cheer yourself up? | What makes you feel good again? | I have the blues. Help!
            What can a sad person do? | Suppose I'm sad. What would be good for me? | I want to feel better.
            What should I do if I feel sad? | Give me a tip to be happy. | Tell me how to be happy.""",
            """Take a walk, hear some music or talk to a friend. | Do something that you like, and talk to a friend.""",
        ),
        asked(
            ADVICE,
            """I get {feeling} so easily. What could I do about it? | Now and then I'm {feeling}. What helps me then?
            My mum is often {feeling}. What would you tell her to do? | I'm {feeling}. What would you do in my place?
            Every night I feel {feeling}. Do you have a tip for me? | What do you tell a child who feels {feeling}?
            It's not nice to be {feeling}. What can one do? | I don't want to be {feeling} any more. What helps?
            What should I do when I am {feeling}? | What can I do if I feel {feeling}?
            What helps when you are {feeling}? | How do I deal with it when I'm {feeling}?
            I am {feeling}. What should I do? | I'm {feeling}, what can I do? | I feel {feeling}. What helps?
            I feel so {feeling}. Can you help me? | I am {feeling}. Any advice?
            Give me a tip for when I am {feeling}. | What do people do when they are {feeling}?
            What would you do if you were {feeling}? | {Feeling}... what now?
            I get {feeling} so often. What can I do? | Sometimes I am {feeling}. What is good then?
            How can I help myself when I feel {feeling}? | What is good when one is {feeling}?
            My child is often {feeling}. What helps? | My son gets {feeling}. What could he do?
            What can a child do who is {feeling}? | What do you tell someone who is {feeling}?
            Tell me what to do when I am {feeling}. | Please help, I'm {feeling}. What do I do?
            I don't know what to do when I am {feeling}. | When I'm {feeling}, what would be a good idea?
            If somebody is {feeling}, what can help? | Do you know what helps when people are {feeling}?
            Is there something I can do when I'm {feeling}? | Is there a trick for when I'm {feeling}?
            What could I try when I am {feeling}? | What is the best thing to do when you're {feeling}?
            I woke up {feeling}. What should I do now? | I am {feeling} again, what would you do?
            Suppose I feel {feeling}. What should I do? | It's hard for me when I'm {feeling}. What can I do?
            Any tips for people who are {feeling}? | What's your advice if I'm {feeling}?
            I need advice, I feel {feeling}. | I'd like a tip, I'm {feeling}.
            What should one do when one feels {feeling}? | Could you tell me what to do when I'm {feeling}?
            How should I act when I am {feeling}? | How do I handle being {feeling}? | What to do when {feeling}?
            Advice for someone {feeling}? | What do I do now that I'm {feeling}?
            What may help me if I get {feeling}? | I'm {feeling} and I don't know what to do about it.
            So I'm {feeling}. And now? | Let's say I'm {feeling}. What can I do about it?
            Whenever I am {feeling} I don't know what to do. | I'm {feeling} today, how can I help myself?""",
            "{advice}",
        ),
        asked(
            OTHERS,
            """I think {who} is {feeling}. How can I be of help? | {Who} called me and was {feeling}. What do I do now?
            What would you do if {who} was {feeling}? | I'd like to do something for {who}, who's {feeling}.
            {Who} seems so {feeling} today. What could I do? | Since yesterday {who} is {feeling}. Any advice?
            {Who} came home and was {feeling}. Tell me what to do.
            {Who} is {feeling}. What should I do? | {Who} is {feeling}. How can I help?
            What can I do for {who}, who is {feeling}? | {Who} feels {feeling}. What helps?
            {Who} is so {feeling} today. | {Who} is {feeling} and I want to help.
            I think {who} is {feeling}. What can I do? | How do I help if {who} is {feeling}?
            {Who} told me of feeling {feeling}. What do I do? | What should I do when {who} is {feeling}?
            {Who} seems {feeling}. | {Who} looks {feeling}. What would you do? | Help, {who} is {feeling}!
            Can you help? {Who} is {feeling}. | {Who} is {feeling} all the time. What can I do about it?
            {Who} has been {feeling} all week. | {Who} came home {feeling}. | Today {who} is really {feeling}.
            And {who} is {feeling} again. What now? | I don't know what to do, {who} is {feeling}.
            I worry because {who} is {feeling}. | I wish I could help, {who} is so {feeling}.
            It is hard to see that {who} is {feeling}. | If {who} is {feeling}, what is a good thing to do?
            Suppose {who} is {feeling}. What do I do? | Any advice? {Who} is {feeling}.
            Give me a tip: {who} is {feeling}. | {Who} is {feeling}...
            {Who} is a bit {feeling} at the moment. What could I do? | When {who} is {feeling}, how can I be kind?
            Tell me what to do if {who} is {feeling}. | What do you do when {who} is {feeling}?
            {Who} says: I am {feeling}. What now? | How should I act when {who} is {feeling}?
            What is good for {who} when {feeling}? | I'd like to help {who}, who is {feeling}.
            {Who} is {feeling}, what can one do?""",
            "{help}",
        ),
        *sorrows.TOPICS,
        *worries.TOPICS,
        *joys.TOPICS,
    ),
)
