"""What stands beside the text: the structure on one side, the decision at hand on the other."""
