"""Lessons as web pages: a static site, and a preview for their authors."""
