"""Trains the heads for cues over the affect model's body, and writes them as a file.

usage: python3 train_cues.py CUES_FOLDER DATA_FOLDER AFFECT_IN HEADS_OUT [--apart SCHEME.jsonl] [--body AFFECT_OUT] [--kept SCORES.npy]
    [--check CHECK.json]

Needs Debian's python3-torch and python3-numpy, and `npx tsx` for the rules. CUES_FOLDER holds rows of cues by writer, DATA_FOLDER goemotions,
goemotions-teacher and xed; rows in written/ and the phrase files in rows/ are ours. Thresholds and calibration come from nets that have
not met the writer whom they read (unmet.py, settle.py). Grown rows that come near an example of SCHEME are left out: its examples are a
test. With --body the affect model learns too, with GoEmotions comments in every batch, and is written to AFFECT_OUT: so affect-2 was made
from affect-1. --kept keeps what the nets said of unmet writers, so that settling can be tried again without them: what comes out is the
same. CHECK holds logits for the engine's test (packages/core/fixtures/affect/heads-check.json).
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch

from figures import figures_of
from files import write_affect, write_check, write_heads
from learn import Data, fit, fit_many, pool, scores
from net import open_affect, padded, to_ids
from rows import extra_of, is_last_check, rule_hits, targets, with_grams
from settle import Unmet, settle
from sources import affect, all_rows, read_comments
from unmet import unmet_scores

OPTIONS = {"epochs": 10, "lr": 0.005, "decay": 0.1, "gram_lr": 0.03, "body_lr": 0.001, "shrink": 0.9, "seed": 1}
SEEDS, SEEDS_UNMET = (1, 2, 3), (1,)


def main():
    args = read_arguments()
    torch.set_num_threads(1)
    header, index, words, arrays = open_affect(args.affect)
    comments, background, dev = read_comments(Path(args.data), header["labels"], index, header["buckets"])
    rows = with_grams(all_rows(args.cues, args.apart) + background)
    hits = rule_hits(rows)
    data = Data(rows, np.stack([extra_of(r, h) for r, h in zip(rows, hits)]), *targets(rows, hits), index, header["buckets"])
    last = np.array([is_last_check(row) for row in rows])
    body_sha = header["sha256"]
    if args.body:
        net, _, _ = fit(arrays, data, np.flatnonzero(~last), comments, OPTIONS)
        figures, *calibration = emotions(net, dev, index, header)
        print(json.dumps(figures, indent=1))
        body_sha = write_affect(args.body, net, words, header, *calibration, figures)
        header, index, words, arrays = open_affect(args.body)
    pooled = pool(arrays, data)
    unmet = Unmet(kept(args.kept, lambda: unmet_scores(arrays, data, pooled, OPTIONS, SEEDS_UNMET)), rows, hits)
    heads = settle(unmet)
    figures = figures_of(unmet, heads)
    net, names, grams = fit_many(arrays, data, np.flatnonzero(~last), OPTIONS, pooled, SEEDS)
    z = np.full_like(unmet.z, np.nan)
    z[last] = scores(net, data, np.flatnonzero(last), grams, pooled)
    check = figures_of(Unmet(z, rows, hits), heads)
    figures["last_check"] = {"rows": int(last.sum()), "macro_f1": check["unmet"][0]}
    print(json.dumps(figures, indent=1))
    write_heads(args.heads_out, net, names, heads, figures, body_sha)
    write_check(args.check or args.heads_out + ".check.json", net, grams, index, header["buckets"])


def read_arguments():
    parser = argparse.ArgumentParser()
    for name in ("cues", "data", "affect", "heads_out"):
        parser.add_argument(name)
    for name in ("--apart", "--body", "--kept", "--check"):
        parser.add_argument(name)
    return parser.parse_args()


def kept(path, make):
    if path and Path(path).exists():
        return np.load(path)
    z = make()
    if path:
        np.save(path, z)
    return z


def emotions(net, dev, index, header):
    ids = [to_ids(tokens, index, header["buckets"]) for tokens in dev["tokens"]]
    with torch.no_grad():
        p = np.concatenate([torch.sigmoid(net.emotions(*padded(ids[i : i + 256]))).numpy() for i in range(0, len(ids), 256)])
    slope, offset = affect.calibrate(p, dev["y"])
    p = affect.squash(affect.logit(p) * slope + offset)
    thresholds = affect.tune(p, dev["y"])
    return affect.measure(p, dev["y"], thresholds, header["labels"]), slope, offset, thresholds


if __name__ == "__main__":
    main()
