"""Learning: one net on some rows, with comments of GoEmotions in every batch so that the affect model's own figures hold."""
import math
from collections import Counter

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from net import Net, padded, to_ids
from rows import CUES, EXTRA, FOR_DANGER, HEADS

BATCH = 64


def choose_grams(rows, least=2, most=24_000):
    """Grams that stand in several rows, the most common first."""
    counts = Counter()
    for row in rows:
        counts.update(set(row["grams"][0]) | set(row["grams"][1]))
    return [gram for gram, count in counts.most_common(most) if count >= least]


class Data:
    """Rows as numbers."""

    def __init__(self, rows, extra, y, w, index, buckets):
        self.rows, self.extra, self.y, self.w = rows, extra, y, w
        self.ids = [to_ids(row["tokens"], index, buckets) for row in rows]


def gram_input(rows, place, drop=0.0, draw=None):
    found, starts, weights = [], [], []
    for row in rows:
        starts.append(len(found))
        words, letters = row["grams"]
        off = draw is not None and draw.random() < 0.15
        for grams, weight in ((words, word_weight(len(row["tokens"]))), (letters, letter_weight(len(letters)))):
            for gram in grams:
                at = place.get(gram)
                if at is not None and not off and (drop == 0 or draw.random() > drop):
                    found.append(at)
                    weights.append(weight)
    return torch.tensor(found, dtype=torch.long), torch.tensor(starts, dtype=torch.long), torch.tensor(weights, dtype=torch.float32)


def word_weight(tokens):
    return 1 / math.sqrt(tokens + 2)


def letter_weight(letters):
    return 0.5 / math.sqrt(letters + 10)


def input_of(data, batch, place, drop=0.0, draw=None):
    ids, mask = padded([data.ids[i] for i in batch])
    grams, starts, weights = gram_input([data.rows[i] for i in batch], place, drop, draw)
    return ids, mask, grams, starts, weights, torch.from_numpy(data.extra[batch])


def fit(arrays, data, train, comments, options):
    """comments: (ids, target) of GoEmotions, or None to leave the body as it is."""
    torch.manual_seed(options.get("seed", 1))
    draw = np.random.default_rng(options.get("seed", 1))
    grams = choose_grams([data.rows[i] for i in train], options.get("least", 2))
    place = {gram: i for i, gram in enumerate(grams)}
    net = Net(arrays, len(HEADS), len(grams), EXTRA, allowed_hints())
    frozen = comments is None
    body = [p for part in (net.wide3, net.wide2, net.attention, net.out) for p in part.parameters()]
    heads = [*net.heads.parameters(), *net.extra.parameters()]
    for parameter in [*body, net.rows.weight]:
        parameter.requires_grad_(not frozen)
    lr, gram_lr, body_lr = options.get("lr", 2e-3), options.get("gram_lr", 0.02), options.get("body_lr", 7e-4)
    optimisers = [
        (torch.optim.AdamW(heads, lr=lr, weight_decay=options.get("decay", 0.02)), lr),
        (torch.optim.SparseAdam([net.grams.weight], lr=gram_lr), gram_lr),
    ]
    if not frozen:
        optimisers += [
            (torch.optim.AdamW(body, lr=body_lr, weight_decay=0.01), body_lr),
            (torch.optim.SparseAdam([net.rows.weight], lr=body_lr), body_lr),
        ]
    epochs = options.get("epochs", 8)
    steps, step = epochs * math.ceil(len(train) / BATCH), 0
    share = torch.from_numpy(positive_weight(data, train))
    average, averaged = None, 0
    tracked = [p for p in net.parameters()]
    net.train()
    for _ in range(epochs):
        order = draw.permutation(train)
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            rate = min(1, (step + 1) / 50) * max(0.03, 1 - step / steps)
            for optimiser, base in optimisers:
                for group in optimiser.param_groups:
                    group["lr"] = base * rate
                optimiser.zero_grad(set_to_none=True)
            logits = net(*input_of(data, batch, place, options.get("drop", 0.3), draw))
            y, w = torch.from_numpy(data.y[batch]), torch.from_numpy(data.w[batch])
            loss = (F.binary_cross_entropy_with_logits(logits, y, reduction="none") * w * (1 + y * share)).sum() / len(batch)
            if not frozen:
                some = draw.integers(0, len(comments[0]), BATCH)
                emotions = net.emotions(*padded([comments[0][i] for i in some]))
                loss = loss + F.binary_cross_entropy_with_logits(emotions, torch.from_numpy(comments[1][some])) * 28 * options.get("comments", 1.0)
            loss.backward()
            nn.utils.clip_grad_norm_(heads + body, 2.0)
            for optimiser, _ in optimisers:
                optimiser.step()
            step += 1
            if step > steps * 0.7 and step % 20 == 0:
                averaged += 1
                now = [p.detach().clone() for p in tracked]
                average = now if average is None else [a + (n - a) / averaged for a, n in zip(average, now)]
        with torch.no_grad():
            net.grams.weight.mul_(options.get("shrink", 0.9))
    if average is not None:
        with torch.no_grad():
            for parameter, value in zip(tracked, average):
                parameter.copy_(value)
    net.eval()
    return net, grams, place


def allowed_hints():
    found = np.ones((len(HEADS), EXTRA), np.float32)
    found[len(CUES) :] = FOR_DANGER
    return torch.from_numpy(found)


def positive_weight(data, train):
    """Rare cues count more, up to three times."""
    w, y = data.w[train], data.y[train]
    yes, no = (w * y).sum(0), (w * (1 - y)).sum(0)
    return np.clip(np.sqrt(no / np.maximum(yes, 1)) - 1, 0, 2).astype(np.float32)


def scores(net, data, rows, place):
    """Logits [row][head]."""
    found = np.zeros((len(rows), len(HEADS)), np.float32)
    with torch.no_grad():
        for start in range(0, len(rows), 256):
            batch = np.asarray(rows[start : start + 256])
            found[start : start + 256] = net(*input_of(data, batch, place)).numpy()
    return found
