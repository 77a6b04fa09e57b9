"""The net: the affect model's body, opened from its file, with heads on its pooled numbers, on grams and on what the rules say."""
import json
import struct
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from grams import hash_of


def open_affect(path):
    """Header, index of words and arrays of an affect file."""
    raw = Path(path).read_bytes()
    (length,) = struct.unpack("<I", raw[:4])
    header = json.loads(raw[4 : 4 + length])

    def part(name, kind):
        place = header["sections"][name]
        return np.frombuffer(raw, kind, place["bytes"] // np.dtype(kind).itemsize, 4 + length + place["start"])

    dim, filters = header["dim"], header["filters"]
    words = part("words", np.uint8).tobytes().decode("utf-8").split("\n")
    rows = part("rows", np.int8).reshape(-1, dim).astype(np.float32) * part("rowScale", np.float16).astype(np.float32)[:, None]
    arrays = {
        "rows": rows,
        "wide3": part("wide3", np.float16).astype(np.float32).reshape(3, dim, filters).transpose(2, 1, 0).copy(),
        "wide2": part("wide2", np.float16).astype(np.float32).reshape(2, dim, filters).transpose(2, 1, 0).copy(),
        "wide3Bias": part("wide3Bias", np.float32).copy(),
        "wide2Bias": part("wide2Bias", np.float32).copy(),
        "attention": part("attention", np.float32).copy(),
        "out": part("out", np.float16).astype(np.float32).reshape(len(header["labels"]), -1).copy(),
        "outBias": part("outBias", np.float32).copy(),
    }
    index = {word: i + 1 + header["buckets"] for i, word in enumerate(words)}
    return header, index, words, arrays


def to_ids(tokens, index, buckets):
    return np.array([index.get(token) or 1 + hash_of(token[-4:]) % buckets for token in tokens])


class Net(nn.Module):
    def __init__(self, arrays, heads, grams, extra):
        super().__init__()
        rows = torch.from_numpy(arrays["rows"].copy())
        dim, filters = rows.shape[1], len(arrays["attention"])
        self.rows = nn.Embedding.from_pretrained(rows, freeze=False, sparse=True)
        self.wide3 = nn.Conv1d(dim, filters, 3, padding=1)
        self.wide2 = nn.Conv1d(dim, filters, 2, padding=1)
        self.attention = nn.Linear(filters, 1, bias=False)
        self.out = nn.Linear(filters * 3 + dim, len(arrays["outBias"]))
        with torch.no_grad():
            for layer, name in ((self.wide3, "wide3"), (self.wide2, "wide2"), (self.out, "out")):
                layer.weight.copy_(torch.from_numpy(arrays[name]))
                layer.bias.copy_(torch.from_numpy(arrays[name + "Bias"]))
            self.attention.weight.copy_(torch.from_numpy(arrays["attention"])[None])
        self.heads = nn.Linear(filters * 3 + dim, heads)
        nn.init.normal_(self.heads.weight, std=0.01)
        nn.init.constant_(self.heads.bias, -2.5)
        self.grams = nn.EmbeddingBag(grams + 1, heads, mode="sum", sparse=True, padding_idx=grams)
        nn.init.zeros_(self.grams.weight)
        self.extra = nn.Linear(extra, heads, bias=False)
        nn.init.zeros_(self.extra.weight)

    def pooled(self, ids, mask):
        words = F.dropout(self.rows(ids), 0.1, self.training) * mask[..., None]
        turned = words.transpose(1, 2)
        three = torch.relu(self.wide3(turned))
        two = torch.relu(self.wide2(turned)[..., : three.shape[2]])
        off = (1 - mask) * 1e4
        weights = torch.softmax(self.attention(three.transpose(1, 2)).squeeze(-1) - off, -1)
        mean = words.sum(1) / mask.sum(1, keepdim=True)
        return torch.cat(
            [(three - off[:, None]).amax(2), (two - off[:, None]).amax(2), (three * weights[:, None]).sum(2), mean], 1
        )

    def emotions(self, ids, mask):
        return self.out(F.dropout(self.pooled(ids, mask), 0.3, self.training))

    def forward(self, ids, mask, grams, places, weights, extra, pooled=None):
        pooled = self.pooled(ids, mask) if pooled is None else pooled
        dense = self.heads(F.dropout(pooled, 0.4, self.training))
        return dense + self.grams(grams, places, per_sample_weights=weights) + self.extra(extra)


def padded(ids):
    longest = max(len(row) for row in ids)
    matrix, mask = np.zeros((len(ids), longest), np.int64), np.zeros((len(ids), longest), np.float32)
    for at, row in enumerate(ids):
        matrix[at, : len(row)] = row
        mask[at, : len(row)] = 1
    return torch.from_numpy(matrix), torch.from_numpy(mask)
