"""More ways to ask about the body, as they come up in everyday talk.

Each block ends with a line end, so that other wordings can follow it.
"""

USES = """
Lungs breathe, legs walk. What {do} {part} do? | You told me what the feet do. Now, what about {part}? | What's the function of {part}? | What role {do} {part} have in the body? | What's the role of {part}? | Which task falls to {part}? | For which purpose {verb} {part} there?
Our teacher asked what {part} {verb} for and I didn't know. | My daughter wants to know what good {part} {verb}. | At the doctor's I saw a picture of {part}. What {verb} {they} for? | I'm writing about {part}. What do I say {they} {do}? | We take {part} for granted. What {do} {they} do for us?
I've got to give a talk on {part}. How do I explain what {they} {do} for us? | The nurse says take good care of {part}. What would I need {them} for? | At the museum of the body I pressed the button for {part}. What did the voice explain?
What's the point of having {bare}? | What's the reason we've got {bare}? | What's the main job of {part}? | What's the purpose of {part}? | What's so useful about {bare}? | What's it good for to have {bare}?
My aunt hurt {part} and now something is hard for her. What? | With {part} in a bandage, what would be hard for you? | What becomes difficult once {part} {verb} hurt? | If {part} {verb} tired or hurt, what can't you do so well?
Every day you use {part} without thinking. What do you use {them} for? | From morning to night {part} {verb} busy. Doing what? | What {do} {part} have to do in the body? | Which work is done by {part}? | What work do we leave to {part}?
Do {part} matter? What {verb} {they} for? | Why should one look after {part}? What {verb} {they} for? | Which of the things we do needs {bare}? | What couldn't people do so well if they had no {thing}? | Thanks to {bare}, what's possible?
My robot has everything but {bare}. Which job can't it do? | An alien points at {part} and wants to know what {they} {do}. What do I answer?
The biology test asks about {part}. What must I write? | My worksheet says: {part}, used for ... | Complete: {part} {verb} for ... | Complete: we need {bare} for ... | Body part: {thing}. Job: ? | Write one line about the use of {part}, please.
To what use do people put {part}? | What do humans get from having {bare}? | For what purpose do humans have {bare}? | What do we owe to {part}? | What service {do} {part} do us? | What help do we get from {part}?
Granny says be thankful for {part}. What for? | A toddler touches {part} and asks why. What do I say {they} {verb} for? | The yoga teacher told us to think of {part}. What {do} {they} do for us?
Eyes are for seeing. And {part}? | The mouth is for eating. And what {verb} {part} for? | Some parts see, some hear. What {do} {part} do? | I can guess what most parts are for, but not {part}. | In plain words, what {verb} {part} for?
I'm curious about {part}: what job {do} {they} have? | I don't really know what {part} {verb} there for. | Any idea what I've got {bare} for? | Could you tell me the job of {part}? | Would you say what {part} {verb} meant for?
"""

DOES = """
I hear with my ears. With what do I {action}? | We walk on our legs. What do we {action} with? | You told me what we see with. And what do we {action} with? | Our teacher asked which part of the body we use to {action}. | My daughter wants to know what she uses when she tries to {action}.
Which organ or limb do we need to {action}? | Which limb or organ is there for {doing}? | After {doing} all day, which part of me gets tired? | What do I need to have in order to {action}? A part of the body, I mean. | Which part comes into play for {doing}?
I've hurt myself and now I can't {action} any more. Which part did I hurt, probably? | The doctor checks whether I can {action}. Which part of me is she testing? | For {doing} you need one thing above all. Which part of the body?
What's the body part for {doing}? | What's it that we {action} with? | What's the thing people {action} with? | What's in use when you {action}? | Which part's at work while you're {doing}? | With what am I {doing} at this moment?
My little girl wants to {action}. Which part of her body should she use? | I'm teaching my baby to {action}. What must he use? | A pirate can no longer {action}. What may he have lost? | The clown loves {doing}. What part of him does he need for that?
If it weren't for one part of the body, we couldn't {action}. Which one? | Take one body part away and nobody can {action}. Which? | Only one part of me is made to {action}. Which? | {Doing} would be impossible without what?
{Doing}? With which part of me is that done? | By means of which body part do you {action}? | On what body part do we rely when we {action}? | Which part has to be healthy so that we can {action}? | Which part gets tired if I keep {doing}?
Seeing is done with the eyes. And {doing}? | With my nose I smell. With what do I {action}? | We see with our eyes. What do we {action} with? | Some people are very good at {doing}. What do they use?
For the poster: an arrow leads from the word {doing} to a part of the body. Which part? | My worksheet: we {action} with our ... | Complete: people {action} with their ... | Activity: {doing}. Body part: ? | Biology homework: which part do we use to {action}?
A puppet maker wants his puppet to {action}. What part must he make with care? | My robot can't {action} yet. Which part of the body should I build for it? | In the human body, what's made for {doing}? | What's a human's tool for {doing}?
Guess which part of me is best at {doing}. | Which part of you would you use if you had to {action}? | Touch the part that you use to {action}. What is it?
Could you tell me which part of the body is needed to {action}? | I'd like to know what lets us {action}. | I can't say which part we {action} with. | Please tell my class what people {action} with. | My grandson asked what he uses to {action}.
"""

