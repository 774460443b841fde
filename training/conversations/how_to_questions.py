"""Free ways to ask how something is done, said before the stiffer ones in `how_to`; each ends with a line end."""

STEPS = """I have to {task} today and nobody ever showed me. | My brother wants to {his} but does not know how.
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

NEEDS = """I am going to the shop because I want to {task}. What should be on my list? | {Task}: what do I need?
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

TROUBLES = """{Trouble}. What should I do? | {Trouble}. What now? | {Trouble}. Help! | {Trouble} and I do not know what to do.
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
