"""What people tell about their day, their people and their tastes without asking anything, and friendly replies."""

from training.conversations.opinion_facts import LIKED
from training.conversations.wording import Topic, asked, table, talk

PEOPLE = table(
    "who",
    """my sister
    my brother
    my neighbour
    my best friend
    my teacher
    my aunt
    my uncle
    my grandmother
    my grandfather
    my cousin
    my mother
    my father
    my wife
    my husband
    my boss
    my room-mate""",
)
"""Whom the refused questions ask about, here only told about."""

TASTES: tuple[Topic, ...] = (
    asked(
        LIKED[::3],
        """I just love {x}. | For me there's nothing like {x}. | I can't get enough of {x}. | My whole family is crazy about {x}. | {X} makes me happy.
        I've always been fond of {x}. | I'm a big fan of {x}. | You know what I like? {X}. | If you ask me, {x} is the best. | {X}, that's what I like best.
        Since I was little I've loved {x}. | I could never get tired of {x}. | When I think of {x}, I have to smile. | {X} is my favourite thing.
        What I like most in life is {x}. | {X} is what I need after a long day. | Nothing makes me as happy as {x}. | I really enjoy {x}.
        My friends know that I love {x}. | I'm happy when there's {x}. | Give me {x} and I'm happy. | A day with {x} is a good day.
        I think {x} is great. | I have a soft spot for {x}. | Everyone should have some {x} in life. | I've come to like {x}.""",
        """That is nice! I like {x} too. | How nice that you like {x}! | I can see why you like {x}!""",
    ),
    asked(
        LIKED[1::3],
        """I don't like {x} at all. | I've never liked {x}. | {X} is not my thing. | I can do without {x}. | I'm no friend of {x}. | {X}? Not for me.
        Everyone loves {x}, only I don't. | My sister likes {x}, but I don't. | I'm fed up with {x}. | I don't see what people like about {x}.
        You can keep {x}, I don't want it. | I had too much of {x}. | I don't care for {x}. | I hope I never have to see {x} again. | {X} bores me.
        I used to like {x}, but not any more. | I can't warm to {x}. | I'd rather have anything than {x}. | I'm not a fan of {x}. | I really dislike {x}.""",
        """That is all right. Everyone has their own taste. | Tastes differ, and that is fine. | Fair enough! What do you like?""",
    ),
)

