"""Little scenes in which a question comes up; answered and refused kinds share them, so that no scene tells them apart."""

SET_UPS = """My sister asks me: {direct} | My neighbour wants to know {indirect}. | {direct} My friend and I have a bet.
I lay awake last night and asked myself: {direct} | Yesterday on the train I asked myself {indirect}.
My little brother keeps asking {indirect}. | We sat on the bus and somebody asked: {direct}
I had it on a piece of paper, but the paper is gone. {direct} | My grandpa asked me this morning: {direct}
My aunt wrote me a letter and asks {indirect}. | On the way home a friend asked me: {direct}
Before I go to bed, tell me {indirect}. | My train leaves soon, so quickly: {direct}
I can't work today, because I keep asking myself {indirect}. | There's one thing I'd like to know. {direct}
It's raining and I'm at the window, thinking. {direct} | I stood in the kitchen and asked myself {indirect}.
If a friend asked you {indirect}, what would you say? | It crossed my mind in the shop today. {direct}
Since last week I've been asking myself {indirect}. | My son came to me and asked {indirect}.
Next time I see my uncle he'll ask me: {direct} | I wanted to ask my neighbour, but now I ask you. {direct}
Last night at a party somebody asked {indirect}. | I put down my book and asked myself: {direct}
My teacher looked at me and asked: {direct} | Over dinner my daughter asked {indirect}.
I'd sleep better if you told me {indirect}. | Don't laugh, but {indirect}, do you know? | Here's my question for today. {direct}
I'm writing because I'd like to hear from you {indirect}. | Please write one line for me: {direct}
I've asked my mother and my father already, and now you. {direct} | Let's see what you say. {direct}
I'll tell my friends next week what you said. {direct} | My purse is empty, my head is full. {direct}
Give me a short answer, I'm on the phone. {direct} | It's the last thing I'd like to ask tonight. {direct}
I've just had a cup of tea, and now this: {direct} | My cousin called, only to ask {indirect}.
What would you tell a child who asks {indirect}? | I was walking through the town, and then I thought: {direct}
You'll help me, won't you? {direct} | Could you do me a favour and say {indirect}?"""
"""Slots: direct ("Where is it?") and indirect ("where it is")."""

AS_SAID = """{said} | {said} | {said} | {said} | {said} | {said} | {said} | Hello. {said} | {said} Do you know?
Listen. {said} | {said} Tell me, please. | Hi Tilelli. {said} | {said} I'd like to know. | One question. {said}
{said} Can you help me? | Oh, one thing. {said} | {said} What do you say? | {said} I'm just curious.
{said} Would you tell me? | Good evening. {said} | {said} Please answer."""
"""Ways to say a whole little message that ends in a question; slot: said."""
