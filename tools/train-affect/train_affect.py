"""Trains the affect model and writes it as one file.

usage: python3 train_affect.py DATA_FOLDER OUT_FILE [--epochs 14] [--seed 1]

Needs Debian's python3-torch and python3-numpy. DATA_FOLDER holds goemotions, goemotions-teacher, word-vectors, xed and
brighter-eng, each with its README. About four minutes on one core.

The model: word rows (GloVe through a learned projection, plus a learned change), convolutions of width 3 and 2, pooled by
maximum, attention and mean, 28 outputs. It learns from people's labels (15 %) and a teacher's probabilities (85 %). Sentences
of XED and BRIGHTER, which have no such labels, are added in a second round with the first round's own probabilities
(self-distillation), so that the words of films and stories get rows.
"""
import argparse
import csv
import hashlib
import json
import math
import struct
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from tokens import hash_of, tokens_of

BUCKETS = 2048
WORDS = 20_000
DIM = 64
FILTERS = 96
TEACHER_SHARE = 0.85
BATCH = 64


def main():
    args = read_arguments()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    data = Path(args.data)
    labels = (data / "goemotions/emotions.txt").read_text().split()
    train, dev = read_goemotions(data, "train", labels), read_goemotions(data, "dev", labels)
    teacher = read_teacher(data / "goemotions-teacher/train.u8", len(labels))

    extra = [tokens_of(text) for text in read_unlabelled(data)]
    words, rows = choose_words(train["tokens"] + extra, data)
    target = (1 - TEACHER_SHARE) * train["y"] + TEACHER_SHARE * teacher
    index = {word: i + 1 + BUCKETS for i, word in enumerate(words)}
    ids = [to_ids(tokens, index) for tokens in train["tokens"]]
    dev_ids = [to_ids(tokens, index) for tokens in dev["tokens"]]

    first = fit(Net(rows, len(labels)), ids, target, args, max(4, args.epochs // 2), dev_ids, dev["y"])
    extra_ids = [to_ids(tokens, index) for tokens in extra]
    extra_target = predict(first, extra_ids)
    net = fit(Net(rows, len(labels)), ids + extra_ids, np.concatenate([target, extra_target]), args, args.epochs, dev_ids, dev["y"])

    probability = predict(net, dev_ids)
    slope, offset = calibrate(probability, dev["y"])
    probability = squash(logit(probability) * slope + offset)
    thresholds = tune(probability, dev["y"])
    figures = measure(probability, dev["y"], thresholds, labels)
    print(json.dumps(figures, indent=1))
    write_check(args.out + ".check.json", net, index, slope, offset)
    write(args.out, net, words, labels, thresholds, slope, offset, figures, args)


def read_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def read_goemotions(data, split, labels):
    texts, rows = [], []
    for line in (data / f"goemotions/{split}.tsv").read_text(encoding="utf-8").split("\n"):
        if line.strip() == "":
            continue
        text, ids, _ = line.rsplit("\t", 2)
        row = np.zeros(len(labels), np.float32)
        row[[int(i) for i in ids.split(",")]] = 1
        texts.append(text)
        rows.append(row)
    return {"tokens": [tokens_of(text) for text in texts], "y": np.array(rows)}


def read_teacher(path, width):
    logits = np.fromfile(path, np.uint8).reshape(-1, width).astype(np.float32) / 10 - 12
    return squash(logits)


def read_unlabelled(data):
    """XED's film lines (tokenised: the blanks before marks are taken out) and BRIGHTER's stories."""
    lines = []
    for name, column in (("en-annotated.tsv", 0), ("en-projections.tsv", 0), ("neu_en.txt", 1)):
        for line in (data / f"xed/{name}").read_text(encoding="utf-8").split("\n"):
            parts = line.split("\t")
            if len(parts) > column:
                lines.append(parts[column].replace(" '", "'").replace(" n't", "n't").replace("[PERSON]", "[NAME]"))
    with open(data / "brighter-eng/track_a_train.csv", encoding="utf-8", newline="") as file:
        lines += [row["text"] for row in csv.DictReader(file)]
    return [line for line in lines if line.strip() != ""]


def choose_words(texts, data):
    """Words seen twice, most frequent first, then the most frequent words that have a vector."""
    names = (data / "word-vectors/words.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    vectors = np.fromfile(data / "word-vectors/vectors.f16", np.float16).reshape(len(names), -1).astype(np.float32)
    place = {word: i for i, word in enumerate(names)}
    counts = Counter(word for text in texts for word in text)
    words = [word for word, count in counts.most_common() if count >= 2][:WORDS]
    known = set(words)
    words += [word for word in names if word not in known][: WORDS - len(words)]
    rows = np.zeros((1 + BUCKETS + len(words), vectors.shape[1]), np.float32)
    for i, word in enumerate(words):
        at = place.get(word, place.get(word[:-3]) if word.endswith("n't") else None)
        if at is not None:
            rows[1 + BUCKETS + i] = vectors[at]
    return words, rows


def to_ids(tokens, index):
    return np.array([index.get(token) or 1 + hash_of(token[-4:]) % BUCKETS for token in tokens])


class Net(nn.Module):
    def __init__(self, rows, outputs):
        super().__init__()
        self.glove = nn.Embedding.from_pretrained(torch.from_numpy(rows), freeze=True)
        self.project = nn.Linear(rows.shape[1], DIM, bias=False)
        nn.init.orthogonal_(self.project.weight)
        self.change = nn.Embedding(len(rows), DIM, sparse=True, padding_idx=0)
        nn.init.normal_(self.change.weight, std=0.05)
        with torch.no_grad():
            self.change.weight[0] = 0
        self.wide3 = nn.Conv1d(DIM, FILTERS, 3, padding=1)
        self.wide2 = nn.Conv1d(DIM, FILTERS, 2, padding=1)
        self.attention = nn.Linear(FILTERS, 1)
        self.out = nn.Linear(FILTERS * 3 + DIM, outputs)
        nn.init.constant_(self.out.bias, -3.5)

    def rows(self):
        return self.project(self.glove.weight) + self.change.weight

    def pooled(self, ids, mask):
        words = self.project(self.glove(ids)) + self.change(ids)
        words = F.dropout(words, 0.1, self.training) * mask[..., None]
        turned = words.transpose(1, 2)
        three = torch.relu(self.wide3(turned))
        two = torch.relu(self.wide2(turned)[..., : three.shape[2]])
        off = (1 - mask) * 1e4
        weights = torch.softmax(self.attention(three.transpose(1, 2)).squeeze(-1) - off, -1)
        mean = words.sum(1) / mask.sum(1, keepdim=True)
        return torch.cat([(three - off[:, None]).amax(2), (two - off[:, None]).amax(2), (three * weights[:, None]).sum(2), mean], 1)

    def forward(self, ids, mask):
        return self.out(F.dropout(self.pooled(ids, mask), 0.3, self.training))


def fit(net, ids, target, args, epochs, dev_ids, dev_y):
    """Adam with a short rise and a long fall; the weights of the last fifth are averaged."""
    sparse = [net.change.weight]
    dense = [p for name, p in net.named_parameters() if p.requires_grad and name != "change.weight"]
    optimisers = [torch.optim.AdamW(dense, lr=2e-3, weight_decay=0.01), torch.optim.SparseAdam(sparse, lr=2e-3)]
    draw = np.random.default_rng(args.seed)
    steps = epochs * math.ceil(len(ids) / BATCH)
    step, average, averaged = 0, None, 0
    for epoch in range(epochs):
        for batch in batches(ids, draw):
            rate = 2e-3 * min(1, (step + 1) / 200) * max(0.03, 1 - step / steps)
            for optimiser in optimisers:
                for group in optimiser.param_groups:
                    group["lr"] = rate
                optimiser.zero_grad(set_to_none=True)
            loss = F.binary_cross_entropy_with_logits(net(*padded(ids, batch)), torch.from_numpy(target[batch])) * 28
            loss.backward()
            nn.utils.clip_grad_norm_(dense, 2.0)
            for optimiser in optimisers:
                optimiser.step()
            step += 1
            if step > steps * 0.8 and step % 25 == 0:
                averaged += 1
                now = [p.detach().clone() for p in dense + sparse]
                average = now if average is None else [a + (n - a) / averaged for a, n in zip(average, now)]
        p = predict(net, dev_ids)
        print("epoch", epoch, "dev macro-F1", round(float(f1_of(p, dev_y, tune(p, dev_y)).mean()), 4), flush=True)
    if average is not None:
        with torch.no_grad():
            for parameter, value in zip(dense + sparse, average):
                parameter.copy_(value)
    return net


def batches(ids, draw):
    """Texts of like length together, in an order that changes."""
    found = []
    for part in np.array_split(draw.permutation(len(ids)), max(1, len(ids) // (BATCH * 50))):
        part = part[np.argsort([len(ids[i]) for i in part], kind="stable")]
        found += [part[i : i + BATCH] for i in range(0, len(part), BATCH)]
    return [found[i] for i in draw.permutation(len(found))]


def padded(ids, batch):
    longest = max(len(ids[i]) for i in batch)
    matrix, mask = np.zeros((len(batch), longest), np.int64), np.zeros((len(batch), longest), np.float32)
    for row, i in enumerate(batch):
        matrix[row, : len(ids[i])] = ids[i]
        mask[row, : len(ids[i])] = 1
    return torch.from_numpy(matrix), torch.from_numpy(mask)


def predict(net, ids):
    net.eval()
    order = np.argsort([len(row) for row in ids], kind="stable")
    found = None
    with torch.no_grad():
        for i in range(0, len(order), 256):
            part = torch.sigmoid(net(*padded(ids, order[i : i + 256]))).numpy()
            found = np.zeros((len(ids), part.shape[1]), np.float32) if found is None else found
            found[order[i : i + 256]] = part
    net.train()
    return found


def logit(p):
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return np.log(p / (1 - p))


def squash(z):
    return (1 / (1 + np.exp(-z))).astype(np.float32)


def calibrate(p, y):
    """One slope and one offset for all labels, by Newton's steps on the log loss."""
    z = torch.from_numpy(logit(p))
    truth = torch.from_numpy(y)
    both = torch.tensor([1.0, 0.0], requires_grad=True)
    optimiser = torch.optim.LBFGS([both], max_iter=50)

    def loss():
        optimiser.zero_grad()
        value = F.binary_cross_entropy_with_logits(z * both[0] + both[1], truth)
        value.backward()
        return value

    optimiser.step(loss)
    return [float(v) for v in both.detach()]


def f1_of(p, y, thresholds):
    said = p >= thresholds
    tp, fp, fn = (said & (y > 0)).sum(0), (said & (y == 0)).sum(0), (~said & (y > 0)).sum(0)
    return 2 * tp / np.maximum(2 * tp + fp + fn, 1e-9)


def tune(p, y, prior=15):
    """A threshold for each label, smoothed, and drawn toward the shared one where the label is rare."""
    grid = np.linspace(0.02, 0.9, 89)
    curve = np.stack([f1_of(p, y, t) for t in grid])
    shared = grid[curve.mean(1).argmax()]
    kernel = np.array([1, 2, 3, 2, 1]) / 9
    smooth = np.stack([np.convolve(np.pad(column, 2, mode="edge"), kernel, "valid") for column in curve.T], 1)
    own = grid[smooth.argmax(0)]
    weight = y.sum(0) / (y.sum(0) + prior)
    return np.exp(weight * np.log(own) + (1 - weight) * np.log(shared))


def ece_of(p, y, bins=15):
    flat, truth = p.ravel(), y.ravel()
    keep = flat > 0.02
    flat, truth = flat[keep], truth[keep]
    parts = np.array_split(np.argsort(flat), bins)
    return float(sum(len(b) * abs(flat[b].mean() - truth[b].mean()) for b in parts) / len(flat))


def measure(p, y, thresholds, labels):
    half = np.random.default_rng(0).permutation(len(y)) % 2 == 0
    crossed = [f1_of(p[a], y[a], tune(p[~a], y[~a])).mean() for a in (half, ~half)]
    return {
        "dev_macro_f1_tuned_on_it": round(float(f1_of(p, y, thresholds).mean()), 4),
        "dev_macro_f1_crossfitted": round(float(np.mean(crossed)), 4),
        "dev_macro_f1_at_0.3": round(float(f1_of(p, y, 0.3).mean()), 4),
        "dev_ece": round(ece_of(p, y), 4),
        "dev_per_label": dict(zip(labels, np.round(f1_of(p, y, thresholds), 3).tolist())),
    }


CHECK_TEXTS = [
    "I am so sorry for how I left, you did not deserve it",
    "WHY would you say that?!",
    "thank you for coming, it meant a lot to me",
    "soooo happy for you <3",
    "i don't know what i want any more",
    "Stop calling me. I mean it.",
    "The keys are with the neighbour.",
    "I miss our sundays \U0001F622",
    "zxqv blorptang",
    "",
]


def write_check(path, net, index, slope, offset):
    """What these weights say of a few texts of ours before they are rounded: any reader of the file must come close to it."""
    tokens = [tokens_of(text) for text in CHECK_TEXTS]
    p = squash(logit(predict(net, [to_ids(one, index) for one in tokens])) * slope + offset)
    rows = [{"text": t, "tokens": k, "p": np.round(row, 4).tolist()} for t, k, row in zip(CHECK_TEXTS, tokens, p.astype(float))]
    Path(path).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def write(path, net, words, labels, thresholds, slope, offset, figures, args):
    """u32 header length, JSON header, then sections of 8-byte aligned bytes: docs/models/affect.md, "The file"."""
    with torch.no_grad():
        rows = net.rows().numpy()
    rows[0] = 0
    scale = np.maximum(np.abs(rows).max(1) / 127, 1e-8).astype(np.float32)
    sections = {
        "rows": np.round(rows / scale[:, None]).astype(np.int8),
        "rowScale": scale.astype(np.float16),
        # [tap][dimension][filter]
        "wide3": net.wide3.weight.detach().numpy().transpose(2, 1, 0).astype(np.float16),
        "wide3Bias": net.wide3.bias.detach().numpy().astype(np.float32),
        "wide2": net.wide2.weight.detach().numpy().transpose(2, 1, 0).astype(np.float16),
        "wide2Bias": net.wide2.bias.detach().numpy().astype(np.float32),
        "attention": net.attention.weight.detach().numpy().ravel().astype(np.float32),
        # [label][feature]
        "out": net.out.weight.detach().numpy().astype(np.float16),
        "outBias": net.out.bias.detach().numpy().astype(np.float32),
        "words": np.frombuffer("\n".join(words).encode("utf-8"), np.uint8),
    }
    body, places = bytearray(), {}
    for name, array in sections.items():
        data = np.ascontiguousarray(array).tobytes()
        places[name] = {"start": len(body), "bytes": len(data)}
        body += data + b"\0" * (-len(data) % 8)
    header = {
        "kind": "aftertalk-affect",
        "version": 1,
        "dim": DIM,
        "filters": FILTERS,
        "buckets": BUCKETS,
        "labels": labels,
        "thresholds": np.round(thresholds, 4).tolist(),
        "calibration": {"slope": round(slope, 5), "offset": round(offset, 5)},
        "sections": places,
        "sha256": hashlib.sha256(body).hexdigest(),
        "figures": figures,
        "made_by": f"tools/train-affect/train_affect.py --epochs {args.epochs} --seed {args.seed}",
        "made_from": "GoEmotions (CC BY 4.0), XED (CC BY 4.0), BRIGHTER English (CC BY 4.0), GloVe 6B 100d (PDDL 1.0)",
    }
    text = json.dumps(header, separators=(",", ":")).encode("utf-8")
    text += b" " * (-(4 + len(text)) % 8)
    Path(path).write_bytes(struct.pack("<I", len(text)) + text + bytes(body))
    print(f"wrote {path}: {4 + len(text) + len(body)} bytes")


if __name__ == "__main__":
    main()
