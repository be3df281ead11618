"""The live engine: rules compiled to matchers on the syntax tree, re-run on every keystroke."""
