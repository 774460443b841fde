"""Free ways to ask about the body, said before the stiffer ones in `body`; each ends with a line end."""

USES = """For which things do people use {bare}? | I was looking at {part} and wondered what the point is.
Suppose you had no {thing}. What would you miss? | {Part}... what {verb} {they} good for?
I do not get why we are born with {bare}. | Why did nature give us {bare}? | My son wants to know what {part} {do}.
What would be the reason to have {bare}? | How {do} {part} help you? | The doctor talked about {part}. What {verb} {they} for?
Why {verb} {part} important? | So what {do} {part} do all day? | Mama, what {do} {part} do? | what {do} {part} do
In what way {verb} {part} useful? | {Part}? What {do} {they} do? | Why would anybody need {bare}?
I have to write down what {part} {verb} for. | When do we use {bare}? For doing what? | What task {do} {part} have?
For my biology homework I need the use of {part}. | Everybody has {bare}, but what for?
Tell a small child what {part} can do. | What {do} {part} do for you? | What {verb} {part} made for?
A robot has no {thing}. What would it need {them} for? | Good morning. What might {part} be for, if I may ask?
Grandpa asked me what my {thing} {verb} for and I had no answer. | What good {do} {part} do?
What jobs {do} {part} do in the body? | I never thought about it: why do I need {part}?
{Part} must be useful for something, but what? | What can people do thanks to {bare}?
Thanks to {part} you are able to do what? | My sister says my {thing} {verb} useless. What {verb} {part} for?
Look at {part}. What {verb} {they} for? | Imagine life without {bare}. What would be missing?
We talked about {part} in class. What {verb} {they} good for again? | If someone asks what {part} {verb} for, what do I say?
What part {do} {part} play in your day? | Would you kindly explain the purpose of {bare}?
What exactly {do} {part} do for us? | Name one thing {part} can do. | Give me one good reason for having {bare}.
The function of {bare}, please. | {Part}: the job? | Why did my body grow {bare}? | {Part} {verb} there to do what?
What does a body need {bare} for? | Each part of us has a job. Which job {do} {part} have?
I should learn what {part} {verb} for before the test. | Why do humans need {bare}?
What {verb} {part} supposed to do? | Do people get anything out of having {bare}? What? | {Part} {help} you with what?
"""

DOES = """I like to {action}. Which part of me does that? | When I {action}, which body part is at work?
What part of my body is busy when I {action}? | {Doing} is done with which part of the body? | {Doing}: with what?
Without which body part could nobody {action}? | What would I miss if I wanted to {action}? Which part of me?
A robot should {action}. Which body part must it copy? | We all {action}, but with what?
My teacher asked what we {action} with. | The baby is learning to {action}. What part does it use?
Which part of a person is there to {action}? | {Doing} needs which part of the body? | Guess what I {action} with.
What do you need on your body to {action}? | I cannot {action}. What part of me may be hurt?
what is the thing on me that lets me {action} | Is there a part of the body for {doing}? Which one?
It is the part we use for {doing}. What is it called? | You use me to {action}. What am I?
The body part for {doing}, please. | For {doing}, people use what? | What are we using while {doing}?
Which part of the body does the work of {doing}? | Mum, what do I {action} with? | {Action}: with which body part?
Thanks to what can we {action}? | What makes it possible for us to {action}? | How is it that I can {action}? With what?
Somebody wants to {action}. What part of the body will help? | People {action} using which body part?
Tell my little brother what he uses to {action}. | In order to {action}, which part do I move or use?
I have a riddle: people use it to {action}. What is it? | Which of my body parts can {action}?
Every time you {action} you use one part of the body. Which? | Which part would you say we {action} with?
I wonder which part of me is in charge of {doing}. | If you {action}, what are you using?
Do we {action} with the ear, the foot or something else? | The part of me that is used for {doing} is...?
People could not {action} without their what? | I am {doing} right now. With which part?
Would you be so kind as to tell me what one uses to {action}? | Name the part we need for {doing}.
What helps humans {action}? | What did nature give us to {action} with? | A child asked: what do I {action} with?
While {doing}, what do people use? | Where in my body is the tool for {doing}? What is it called?
"""

