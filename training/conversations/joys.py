"""What users tell when they are proud, happy, excited, in love, relieved, calm or surprised, and kind replies."""

from training.conversations.lives import LIVES
from training.conversations.wording import Topic, asked

TOPICS: tuple[Topic, ...] = (
    asked(
        LIVES,
        """I didn't think I could, but I swam across the lake. | They clapped for me for a whole minute.
        I fixed the {thing} of {who} all alone. | I've learned my poem by heart.
        I spoke in front of the whole school and it went well. | I've kept my plants alive for a year.
        I ran all the way without a break. | The teacher read out my story. | I built a bird house with my own hands.
        {Who} asked me for help, and I could help. | I got up at five and went for a run.
        My soup won a prize at the fair. | I said what I think, and they listened.
        I painted the whole fence in one day.
        I won the race. | I came first! | I got the best mark in class. | I passed the exam!
        I passed my driving test. | I learned to ride a bike. | I can swim now! | I can tie my shoes all by myself.
        I can read a whole book now. | I wrote my own name. | I counted to a hundred.
        I built a house out of blocks. | I built a tower as tall as me. | I painted a picture and it hangs at school.
        I made dinner all on my own. | I baked my first bread. | I fixed my {thing} on my own.
        I repaired the {thing} of {who}. | I finished my book. | I wrote a poem. | I wrote a song.
        I ran ten kilometres. | I ran my first marathon. | I climbed a mountain. | I jumped from the high board.
        I spoke in front of the whole school. | I sang alone on stage and they clapped. | I played my first concert.
        I won a prize. | I got a medal. | I got a gold star. | My teacher praised me.
        My boss said that I do good work. | My boss is happy with me. | I got more money at work. | I was promoted.
        I got the job! | I finished school. | I finished my studies. | I did it! | I made it! | I did it all alone.
        Look what I did! | Look what I made! | Guess what, I won! | We won the cup! | My team won the final.
        I scored a goal. | I scored two goals. | I was the fastest today. | I beat {who} at chess.
        I solved the hard puzzle. | I got all my sums right. | I said sorry first, and it worked.
        I helped an old lady over the street. | I found a purse and gave it back. | I saved a bird.
        I taught my {pet} a trick. | My {pet} won first prize. | My daughter took her first steps.
        My son said his first word. | My child can read! | {Who} passed the exam. | {Who} won a race today.
        I stopped smoking. | I haven't smoked for a year. | I lost ten kilos.
        I went to the dentist and did not cry. | I slept in my own bed all night. | I slept without a light.
        I was brave today. | I told the truth, though it was hard. | I said no for once.
        I cleaned up my whole room. | I did all my homework. | I finally did it. | I'm so proud of {who}.
        I am proud of myself. | I'm proud of what I did. | I grew my own tomatoes. | I planted a tree.
        I saved enough money for a {thing}. | I bought a {thing} with my own money.""",
        """Well done! You can be proud. | That is great! Well done! | Wow, that is something to be proud of!
        Bravo! I am happy for you.""",
    ),
    asked(
        LIVES,
        """After ten years I saw {who} again. | {Who} wrote me such a kind letter. | There was a present on my pillow.
        The first flowers are out in my garden. | We all had dinner together, like in old times.
        {Who} surprised me with breakfast. | My {pet} jumped on my lap for the first time.
        We had pancakes for dinner. | My {thing} turned up again! | We danced in the kitchen.
        It's my first day in the new house. | I got a hug from {who} today. | The sea was warm and we swam all day.
        We got a {pet}. | I got a {pet}! | My {pet} had babies. | My {pet} came back! | We found our {pet} again.
        I found my {thing}! | I got a {thing} for my birthday. | I got a new {thing}. | Someone gave me a {thing}.
        {Who} came to visit. | {Who} is coming home today. | {Who} is well again. | {Who} gave me flowers.
        {Who} made me a cake. | {Who} said something nice to me. | {Who} hugged me. | I have a new friend.
        I made a friend today. | I met a nice girl today. | I met a nice boy at school. | I'm a father now.
        I'm a mother now. | We had a baby. | I have a baby sister now. | I got a little brother. | I became an uncle.
        I'm going to be a grandma. | I am pregnant! | {Who} had a baby. | {Who} got married. | I got married.
        We are getting married. | She said yes! | He asked me to marry him. | We have a new home.
        We moved to a nice house. | I have my own room now. | The sun is shining and I am out.
        It's my birthday today! | I turned ten today. | I am seven today. | We have no school today. | School is out!
        It is the weekend at last. | I have a day off. | My holidays start today. | It's finally Friday.
        It snowed and we built a snowman. | We saw a rainbow. | I saw a {pet} today and it came to me.
        I had ice cream today. | We had pancakes. | I ate the best cake today. | We went to the zoo.
        I was at the beach today. | I danced in the rain. | I laughed till my belly hurt.
        My garden is full of flowers. | My tomatoes are ripe. | The first flowers are out. | I'm well again.
        The doctor said that I am healthy. | My fever is gone. | My tooth fell out and I got a coin.
        I won some money. | I found some money in my coat. | I got a letter from {who}. | {Who} called me today.
        I talked with {who} for hours. | {Who} and I are friends again. | We made up after the fight.
        {Who} said sorry to me. | They invited me to the party. | I was invited by {who}. | All my friends came.
        Everybody sang for me. | I got so many presents. | I can't stop smiling. | I could hug the whole world.
        I could sing all day. | I want to dance! | Yippee! | Hooray! | Yay! | I jump for joy.
        I'm on top of the world. | I'm the luckiest person. | I have the best family. | I have the best friends.
        I love my life. | I love my {pet} so much. | My {pet} sleeps on my lap. | Good news! | I've got great news.""",
        """How lovely! I am happy for you. | That is great! | How nice! Enjoy it.
        That makes me glad. What a nice thing!""",
    ),
    asked(
        LIVES,
        """My bag's packed and the train goes at six. | I'm counting the days until {who} comes.
        In a week I'll see the sea for the first time. | I can't wait for my birthday party.
        We're getting a {pet} next week! | I've got tickets for the circus! | Only two more sleeps until we fly.
        My first concert is on Friday! | {Who} and I are going camping.
        I'm going on a boat for the first time tomorrow. | Tonight we'll sleep in a tent.
        We're off to the mountains in the morning.
        We are going to the sea tomorrow. | Tomorrow we go to the zoo. | I get a {pet} tomorrow.
        I'm getting a {thing} for my birthday. | My birthday is tomorrow! | It's my birthday soon.
        Only two more days until my party. | I can't wait for Christmas. | Christmas is coming soon.
        I can't wait for the holidays. | Soon it is summer! | I'm going on a trip.
        I go on a ship for the first time. | I fly to another country next week. | We leave tomorrow morning.
        My bags are packed. | I'm packing for my holiday. | {Who} is coming to visit tomorrow.
        {Who} comes back tomorrow. | I'll see {who} again soon. | I will meet {who} tomorrow.
        My friend sleeps over tonight. | I'm going to sleep in a tent. | We go camping this weekend.
        I go to a concert tonight. | I have tickets for the big game. | We're going to the circus.
        The fair is in town. | We get a new car tomorrow. | We are moving to a big house soon.
        The baby comes any day now. | I get married next month. | I can't wait! | I can hardly wait.
        I'm counting the days. | I can't sit still. | I'm so excited. | I'm so looking forward to it.
        I'm looking forward to the weekend. | I look forward to seeing {who}. | I look forward to tomorrow.
        Something great will happen tomorrow. | There's a surprise waiting for me. | I have a surprise for {who}.
        I'm planning a party for {who}. | Tonight is the big party. | We have a school trip tomorrow.
        I start to learn the piano next week. | My first day at dance class is tomorrow. | I'm going to ride a horse.
        I'm going to see snow for the first time. | I'm about to open my presents. | May I open my present now?
        There is a parcel for me at the door. | My new {thing} comes today.
        I ordered a {thing} and it comes tomorrow. | The new book comes out tomorrow. | The film starts in a minute.
        My favourite band is in town. | I get to meet my hero. | I will be on TV. | They want to print my story.
        I'm going to be in a film. | My team is in the final. | We have a new teacher tomorrow.
        I will see the sea for the first time. | We go on a night walk. | I get my own garden.
        We plan a trip round the world. | I will live in another country. | I have big plans.
        Next week I start my dream job. | Soon I can drive a car. | Soon I'm a big sister.
        I'm going to be a big brother! | I get to feed the lions at the zoo.""",
        """How exciting! Have fun! | That sounds wonderful. Enjoy it! | What fun! I hope that it is great.
        How exciting! I am happy for you.""",
    ),
    asked(
        LIVES,
        """Whenever she walks in, my heart jumps. | He held my hand on the way home. | I can't stop thinking about her.
        We've been together for a year today. | I wrote a love letter and got one back.
        He smiled at me on the train and I can't forget it. | I think she likes me, too.
        We met at the shop, and now we're a couple. | My husband still brings me flowers.
        I've got butterflies in my belly. | Yesterday we had our first kiss.
        I am in love. | I'm in love with {who}. | I think I love someone. | I fell in love.
        I have a crush on someone. | I've got a crush on a boy in my class. | I like a girl at school.
        I met someone special. | I met the man of my dreams. | I met the woman of my dreams.
        I can't stop thinking of her. | I can't stop thinking about him. | He smiled at me. | She smiled at me!
        She held my hand. | He held my hand today. | We kissed. | I had my first kiss.
        My heart jumps when I see her. | My heart beats faster when he is near. | I have butterflies when I see her.
        I want to marry her. | I want to marry him. | I found my one true love. | She loves me!
        He said that he loves me. | She likes me too. | We are a couple now. | We are together now.
        I have a girlfriend! | I have a boyfriend now. | I dream of her every night. | I dream about him.
        I blush when I see him. | I can't eat, I just think of her. | I wrote her a love letter.
        I got a love letter. | Someone left a rose at my door. | I could look at him for hours.
        She has the most beautiful eyes. | He has such a nice smile. | I want to be with her all the time.
        We have been together for ten years. | I still love my wife so much. | I love my husband.
        I love my boyfriend. | I love my girlfriend. | We talk every night until late, he is so sweet.
        I think he likes me. | I think she likes me. | My head is full of her. | I'm head over heels.
        It was love at first sight. | Is this love? My heart beats so fast. | I feel warm when he talks to me.
        There is a girl that I like a lot. | There is a boy whom I like a lot. | I have found the right one.
        I'm going to ask her to marry me. | I want to tell her that I love her. | We had a lovely first date.
        Our date was wonderful. | He sang a song for me. | She wrote a poem for me. | I see hearts everywhere.
        The new boy is so cute. | The new girl in class is so sweet. | My heart belongs to someone.
        I carry her photo with me. | I wait for his message all day. | When she laughs the sun comes up.
        All I think of is love. | We danced all night, just the two of us. | I never felt like this for anyone.
        I would do anything for her. | He makes me so happy. | She makes me so happy. | Love is wonderful.""",
        """How lovely! Love is a warm thing. | How nice! I am happy for you. | That is sweet. Enjoy it!
        How wonderful! I wish you much joy.""",
    ),
    asked(
        LIVES,
        """I found my purse again, and nothing's missing. | The test was easier than I thought.
        {Who} called and everything's fine. | My {pet} is back home, safe and sound.
        The storm's over and our roof held. | It was only a bad dream.
        I thought I'd lost my {thing}, but it was in my bag. | The dentist said that my teeth are fine.
        We caught the train in the last second. | I said sorry to {who}, and all is good again.
        A kind man carried my bag up the stairs. | The pain has gone away.
        {Who} helped me a lot today. | A stranger helped me. | Someone gave me a seat on the bus.
        I'm so thankful for {who}. | I am lucky to have {who}. | {Who} is always there for me.
        {Who} cooked for me when I was ill. | {Who} lent me money when I needed it. | {Who} saved my life.
        A nurse was so kind to me. | The doctors helped my {pet}. | Somebody brought back my {thing}.
        I have all that I need. | I have food and a warm bed, that's a lot. | I'm thankful for this day.
        I thank the world for my {pet}. | So many people are kind to me. | Phew, it is over. | It is over at last.
        I am so relieved. | What a relief! | I thought I lost my {thing}, but it was in my coat.
        My {pet} is well again. | The test is behind me. | The exam is over, finally.
        It was not as bad as I thought. | The dentist did not hurt at all. | The operation went well.
        {Who} is out of hospital. | {Who} got home safe. | We all got home safe. | The storm is over and all is fine.
        The fire is out and nobody is hurt. | I was scared, but all went well.
        I talked to {who} and all is good again. | It was just a bad dream. | The noise was only the {pet}.
        The doctor says it is nothing bad. | My result is good, I'm not ill. | I found my mum in the shop again.
        I got the last train. | I caught the bus just in time. | I was late, but they waited for me.
        I paid all my debts. | I got my money back. | I told {who} the truth and I feel light now. | My work is done.
        I finished everything in time. | I'm done! | That went well. | The talk went well.
        My speech is over and they liked it. | I did not forget my words. | Nobody laughed at me, they clapped.
        I'm glad it's behind me. | That could have ended badly. | We were lucky. | I fell, but I'm not hurt.
        The car stopped just in time. | My house is still standing after the storm. | A stone fell from my heart.
        I can breathe again. | Now I can sleep again. | Everything turned out fine. | It all worked out in the end.
        The worst is over. | My fever went down. | The baby sleeps at last. | {Who} forgave me.
        My mum was not angry at all. | My parents are fine with it. | They let me stay in my school.
        We don't have to move. | We can keep the {pet}. | I can keep my job.""",
        """That is good to hear. | I am glad that it went well. | How good! Now you can breathe easy.
        That is lovely. I am glad for you.""",
    ),
    asked(
        LIVES,
        """It's quiet, and the snow is falling outside. | My {pet} is asleep on my feet.
        I'm in the bath with a good book. | There's soft rain on the window and I've nowhere to go.
        I'm sitting on the beach and the waves come and go. | I've got my slippers on and the kettle's singing.
        I'm in the hammock, doing nothing at all. | The children are asleep and the house is still.
        I'm watching the sun go down. | I'm walking through the woods and the birds are singing.
        I've had a warm bath and now I'm in bed.
        I sit by the fire with a cup of tea. | I'm lying in the grass and looking at the clouds.
        I listen to the rain. | My {pet} sleeps next to me. | I'm in the bath. | I'm under a warm blanket.
        I sit by the lake. | It's so quiet here. | I hear the birds sing. | I had a long walk in the woods.
        I did nothing all day and it was nice. | I just sit and look out of the window. | The sea is so calm today.
        I listen to soft music. | I sat in the sun all morning. | I had a nice nap. | I slept so well.
        I slept like a stone. | I'm at peace with the world. | I have no worries today.
        I have time for myself at last. | I don't have to do anything today. | It's Sunday and I am still in bed.
        I read a book in the garden. | I'm drinking tea in peace. | I watched the sun go down.
        I watched the stars last night. | I looked at the moon for a long time. | The snow falls and all is quiet.
        I did some yoga. | I just breathe and listen. | The kids are in bed and it's quiet.
        I sat in the garden with {who}. | I'm sitting on a bench with {who}. | A quiet evening at home.
        No phone, no noise, just me. | I lit a candle. | I hear the waves. | I'm in my hammock.
        I floated on the lake. | I'm relaxing on the sofa. | I take it easy today. | I'm on the balcony in the sun.
        I am having a slow morning. | I sit here and drink my coffee. | I went fishing and it was so still.
        I rest under a tree. | My {pet} is purring or dreaming, all is well. | I feel safe at home.
        I'm so cosy here. | I'm knitting by the window. | I water my flowers and hum a song.
        I walked along the beach. | I had a warm soup and now I sit here. | I have the whole evening to myself.
        The house is warm and smells of bread. | It is raining outside and I am warm inside.
        I rocked the baby to sleep. | I'm lying in bed and listening to the wind.
        I take a deep breath and all is good.""",
        """That sounds lovely. Enjoy it. | How nice! Rest well. | That is a good moment. Enjoy the quiet.
        How peaceful! I like that.""",
    ),
    asked(
        LIVES,
        """I opened my door and there sat a {pet}. | {Who} can play the piano, and I never knew!
        I looked up and it was snowing in May. | I got a postcard from someone I'd never heard of.
        My quiet neighbour sings in a band! | The cake I thought was burnt won a prize.
        Guess what, my teacher and my aunt went to school together!
        I went to the shop for milk and came back with a {pet}. | My old {thing} is worth a lot of money!
        {Who} turned up at my work with flowers.
        They threw a party for me and I knew nothing. | A surprise party for me! | I did not expect that.
        I can't believe it! | You won't believe what happened. | I'm speechless.
        I met {who} in another country by chance. | {Who} stood at my door all of a sudden.
        I got a call from {who} after ten years. | There was a {pet} in my kitchen this morning.
        I woke up and there was snow! | I found a {thing} in the garden. | I found a coin that is very old.
        I found an old letter in the wall. | My {thing} was in the fridge! | A bird flew into my room.
        A {pet} followed me home. | I saw a shooting star. | I saw a fox in the city.
        My lost {thing} was back on my desk. | I opened the box and it was empty.
        I opened the door and all my friends were there. | My hair is green! | I woke up in another room.
        I thought it was Monday, but it's Sunday. | We have the same birthday, {who} and I.
        My teacher is my neighbour, imagine that! | I have a twin! | I just heard that I have a brother.
        We are having twins. | My {pet} opened the door by itself. | My {pet} had six babies last night.
        The {pet} that I thought was a boy had babies. | I won a trip.
        I won and did not even know that I took part. | Wow, what a surprise! | What a surprise that was! | No way!
        Oh my! | Really? I can't believe that. | Who would have thought...? | I never thought that would happen.
        It came out of nowhere. | Suddenly everything was different.
        All of a sudden the lights went on and they sang. | The stranger knew my name!
        I saw someone who looks just like me. | I saw a huge spider today, as big as my hand.
        The film had such a strange end. | {Who} quit and sails round the world.
        {Who} can speak six languages, I never knew. | I got a present from someone I don't know.
        Somebody paid for my lunch. | A man gave me his umbrella, just like that.
        I got flowers and don't know who sent them. | My boss sang for me today!""",
        """Wow, what a surprise! | Oh, who would have thought that! | That is a surprise indeed!
        Wow! I did not expect that either.""",
    ),
)
