"""Tutela teaches secure coding at the moment the code is written."""

__version__ = "0.1.0"