COUNTS = """If I counted all the {part} of one person, what would I get? | I am drawing a person. How many {part} do I need?
What is the usual number of {part}? | How many {part} would a normal person have? | {Part}, how many?
My little sister is counting {part}. How many should she find? | Do we have one, two or more {part}? How many?
I want to build a doll like a real person. How many {part}? | Number of {part} in a human being?
How many {part} has nature given us? | Take one healthy person: how many {part}?
I counted my {part} but I am not sure. How many should there be? | Say the number of {part} people have.
The teacher asked how many {part} people have. | How many {part} belong to one person? | how many {part} do i have
In total, how many {part} has a person? | What number of {part} is normal for a grown person?
How many {part} should a drawing of a person have? | For a quiz: how many {part} has a human?
Each of us has how many {part}? | We are born to have how many {part}? | You and I differ, but how many {part} do people have?
How many {part} can you count on one person? | With how many {part} does a human go through life?
A friend bets that I do not know how many {part} I have. | Mum, how many {part} have we got?
How many {part} are normal? | Count for me: how many {part} does somebody have? | Everybody has the same number of {part}: what is it?
A doctor must know how many {part} a person has. Do you? | How many {part} come with a human body?
I need the number of {part} for my homework. | What would be the right number of {part} for a person?
Would you kindly count the {part} of a person for me? | How many {part} does an adult have?
My robot should look human. How many {part} must I give it? | The number of {part} we have is...?
I have forgotten my biology: how many {part} are there? | Does a person have many {part}? How many?
How many {part} does somebody like me have? | My drawing has too many {part}. How many are right?
Look at a person: how many {part} are there? | Guess how many {part} a human has. | A human and {part}: how many?
It must be easy: how many {part} do we have? | Since we are talking of {part}, how many has a person?
A question about {part}: what is their number? | Give me the count of {part} in one human.
"""

PLACES = """I hurt {joint}. Where on me is that? | The doctor wants to see {joint}. Where do I point?
If I want to touch {joint}, where do I put my hand? | {Joint}... where is that again?
I am labelling a drawing of a person. Where goes {joint}? | On a picture of a man, where would you mark {joint}?
Somebody said {joint} hurts, and I did not know where to look. | {Joint} sits where?
Near what other part of the body is {joint}? | What is around {joint} or next to it? Where is it?
Is {joint} up high or down low? Where exactly? | In what part of me would you look for {joint}?
I keep mixing up the parts of the body. Where is {joint}? | My nurse mentioned {joint}. Where is it?
My sister does not believe me about where {joint} is. | where do i have {joint}
Mama, where is {joint}? | Could I ask you where on a person {joint} would be? | {Joint}: place on the body?
Where does {joint} belong? | The place of {joint}, please. | At which spot of the body do we have {joint}?
Where did nature put {joint}? | A doll needs {joint}. Where does it go? | Where would a doctor look for {joint}?
We learn the body at school. Where is {joint}? | Can I find {joint} on my own body? Where?
How would you describe the place of {joint}? | Which place has {joint} in a human?
I know the name of {joint}, but where is it? | I am searching for {joint} on my body. Help me find it.
He fell on {joint}. Where did he get hurt? | Guide my finger to {joint}. | How do I find {joint}?
Do I have {joint} in my leg, my head or somewhere else? | {Joint} is in which part of the body?
Where should I feel when I want to feel {joint}? | Where about is {joint}? | In what spot would {joint} be?
Whereabouts in a person is {joint}? | Suppose I draw a person. Where must I draw {joint}?
My grandma has pain in {joint}. Where is that? | A bee stung me near {joint}, so where?
I looked all over for {joint}. Where is it hiding? | Locate {joint} for me. | What is the position of {joint}?
My puppet lost {joint}. Where do I put it back? | {Joint}, you say? Where is it?
"""

JOINS = """I can feel something where {one} meets {other}. What is that part called? | {One} would fall off {other} without what?
A puppet needs a joint from {one} to {other}. What is it in a person? | Draw a line from {one} to {other}. What lies on it?
My sister hurt the spot between {one} and {other}. What did she hurt? | {One} here, {other} there, and what is in the middle?
Doctor, what is it that links {one} and {other}? | By which part does {one} hang on {other}?
Which neighbour do {one} and {other} share? | We have something that ties {one} to {other}. How do you call it?
What joins {one} and {other}? | What connects {one} to {other}? | Which part is between {one} and {other}?
What sits between {one} and {other}? | {One} and {other} are joined by what? | What links {one} with {other}?
How are {one} and {other} connected? | What do you call the part that joins {one} to {other}?
Name the part between {one} and {other}. | Between {one} and {other} there is something. What is it called?
What holds {one} and {other} together? | I drew {one} and {other}. What goes between them?
What is the name of the place where {one} meets {other}? | Where {one} ends and {other} begins, what is there?
What body part lies between {one} and {other}? | Going from {one} to {other}, what do I pass?
What comes between {one} and {other}? | {One}, then something, then {other}. What is the something?
I forgot the word for what joins {one} and {other}. | My doll broke between {one} and {other}. What part is that?
It hurts between {one} and {other}. What part is that? | what is between {one} and {other}
Through what is {one} joined to {other}? | What keeps {one} attached to {other}?
Please name what connects {one} and {other}. | If {one} and {other} are neighbours, what is between them?
Tell me which part of the body links {one} and {other}. | The link of {one} and {other} is...?
Which part of me do I find between {one} and {other}? | My homework asks what connects {one} to {other}.
Can you say what joins {one} to {other}? | I wonder what is between {one} and {other}.
Do you know the part between {one} and {other}? | What joins {one} to {other} in the body?
Which body part connects {one} and {other}? | With what is {one} joined to {other}?
"""

