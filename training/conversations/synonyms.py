"""Everyday expressions that can stand for each other in a question, to vary how the same thing is asked."""

from __future__ import annotations

GROUPS: tuple[tuple[str, ...], ...] = tuple(
    tuple(member.strip() for member in line.split("|"))
    for line in """
    what is | what's
    where is the | where's the | where do i find the
    who is the | who's the
    please tell me | kindly tell me | do tell me | be so kind and tell me
    can you tell me | are you able to tell me | can you please tell me | can you kindly tell me
    could you tell me | could you please tell me | might you tell me | would you kindly tell me
    would you tell me | would you mind telling me | will you tell me | would you be so kind as to tell me
    do you know the | do you happen to know the | would you know the | can you remember the
    do you know what | have you any idea what | have you any clue what | can you guess what | do you have any idea what
    do you know where | have you any idea where | have you any clue where | can you guess where | do you have any idea where
    do you know which | have you any idea which | have you any clue which | can you guess which | do you have any idea which
    do you know how | have you any idea how | have you any clue how | do you have any idea how
    do you know why | have you any idea why | have you any clue why | do you have any idea why
    do you know when | have you any idea when | have you any clue when | do you have any idea when
    do you know if | do you know whether | are you sure if | are you certain whether
    tell me if | tell me whether | let me know if | let me know whether
    can you say if | can you say whether | can you tell me if | can you tell me whether
    tell me what | let me know what | say what | explain what
    tell me where | let me know where | say where | explain where
    tell me which | let me know which | say which | explain which
    tell me how | let me know how | say how | explain how
    tell me why | let me know why | say why | explain why
    tell me when | let me know when | say when | explain when
    tell me who | let me know who | say who | explain who
    i wonder if | i wonder whether | i am curious whether | i keep asking myself whether
    any idea what | any clue what | any notion what | any guess what
    any idea where | any clue where | any notion where | any guess where
    any idea which | any clue which | any notion which | any guess which
    any idea how | any clue how | any notion how | any guess how
    any idea why | any clue why | any notion why | any guess why
    i wonder what | i am curious what | i keep asking myself what | i ask myself what | i have been wondering what
    i wonder where | i am curious where | i keep asking myself where | i ask myself where | i have been wondering where
    i wonder which | i am curious which | i keep asking myself which | i ask myself which | i have been wondering which
    i wonder how | i am curious how | i keep asking myself how | i ask myself how | i have been wondering how
    i wonder why | i am curious why | i keep asking myself why | i ask myself why | i have been wondering why
    i forgot what | i can't remember what | i no longer know what | i can't recall what | it slipped my mind what
    i forgot which | i can't remember which | i no longer know which | i can't recall which | it slipped my mind which
    i forgot where | i can't remember where | i no longer know where | i can't recall where | it slipped my mind where
    i forgot how | i can't remember how | i no longer know how | i can't recall how | it slipped my mind how
    i forgot why | i can't remember why | i no longer know why | i can't recall why | it slipped my mind why
    i forgot the | i can't remember the | i no longer know the | i can't recall the | i have forgotten the
    i do not know what | i don't know what | i have no idea what | i am not sure what | i haven't a clue what
    i do not know which | i don't know which | i have no idea which | i am not sure which | i haven't a clue which
    i do not know where | i don't know where | i have no idea where | i am not sure where | i haven't a clue where
    i do not know how | i don't know how | i have no idea how | i am not sure how | i haven't a clue how
    i want to know | i would like to know | i'd like to know | i wish to know | i'd love to know | i am eager to know | i am keen to know
    i want to learn | i would like to learn | i'd like to learn | i wish to learn | i'd love to learn | i am eager to learn | i am keen to learn
    i want to see | i would like to see | i'd like to see | i wish to see | i'd love to see
    i want to draw | i would like to draw | i'd like to draw | i plan to draw | i'd love to draw
    i want to make | i would like to make | i'd like to make | i plan to make | i'd love to make
    i want to buy | i would like to buy | i'd like to buy | i plan to buy | i'd love to buy
    i want to visit | i would like to visit | i'd like to visit | i plan to visit | i'd love to visit
    i want to hear | i would like to hear | i'd like to hear | i wish to hear | i'd love to hear
    i need to know | i have to know | i must know | i've got to know
    i need to find | i have to find | i must find | i've got to find
    i need a word | i am looking for a word | i am searching for a word | i could use a word
    i am looking for | i'm looking for | i am searching for | i am trying to find | i am hunting for
    i am trying to | i'm trying to | i am attempting to
    i am going to | i'm going to | i am about to | i will soon
    i was told | i heard | people told me | somebody told me | i have heard
    i read that | i have read that
    i read about | i have read about | i came across | i was reading about
    i think | i believe | i suppose | i guess | i'd say
    do you think | do you believe | do you suppose | do you reckon
    do you agree that | do you also think that | do you accept that
    am i right that | is it right that | am i correct that | would i be right that
    is it true that | is it correct that | is it really so that | is it a fact that | can it be that
    can you confirm that | can you verify that | are you able to confirm that
    can we say that | may we say that | is it fair to say that
    yes or no | true or false | true or not
    can you say | are you able to say | can you state
    could you say | could you state | might you say
    can you name | are you able to name | can you give me the name of
    could you name | could you give me the name of | might you name
    please name | kindly name | please give me the name of | do name
    please give | kindly give | do give
    please explain | kindly explain | please clarify | do explain
    can you explain | are you able to explain | can you make clear | can you clarify
    could you explain | could you make clear | could you clarify
    explain to me | make clear to me | clarify for me | spell out for me
    can you help me | are you able to help me | can you assist me | can you lend me a hand
    could you help me | could you assist me | could you lend me a hand | might you help me
    help me find | assist me in finding | help me to find
    help me remember | help me to remember | help me recall
    remind me of | refresh my memory of
    give me the | tell me the | let me know the | let me have the
    i need help with | i need assistance with | i could do with some help with | i need a hand with
    i need some advice | i could use some advice | i am looking for some advice | i would be glad of some advice
    let me hear | allow me to hear | i'd be glad to hear
    teach me the | help me learn the | show me the
    teach me about | educate me about | give me a lesson about
    teach me how to | show me how to | help me learn how to
    tell me about | talk to me about | speak to me about | chat to me about | tell me something about
    tell me more about | say more about | go on about
    say something about | share something about | mention something about
    have you heard of | did you ever hear of | have you ever heard of | are you familiar with
    what do you know about | what can you tell me about | what have you learnt about | what can you say about
    what should i know about | what ought i to know about | what is good to know about
    what is special about | what is remarkable about | what is interesting about | what is unusual about
    what kind of | what sort of | what type of | which kind of | which sort of | which type of
    a kind of | a sort of | a type of
    some kind of | some sort of | some type of
    what kinds of | what sorts of | what types of
    how many | what number of
    the number of | the count of
    how much | what amount of
    how big | how large
    how long does it take to | how much time does it take to | how much time do you need to
    how often | how frequently | how regularly
    how do i | how can i | how might i | how could i
    how do you | how does a person | how would you
    how do we | how can we | how should we
    how do people | how do folks | how do humans
    how does it work | how does it function | how does it operate
    what does it mean | what does that mean | what is meant by that
    what do you call | what do we call | what do people call | what do they call | what name do you give to | what name do people give to
    what do you say | what would you say
    what happens if | what will happen if | what takes place if
    what happens when | what takes place when | what goes on when
    what should i do | what can i do | what ought i to do | what am i to do | what would you do
    what would happen if | what might happen if | what could happen if
    what is the best way to | what is a good way to | what is the easiest way to | what is a simple way to
    is there a way to | is there any way to | is it possible to | is there some way to
    what is the reason for | what is the cause of | what is behind
    what is the reason that | what is the cause that
    why is it that | how come | how is it that
    what is the name of | what is the word for | what is the right word for | what is the proper name of | what is the term for
    what is the use of | what is the purpose of | what is the point of
    what is the meaning of | what is the sense of | what is meant by
    what is the difference between | what is the distinction between
    what is another word for | what is a different word for | what is a synonym for
    is called | is named | is known as
    are called | are named | are known as
    be called | be named | be known as
    is it called | is it named | is it known as
    called what | named what | known as what
    which name | what name
    which word | what word | which term | what term
    which words | what words | which terms
    which sound | what sound | which noise | what noise
    which colour | what colour | which color | what color | which shade | what shade
    which colours | what colours | which colors | what colors
    which city | what city | which town | what town
    which country | what country | which nation | what nation
    which continent | what continent
    which capital | what capital
    which language | what language | which tongue
    which money | what money | which currency | what currency
    which day | what day
    which weekday | what weekday | which day of the week | what day of the week
    which month | what month
    which season | what season | which time of year | what time of year
    which planet | what planet
    which animal | what animal | which creature | what creature
    which animals | what animals | which creatures | what creatures
    which part | what part | which bit | what bit
    which place | what place | which spot | what spot
    which number | what number | which figure | what figure
    which shape | what shape | which form | what form
    which tool | what tool | which instrument | what instrument
    which food | what food | which kind of food | what kind of food
    which person | what person
    which thing | what thing | which object | what object | which item | what item
    which material | what material | which stuff | what stuff
    which book | what book
    which feeling | what feeling | which emotion | what emotion
    which way | what way
    which job | what job | which profession | what profession
    the sound of | the noise of
    makes which sound | makes which noise
    the colour of | the color of | the shade of | the tint of | the hue of
    a colour | a color | a shade | a hue
    the usual colour | the normal colour | the typical colour | the usual color | the normal color | the typical color
    the colours | the colors | the shades | the hues
    a baby | a newborn
    the baby of | the young of | the offspring of | the child of
    the capital city of | the seat of government of | the main city of
    the city of | the town of
    this country | this nation | this state
    the country | the nation | the state
    countries | nations
    cities | towns
    on a map | on the map | in an atlas | on a globe
    on which continent | on what continent | in which part of the world | in what part of the world
    belongs to | is part of | forms part of
    belong to | be part of | form part of
    lies in | is located in | is situated in | is found in | can be found in
    governed from | ruled from | run from
    whose capital is | whose capital city is
    the opposite of | the contrary of | the reverse of | the antonym of
    opposites | contraries | antonyms
    is opposite to | is contrary to
    means the same as | has the same meaning as | says the same as
    mean the same as | have the same meaning as | say the same as
    comes after | follows | is next after | comes next after | comes right after | comes straight after
    comes before | precedes | is just before | comes just before | comes right before
    come after | follow | be next after
    come before | precede | be just before
    following | coming after
    is over | has ended | has finished | is finished | is at an end
    begins | starts
    begin | start
    beginning | starting
    began | started
    ends | finishes | comes to an end
    live | dwell | reside
    lives | dwells | resides
    make their home | have their home | build their home
    makes its home | has its home | builds its home
    the home of | the dwelling of | the house of
    eats | feeds on
    do they eat | do they feed on | do they live on
    like to eat | love to eat | enjoy eating | prefer to eat
    likes to eat | loves to eat | enjoys eating | prefers to eat
    the food of | the diet of
    made of | made from | built from | made out of | composed of
    made by | produced by | created by
    comes from | stems from | originates from
    come from | stem from | originate from
    is used for | is good for | is meant for | is intended for | serves for
    are used for | are good for | are meant for | are intended for | serve for
    used to | employed to | meant to
    do i need | do i require | will i need
    do you need | do you require | will you need
    do we need | do we require | will we need
    is needed for | is required for | is necessary for
    makes a sound | makes a noise | gives a sound
    do you hear | can you hear | would you hear
    do you see | can you see | would you see
    do you get | do you obtain | will you get | would you get
    do i get | do i obtain | will i get | would i get
    if i mix | if i blend | when i mix | when i blend | if i stir together
    if you mix | if you blend | when you mix | when you blend | if you stir together
    mixed with | blended with | combined with | stirred with
    the mixture of | the mix of | the blend of | the combination of
    mixing | blending | combining
    i am painting | i'm painting | i am busy painting
    i am drawing | i'm drawing | i am busy drawing
    to paint | to colour in | to color in
    do you call | do people call | do they call
    a child | a kid | a youngster | a little boy or girl
    children | kids | youngsters
    my child | my kid | my youngster
    my children | my kids | my youngsters
    my son | my boy | my little boy
    my daughter | my girl | my little girl
    my friend | my mate | my pal | my buddy
    my friends | my mates | my pals | my buddies
    my mother | my mum | my mom | my mummy
    my father | my dad | my daddy
    my teacher | my tutor | my schoolteacher
    people | folks
    somebody | someone | some person
    everybody | everyone | all people
    anybody | anyone | any person
    asks what | wants to know what | would like to know what | wonders what
    asks where | wants to know where | would like to know where | wonders where
    asks which | wants to know which | would like to know which | wonders which
    asks how | wants to know how | would like to know how | wonders how
    asks why | wants to know why | would like to know why | wonders why
    asked me | wanted to know from me | put the question to me
    at school | in school | in class | in the classroom
    for school | for class | for my homework | for my lesson
    in a quiz | in a test | in an exam
    my homework | my schoolwork | my exercise
    a question | a query
    the answer | the reply | the solution
    a short answer | a brief answer | a quick answer | a short reply
    in short | in brief | briefly | in a few words
    in simple words | in plain words | in easy words | simply
    exactly | precisely
    really | truly | actually
    usually | normally | commonly | typically | mostly
    sometimes | now and then | at times | from time to time
    always | at all times
    perhaps | maybe | possibly
    right now | at the moment | just now | at present | at this moment
    nowadays | these days | in our time
    at once | immediately | straight away | right away
    soon | before long | shortly
    because | since
    because of | owing to | due to | on account of
    for example | for instance
    around the sun | round the sun
    our solar system | the solar system
    in space | in outer space | out in space
    in the sky | up in the sky | up above
    at night | during the night | in the night
    during the day | by day | in the daytime
    in the morning | early in the day | in the early hours
    outside | outdoors | out of doors
    inside | indoors
    in the rain | when it rains | while it rains
    should i wear | ought i to wear | can i wear | shall i wear | should i put on
    should i take | ought i to take | shall i take | should i bring
    go for a walk | take a walk | take a stroll | go for a stroll
    go outside | go out | step outside
    every year | each year
    every week | each week
    in the calendar | on a calendar | on the calendar
    the next day | the following day | the day after that
    the next month | the following month | the month after that
    the body | our body | the human body
    part of the body | body part | bit of the body
    a doctor | a physician
    feel ill | feel sick | feel unwell
    am ill | am sick | am unwell
    my head hurts | my head aches | i have a headache | my head is sore
    it hurts | it aches | it is sore
    i feel sad | i feel unhappy | i feel down | i feel low
    i am sad | i am unhappy | i'm sad | i'm unhappy | i am down
    i feel happy | i feel glad | i feel cheerful | i feel joyful
    i am happy | i am glad | i'm happy | i'm glad | i am cheerful
    i feel angry | i feel cross | i feel furious | i feel annoyed
    i am angry | i am cross | i'm angry | i'm cross | i am annoyed
    i am afraid of | i am scared of | i'm afraid of | i'm scared of | i am frightened of
    i feel afraid | i feel scared | i feel frightened | i feel fearful
    i am tired | i'm tired | i am sleepy | i am worn out | i am weary
    i feel tired | i feel sleepy | i feel worn out | i feel weary
    i am bored | i'm bored | i have nothing to do
    i feel lonely | i feel alone | i feel left alone
    i am nervous | i'm nervous | i am anxious | i am tense
    i feel nervous | i feel anxious | i feel tense
    i am worried about | i'm worried about | i worry about | i am concerned about
    i am proud of | i'm proud of | i take pride in
    i am excited about | i'm excited about | i am thrilled about
    i am hungry | i'm hungry | i want something to eat | i could eat
    i am thirsty | i'm thirsty | i want something to drink
    i had a bad day | i had a rough day | i had a terrible day | i had an awful day | my day was awful
    i had a good day | i had a nice day | i had a lovely day | my day was lovely
    cheer me up | make me smile | lift my spirits | brighten my mood
    calm down | relax | settle down
    fall asleep | get to sleep | drift off
    wake up | get up | get out of bed
    do you like | are you fond of | do you enjoy | do you love
    i like | i am fond of | i'm fond of
    i love | i adore | i really like
    i hate | i can't stand | i detest
    your favourite | your preferred | your favorite
    my favourite | my preferred | my favorite
    can you | are you able to
    could i | might i | may i
    do you have | have you got | do you own | do you possess
    do you ever | do you sometimes | do you at any time
    did you ever | have you at any time
    do you speak | can you speak | do you talk
    do you understand | do you grasp
    do you remember | do you recall | can you remember | can you recall
    who are you | who might you be | who am i talking to | who am i speaking with
    who made you | who built you | who created you | who developed you | who programmed you
    your name | the name you go by
    my name is | i am called | they call me | people call me
    are you a person | are you a human | are you a human being
    are you a machine | are you a computer | are you a robot
    a computer program | a piece of software | a bit of software
    talk to | speak to | speak with | talk with | chat with
    talking to | speaking to | speaking with | chatting with
    how are you | how are you doing | how do you do | how is it going | how are things
    good morning | morning to you | a good morning to you
    good evening | evening to you | a good evening to you
    good night | sleep well | sweet dreams
    hello | hi | hey | hi there | hello there | hey there
    goodbye | bye | bye bye | see you | see you later | farewell | so long
    thank you | thanks | many thanks | thanks a lot | thank you very much | cheers
    excuse me | pardon me | sorry to bother you
    i am sorry | i'm sorry | i apologise | my apologies
    nice to meet you | pleased to meet you | glad to meet you | good to meet you
    have a nice day | have a good day | have a lovely day | enjoy your day
    tell me a story | read me a story | make up a story for me
    tell me a joke | make me laugh | say something funny | crack a joke
    describe | give a description of | give a picture of
    a fact about | a piece of knowledge about | something true about
    a word for | a term for | a name for | an expression for
    word means | term means | expression means
    write down | note down | jot down | put on paper
    look at | have a look at | take a look at
    looking at | gazing at | having a look at
    looks like | resembles | appears like
    look for | search for | hunt for | seek
    find out | discover | work out | figure out
    learn about | find out about | read up on | get to know about
    think of | come up with | have in mind
    think about | reflect on
    count the | add up the | tally the
    add together | sum up | put together
    the sum of | the total of | the result of adding
    the result of | the outcome of
    is equal to | equals | is the same as
    is bigger than | is larger than | is greater than
    the biggest | the largest
    the smallest | the tiniest
    how do i make | how can i make | how should i make | how do i prepare | how can i prepare
    how do i cook | how can i cook | how should i cook
    how do i clean | how can i clean | how should i clean | how do i wash | how can i get clean
    how do i fix | how can i fix | how do i repair | how can i repair | how do i mend
    how do i use | how can i use | how should i use | how do i handle
    how do i learn | how can i learn | how should i learn
    how do i get to | how can i get to | how do i reach | how can i reach
    how do i open | how can i open | how should i open
    how do i grow | how can i grow | how should i grow
    how do i find | how can i find | how should i find | how do i locate
    how do i keep | how can i keep | how should i keep
    how do i stop | how can i stop | how should i stop | how do i quit
    how do i write | how can i write | how should i write
    the steps for | the instructions for | the procedure for
    a recipe for | instructions for cooking | a way of cooking
    some tips | some hints | some pointers | a bit of advice
    a tip | a hint | a pointer | a suggestion
    the kitchen | the cooking area
    a fridge | a refrigerator
    a bicycle | a bike
    a car | a motor car
    a picture | an image | a drawing
    a photo | a photograph | a snapshot
    a present | a gift
    a shop | a store
    the supermarket | the grocery store
    the garden | the yard
    the ground | the soil
    rubbish | trash | garbage
    clothes | clothing | garments
    a meal | something to eat | a bite to eat
    for breakfast | as breakfast | at breakfast
    for lunch | at lunch
    for dinner | for supper | at dinner
    taste like | taste of
    tastes like | tastes of
    good for you | good for the body | good for your health
    a fruit | a piece of fruit
    the whole world | the entire world
    in the world | in the whole world
    an example of | an instance of | a case of
    needs | requires
    helps people to | allows people to | lets people
    buy | purchase
    bought | purchased
    try to | attempt to
    tries to | attempts to
    happens | occurs | takes place
    happen | occur | take place
    where can i find | where do i find | where could i find | where might i find | where would i find
    where can i see | where do i see | where could i see | where might i see | where would i see
    where can i buy | where do i buy | where could i buy | where might i buy | where do i get
    i saw | i have seen | i noticed | i spotted
    i met | i ran into | i bumped into | i came upon
    i found | i discovered | i have found
    i lost | i have lost | i mislaid | i can't find
    i have | i've got | i have got
    is not | isn't
    are not | aren't
    do not | don't
    does not | doesn't
    cannot | can't
    """.strip().splitlines()
)
"""One group a line; every member fits where another stands."""
