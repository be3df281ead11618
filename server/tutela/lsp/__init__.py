"""The editor's face: the protocol, and what it makes of documents, findings and lessons.

Knows pygls and lsprotocol, and is alone in that. Decides nothing that another face would decide again.
"""
