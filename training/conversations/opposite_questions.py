"""Free ways to ask about opposites."""

OPPOSITE_OF = """
{Word} and its opposite...? | {Word}, and the opposite? | The opposite of {word} is...? | What's {word} the other way round? | What is {word} turned around?
{Word} the other way round is...? | opposite {word}? | If {word} is one side, what is the other? | What stands against {word}? | {Word} on one side, and on the other?
I say {word}, you say the opposite. | If I say {word}, what do you say? The opposite, please. | Let's play opposites: {word}! | Opposites game. {Word}! | Your turn: {word} and...?
My card says {word}. I need the card with the opposite. | In our game I must call out the opposite of {word}. | We sort pairs of opposites. What goes with {word}?
Hot goes with cold. What goes with {word}? | Up and down, {word} and ...? | Big is to small as {word} is to what? | As yes to no, so {word} to what?
Pair {word} with its opposite. | Match {word} with the word that says the opposite. | Which partner has {word} in a list of opposites? | Find the other half of the pair: {word} and ...
Not {word}, but the opposite, what is that word? | I don't mean {word}, I mean the opposite. How do I say that? | I wanted to say the opposite of {word}. Which word is it?
He said {word} and I said just the opposite. What did I say? | She never says {word}, always the opposite. What does she say? | Everything is upside down: {word} becomes what?
In the upside-down land, they call {word} what? | A magic mirror turns words round. What becomes of {word}? | Suppose everything turned into its opposite. What about {word}?
If {word} changed into its opposite, what would we have? | Swap {word} for its opposite. | Change {word} to the opposite word. | Please turn the word {word} around in meaning.
In my story I need the opposite of {word}. | I'm writing a poem and need the contrary of {word}. | The crossword wants the opposite of {word}. | The clue is: not {word}. What word fits?
Fill in the opposite: {word} - ... | Complete the pair: {word} and ... | Write down a word that says the opposite of {word}. | My worksheet has {word} on the left. What goes on the right?
The teacher said {word} and we must say the opposite. | Quiz: the opposite of {word}. | My test asks what {word} is the opposite of. | The opposite of what is {word}?
What is {word} the opposite of? | Which word has {word} as its opposite? | {Word} is the opposite of what? | To which word is {word} the opposite? | {Word} is the contrary of...?
I'm learning English. How do I say the opposite of {word}? | I know the word {word} but not its opposite. | I can't find the word that is the opposite of {word}. | I keep forgetting the opposite of {word}.
My little brother asked for the opposite of {word}. | My son knows {word}. What's the opposite he should learn? | Grandpa wants the opposite of {word}. | They ask what the contrary of {word} is.
May I ask what the opposite of {word} is? | Would you be so kind as to name the opposite of {word}? | I'd love to know the opposite of {word}. | Mind telling me the opposite of {word}?
If it is no trouble, the opposite of {word}? | Sorry, what was the opposite of {word} again? | Gimme the opposite of {word}. | Who knows the opposite of {word}? | Got a word for the opposite of {word}?
Is there an opposite of {word}? | Does {word} have an opposite? | Can you think of a word that is the opposite of {word}? | What is the reverse word for {word}?
What would you call something that's the opposite of {word}? | When it is the opposite of {word}, what do we say? | What word do I choose if {word} is just wrong and I mean the contrary?
Guess the opposite of {word}! | antonym of {word} | Which antonym has {word}? | How about the opposite of {word}? | And {word}? What's the opposite? | Say the contrary of {word}.
Let me hear the opposite of {word}. | What do people say when they mean the opposite of {word}? | Show me the opposite word of {word}. | Which word contradicts {word}?
"""

ARE_OPPOSITES = """
I bet the opposite of {word} is {guess}. Do I win? | If it isn't {word}, would I say {guess}? | Is {guess} just the reverse of {word}? | Do I match {word} with {guess} in the opposites game?
Is it fine to say that {word} is the contrary of {guess}? | Dad thinks {word} and {guess} are opposites. Are they? | Does {word} mean the reverse of {guess}? | The opposite of {word} would be {guess}, wouldn't it?
Does {guess} stand against {word}? | Is {guess} the word I want for the opposite of {word}? | I wrote {guess} as the opposite of {word}. Is that right?
My friend says {guess} is the opposite of {word}. Is he right? | Do {word} and {guess} go together as opposites? | Is {word} the other way round {guess}?
In the game I said {guess} for the opposite of {word}. Correct? | Check my homework: the opposite of {word} is {guess}. | So the opposite of {word} is {guess}?
The opposite of {word} is {guess}, right? | {Word} and {guess} are opposites, aren't they? | I'd say the opposite of {word} is {guess}. Correct? | Do {word} and {guess} make a pair of opposites?
Is it correct that {word} and {guess} are opposites? | Can I use {guess} as the opposite of {word}? | Is {guess} what you call the opposite of {word}? | May I ask if {guess} is the opposite of {word}?
Does the word {guess} say the opposite of {word}? | Did I get it right: {word} and {guess} are opposites? | If I say {word}, is {guess} the opposite? | Is {guess} the antonym of {word}?
Are {word} and {guess} antonyms? | My sister paired {word} with {guess} as opposites. Is that fine? | Are {word} and {guess} contrary to each other? | Would a teacher accept {guess} as the opposite of {word}?
My worksheet says {word} and {guess} are opposites. Is that so? | Please tell me whether {guess} is the opposite of {word}.
"""

