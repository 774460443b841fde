"""More ways to ask about opposites, as they come up in everyday talk.

Each block ends with a line end, so that other wordings can follow it.
"""

OPPOSITE_OF = """
Big's opposite is small. And {word}? | We had hot and cold. Now {word} and...? | You gave me the opposite of fast. Now I need that of {word}. | What's the counterpart of {word}? | What's the converse of {word}? | What's the inverse of {word}? | Which word is the counterpart of {word}, its opposite?
My son has ten words and must find their opposites. He's stuck on {word}. | Our teacher asked for the opposite of {word} and I had no idea. | I'm playing opposites with my granddaughter and she says {word}. What do I reply? | If I want to say the contrary of {word}, what do I say?
The first word is {word}, the second is its opposite. What's the second? | When it's not {word}, it's the opposite. What's that in one word? | In a test I was asked for the opposite of {word}. What should I have written? | What's it called when it's the opposite of {word}? | Which word would you set against {word}?
A word with the opposite meaning of {word}, please. | I need the opposite meaning: {word} turns into...? | What word do I get when I reverse the meaning of {word}? | Reverse {word} for me. | What's the very reverse of {word}? | Is there a single word for the opposite of {word}? Which?
I've crossed out {word} in my letter and need a word that says the opposite. | My translation says {word}, but the author meant the opposite. Which word do I put? | In this riddle every word is reversed. It says {word}. What's meant?
The two sides of a coin: on this one it says {word}. What would be on that one, as its opposite? | A door has two signs. This one reads {word}. The one on the back says the opposite. What does it say?
What's the opposite word to {word}? | What's the contrary of {word}? | What's the antonym of {word}? | What's the reverse of {word}? | What's the word for the opposite of {word}? | What's another way to say not {word}, as an opposite?
Think of {word}. Now think of its opposite. What's that called? | Take the word {word} and flip it. What do you get? | Flip the meaning of {word}. | Turn {word} on its head. | If I flip a card with {word} on it, I should see the opposite. What's there?
My vocabulary list has {word} in the first column and its opposite in the second. What's in the second? | In English class we pair up opposites and I've got {word}. What should my partner have? | The teacher holds up {word}. Who has the card with the opposite, and what's on it?
For a crossword: contrary of {word}. | Crossword clue: opposite of {word}. Any suggestion? | The clue reads: antonym of {word}. | I have a word puzzle and need whatever is the opposite of {word}. | Eight down: opposite of {word}. What fits?
Tall belongs to short as {word} belongs to...? | Wet and dry are opposites. {Word} and which word? | If hot's partner is cold, who is the partner of {word}? | Rich, poor; strong, weak; {word}, ...? | Good and bad, big and small, {word} and...?
What word means exactly what {word} does not? | What is as far from {word} as can be? | What lies at the other end from {word}? | At one end of the scale is {word}. What's at the far end? | If {word} is at this end, what is at the other?
She said {word}. I'd say the exact opposite. What would I say? | My twin always says the reverse of me. I say {word}. What does my twin say? | My parrot turns every word into its opposite. I told it {word}. What did it answer? | I mean the reverse of {word}, but the word won't come to me.
How do you call the opposite of {word} in English? | How would you express the opposite of {word}? | How does one put the opposite of {word} in one word? | With which word do I say the contrary of {word}? | By which word is the opposite of {word} expressed?
A foreign friend asks me how to say the opposite of {word}. | He's learning English and knows {word}. Which word should he learn as its opposite? | My niece is collecting opposites. What should she write beside {word}? | Kids, who can tell me the opposite of {word}?
On the worksheet {word} has a line, but to which word does it go? They must be opposites. | Draw a line from {word} to its opposite. Which word is that? | Underline the opposite of {word}. Which word would that be?
The opposite word of {word} begins my poem. What's it? | For my song I'm searching for the opposite of {word}. | My story should end with the opposite of {word}. Which word do I use?
Opposite to {word} stands which word? | {Word} has an opposite, hasn't it? What is it? | There's a word that's the opposite of {word}. Which? | A word please: the opposite of {word}. | One word that means the contrary of {word}, please.
I'd like the opposite of {word}, if you don't mind. | Would you happen to know what's the opposite of {word}? | Could you give me a word that's opposite in meaning to {word}? | Can you come up with the opposite of {word}? | Kindly give me the antonym of {word}.
Not {word}, quite the reverse. So what's the word? | Far from {word}! Which word do I mean? | Anything but {word}. Say it in one word. | I wouldn't say {word}, I'd say the opposite, and that's...? | When people don't mean {word} but its opposite, they say what?
What do you think is the opposite of {word}? | In your dictionary, what's the antonym of {word}? | The dictionary gives {word} and, after it, its opposite. Which is? | Look under {word}: which opposite does it list? | Word: {word}. Opposite: ?
Next one in our game of opposites: {word}. | Let's go on with opposites. {Word}? | Now your turn again, opposites: {word}. | I start with {word}, you go on with its opposite. | Ready for opposites? Here it comes: {word}. | One more pair: {word} and...?
My memory's gone: {word} is the opposite of...? | What was the opposite of {word}, again? | I've forgotten what you say for the opposite of {word}. | It's on the tip of my tongue, the opposite of {word}. | I'm looking for the word that's opposite to {word}.
"""
ARE_OPPOSITES = """
Our teacher says {guess} is the opposite of {word}. Is that right? | My daughter wrote {word} and {guess} side by side as opposites. Should I correct her? | Just checking: is {guess} the opposite of {word}? | I believe {word} and {guess} are opposites. Do you agree? | Someone told me the contrary of {word} is {guess}. Is it?
Have I paired the opposites well with {word} and {guess}? | Would I be right to say {guess} for the opposite of {word}? | Please say yes or no: the opposite of {word} is {guess}. | If the question is the opposite of {word}, is the answer {guess}? | Do you see {word} and {guess} as opposites? | Is it a fact that {guess} is the opposite of {word}?
Is {guess} the reverse of {word}? | My crossword has {guess} for the opposite of {word}. Does that fit? | Is it all right to pair {word} with {guess}? We're doing opposites. | To my mind {guess} is the opposite of {word}. Am I right?
In my exercise book I've put {guess} across from {word}. Are they opposites? | My poem uses {word} and {guess} as opposites. Can I do that? | Is it {guess} that one calls the opposite of {word}? | {Guess} is the contrary of {word}, isn't it?
I'd like to use {guess} for the opposite of {word}. Would that be correct? | They gave me {word} and I answered {guess}. Was that the opposite? | Is {guess} as far from {word} as can be, its opposite? | If I flip {word}, do I get {guess}? | On the back of the card with {word} it says {guess}. Is that its opposite?
My teacher wrote {word}, I wrote {guess}. Is that the right opposite? | Have I found the opposite of {word} with the word {guess}? | Should {word} and {guess} be listed as opposites? | Would a dictionary give {guess} as the antonym of {word}? | Is {guess} the partner of {word} in a list of opposites?
Right or wrong: {word} and {guess} are opposites. | Tick or cross: the opposite of {word} is {guess}. | The opposite of {word}, is that {guess}? | Can {word} and {guess} be called opposites? | Does one say {guess} for the opposite of {word}?
"""

