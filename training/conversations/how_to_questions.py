"""Free ways to ask how something is done, said before the stiffer ones in `how_to`; each ends with a line end."""

STEPS = """Here I am and have to {task}. What do I do? | When it comes to {doing}, I'm lost. | There are a hundred ways to do it, but what's a good one? I want to {task}. | A guest asked me to {task}, and I blushed. How's that done? | My fingers won't do it. How do you {your}? | Somebody please tell me how people {their}! | I've read three books and still can't {task}. What's the short version?
Next week I have to {task} in front of others. How should I do it? | What happens first and what next if you {your}? | For a beginner, what's {doing} like and how is it done? | In your own words, how do you {your}? | Which is the right order of things when I {task}? | I saw a girl {doing_his} so well. How did she do it? | What ought I to know to {task}?
Could a child be taught {doing}? How? | If only I knew how to {task}! | It's late and I still have to {task}. What's a quick way? | My aunt never learned {doing}. What shall I write to her? | Be my teacher: today's lesson is {doing}. | I'm curious about {doing}. How would you do it? | What's your way of {doing}? | I was never any good at {doing}. What's the rule?
One day I'd like to {task} all on my own. How do people do it? | I thought {doing} was easy, but it isn't for me. What do I do? | The task is to {your}. How do you get it done? | Explain to a visitor how people here {their}. | Tell me briefly: {doing}, how? | A neighbour needs help with {doing_their}. What can I tell them? | When you {your}, what do you do exactly?
What's the way to {task}? | How's {doing} done? | I've got to {task} and don't know where to begin. | Where does one begin with {doing}? | I'm eight and I'd like to {task}. How is it done? | Could you show me how people {their}? | My hands are ready. I want to {task}, so what do I do?
Every time I try to {task} it goes wrong. What should I be doing? | A recipe, a trick, a rule: what do you have for {doing}? | In short, {doing} goes how? | How do you go about {doing}? | I've watched others {their}, but how does it go? | There's a first time for {doing} too. Help me!
My neighbour asked me how to {task}, and I couldn't tell her. | What's your advice on {doing}? | If a child asks how to {task}, what's the answer? | You just need to know how to {task}. So how? | Before lunch I have to {task}. What's the quickest way? | What would you say to a boy who has to {his}?
Imagine I've never seen anyone {doing_his}. Explain it to me. | {Doing} must be easy when you know how. How? | I'm about to {task}. What should I do? | I can't {task}. Can you tell me what to do? | What do people usually do to {their}? | Is there a right way of {doing}?
{Doing} isn't something I learned at school. How do I do it? | We're talking about {doing}. What's the method? | I promised to {task}. Now what? | How should {doing} be done? | My aunt wants to {her} and asks me for help. | If you want to {your}, what do you do?
Teach a beginner something about {doing}. | Let's say it's your job to {your}. What would you do? | To {task}, you have to ... | In order to {task}, what must I do? | I've tried {doing}, but it didn't work. What's the proper way? | What does it take to {task} well?
Do I need to be clever to {task}? How's it done? | One line on {doing} for my notebook, please. | I was wondering about {doing}. How does one do it? | My list says: {task}. Well, how? | Grandma can {her} with her eyes closed. How does she do it? | Some say {doing} is simple. What do they do?
What am I to do if I wish to {task}? | You know a lot. How do you {your}? | Can a person of my age {their}? What must be done? | I've no clue about {doing}. | How do most people {their}? | I dream of being able to {task}. How's it done? | Quick, I have to {task}! How?
Is {doing} difficult? Tell me how it's done. | I'd be happy if somebody explained {doing}. | Mum says I should learn to {task} by myself. How do I? | Who can tell me how to {task}? Can you? | A video on {doing} would help, but a sentence will do. | Which way would you go about {doing}?
I have to {task} today and nobody ever showed me. | My brother wants to {his} but does not know how.
My mother told me to {task}. Where do I start? | Somebody should teach me {doing}. | {Doing}... where do I begin?
If you had to {your}, what would you do? | How do people {their}? | How do you {your}? | Walk me through {doing}.
I always fail at {doing}. What is the right way? | What comes first when I {task}? | It is my first time {doing}.
Is {doing} hard? How is it done? | What is the trick to {doing}? | Dad is away and I must {task} alone. How?
I feel silly asking, but how does one {ones}? | Let me try to {task}. What must I do? | {Doing} for beginners, please.
Suppose I want to {task}. What then? | how do u {your} | Mum, I want to {task}! | I could use some help, I am about to {task}.
Everybody knows {doing} except me. | What do grown-ups do when they {their}? | Would it be hard to {task}? How is it done?
I watched a friend {doing_his} and want to do it too. | The secret of {doing} is...? | Guide me while I {task}.
My grandson would like to {his}. What do I tell him? | In what way do people {their}? | A few words on {doing}?
Nobody taught me {doing}. Would you? | I am no good at {doing}. What am I supposed to do?
I wish I could {task}. | What would you tell someone who wants to {their}? | Tonight I will {task}. How do I go about it?
Instructions for {doing}, please. | I was asked to {task} and I have no clue. | Describe {doing} in one sentence.
By what method do I {task}? | Would you be so kind as to explain {doing}? | Can anyone learn {doing}? How?
My friend is bad at {doing_his}. What advice do I give? | What is the simplest way of {doing}?
I am ready to {task}. What now? | Before I start {doing}, what should I know? | How can a child {their}?
{Task}: how? | I want to do it right this time: {doing}. | For {doing}, what do I do?
A robot wants to learn {doing_its}. What would you teach it? | What is the way to {task}?
The next thing on my list is {doing}. Explain it. | Have you got an idea how I could {task}?
I never learned {doing}. | It is time to {task}, but how? | Do you have a recipe or a rule for {doing}?
How would a clever person {their}? | What would my grandma do to {her}? | I keep trying to {task} without luck.
Please give me the steps for {doing}. | Someone asked me for help with {doing_their}. What do I say?
Can I {task} by myself? How would I do it? | I must know how to {task} before tomorrow.
"""

