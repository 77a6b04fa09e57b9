"""The net of packages/core/src/facts/learned/fact-net.ts: words with their classes and marks, filters over three and two neighbours,
pooled by their highest value, their mean and two weighted means; a few numbers of the units before and after; a score for each fact.
"""
import torch
from torch import nn

from units import CLASSES_KEPT, MARKS

HIDDEN_WORDS = 0.08
UNKNOWN = 1


class FactNet(nn.Module):
    def __init__(self, vocabulary, facts, meaning, dim=40, filters=72, before=32, after=16):
        super().__init__()
        self.register_buffer("vectors", torch.tensor(vocabulary.vectors))
        self.register_buffer("own", torch.tensor(vocabulary.own))
        width = vocabulary.vectors.shape[1]
        self.delta = nn.Embedding(int(vocabulary.own.max()) + 1, width, padding_idx=0)
        self.delta.weight.data.zero_()
        self.draw = nn.Linear(width, dim)
        self.classes = nn.Embedding(len(vocabulary.classes) + 1, dim, padding_idx=0)
        self.marks = nn.ModuleList([nn.Embedding(len(names) + 1, dim, padding_idx=0) for names in MARKS])
        for table in (self.classes, *self.marks):
            table.weight.data.mul_(0.2)[0] = 0
        self.wide = nn.Conv1d(dim, filters, 3, padding=1)
        self.narrow = nn.Conv1d(dim, filters, 2, padding=1)
        self.look = nn.Conv1d(2 * filters, 2, 1)
        self.drop, self.drop_words = nn.Dropout(0.35), nn.Dropout(0.2)
        pooled = 8 * filters
        self.before, self.after = nn.Linear(pooled, before), nn.Linear(pooled, after)
        self.out = nn.Linear(pooled + before + after, facts)
        nn.init.constant_(self.out.bias, -3)
        # Rows of words as a file has them, where it was read back.
        self.fixed = None
        self.sense = nn.ModuleList([nn.Linear(pooled, meaning) for _ in range(2)])

    def word_rows(self):
        """All words as rows of numbers, for the file."""
        with torch.no_grad():
            return torch.tanh(self.draw(self.vectors + self.delta(self.own)))

    def rows(self, numbers):
        words, classes = numbers[:, :, 0], numbers[:, :, 1 : 1 + CLASSES_KEPT]
        if self.training:
            hidden = (torch.rand(words.shape) < HIDDEN_WORDS) & (words > 0)
            words, classes = words.masked_fill(hidden, UNKNOWN), classes * ~hidden[:, :, None]
        if self.fixed is None:
            rows = torch.tanh(self.draw(self.drop_words(self.vectors[words] + self.delta(self.own[words]))))
        else:
            rows = self.fixed[words]
        rows = rows + self.classes(classes).sum(2)
        for at, table in enumerate(self.marks):
            rows = rows + table(numbers[:, :, 1 + CLASSES_KEPT + at])
        return rows

    def pooled(self, numbers):
        numbers = numbers.long()
        real = (numbers[:, :, 1 + CLASSES_KEPT] > 0)[:, None].float()
        rows = self.rows(numbers).transpose(1, 2) * real
        cells = torch.cat([self.wide(rows), self.narrow(rows)[:, :, : numbers.shape[1]]], 1).relu() * real
        weight = self.look(cells).masked_fill(real == 0, -1e9).softmax(2)
        mean = cells.sum(2) / real.sum(2).clamp(min=1)
        return torch.cat([cells.max(2)[0], mean, (cells * weight[:, :1]).sum(2), (cells * weight[:, 1:]).sum(2)], 1)

    def scores(self, pooled, row_of):
        """row_of: whose unit each is; units of one row stand in order."""
        same = (row_of[1:] == row_of[:-1])[:, None].float()
        before, after = torch.zeros_like(pooled), torch.zeros_like(pooled)
        before[1:], after[:-1] = pooled[:-1] * same, pooled[1:] * same
        sides = [self.before(self.drop(before)).relu(), self.after(self.drop(after)).relu()]
        return self.out(torch.cat([self.drop(pooled), *sides], 1))
