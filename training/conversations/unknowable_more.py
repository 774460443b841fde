"""More refused questions: hidden and unknowable things, and those that speak of someone or something never named."""

from training.conversations.wording import column, table

HIDDEN_MORE = table(
    "direct indirect",
    """What is the stranger on the bench reading? | what the stranger on the bench is reading
    What is the man on the train writing? | what the man on the train is writing
    What is the shopkeeper humming? | what the shopkeeper is humming
    What is the lady at the next table whispering? | what the lady at the next table is whispering
    What is in the suitcase of that traveller? | what is in the suitcase of that traveller
    What is in the sealed letter? | what is in the sealed letter
    What is under the third stone from the left? | what is under the third stone from the left
    What is at the bottom of this well? | what is at the bottom of this well
    What is buried in that field? | what is buried in that field
    What is inside the locked drawer? | what is inside the locked drawer
    What is written on the back of that photo? | what is written on the back of that photo
    What is playing on the radio next door? | what is playing on the radio next door
    What is the baker's best kept secret? | what the baker's best kept secret is
    What is the oldest dream anyone ever had? | what the oldest dream anyone ever had is
    What was the weather like here a thousand years ago today? | what the weather was like here a thousand years ago today
    What was the first song a child ever sang? | what the first song a child ever sang was
    What was the name of the first baker? | what the name of the first baker was
    What was the cave man's favourite joke? | what the cave man's favourite joke was
    What did the last dinosaur see? | what the last dinosaur saw
    What did the snail think of yesterday's rain? | what the snail thought of yesterday's rain
    What did the king have for breakfast this morning? | what the king had for breakfast this morning
    What did the girl at the till say to her mother? | what the girl at the till said to her mother
    What did the old sailor hide on the island? | what the old sailor hid on the island
    What did the moon look like to the first fish? | what the moon looked like to the first fish
    What did the bus driver mutter just now? | what the bus driver muttered just now
    What does this house remember? | what this house remembers
    What does the spider in my attic think about? | what the spider in my attic thinks about
    What does the tree by the road want? | what the tree by the road wants
    What do my fish talk about at night? | what my fish talk about at night
    What do strangers think when they see me? | what strangers think when they see me
    What number did I just write down? | what number I just wrote down
    What colour is the inside of that closed tin? | what colour the inside of that closed tin is
    Who planted the oldest tree in our town? | who planted the oldest tree in our town
    Who wore this coat before me? | who wore this coat before me
    Who sat in this train seat an hour ago? | who sat in this train seat an hour ago
    Who left the gate open? | who left the gate open
    Who lost that glove on the pavement? | who lost that glove on the pavement
    Who was the first child to build a snowman? | who was the first child to build a snowman
    Who said good morning first in the world today? | who said good morning first in the world today
    Who scratched a heart into this tree? | who scratched a heart into this tree
    Who dialled the wrong number last night? | who dialled the wrong number last night
    Who is looking at the moon at this moment? | who is looking at the moon at this moment
    Who is the happiest person alive? | who the happiest person alive is
    Who lives behind the green curtains across the road? | who lives behind the green curtains across the road
    Where was this coin ten years ago? | where this coin was ten years ago
    Where did that cloud come from this morning? | where that cloud came from this morning
    Where did the pirate bury his gold? | where the pirate buried his gold
    Where does that footprint lead? | where that footprint leads
    Where has the stray cat slept tonight? | where the stray cat has slept tonight
    Where is the bottle that was thrown into the sea? | where the bottle that was thrown into the sea is
    Where is the man with the red hat going? | where the man with the red hat is going
    When was this stone last touched? | when this stone was last touched
    When did the stranger last laugh? | when the stranger last laughed
    When did this pen write its first word? | when this pen wrote its first word
    When did the shop next door sell its first loaf? | when the shop next door sold its first loaf
    Why is the boy on the bus smiling? | why the boy on the bus is smiling
    Why did the stranger wink at me? | why the stranger winked at me
    Why did the lights in that house go out? | why the lights in that house went out
    Why is the lady in the shop crying? | why the lady in the shop is crying
    Why was the train so empty yesterday? | why the train was so empty yesterday
    How did that shoe get onto the roof? | how that shoe got onto the roof
    How did this stain get on the carpet? | how this stain got on the carpet
    How many people thought of me today? | how many people thought of me today
    How many times has this bell rung? | how many times this bell has rung
    How many beans are in that jar? | how many beans are in that jar
    How many kisses were given last night? | how many kisses were given last night
    How many letters did the postman carry yesterday? | how many letters the postman carried yesterday
    How many people were on the early train? | how many people were on the early train
    How many birds flew over my house last year? | how many birds flew over my house last year
    How many freckles does that girl have? | how many freckles that girl has
    How many pages has the librarian read in her life? | how many pages the librarian has read in her life
    How much money is in that purse on the ground? | how much money is in that purse on the ground
    How much does that man's bag weigh? | how much that man's bag weighs
    How long has that dog been waiting? | how long that dog has been waiting
    How old is the tree behind our school? | how old the tree behind our school is
    How old was the woman I saw at the market? | how old the woman I saw at the market was
    How deep is that hole? | how deep that hole is
    Which stranger will never forget me? | which stranger will never forget me
    Which leaf fell first last autumn? | which leaf fell first last autumn
    Which key opens that old chest? | which key opens that old chest
    Which star is being looked at most right now? | which star is being looked at most right now
    Is the lady next door asleep? | if the lady next door is asleep
    Is there money under that mattress? | if there is money under that mattress
    Is the man at the counter telling the truth? | if the man at the counter is telling the truth
    Is anybody in the empty house? | if anybody is in the empty house
    Is someone thinking of me right now? | if someone is thinking of me right now
    Did the first people tell stories about the moon? | if the first people told stories about the moon
    Did the girl in the photo like the beach? | if the girl in the photo liked the beach
    Did a fox walk through my garden last night? | if a fox walked through my garden last night
    Does the teacher at the other school like tea? | if the teacher at the other school likes tea
    Has anyone ever climbed that tree? | if anyone has ever climbed that tree""",
)