ONE_OF_TWO = """
Our teacher gave us {other} and {wrong} for the opposite of {word}. Which is it? | Help me choose the opposite of {word}: {wrong} or {other}? | My daughter can't decide if the opposite of {word} is {wrong} or {other}. | One of {wrong} and {other} is the opposite of {word}. Which one? | If I want to say the contrary of {word}, do I say {other} or {wrong}?
Which fits as the opposite of {word}, {wrong} or {other}? | Multiple choice, the opposite of {word}: {other}, {wrong}? | Should I write {wrong} or {other} for the opposite of {word}? | For the opposite of {word} I've got two ideas, {wrong} and {other}. Which is right?
Is the opposite of {word} {other} or {wrong}? | Is the opposite of {word} {wrong} or {other}? | Which is the opposite of {word}, {other} or {wrong}? | Which is the opposite of {word}: {wrong} or {other}? | {Other} or {wrong}: which one is the opposite of {word}?
I can choose between {wrong} and {other}. Which is the opposite of {word}? | My worksheet offers {other} and {wrong}. Which goes with {word} as its opposite? | Does {word} go with {wrong} or with {other}? We're pairing opposites. | Of {other} and {wrong}, which means the opposite of {word}?
He says {wrong}, she says {other}. Who knows the opposite of {word}? | The opposite of {word}: do I say {other} or {wrong}? | What should I tick as the opposite of {word}, {wrong} or {other}? | Out of {wrong} and {other}, which is the contrary of {word}?
Is it {other} or {wrong} that means the opposite of {word}? | Two cards are left, {wrong} and {other}. Which is the opposite of {word}? | Tell me which is the opposite of {word}, {other} or {wrong}. | Do you know if {other} or {wrong} is the opposite of {word}?
"""

