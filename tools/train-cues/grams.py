"""Grams of a text as 32-bit numbers: words, pairs, triples, words with the role, and runs of letters inside words.

The same rules stand in packages/core/src/cues/grams.ts; a check file holds both to them.
"""
import sys
from functools import lru_cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "train-affect"))
from tokens import hash_of, tokens_of  # noqa: E402

MASK = 0xFFFFFFFF
ROLES = ("ex", "user", "account")
START = hash_of("<s>")
END = hash_of("</s>")


def mix(a, b):
    """Two numbers in one; order matters."""
    value = (((a ^ (a >> 7)) + 0x9E3779B9 + b) & MASK)
    value = (value * 0x2C1B3C6D) & MASK
    value ^= value >> 15
    value = (value * 0x297A2D39) & MASK
    return value ^ (value >> 13)


@lru_cache(maxsize=200_000)
def letter_grams(token):
    """Runs of 3 to 5 letters of a word with its ends marked."""
    marked = "<" + token + ">"
    if len(marked) < 5:
        return ()
    return tuple(
        mix(7, hash_of(marked[i : i + n])) for n in (3, 4, 5) if n < len(marked) for i in range(len(marked) - n + 1)
    )


def grams_of(tokens, role):
    """(grams of words, grams of letters), as lists with repeats."""
    ids = [START] + [hash_of(token) for token in tokens] + [END]
    said = ROLES.index(role) + 11
    words, letters = [], []
    for at in range(1, len(ids)):
        one, before = ids[at], ids[at - 1]
        pair = mix(before, one)
        words.append(mix(2, pair))
        words.append(mix(said, pair))
        if at >= 2:
            words.append(mix(3, mix(ids[at - 2], pair)))
        if at < len(ids) - 1:
            words.append(mix(1, one))
            words.append(mix(said, one))
            letters.extend(letter_grams(tokens[at - 1]))
    return words, letters
