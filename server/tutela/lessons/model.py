"""A lesson as data: front matter, parts of prose with their conditions, snippets by language."""
