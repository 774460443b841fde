"""What users tell when they are sad, grieving, lonely, ill, tired or bored, and kind replies."""

from training.conversations.lives import LIVES
from training.conversations.wording import Topic, asked

TOPICS: tuple[Topic, ...] = (
    asked(
        LIVES,
        """I put up posters, but nobody has seen my {pet}. | My {thing} was in the bag they stole.
        {Who} sold my {thing} without telling me. | I went back to the shop, but the {thing} was already sold.
        My {pet} limps and I don't know what to do. | We sat in the car and I looked back at our old house.
        {Who} and I don't speak any more. | It's the last day of the holidays.
        My {pet} didn't want to come to me today. | They're closing the library in our town.
        I lent my {thing} to {who} and it came back in pieces. | I waved, but {who} didn't see me.
        I've lost the photo of my grandma. | I had to leave my {pet} with {who}.
        My {pet} ran away. | My {pet} is gone. | I can't find my {pet} anywhere. | We lost our {pet}.
        My {pet} did not come home last night. | Our {pet} ran off. | My {thing} is broken. | I broke my {thing}.
        Somebody stole my {thing}. | My {thing} fell in the water. | I dropped my {thing} and now it is broken.
        I left my {thing} on the bus. | {Who} broke my {thing}. | My {thing} got lost.
        I lost my {thing} and I loved it. | They took my {thing} away. | I have to give away my {pet}.
        We can't keep the {pet}. | We have to move away. | I have to leave my school.
        {Who} is moving to another town. | {Who} moved far away. | I had to say goodbye to {who}.
        My holiday is over. | The summer is over and I am back at work. | My party was called off.
        It is raining on my birthday. | Everybody forgot my birthday. | {Who} forgot my birthday.
        I did not get a present. | I did not get the job. | I did not get in the team. | I lost my job.
        I failed the exam. | I got a bad mark. | We lost the match. | I came last in the race. | My tower fell down.
        My ice cream fell on the ground. | My balloon flew away. | My plant died. | My cake burned.
        Someone ate my cake. | My favourite cup is in pieces. | My house burned down.
        They cut down the old tree I loved. | The trip was cancelled. | I could not go to the concert.
        {Who} is ill. | {Who} is in hospital. | {Who} had an accident. | My parents are splitting up.
        My mum and dad fight all the time. | I had to cry today. | I cried all night. | I can't stop crying.
        Tears come to my eyes all the time. | I don't want to get up any more. | My heart is heavy.
        Nothing makes me smile these days. | I don't enjoy anything at the moment. | Everything looks grey to me.
        I saw a sad film and cried. | My {pet} is very ill. | The vet says my {pet} is not well. | My {pet} got hurt.
        I wanted a {pet} and they said no. | I have to sell my {thing}. | I found my {thing} in the rubbish.
        I hoped so much and it came to nothing. | It did not work out. | They said no to me. | They did not pick me.
        I tried so hard and still lost. | I waited all day for nothing. | {Who} did not come.
        {Who} promised to come and did not. | I wish things were like before. | I feel like crying.
        I could cry all day. | My {thing} was a present, and it is gone. | Our team was beaten.
        The {pet} I found has to go back. | I dreamed of a {pet}, but we have no room.
        My best cup fell off the table. | I said goodbye to my old house today.
        School is out and I will miss my class.""",
        """I am sorry to hear that. | Oh, that is sad. I am sorry. | I am sorry. I am here if you want to talk.
        That is hard. I feel for you.""",
    ),
    asked(
        LIVES,
        """Last night my {pet} went to sleep for ever. | I still look for my {pet} by the door, but it's dead.
        {Who} had been ill for a long time and died this morning. | It's my first birthday since {who} died.
        I got a call last night. {Who} has died. | My old {pet} didn't live to see the spring.
        We lit a candle for my grandfather, who died.
        I can't bring myself to give away the clothes of my dead mother.
        Today would have been my dad's birthday. He's dead.
        My {pet} died. | My {pet} died yesterday. | We buried our {pet} today. | My old {pet} is dead.
        {Who} died. | {Who} passed away. | {Who} died last year. | I lost {who} last week. | My grandmother died.
        My grandpa passed away. | Grandma is not with us any more. | Grandpa is in heaven now.
        I was at a funeral today. | We had a funeral in the family. | Today we said goodbye to {who} for ever.
        I miss {who} so much since the funeral. | My husband died. | My wife passed away. | I lost my baby.
        My child died. | I lost someone I loved. | Someone I love died. | There was a death in our family.
        I still set the table for {who}, but nobody comes. | I can't believe that {who} is gone for ever.
        {Who} will never come back. | {Who} is dead. | Our {pet} had to be put to sleep.
        The vet could not save my {pet}. | My {pet} was hit by a car and died. | I found my {pet} dead this morning.
        I am grieving. | I am in mourning. | I grieve for {who}. | I can't get over the death of {who}.
        It is a year since {who} died. | {Who} left this world. | My {pet} went over the rainbow.
        My {pet} fell asleep and did not wake up. | The bed of my {pet} is empty now. | I lost my dad.
        I lost my mum. | My mother is dead. | My father died when I was little. | My best friend died.
        A good friend of mine passed away. | My uncle died in the night. | My neighbour died and I liked him a lot.
        My teacher passed away. | I visit the grave every Sunday. | I took flowers to the grave today.
        I cry whenever I see the photo of {who}. | I lost {who} and don't know what to do.
        How can I go on without {who}? | The house is so empty without {who}.
        The house is quiet since our {pet} died. | I keep thinking of my dead {pet}.
        I lost my {pet} after ten years. | My little {pet} is no more. | I never got to say goodbye to {who}.
        {Who} died and I could not say goodbye. | It hurts so much that {who} is gone. | We lost {who} too soon.
        My family is in mourning. | We are all crying, {who} died. | My fish died. | My hamster is dead.
        I had a {pet}, but it died. | I dug a little grave for my {pet}. | I lost {who} to an illness.
        {Who} fought the illness for long, and now it is over. | Death is so unfair.
        I am so sad that our {pet} is dead. | I will never see {who} again. | Mummy, my {pet} is dead.
        I can still hear the voice of {who}.""",
        """I am so sorry for your loss. | I am very sorry. I am thinking of you. | That hurts a lot. I am so sorry.
        I am so sorry. Take all the time you need.""",
    ),
    asked(
        LIVES,
        """At lunch I sit by myself. | The phone never rings at my place. | Everyone's got somebody, and I haven't.
        I'm new in town and don't know a soul. | My flat is too quiet since {who} moved out.
        I eat dinner alone every night. | They all went out without me. | On Sundays I don't talk to anyone.
        I miss having people around me. | The others have fun and I stand by the wall.
        Nobody remembered me at Christmas. | I wish {who} were here with me. | It's hard to find friends at my age.
        Nobody came to my party. | Nobody plays with me. | I have no friends. | Nobody calls me.
        No one talks to me. | Nobody likes me. | I sit alone at lunch. | I eat alone every day.
        I live alone and nobody visits. | I'm all by myself tonight. | I am on my own again.
        Everyone is out, only I am at home. | All my friends have gone away. | {Who} has no time for me any more.
        {Who} found other friends. | {Who} never calls me. | I have nobody to talk to. | There is no one I can call.
        I am new here and know nobody. | I moved to a new town and don't know anyone.
        I am new at school and nobody talks to me. | They did not invite me. | Everybody was invited but me.
        They left me out. | The others play without me. | I always stand alone in the break.
        Nobody sits next to me. | Nobody waits for me at home. | My house is so empty.
        The house is quiet and I don't like it. | The kids moved out and it's so quiet.
        I miss my family. I'm far from home. | I am far away from home. | I miss my home so much.
        I want to go home to my mum. | I miss {who}. | I miss {who} a lot. | I haven't seen {who} for months.
        {Who} lives so far away. | I spent Christmas alone. | It was my birthday and nobody called.
        I had to spend the weekend alone. | Nobody understands me. | No one listens to me.
        It's like I am not there. | I wish I had a friend.
        I would love to have someone to talk to. | I need somebody to talk to.
        Can I talk to you? I have no one else. | Will you be my friend? I have none. | I only have my {pet}.
        My {pet} is my only friend. | I talk to my {pet}, because there is nobody else.
        Since {who} left I am alone. | I sat in the park alone all day. | I went to the cinema alone again.
        Nobody ever writes to me. | My phone never rings. | I get no letters.
        In a room full of people I am still alone. | I don't fit in anywhere. | The other children don't want me.
        They run away when I come. | Nobody picked me for the team. | At night it is so quiet and I'm by myself.
        I work at home and see nobody all week. | I talk to nobody all day.
        My friends all have someone, only I don't. | I feel that nobody needs me. | I wish {who} was here.
        I'd like some company. | I could use some company. | Nobody has time for me. | My parents are never at home.
        Mum and Dad work all day and I'm alone. | Being old means being alone a lot.""",
        """I am sorry. I am here to chat with you. | That sounds lonely. You can talk with me.
        I am sorry. Shall we chat a little? | I am glad that you told me. I like your company.""",
    ),
    asked(
        LIVES,
        """I've been sneezing since this morning. | I'm in bed with a hot water bottle.
        I had to stay home from school because I'm ill. | I can hardly swallow. | I've caught something from {who}.
        My nose is running all the time. | I've got spots all over. | I lost my voice from all that coughing.
        I twisted my foot on the stairs. | I threw up twice last night. | My ear hurts so much.
        I have a fever. | I've got a cold. | I have a sore throat. | My head hurts. | My tummy hurts.
        I have a stomach ache. | My tooth hurts so much. | I threw up. | I feel like throwing up. | I have the flu.
        I can't stop coughing. | I cough all night. | My nose is running. | I keep sneezing.
        I'm in bed with a cold. | I have to stay in bed. | I am in hospital. | I had to go to the doctor.
        I broke my arm. | I broke my leg. | I fell off my bike. | I fell and my knee is bleeding. | I cut myself.
        I burned my hand. | I hit my head. | A bee stung me. | The {pet} bit me. | I twisted my foot.
        My back is killing me. | Everything hurts. | My ears hurt. | My eyes are sore. | I lost my voice.
        I feel dizzy. | My head is spinning. | I'm hot and I'm shivering. | I was sick all night.
        I ate something bad. | I can't eat anything. | My belly feels funny. | I can't keep my food down.
        The doctor says I have to rest. | I have an operation tomorrow. | I had an operation. | My leg is in a cast.
        I got an injection and my arm hurts. | I can't go to school, I'm coughing.
        I had to stay at home because of a fever. | I caught something from {who}. | I caught a cold from {who}.
        I have spots all over my body. | I have hay fever. | I have a bad cough. | My skin itches.
        I can't breathe through my nose. | My whole body aches. | I slipped on the ice and hurt my hand.
        I hurt my arm at sport. | My foot hurts when I walk. | I've got a pain in my neck. | I ran into a door.
        I have such a headache. | My head is pounding. | I got a bump on my head. | I've got a blister on my foot.
        There is a splinter in my finger. | I don't feel well. | I'm not feeling well.
        I don't feel good, I think I have a fever. | I think I'm getting a cold. | I'm coming down with something.
        My stomach is upset. | I ate too much and now my stomach hurts. | I have toothache.
        My tooth is loose and it hurts. | I feel weak today. | I have been in bed for a week. | I still have a cough.
        I have no taste and no smell. | Ouch, I hurt my toe! | Ow, my finger! | My knee hurts.""",
        """Oh no, get well soon! | I am sorry. Rest, and ask a doctor if it gets worse.
        I am sorry that you are not well. Take care. | Ouch! I hope that you get better soon.""",
    ),
    asked(
        LIVES,
        """I fell asleep on the train and missed my stop. | The baby kept me up all night.
        I've worked ten hours and I'm done. | I could sleep standing up. | I need a long nap.
        I've carried boxes all day long. | My {pet} woke me at four. | I stayed up too late with a book.
        I nearly fell asleep at dinner. | I haven't had a day off for weeks. | My legs won't carry me any further.
        I've been on my feet since dawn.
        I can't keep my eyes open. | I did not sleep last night. | I slept badly. | I only slept three hours.
        I was up all night. | My eyes are closing. | I need my bed. | I could sleep for a week.
        I want to go to bed. | I can't stop yawning. | I keep yawning. | I worked all night.
        I worked ten hours today. | I have been on my feet all day. | The baby kept me awake.
        The {pet} woke me up four times. | {Who} snored all night and I could not sleep. | I had no break today.
        I have no energy. | My battery is empty. | I'm so done for today. | I can hardly stand.
        I nearly fell asleep at my desk. | I fell asleep in class. | I fell asleep on the sofa.
        I got up at four this morning. | I had to get up so early. | I went to bed much too late.
        I ran so far, I can't move. | We walked all day and my legs are like lead. | I carried boxes all day.
        I have been driving all night. | My head is so heavy. | I need a nap. | I just want to lie down.
        I need a break. | I cannot think any more, I need sleep. | My work wears me out.
        I could fall asleep right here. | Coffee does not help any more. | Not even coffee wakes me up.
        I need a holiday. | It was a long week and I need rest. | I cleaned the whole house today.
        I played all day and now my eyes fall shut. | I studied till midnight. | I was at a party until morning.
        I danced all night. | I woke up at three and lay awake. | I can't sleep and it's already late.
        I lie awake every night. | I was awake half the night. | It's late and I'm still at work.
        I can't get out of bed. | I hit the pillow and I'm gone. | Night shift again, I'm so ready for bed.
        My body wants to sleep. | I need more sleep. | I never get enough sleep. | I don't sleep enough.
        I've been awake since five. | The noise in the street kept me awake.
        {Who} talked all night and I got no sleep. | After this day I need my pillow.
        My legs won't carry me any more. | I climbed a mountain today and I can't move.
        I have looked after {who} all day long. | I dug the garden all day. | Two little kids, no sleep.
        The trip was so long. | I'm just back from a long journey. | My flight was twelve hours long. | I'm beat.
        I'm knackered. | I'm wiped out. | I'm running on empty. | I had a long day at work and want to sleep.
        Only one more hour and then to bed.""",
        """You should rest. Sleep well! | Then take a break. You need it. | That was a lot. Get some sleep soon.
        Lie down for a while. Rest does you good.""",
    ),
    asked(
        LIVES,
        """It's raining, and {who} isn't here. | My {thing} is at home and the train takes three hours.
        I've finished everything and the day is still long. | We're snowed in and the children want something to do.
        I don't feel like my toys today. | Nobody's got time for me this afternoon.
        The waiting room is full and I've no book. | I've watched every film I have.
        There's a whole free evening in front of me. | It's too hot to go out, so I'm sitting around.
        I have nothing to do. | There is nothing to do here. | I don't know what to do with myself.
        Nothing is happening. | Every day is the same. | This is so dull. | It rains and I am stuck inside.
        I'm stuck at home. | I have been waiting for two hours. | I sit in the waiting room.
        I'm on a long train ride. | The lesson is so long. | School is so dull. | This class never ends.
        The meeting goes on and on. | I have read all my books. | I've seen all the films. | I'm so bored.
        I am bored to death. | I'm bored out of my mind. | Bored... | I'm bored, say something. | Boring day.
        What a boring Sunday. | Nobody wants to play and I have no idea what to do. | {Who} has no time to play.
        {Who} is asleep and I have nothing to do. | My {thing} is broken and I have no other toy.
        I have played all my games. | I looked out of the window for an hour. | I count the flies on the wall.
        The clock does not move. | Time goes so slowly. | I want to do something, but what? | Can we do something?
        Entertain me. | I need something to do. | Give me something to do. | I don't feel like doing anything.
        Nothing on TV. | There is nothing good on TV. | My phone is empty and I have nothing to do.
        No internet, nothing to do. | The wifi is down. What now? | I'm at grandma's and there are no toys.
        It is Sunday and all is closed. | I have the whole afternoon and no plan.
        I've got so much time and no idea. | Holidays are long when you have no plan.
        I finished my homework. What now? | I am done with everything. Now what? | We sit in the car for hours.
        My job is the same every day. | My work is so dull. | I do the same thing day after day.
        I'm yawning, it is so dull here. | This book is so boring. | This film is boring.
        I fell asleep in the film, it was so dull. | The game is no fun any more. | I'm tired of all my toys.
        My toys are no fun. | Mummy, I have nothing to play. | I don't know what to play. | What can I do? I'm bored.
        I want some fun. | Let's do something fun. | I sit around all day. | I have been sitting here for hours.
        There is no fun in this town. | My village is so quiet, nothing ever happens. | I wait and wait for {who}.""",
        """How about drawing something? | You could read a book or take a walk. | Shall I tell you a story or a joke?
        Try something new: build, draw or bake!""",
    ),
)
