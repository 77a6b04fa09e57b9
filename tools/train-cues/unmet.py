"""What heads say of writers whom they have not met: a net for each writer, that learned from all the others.

The four files of shared rows count as one writer, since each cue is by one of them. A fifth of the everyday talk is left out with each.
"""
import zlib

import numpy as np

from learn import fit_many, scores
from rows import CUES, is_last_check

SHARED = "shared"
FOLDS = (SHARED, "w1", "w2", "w3", "w5", "w7")


def fold_of(row):
    """The net that must not learn from a row; -1 for rows that all learn from."""
    if row["writer"] == "background":
        return zlib.crc32(row["text"].encode()) % len(FOLDS)
    name = SHARED if row["writer"] in "abcd" else row["writer"].split("-")[0]
    return FOLDS.index(name) if name in FOLDS else -1


def unmet_scores(arrays, data, pooled, options, seeds):
    """Logits [row][cue]; not a number where every net has learned from a row, or where nobody looks yet."""
    fold = np.array([fold_of(row) for row in data.rows])
    last = np.array([is_last_check(row) for row in data.rows])
    z = np.full((len(data.rows), len(CUES)), np.nan, np.float32)
    for at, name in enumerate(FOLDS):
        net, _, grams = fit_many(arrays, data, np.flatnonzero((fold != at) & ~last), options, pooled, seeds)
        test = np.flatnonzero((fold == at) & ~last)
        z[test] = scores(net, data, test, grams, pooled)
        print("without", name, flush=True)
    return z