HIDDEN_SAID = column(
    "said",
    """There's a box under the stairs. What's in it? | A stranger left a bag on the train. What's inside?
    I found a key in the street. Which door does it open? | I found a purse yesterday. Whose is it?
    I found a ring on the beach. Who lost it? | A man ran past me. Where was he going?
    A woman in the shop laughed out loud. What was so funny? | Two people on the bus were whispering. What did they say?
    There's a light on in the empty house. Who's there? | I heard a noise last night. What was it?
    The phone rang once and stopped. Who was it? | A child cried on the train. What happened to it?
    A bird looked at me for a long time. What was it thinking? | My cat stares at the wall. What does she see?
    My dog barked all night. What did he hear? | The baby smiled in her sleep. What was she dreaming?
    Someone wrote on a wall in our street. Who was it? | There's an old photo in my new flat. Who's the man in it?
    I threw a stone into the lake. Where does it lie now? | I threw a dice under the table. What does it show?
    I shuffled the cards. Which one's on top? | I've turned over one card. Which one is it?
    I'm thinking of a number from one to a hundred. Which one? | I wrote a word on paper. Which word?
    Think of the last person who used this cup. Who was it? | Somebody sat here before me. Who?
    That cloud over there, how heavy is it exactly? | That tree is old. Who planted it?
    The old clock stopped one night. Which night was it? | A letter got lost many years ago. Where did it end up?
    The first person who ate honey: what did they think? | Long ago someone stood right here. Who was that?
    The shop was closed today. Why? | The train stopped in the middle of nowhere. What for?
    The neighbour's curtains are shut. What's going on in there? | There's a smell in the hall. Where does it come from?
    The man next to me has a newspaper. What's he reading in it? | The waiter dropped a plate. How did it happen?
    Everybody in the room turned around. Why? | Some people never tell their dreams. What do they dream?
    I can't see through the wall. What's behind it? | I've got a closed fist. What's in it?
    You can't see me, but how many fingers am I holding up? | Close your eyes. What's in front of me?
    Tell me what the stranger at the door wants. | Tell me the secret of the old house. | Tell me the thoughts of that dog.
    Count the people who are smiling right now. | Name the man who built this old wall. | Name the last person who crossed this bridge.
    Say what's in the closed drawer. | Read what's on the back of my page. | What's in the mystery box?
    Who'd you say is hiding behind the curtain? | Who's the fellow in that old painting? | How'd that ball get up there?""",
)

