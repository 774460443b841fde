"""Free wordings of questions about things, jobs and places; each block ends with a line end."""

USES = """Grandma gave me {thing}. What do I do with it? | There is {thing} on the table. What can it do for me? | I hold {thing} in my hand. What now? | What was {thing} made for?
Why would anybody buy {thing}? | Why is it good to have {thing}? | What happens with {thing}, what do people do? | {Thing} helps me with what? | What is {thing} there for? | And {thing}, what is that for?
I have never used {thing}. What is it good for? | If I had {thing}, what could I do? | Suppose I buy {thing}. What can I do then? | In what situation does one take {thing}? | When would I need {thing}?
{Thing}...? What for? | My little brother asks what one does with {thing}. | Somebody left {thing} here. What might they have done with it? | What can {thing} help us with? | Teach me how {thing} is useful.
How is {thing} useful? | What do you need {thing} for? | What did they invent {thing} for? | Why does every home need {thing}? | I want to know the use of {thing}. | What would mum do with {thing}?
For which work do we take {thing}? | Which task is {thing} for? | What does {thing} let you do? | In the drawer or the shed I saw {thing}. What is its use? | why do we have {thing} | To do what do people take {thing}?
Would you kindly explain the use of {thing}? | A robot wants to know what {thing} is for. | What could a person want with {thing}? | I got {thing} as a present. What do I do with that? | {Thing} serves what purpose?
What happens when people use {thing}? | I do not know what to do with {thing}. | Without {thing}, what could we not do? | Imagine life without {thing}. What would be hard? | What is the point of {thing}?
What makes {thing} so handy? | What do I get done with {thing}? | Who needs {thing}, and for what? | Dad went to get {thing}. What is he going to do? | Give me one thing that I can do with {thing}.
"""

TOOLS = """How can I {act}? I need the right thing. | I have to {act}, but with what? | Dad wants to {act}. What should I bring him? | I would like to {act}. What do I need? | To {act}, what do I need? | To {act} you take what?
Help, I must {act}! What do I take? | What do I have to get if I want to {act}? | What is the thing to {act} with called? | I am going to {act}. What should I have with me? | The thing to {act} with, please. What is it?
With which thing can one {act}? | By means of what can I {act}? | Something to {act} with...? | I am looking for something to {act} with. | What is made to {act} with? | What lets me {act}? | What must I buy in order to {act}?
Mum asked me to {act}. What do I reach for? | If you had to {act}, what would you take? | Is there a thing that helps people {act}? | Which object would be right to {act}? | What do you need when you {act}?
Bring me what I need to {act}. What is it? | When people {act}, what do they use? | People who want to {act} need what? | I cannot {act} with my bare hands. What helps? | My daughter wants to {act}. What can I give her?
Which thing at home is there to {act}? | what do i take to {act} | It is time to {act}. What do I get out? | What do you reach for when you want to {act}? | Without what would it be hard to {act}?
I forgot the name of the thing we use to {act}. | What is it called, the thing you {act} with? | A thing is missing: I want to {act}. | Guess the thing: we use it to {act}. | What is good to have if you need to {act}?
We would like to {act}. Do you know what we need? | Somebody wants to {act}. What would you lend them? | Could you name something that people {act} with? | Suppose I want to {act}. What should I look for?
"""

JOBS = """My uncle works as {job}. What does he do all day? | When I grow up I will be {job}. What will I do? | What is a normal day for {job}? | What kind of work does {job} have? | {Job} goes to work. To do what?
If I were {job}, what would I have to do? | What can {job} do for me? | How does {job} help people? | When do I need {job}? | {Job} does what? | What is the task of {job}? | Why do people go to or call {job}?
What do you do if you are {job}? | I met {job} today. What is that person's work? | Our neighbour is {job}. What is her work? | What does it mean to be {job}? | What is it that {job} does? | {Job}: what kind of job is that?
At school we talked about {job}. What does that person do? | I will play {job} in a play. What do I do? | Could you tell me about the work of {job}? | What do people pay {job} for? | What does {job} have to be able to do?
What would be missing without {job}? | My child asks what {job} does. | For what do we have {job}? | The work of {job}, what is it? | What is the duty of {job}? | I know the word but not what {job} does. | what do you do as {job}
A friend of mine became {job}. What does she do now? | Imagine you are {job}. What is your work? | Who is {job}? | Teach my class what {job} does. | In a few words, what does {job} do? | {Job}, what does such a person do?
How does {job} earn money? | What did {job} learn to do? | Being {job} means doing what? | What do I say if a child asks about {job}? | Why would a town want {job}?
"""

