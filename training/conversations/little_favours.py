"""Small favours that are always done: a hug, a cheer, a word said twice, a rhyme, a toast, a pick, a kind opinion."""

from training.conversations.wording import Topic, asked, column, table, talk

WORD_FAVOURS: tuple[Topic, ...] = (
    asked(
        column(
            "word",
            """apple | water | window | school | garden | mother | father | summer | winter | button | pencil | potato | honey
            sugar | spoon | dream | bridge | castle | dragon | elephant | mouse | river | train | purse | pocket | neighbour
            music | dance | smile | sunny day | good night | merry Christmas | well done | see you soon | happy birthday
            how are you | nice to meet you | blue sky | red ball | little star | one two three | I like you | peace
            strawberry | chocolate | tiger | snowflake | welcome | bravo""",
        ),
        """Say {word}. | Could you say {word} for me? | I'd like to hear {word} from you. | Write {word} for my little boy, please.
        My friend wants you to say {word}. | Would you write {word}? | Let's see it on the screen: {word} | Now you: {word}
        Repeat what I say: {word} | I say {word} and you say it back. | What does it look like when you write {word}?
        We're practising reading. Write {word}, please. | It would be fun if you said {word}. | Please type {word} for my granny.
        Say it with me: {word} | For my poster I need you to write {word}. | My baby likes the words {word}. Say it!
        Just repeat {word}. | Copy {word} for me, please. | Can you do me a favour and write {word}? | Here's what to say: {word}
        I'd be happy if you wrote {word}. | Tell my friend: {word} | All you have to say is {word}. | Your line in our play is: {word}
        Be my echo: {word} | Once more after me: {word} | Please repeat after me: {word} | Can you write {word} for us?""",
        "{Word}! | {Word}.",
    ),
    asked(
        column(
            "word", "hello | yes | banana | no | bye | moon | cat | boo | wow | happy | please | ding dong | ha | go"
        ),
        """Say {word} twice. | Say {word} two times. | Write {word} two times, please. | Can you say {word} twice?
        Twice {word}, please. | I want to read {word} twice. | Could you write {word} twice for me? | Repeat {word}, so that it stands there twice.
        Say {word}, and then say it again. | Two times {word}, please! | My son wants you to say {word} twice. | Double it: {word}
        Once is not enough. Say {word} two times. | Would you say {word} two times? | Please say {word} twice.""",
        "{Word}, {word}! | {Word} {word}.",
    ),
    asked(
        table(
            "word rhyme",
            """cat | hat
            dog | frog
            house | mouse
            tree | bee
            sun | fun
            moon | spoon
            star | car
            cake | lake
            bed | red
            ball | wall
            rain | train
            snow | grow
            night | light
            day | play
            book | cook
            ring | sing
            king | thing
            bear | chair
            boat | coat
            goat | float
            fish | dish
            nose | rose
            tea | sea
            bell | well
            sky | fly
            hand | sand
            hair | bear
            feet | meet
            heart | start
            door | floor
            wing | spring
            shoe | blue
            head | bread
            cheese | bees
            nine | wine
            four | door
            love | glove
            dream | cream
            snail | tail
            pen | hen""",
        ),
        """What rhymes with {word}? | Tell me a word that rhymes with {word}. | I need a rhyme for {word}. | Which word rhymes with {word}?
        Find me a rhyme for {word}. | I'm writing a poem and need something that rhymes with {word}. | Give me a rhyme for {word}.
        My line ends in {word}. What could the next line end in? | My song stops at {word}. Which rhyme could follow?
        Say a word that sounds like {word} at the end. | Can you think of a rhyme for {word}? | A rhyme for {word}, please.
        We're playing rhymes at home. I say {word}, and you? | My son has to find a rhyme for {word}. Which one?
        I can't find a rhyme for {word}. Help me. | Is there a rhyme for {word}? | Do you know a word that rhymes with {word}?
        {Word}... what does it rhyme with? | Rhyme something with {word}. | Let's rhyme! My word is {word}.
        For our class song we need a rhyme on {word}. | Could you find a word that rhymes with {word}? | {Word} rhymes with what?
        Which rhyme do you know for {word}? | Please tell me a rhyme for {word}.""",
        "{Rhyme} rhymes with {word}. | {Word} and {rhyme} rhyme.",
    ),
)
"""Favours with words to fill in."""