ORGANS = """Thank goodness something in me {does}. What is it? | In our play I am the part that {does}. Who am I?
A robot needs a part that {does}. What is it in a human? | Grandpa told me that a part of him {does}. Which?
On a poster of the body I must colour the part that {does}. | I am looking for the part of me that {does}.
Every human has something that {does}, namely...? | The doctor spoke of the thing that {does}. What did he mean?
If nothing in me {does}, what is missing? | You cannot do without it, as it {does}. What is it?
Heart, skin, nose or another part: which one {does}? | Whose job is it in the body, what {does}?
I would be pleased to learn what part of us {does}. | The one that {does}, how is it called?
Which part of the body {does}? | What in the body {does}? | Inside or outside, what part of me {does}?
What is the part called that {does}? | Name the body part that {does}. | It {does}. What is it?
I am a part of you and my job is clear: I am what {does}. Who am I? | Something in us {does}. What?
I read that one part of us {does}. Which one? | The part that {does} is called what? | What is it that {does}?
Who in the body does the job: which part {does}? | Something in your body {does}. What is its name?
I forgot the name of the part that {does}. | what part {does} | Guess the body part: it {does}.
Our teacher asked which part {does}. | Tell me the part of a person that {does}. | Which bit of me {does}?
Please tell me what {does} in a person. | Could you name the part that {does}? | My child asks what {does} in us.
There is a part of the body that {does}. Do you know it? | I need a word for the part that {does}.
Do I have something that {does}? What is it? | I wonder what part of me {does}. | Riddle: it is in or on you and it {does}.
Which of our parts is the one that {does}? | What {does} in a human being? | Which part of a human {does}?
Can you tell me which part of us {does}? | What do you call the part of the body that {does}?
In people, what {does}? | Say which part of the body {does}.
"""

WITHOUT = """A story tells of a girl without {bare}. What can she not do? | Who needs {bare}? What would be lost without?
I dreamed I had no {thing}. What would be my trouble? | Puppets have no {thing}. So what can they never do?
Robots were built with no {thing}. What is it they cannot do? | Say you wake up with no {thing}. What do you fail at?
What would you miss most with no {thing}? | Only thanks to {part} can you do one thing. Which would be gone?
Why be glad to have {bare}? What would be gone otherwise? | My teacher asked what a person with no {thing} cannot do.
My drawing of a man has no {thing}. What can he not do?
What could you not do without {part}? | What would be hard without {part}? | Imagine you lost {part}. What could you not do?
What can nobody do without {bare}? | If people had no {thing}, what could they not do? | Life with no {thing}: what would we miss?
What would be impossible without {part}? | Could you live without {part}? What would be missing?
A man has no {thing}. What is he unable to do? | What do we lose if we lose our {thing}?
Why would it be bad to have no {thing}? | Suppose your {thing} were gone. What then? | What happens to a person without {bare}?
No {thing}, then what? | Take away {part}: what can you no longer do? | What if I had no {thing}?
If my {thing} stopped working, what could I not do? | Would it matter if we had no {thing}? How?
I would not like to be without my {thing}. What would go wrong? | Let us pretend nobody has {bare}. What changes?
What are we unable to do when {part} do not work? | What needs {part} so much that it is impossible without?
A doll has no working {thing}, so what can it not do? | What does a creature without {bare} fail to do?
My son asks what would happen if he had no {thing}. | Tell me what you cannot do without {part}.
What would you be unable to do without {bare}? | Which thing is impossible if you have no {thing}?
What can a person with no {thing} not do? | What would we not be able to do without {part}?
"""