DAY_TALK: tuple[Topic, ...] = (
    asked(
        PEOPLE,
        """{Who} is coming for dinner tonight. | {Who} and I are having tea together. | Tomorrow I'm going to the cinema with {who}.
        {Who} is picking me up in an hour. | I'm cooking for {who} tonight. | Next week {who} and I are going to the lake. | I'm on the phone with {who}.
        {Who} is showing me how to bake bread. | I'm meeting {who} at the station. | {Who} and I are planting flowers today. | This evening I'm playing cards with {who}.
        On Sunday I'm going for a walk with {who}. | {Who} is staying with us for a week. | I'm taking {who} to the museum tomorrow.
        {Who} and I are painting the kitchen. | I've asked {who} to lunch. | I'm at the zoo with {who} right now. | {Who} is sitting beside me and says hello.
        In the afternoon I'll go swimming with {who}. | {Who} has come to see my new flat. | I'm making pancakes with {who}.
        {Who} and I are singing in a choir now. | I'm having breakfast with {who}. | On Friday there's a concert, and I'm going with {who}.
        I've got a day off and I'm spending it with {who}. | {Who} wants to go fishing with me. | I'm on my way to see {who}.
        {Who} and I are watching a film tonight. | I'm going shopping with {who}. | Today {who} is teaching me chess.""",
        """That sounds nice! Have a good time. | How nice! Say hello from me. | Enjoy your time together!""",
    ),
    asked(
        PEOPLE,
        """{Who} is the kindest person I know. | I can always count on {who}. | {Who} makes the best soup in town. | I like {who} a lot. | {Who} always makes me laugh.
        I'm so glad that I've got {who}. | {Who} has a heart of gold. | {Who} never forgets my birthday. | {Who} has helped me so often.
        Nobody tells stories like {who}. | {Who} gives the best hugs. | I look up to {who}. | I learned so much from {who}. | When I'm sad I go to {who}.
        {Who} is always there for me. | I couldn't do without {who}. | {Who} has a kind word for everybody. | {Who} is fun to be with. | There's no one like {who}.
        {Who} is like a good friend to me. | {Who} works so hard and never complains. | I'm lucky to know {who}. | {Who} is a wonderful cook. | I admire {who}.""",
        """How lovely! It is good to have such people. | That sounds like a fine person! | How nice that you have each other!""",
    ),
    talk(
        """I'm going to bake a cake today. | After lunch I'll go for a run. | I'm going to tidy up my room. | Tomorrow I'll start a new book.
        I want to learn to play the guitar. | This year I'm going to plant tomatoes. | I've decided to get up earlier. | I'd like to paint my room blue.
        Tonight I'll write a letter to an old friend. | I'm going to try a new recipe. | Next week I'm starting at the gym. | I'm thinking of taking a dance class.
        I've made up my mind to eat more fruit. | From tomorrow on I'll walk to work. | I'm planning a little party. | I'll build a bird house at the weekend.
        I want to read a book every month. | We're going to have a picnic. | I'm going to call my granny later. | I'm planning to learn Spanish.
        I'd like to spend less time with my phone. | I'll take the day slowly today. | Later I'm going to the market. | We want to camp in the garden.
        I'm going to sew a dress. | I've put my name down for the choir. | I'd like to see more of the world. | I'm starting to save for a trip.""",
        """That sounds like a good plan! | What a nice idea! Have fun. | A fine plan! I hope it goes well.""",
    ),
    talk(
        """Work was long but fine. | I've just come home from the office. | I finished my shift an hour ago. | I sold a lot in the shop today.
        I had three meetings today. | I drove the bus all day long. | The office was quiet today. | I've answered a hundred letters at work.
        I've been in the garden since this morning. | I taught four classes today. | I worked in the bakery all night. | My shift starts in an hour.
        I'm having my lunch break. | I've got the late shift today. | I've just closed the shop. | I cleaned the whole house today. | I've done all the ironing.
        We moved the piano upstairs today. | I helped out at the hospital. | I mowed the lawn this morning. | I've chopped wood for the winter.
        The farm keeps me on my feet. | I've painted the fence. | I did two hours of homework. | I studied the whole afternoon.""",
        """Then you have earned a rest. | You have done a lot! Take a break soon. | Well done! I hope you can rest a little.""",
    ),
    talk(
        """When I was young we had no telephone. | Long ago I lived in another country. | As a child I played in the woods every day.
        I still remember my first day at school. | My grandmother used to sing to me. | In my youth I danced every Saturday. | We used to swim in the river.
        I once saw the sea at night. | Back then we all walked to school. | Years ago I had a little shop. | I used to be a sailor. | I remember the summers on the farm.
        My first bike was red, I'll never forget it. | In the old days we wrote letters. | I think of my childhood a lot. | I grew up with five brothers.
        We had a big cherry tree when I was small. | My father told us stories by the fire. | I was a good runner once. | I went to a tiny school with one teacher.""",
        """What a nice memory! Thank you for telling me. | That sounds like a special time. | Thank you for sharing that with me!""",
    ),
    talk(
        """I'm reading a book about a dog. | I saw a good film last night. | I'm listening to an old song. | I've just been to a concert.
        I'm reading the paper. | The book I'm reading is so exciting. | I heard a lovely song on the radio. | We saw a play at school. | I was at the museum today.
        I watched a film with my friends yesterday. | I'm halfway through a long novel. | My son and I are reading a fairy tale. | I've got a new comic.
        I can't put my book down. | I read a poem this morning and liked it. | I've found an old record of my dad's. | There's a nice show on television.
        I went to the circus yesterday. | I'm learning a new song on the piano. | I've read the whole evening.""",
        """That sounds interesting! I hope you enjoy it. | How nice! It is good to have such a thing to enjoy. | That is a fine way to spend time.""",
    ),
)