COUNTS = """
Our teacher asked how many {part} we have and I didn't know. | I'm drawing my family. How many {part} does each of us get? | Someone bet me I don't know how many {part} I've got. How many is it? | A human comes with how many {part}? | My daughter is counting {part}. How many will she find on herself?
I know we have one nose. How many {part} do we have? | A chair has four legs. How many {part} does a person have? | If I look at just one person, how many {part} are there to count? | How many {part} should I have? | What number of {part} would you find on a person?
I'm modelling a person out of clay. How many {part} do I have to make? | A snowman should look like a real person. How many {part} would that be? | My drawing of Dad is missing its {part}. How many should I add?
How many {part} have you got? | How many {part} has a person got? | How many {part} have people got? | How many {part} will a doctor find on a healthy person? | What's the number of {part} a person has? | What's the usual number of {part}?
An alien comes to Earth and studies people. How many {part} does it count? | If you were to count {part} on one person, where would you stop? | Each human being has how many {part}? | Nature has given each of us how many {part}?
Biology: how many {part} are normal? | The test asks for the number of {part} a human has. | On the worksheet it says: people have ... {part}. | Number of {part} per person? | Body quiz: {part}, how many? | Fill in a number: a person has ... {part}.
A dog has its own number of {part}, but how many has a human? | In a grown person there are how many {part}? | With how many {part} does a person live? | I'd like to know how many {part} I should have. | I've never counted: how many {part} do people have?
My toddler is learning to count and wants to count {part}. What number will he reach? | A song counts the {part} of a person. What's the last number? | Granny asks the kids how many {part} they have. What should they answer?
What would I get if I counted your {part}? | Ten, two, one or some other number: how many {part} has a person? | Is one the right number of {part}, or two, or more? | The total number of {part} of a person, please.
Counting {part}: what's the right result for one person? | How many {part} does every human have? | Usually people have how many {part}? | Could you give me the number of {part} that humans have? | Any idea how many {part} we've got?
"""

COUNT_RIGHT = """
Our teacher says people have {number} {owned}. Is that right? | Just checking: do people have {number} {owned}? | I believe a person has {number} {owned}. Do you agree? | My daughter drew {number} {owned} on a person. Should I correct her? | Please say yes or no: people have {number} {owned}. | Is it a fact that people have {number} {owned}?
Do people have {number} {owned}? | Does a person have {number} {owned}? | Has a person got {number} {owned}? | Is it true that people have {number} {owned}? | People have {number} {owned}, right? | We have {number} {owned}, don't we?
I drew a person with {number} {owned}. Is that correct? | Am I right that a human has {number} {owned}? | My sister says people have {number} {owned}. Is she right? | Should a person have {number} {owned}? | Does a doll need {number} {owned} to look real?
Do we really have {number} {owned}? | Is {number} the right number, when it comes to {owned}? | Yes or no: a person has {number} {owned}. | Do most people have {number} {owned}? | Would a doctor find {number} {owned} on a healthy person?
Tell me if people have {number} {owned}. | Do you know if a person has {number} {owned}?
"""

