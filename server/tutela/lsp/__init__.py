"""The editor's face: the language server protocol and nothing that another face would need."""