NEEDS = """The kitchen or the cellar is full of things, but which do I take to {task}? | A friend and I {task} tonight. What should each of us bring? | I'm making a list, since I'd like to {task}. What do I write on it? | What's the least one needs for {doing}? | If I wanted to teach {doing}, what would I lay out? | What did you have ready the last time people wanted to {their}?
Someone took my things for {doing}. What must I get again? | Without this one can't {your}: ... | Let me guess what I need to {task}. No, you tell me! | For {doing} one takes what? | What do I fetch when Mum says that we {task} now? | On the box it says: for {doing}. What's in the box? | What would be in a kit for {doing}?
What's needed for {doing}? | I'm about to {task}. What must I have at hand? | Is there a list of what one needs to {task}? | Which things should lie ready before {doing}? | You can't {your} without ... | Dad is at the shop and I want to {task}. What should he bring?
In order to {task}, what must I get? | My bag's empty and tomorrow I {task}. What goes in? | If you were to {your}, what would you put on the table? | What do I ask for in the shop when I want to {task}? | Let's {your}! What do we need? | What's on your list when you {your}?
Someone wants to {their} and has nothing. What does one need? | I've got some things here for {doing}. Tell me if I have all: what's needed? | My little sister wants to {her}, so what do I put out for her? | Before {doing} I should have ... | {Doing} calls for what? | What would I borrow from my neighbour to {task}?
I'd love to {task} this afternoon. What do I have to find first? | What's {doing} done with? | For my first try at {doing}, what should I get? | What does a person who wants to {their} have to get ready? | It's no use starting {doing} without what? | With empty hands I can't {task}. What's missing?
Could you write me a list for {doing}? | We want to {their} at school. What should the teacher bring? | Do I need anything to {task}? If so, what? | When Grandma wants to {her}, what does she take out? | Which few things let me {task}? | Tell me the things that I can't do without when I {task}.
What belongs in my basket if I'm going to {task}? | What do you use when you {your}? | I forgot half of what I need to {task}. What's the full list?
I am going to the shop because I want to {task}. What should be on my list? | {Task}: what do I need?
What must be on the table before I {task}? | My plan for today is to {task}. What should I get ready?
I want to {task} later. What do I look for at home? | Without which things can I not {task}?
If I wanted to {task}, what would I have to have? | My sister wants to {her}. What should I give her?
Our class will {their} tomorrow. What must we bring? | What should I put in my bag to {task}?
What do I get ready when I {task}? | The list of things for {doing}, please. | For {doing}, what do I need?
{Doing}... what does it take? | Mum says I can {task} if I have everything. What is everything?
what stuff do i need to {task} | What belongs on the table when people {their}? | I have nothing at home and want to {task}.
Is there anything I need for {doing}? What? | Which things does one use for {doing}? | What would you get out to {your}?
What do I have to find before {doing}? | I am missing something for {doing}. What are the things I need?
Help me pack for {doing}: what do I need? | What is used for {doing}? | Nobody can {their} with empty hands. What is needed?
May I ask what one has to have for {doing}? | To {task} I will need...? | What does it take to {task}?
Name the things for {doing}. | Tonight we {their}. What has to be there? | What do I ask my dad to buy so that I can {task}?
My first time {doing} is tomorrow. What must be there? | What are the things I take when I {task}?
"""