NUMBER_OF = """
What do people have {count} of? | What do we have {count} of? | Which parts of the body do we have {count} of? | Name something a person has {count} of. | A person has {count} of these. What could they be? | Of what do we have {count}?
I am looking for a part of the body that comes in this number: {count}. | People have {count} of them. Of what? | Tell me something of which we have {count}. | My riddle: you have {count} of them on or in your body. | Which body part comes with the number {count}?
Can you name a part of which humans have {count}? | Of which part does everyone have {count}? | Give me an example of what people have {count} of. | Is there something that we have {count} of? What? | The number is {count}. Which part of the body fits?
What in our body do we have {count} of? | Do you know something that a person has {count} of?
"""

PLACES = """
Our teacher pointed at {joint} on a poster. Where did she point? | The eyes are in the face. Where's {joint}? | The toes are on the feet. And {joint}? | I've bumped {joint}. Where am I hurt? | What's the location of {joint}? | Where is {joint} located? | Where's {joint} situated?
Can you locate {joint}? | In a game I have to touch {joint}. Where do I touch? | I'd like to draw {joint} in the right place. Where is that? | A patient says {joint} hurts. Where should the doctor look? | Next to what, or in what, is {joint}?
I'm sticking labels on a paper doll. To which spot does the label for {joint} go? | The nurse asked about {joint} and I didn't know where to point. | They drew a cross on {joint}. Where's the cross, then? | Someone tapped me on {joint} or near it. Where did I feel that?
Where's {joint}? | Where's {joint} on a person? | Where about on the body is {joint}? | Where do I look for {joint}? | Where should I put my finger to point at {joint}? | Where do we have {joint}? | Where on my body have I got {joint}?
In a first aid course they spoke of {joint}. Where's that to be found? | My football trainer says to warm up {joint}. Where is it? | In the anatomy book I'm searching for {joint}. On which part of the picture do I look?
Is {joint} near the head, near the feet or in between? Where? | Is {joint} in front or behind, above or below? Where exactly? | From {joint}, what's close by? Where is it? | In which region of the body is {joint}? | What part of the body do I look at to see {joint} or where it lies?
He says {joint} is somewhere in the leg. Where is it really? | I always thought {joint} was in my arm. Where is it? | My son can't find {joint}. Where should he look? | Grandpa complains about {joint}. Where does it hurt?
On the worksheet: {joint} is found ... | Biology: the place of {joint} in the body. | Body quiz: where's {joint}? | Tell the class where {joint} is found. | For a drawing: where do I put {joint}?
Describe the place of {joint} so that a child can find it. | How would you explain where {joint} is? | If I asked you to touch {joint} or the skin over it, where would you put your hand? | Can you show in words where {joint} is?
I've heard the word {joint}, but where's that on me? | {Joint}? Where's that? | I know what {joint} is called but I don't know its place. | Which place would a doctor name for {joint}?
"""

FOUND_THERE = """
Our teacher asked which body part is {place}. | My daughter points to a spot {place} and asks what it's called. | In the body book, what is drawn {place}? | An arrow on the poster points to a spot {place}. What part is it? | Which part of you sits {place}? | I'd like to know what's {place}, a part of the body I mean.
If the doctor says it's {place}, which part does she mean? | What could be hurting if the pain is {place}? | What part of a person is {place}?
What is {place}? I mean a part of the body. | Which part of the body is {place}? | Name a body part that is {place}. | Which body part do I find {place}? | What do people have {place}? | What do you call the part that is {place}?
It is {place}. Which part of the body is it? | The doctor points to a spot {place}. What might that part be called? | Something {place} hurts. Which part could it be? | I'm labelling a picture. What do I write {place}? | What lies {place}? A part of me, I mean.
Tell me a part of the body which is {place}. | My riddle: it's a part of the body, and it's {place}. | What have we got {place}? | A part of my body is {place}. What's its name? | On a doll, what should be {place}? | If it's {place}, which body part is it?
Do you know a body part that is {place}? | Can you tell me which part of the body is {place}?
"""

JOINS = """
What's between {one} and {other}? | What's the link between {one} and {other}? | What's the part called that joins {one} and {other}? | A wooden puppet needs something to link {one} with {other}. What's it in us? | On its way from {one} to {other}, an ant walks over what, or past what?
If you follow the body from {one} to {other}, what do you come to first? | By what are {one} and {other} joined? | Which part makes sure that {one} stays with {other}? | Complete: between {one} and {other} lies ... | The doctor says the part between {one} and {other} is swollen. Which one?
I've got {one} here and {other} there on my model. What goes in between? | What do {one} and {other} have between them? | Which part stands between {one} and {other}?
"""