CONTEXT_MORE = table(
    "direct indirect",
    """What did the others say? | what the others said
    What did you tell him? | what you told him
    What did she bring? | what she brought
    What did he forget? | what he forgot
    What did they decide? | what they decided
    What did she answer him? | what she answered him
    What do they need it for? | what they need it for
    What do you call this one? | what you call this one
    What does he look like? | what he looks like
    What does she want with those? | what she wants with those
    What happened there? | what happened there
    What happened the second time? | what happened the second time
    What is that noise? | what that noise is
    What is in there? | what is in there
    What is wrong with him? | what is wrong with him
    What is so funny about it? | what is so funny about it
    What else was on it? | what else was on it
    What else did he say? | what else he said
    What was her answer? | what her answer was
    What were they looking for? | what they were looking for
    What kind was it? | what kind it was
    What page is it on? | what page it is on
    What size does she need? | what size she needs
    What time did they leave? | what time they left
    Where did it come from? | where it came from
    Where did she find them? | where she found them
    Where did they hide him? | where they hid him
    Where do these go? | where these go
    Where does this one belong? | where this one belongs
    Where is the other one? | where the other one is
    Where is the rest of it? | where the rest of it is
    Where was she all day? | where she was all day
    Where were they? | where they were
    Who brought it here? | who brought it here
    Who else knows about it? | who else knows about it
    Who else was with her? | who else was with her
    Who has the other half? | who has the other half
    Who is in it? | who is in it
    Who is it for? | who it is for
    Who let him in? | who let him in
    Who said that? | who said that
    Who sent them? | who sent them
    Who is the one on the left? | who the one on the left is
    Who was right? | who was right
    Who wants the last one? | who wants the last one
    Who won it in the end? | who won it in the end
    Whose fault was it? | whose fault it was
    Whose idea was that? | whose idea that was
    Whose are these? | whose these are
    Which did he pick? | which he picked
    Which is the right one? | which is the right one
    Which of the two did it? | which of the two did it
    Which of these fits? | which of these fits
    Which page did she tear out? | which page she tore out
    Which of them told the truth? | which of them told the truth
    When did he tell you? | when he told you
    When did they notice it? | when they noticed it
    When is it over? | when it is over
    When was she there last? | when she was there last
    When was that? | when that was
    Why did he say so? | why he said so
    Why did it take them so long? | why it took them so long
    Why did she keep it? | why she kept it
    Why did they laugh at it? | why they laughed at it
    Why is this one cheaper? | why this one is cheaper
    Why was he late? | why he was late
    Why were they hiding? | why they were hiding
    Why not the other one? | why it is not the other one
    How did he find out? | how he found out
    How did they fix it? | how they fixed it
    How did she react? | how she reacted
    How do I open this one? | how I open this one
    How does the rest go? | how the rest goes
    How far did they get? | how far they got
    How heavy was it? | how heavy it was
    How long is she staying? | how long she is staying
    How long was he gone? | how long he was gone
    How many of them are left? | how many of them are left
    How many did he break? | how many he broke
    How many of these do we need? | how many of these we need
    How much did they pay for it? | how much they paid for it
    How much of it is left? | how much of it is left
    How often did he try? | how often he tried
    How old is that one? | how old that one is
    Is it hers or his? | if it is hers or his
    Is that all of them? | if that is all of them
    Is the second one better? | if the second one is better
    Is there another one? | if there is another one
    Are they the same? | if they are the same
    Are those his? | if those are his
    Are they still there? | if they are still there
    Did he mean this one? | if he meant this one
    Did it work? | if it worked
    Did she say yes? | if she said yes
    Did they get it back? | if they got it back
    Do they know about her? | if they know about her
    Do these belong together? | if these belong together
    Does it still hurt him? | if it still hurts him
    Does she have it with her? | if she has it with her
    Does this go there? | if this goes there
    Has he read it? | if he has read it
    Have they seen us? | if they have seen us
    Was it the blue one? | if it was the blue one
    Was she angry about it? | if she was angry about it
    Were there two of them? | if there were two of them""",
)

CONTEXT_SAID = column(
    "said",
    """They argued for hours. Who was right? | She smiled when she read it. What did it say? | He left without a word. Where did he go?
    They sent us two of them. Which should I keep? | It stood there yesterday. Where's it now? | She told him everything. What exactly?
    He said it would be ready. When? | I've read it twice. What does it mean? | You mentioned him before. Who is he?
    I had three of those. Where are they? | They've changed it again. Why? | She wants the other one. Which is it?
    He gave it back. To whom? | One of them is broken. Which one? | She was there, too. Doing what?
    It fell down and broke. What was it? | They both said yes. To what? | He needs it by tomorrow. What for?
    It's the third time now. What's wrong with it? | She looked at it and ran. What was it? | I can't open this. How does it work?
    That one's nicer. How much is it? | He hid it well. Where? | You said so yourself. When was that?
    It's on the list. Which number? | We've met her before. Where was it? | He has seen the end. How does it end?
    They were late again. What was the reason? | I like the second one. What about you and the first? | She'd rather have this. Why?
    It's gone! Who's taken it? | He's at it again. What's he doing? | They're here. How many are there?
    Look at this. What is it? | Look over there! What's that? | Listen! What's that sound? | Smell this. What's in it?
    Here it is. What do I do with it? | Take this one or that one. Which is better? | This here, what's it called?
    About the thing from yesterday: is it done? | About what he said: is it true? | About those two: are they friends?
    As for her, what does she do? | And then what did he do? | And the other one, what's it for? | And him? Where does he live?
    So she went in. And then? | So which of them was it? | But what did she say to that? | But who gave it to them?
    And that's it? What happened to the rest? | Never mind him. Where's she? | Not this one. Where's the other?
    What's he like? | What's she saying? | What're they up to? | What's it doing there? | What'd she do with the others?
    Who's he talking to? | Who's she with? | Who's got it now? | Who'd they invite? | Where's he from? | Where're they going with that?
    Where'd she get it? | When's it due? | When'd he call? | Why's it so late? | Why's he not here? | Why'd they leave her?
    How's it going to end with those two? | How'd it get in there? | How's she related to him? | Isn't that hers? | Isn't he the one?
    Didn't he say when? | Hasn't she come back yet? | Wasn't it bigger before? | Doesn't it look different? | Weren't there more?
    Tell me what he wrote. | Tell me how it went. | Tell me which one they took. | Tell me the name of that one.
    Explain this to me. What does the second line mean? | Describe him to me. What's he wearing? | Read it to me. What does it say?
    Finish what you were saying about her. | Name the one who did it. | Name both of them. | Say it again, the name of the other one.
    Translate this. What does it mean? | Fix this for me. What's wrong with it? | Show me where it was. | Give me the other one's address.""",
)