LITTLE_FAVOURS: tuple[Topic, ...] = (
    talk(
        """Give me a hug. | I need a hug. | May I have a hug? | Hug me, please. | Could you send me a hug? | Come here and hug me.
        I could do with a hug today. | My day was hard, a hug would be nice. | Would you give my daughter a hug? | I'm cold and I want a hug.
        A hug before I go to bed, please. | Nobody's here to hug me. Would you? | I want to hug you. | Big hug? | Can I hug you?
        Hold me for a moment. | If you had arms, would you hug me? | My son asks for a hug from you. | Hugs! | Let me hug you, Tilelli.
        You deserve a hug. | Here's a hug from me. | Hold me tight. | I'd love a hug from you.""",
        """Here is a big hug for you! | I send you a warm hug. | A big hug, all in words!""",
    ),
    talk(
        """Smile for me. | Give me a smile. | I'd like to see you smile. | Would you smile for the photo? | Send me a smile.
        Can you smile? Do it for me. | A smile, please! | Let me see a smile. | Show my baby a smile. | My day needs a smile. Have you got one?
        Please smile a little. | I smile at you, now you smile back. | I'm smiling. Now it's your turn. | Would you send my mum a smile?
        You look so serious. Smile! | How about a little smile? | Make a friendly face.""",
        """Here is a smile for you :) | A big smile, just for you :)""",
    ),
    talk(
        """Clap your hands for me. | I need some applause. | Cheer for me! | Would you cheer for my team? | Give my daughter a round of applause.
        My team's playing now. Cheer them on! | I'm about to run. Shout something for me! | A little cheer would help me. | Be my fan and cheer.
        Let's hear you cheer! | I've finished my drawing. Applause, please! | My son just sang a song. Clap for him! | Hip hip...?
        Come on, cheer with us! | Cheer us on, we're tired. | We're in the last lap. Give us a cheer. | Let's celebrate! | Say hooray for my sister.
        Three cheers for my grandma! | Would you clap for us? | Do a little cheer.""",
        """Hip hip hooray! | Hooray! Well done! | Bravo, bravo! Clap, clap, clap!""",
    ),
    talk(
        """Wish me a good trip. | I'm leaving for the station now. | My train goes in ten minutes. | We're off to my aunt's for a week.
        I'm flying to Spain tomorrow. | I'm sitting on the train to Berlin. | We're driving to the sea today. | I've packed and I'm about to go.
        My friend's going on a long journey. What do I tell him? | My bags are at the door, I'm off. | Tonight we sail to the island.
        I'm travelling alone for the first time. | In an hour I'll be on the plane. | We're on the road to my grandparents.
        I'm taking the night train. | My holiday begins at the airport. | I'm off on my bike for three days. | We're leaving home for a while.
        Say something before I set off. | I won't be back until Sunday, I'm going away. | We're on our way to the mountains.
        The car's full and the children are in. Off we go!""",
        """Have a good trip! | I wish you a good journey! | Safe travels, and have fun!""",
    ),
    talk(
        """Pick a number from one to ten. | Choose a number for me. | Say any number. | Think of a number and tell me. | Give me a number, just any.
        We need a number for our game. Choose one! | I need somebody to draw a number. Will you? | Name a number below ten.
        Which number do you pick? | You choose: a number between one and ten. | For my raffle I need a number from you. | Just say a number.
        My friend and I need a number to start. You say one. | Tell me a number that you like. | Any number you want. | One number, please.
        If you had to pick a number, which one? | Will you pick a number for us?""",
        """I pick seven. | Seven! | My number is seven.""",
    ),
    talk(
        """Give me a motto for today. | Have you got a wise word for me? | Tell me a nice saying. | I need a saying for my wall.
        What could I write over my door? | Say something wise. | My class wants a motto. | Give me a thought for the day. | A wise word, please.
        What would you put on a poster? | I'd like to start my day with a good thought. | Do you know a saying that gives hope?
        My diary needs a first line. | Is there a wise line you like? | My grandma always had a saying. Have you got one?
        What's a good rule to live by? | Give me something nice to think about on the way to work. | A few wise words before I sleep?
        Let me have a good thought. | Do you have a motto? | Tell my friend something wise.""",
        """Every day is a new start. | Small steps lead far. | A kind word costs nothing. | After the rain comes the sun.""",
    ),
    talk(
        """Raise a glass with me. | Let's drink to my sister's wedding. | I need a toast for tonight. | Cheers! | We're having a party. Give us a toast.
        My glass is full. What do we drink to? | Say a toast for my father. | To your health! | Here's to you! | A toast, please!
        I have to say a few words at dinner and lift my glass. | We're all round the table, and you say the toast. | What do I say when I lift my glass?
        Let's clink our glasses. | Drink with us! | What do people say before they drink?""",
        """Cheers! To good friends and good times. | Cheers! To health and joy.""",
    ),
    talk(
        """Do you think I'm a good friend? | Am I a good mother? | Do you believe in me? | Am I good enough? | Do you think I look nice today?
        I put on my new dress. Do I look pretty? | I've tried hard. Am I clever? | Do you think people like me? | Would you be proud of me?
        I helped my neighbour today. Am I kind? | My brother says I'm stupid. Am I? No, right? | Am I worth something? | I'm only small, but am I brave?
        Tell me that I'm all right the way I am. | Do you think I can learn it? | Is it all right to be like me? | I made this all alone. Is it good?
        I'm old. Am I still good for something? | Do I do a good job? | Will you tell me that I matter? | I've no talent. Or have I?
        You've known me for a while. Am I a nice person? | Do you think I'm fun to be with? | I sang for you. Was it good?""",
        """I think so. Believe in yourself! | You are fine just as you are. | I am sure that there is much good in you.""",
    ),
    talk(
        """Congratulate me, I'm ten today! | Congratulate my sister, she got married. | Say congratulations to my dad. | We've had a baby. What do you say?
        My parents have been married for fifty years today. | I'm a grandmother since this morning! | My son finished school today.
        My daughter won first prize. | My best friend got the job. | Our shop is a year old today. | My neighbour turned ninety. | I've got my own flat now!
        My brother passed his driving test. | My mother found a job at last. | I'm getting married next week! | My team is the champion.
        Today's my last day at school for ever. | My cousin scored the winning goal. | We've finished building our house. | My niece said her first word.
        My wife and I have bought a little house. | My grandpa ran a race, and he came in first.""",
        """Congratulations! That is wonderful. | How wonderful, congratulations! | Congratulations, and all the best!""",
    ),
    talk(
        """How do I say sorry to my friend? | I hurt my sister. What do I say to her? | My friend is cross with me. How can I make up?
        I've forgotten my wife's birthday. What do I do? | I was rude to my neighbour. How do I put it right? | How can I make peace with my brother?
        We had a fight and I want to make up. What should I say? | I broke my aunt's cup. What should I tell her? | How do I ask for forgiveness?
        I shouted at my mum. What now? | My teacher's angry with me, and she's right. What can I say? | What do you say when you did something wrong?
        I let my friend down. How can I fix it? | I want to be friends again after a quarrel. How? | What are good words for saying sorry?
        Help me to say sorry. | I said something mean at dinner. What should I do now? | How do friends make up?""",
        """Say that you are sorry, and mean it. | Go there and say: I am sorry. A kind word helps.""",
    ),
)
