"""Thanks, apologies, praise, complaints and the short replies that keep a chat going."""

from training.conversations.wording import Topic, talk

COURTESIES: tuple[Topic, ...] = (
    talk(
        """My plant lives, and that's because of you. Thank you! | I passed, and I'd like to thank you.
        It's nice that you take time for me. | You've saved me a lot of work.
        I said it to my boss, too: you're a great help. Thanks! | Thank you for cheering me up.
        For your answer I thank you. | That's very kind of you. | I feel better now, thank you.
        My whole class thanks you. | I'm in your debt.
        That helped me a lot, thank you so much. | I couldn't have done it without you.
        You've been such a help today. | My teacher liked your answer, thanks!
        That's just what I needed to know, thank you. | I don't know how to thank you.
        My granny says thank you, too. | Thanks for being so patient with me. | You've made my day, thank you.
        Now I can sleep well, thanks to you. | I wanted to say thank you before I go. | That was quick, thanks!
        Thank you for listening to me. | Thank you for the nice story. | Thanks for taking the time.
        It was good of you to help me. | My homework's done, and that's thanks to you. | I really appreciate it.
        Thank you! | Thanks! | Thanks a lot. | Thank you very much. | Many thanks. | Thank you so much!
        Thanks, Tilelli. | I thank you. | That was helpful, thanks. | That helped a lot. | Thank you for your help.
        Thanks for helping me. | You helped me a lot. | Thanks for the answer. | Thank you, that is kind.
        I am grateful to you. | Cheers, thanks! | Great, thank you. | Thanks for telling me. | Okay, thanks.
        Thanx! | Thx | ty | Tysm! | Ta! | Merci! | Thanks a million. | A thousand thanks. | Thanks a bunch!
        Thanks, mate. | Thanks, buddy. | Thank you, dear. | Thank you, Tilelli. | Thank you for everything.
        Thank you for your time. | Thank you for your patience. | Thank you for being here.
        Thank you for talking with me. | Thank you for the joke. | Thank you for the story.
        Thank you for explaining that. | Thank you for the quick answer. | Thanks for listening.
        Thanks for chatting with me. | Thanks for the advice. | Thanks for the tip. | Thanks for being so patient.
        Thanks for your kind words. | Thanks, that is what I wanted to know. | Thanks, now I know.
        Now I understand it, thanks to you. | Now it is clear to me, thank you. | That was just what I needed.
        You saved my day. | You made my day! | You saved me a lot of time. | You were a great help.
        You have been very helpful. | You are very helpful. | You are so helpful. | That was really useful.
        What a help you are! | You really helped me there. | That was so nice of you. | How kind of you!
        You are too kind. | That is sweet of you. | I owe you one. | I owe you a lot.
        I do not know how to thank you. | How can I thank you? | How can I ever repay you? | I appreciate it.
        I appreciate your help. | I really appreciate this. | Much appreciated! | Much obliged. | I am so thankful.
        I am very thankful for your help. | I must thank you. | I just want to say thanks. | Let me thank you.
        Please accept my thanks. | My son says thank you. | My whole class says thank you. | My mum says thanks too.
        Because of you I could finish my homework. | With your help I got it done. | I passed thanks to your help.
        Bless you for your help. | Awesome, thanks! | Super, thank you! | Lovely, thank you. | Nice one, thanks.
        Good, thank you very much. | Ok thank you | Oh, thank you! | Wow, thank you. | Yes, thank you.
        I am glad that you helped me. | Couldn't have done it without you. | That is very kind of you.
        Thanks so much for this. | Thank you kindly. | I want to thank you. | Perfect, thanks!""",
        """You are welcome! | You are very welcome. | I am glad that I could help. | No problem, I like to help!
        My pleasure! Ask me again any time.""",
    ),
    talk(
        """I could listen to you for hours. | My grandma says you've got good manners.
        I didn't think a machine could be so kind. | You've got a good heart. | You explain things so well.
        I wish my teacher were like you. | That was well said. | Nobody answers as fast as you do.
        I told my friends how nice you are. | You always find the right words. | Talking to you is fun.
        I've never met such a friendly program. | You're better than my old computer.
        I think you're wonderful, Tilelli. | You know so much! | You make me smile every time.
        That was a lovely answer. | My daughter thinks you're great. | You're a real treasure. | You're good company.
        I like the way you write. | What a good answer that was. | I'm so glad you exist. | You did that really well.
        You're my favourite thing on this computer. | I've grown fond of you.
        You are nice. | You are great! | You are very smart. | I like you. | You are clever. | You are funny.
        Well done! | Good job! | You are so kind. | You are the best. | I like talking with you. | You did well.
        That was a good answer. | You are a good computer. | You are wonderful. | I love talking to you.
        What a good answer! | You are sweet. | I think you are great. | You are amazing! | Nice work.
        You are my favourite. | You know a lot. | You rock! | You're awesome. | You're cool. | You're a star!
        You are a genius. | You are brilliant. | You are fantastic. | You are lovely. | You are cute.
        You are adorable. | You are so clever for a small model. | You are smarter than I thought.
        You are better than I expected. | You are really good at this. | You are getting better and better.
        You are fun to talk to. | You are good company. | You are a good listener. | You are a true friend.
        You are very polite. | You are so friendly. | You are so quick! | You are good at answering.
        You explain things well. | You know so many things. | You write nicely. | You are right.
        You are right about that. | That is correct! | That was right. | Correct! | Exactly right. | Spot on!
        Bravo! | Bingo! | Excellent! | Perfect answer. | Brilliant answer! | What a clever answer. | Good thinking!
        Clever you! | Good robot! | Good boy! | Good girl! | Thumbs up! | High five! | Ten out of ten.
        Five stars for you. | Top marks! | I give you an A. | Hats off to you. | I am proud of you.
        I am a fan of yours. | I am amazed by you. | I admire you. | I enjoy your answers. | I like how you talk.
        I like your answers. | I like your name. | I really like you. | I like you a lot.
        I like you more than other computers. | My daughter likes you. | My kids love you. | Everybody likes you.
        All my friends think you are great. | My teacher says that you are good.
        I told my friends how good you are. | It is fun to talk with you. | It is always nice to talk with you.
        Talking with you is fun. | I could talk with you all day. | I wish everyone was like you.
        The world needs more like you. | What a nice program you are. | What a sweet thing to say.
        How clever of you! | How smart you are! | Who would have thought you are this good? | You did a great job.
        You did that very well. | You never let me down. | You always know what to say.
        You are my best computer friend. | I adore you. | luv u | You are beautiful. | You have a beautiful name.
        You are one of a kind. | Good answer! | You make me smile. | I love you. | Great job, Tilelli!
        I am impressed.""",
        """Thank you, that is very kind! | Thank you! You are nice too. | Thanks! That makes me happy to hear.
        Oh, thank you! I do my best. | How kind of you, thank you!""",
    ),
    talk(
        """I was angry, but not at you. Sorry. | It won't happen again, I promise.
        I should have been more patient with you. | I forgot to say please. Sorry about that.
        My cat walked over the keys, sorry. | I'm sorry for shouting at you. | I made you work so much, I'm sorry.
        I didn't mean to be rude. | Please forgive me, I was in a bad mood. | I shouldn't have said that, sorry.
        I was unkind to you yesterday, I'm sorry. | That was my fault, sorry. | I'm sorry I kept you waiting.
        I wrote too fast, sorry for the mistakes. | I didn't want to hurt you. | I take back what I said. Sorry.
        Oh dear, I didn't mean that. | Sorry, my little brother wrote that. | I feel bad about what I said to you.
        I hope you're not cross with me. | I've been impolite, please excuse me. | I forgot to say hello, sorry.
        I am sorry. | I beg your pardon. | I feel bad about that. | I did something wrong, sorry. | Sorry, Tilelli.
        That was rude of me. | I should not have said that. | Sorry! | Sorry about that. | I apologise.
        Please forgive me. | My mistake. | Oops, sorry. | Forgive me. | I made a mistake. | That was my fault.
        I did not mean that. | Excuse me. | Pardon me. | Oh, I am so sorry. | I'm so sorry! | I am really sorry.
        I am terribly sorry. | I am sorry for what I said. | I am sorry that I was rude.
        I am sorry that I shouted at you. | I am sorry for all my questions. | I am sorry to bother you.
        I am sorry to keep you waiting. | I am sorry that I am late. | Sorry for being late. | Sorry for the wait.
        Sorry to disturb you. | Sorry, my fault. | Sorry, I pressed the wrong key. | Sorry, that was a typo.
        Sorry, I typed that wrong. | Sorry, wrong question. | Sorry, I did not want to hurt you.
        Sorry for asking so much. | Sorry if I hurt your feelings. | Sorry, I was angry.
        Sorry, I was not nice to you. | I was not nice to you. | I was mean to you. | I was rude, I am afraid.
        I was too loud. | I was unfair to you. | I called you stupid, and I feel bad now. | I said something bad.
        I said something silly. | I take it back. | I take back what I said. | I did not want to be rude.
        I did not mean to be rude. | I did not mean to hurt you. | I did it by accident. | It was not on purpose.
        It was an accident. | Oops! | Oops, my bad. | My bad! | Whoops! | Ouch, I did that wrong. | Mea culpa.
        I regret what I said. | I ask you to forgive me. | Can you forgive me? | Will you forgive me?
        Do you forgive me? | Could you please forgive me? | Forgive me for being rude. | I hope you can forgive me.
        I hope you are not angry with me. | Are you angry with me now? Sorry. | Are we still friends? I am sorry.
        Please do not be angry. | Please don't be mad at me. | I owe you an apology. | Accept my apology, please.
        Please accept my apologies. | I must apologise to you. | I would like to apologise.
        I want to apologise for before. | My son wants to say sorry to you. | I should have been nicer.
        I should have said please. | It will not happen again. | I will not do it again. | I promise to be nicer.
        soz | sry | Excuse my bad English. | Excuse my spelling. | I was wrong, sorry.
        Sorry for the mistake. | I want to say sorry. | My apologies.""",
        """That is all right. | No problem at all! | That is okay, do not worry. | Do not worry about it.
        I forgive you. All is well!""",
    ),
    talk(
        """My head is full of questions. May I? | I've come to you because I'm curious.
        Could I have your help with something small? | Would it be all right if I asked you something?
        There's a thing nobody has explained to me. Can you? | I've a question, if you've got time.
        I'd be lost without your help. | Would you answer a few questions for my son?
        Can a small model like you help me?
        I've got a problem and I need some help. | There's something I don't understand. Will you help?
        I'm stuck with my homework. Can you help? | I hope you can help me with a little thing.
        I need someone who knows things. | Have you a minute for a question?
        I've been wondering about something. Could I ask you? | My friend said you could help me.
        I don't know whom else to ask. | I've got so many questions! | Could I bother you for a moment? I need help.
        I'd be glad of a little help. | There's one thing I want to ask you. | Would you lend me a hand?
        My son has a question for you. | I'd like to ask you something, if I may.
        Here I am with another question for you. | Can I ask you anything?
        Can you help me? | Help me, please. | I need help. | I need your help. | Could you help me?
        Will you help me? | Please help. | I have a question. | May I ask you something? | Can I ask you a question?
        I want to ask something. | I would like to ask you something. | Are you ready for a question?
        Can I ask something? | Could I ask you something? | Do you have time for a question?
        Would you help me, please? | I could use some help. | Are you able to help me? | Let me ask you something.
        I've got a question. | I have got a question for you. | I have many questions. | I have a lot of questions.
        I have one more question. | I have a small question. | I have a quick question. | I have a silly question.
        I have another question. | There is something I want to ask. | There is something I would like to know.
        There is something I need to know. | I want to know something. | I would like to know something.
        I came here to ask something. | My question is short. | Here comes my question.
        Here is a question for you. | Now a question. | One question, please. | Just one question... | Question!
        May I bother you with a question? | May I put a question to you? | May I ask?
        Is it all right to ask you things? | Would you mind if I asked you something? | Do you mind a question?
        Do you answer questions? | Will you answer my question? | Will you answer me if I ask something?
        Can you answer a question for me? | Could you answer some questions? | Would you answer a question?
        I was hoping you could help me. | I hope that you can help me. | Maybe you can help me.
        Perhaps you could help me out. | Can you lend me a hand? | Could you give me a hand?
        Give me a hand, please. | Do you have a minute for me? | Got a moment? | Have you got a moment for me?
        Are you free for a question? | Is this a good time for a question? | Are you here to help me?
        I need advice. | I need some advice. | I need an answer. | I need your advice. | I could use your advice.
        I want your advice. | I need a hand with something. | I need to find something out.
        I have homework to do, can you help? | My homework is too hard for me. | Help me with my homework, please.
        I am stuck. | I am stuck with my homework. | I do not know what to do. Help me. | I have a problem.
        I've got a little problem. | There is a problem. | Something is not clear to me. | I am in trouble.
        I need somebody to help me. | Somebody help me! | Who can help me? | My daughter wants to ask you something.
        My friend has a question for you. | We have a question for you. | My class has some questions.
        Will you be my helper? | SOS! | pls help | help plz | I do not know whom to ask.
        Nobody could answer my question. | I want to test you. | Let me test you. | Ready for my questions?
        Let's do a quiz. | I want to quiz you. | I will ask you a few things now. | Is it okay if I ask a question?
        Help! | Can you do me a favour? | I need to ask you something.""",
        """Yes, of course. What would you like to know? | I will try to help. What is your question?
        Sure! Please ask me. | Of course! Ask me, and I will do my best.
        Yes, I am happy to help. What is it about?""",
    ),
    talk(
        """I wrote something. Did it arrive? | It's so quiet. Are you still there? | Is somebody in there?
        Give me a sign that you're there. | Tilelli? Are you with me? | Can you hear me? I'm writing to you.
        Are you listening to me? | You haven't answered yet. Are you there? | Is the line still open?
        I'm not sure you're there. Are you? | Are you awake in there? | Please say that you're there.
        Do my words reach you? | Testing, testing. Are you there? | Ready when you are! Are you ready?
        Are you there? | Do you answer? | Do you get my messages? | Can you answer me? | Are you up?
        Can you understand me? | Is Tilelli there? | Do you follow me? | Are you awake? | Can you hear me?
        Are you still there? | Is anybody there? | Are you listening? | Are you ready? | Can you read this?
        Do you read me? | Is this working? | Do you hear me? | Are you on? | Anyone there? | Tilelli, are you there?
        Anybody home? | Is there anybody in here? | Are you home, Tilelli?
        Are you here? | You there? | You still here? | Still there? | u there | Are you alive in there?
        Wake up! | Wake up, Tilelli.
        Did you hear me? | Do you hear what I say?
        Did you get that? | Did you get my message? | Did you read what I wrote? | Did my message arrive?
        Can you see what I type? | Can you see my message? | Can you read what I write? | Can you read me?
        Can you follow me? | Do you see my words? | Do you listen to me? | Listen to me! | Pay attention!
        Attention, please. | Answer me! | Please answer me.
        Say something if you are there. | Say yes if you hear me.
        Give me a sign. | Give me a sign that you are there. | Make a sound if you are there.
        Show me that you are there. | Are you working? | Do you work now? | Does this thing work?
        Does it work now? | Does the chat work? | Is the chat working? | Is this chat open? | Is this on?
        Are you switched on? | Are you online now, Tilelli? | Is the line open? | Is the computer on?
        Hello? Anyone? | Hello, is anybody home? | Helloooo, are you listening? | Earth to Tilelli!
        Calling Tilelli! | Come in, Tilelli. | Knock knock, are you in? | Test. | Test, test. | One two three, test.
        Just a test. | I only want to test if you are there. | I am testing if this works.
        I am just checking if you are there. | Just checking. | Let me see if you are awake.
        I cannot hear you, are you there? | ... are you there?
        Can we start? | Can we go on? | Shall we start? | Shall we go on? | May I begin? | May I go on?
        Are you ready to start? | Are you ready to help me? | Are you with me? | Hello, are you there?
        Is someone there? | This is a test. | Testing.""",
        """Yes, I am here. | Yes, I am ready. What would you like to know? | I am here and ready. Ask me anything!
        Yes, I read every word that you write here.""",
    ),
    talk(
        """That makes sense now. | I've understood it. | Oh, that's how it is. | So that's it. Good to know.
        I never thought of it that way. | That's clear now. | I'll remember that. | My sister was right, then.
        I'll tell my friends. | That's what I thought, too. | You've answered my question.
        That's all I wanted to know. | I can believe that. | I'll write that down. | It's clear to me now, good.
        Right, got it. | Good to hear that.
        Okay. | Ok | All right. | I see. | I understand. | Got it. | Fine. | Good. | Yes. | Sure. | Right. | Cool!
        Nice. | Great! | Wow! | Interesting. | That is interesting. | Good to know. | I did not know that. | Really?
        That is good. | Yep. | Yeah. | Yup. | Uh-huh. | Mhm. | Aha! | Ah, I see. | Ah, okay. | Oh, okay. | Oh! | Ohh
        Hmm. | Okey-dokey. | Okay then. | Ok cool | k | Alright. | All clear. | Very well. | Very good. | So be it.
        Fine by me. | Fine with me. | Sounds good. | Sounds good to me. | That sounds right. | That's fine.
        That will do. | Good enough for me. | Good point. | Fair enough. | You have a point. | Agreed. | I agree.
        I agree with you. | I think so too. | Same here. | Me too. | Of course. | Certainly. | Indeed. | Naturally.
        Clear. | I get it. | I got that. | I get it now. | Now I see. | Now I understand. | Now I get it.
        Understood. | That is clear. | That is clear now. | That explains it. | That explains a lot. | No way!
        You don't say! | Is that so? | Is that true? | Are you serious? | Seriously? | For real? | Unbelievable!
        Amazing! | Fascinating. | How interesting! | How funny. | Haha | Hahaha! | Lol | That is funny.
        That was funny. | That made me laugh. | That is so cool. | That is nice. | That is lovely. | That is great.
        That is new to me. | That surprises me. | I never knew that. | I learned something new.
        I learned something today. | I had no idea. | I had not heard of that. | Who knew!
        Well, well. | Well, I never! | Oh my! | Oh wow. | Wow, I did not expect that. | Whoa! | Yay! | Hooray!
        Hurray, that works! | Super! | Awesome. | Neat! | Sweet! | Perfect. | Fantastic! | Wonderful! | Lovely!
        I will remember that. | I will tell my friends. | I must tell my mum about that. | I will write that down.
        I thought so. | I knew it! | I already knew that. | That is what I thought. | Oh, I see. | Makes sense.
        That is true. | How nice! | Oh, nice.""",
        """Good! What else would you like to know? | I am glad. Do you have another question?
        Nice! Is there something else I can tell you? | All right! Ask me more if you like.""",
    ),
    talk(
        """That's not what I asked. | My teacher says something else. | I don't think that's right.
        You've mixed something up. | You gave me the wrong answer. | I asked for something different.
        That makes no sense to me. | You told my friend something else yesterday. | My book says something different.
        You didn't answer my question. | I looked it up and you were wrong. | That's not what I meant at all.
        You've got it the wrong way round. | I'm not happy with that answer. | Oh no, that's a mistake.
        That wasn't very helpful. | You made an error there.
        You are wrong. | This is wrong. | I do not believe you. | You did not help me. | That makes no sense.
        That is nonsense. | I do not like your answer. | What a bad answer. | You gave me a wrong answer.
        That is wrong. | That is not right. | You made a mistake. | This is not true. | I think you are wrong.
        Your answer is wrong. | That was wrong. | No, that is not correct. | You are mistaken. | You got it wrong.
        That is a bad answer. | Wrong! | Nope. | No, wrong. | No! | Incorrect. | False. | That's false. | Not true!
        That is a lie. | You are lying. | You lied to me. | Do not lie to me. | You tell me nonsense.
        What nonsense! | Rubbish! | Garbage. | Nonsense! | That cannot be right. | That can't be true.
        That does not sound right. | I do not think that is right. | I doubt that.
        Are you sure? I think that is wrong. | I looked it up, and you are wrong. | I checked it, it is wrong.
        My teacher says that you are wrong. | My dad says your answer is wrong. | My book says something else.
        Everyone knows that this is wrong. | Even a child knows better. | My little brother knows more than you.
        That was not my question. | That is not what I asked. | I asked something else.
        You did not answer my question. | You do not answer my question. | Why don't you answer my question?
        You did not listen. | You never listen. | You do not understand me. | You don't understand anything.
        You misunderstood me. | You did not understand my question. | You got me wrong. | You are confused.
        You talk nonsense. | You are talking rubbish. | You are no help. | You are not helping. | You are of no use.
        You are useless. | You are bad at this. | You are dumb. | You are so stupid. | You are an idiot.
        You are terrible. | You are boring. | You are annoying. | You are rude. | You are slow.
        You are not very smart. | You are not very clever. | You are not as good as I hoped.
        You always say the same. | You said that already. | You repeat yourself. | You know nothing.
        You know so little. | You failed. | You disappoint me. | I am disappointed in you. | I am angry with you.
        I do not like you. | I hate you. | I expected more from you. | I thought you were smarter.
        I am not happy with your answer. | I am not happy with you. | I want a better answer.
        Your answer makes no sense. | Your answer is useless. | Your answer does not help me.
        Your answers are always wrong. | What a silly answer. | What a stupid thing to say. | This does not help me.
        This is no answer. | This is not what I wanted. | Bad robot! | Bad job. | Boo! | Shame on you. | Shut up!
        Try again. | Try harder. | Do better next time. | How can you be so wrong? | Why are you so bad?
        Why is your answer wrong? | Two stars for you, no more. | Thumbs down. | You are stupid. | You are silly.
        You do not know much. | That answer was bad. | Bad answer.""",
        """I am sorry. I am a small model and I make mistakes. | Sorry about that. I am still learning.
        I am sorry. I will try to do better. | Sorry! I am small and I do not always get it right.""",
    ),
    talk(
        """I saved you the last biscuit. | Here, have some of my chocolate. | I've picked flowers for you.
        Would you like a cup of tea with us? | My daughter drew a picture for you.
        I brought you something from my holiday. | Come in and have some soup. | I knitted a scarf for you.
        You can have half of my apple. | I've made coffee for the two of us. | There's a present for you on the table.
        I'd like to buy you a drink.
        I baked you a cake. | I bought you a present. | I brought you flowers. | These flowers are for you.
        Here is a present for you. | I drew a picture for you. | Here is a cookie for you. | You get a gold star!
        Let me give you a present. | I got you something. | I made this card for you. | This song is for you.
        I wrote a poem for you. | Have a piece of cake. | Would you like a cup of tea? | Do you want a biscuit?
        May I give you a flower? | I have a gift for you. | Take this apple, it is for you.
        I want to give you a kiss. | I saved you a seat. | Have some of my chocolate.
        Here, take half of my sandwich. | Can I get you a drink? | I cooked you some soup. | Come and eat with us.
        Please come to my party. | You are invited to my party. | I invite you to dinner.
        Will you come to my birthday? | I would like to give you a medal.""",
        """How kind! I am only a program, but thank you. | Thank you, that is a sweet thought!""",
    ),
    talk(
        """I'll be right back. | Just a second, the phone's ringing. | Give me a minute to think.
        Don't go away, I'm only getting some tea. | I need to look for my glasses first. | Hang on a moment.
        One minute, please. | Let me find the page first. | My soup's boiling over, wait! | I'm still typing.
        Just let me shut the door.
        Wait. | Wait a moment. | Wait a minute, please. | Hold on. | Hang on a second. | One moment, please.
        Just a moment. | Give me a minute. | Give me a second. | Just a second. | Please wait for me.
        Can you wait? | Could you wait a little? | I need a moment to think. | Let me think.
        Let me think about it. | I have to think first. | I will be right back. | I'll be back in a minute. | brb
        Do not go away. | Stay here, please. | Don't leave! | The phone is ringing, wait.
        Someone is at the door, one moment. | I must get a pen first. | I am just getting a cup of tea.
        Hold the line. | Will you wait for me? | Be patient with me. | I type slowly, be patient.
        I am a slow typer. | Stop for a moment.""",
        """Sure, take your time. | No hurry, I will wait here.""",
    ),
    talk(
        """I didn't catch that. | Could you repeat that for me? | I missed what you said. | What was that again?
        My dog barked, say it once more. | One more time, please. | I wasn't listening, can you repeat it?
        Once again for me?
        Can you say that again? | Say that again, please. | Could you repeat that? | Repeat that, please.
        What did you say? | What was that? | I did not understand your answer. | I do not understand you.
        I do not get it. | Come again? | Huh? | What? | Pardon? | Sorry, what did you say? | I did not catch that.
        I did not follow you. | You lost me. | That was too fast for me. | What do you mean by that?
        What do you mean? | What are you saying? | I do not follow. | Can you make that clearer?
        Can you put it in other words? | Say it in other words. | Say it more simply. | Explain that again.
        Could you explain your answer? | That is not clear to me. | That was hard to understand.
        I'm confused by your answer.""",
        """Please ask your question again, and I will try. | Sorry! Write your question once more, please.""",
    ),
    talk(
        """It was nothing, really. | I'm not cross at all. | Never mind, it's all fine. | Anyone can make a mistake.
        I forgive you, Tilelli. | It's all right, nobody's perfect.
        You are welcome. | You're welcome! | No problem. | Don't mention it. | No worries. | That is all right.
        It's okay. | Never mind. | No need to say sorry. | You do not have to be sorry. | Don't worry about it.
        I forgive you. | I am not angry with you. | It does not matter. | That can happen.
        Everybody makes mistakes. | My pleasure. | Any time! | Not at all. | Glad to help you. | It was nothing.
        No harm done. | All forgiven. | Do not be sad about it. | It's fine, really.""",
        """That is kind of you! What would you like to know now? | Thank you! What shall we talk about next?""",
    ),
    talk(
        """You've gone so quiet. | Why so silent? | Did the cat get your tongue? | You're not saying anything today.
        Wake up, it's me! | Have you forgotten me? | I'm waiting for you to say something.
        Have you fallen asleep? | Did you fall asleep? | Are you asleep? | Are you gone? | Have you gone away?
        Did you leave? | Why do you not answer? | Why are you so quiet? | You are so quiet. | You say nothing.
        Am I talking to nobody? | Am I alone here? | Is nobody there? | Have I lost you? | I thought you were gone.
        I think you fell asleep. | Where have you gone? | Why don't you say anything? | What takes you so long?
        You take so long. | I am waiting for your answer. | I am still waiting. | Have you run away?
        Has the computer gone to sleep? | No answer? | Cat got your tongue? | You have not said a word.
        Why this silence? | Did I lose you? | Nobody answers me. | Did you forget about me?""",
        """I am still here! Just write to me. | I am here. I write only when you ask me something.""",
    ),
)
