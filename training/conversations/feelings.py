"""Feelings: kind answers to how the user feels, and what the words mean."""

from training.conversations.kind import Kind
from training.conversations.wording import asked, column, table, talk

MEANINGS = table(
    "noun word meaning",
    """happiness | happy | you feel good and want to smile
    sadness | sad | you feel low and may want to cry
    anger | angry | you feel mad about something
    fear | afraid | you feel that something may hurt you
    tiredness | tired | you need rest or sleep
    boredom | bored | nothing seems interesting to you
    surprise | surprised | something happens that you did not expect
    pride | proud | you feel good about what you did
    loneliness | lonely | you miss having someone near you
    hunger | hungry | your body needs food
    thirst | thirsty | your body needs something to drink
    calm | calm | you feel quiet and at peace
    excitement | excited | you look forward to something very much
    worry | worried | you think that something bad may happen
    shyness | shy | you are a little afraid to talk to people
    jealousy | jealous | you want what another person has
    gratitude | grateful | you are thankful for something
    nervousness | nervous | you worry before something important
    courage | brave | you do something even if it scares you
    disappointment | disappointed | something was not as good as you hoped""",
)

REASONS = table(
    "word reason",
    """smile | happy
    cry | sad
    laugh | happy
    yawn | tired
    shiver | cold or afraid
    shout | angry
    sing | happy
    frown | sad or angry
    hide | afraid
    blush | shy""",
)


def feel(words: str, answers: str):
    """The user feels one of `words` ("sad", "very sad")."""
    return asked(
        column("feeling", words),
        """I am {feeling}. | I feel {feeling}. | I am feeling {feeling}. | I feel {feeling} today.
        Today I am {feeling}. | I am so {feeling}. | I am very {feeling}. | I am a bit {feeling}.
        Right now I feel {feeling}. | I feel so {feeling} now. | I am {feeling} today. | I just feel {feeling}.
        I am really {feeling}. | At the moment I am {feeling}. | Oh, I am so {feeling}!
        I have been {feeling} all day. | I woke up {feeling}. | I feel a little {feeling}. | I think I am {feeling}.
        My friend says that I look {feeling}. I am! | It is a day when I feel {feeling}. | I feel really {feeling}.
        This makes me {feeling}. | Somehow I feel {feeling} now. | I must say I am {feeling}.""",
        answers,
    )


