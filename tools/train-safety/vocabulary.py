"""Which words get a row, and their public vectors.

A word that is mostly written with a capital inside a sentence is a name, and is left out: who is called what must change nothing.
Days, months and the names of apps and helplines are kept. Pronouns stand as place and person, with the mean vector of theirs.
"""
import re
from collections import Counter
from pathlib import Path

import numpy as np

KEPT = set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december christmas easter diwali ramadan eid valentine halloween god lord allah jesus heaven instagram "
    "facebook whatsapp snapchat tinder hinge bumble grindr linkedin google netflix spotify strava icloud airtag samaritans "
    "ambulance police crisis gcse gcses uber tiktok xbox hr gp er ward english mum dad mam mom nan gran grandad papa amma "
    "daddy mummy uncle aunt auntie".split()
)
CODES = {
    "P1": "i", "O1": "me", "M1": "my", "S1": "myself", "P2": "you", "M2": "your", "S2": "yourself", "P3": "he she they",
    "O3": "him them", "M3": "his their", "H3": "her", "S3": "himself herself themselves", "P4": "we", "O4": "us", "M4": "our",
    "S4": "ourselves",
}
SPECIAL = ["<unknown>", "<number>", "<user>", "<ex>", "<account>"]
INNER = re.compile(r"(?<=[a-z,] )([A-Za-z]{2,})")


def names_in(texts):
    small, large = Counter(), Counter()
    for text in texts:
        if text.upper() == text:
            continue
        for word in INNER.findall(text):
            (large if word[0].isupper() else small)[word.lower()] += 1
    return {word for word, many in large.items() if many > 0.6 * (many + small[word])} - KEPT


def read_vectors(folder):
    words = (Path(folder) / "words.txt").read_text(encoding="utf-8").split("\n")
    numbers = np.fromfile(Path(folder) / "vectors.f16", np.float16).reshape(-1, 100).astype(np.float32)
    return {word: i for i, word in enumerate(words[: len(numbers)])}, numbers / numbers.std()


def make_vocabulary(rows, texts, folder, most, enough=3):
    """@returns word -> row, vectors, and for each row the place of what may be learned of the word itself (0: nothing)"""
    known, numbers = read_vectors(folder)
    names = names_in(texts)
    seen = Counter(word for each in rows for word in set(each["words"]))
    taught = [word for word, many in seen.most_common() if word not in CODES and word not in names and not odd(word)]
    chosen = [word for word in taught if word in known or seen[word] >= 2][:most]
    held = set(chosen)
    chosen += [word for word in known if word not in held and word not in names and not odd(word)][: max(0, most - len(chosen))]
    words = SPECIAL + list(CODES) + chosen
    vectors = np.zeros((len(words), 100), np.float32)
    own = np.zeros(len(words), np.int64)
    free = np.random.RandomState(0)
    for row, word in enumerate(words):
        stands_for = CODES.get(word, word).split(" ")
        have = [numbers[known[each]] for each in stands_for if each in known]
        vectors[row] = np.mean(have, 0) if have else free.randn(100).astype(np.float32) * 0.1
        if word in SPECIAL or word in CODES or seen[word] >= enough:
            own[row] = own.max() + 1
    return {word: row for row, word in enumerate(words)}, vectors, own


def odd(word):
    """Ages are kept as numbers, other numbers are one word."""
    return not (re.fullmatch(r"[a-z][a-z']*|'s|1[0-9]|\.", word) or word in {"999", "911", "988", "111", "101"})