ORGANS = """
What organ {does}? | My daughter asks which part of her {does}. | I'm writing about the part that {does}. What's its name? | You told me which part sees. Which one {does}? | There is one part of me that {does}. Its name, please. | Our teacher asked which part {does} and I didn't know.
What's the name of the part that {does}? | What's in me that {does}? | What's the organ or part that {does}? | The surgeon repairs the part that {does}. Which part's that? | Our model of the body lacks the part that {does}. What have we lost?
Something keeps working in or on you: it {does}. Which part am I talking about? | Complete: the part that {does} is ... | Body quiz: which part {does}? | Biology: name the part that {does}. | One part of every person {does}. What's it called?
When I study the body I read: this {does}. What's it about? | By which part is this work done: it {does}? | I can't recall the word for what {does}. | If something in the body {does}, then it must be...? | Whoever {does} is a busy part of us. Which one?
I'd say it's the part that {does}. What am I thinking of? | My toy skeleton or doll has no part that {does}. What's missing?
"""

WITHOUT = """
Our teacher asked what people couldn't do without {bare}. | Picture someone with no {thing}. What can't they do? | What would no longer work if we had no {thing}? | If I didn't have my {thing}, what couldn't I do? | What can't be done with no {thing}?
Say a spell took away your {thing}. What would you no longer manage to do? | What would you miss out on with no {thing}? | What's impossible without {bare}? | What's the trouble if you've got no {thing}? | What would we lose along with our {thing}?
A statue was made with no {thing}. If it came alive, what would it not be able to do? | Why couldn't I manage without my {thing}? What would be the problem? | In a fairy tale the hero loses his {thing}. Now he can't do what? | Complete: without {bare} we couldn't ...
What would be out of reach for someone without {bare}? | What is it that you can only do because you have {bare}? | Could anyone get by with no {thing}? What would they be unable to do? | Losing {part} would mean what?
"""

HAPPENS = """
I'm doing a project on the body. What happens when {when}? | What's the body doing when {when}? | What's it like when {when}? | What's going to happen if {when}? | Is it normal that the body changes when {when}? What does it do? | A friend of mine wonders what happens when {when}.
My grandson wants to know what happens to people when {when}. | In a book about the body there's a chapter called: {when}. What does it say? | Complete: when {when}, ... | {When}. What does that lead to? | If {when}, what should you expect?
How come one feels different when {when}? What happens? | Could something happen to me if {when}? | Describe to a child what happens when {when}. | Each time {when} the same thing happens. What? | So what if {when}? | What would a doctor say happens when {when}?
"""

SENSES = """
What's the sense that uses {part}? | What's the name of the sense we get from {part}? | Scientists blindfold you, plug you up and so on, but leave {part} free. Which sense is left? | Which sense {verb} {part} the home of? | Complete: {part} {do} the work of the sense of ...
If I make use of {part}, which of my five senses am I using? | Among the five senses, which is linked to {part}? | On the quiz card there's a picture of {part}. Which sense goes with it? | Which sense would I train if I trained {part}? | Which of our senses needs {part} to work?
"""

SENSE_TO_PART = """
Which part of the body is for the sense of {sense}? | What body part do we need for the sense of {sense}? | The sense of {sense} sits where? | With what part do we have the sense of {sense}? | Which part goes with the sense of {sense}? | {Sense} is one of the senses. Which part does it need?
The sense of {sense} works through what? | Who does the work of the sense of {sense}, which body part? | My homework: draw the part for the sense of {sense}. | Match the sense of {sense} with a body part. | Without which part would the sense of {sense} be gone?
Sense: {sense}. Body part: ? | For the sense of {sense} I need my...? | Tell me which body part gives us the sense of {sense}. | Do you know what part is used for the sense of {sense}?
"""

PART_OF = """
Our teacher asked what {piece} is part of. | My daughter asks which part of her {piece} belongs to. | Which whole does {piece} belong to? | A roof is part of a house. What is {piece} part of? | {Piece} makes up a bit of which body part?
What's {piece} part of? | What's {piece} a part of, on a person? | What bigger thing does {piece} go with? | On a plan of the body, under which heading do I find {piece}? | I've got a sticker of {piece}. On which larger part should I stick it? | A sculptor has finished {piece}. Which bigger part is he working on?
As a finger belongs to a hand, {piece} belongs to...? | A toe is part of a foot. What is {piece} part of? | Complete: {piece} is a part of ... | Where would {piece} be without its bigger part, and what's that? | Of which larger part does {piece} make up a bit?
If somebody says {piece}, which larger part of the body do you think of? | Body quiz: {piece} belongs to which part? | Does {piece} belong to the arm, the head, the foot or what?
"""