NOT_THE_ADJECTIVE = """
What's a {noun} like if it isn't {word}? | The {noun} used to be {word}. Not any more! Now it is...? | Oh no, the {noun} is not {word} but the opposite! What is it? | Either the {noun} is {word} or it is...?
The {noun} can be {word} or the opposite, which is...? | Is the {noun} {word}? No, it's the opposite. So what is it? | How can I say in one word that my {noun} is not {word}? | I need a word for my {noun}. It is not {word}.
I asked for {a} {word} {noun} and they gave me the opposite. What did I get? | Every {noun} is {word}, but this one is the opposite. What is this one? | In the upside-down land, {a} {word} {noun} is what?
Say it with another word: the {noun} is not {word}. | Instead of {word}, the {noun} is now the opposite. What is it now? | It's the other way round: the {noun} isn't {word}, it is...? | The witch turns {a} {word} {noun} into the opposite.
My sister calls the {noun} {word}, I say the opposite. What do I say? | There goes {a} {word} {noun}, and there goes the opposite. What is that one? | A {noun} is either {word} or ...?
The {noun} is not {word}. What is it then? | The {noun} isn't {word} but...? | The {noun} is not {word}, it is...? | My {noun} is not {word} at all. So what is it?
My {noun} isn't {word} any more. How is it now? | The {noun} was {word}, but now it is the opposite. What is it? | Yesterday the {noun} was {word}, today it is the opposite.
First the {noun} was {word}. Now it's the other way round. How is it? | This {noun} is the opposite of {word}. What do I call it? | How do I call a {noun} that is not {word}?
If the {noun} is not {word}, what is it? | When a {noun} isn't {word}, we say it is...? | What do we say when a {noun} is not {word}? | What's the word for a {noun} that is not {word}?
What do you call a {noun} that is the opposite of {word}? | I don't want {a} {word} {noun}. What kind do I want? | I don't like the {word} {noun}. I want the opposite. Which one?
A {noun} that isn't {word} is...? | Not {a} {word} {noun}, but a ... {noun}? | Your {noun} is {word}. Mine is the opposite. How is mine? | His {noun} is {word} and hers is the opposite. What is hers?
One {noun} is {word}. The other is the opposite. What is the other? | I have two: one {noun} is {word}, the other not. What is the other? | This {noun} is {word}, and that one is the opposite, so it is...?
They say the {noun} is {word}. That's wrong, it is the opposite! What is it? | No, the {noun} is not {word}! It is...? | I thought the {noun} was {word}, but it was just the opposite. What was it?
She expected {a} {word} {noun} and got the opposite. What did she get? | Mum says my {noun} must not be {word}. How must it be? | I want my {noun} to be the opposite of {word}. How should it be?
The {noun} in my story is {word}. In the end it is the opposite. What is it then? | I draw {a} {word} {noun} and next to it the opposite. What is that one like?
Describe a {noun} that is not {word}. | Describe the {noun}: it is the opposite of {word}. | In English, how do I say that a {noun} is not {word}? | The {noun} is anything but {word}. So it is...?
Help, I need a word: my {noun} is the opposite of {word}. | What is the opposite of {a} {word} {noun}? | The opposite of {a} {word} {noun} is a ... {noun}? | What's the opposite when a {noun} is {word}?
Tell me the word: the {noun} is not {word}, it is ... | The {noun} turned from {word} into the opposite. Into what? | What is the contrary of {a} {word} {noun}? | My {noun} was so {word}! Now it's the reverse. How is it?
Is there a word for a {noun} that is not {word}? | Imagine {a} {word} {noun}. Now imagine the opposite. What is it like? | My son says not {word} for his {noun}. What is the right word?
How would you call the {noun} if it is not {word}? | Complete this: the {noun} is not {word}, it is ... | How is a {noun} when it's not {word}? | If my {noun} weren't {word}, what would it be?
"""

