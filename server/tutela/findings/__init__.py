"""What is known about a document: findings, and the ledger that keeps them true across edits."""