PAIR_WITH = """
My list of opposites lacks the pair with {word}. What should I add? | In pairs of opposites, {word} comes together with what? Say both. | Our teacher wants the pair of opposites with {word}. | Which two opposites go together when {word} is one of them? | Opposites come in twos. Which two, if one is {word}?
Name a pair of opposites with {word} in it. | Make a pair of opposites with {word}. | {Word} is half of a pair of opposites. What is the pair? | Give me two opposites, one of them {word}. | Which pair of opposites has {word} in it? | I want a pair of opposites that begins with {word}.
Complete the pair of opposites: {word} and ...? | Write {word} and its opposite. | Say {word} together with its opposite. | Which two words make a pair if one is {word}? They should be opposites. | For my list of opposites: the pair with {word}, please.
Put {word} into a pair of opposites. | What are the two opposites if one of them is {word}? | Can you make a pair of opposites out of {word}? | Tell me a pair of opposites with {word}. | Do you know a pair of opposites with {word}?
"""

NOT_THE_ADJECTIVE = """
If I say the {noun} isn't {word}, what am I saying it is? | This {noun} isn't {word}, you know. It's the opposite. What is it? | The {noun} should be {word}. But no, it's the opposite. How is it? | Once the {noun} was {word}. These days it's quite the contrary. How is it these days?
My neighbour's {noun} is {word}, but mine is just the opposite. What's mine like? | The {noun} looked {word} at first. In truth it's the reverse. What is it in truth? | We thought we'd get {a} {word} {noun}. It was the other way round. How was it? | Who wants {a} {word} {noun}? I'd like the opposite. What would I like?
You said the {noun} is {word}. No way! It's...? | Please give me a {noun} that's not {word} but the opposite. What am I asking for? | How would you describe a {noun} that's the opposite of {word}? | The {noun} isn't a bit {word}. Then it must be...?
The ad promised {a} {word} {noun}. What came was the exact opposite. How would I describe it? | A {noun} like this isn't {word} in the least. It's quite...? | You can't call that {noun} {word}. What can you call it? | I'd never call this {noun} {word}. I'd call it the opposite, which is...?
Some like the {noun} {word}, I like it the other way. How do I like it? | Far from {word}, the {noun} is...? | The last {noun} we had was {word}. The new one is quite the reverse. How is it? | There's nothing {word} about this {noun}. So it must be...?
The {noun} turned out not {word} but the opposite, namely...? | My letter says the {noun} is {word}. I've got to change that to the opposite. What do I write? | He described the {noun} as {word}; she said just the reverse. What did she say? | Where is the {noun} that isn't {word}, but...?
If that {noun} is {word}, this one here is the opposite. How is this one? | In the photo the {noun} looks {word}, in real life just the opposite. How is it in real life? | It's not true that the {noun} is {word}. What is true? | In the tale {a} {word} {noun} changes into its opposite. How is it now?
The shop has two kinds: {a} {word} {noun} and one that's the opposite. What is the other? | I was hoping for {a} {word} {noun}. Sadly, it was the opposite. What was it? | Luckily the {noun} wasn't {word}. It was...? | Isn't the {noun} {word}? No? What is it then?
My {noun} stopped being {word}. Now you'd say it's...? | Draw two pictures: {a} {word} {noun} and its opposite. How is the second? | Fill in one word: not {a} {word} {noun} but a very ... one. | Everybody wanted {a} {word} {noun}; nobody wanted the opposite. What did nobody want?
Which word do I need if my {noun} is the reverse of {word}? | When the {noun} is no longer {word}, how do I describe it? | Someone asks if the {noun} is {word}. I shake my head: it's the opposite. What do I say? | What could you say about a {noun} that's by no means {word}?
"""

