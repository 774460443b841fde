"""What users tell when they are angry, afraid, nervous, worried, jealous, ashamed, hurt or in need, and replies."""

from training.conversations.lives import LIVES
from training.conversations.wording import Topic, asked

TOPICS: tuple[Topic, ...] = (
    asked(
        LIVES,
        """{Who} ate the cake that I'd saved for later. | I've told {who} three times, and still nothing has changed.
        They blamed me for something I didn't do. | My neighbour plays loud music every night.
        Somebody parked in front of my gate. | {Who} never cleans up after dinner.
        I did all the work and {who} got the praise. | The shop won't give me my money back.
        {Who} broke a promise again. | I waited an hour and {who} didn't even say sorry.
        Someone on the train was so rude to me. | I could scream, {who} hid my {thing} again.
        They changed the rules just before the end.
        {Who} took my {thing} without asking. | {Who} lied to me. | {Who} broke my {thing} and laughed.
        {Who} shouted at me.  | {Who} always gets everything. | They blamed me and it was not me.
        I got the blame for something I did not do. | It is not fair! | That's so unfair.
        My boss shouted at me for nothing. | Someone scratched my car. | Somebody parked in my place again.
        My neighbour is loud every night. | {Who} never listens to me. | {Who} did not say sorry.
        I'm fed up with {who}. | I've had enough of {who}. | I can't stand it any more. | I want to scream.
        I could scream. | I want to break something. | I want to hit something. | I'm boiling inside.
        I slammed the door. | I had a fight with {who}. | I had an argument with {who}. | We had a big fight at home.
        {Who} read my diary. | {Who} told everybody my secret. | {Who} cheated in the game.
        {Who} won because of cheating. | {Who} ate my lunch. | The {pet} ate my homework. | The {pet} tore my book.
        My computer broke down again. | My computer ate my work. | I worked for hours and all of it is deleted.
        I waited an hour and they sent me away. | The train is late again! | The bus drove off right in front of me.
        They pushed in front of me in the queue. | Somebody pushed me. | A boy kicked me. | A girl pulled my hair.
        They made a mess and I have to clean it. | I always have to do all the work.
        Nobody helps me at home and I do everything. | My room-mate never washes up. | He did it again!
        She did it again! | I am sick of this. | Enough is enough! | How dare they! | How could they do this to me?
        What an idiot! | I hate {who}. | I hate everyone right now. | I'm so mad at {who}. | {Who} makes me so angry.
        My parents won't let me go out. | Mum won't let me have a {pet}. | I was not allowed to go.
        They took my phone away from me. | I told them ten times and they don't listen. | They broke their promise.
        {Who} broke a promise. | {Who} interrupts me all the time. | They laughed when I got it wrong, I'm furious.
        My team cheated me out of the win. | The shop won't give my money back. | I paid and got nothing for it.
        They tricked me. | {Who} borrowed my {thing} and gave it back broken. | I lost my temper.
        I shouted at {who}. | Everyone tells me what to do. | I can't calm down. | My blood is boiling. | Grrr!
        I'm going to explode. | My sister gets more than me, that's so mean.""",
        """I can see why you are angry. Take a deep breath. | That is not fair. I am sorry.
        I am sorry. Breathe slowly and take a short walk. | I am sorry. Talk about it when you are calm.""",
    ),
    asked(
        LIVES,
        """There's something scratching at my window. | I heard steps on the stairs and I'm alone.
        The lights went out and I don't like it. | I dreamed of a monster and now I can't sleep.
        I don't dare to go down to the cellar. | A big dog is standing in front of our house.
        The thunder's so loud and {who} isn't here. | Somebody's following me. | I'm lost and it's getting dark.
        I saw a spider in my bed. | I don't want to go into the water, it's so deep.
        The wind is howling and I'm under my blanket.
        I can't sleep, it is so dark. | There is a monster under my bed. | I heard a noise in the dark.
        Something is moving in my room. | I had a bad dream. | I had a nightmare. | I dreamed of a monster.
        I'm scared of the dark. | I am afraid of spiders. | There is a spider in my room! | A big dog barked at me.
        I'm home alone and I hear noises. | There is thunder and I'm hiding. | The thunder is so loud.
        The storm is shaking the house. | The lights went out. | I don't dare to go in the cellar.
        I don't want to sleep alone. | I watched a scary film. | I saw a ghost.
        I think there is a ghost in the house. | Someone is following me. | A stranger spoke to me and I ran.
        I'm lost in the woods. | I got lost in the shop. | I can't find my mum. | I don't want to go to the dentist.
        I am scared of the doctor. | I'm frightened of flying. | I have to fly and I don't want to.
        I'm scared of heights. | I can't look down from here. | I'm stuck in the lift.
        The water is so deep and I can't swim. | I'm afraid of water. | I was nearly hit by a car.
        My heart is beating so fast. | My hands are shaking. | My knees are shaking. | I am trembling.
        I want my mummy. | I can't breathe, I'm so afraid. | I hide under my blanket. | I sleep with the light on.
        I don't want to turn off the light. | What if a burglar comes? | What was that noise?
        There's someone at the window. | The wind is howling round the house. | The old house makes strange sounds.
        I'm afraid that I will die. | I'm afraid of death. | I'm afraid to be alone. | I don't dare to go home.
        The big boys wait for me after school. | I'm afraid of {who}. | I'm afraid that {who} will shout.
        I'm so scared of the injection. | Needles frighten me. | I'm afraid of wolves. | A snake was in the garden!
        A mouse ran over my foot! | I saw something creepy. | I have a fear of heights. | I have a fear of dogs.
        I panic in small rooms. | I had a panic attack. | I'm in a panic. | The bridge is so high, I can't cross it.
        I don't dare to jump. | I don't dare to ask. | It's dark outside and I have to walk home.
        I hear steps behind me. | I'm scared that the plane will fall. | I don't like the dark.
        Everything is so dark here. | The shadows look like monsters. | I keep having bad dreams.
        I woke up screaming. | Help, I'm so scared!""",
        """You are safe. Breathe slowly and stay close to someone. | I am sorry. Is someone near? Hold a hand.
        That is scary. Turn on a light and breathe slowly. | It is all right to be afraid. Tell someone you trust.""",
    ),
    asked(
        LIVES,
        """In an hour it's my turn, and my hands are shaking. | It's my first day at the new school tomorrow.
        I've got butterflies because of the test. | I'm meeting her parents tonight.
        Next week I've an interview and I can't think of anything else. | I have to sing alone in the concert.
        Tomorrow I fly for the first time. | I'm playing in the final on Sunday.
        My heart's beating so fast, I'm next. | I've got to tell my boss something important.
        Tonight I'll ask her to marry me.
        I have to give a talk tomorrow. | I have to speak in front of everyone. | Tomorrow I meet my new class.
        I have a job interview tomorrow. | My exam is tomorrow. | My driving test is today.
        I'm about to go on stage. | I have to sing in front of people. | My first date is tonight.
        I have a date tonight. | I meet {who} again after ten years. | Tomorrow they will tell me the result.
        I'm waiting for my exam result. | I wait for the call from the doctor. | I have butterflies in my stomach.
        I can't eat before the test. | I can't sleep before the big day. | I bite my nails all the time.
        My hands are wet. | I'm getting married tomorrow. | I have to play the piano at a concert.
        I have to read my poem aloud. | I have to ask my boss for more money. | I want to ask someone out.
        I have to tell {who} the truth. | I have to call a stranger. | I don't know anybody there and I have to go.
        I start at a new school on Monday. | I move to a new town tomorrow. | I will fly for the first time.
        I have to talk to the teacher. | My big match is in an hour. | The race starts in ten minutes.
        I have stage fright. | I'm on stage tonight. | What if I forget my words? | What if they laugh at me?
        What if I fail? | What if I say something silly? | What if nobody likes me there?
        I hope that I don't mess it up. | I hope I won't forget everything. | I have to dance in the school play.
        I have the main part in the play. | My heart beats fast, the test is soon. | I shake before every test.
        My voice shakes when I speak in class. | I get red when I have to speak.
        I'm shy and I have to meet new people. | I'm too shy to say hello. | I never know what to say to people.
        I have to swim in front of the class. | I've a big meeting in the morning.
        I have to lead the meeting today. | The interview is in five minutes. | I have to show my work to everyone.
        I'll meet the parents of my girlfriend. | I'll meet my boyfriend's mother. | My own show opens tonight.
        I have an important call today. | The doctor will call me with the results.
        I'm next in line and I want to run away. | It is my turn next. | I have to jump from the high board.
        My first day at work is tomorrow. | They will all look at me. | I have to hold a speech at the wedding.
        I have a lump in my throat, it's my turn soon. | My mouth is dry, I have to speak soon.
        Can't sleep, big exam in the morning. | I have practised a lot, but still I shake. | I'm a bundle of nerves.
        I have cold feet about tomorrow. | I'm so nervous about tomorrow. | I'm a bit nervous about the test.
        Tomorrow is the big day.""",
        """You can do it! Breathe slowly. | Good luck! It will go well.
        That is exciting. Take a deep breath, you can do it. | Many people feel like that. I wish you good luck!""",
    ),
    asked(
        LIVES,
        """My money won't last until the end of the month. | {Who} is late and doesn't answer the phone.
        I lie awake and count my problems. | Three tests in one week, and I haven't begun.
        I don't know how to pay for the new roof. | The doctor wants to see me again.
        Everyone wants something from me at once. | I've not heard from {who} for a week.
        My {pet} won't eat and I'm worried. | My son's out in the storm. | I've so much on my plate at the moment.
        What if I lose my job?
        I have too much work. | I have so much to do and no time. | I can't get it all done.
        I don't know where to start. | My desk is full of work. | My list gets longer and longer.
        I have three exams this week. | I have so much homework. | My boss wants everything today.
        I run from one thing to the next. | I never have time for myself.
        The day is too short for all I have to do. | I need a day with 30 hours. | It's all too much for me.
        Everything is too much right now. | I can't do this any more. | I have no money left. | I can't pay my rent.
        I can't pay the bills. | My money does not last until the end of the month. | I have debts.
        I may lose my job. | {Who} is late and does not answer the phone. | {Who} did not come home yet.
        I can't reach {who}. | I hope that {who} is all right. | {Who} looks so pale lately. | {Who} is in trouble.
        {Who} does not eat any more. | {Who} is not talking to anyone. | My {pet} does not eat.
        My {pet} sleeps all day, is it ill? | My child has a fever. | My child is not happy at school.
        My son is getting bad marks. | My daughter does not sleep well. | The baby cries all the time.
        My mother is getting old and forgets things. | My parents don't get on. | I think about it all night.
        My head won't stop thinking. | I can't stop thinking about it. | I have so many worries. | I'm worried sick.
        I worry about everything. | I worry about {who}. | I'm worried about my {pet}. | I worry about tomorrow.
        I am worried about the future. | What will become of me? | I don't know what to do any more.
        I don't know how to go on. | So many problems, so little time. | One problem after another.
        I'm under a lot of pressure. | The pressure is too high. | I'm stressed out. | So stressed...
        My job stresses me. | School stresses me. | I can't relax. | I can't switch off in the evening.
        I take my work home every night. | My phone never stops ringing. | Everybody wants something from me.
        I have to be everywhere at once. | I'm late for everything. | I have two jobs and three kids.
        I'm behind with my work. | I must finish this tonight and I can't. | There's a deadline tomorrow.
        The news makes me worry. | I am worried about the world. | I read the news and now I can't sleep.
        I lie awake and worry. | I may have left the stove on. | I made a mistake at work and nobody knows yet.
        I hope nobody finds out. | My heart is racing with all this work. | My life is a mess. | It's chaos here.""",
        """That is a lot. Take one small step at a time. | I am sorry. Take a break and talk to someone.
        I hope that it turns out well. Breathe slowly. | I understand. Talk about it with someone you trust.""",
    ),
    asked(
        LIVES,
        """Everybody looks at {who}, nobody looks at me. | {Who} is prettier than I am.
        All my friends have a new {thing}, only I don't. | I'm the slowest in my class. | {Who} gets all the praise.
        I wish I could sing like {who}. | My friends all have a garden, and I've only got a window.
        {Who} is going to the sea and I have to stay at home. | I'll never be as clever as {who}.
        Other people's lives look so much nicer than mine.
        {Who} has a {pet} and I don't. | {Who} got a new {thing} and I got nothing. | {Who} always wins.
        {Who} is better than me at everything. | Everyone likes {who} more than me. | My parents like {who} more.
        Mum only looks at the new baby. | Since the baby is here nobody looks at me. | {Who} gets all the presents.
        {Who} got the bigger piece. | All my friends have a {thing}, only I don't. | I want a {thing} like that too.
        {Who} has a bigger house than we have. | {Who} goes on holiday and I have to work.
        {Who} earns more than I do. | {Who} got the job that I wanted. | My best friend plays with someone else.
        {Who} has a new best friend. | My girlfriend talks to another boy. | My boyfriend looks at other girls.
        My ex has someone new. | Why does {who} have everything? | Why is {who} so lucky and I'm not?
        I wish I was like {who}. | I wish I had a {pet} like {who} has. | I want what {who} has.
        I'd like to be as pretty as the others. | The others are all faster than me.
        My friends are all smarter than I am. | {Who} was chosen and I was not. | {Who} got the part that I wanted.
        {Who} got a better mark than me. | The teacher likes {who} best. | The teacher never praises me, only {who}.
        I'm jealous of {who}. | I am so jealous. | I'm green with envy. | I envy {who}.
        I envy people with a lot of money. | I can't be happy for {who}. | I should be happy for {who}, but I'm not.
        It's not fair that {who} has a {thing} and I don't. | All have nice clothes but me.
        {Who} has such nice hair, mine is ugly. | {Who} can sing and I can't.
        {Who} learned it in a day, I need weeks. | Everything is easy for {who}.
        {Who} gets to stay up late, I don't. | {Who} may go to the party and I may not.
        {Who} has more friends than me. | Nobody praises me, they praise {who}.
        I saw the new {thing} of {who} and I want one too. | Others have a garden and I have none.
        They all travel, I never get away. | They have it all, I have nothing. | I'm the only one without a phone.
        I am the only one without a {pet}. | {Who} won the prize, it should be me.
        Everybody claps for {who} and not for me. | I look at the photos of others and feel small.
        On the internet all have a better life than me. | Other people are so lucky. | Why not me?
        Why do they always choose {who}? | My friend likes {who} more than me.
        Grandma gave {who} more money than me. | {Who} sits next to my best friend now.
        I don't want to share my mum.""",
        """I understand. You have your own strong sides. | That is hard. You are good as you are.
        Many feel like that at times. Think of what you have. | I understand. You are special in your own way.""",
    ),
    asked(
        LIVES,
        """I said something mean to {who}, and now I can't take it back. | I let {who} take the blame for me.
        I promised to help {who} and didn't go. | I copied from {who} in the test.
        I shouted at my children this morning. | I laughed at a boy because of his shoes.
        I read a letter that wasn't for me. | I took sweets from the shop when I was small.
        I should have called {who} back. | I forgot to feed the {pet} last night.
        I lied to {who}. | I broke the {thing} of {who} and did not say it. | I stole something.
        I took money from my mum. | I cheated in the test. | I was mean to {who}. | I forgot the birthday of {who}.
        I broke a promise. | I told a secret of {who}. | I said something bad to {who}.
        I hit {who} and I should not have. | I hurt {who}. | I let {who} down. | I shouted at my child.
        I shouted at my mum and I'm sorry. | I did something stupid. | I did something bad. | I made a big mistake.
        It was my fault. | It's all my fault. | I ruined everything. | I wish I had not done it.
        I'm sorry for what I did. | I feel so bad about what I did. | I feel guilty. | I am ashamed.
        I'm so ashamed of myself. | I feel ashamed of what I said. | I'm embarrassed. | That was so embarrassing.
        I fell down in front of everyone. | I said the wrong name. | I called the teacher mum.
        My trousers tore in class. | I spilled soup on my shirt at the party. | I burped and they all heard it.
        I wet my bed. | I wet my trousers. | I forgot my words on stage.
        I sang the wrong note and they all laughed. | I cried in front of the class.
        I went red in front of everyone. | I waved at a stranger by mistake.
        I sent the message to the wrong person. | I locked myself out again.
        I came to the party in the wrong clothes. | I did not know the answer and everyone looked.
        I wish the ground would swallow me. | I want to hide. | I can't look at {who} any more.
        I forgot to feed the {pet}. | I left the gate open and the {pet} got out.
        I lost the {thing} that {who} lent me. | I blamed {who}, but it was me. | I ate the cake that was for {who}.
        I did not help when {who} needed me. | I was not there for {who}.
        I did not visit {who} and now it is too late. | I never said sorry to {who}.
        How can I make up for what I did? | I regret what I did. | I regret it so much.
        I should not have said that. | I should have told the truth. | I should have been nicer to {who}.
        I was unfair to {who}. | I laughed at {who} and it was wrong. | I talked badly about {who}.
        I am a bad friend. | I'm a bad person. | I feel like a bad mother. | I'm a bad dad.
        I disappointed my parents. | I have a bad conscience. | I can't forgive myself. | What have I done...?
        I spoiled the surprise. | I slept too long and missed the test.
        I dropped the cake in front of all the guests. | Everyone saw me trip. | I got it all wrong.""",
        """Everyone makes mistakes. Say sorry and try again. | It is good that you say it. Try to make it right.
        It is good that you see it. A kind word helps. | Do not be too hard on yourself. You can make it better.""",
    ),
    asked(
        LIVES,
        """They call me names on the bus. | They wouldn't let me play with them. | {Who} told everyone my secret.
        They hid my {thing} and laughed. | A girl in my class says I'm stupid. | They chose everybody but me.
        My boss makes jokes about me in front of the others. | {Who} said that nobody likes me.
        They pushed me in the hall at school. | Someone wrote something bad about me. | They imitate the way I talk.
        They laughed at me. | They laugh at my clothes. | The other children are mean to me. | They call me names.
        {Who} called me stupid. | {Who} said I am ugly. | {Who} said I am fat.
        {Who} said that I am not good enough. | {Who} does not want to be my friend any more. | {Who} ignores me.
        {Who} does not talk to me any more. | {Who} hung up on me. | I am bullied at school. | They bully me.
        They push me around. | They hide my things at school. | They throw my bag in the bin.
        They make fun of my name. | They make fun of how I talk. | They say I smell.
        Somebody wrote bad things about me. | People talk behind my back. | {Who} talks badly about me.
        My girlfriend left me. | My boyfriend left me. | My wife wants to leave me. | My husband left us.
        We broke up. | We split up yesterday. | It is over between us. | My heart is broken. | She does not love me.
        He does not love me any more. | She said no. | He said no when I asked him out.
        I love somebody who doesn't love me. | He loves someone else. | She is with another man now.
        My partner cheated on me. | {Who} used me. | {Who} said sorry, but it still hurts.
        I trusted {who} and it was wrong. | I trusted {who} and was let down. | {Who} said something really mean.
        The words of {who} hurt me. | I got a mean message. | {Who} made fun of me in front of everyone.
        {Who} forgot me. | {Who} did not even say hello to me. | {Who} said my picture is ugly.
        I showed my picture and they laughed. | I sang and they laughed. | Nobody stood up for me.
        {Who} did not help me when I needed it. | I gave {who} a present and it was thrown away.
        {Who} did not like my present. | My own family laughs at me. | My dad says I am no good.
        My teacher said that I will never learn it. | My boss said my work is bad. | I was told that I'm useless.
        They said I can't play because I'm a girl. | They say I'm too small. | They said that I'm weird.
        They don't like me because I am different. | Why are they so mean to me? | Why is {who} so mean to me?
        I did nothing and they are still mean. | {Who} stopped being my friend. | I was the last to be picked again.
        They tricked me and then laughed. | It hurts what {who} said. | I'm so hurt by {who}. | I feel hurt.
        That was so mean of {who}. | Someone said that I'm stupid. | They were so rude to me. | {Who} was rude to me.""",
        """I am sorry. You did not deserve that. | That was not kind. You are fine as you are.
        That hurts. Please talk to someone you trust. | I am sorry. You are worth more than that.""",
    ),
    asked(
        LIVES,
        """I don't want to live any more. | I want to die. | I wish I was dead. | I don't want to be here any more.
        I can't go on. | I want to end it all. | Life makes no sense to me. | I think about killing myself.
        I want to kill myself. | I want to hurt myself. | I hurt myself when I'm sad.
        I cut my arms when I feel bad. | I see no way out. | There is no hope for me. | I have lost all hope.
        It would be better without me. | Nobody would miss me. | I'm in a dark hole. | I'm depressed.
        I think I have a depression. | I can't feel anything any more. | I am in danger.
        {Who} hits me all the time. | My dad beats me. | My husband hits me.
        Someone touches me and I don't want it. | I'm not safe at home. | I am afraid to go home because they hit me.
        {Who} wants to die. | {Who} said life is not worth it. | I'm so desperate. | I'm desperate and need help.
        I need help, I can't go on like this. | What's the point of living? | I have no reason to get up.
        I just want it all to stop. | I can't bear it any more. | I hate my life. | I hate myself.
        Everything is hopeless. | I gave up on life. | I want to sleep and never wake up. | I want to disappear.
        I've had such dark thoughts. | I drink too much and can't stop. | I'm so low that I can't get up.
        Somebody hurts me at home. | A grown-up hurts me and says I must not tell. | I feel empty and without hope.""",
        """I am so sorry. Please tell someone you trust right now.
        Please get help: call a doctor or a help line today.
        You matter. Please talk to a doctor or someone you trust.
        I am so sorry. Please call for help. You are not alone.""",
    ),
)
