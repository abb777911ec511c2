"""Reads one article: what it is called, when and where it appeared, and who says what in it."""