OPPOSITE_DEED = """
I was going to {word}, but then I did the reverse. What did I do? | We could {word} or do the opposite. What is the other choice? | Either you {word} or you...? | One should {word}, the other should do the opposite: what?
Please don't {word}! Do the contrary. What do I want you to do? | Mum asks me to {word}. I'm cheeky and do the opposite. What do I do? | In the mirror world nobody will {word}. They do the opposite. What do they do?
It's not my turn to {word}, I have to do the reverse. What is it? | What is the other way round of what I do when I {word}? | If {word} is forward, what is the way back? | They told him to {word}. He did the contrary, namely...?
What is the opposite when people {word}? | I don't want to {word}. I want to do the opposite. What do I do? | I was told to {word}, but I did the opposite. What was that?
Don't {word}, do the opposite! What do I have to do? | The sign says {word}. What would the opposite sign say? | She wants to {word}, he wants the opposite. What does he want to do?
First I {word}, then I do the opposite. What is that? | Some people {word}, others do the opposite. What do they do? | You can {word} or you can do the reverse. What is the reverse?
Instead of to {word}, what would be the opposite thing to do? | What do I do if I do the opposite and don't {word}? | What is the contrary of what you do when you {word}?
To {word} or to ...? | To {word} is one thing. What is the opposite of it? | We {word}. They do just the opposite. What do they do? | I never {word}, I always do the opposite. What do I do?
In our game I say {word} and you must do the opposite. What will you do? | The clown always does the opposite. I say {word}. What does he do? | When it isn't time to {word}, but to do the opposite, what is it time to do?
If I don't {word} but do the opposite, what do I do? | Which verb means that you don't {word} but do the reverse? | Give me a verb for not wanting to {word}, but the reverse. | What's the opposite of to {word}?
How do you say the opposite of to {word}? | I need the verb for it when I do not {word} but the opposite. | Dad says {word}, mum says the opposite. What does mum say?
My dog should {word} but does the opposite. What does it do? | My robot was told to {word} and did the reverse. What did it do? | What should I do to do the opposite of {word}?
Suppose you {word}. What would be the opposite? | The opposite of what you do when you {word} is...? | Somebody asked me to {word}. What is the opposite of that? | I can {word}. Can I do the opposite too? What is it?
Tell me the opposite action: I could {word}, or what? | What is it called when you do not {word} but do the contrary? | It's backwards day! They tell us to {word}, so what do we do?
He must not {word}. He must do the opposite. What must he do? | What action is the reverse of to {word}? | Quiz: they {word}, and what would be the reverse? | My homework wants the opposite of the verb to {word}.
Name the opposite of the verb to {word}. | Which verb would you use for the opposite of to {word}?
"""

COMPARED_BACK = """
Ann is {more} than Tom. Say it about Tom. | Turn it round: this box is {more} than that box. | The cat is {more}, the dog isn't. How is the dog, then? | Mine got {more}, yours got the opposite. What did yours get?
Not everything gets {more}. Some things get...? | If one gets {more} and one gets the opposite, what is that? | Which word pairs with {more}? | If you swap {more} for its reverse, you get...?
Instead of {more}, I wish it were the opposite. What do I wish? | Today it's {more} than before. So before it was...? | If left is {more} than right, then right is...?
Tom is {more} than Ann. So Ann is...? | If I am {more} than you, what are you? | My dog is {more} than yours. And yours is...? | If A is {more} than B, then B is what?
Mine is {more} than yours, so yours is...? | This one is {more} than that one. How is that one? | My brother is {more} than me. What am I? | One is {more}. What is the other one?
Two friends: one is {more} than the other. And the other? | If the first is {more} than the second, what is the second? | When this is {more}, that is...? | Not {more} but...?
I thought it would be {more}, but it was the opposite. | It didn't get {more}, it got the opposite. What did it get? | I don't want it {more}, I want it the other way. How do I want it?
If it isn't getting {more}, what is it getting? | The red one is {more} than the blue one. What about the blue one? | Ben says he is {more} than Sue. What is Sue, then?
What is the opposite of being {more}? | It could get {more} or the opposite, which is...? | First it got {more}, then the other way round. How did it get? | Some get {more}, others get...?
I want one that's not {more}. What is the word for it? | Is there a word for the opposite of {more}? | We compare two things. One is {more}. How is the other? | {More} is not right. What is the reverse?
"""

WHAT_IS_AN_OPPOSITE = """
What is an opposite? | What are opposites? | Explain what opposites are. | What does opposite mean? | What is meant by the opposite of a word? | Tell me what an opposite is.
What is an antonym? | When are two words opposites? | My child asks what opposites are. | I don't know what an opposite is. | My teacher speaks of opposites. What are they?
Can you give me an example of two opposites? | Name two words that are opposites. | Give me a pair of opposites. | Do you know a pair of opposites? | What do you call words like hot and cold?
We play opposites, but how does that work? | Show me what opposites are. | Which words are opposites, for example? | So what are opposites? | In simple words, what is an opposite?
Could you tell me what opposites are? | Please explain opposites to me. | What's an example of an opposite? | Teach me what opposites are.
"""
