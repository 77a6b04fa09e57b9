"""What the heads say of people they have not met: one writer left out at a time, nothing is written.

usage: python3 by_writer.py CUES_FOLDER SAFETY_FILE DATA_FOLDER AFFECT_FILE

Each cue's rows come from one writer. So without that writer a head has only the grown rows of the cue, and what other writers said in
passing; and without the grown rows it is measured on a writer whose every cue it knows from somebody else.
"""
import sys
from pathlib import Path

import numpy as np
import torch

from grow import grow
from learn import Data, fit, scores
from net import open_affect
from rows import AT, CUES, DANGER, extra_of, read_rows, rule_hits, targets, with_grams
from train_cues import OPTIONS, auc, measure, read_comments


def main():
    torch.set_num_threads(1)
    cues, safety, base, affect_file = sys.argv[1:5]
    header, index, _, arrays = open_affect(affect_file)
    comments, background, _ = read_comments(Path(base), header["labels"], index, header["buckets"])
    rows = [row for path in sorted(Path(cues).glob("*.jsonl")) for row in read_rows(path)]
    rows += read_rows(safety, "safety") + [{**row, "writer": "own"} for row in grow()] + background
    with_grams(rows)
    hits = rule_hits(rows)
    y, w = targets(rows, hits)
    data = Data(rows, np.stack([extra_of(r, h) for r, h in zip(rows, hits)]), y, w, index, header["buckets"])
    writers = np.array([row["writer"] for row in rows])
    for one in ["own", *sorted(set(writers) - {"own", "safety", "background"})]:
        net, _, place = fit(arrays, data, np.flatnonzero(writers != one), comments, OPTIONS)
        test = np.flatnonzero(writers == one)
        z = scores(net, data, test, place)
        found = {cue: best(cue, [rows[i] for i in test], z[:, AT[cue]]) for cue in CUES}
        found = {cue: figures for cue, figures in found.items() if figures is not None}
        shown = [figures[0] for cue, figures in found.items() if cue not in DANGER and cue != "contempt_insult"]
        print(f"without {one}: macro-F1 {np.mean(shown):.3f}", {c: f"F1 {v[0]:.2f} AUC {v[1]:.2f}" for c, v in found.items()}, flush=True)


def best(cue, rows, s):
    """F1 at the best threshold, and the area under the curve; None where the writer has no rows of the cue."""
    some = [at for at, row in enumerate(rows) if row.get("cue") == cue]
    truth = np.array([rows[at]["label"] for at in some])
    if len(some) == 0 or truth.sum() == 0:
        return None
    return max(measure(s[some], truth, t) for t in np.quantile(s[some], np.linspace(0, 1, 101)))[0], auc(s[some], truth)


if __name__ == "__main__":
    main()
