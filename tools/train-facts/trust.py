"""From what score on a fact that no rule found is believed: learned on accounts whose writers the net has not met.

Facts share what they have in common: the offset of one is drawn towards that of all, the more the fewer accounts tell it.
"""
from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional as F

PULL = 3.0


def truth_of(rows, facts):
    """[row][fact]: told, counted (not open), and what the rules say: 0 nothing, 1 unsure, 2 clear, 3 denied."""
    place = {fact: at for at, fact in enumerate(facts)}
    told, counted, rules = (np.zeros((len(rows), len(facts)), np.int8) for _ in range(3))
    counted += 1
    for at, row in enumerate(rows):
        for fact in row["facts_open"]:
            if fact in place:
                counted[at, place[fact]] = 0
        for fact in row["facts_true"]:
            if fact["fact"] in place:
                told[at, place[fact["fact"]]] = counted[at, place[fact["fact"]]] = 1
        for fact in row["rules"]:
            if fact["fact"] in place:
                rules[at, place[fact["fact"]]] = (2 if fact["certainty"] == "clear" else 1) if fact["value"] else 3
    return told, counted, rules


class Trust(NamedTuple):
    """For each fact that no rule found: from what score on it is clear, and from what on it is asked."""

    clear: np.ndarray
    unsure: np.ndarray


def fit(scores, told, counted, rules, steps=500):
    """@returns slope, and an offset for each fact, of the log-odds where no rule found anything"""
    some = torch.from_numpy(((rules == 0) * counted).astype(np.float32))
    z, y = torch.from_numpy(scores), torch.from_numpy(told.astype(np.float32))
    slope, shared = torch.tensor([0.7], requires_grad=True), torch.tensor([-2.0], requires_grad=True)
    own = torch.zeros(scores.shape[1], requires_grad=True)
    tuned = torch.optim.Adam([slope, shared, own], lr=0.03)
    for _ in range(steps):
        loss = F.binary_cross_entropy_with_logits(slope * z + shared + own, y, reduction="none")
        loss = (loss * some).sum() + PULL * (own**2).sum()
        tuned.zero_grad()
        loss.backward()
        tuned.step()
    return float(slope), (shared + own).detach().numpy()


def score_at(fitted, chance):
    slope, offsets = fitted
    return (np.log(chance / (1 - chance)) - offsets) / slope


def rates(said, told, counted):
    right, wrong = int((said & (told == 1)).sum()), int((said & (told == 0) & (counted == 1)).sum())
    missed = int((~said & (told == 1)).sum())
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def ranked(scores, told, counted):
    """Average precision over all facts of all rows."""
    right = told[counted > 0][np.argsort(-scores[counted > 0])]
    return (np.cumsum(right) / np.arange(1, len(right) + 1))[right > 0].mean()


def show(name, scores, truth, fitted):
    told, counted, rules = truth
    print(f"{name}: average precision {ranked(scores, told, counted):.3f}")
    print("  rules          P {:.3f} R {:.3f} F {:.3f}".format(*rates(rules == 2, told, counted)))
    for least in (0.25, 0.3, 0.4, 0.5, 0.6, 0.7):
        added = (rules == 0) & (scores >= score_at(fitted, least))
        both, alone = rates((rules == 2) | added, told, counted), rates(added, told, counted)[0]
        print("  added from {:.2f} P {:.3f} R {:.3f} F {:.3f}; the added alone P {:.3f}".format(least, *both, alone), flush=True)
