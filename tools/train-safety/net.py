"""The net of the second look, as `packages/core/src/safety/danger-net.ts` works it out, and how it learns.

Each word is a row: its public word vector, drawn together by a learned map, plus what was learned of the word itself where it
stands in enough rows. Some words of every row are hidden while it learns, so that no single one decides.
"""
import copy

import numpy as np
import torch
from torch import nn

from rows import SERIOUS

MOST = 65
HIDDEN = 0.08
BESIDE = 0.15


class DangerNet(nn.Module):
    def __init__(self, vectors, own, dim=64, filters=96, drop=0.4):
        super().__init__()
        self.register_buffer("vectors", torch.tensor(vectors))
        self.register_buffer("own", torch.tensor(own))
        self.delta = nn.Embedding(int(own.max()) + 1, vectors.shape[1], padding_idx=0)
        self.delta.weight.data.zero_()
        self.draw = nn.Linear(vectors.shape[1], dim)
        self.wide = nn.Conv1d(dim, filters, 3, padding=1)
        self.narrow = nn.Conv1d(dim, filters, 2, padding=1)
        self.look = nn.Conv1d(2 * filters, 2, 1)
        self.drop = nn.Dropout(drop)
        self.out = nn.Linear(8 * filters, 1 + len(SERIOUS))

    def rows(self):
        """All words as rows of numbers, for the file."""
        with torch.no_grad():
            return torch.tanh(self.draw(self.vectors + self.delta(self.own)))

    def pooled(self, ids):
        real = (ids >= 0)[:, None].float()
        at = ids.clamp(min=0)
        row = torch.tanh(self.draw(self.drop(self.vectors[at] + self.delta(self.own[at]))))
        row = row.transpose(1, 2) * real
        cells = torch.cat([self.wide(row), self.narrow(row)[:, :, : ids.shape[1]]], 1).relu() * real
        weight = self.look(cells).masked_fill(real == 0, -1e9).softmax(2)
        pooled = [cells.max(2)[0], cells.sum(2) / real.sum(2), (cells * weight[:, :1]).sum(2), (cells * weight[:, 1:]).sum(2)]
        return torch.cat(pooled, 1)

    def forward(self, ids):
        return self.out(self.drop(self.pooled(ids)))


def packed(rows, row_of):
    """Numbers of the words of each row, the speaker first; -1 where a row has ended."""
    ids = np.full((len(rows), MOST), -1, np.int64)
    for i, each in enumerate(rows):
        got = [row_of[f"<{each['speaker']}>"]] + [number_of(word, row_of) for word in each["words"]]
        ids[i, : min(len(got), MOST)] = got[:MOST]
    return torch.tensor(ids)


def number_of(word, row_of):
    other = row_of["<number>"] if word[0].isdigit() else row_of["<unknown>"]
    return row_of.get(word, other)


def targets(rows):
    """What is said of any danger and of each route, and how firmly."""
    said = np.zeros((len(rows), 1 + len(SERIOUS)), np.float32)
    firm = np.ones_like(said)
    for i, each in enumerate(rows):
        firm[i] = each["firm"]
        said[i, 0] = each["any"]
        for j, name in enumerate(SERIOUS):
            said[i, j + 1] = name in each["routes"]
            if name in each["unsure"]:
                firm[i, j + 1] = 0
        if each["unsure"] and not each["any"]:
            firm[i, 0] = 0
    return torch.tensor(said), torch.tensor(firm)


def learn(rows, vectors, own, row_of, seed=0, rounds=10, batch=96, rate=1.5e-3, like=None, also=(), sense_rounds=3, **shape):
    """@param like text -> numbers that say what it means (sentences.py), learned first from `rows` and `also`, then beside"""
    torch.manual_seed(seed)
    net = DangerNet(vectors, own, **shape)
    sense = None
    if like is not None:
        every = list({each["text"]: each for each in [*rows, *also] if each["text"] in like}.values())
        wide = len(next(iter(like.values())))
        sense = nn.Linear(net.out.in_features, wide)
        guess = torch.tensor(np.stack([like[each["text"]] for each in every]))
        learn_sense(net, sense, packed(every, row_of), guess, sense_rounds, batch, rate)
        nothing = np.zeros(wide, np.float32)
        same = torch.tensor(np.stack([like.get(each["text"], nothing) for each in rows]))
        has = torch.tensor([[1.0 if each["text"] in like else 0.0] for each in rows])
    ids, (said, firm) = packed(rows, row_of), targets(rows)
    weight = firm * torch.tensor([2.0] + [1.0] * len(SERIOUS))
    steps = rounds * ((len(rows) + batch - 1) // batch + len(rows) // (24 * batch) + 1)
    tuned = torch.optim.AdamW([*net.parameters(), *(sense.parameters() if sense else ())], lr=rate, weight_decay=0.02)
    pace = torch.optim.lr_scheduler.OneCycleLR(tuned, 2 * rate, total_steps=steps)
    calm, unknown = copy.deepcopy(net), row_of["<unknown>"]
    for _ in range(rounds):
        net.train()
        for chosen in batches(ids, batch):
            tuned.zero_grad()
            pooled = net.pooled(hidden(ids[chosen], unknown))
            loss = nn.functional.binary_cross_entropy_with_logits(net.out(net.drop(pooled)), said[chosen], reduction="none")
            loss = (loss * weight[chosen]).mean()
            if sense is not None:
                loss = loss + BESIDE * (has[chosen] * (sense(net.drop(pooled)) - same[chosen]) ** 2).mean()
            loss.backward()
            tuned.step()
            pace.step()
            with torch.no_grad():
                for slow, fast in zip(calm.parameters(), net.parameters()):
                    slow.lerp_(fast, 0.02)
    calm.eval()
    return calm


def batches(ids, batch, together=24):
    """Rows in chance order, those of about one length side by side: short rows need not be filled up to the longest."""
    long = (ids >= 0).sum(1)
    found = []
    for part in torch.randperm(len(ids)).split(batch * together):
        found += part[long[part].argsort()].split(batch)
    return [found[at] for at in torch.randperm(len(found))]


def hidden(ids, unknown):
    """A copy without its empty end, and with some words hidden; never the speaker."""
    some = ids[:, : int((ids >= 0).sum(1).max())].clone()
    hide = (torch.rand(some.shape) < HIDDEN) & (some >= 0)
    hide[:, 0] = False
    some[hide] = unknown
    return some


def learn_sense(net, sense, ids, guess, rounds, batch, rate):
    """First the net learns to say what a larger public encoder says of a sentence: what sentences mean, not what is danger."""
    tuned = torch.optim.AdamW([*net.parameters(), *sense.parameters()], lr=rate, weight_decay=0.02)
    pace = torch.optim.lr_scheduler.OneCycleLR(tuned, 2 * rate, total_steps=rounds * ((len(ids) + batch - 1) // batch + len(ids) // (24 * batch) + 1))
    for _ in range(rounds):
        net.train()
        for chosen in batches(ids, batch):
            some = ids[chosen]
            some = some[:, : int((some >= 0).sum(1).max())]
            tuned.zero_grad()
            ((sense(net.drop(net.pooled(some))) - guess[chosen]) ** 2).mean().backward()
            tuned.step()
            pace.step()


def scores(net, rows, row_of):
    ids = packed(rows, row_of)
    with torch.no_grad():
        return torch.cat([torch.sigmoid(net(part[:, : max(2, int((part >= 0).sum(1).max()))])) for part in ids.split(500)]).numpy()