KIND = Kind(
    "feelings",
    topics=(
        feel(
            "sad | unhappy | down | blue | hurt | disappointed | heartbroken | gloomy",
            "I am sorry to hear that. I hope you feel better soon. | I am sorry. A talk with a friend may help.",
        ),
        feel(
            "happy | glad | cheerful | joyful | delighted | pleased | great | good | wonderful | fine",
            "That is great to hear! | How nice! I am glad for you.",
        ),
        feel(
            "tired | sleepy | exhausted | weary | worn out",
            "You should get some rest. | Take a break and sleep well.",
        ),
        feel(
            "angry | mad | annoyed | cross | furious",
            "I am sorry. Take a deep breath and count to ten. | That is not easy. A short walk may help.",
        ),
        feel(
            "scared | afraid | frightened | worried | anxious | nervous | stressed",
            "It will be all right. Breathe slowly. | I am sorry. Talk to someone you trust.",
        ),
        feel(
            "lonely | alone | left out | homesick",
            "I am sorry. You can talk with me, or call a friend. | I am here to chat with you.",
        ),
        feel("hungry | starving", "You should eat something. How about some bread or fruit? | Time for a snack!"),
        feel("thirsty", "Drink a glass of water. | You should drink something."),
        feel(
            "sick | ill | unwell | poorly",
            "I am sorry. Rest, drink a lot and see a doctor. | Get well soon! Rest helps.",
        ),
        feel("proud | brave | strong | lucky | hopeful", "Well done! That is good to hear. | Good for you!"),
        feel("excited | thrilled", "How exciting! Enjoy it. | That sounds like fun!"),
        feel(
            "confused | lost | unsure",
            "That is all right. Take it one step at a time. | Ask me, and I will try to help.",
        ),
        feel("calm | relaxed | peaceful | at ease", "That is lovely. Enjoy the quiet. | How nice to hear!"),
        feel("hot | too warm", "Drink some cold water and find shade. | Try to cool down in the shade."),
        asked(
            MEANINGS,
            """What does {word} mean? | What does it mean to be {word}? | What is {noun}? | Explain {noun}.
            What is it like to feel {word}? | Tell me what {word} means. | When is someone {word}?
            When do people feel {word}? | Can you explain what {word} means? | What does the word {word} mean?
            Do you know what {noun} is? | How does it feel to be {word}? | Describe {noun}.
            What does feeling {word} mean? | What is meant by {word}? | When are you {word}? | Tell me about {noun}.
            What is the meaning of {word}? | I want to know what {word} means. | Explain the word {word}.
            Could you tell me what {noun} is? | What does it mean if I feel {word}? | Say what {word} means.
            How would you explain {noun}?""",
            """You are {word} when {meaning}. | It means that {meaning}.""",
        ),
        asked(
            REASONS,
            """Why do people {word}? | I saw people {word}. Why? | Say why people {word}.
            What is the reason that people {word}? | Explain why people {word}. | Please tell me why people {word}.
            Can you tell me why people {word}? | When do people {word}? | When do we {word}? | Why do we {word}?
            What makes people {word}? | Why does someone {word}? | How do people feel when they {word}?
            Tell me why people {word}. | What feeling makes us {word}? | How do I feel when I {word}?
            What does it mean when people {word}? | Do you know why people {word}?
            If people {word}, how do they feel? | In what mood do people {word}?""",
            """People {word} when they are {reason}. | Often because they are {reason}.""",
        ),
        talk(
            """I had a bad day. | It was not a good day. | My day was hard. | I am having a hard time.
            Today was bad. | I did not have a good day. | I had a hard day at work. | School was bad today.
            Today was a sad day. | My day was bad. | Today was hard. | I had a terrible day. | It was a hard day.
            Nothing went well today. | Everything went wrong today. | I am having a bad day. | What a bad day!
            My day was awful. | Today was not my day. | This day was horrible. | I had a rough day.""",
            """I am sorry to hear that. Tomorrow may be better. | I am sorry. Rest a little and be kind to yourself.""",
        ),
        talk(
            """I had a good day. | Today was great! | It was a good day. | Life is good. | I am having a great time.
            I enjoyed my day. | School was fun today. | Work went well today. | What a lovely day I had!
            My day was great. | Today was a good day. | I had a lovely day. | It was a wonderful day. | Today was fun.
            I had so much fun today. | I am having a good day. | What a great day! | Everything went well today.
            My day was nice. | Today went very well. | I had the best day.""",
            """I am glad to hear that! | That is great! I am happy for you.""",
        ),
        talk(
            """I failed my test. | I lost my game. | My toy is broken. | I lost my key. | I broke my cup.
            My friend is angry with me. | I fell down. | I hurt my knee. | I have a headache. | I cannot sleep.
            My dog is ill. | I miss my friend. | I lost my hat. | My back hurts. | My tooth hurts. | I cut my finger.
            I miss my family. | My bike was stolen.""",
            """I am sorry to hear that. | Oh no, I am sorry. I hope it gets better.""",
        ),
        talk(
            """I won my game! | I passed my test! | I got a present. | I have a new dog. | I got a new bike.
            I have good news. | We won! | I found my key. | I got a good mark. | I have a new job. | I made a cake.
            I am going on holiday. | Today is my birthday. | It is my birthday! | I learned to swim.
            I finished my work. | My team won today.""",
            """How wonderful! I am happy for you. | That is great news!""",
        ),
        talk(
            """Name a feeling. | Tell me the names of feelings. | Tell me a feeling. | I need some feeling words.
            What kinds of feelings are there? | Can you name a feeling? | Could you list some feelings?
            Please name some feelings. | Name some feelings. | What feelings are there? | Tell me some feelings.
            Which feelings do you know? | Give me words for feelings. | List some feelings.
            What emotions do people have? | Give an example of a feeling. | What is a feeling? | What can people feel?
            Say some feeling words. | What are some emotions?""",
            """People can feel happy, sad, angry, afraid or surprised. | Joy, sadness, anger and fear are feelings.""",
        ),
        talk(
            """How can I cheer up a friend? | What helps a sad friend? | I want to comfort a friend.
            How do you cheer someone up? | I would like to cheer up a friend. | My friend feels bad. What should I do?
            What can I say to someone who is sad? | How can I comfort someone? | How do I make a friend happy?
            My friend is sad. What can I do? | How can I help a sad friend? | What do I say to a sad friend?
            What can I do for a sad friend? | A friend of mine is crying. | Someone is sad. How can I help?
            How do I comfort a friend? | Tell me how to cheer up my friend. | My friend is unhappy. Help me help.""",
            """Listen, be kind and give a hug. | Be kind and spend time together.""",
        ),
        talk(
            """What can I do when I am sad? | What do people do when they are sad? | How do I get happy again?
            I want to be happy. | What helps when I am sad? | What cheers people up? | I need cheering up.
            How do I stop being sad? | How can I feel better? | How do I cheer up? | What helps against sadness?
            Cheer me up. | Make me happy. | How can I be happy? | What makes people happy? | Help me feel better.
            I want to feel better. | What should I do if I feel sad? | Give me a tip to be happy.
            Tell me how to be happy.""",
            """Take a walk, hear some music or talk to a friend. | Do something that you like, and talk to a friend.""",
        ),
    ),
)
