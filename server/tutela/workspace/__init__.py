"""A workspace folder on disk: its settings, its content, its files."""
