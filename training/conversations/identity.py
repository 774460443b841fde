"""Who it is: its name, its maker, what it can do, and what a language model does not have."""

from training.conversations.kind import Kind
from training.conversations.self_life import SELF_LIFE
from training.conversations.self_name import SELF_NAME
from training.conversations.self_wonder import SELF_WONDER

KIND = Kind("identity", weight=4.5, topics=(*SELF_NAME, *SELF_LIFE, *SELF_WONDER))