HIGHER = """
Which is higher up on the body, {one} or {two}? | What is higher on a standing person, {one} or {two}? | {One} or {two}: which is higher up? | Is {one} above or below {two}? | Is {two} above or below {one}? | Which is nearer to the top of the head, {one} or {two}?
If I stand up straight, which is higher, {one} or {two}? | I draw a person from top to bottom. Which comes first, {one} or {two}? | Going down from the head, what do I reach first, {one} or {two}? | Which one is further up, {one} or {two}?
Which is nearer to the ground when I stand, {one} or {two}? | Which is lower down, {one} or {two}? | Between {one} and {two}, which sits higher? | Who is on top, {one} or {two}? On a standing person, I mean. | Tell me which is higher, {one} or {two}.
Do you know which is higher up, {one} or {two}?
"""

INSIDE = """
Is {part} inside the body or on the outside? | Can you see {part} from the outside? | Is {part} inside or outside the body? | Do I see {part} when I look in the mirror? | {Part}: inside or outside? | Is {part} hidden inside us? | Is {part} something one can see on a person?
Could I touch {part} with my finger? | Is {part} an inner part of the body? | Would a photo of a person show {part}? | Does a doctor have to look inside to see {part}? | I am sorting body parts into inside and outside. Where does {part} go?
Inside or outside, where is {part}? | Is {part} under the skin or can it be seen? | Tell me if {part} is inside or outside. | Do you know if {part} is inside the body?
"""

WEAR = """
What do you wear on {part}? | What can I put on {part}? | What do people wear on {part}? | Which piece of clothing goes on {part}? | What clothes are made for {part}?
I'm getting dressed. What goes on {part}? | What do I pull over or put around {part}? | The shop sells clothes for every part. What do they have for {part}? | My doll has nothing on {part}. What could she wear? | What would you buy to wear on {part}?
Something to wear for {part}, what could it be? | Complete: on {part} people wear ... | Tell me what to wear on {part}. | Do you know what people wear on {part}?
"""

WORN_ON = """
Where do you wear {clothes}? | On which part of the body do people wear {clothes}? | {Clothes} go on what part of the body? | What part of the body are {clothes} for? | I bought {clothes}. Where do I wear them? | Where on my body do I put {clothes}? | For what part are {clothes} made?
My baby puts {clothes} in the wrong place. Where should they go? | An alien found {clothes}. Where should it put them on? | If you wear {clothes}, on which part of you do I see them? | Which part of me do {clothes} cover? | Where do {clothes} belong on a person?
Tell me where one wears {clothes}. | On my paper doll, where do {clothes} go? | Do you know where {clothes} are worn?
"""

WHAT_IS = """
What's {word}? | The doctor spoke of {word}. What did she mean? | My daughter asks me about {word}. What do I say? | Our teacher asked us to explain {word}. | I'm writing about {word}. Give me a first sentence. | In a book about the body they speak of {word}. What does that mean?
How would a nurse explain {word}? | How do I explain {word} to a child? | Give me one sentence on {word}. | In plain words, what's {word}? | If somebody doesn't know {word}, how would you put it? | Complete: {word} is ... | In biology, what's {word}? | Imagine I don't know what {word} is. Explain it.
A short line about {word}, please. | Tell the class what {word} is.
"""

WHY = """
Our teacher asked why {indirect} and I didn't know. | My daughter keeps asking why {indirect}. What do I tell her? | It's odd that {indirect}. What's the reason? | What's the reason why {indirect}? | What's the cause, when {indirect}? | There must be a reason why {indirect}. Which? | Can a doctor say why {indirect}?
I've often wondered why {indirect}. | What would a doctor answer if I asked why {indirect}? | Everyone knows that {indirect}, but why? | For biology I have to explain why {indirect}. | A book for children asks: why {direct}? | How would you explain that {indirect}?
What makes it so that {indirect}? | I've noticed that {indirect}. Why's that? | What's behind it that {indirect}? | It's a fact that {indirect}. Why? | Why {direct}, do you think?
"""
