"""Learning: heads on some rows. With the affect model's body as it is, what it pools is worked out once; else GoEmotions comments fill
half of every batch, so that the affect model's own figures hold.
"""
import math
from collections import Counter

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from net import Net, padded, to_ids
from rows import CUES, EXTRA

BATCH = 64
LEAST, MOST = 2, 24_000
# Now and then all grams of a row fall away, so that neither side leans on the other alone; else some of them.
ALL_OFF, SOME_OFF = 0.15, 0.3


class Data:
    """Rows as numbers."""

    def __init__(self, rows, extra, y, w, index, buckets):
        self.rows, self.extra, self.y, self.w = rows, extra, y, w
        self.ids = [to_ids(row["tokens"], index, buckets) for row in rows]


def choose_grams(rows):
    """Grams that stand in several rows, the most common first."""
    counts = Counter()
    for row in rows:
        counts.update(set(row["grams"][0]) | set(row["grams"][1]))
    return [gram for gram, count in counts.most_common(MOST) if count >= LEAST]


class KnownGrams:
    """The grams of each row that have a place, with their weights."""

    def __init__(self, rows, place):
        self.rows, self.place, self.kept = rows, place, {}

    def of(self, at):
        if at not in self.kept:
            row, found, weights = self.rows[at], [], []
            words, letters = row["grams"]
            for grams, weight in ((words, word_weight(len(row["tokens"]))), (letters, letter_weight(len(letters)))):
                here = [self.place[gram] for gram in grams if gram in self.place]
                found += here
                weights += [weight] * len(here)
            self.kept[at] = np.array(found, np.int64), np.array(weights, np.float32)
        return self.kept[at]

    def batch(self, batch, draw=None):
        some = [self.of(at) if draw is None else dropped(*self.of(at), draw) for at in batch]
        starts = np.cumsum([0] + [len(found) for found, _ in some[:-1]])
        parts = (np.concatenate([found for found, _ in some]), starts.astype(np.int64), np.concatenate([w for _, w in some]))
        return [torch.from_numpy(part) for part in parts]


def dropped(found, weights, draw):
    if draw.random() < ALL_OFF:
        return found[:0], weights[:0]
    kept = draw.random(len(found)) > SOME_OFF
    return found[kept], weights[kept]


def word_weight(tokens):
    return 1 / math.sqrt(tokens + 2)


def letter_weight(letters):
    return 0.5 / math.sqrt(letters + 10)


def fit(arrays, data, train, comments, options, pooled=None):
    """comments: (ids, target) of GoEmotions; None with `pooled` [row][number] to leave the body as it is."""
    torch.manual_seed(options["seed"])
    draw = np.random.default_rng(options["seed"])
    names = choose_grams([data.rows[i] for i in train])
    grams = KnownGrams(data.rows, {gram: i for i, gram in enumerate(names)})
    net = Net(arrays, len(CUES), len(names), EXTRA)
    body = [p for part in (net.wide3, net.wide2, net.attention, net.out) for p in part.parameters()]
    heads = [*net.heads.parameters(), *net.extra.parameters()]
    optimisers = [
        (torch.optim.AdamW(heads, lr=options["lr"], weight_decay=options["decay"]), options["lr"]),
        (torch.optim.SparseAdam([net.grams.weight], lr=options["gram_lr"]), options["gram_lr"]),
    ]
    if comments is not None:
        optimisers += [
            (torch.optim.AdamW(body, lr=options["body_lr"], weight_decay=0.01), options["body_lr"]),
            (torch.optim.SparseAdam([net.rows.weight], lr=options["body_lr"]), options["body_lr"]),
        ]
    tracked = list(net.parameters()) if comments is not None else [*heads, net.grams.weight]
    steps, step = options["epochs"] * math.ceil(len(train) / BATCH), 0
    share = torch.from_numpy(positive_weight(data, train))
    calm = Average(tracked)
    net.train()
    for _ in range(options["epochs"]):
        order = draw.permutation(train)
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            rate = min(1, (step + 1) / 50) * max(0.03, 1 - step / steps)
            for optimiser, base in optimisers:
                for group in optimiser.param_groups:
                    group["lr"] = base * rate
                optimiser.zero_grad(set_to_none=True)
            logits = net(*input_of(data, batch, grams, pooled, draw))
            y, w = torch.from_numpy(data.y[batch]), torch.from_numpy(data.w[batch])
            loss = (F.binary_cross_entropy_with_logits(logits, y, reduction="none") * w * (1 + y * share)).sum() / len(batch)
            if comments is not None:
                some = draw.integers(0, len(comments[0]), BATCH)
                emotions = net.emotions(*padded([comments[0][i] for i in some]))
                loss = loss + F.binary_cross_entropy_with_logits(emotions, torch.from_numpy(comments[1][some])) * 28
            loss.backward()
            nn.utils.clip_grad_norm_(heads + (body if comments is not None else []), 2.0)
            for optimiser, _ in optimisers:
                optimiser.step()
            step += 1
            if step > steps * 0.7 and step % 20 == 0:
                calm.add()
        with torch.no_grad():
            net.grams.weight.mul_(options["shrink"])
    calm.set()
    net.eval()
    return net, names, grams


class Average:
    """The mean of parameters over the last part of the way."""

    def __init__(self, parameters):
        self.parameters, self.mean, self.many = parameters, None, 0

    def add(self):
        self.many += 1
        now = [p.detach().clone() for p in self.parameters]
        self.mean = now if self.mean is None else [m + (n - m) / self.many for m, n in zip(self.mean, now)]

    def set(self):
        with torch.no_grad():
            for parameter, value in zip(self.parameters, self.mean):
                parameter.copy_(value)


def fit_many(arrays, data, train, options, pooled, seeds):
    """Several nets over one body, as one: all that they learn is added up, so their mean is a net again."""
    nets = [fit(arrays, data, train, None, {**options, "seed": seed}, pooled) for seed in seeds]
    first, names, grams = nets[0]
    with torch.no_grad():
        for part in ("heads.weight", "heads.bias", "grams.weight", "extra.weight"):
            at = part.split(".")
            each = [getattr(getattr(net, at[0]), at[1]) for net, _, _ in nets]
            each[0].copy_(torch.stack(each).mean(0))
    return first, names, grams


def input_of(data, batch, grams, pooled, draw=None):
    ids, mask = padded([data.ids[i] for i in batch]) if pooled is None else (None, None)
    known = None if pooled is None else torch.from_numpy(pooled[batch])
    return ids, mask, *grams.batch(batch, draw), torch.from_numpy(data.extra[batch]), known


def pool(arrays, data):
    """What the body as it is pools of every row."""
    net = Net(arrays, 1, 1, 1)
    net.eval()
    with torch.no_grad():
        parts = [net.pooled(*padded(data.ids[i : i + 256])).numpy() for i in range(0, len(data.ids), 256)]
    return np.concatenate(parts)


def positive_weight(data, train):
    """Rare cues count more, up to three times."""
    w, y = data.w[train], data.y[train]
    yes, no = (w * y).sum(0), (w * (1 - y)).sum(0)
    return np.clip(np.sqrt(no / np.maximum(yes, 1)) - 1, 0, 2).astype(np.float32)


def scores(net, data, rows, grams, pooled=None):
    """Logits [row][cue]."""
    found = np.zeros((len(rows), len(CUES)), np.float32)
    with torch.no_grad():
        for start in range(0, len(rows), 256):
            batch = np.asarray(rows[start : start + 256])
            found[start : start + 256] = net(*input_of(data, batch, grams, pooled)).numpy()
    return found
