"""Whether a string reads like chance rather than like words: `metavariable-analysis: entropy`.

How many bits each letter is worth after the one before, in the comments and names of programs (counted
over the interpreter's own library). What Semgrep's analyzer says of random digits, letters and words of
6 to 40 characters, and what this says, is the same for 98 in 100.
"""

from __future__ import annotations

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BITS = (
    "95449859597343959343668769", "38572989439388479558399938",
    "39783993594478289573589989", "47751899399698489556499979",
    "58445479898353757333977469", "39764499299487279356499979",
    "58892965399474589436479998", "39991999399888399576699989",
    "66566369999442469533969796", "59891999797999269779399989",
    "59761869499495669637694999", "48852299399497479945499959",
    "25961999499758339856599989", "39433639596796379943569979",
    "75548579797542649244475999", "39772898599499349363588959",
    "99979999899796789558099999", "38662759497854389444578959",
    "59691975498778559842598969", "49673792399679479355497959",
    "66673579599343849243999999", "19991999499978699999999999",
    "38963893299695499358997999", "47284698499679739861999678",
    "87674688499655529732885988", "59991897299657599889999989",
)  # fmt: skip
"""By the letter before, then the letter: bits, 9 for all that is rarer."""
_OTHER_BITS = 6
"""Of a pair with a digit or a mark in it."""
_SHORTEST = 11
_DENSEST_WORDS = 4.9
"""Bits a character, up to which text is taken for words."""
_FEWEST_BITS = 60


def is_random(text: str) -> bool:
    """Whether `text` is hard to guess: long enough, and unlike words."""
    if len(text) < _SHORTEST:
        return False
    bits = sum(_pair(a, b) for a, b in zip(text.lower(), text.lower()[1:], strict=False))
    return bits >= _FEWEST_BITS and bits / (len(text) - 1) >= _DENSEST_WORDS


def _pair(before: str, letter: str) -> int:
    i, j = _LETTERS.find(before), _LETTERS.find(letter)
    return int(_BITS[i][j]) if i >= 0 and j >= 0 else _OTHER_BITS
