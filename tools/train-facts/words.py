"""Which words get a row, with their public vectors. The commonest in rows that tell facts come first."""
import sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).resolve().parent.parent / "train-safety"))
from vocabulary import read_vectors  # noqa: E402

STANDS_FOR = {
    "X": "he she", "U": "i", "W": "we", "O": "someone they", "X's": "his her", "U's": "my", "W's": "our", "O's": "their",
    "X-self": "himself herself", "U-self": "myself", "W-self": "ourselves",
}
ENOUGH = 3


class Vocabulary:
    """`vectors` has a row for each word, the first for nothing, the second for what is not known; `own` says what may be learned."""

    def __init__(self, rows, more, folder, most):
        self.known, self.numbers = read_vectors(folder)
        told, every, classes = Counter(), Counter(), set()
        for row in rows:
            told.update(words_of(row))
        for row in [*rows, *more]:
            every.update(words_of(row))
            classes |= {name for unit in row["units"] for word in unit["words"] for name in word[1]}
        order = sorted(every, key=lambda word: (-3 * min(told[word], 40) - min(every[word], 60), word))
        words = [word for word in order if every[word] >= 2 or self.vector(word) is not None][:most]
        self.words = ["", "<unknown>", *words]
        self.row_of = {word: row for row, word in enumerate(self.words)}
        self.classes = sorted(classes)
        self.class_at = {name: at + 1 for at, name in enumerate(self.classes)}
        self.vectors = np.zeros((len(self.words), self.numbers.shape[1]), np.float32)
        self.own = np.zeros(len(self.words), np.int64)
        for row, word in enumerate(self.words[1:], 1):
            found = self.vector(word)
            if found is not None:
                self.vectors[row] = found
            if every[word] >= ENOUGH:
                self.own[row] = self.own.max() + 1

    def vector(self, word):
        names = STANDS_FOR.get(word, word.removesuffix("'s").strip("'")).split()
        have = [self.numbers[self.known[name]] for name in names if name in self.known]
        return np.mean(have, 0) if have else None


def words_of(row):
    return {word[0] for unit in row["units"] for word in unit["words"]}
