"""Very short stories, told on request: at most 150 bytes each."""

from training.conversations.kind import Kind
from training.conversations.wording import asked, table, talk

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
    Christmas | It was Christmas and it snowed. The whole family sat by the fire and sang.""",
)

KIND = Kind(
    "stories",
    topics=(
        asked(
            STORIES,
            """Tell me a story about {topic}. | Write a story about {topic}. | Can you tell me a story about {topic}?
            A story about {topic}, please. | I want to hear a story about {topic}.
            Please tell a story about {topic}. | Do you know a story about {topic}? | Make up a story about {topic}.
            Could you tell a short story about {topic}? | Tell me a short story about {topic}.
            Write a short tale about {topic}. | Invent a story about {topic}. | I would like a story about {topic}.
            Tell me a tale about {topic}. | Story about {topic}? | A short story about {topic}!
            Tell a little story about {topic}. | Write me a tiny story about {topic}. | Give me a story about {topic}.
            Read me a story about {topic}. | Let me hear a story about {topic}. | How about a story about {topic}?
            Tell us something about {topic} as a story. | I need a bedtime story about {topic}.
            Would you tell me a story about {topic}? | Can I have a story about {topic}?
            My child wants a story about {topic}. | Think of a story about {topic}.
            Do you have a story about {topic}? | Please write a very short story about {topic}.
            I love stories about {topic}. Tell me one. | Tell me a nice story with {topic} in it.
            Could you make up a tale about {topic}? | Create a short story about {topic}.""",
            "{story}",
        ),
        talk(
            """Tell me a story. | Can you tell me a story? | I want to hear a story. | Do you know a story?
            A story, please! | Please tell me a story. | Write a story. | Make up a story. | Tell a short story.
            I would like a story. | Could you tell me a story? | A bedtime story, please. | Give me a story.
            Tell us a story. | Let me hear a story. | Do you know any stories? | One more story, please.
            Read me a story. | Would you tell a story? | I feel like hearing a story. | How about a story?
            Got a story for me?""",
            """A boy planted a seed. He gave it water each day, and it grew into a tree.
            A dog lost its ball. It looked under the bed, and there it was! The dog was happy.
            A frog wanted to jump to the moon. It jumped into a pond and found the moon there.
            Two friends shared one apple. It was the best apple they ever had.""",
        ),
    ),
)