TROUBLES = """Ouch or not, {trouble}. What do I do? | {Trouble}. Who would have thought! What should I do? | To make it short: {trouble}. What now? | {Trouble}. Let's think, what can we do? | I can't go on like this, {trouble}. | {Trouble}. Have you any good advice? | Because {trouble}, I'm asking you for help. | {Trouble}. Is there a remedy? | {Trouble}. How would you put it right?
My friend writes: {trouble}. What do I write back? | It began like this: {trouble}. And what should follow? | {Trouble}, and everyone looks at me. What do I do? | What's your first thought when you hear that {trouble}? | {Trouble}. What would be a clever thing to do? | I never thought it would happen to me, but {trouble}. What now?
{Trouble}. I could use a hand. | {Trouble}. What would my grandma do? | It happened again: {trouble}. Your advice? | So, {trouble}. Is there an easy way out? | {Trouble}. How can I make it better? | You won't believe it, but {trouble}. What should be done? | {Trouble}. What's the best thing to do?
I've got a problem, {trouble}. | What's to be done when {trouble}? | {Trouble}. Quick, what do I do? | Dad isn't home and {trouble}. What do I do? | I'm all alone and {trouble}. What's the right thing to do? | It's just my luck that {trouble}. Any tips? | {Trouble}. What have people done in such a case?
Can anything be done when {trouble}? | We're in the middle of dinner and {trouble}. What now? | {Trouble}. I hope you know what to do. | {Trouble}. What's your advice? | Let's say {trouble}. What would you tell me? | My day is bad enough, and then {trouble}. What's the cure? | {Trouble}. What's the first thing I should do?
What should a child do when {trouble}? | There's one thing that bothers me: {trouble}. | {Trouble}, and Mum asks how we can put it right. | {Trouble}. Is it serious, and what do I do? | Do you have an idea for me? {Trouble}. | {Trouble}. I don't know what's best. | I'm sorry to bother you, but {trouble}. What do I do?
Has anyone got a trick? {Trouble}. | Whenever {trouble}, I get nervous. What should I do? | {Trouble}. What would a grown-up do? | What did your wise friend say to do when {trouble}? | It's terrible, {trouble}. Please tell me how to deal with it. | {Trouble}. How would you handle it?
Somebody told me what to do if {trouble}, but I forgot. | Well, {trouble}. What next? | When {trouble}, you should ... | {Trouble}. What ought I to do? | I noticed that {trouble}. What's a good idea? | {Trouble}. There must be something that helps!
{Trouble}. What should I do? | {Trouble}. What now? | {Trouble}. Help! | {Trouble} and I do not know what to do.
What do I do when {trouble}? | What helps if {trouble}? | Any advice? {Trouble}. | Oh no, {trouble}! | Mum, {trouble}!
What would you do if you heard this: {trouble}? | Suppose {trouble}. What is best? | {Trouble}, what can I do about it?
I need advice because {trouble}. | Something is wrong: {trouble}. | Let me tell you my problem: {trouble}.
I am a bit worried since {trouble}. | {Trouble}. Got a tip? | {Trouble}. Is there something I can do?
I asked my friend what to do because {trouble}. She did not know. Do you? | Today {trouble}. Your advice, please?
What is the right thing to do when {trouble}? | How do I fix it when {trouble}? | Could you help me? {Trouble}.
{Trouble}. How do I deal with that? | Since this morning {trouble}. What is best? | what to do when {trouble}
Imagine that {trouble}. What would be a good idea? | {Trouble}... and now? | If {trouble}, what then?
Tell me what to do when {trouble}. | {Trouble}. What would help? | Please help me, {trouble}.
I do not like it that {trouble}. What can I change? | {Trouble}. Where do I start? | {Trouble}. Can you help?
My trouble is that {trouble}. | I called you because {trouble}. | Guess what, {trouble}. What do you advise?
Is it bad that {trouble}? What should I do? | Is there a trick for when {trouble}? | Again {trouble}! What do I do?
What should I do if {trouble}? | What is best to do when {trouble}? | {Trouble}. What do you suggest?
What can I do when {trouble}? | I have a problem: {trouble}. | {Trouble}. Any ideas?
"""