HAPPENS = """Mum says something happens when {when}. What? | I heard the body changes when {when}. How?
Is it true that something happens if {when}? What is it? | My friend asked me what comes of it when {when}.
{When}. What comes after that? | How would I notice that {when}?
Let us say {when}. How will you feel or look? | Doctor, what does it do to a person when {when}?
Once {when}, what comes next? | Every time {when}, what does the body do? | What effect is there when {when}?
What is the body up to when {when}? | I am a bit scared: what happens if {when}?
What happens when {when}? | What happens in the body when {when}? | What goes on inside me when {when}?
And if {when}, what happens? | Suppose {when}. What does the body do? | {When}, and then?
{When}. What happens next? | What does your body do when {when}? | How does the body react when {when}?
Tell me what happens if {when}. | What will happen if {when}? | what happens if {when}
I want to know what happens when {when}. | What is going on when {when}? | Say {when}. What comes of it?
Explain what happens when {when}. | What is the result when {when}? | When {when}, what changes?
My child asks what happens when {when}. | Imagine {when}. What would happen? | Does anything happen when {when}?
What can I expect when {when}? | I wonder what happens when {when}. | So {when}... what does that do?
What do people notice when {when}? | What follows when {when}? | Do you know what happens when {when}?
What would I feel or see when {when}? | What if {when}? | Is something going to happen when {when}?
Please tell me what happens when {when}. | Could you explain what happens if {when}?
Can you say what happens when {when}? | In the body, what happens if {when}?
"""

SENSES = """A riddle: {part} and one of the five senses. Which sense? | While {part} {verb} at work, which sense is awake?
Sight, hearing, smell, taste or touch: which for {part}? | My poster shows the senses. Under which one do I draw {part}?
Mum, which of the senses is in {part}? | Cover {part} up and which sense is gone?
Every sense has its own body part. Which sense has {part}? | What would scientists call the sense of {part}?
Which sense belongs to {part}? | Which of the five senses do we have thanks to {part}? | {Part}: which sense?
What sense {do} {part} give you? | Which sense would you lose without {part}? | What is the sense of {part} called?
With {part} I get one of the five senses. Which? | Which sense do people use {part} for? | I use {part} for which sense?
If {part} stopped working, which sense would be gone? | The sense that works through {part} is called what?
Name the sense that goes with {part}. | what sense is for {part} | My homework: match {part} with a sense.
We have five senses. Which one needs {part}? | Tell me which sense people have through {part}. | {Part} and the senses: which one fits?
The teacher pointed at {part}. Which sense is that? | Which sense works with {part}? | What sense comes from {part}?
I forgot which sense belongs to {part}. | Please name the sense of {part}. | A sense and {part}: which is it?
Through {part} we have which sense? | Do you know the sense that needs {part}? | Which sense depends on {part}?
What do we call the sense we have through {part}? | Can you tell me which sense goes with {part}?
"""

PART_OF = """I have found {piece} on my drawing. On which part is it? | Where there is {piece}, there is also which bigger part?
{Piece} sits on or in which part of us? | I know {piece}, but not what it belongs to. | A doll came with {piece} missing. Which part is not whole?
Sort {piece} with the right body part for me. | The doctor looks at {piece}. Which part of me is he looking at?
Touch {piece} and you touch which bigger part? | {Piece}... a bit of what? | Small part: {piece}. Big part?
On what body part does one see or find {piece}? | To draw {piece} I first have to draw what?
What is {piece} part of? | Which bigger part does {piece} belong to? | {Piece} belongs to what?
{Piece} is a part of which body part? | On what would I find {piece}? | Where does {piece} belong?
What has {piece} on it or in it? | {Piece}: part of what? | Tell me what {piece} is a part of.
I cut out {piece} from my paper doll. Which part of it is missing a piece? | To which body part does {piece} belong?
{Piece} is one piece of something bigger. What? | {Piece} is part of the foot, the hand, the face or what?
what does {piece} belong to | Which body part has {piece}? | Is {piece} part of the leg, the head or what?
My homework asks which part {piece} belongs to. | Do you know what {piece} is part of? | I wonder what {piece} belongs to.
If {piece} is only a piece, what is the whole? | Which part of me includes {piece}? | Name the body part that {piece} is on.
Of what is {piece} a part? | {Piece} is a piece of what? | Say what {piece} belongs to.
Can you tell me what {piece} is part of? | What bigger body part includes {piece}?
"""