OPPOSITE_DEED = """
My daughter was told to {word}. She did the contrary. What was it? | A mime shows us how to {word}. Then he shows the reverse. What does he show? | I have to {word}, and a minute later I must do the opposite. What do I do then? | The instruction says {word}. If I read it the wrong way round, what do I do? | Can you name the opposite of the action to {word}?
One day they {word}, another day they do just the opposite. What is it? | If {word} is what I did, what did the person do who did the opposite? | Which verb pairs with to {word} as its opposite? | In English, which verb says the reverse of to {word}? | They think I'll {word}, but I'm going to do the opposite. What am I going to do?
You needn't {word}. Do the opposite, please. What are you going to do? | Who does not {word} but does the contrary does what? | What if everybody who used to {word} did the reverse? What would they do? | What's left to do, if not to {word} but the opposite? | In a rhyme one child can {word} and the other can do the opposite. What can the other do?
My sister and I always do opposite things. When I {word}, what does she do? | First they {word}. Later they do the opposite. What do they do later? | You've seen me {word}. Now watch me do the opposite. What will you see me do? | I asked my son to {word}. He did it the wrong way round. What did he do?
What must I do to undo it after I {word}? | The reverse of to {word}, what's that? | When people don't {word} but the opposite, they...? | Our teacher asked for the opposite of the verb to {word}. | One button makes the robot {word}, the other makes it do the opposite. What does the other do?
Our coach calls: {word}! In this game we do the reverse. What do we have to do? | On opposite day, if someone tells you to {word}, you do what? | One twin likes to {word}, the other does just the reverse. What does the other twin like to do?
I'd rather not {word}. I'd rather do the opposite. So what would I rather do? | What does a person do who does the opposite of those who {word}? | If you undo it when you {word}, what have you done? | The opposite of when people {word} is when they...?
A naughty puppet does the reverse of what it's told. I tell it to {word}. What will it do? | Half the class must {word}, the other half must do the opposite. What must they do? | Mum says we should {word}. Dad would like the opposite. What would Dad like us to do?
What's the contrary of to {word}? | What's the reverse of to {word}? | The verb is to {word}. What's the opposite verb? | My verb list says to {word}. I have to write down the opposite. What is it? | Complete: the opposite of to {word} is to ...
I can't {word} right now, only do the opposite. What can I do? | If I play the film backwards, people who {word} will do what? | Play it in reverse: someone starts to {word}. What does it look like? | Stop! I told you not to {word} but to do the reverse. What did I want?
Which action is the opposite of what you do when you {word}? | You could {word}, but what's the opposite thing you could do? | When others {word}, I do just the opposite. What is that? | Say the opposite: please {word}!
"""

COMPARED_BACK = """
What's the opposite of {more}? | What's the other word if it isn't {more}? | My kite flew and got {more}, hers did the reverse. What word is that? | Turn {more} around. | The opposite of {more} is...? | Complete: one is {more}, the other is ...
Before it was {more}. After, it was the reverse. Which word fits? | Two things, one {more} than the other. What's the other, compared to it? | They made it {more}, I'd have made it the opposite. How would I have made it? | Which comparison is the reverse of {more}?
My sentence has {more} in it. What if I want to say the opposite? | As better goes with worse, {more} goes with...? | Is it {more} now? No, the other way round. So it's...? | I say mine is {more}. You say yours is the reverse. What is yours? | When I say {more}, what would be the contrary?
For English homework: the opposite of {more}. | If this one looks {more} than that one, how does that one look?
"""

WHAT_IS_AN_OPPOSITE = """
What's an opposite? | What's meant by opposites? | My grandson has opposites for homework. What are those? | How can I explain opposites to a four-year-old? | In our English lesson they talked about opposites. What's that about? | Why do we call two words opposites?
What makes two words opposites? | Day and night are called opposites. What does that mean? | If someone asks me what opposites are, what do I tell them? | What do people mean when they say antonym?
"""
