"""The terminal's face: commands, and how things look in a terminal.

Knows click and rich, and is alone in that. Decides nothing that another face would decide again.
"""