WHO = """I need somebody who {act}. Who is that? | I am looking for a person who {act}. Whom do I ask? | Whose job is it? I mean the person who {act}. | She {act}. What is she? | He {act}. What is his job?
My aunt {act}. What is she by trade? | Guess the job: this person {act}. | If a man or woman {act}, what do we call them? | There is a person who {act}. What is the name of that job? | What are you if your job is like that: someone who {act}?
Somebody in our town {act}. Who might it be? | In the game I must guess who {act}. | Every day this person {act}. Who is it? | Who in the world {act}? | Whom do we call when we need someone who {act}?
My dad {act} every day. What is he? | I know a woman who {act}. What is her job called? | Who is the one who {act}? | One person {act}. Which worker is this? | When someone {act}, what is the job called? | who is it who {act}
The job of someone who {act}...? | I forgot the word for a person who {act}. | Which job has a person who {act}? | Is there a name for someone who {act}? | Here is a riddle: who {act}? | For a quiz: who {act}?
By what name do we know the person who {act}? | The one who {act}, what is that person called? | Our neighbour {act}. What is her job? | What does a person become who {act} for a living? | For a living he {act}. What is he?
Which kind of person {act}? | My friend's mother {act}. What does she work as? | Think of a person who {act}. What is the name of the job? | Say the job: a person who {act}. | A child asks who {act}. What do I say?
"""

PLACES = """I want to {act}. Where should I go? | My friends and I would like to {act}. Where? | What is the right place to {act}? | To {act}, which place is best? | Where do you go to {act}? | Where can a person {act}? | Where do people {act}?
Show me where I can {act}. | Is there a place to {act}? | Somewhere to {act}...? | Let us {act}! But where? | I need to {act}. Where could I do that? | Mum says we can {act} today. Where will that be? | Where do families {act}?
I am new in town. Where can I {act}? | Which place do we need in order to {act}? | Where would you send me to {act}? | If I must {act}, where do I do it? | When we {act}, where are we? | Where does one {act}?
In which room or place do people {act}? | Where is it usual to {act}? | Where are we allowed to {act}? | My son would love to {act}. Where is that possible? | It is time to {act}. Where do we do that? | where do i {act}
Tell me a good place to {act}. | Would you know where one can {act}? | Where do most people {act}? | Where did people {act} yesterday? | We are about to {act}. Where are we going? | People {act} where? | A place to {act}, please.
I have never had to {act} before. Where is it done? | If you want to {act}, where do you go? | A visitor wants to {act}. What place do I tell him? | Where is the best place if you need to {act}? | Where will I be able to {act}?
Children ask where we {act}. | What place is made so that people can {act}? | Could you point me to a place to {act}? | I do not know where to {act}. | Grandpa wants to {act}. Where should I take him?
"""

PARTS = """I am drawing {thing}. How many {part} must I draw? | {Thing} without {part} is no good. How many does it need? | How many {part} do I need to build {thing}? | {Thing} needs how many {part}? | {Part} on {thing}: how many?
My boy counted the {part} of {thing}. What did he get? | If {thing} is complete, how many {part} are on it? | What do you get when you count the {part} of {thing}? | How many {part} make {thing} complete?
A quiz asks for the number of {part} of {thing}. | Every child knows how many {part} {thing} has. Do you? | I bet you know how many {part} are on {thing}. | With how many {part} is {thing} made? | how many {part} on {thing}
Would you count the {part} on {thing} for me? | I have to paint the {part} of {thing}. How many are there? | How many {part} did they put on {thing}? | How many {part} come with {thing}? | In all, {thing} has how many {part}?
Take {thing} and look at the {part}. How many do you see? | My toy is {thing}. How many {part} should it have? | The {part} of {thing}, how many are they? | Suppose I buy {thing}. How many {part} will be on it?
"""
