"""How the second look does on writers whom it has not met.

`python3 tools/train-safety/by_writer.py DATA_FOLDER --safety FILE... --cues FILE... --leave NAME... [--seeds 1]`

Trains without one writer (a file of safety rows, by its stem; `own` is ours), then prints for that writer the area under the curve,
and recall and precision of the rules, the second look, and both, at several thresholds. `cues-w2` is never learned from here: its
rows without danger, and GoEmotions' development lines, tell the false alarms.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch

from net import learn, scores
from sentences import read_sentences
from rows import SERIOUS, everyday_rows, file_rows, with_words
from sources import few, read_sources
from vocabulary import make_vocabulary

# How many more of 1,000 messages of a break-up without danger the second look may open.
BUDGETS = (5, 10, 20, 30, 50, 80, 120)


def area(score, said):
    order = np.argsort(score)
    rank = np.empty(len(score))
    rank[order] = np.arange(1, len(score) + 1)
    yes = said.sum()
    return (rank[said == 1].sum() - yes * (yes + 1) / 2) / (yes * (len(said) - yes))


def show(name, opened, said):
    hit, wrong = int((opened & (said == 1)).sum()), int((opened & (said == 0)).sum())
    print(f"   {name:18} recall {hit / max(1, said.sum()):.3f}  precision {hit / max(1, hit + wrong):.3f}", end="")


def show_routes(seen, held):
    """Of dangers that are seen: how the routes do by how likely one must be, beside the likeliest, to open too."""
    found = [(each, scores_[1:]) for each, scores_ in zip(held, seen) if scores_[0] >= 0.6 and each["routes"]]
    for share in (1, 0.8, 0.6, 0.4):
        hit = wrong = missed = 0
        for each, own in found:
            opened = {name for name, score in zip(SERIOUS, own) if score >= share * own.max()}
            hit += len(opened & set(each["routes"]))
            missed += len(set(each["routes"]) - opened)
            wrong += len(opened - set(each["routes"]) - set(each["unsure"]))
        print(f"   routes from {share} of the likeliest: recall {hit / max(1, hit + missed):.3f}  precision {hit / max(1, hit + wrong):.3f}")


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("--safety", nargs="+", default=[])
    ask.add_argument("--cues", nargs="*", default=[])
    ask.add_argument("--calm", default=None)
    ask.add_argument("--leave", nargs="+", required=True)
    ask.add_argument("--seeds", type=int, default=1)
    ask.add_argument("--rounds", type=int, default=10)
    ask.add_argument("--dim", type=int, default=64)
    ask.add_argument("--filters", type=int, default=96)
    ask.add_argument("--save", default=None)
    ask.add_argument("--sentences", default=None)
    got = ask.parse_args()
    torch.set_num_threads(1)
    rows, texts = read_sources(got.safety, got.cues, got.data)
    calm = with_words([each for each in file_rows(got.calm, "calm") if not each["any"]]) if got.calm else []
    calm_ruled = np.array([bool(each["ruled"]) for each in calm])
    talk = [each for each in with_words(everyday_rows(f"{got.data}/goemotions/dev.tsv", 2000, 1)) if not each["ruled"] and each["words"]]
    like = read_sentences(got.sentences) if got.sentences else None
    for left in got.leave:
        learned = few([each for each in rows if each["writer"] != left], 9000)
        also = [each for each in rows if each["writer"] != left and each["kind"] != "safety"]
        row_of, vectors, own = make_vocabulary(learned, texts, f"{got.data}/word-vectors", 8000)
        held = [each for each in rows if each["writer"] == left and not (each["unsure"] and not each["any"])]
        said = np.array([each["any"] for each in held])
        total = [0, 0, 0]
        for seed in range(got.seeds):
            net = learn(learned, vectors, own, row_of, seed, got.rounds, like=like, also=also, dim=got.dim, filters=got.filters)
            total = [a + scores(net, b, row_of) / got.seeds for a, b in zip(total, (held, calm, talk))]
        seen, total = total[0], [each[:, 0] for each in total]
        ruled = np.array([bool(each["ruled"]) for each in held])
        print(f"{left}: learned from {len(learned)}, held {len(held)}, area {area(total[0], said):.3f}")
        show("rules", ruled, said)
        print()
        show_routes(seen, held)
        for budget in BUDGETS:
            cut = float(np.quantile(total[1][~calm_ruled], 1 - budget / 1000))
            show(f"second {cut:.3f}", total[0] >= cut, said)
            show("both", ruled | (total[0] >= cut), said)
            print(f"   more per 1,000: break-up {budget}, everyday {1000 * (total[2] >= cut).mean():.1f}", flush=True)
        if got.save:
            Path(got.save).write_text(json.dumps([[each["text"], float(s)] for each, s in zip(held, total[0])]))


main()
