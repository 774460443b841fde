"""What replies are worth as language."""
