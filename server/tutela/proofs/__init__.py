"""Proofs: the attack that a lesson tells of, run on the code that it shows.

A proof is code, so nothing runs one but `tutela lesson check --proofs`, when a person asks.
"""
