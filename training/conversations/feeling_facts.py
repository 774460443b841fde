"""The knowledge tables of `feelings`."""

from training.conversations.wording import table

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

ADVICE = table(
    "feeling advice",
    """angry | Take a deep breath and count to ten.
    furious | Go for a walk before you say a word.
    nervous | Breathe in and out slowly.
    afraid | Hold a hand and breathe slowly.
    scared at night | Turn on a small light and hug a pillow.
    lonely | Call a friend or say hello to a neighbour.
    bored | Draw, read or build something.
    tired | Have a rest and go to bed early.
    stressed | Do one thing at a time and take a break.
    worried | Tell someone you trust what worries you.
    jealous | Think of the good things that you have.
    homesick | Call home and look at a nice photo.
    ashamed | Say sorry if you need to, and try again.
    shy | Start with a smile and a small hello.
    disappointed | Rest a little, and then try again.
    confused | Ask somebody to explain it once more.
    heartbroken | Cry if you like, and stay close to friends.
    excited | Jump around or tell a friend about it.
    restless | Go out and move a little.
    ill | Stay in bed, drink a lot and ask a doctor.
    unhappy | Talk to a friend or hear some music.
    left out | Ask if you can join, or call another friend.""",
)

OTHERS = table(
    "who feeling help",
    """my friend | sad | Listen and give a hug.
    my sister | angry | Give it some time and stay calm.
    my brother | afraid | Stay close and hold a hand.
    my mother | tired | Let her rest and help at home.
    my father | stressed | Help a little and make him some tea.
    my son | nervous | Say that it will go well and that you are there.
    my daughter | lonely | Spend time together and listen.
    my neighbour | ill | Bring some soup and ask how you can help.
    my classmate | shy | Say hello first and smile.
    my cousin | bored | Play a game together.
    my wife | worried | Listen and hold her hand.
    my husband | disappointed | Say that you believe in him.
    my grandmother | lonely | Visit her and bring some cake.
    my grandfather | sad | Sit with him and listen to his stories.
    my child | jealous | Say how special your child is to you.
    my best friend | heartbroken | Listen, and bring some ice cream.
    my uncle | grieving | Be there and listen.
    my girlfriend | cross with me | Say sorry and listen to her.
    my boyfriend | upset | Ask what is wrong and listen.
    my baby | restless | Hold your baby close and sing softly.""",
)
