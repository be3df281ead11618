"""A lesson at work: a text judged from scratch, a fix followed as it is typed, an exercise answered."""
