"""Small talk: greetings, thanks, goodbyes, compliments, jokes and the small favours of a chat."""

from training.conversations.courtesies import COURTESIES
from training.conversations.day_talk import DAY_TALK
from training.conversations.greetings import GREETINGS
from training.conversations.kind import Kind
from training.conversations.little_favours import LITTLE_FAVOURS
from training.conversations.pastimes import PASTIMES
from training.conversations.user_news import USER_NEWS

KIND = Kind(
    "small talk", weight=5.0, topics=(*GREETINGS, *COURTESIES, *PASTIMES, *USER_NEWS, *LITTLE_FAVOURS, *DAY_TALK)
)
