"""Teaching: lessons as data, shaped to the reader's code."""
