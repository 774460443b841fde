"""What a lab that strangers may use grants each of them, and how one gets onto a Space of the Hub."""
