"""The knowledge table of `stories`."""

from training.conversations.wording import table

STORIES = table(
    "topic story",
    """a cat | A cat sat in the sun. A bird flew by and the cat looked up. Then it went back to sleep.
    a dog | A dog lost its ball. It looked under the bed, and there it was! The dog was happy.
    a bird | A little bird was afraid to fly. One day it jumped. Its wings carried it over the trees.
    a fish | A small fish swam out to sea. It met a big whale, and they became friends.
    a mouse | A mouse found a big piece of cheese. It called its friends and they all had a feast.
    a horse | A horse wanted to see the hills. It ran all day, and at night it came home happy.
    a cow | A cow looked at the moon and said moo. The moon did not answer, but the stars shone.
    a rabbit | A rabbit dug a hole to hide from the rain. It was warm and dry, so it stayed.
    a bear | A bear slept all winter. In spring it woke up hungry and found sweet honey.
    a lion | A lion had a thorn in its foot. A mouse pulled it out, and they stayed friends.
    an elephant | An elephant loved water. It filled its trunk and gave all its friends a shower.
    a monkey | A monkey had one banana. It gave half to its brother, and both were glad.
    a frog | A frog wanted to jump to the moon. It jumped into a pond and found the moon there.
    a duck | A duck had three ducklings. They swam in a row, and the smallest one came last.
    a bee | A bee flew from flower to flower. In the evening it came home with sweet honey.
    an ant | A tiny ant carried a big leaf. It was hard work, but its friends came to help.
    a fox | A fox saw some grapes, but they hung too high. So it shared berries with a hare.
    an owl | An owl could not sleep at night. So it sat in a tree and counted the stars.
    a hen | A hen laid a golden egg. The farmer smiled, and the hen got extra corn.
    a pig | A pig loved mud. After the rain it rolled and rolled until it was brown and happy.
    a sheep | A sheep was cold after its wool was cut. The farmer's girl made it a little coat.
    a snail | A snail was slow, but it kept going. In the end it saw the sea.
    a turtle | A turtle and a hare had a race. The hare took a nap, and the turtle won.
    a butterfly | A caterpillar was tired and slept in a leaf. It woke up with two lovely wings.
    a spider | A spider made a web. The wind broke it, so the spider made a better one.
    a whale | A whale sang a song in the sea. Far away, another whale sang back.
    a penguin | A penguin slid down the ice on its belly. All the others did the same.
    a dragon | A dragon could not make fire, only warm tea. Soon everybody came to visit.
    a king | A king had much gold but no friend. He gave a party, and then he had many.
    a queen | A queen lost her crown. A small boy found it, and she let him wear it for a day.
    a princess | A princess did not want to dance. She built a boat and sailed around the lake.
    a knight | A knight met a dragon. They were both afraid, so they had lunch together.
    a witch | A witch made a soup for the sick. Everyone got well and said thank you.
    a robot | A robot found a flower. It did not know what it was, but it gave it water.
    a ghost | A little ghost was afraid of the dark. So it slept with a small lamp on.
    a giant | A giant was too big for every house. So he slept under the stars.
    a pirate | A pirate found a chest. There was no gold in it, only books. He read them all.
    a boy | A boy planted a seed. He gave it water each day, and it grew into a tree.
    a girl | A girl lost her shoe in the snow. A dog brought it back to her.
    a baby | A baby saw the snow for the first time. It laughed and tried to catch it.
    a farmer | A farmer planted one potato. In autumn he found twenty of them.
    a baker | A baker made a bread so good that the whole street came to smell it.
    a teacher | A teacher lost her glasses. The class looked everywhere. They were on her head!
    a friend | Two friends shared one apple. It was the best apple they ever had.
    a grandmother | A grandmother knitted a very long scarf. It kept the whole family warm.
    the sun | The sun was tired and went to bed early. The moon said: I will keep watch.
    the moon | The moon felt alone in the sky. Then the stars came out to play.
    a star | A little star wanted to be seen. One night a child looked up and waved.
    the rain | The rain fell on a dry garden. The flowers lifted their heads and said thank you.
    the snow | Snow fell all night. In the morning the children built a snowman.
    the wind | The wind took a hat. A boy ran after it and found a new friend.
    a tree | An old tree stood on a hill. Birds lived in it, and it was never alone.
    a flower | A flower grew in a wall. Nobody had planted it, but everybody smiled at it.
    the sea | A child wrote a letter to the sea. The sea answered with a shell.
    a mountain | A man climbed a mountain. At the top he saw his own little house and waved.
    a river | A river wanted to see the sea. It ran and ran, and one day it was there.
    a forest | Two children got lost in a forest. A deer showed them the way home.
    a garden | A garden was full of weeds. Two sisters cleaned it, and roses grew.
    a boat | A small boat was afraid of waves. One day it sailed out, and it loved the sea.
    a train | A train was late. All the people in it sang a song, and nobody minded.
    a car | An old red car would not start. A boy gave it a wash, and off it went.
    a ball | A ball rolled down the hill. It rolled past a dog, and the dog ran after it.
    a book | A book stood on a shelf for years. One day a girl read it and loved it.
    a house | A house stood empty. Then a family moved in, and it was full of laughing.
    a cake | A girl baked a cake. It was flat and burnt, but her friends ate it all.
    an apple | An apple fell from a tree. A hungry horse was very happy about that.
    a birthday | It was Tom's birthday and he was sad. Then all his friends came with a cake.
    a lost key | Anna lost her key. A bird had it in its nest. She gave it some bread for it.
    a rainbow | After the rain a rainbow stood over the town. Everybody stopped and looked up.
    a cloud | A small cloud wanted to rain. It rained on a dry field, and the farmer danced.
    school | On the first day of school Ben was shy. A girl sat beside him and smiled.
    winter | It was a cold winter. A man fed the birds, and in spring they sang for him.
    summer | In summer two boys built a raft. It sank, but they laughed all day.
    a toy | A toy bear fell behind the bed. At night it heard its name and was found.
    a wolf | A wolf was too shy to howl. The moon smiled at him, and then he sang all night.
    a hedgehog | A hedgehog wanted a hug, but he was too sharp. A turtle hugged him, and all was well.
    a squirrel | A squirrel hid so many nuts that it forgot where. In spring a small wood grew there.
    a deer | A deer drank at a lake and saw another deer in it. It said hello and went home happy.
    a goat | A goat ate the farmer's hat. The farmer laughed and gave it some hay for dessert.
    a donkey | A donkey carried a bag of books every day. At night a girl read to him from them.
    a camel | A camel walked through the desert with an old man. They shared the last water and got home.
    a giraffe | A giraffe could not find a scarf that was long enough. So ten friends knitted one.
    a zebra | A zebra lost count of its stripes. Its mother said: you have just as many as you need.
    a tiger | A tiger was afraid of thunder. A small mouse sat beside him until the storm was over.
    a kangaroo | A kangaroo found a lost chick. She put it in her pouch and hopped it home.
    a crocodile | A crocodile had a toothache. A brave bird helped, and they were friends from then on.
    a dolphin | A dolphin found a bottle with a letter in it. It brought the letter to a boy on the beach.
    a shark | A shark only wanted to play. A crab threw a ball, and soon all the fish joined in.
    a crab | A crab always walked to the side. One day he met another crab, and they danced.
    an octopus | An octopus lost one glove. She still had seven, so she gave one to a cold fish.
    a hamster | A hamster ran in its wheel all night. It dreamed that it ran round the whole world.
    a parrot | A parrot could only say no. A girl asked: are you sad? No, said the parrot, and laughed.
    a swan | A grey little bird thought it was ugly. It grew up and became a lovely swan.
    a bat | A bat could not sleep by day. The owl told it a story, and it slept at once.
    a dinosaur | A dinosaur had a very long neck. He was the best at finding lost kites in trees.
    a unicorn | A unicorn hid in a herd of horses. A child saw it and kept the secret.
    a fairy | A fairy lost her wand. She helped with kind words, and they worked even better.
    a mermaid | A mermaid wanted to see the land. A boy brought her a flower, and she gave him a pearl.
    a wizard | A wizard forgot all his spells. So he learned to bake, and his cakes were magic.
    an elf | An elf made toys all year. On his birthday the children made a toy for him.
    a dwarf | A dwarf dug for gold and found warm water. Now all the dwarfs have a bath.
    a monster | A monster lived under a bed. It was afraid of the boy, until he said good night to it.
    a troll | A troll sat under a bridge and was alone. A goat came for tea, and then came every day.
    a prince | A prince did not like his throne. He became a gardener and was happy.
    an astronaut | An astronaut flew to the moon. She waved to the Earth, and a child waved back.
    a sailor | A sailor was lost in the fog. A lighthouse blinked, and he found his way home.
    a doctor | A doctor had a teddy bear as a patient. She sewed on its arm, and the child smiled.
    a firefighter | A firefighter saved a cat from a tree. The next day the cat brought her a fish.
    a clown | A clown could not laugh. A baby pulled his red nose, and then he laughed all day.
    a fisherman | A fisherman caught a golden fish. He let it go, and his net was full ever after.
    a painter | A painter had only blue. She painted the sea and the sky, and all who saw it were glad.
    a mother | A mother sang a song every night. When her child was big, he sang it to his own child.
    a father | A father and his son built a kite. It flew so high that they lost it and laughed.
    a brother | A brother gave his last sweet to his sister. The next day she gave him two.
    a sister | A sister taught her brother to swim. Next summer he taught her to dive.
    a grandfather | A grandfather planted an apple tree. Years later a little girl picked the first apple.
    two friends | Two friends had one umbrella. They both got half wet and were very happy.
    twins | Twins changed clothes for a day. Only the dog knew who was who.
    a snowman | A snowman was afraid of spring. The children promised to build him again, and they did.
    a teddy bear | A teddy bear fell off the bed. All night he waited, and in the morning he got a big hug.
    a doll | A doll was left in the rain. A girl took her home and dried her hair.
    a treasure | Three children dug for treasure. They found an old box with a drum, and played all day.
    a castle | A castle had a hundred rooms and one old man. He let in the travellers and was not alone.
    an island | On a small island lived one man and one goat. They taught each other to sing.
    a desert | A desert dreamed of rain. One day it came, and the sand was full of flowers.
    space | A small ship flew through space. It met a star that was lost and showed it the way.
    the night | The night was afraid of being too dark. So it lit the stars, one by one.
    a storm | A storm blew over the village. In the morning everyone helped to mend the roofs.
    a bus | A bus took a wrong turn. It came to the sea, and the people had a holiday.
    a plane | A little plane was afraid to land. The wind said: I will carry you. And it did.
    a bike | An old bike stood in the shed. A girl gave it oil, and it rang its bell for joy.
    a kite | A kite wanted to be free. It flew off, got stuck in a tree and was glad to be found.
    a balloon | A red balloon flew over the town. It came down in a garden where a boy had a birthday.
    a clock | A clock always went too fast. The family was never late again and thanked it.
    a lamp | A small lamp stood in a window. A traveller saw it in the dark and came home.
    a shoe | A shoe had lost its partner. A dog brought it back, a bit wet, but whole.
    a hat | A hat flew off in the wind. A bird laid three eggs in it, and there it stayed.
    a cookie | A cookie did not want to be eaten. It rolled away and made friends with a mouse.
    a potato | A potato wished to see the sun. A child dug it up and said: what a lovely potato!
    a pumpkin | A pumpkin grew so big that nobody could lift it. A mouse moved in and had a house.
    bread | A poor woman shared her last bread. The next morning her basket was full.
    friendship | A mouse and a cat were both cold. They shared one blanket and stayed friends.
    love | An old man gave his wife a flower every day. In winter he drew one for her.
    courage | A small girl was afraid to jump. She counted to three, jumped and wanted to jump again.
    a dream | A boy dreamed that he could fly. In the morning he found a feather on his bed.
    magic | A girl found a magic pen. All that she drew came true, so she drew a friend.
    spring | The snow melted and a small flower looked out. It called the bees: come, it is spring!
    autumn | A leaf did not want to fall. The wind said: come and dance. And it danced.
    a picnic | A family had a picnic. The ants came too, so they got a small cake of their own.
    a holiday | Mia forgot her bag on her holiday. She found shells and made a new hat from them.
    a cat and a dog | A cat and a dog shared one basket. In winter they were both glad that it was so small.
    a cat and a mouse | A cat chased a mouse until both were tired. Then they shared some cheese.
    a boy and a dragon | A boy had cold hands. A dragon breathed on them softly, and they became friends.
    a girl and a horse | A girl sang to a shy horse every day. One day it came and put its head on her arm.
    Anna | Anna found a small door in the garden wall. Behind it slept a hedgehog family.
    Tom | Tom had a boat of paper. It sailed down the stream to a girl who sent it back with a letter.
    Mia | Mia drew a bird. It looked so real that another bird came to sing to it.
    Ben | Ben was afraid of the dark. Then he saw the stars and was not afraid any more.
    a little child | A little child gave a flower to a sad man. He smiled, and the whole street smiled too.
    Christmas | It was Christmas and it snowed. The whole family sat by the fire and sang.""",
)
