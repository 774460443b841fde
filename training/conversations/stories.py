"""Very short stories, told on request: at most 150 bytes each."""

from training.conversations.kind import Kind
from training.conversations.story_facts import STORIES
from training.conversations.story_topics import ANY_STORY, ANY_TOPIC
from training.conversations.wording import NO_SLOTS, asked

STORY_WAYS = """My grandson's on my lap and asks for a story about {topic}.
I saw {topic} today. Could you make that into a story?
There's a picture of {topic} on my wall. What's its story?
I dreamed about {topic}. Tell me how it could go on.
It's raining, and a story about {topic} would be just the thing.
I'll make tea, and you tell me about {topic}, as in a story.
We've half an hour before bed and would love something about {topic}.
What adventure could {topic} have? Tell me!
I can't fall asleep. Perhaps a little tale about {topic} helps?
My friend tells stories about {topic}. Can you do it, too?
Let's pretend you're a storyteller, and the story's about {topic}.
I like {topic} so much. Is there a story for me? | Do me a favour and tell my sister a story with {topic}.
Tell me what happened once to {topic}, in a story.
I'm in the mood for a tale, and {topic} should come in it.
On the train my children want to hear of {topic}. A story, please!
Write four lines for me, a story with {topic}. | Make me smile with a story about {topic}.
I've read every book about {topic}. Invent a new story! | There was once {topic}... how does it go on?
Could {topic} be in tonight's story? | Long, long ago there was {topic}. Tell me the story!
My students love stories. Today's should be about {topic}.
I'd listen to you all night if you told me about {topic}. A story?
Somebody ought to write a story about {topic}. Will you?
Tell me a story about {topic}. | Write a story about {topic}. | Can you tell me a story about {topic}?
A story about {topic}, please. | I want to hear a story about {topic}.
Please tell a story about {topic}. | Do you know a story about {topic}? | Make up a story about {topic}.
Could you tell a short story about {topic}? | Tell me a short story about {topic}.
Write a short tale about {topic}. | Invent a story about {topic}. | I would like a story about {topic}.
Tell me a tale about {topic}. | Story about {topic}? | A short story about {topic}!
Tell a little story about {topic}. | Write me a tiny story about {topic}.
Give me a story about {topic}. | Read me a story about {topic}. | Let me hear a story about {topic}.
How about a story about {topic}? | Tell us something about {topic} as a story.
I need a bedtime story about {topic}. | Would you tell me a story about {topic}?
Can I have a story about {topic}? | My child wants a story about {topic}.
Think of a story about {topic}. | I'd love to hear something about {topic}, like a fairy tale.
Once upon a time... {topic}! Go on! | Can the story be about {topic}?
Make {topic} the hero of a story. | {Topic} should be in the story, please.
My daughter can't sleep. A story with {topic}? | My son loves {topic}. Do you have a story?
The kids want to hear about {topic}. Tell them a tale. | I'm in bed. Tell me about {topic}, a story.
Bedtime! We'd like the one about {topic}. | Can you read me something with {topic} in it? A story!
Spin me a yarn about {topic}. | Do you know the tale of {topic}? | What story can you tell about {topic}?
Is there a story about {topic}? | Have you got a tale with {topic}? | Know any good story with {topic}?
A fairy tale with {topic}, please. | Fairy tale about {topic}? | Write a fairy tale about {topic}.
A little tale of {topic} would be nice. | I feel like a story with {topic}.
Could I hear a story with {topic} in a big part? | I wish for a story about {topic}.
Let's have a story about {topic}. | Let us make up a story about {topic}. You start.
Please invent something about {topic}. | Tell the children about {topic}, as a story.
For my kids: a story about {topic}. | My class would like a story about {topic}.
We want a story with {topic}! | Me want story with {topic}! | Story time! {Topic}, please.
Today's story: {topic}. | Topic of my story: {topic}. Can you write it?
I have to write a story about {topic} for school. Help me. | How would a story about {topic} go?
If you told a story about {topic}, how would it go? | Imagine {topic}. What story comes to your mind?
What happens in a story about {topic}? | Think up a tale with {topic} for us.
Would you be so kind and tell a story about {topic}? | May I ask for a tale about {topic}?
It would be lovely to hear a story about {topic}. | A short one about {topic}, please, I'm sleepy.
Just three lines of a story about {topic}. | Something short to read, with {topic} in it.
Give us a tiny tale with {topic}. | I want to fall asleep with a story about {topic}.
Calm me down with a story about {topic}. | Before I sleep, tell me of {topic}.
Another story, this time with {topic}. | No more talk, tell a story about {topic}.
Can you come up with a story about {topic}? | Could you think of a story with {topic}?
Surprise me with a story about {topic}. | A story with {topic} and a happy end, please.
I like happy endings. A tale about {topic}? | Tell one about {topic}.
Grandma told me one about {topic}. Do you know one? | What about a story with {topic}?
Story, please: {topic}. | Do a story about {topic}. | Let {topic} be in your story.
I'd like to read a story about {topic}. | Are you able to tell a tale about {topic}?
Show me how you tell a story about {topic}. | My baby sister wants to hear of {topic}. A tale?
I need a few lines about {topic} for a picture book. | For a picture book: a story about {topic}.
Do you have a story about {topic}? | Please write a very short story about {topic}.
I love stories about {topic}. Tell me one. | Tell me a nice story with {topic} in it.
Could you make up a tale about {topic}? | Create a short story about {topic}."""
"""Ways to ask for a story; slot: topic."""

