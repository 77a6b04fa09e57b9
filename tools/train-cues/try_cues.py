"""Tries settings: cross-validated figures only, nothing is written.

usage: python3 try_cues.py CUES_FOLDER SAFETY_FILE SHARED_DATA [name=value ...]
"""
import json
import sys
import time
import zlib
from pathlib import Path

import numpy as np
import torch

from grow import grow
from learn import Data, fit, scores
from net import open_affect, to_ids
from rows import AT, CUES, DANGER, HEADS, SERIOUS, extra_of, read_rows, rule_hits, targets, with_grams

HERE = Path(__file__).resolve().parent


def load(cues, safety):
    rows = [row for path in sorted(Path(cues).glob("*.jsonl")) for row in read_rows(path)]
    rows += read_rows(safety, "safety")
    rows += [{**row, "writer": "own"} for row in grow()]
    return with_grams(rows)


def f1(p, y, t):
    tp, fp, fn = ((p >= t) & (y > 0)).sum(), ((p >= t) & (y == 0)).sum(), ((p < t) & (y > 0)).sum()
    return 2 * tp / max(1, 2 * tp + fp + fn), tp / max(1, tp + fp), tp / max(1, tp + fn)


def best(z, y):
    grid = np.quantile(z, np.linspace(0.02, 0.98, 97))
    return max(grid, key=lambda t: f1(z, y, t)[0])


def report(z, data, rows_at, name, fixed=None):
    """z: logits of rows_at. Firm rows of each cue only."""
    found = {}
    for cue in CUES:
        some = [k for k, i in enumerate(rows_at) if data.rows[i].get("cue") == cue and (data.rows[i]["writer"] != "own" or name.endswith("on own"))]
        y = np.array([data.rows[rows_at[k]]["label"] for k in some])
        if len(some) == 0 or y.sum() == 0:
            continue
        s = z[some, AT[cue]]
        t = best(s, y) if fixed is None else fixed[cue]
        order = np.argsort(s)
        ranks = np.empty(len(s)); ranks[order] = np.arange(len(s))
        auc = (ranks[y > 0].sum() - y.sum() * (y.sum() - 1) / 2) / (y.sum() * (len(y) - y.sum()))
        found[cue] = (*f1(s, y, t), *f1(s, y, 0.0), auc, t)
    plain = [c for c in found if c not in DANGER and c != "contempt_insult"]
    print(f"{name}: macro-F1 tuned {np.mean([found[c][0] for c in plain]):.3f}, at p=0.5 {np.mean([found[c][3] for c in plain]):.3f}, AUC {np.mean([found[c][6] for c in plain]):.3f}", flush=True)
    return found


def main():
    torch.set_num_threads(1)
    cues, safety, shared = sys.argv[1:4]
    options = {k: float(v) if "." in v or "e" in v else int(v) for k, v in (a.split("=") for a in sys.argv[4:])}
    rows = load(cues, safety)
    hits = rule_hits(rows)
    header, index, _, arrays = open_affect(HERE.parent.parent / "packages/core/models/affect-1.bin")
    y, w = targets(rows, hits)
    extra = np.stack([extra_of(row, hit) for row, hit in zip(rows, hits)])
    data = Data(rows, extra, y, w, index, header["buckets"])
    comments = None
    if options.pop("joint", 0):
        sys.path.insert(0, str(HERE.parent / "train-affect"))
        import train_affect as ta
        base = Path(shared)
        labels = (base / "goemotions/emotions.txt").read_text().split()
        train = ta.read_goemotions(base, "train", labels)
        teacher = ta.read_teacher(base / "goemotions-teacher/train.u8", len(labels))
        comments = ([to_ids(t, index, header["buckets"]) for t in train["tokens"]], (0.15 * train["y"] + 0.85 * teacher).astype(np.float32))
        dev = ta.read_goemotions(base, "dev", labels)
    writers = [row["writer"] for row in rows]
    everyone = np.arange(len(rows))
    print(len(rows), "rows", {w: writers.count(w) for w in sorted(set(writers))}, flush=True)
    if options.pop("mixed", 1):
        fold = np.array([9 if row["writer"] == "own" else zlib.crc32((row["text"]).encode()) % 4 for row in rows])
        z = np.zeros((len(rows), len(HEADS)), np.float32)
        for k in range(4):
            began = time.time()
            net, grams, place = fit(arrays, data, everyone[fold != k], comments, options)
            z[fold == k] = scores(net, data, everyone[fold == k], place)
            print("fold", k, len(grams), "grams", round(time.time() - began, 1), "s", flush=True)
        found = report(z, data, everyone, "4 folds, writers mixed")
        for cue, (a, p, r, b, pb, rb, auc, t) in found.items():
            print(f"  {cue:22}{a:.2f} (p {p:.2f} r {r:.2f})  at 0.5 {b:.2f} (p {pb:.2f} r {rb:.2f})  auc {auc:.2f}")
        none = [i for i in everyone if rows[i].get("cue") == "none" and rows[i]["writer"] != "own"]
        t = {c: found[c][7] for c in found}
        print("  false cues per 1,000 of none:", 1000 * np.mean([sum(z[i, AT[c]] >= t[c] for c in t) for i in none]), "at 0.5:", 1000 * np.mean([(z[i, : len(CUES)] >= 0).sum() for i in none]))
        safety_report(z, rows, everyone)
        np.save("/tmp/at/z-mixed.npy", z)
    if options.pop("writers", 1):
        for one in ["own", "a", "B", "c", "D"]:
            train, test = [np.array([i for i in everyone if (writers[i] == one) == flag]) for flag in (False, True)]
            if len(test) == 0:
                continue
            net, grams, place = fit(arrays, data, train, comments, options)
            found = report(scores(net, data, test, place), data, test, f"without {one}, on {one}")
            print("  " + "  ".join(f"{cue} {v[0]:.2f}/{v[6]:.2f}" for cue, v in found.items()), flush=True)
    if comments is not None:
        net, grams, place = fit(arrays, data, everyone, comments, options)
        net_eval(net, dev, index, header, ta)


def net_eval(net, dev, index, header, ta):
    ids = [to_ids(t, index, header["buckets"]) for t in dev["tokens"]]
    from net import padded
    with torch.no_grad():
        p = np.concatenate([torch.sigmoid(net.emotions(*padded(ids[i : i + 256]))).numpy() for i in range(0, len(ids), 256)])
    print("GoEmotions dev macro-F1 tuned", ta.f1_of(p, dev["y"], ta.tune(p, dev["y"])).mean())


def safety_report(z, rows, at):
    at = [i for i in at if rows[i]["writer"] != "own"]
    some = [i for i in at if "routes" in rows[i] and not (set(rows[i].get("open", ())) & set(SERIOUS)) or ("routes" in rows[i] and set(rows[i]["routes"]) & set(SERIOUS))]
    y = np.array([bool(set(rows[i]["routes"]) & set(SERIOUS)) for i in some])
    s = z[some, AT["any_serious"]]
    for t in (-2, -1, 0, 1):
        print(f"  any serious, heads alone, safety rows, logit {t}: f1/p/r", [round(float(v), 3) for v in f1(s, y, t)])
    plain = [i for i in at if rows[i].get("cue") is not None and rows[i]["writer"] != "own" and rows[i]["cue"] not in DANGER | {"contempt_insult"} and not (DANGER & set(rows[i].get("also", ())))]
    for t in (-2, -1, 0, 1):
        print(f"    non-safety cue rows above {t}: {np.mean(z[plain, AT['any_serious']] >= t):.3%}")


if __name__ == "__main__":
    main()
