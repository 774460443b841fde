"""What is made for reading and kept beside the weights."""