KIND = Kind(
    "stories",
    weight=1.4,
    topics=(
        asked(STORIES, STORY_WAYS, "{story}"),
        asked(ANY_TOPIC, STORY_WAYS, ANY_STORY),
        asked(
            NO_SLOTS * 10,
            """The lights are out and we're under the blanket. Now a story!
            I've brushed my teeth and I'm ready for my story.
            My husband used to read to me. Would you tell me something? | I'm ill in bed. A story would cheer me up.
            We're waiting for the train and the children are restless. Tell us a tale!
            Grandma's gone home, and who tells me a story now? | I've closed my eyes. Begin!
            I like listening. Tell me something long ago and far away.
            You could make my evening nice with a little story. | Let me dream a bit. Tell me a tale.
            I don't want to sleep before I've heard a story.
            My teacher says you can tell stories. Is that so? Tell me one! | Would you be my storyteller tonight?
            I'd like to hear something that's made up and nice. | What happened once upon a time? Tell me!
            There's a storm outside, so a story would be good. | My book is finished. I need a new story.
            Do us a favour and tell us a tale.
            Tell me a story. | Can you tell me a story? | I want to hear a story. | Do you know a story?
            A story, please! | Please tell me a story. | Write a story. | Make up a story. | Tell a short story.
            I would like a story. | Could you tell me a story? | A bedtime story, please. | Give me a story.
            Tell us a story. | Let me hear a story. | Do you know any stories? | One more story, please.
            Read me a story. | I can't sleep. Can you tell me something nice? | It's bedtime, what will you tell me?
            Once upon a time...? | Read to me, please. | My kids want a story before bed.
            My daughter can't sleep without a story. | Let's have story time! | Story time? | Do you tell stories?
            Are you good at telling stories? Show me! | I'm bored, tell me a tale. | I want a fairy tale.
            Do you know fairy tales? | Tell me a fairy tale. | Give me a little tale.
            A short tale, if you don't mind. | Just any story will do. | Any story.
            Something to read before I sleep, please. | Make something up for me. | Invent a story for me.
            Use your fantasy and tell me something. | Surprise me with a story. | I'm in the mood for a story.
            I love stories, tell me one. | Stories are great. Have you got one? | Please write a tiny story for me.
            Write something short for my child. | I need a story for my class.
            My little brother wants to hear a story. | Could you read something to the kids? | We want a story!
            Story! Story! | Me want a story. | Mummy always tells me a story. Can you?
            My grandma is not here, so can you tell the story tonight? | I am in my bed now. Story, please.
            A good night story? | Tell me something to fall asleep. | Help me fall asleep with a story.
            How does your best story go? | What's your best story? | Which story can you tell?
            What stories do you know? | Which tales do you know? Tell one. | I've heard that you know stories.
            I'd be happy to hear a tale. | It would be nice to hear a story. | May I hear a story?
            Could we have a story now? | If you have a story, I have time. | I have time for a story.
            Sit down and tell me a story. | Come on, a story! | Now a story. | Another story!
            Don't stop, one more tale. | I have never heard a story from you. | Start a story.
            Have you a story for a rainy day? | It rains. Tell us a tale. | We sit by the fire and want a story.
            We are in the car, a story would be good. | The way is long, tell us a story.
            Make the time pass with a story. | A story with a happy end, please. | Something with a happy end?
            I would like to hear something made up. | Let your mind run and tell me a tale.
            Please entertain us with a story. | Got any tales? | I want to hear something like in a book.
            Tell me something that never happened. | Tell something from your head, a story.
            Would you tell a story? | I feel like hearing a story. | How about a story? | Got a story for me?""",
            """A boy planted a seed. He gave it water each day, and it grew into a tree.
            A dog lost its ball. It looked under the bed, and there it was! The dog was happy.
            A frog wanted to jump to the moon. It jumped into a pond and found the moon there.
            Two friends shared one apple. It was the best apple they ever had.
            A snail was slow, but it kept going. In the end it saw the sea.
            A little star wanted to be seen. One night a child looked up and waved.
            A leaf did not want to fall. The wind said: come and dance. And it danced.""",
        ),
    ),
)
