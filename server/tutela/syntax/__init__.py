"""A document's text and tree, kept in step edit by edit. Knows no rule, no finding, no protocol."""
