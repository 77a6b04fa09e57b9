"""Trains the heads for cues and danger together with the affect model's body, and writes both as files.

usage: python3 train_cues.py CUES_FOLDER SAFETY_FILE DATA_FOLDER AFFECT_IN AFFECT_OUT HEADS_OUT [--scores FILE.json]
           [--apart SCHEME.jsonl] [--settled HEADS] [--keep-body]

Needs Debian's python3-torch and python3-numpy, and `npx tsx` for the rules. CUES_FOLDER holds rows of cues by writer, SAFETY_FILE texts
with safety routes, DATA_FOLDER goemotions, goemotions-teacher and xed; rows in written/ and the phrase files in rows/ are ours. Thresholds
and calibration come from two nets, each without one of the two writers w1 and w2 and without half of the safety texts and of the everyday
messages: what each says of those that it has not met. Grown rows that come near an example of SCHEME are left out: its examples are a
test. HEADS is an earlier file whose calibration and thresholds are kept, which spares the two nets.
With --keep-body the affect model stays as it is, and the heads alone learn: three times as fast.
"""
import argparse
import hashlib
import json
import re
import struct
import sys
import zlib
from pathlib import Path

import numpy as np
import torch

from grow import grow
from learn import Data, fit, scores
from net import open_affect, padded, to_ids
from rows import AT, CUES, DANGER, HEADS, HINTS, SERIOUS, extra_of, is_last_check, read_rows, rule_hits, targets, with_grams

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "train-affect"))
import train_affect as affect  # noqa: E402

OPTIONS = {"epochs": 10, "lr": 0.005, "decay": 0.1, "gram_lr": 0.03, "body_lr": 0.001, "seed": 1}
WRITERS = ("w1", "w2")
BACKGROUND = 1500
# Of messages that hold nothing a head may speak up at most this often: of those written to mislead, and of neutral talk.
IDLE_RATE = 0.005
TALK_RATE = 0.001
# From this part of the threshold on a head lets a rule stand; where a false cue would mislead most, from where it is sure enough.
UNCLEAR = (0.6,)
SURE_UNCLEAR = (0.3, 0.45, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0)
SURE_PRECISION = {"finality": 0.92, "no_contact": 0.92}


def main():
    args = read_arguments()
    torch.set_num_threads(1)
    header, index, words, arrays = open_affect(args.affect)
    labels = header["labels"]
    base = Path(args.data)
    comments, background, dev = read_comments(base, labels, index, header["buckets"])
    rows = [row for folder in (Path(args.cues), HERE / "written") for path in sorted(folder.glob("*.jsonl")) for row in read_rows(path)]
    rows += read_rows(args.safety, "safety") + [{**row, "writer": "own"} for row in apart(grow(), args.apart)] + background
    if args.keep_body:
        comments = None
    with_grams(rows)
    hits = rule_hits(rows)
    y, w = targets(rows, hits)
    w *= np.array([[row.get("share", 1)] for row in rows], np.float32)
    data = Data(rows, np.stack([extra_of(r, h) for r, h in zip(rows, hits)]), y, w, index, header["buckets"])
    if args.settled:
        heads, figures = settled(args.settled)
    else:
        z = apart_by_writer(arrays, data, comments)
        heads, figures = settle(z, rows, hits)
        if args.scores:
            write_scores(args.scores, z, rows, heads)
    for head in heads[len(CUES) :]:
        # They are too weak to silence a hint of the rules: measured in docs/models/cues.md.
        head["unclear"] = 0.0
    last = np.array([is_last_check(row) for row in rows])
    net, grams, place = fit(arrays, data, np.flatnonzero(~last), comments, OPTIONS)
    figures["last_check"] = check(scores(net, data, np.flatnonzero(last), place), [rows[i] for i in np.flatnonzero(last)], [hits[i] for i in np.flatnonzero(last)], heads)
    figures["goemotions_dev"], slope, offset, thresholds = emotions(net, dev, index, header)
    print(json.dumps(figures, indent=1))
    if args.keep_body:
        body_sha = header["sha256"]
    else:
        body_sha = write_affect(args.affect_out, net, words, header, slope, offset, thresholds, figures["goemotions_dev"])
    write_heads(args.heads_out, net, grams, heads, figures, body_sha)
    write_check(args.heads_out + ".check.json", net, place, index, header["buckets"])


def read_arguments():
    parser = argparse.ArgumentParser()
    for name in ("cues", "safety", "data", "affect", "affect_out", "heads_out"):
        parser.add_argument(name)
    parser.add_argument("--scores")
    parser.add_argument("--apart")
    parser.add_argument("--settled")
    parser.add_argument("--keep-body", action="store_true")
    return parser.parse_args()


def apart(rows, scheme):
    """Without the rows that share two fifths of their runs of five letters with an example."""
    if scheme is None:
        return rows
    lines = [json.loads(line) for line in Path(scheme).read_text(encoding="utf-8").split("\n") if line.strip()]
    examples = [runs(text) for line in lines for text in (*line["positive"], *line["negative"])]
    kept = [row for row in rows if all(near(runs(row["text"]), example) <= 0.4 for example in examples)]
    print(f"{len(rows) - len(kept)} of {len(rows)} grown rows are near an example and left out")
    return kept


def runs(text):
    plain = "".join(letter for letter in text.lower() if letter.isalnum() or letter == " ")
    return {plain[i : i + 5] for i in range(max(1, len(plain) - 4))}


def near(a, b):
    return len(a & b) / len(a | b)


def read_comments(base, labels, index, buckets):
    """GoEmotions as (ids, target), and comments that a teacher calls neutral as rows of no cue."""
    train, dev = affect.read_goemotions(base, "train", labels), affect.read_goemotions(base, "dev", labels)
    teacher = affect.read_teacher(base / "goemotions-teacher/train.u8", len(labels))
    ids = [to_ids(tokens, index, buckets) for tokens in train["tokens"]]
    target = (0.15 * train["y"] + 0.85 * teacher).astype(np.float32)
    texts = [line.rsplit("\t", 2)[0] for line in (base / "goemotions/train.tsv").read_text(encoding="utf-8").split("\n") if line.strip()]
    neutral = np.flatnonzero((teacher[:, labels.index("neutral")] > 0.75) & (train["y"][:, labels.index("neutral")] > 0))
    chosen = np.random.default_rng(5).choice(neutral, BACKGROUND, replace=False)
    roles = ("ex", "user", "account")
    rows = [{"text": texts[i], "role": roles[n % 3], "cue": "none", "label": 0, "writer": "background"} for n, i in enumerate(chosen)]
    return (ids, target), rows + film_lines(base), dev


def film_lines(base):
    """Neutral lines of XED as rows of no cue: nobody looked at them for cues, so they count half."""
    lines = [line.split("\t")[1] for line in (base / "xed/neu_en.txt").read_text(encoding="utf-8").split("\n") if "\t" in line]
    chosen = np.random.default_rng(7).choice(len(lines), BACKGROUND, replace=False)
    plain = [re.sub(r" (n't|[',.?!])", r"\1", lines[i]).replace("[PERSON]", "Sam") for i in chosen]
    roles = ("ex", "user", "account")
    return [{"text": text, "role": roles[n % 3], "cue": "none", "label": 0, "writer": "background", "share": 0.5} for n, text in enumerate(plain)]


def half_of(row):
    return zlib.crc32(row["text"].encode()) % 2


def apart_by_writer(arrays, data, comments):
    """Logits of the rows of both writers, of the safety texts and of everyday talk, by a net that has not seen them; else not a number."""
    writers = np.array([row["writer"] for row in data.rows])
    shared = np.isin(writers, ("safety", "background"))
    half = np.array([half_of(row) for row in data.rows])
    last = np.array([is_last_check(row) for row in data.rows])
    z = np.full((len(data.rows), len(HEADS)), np.nan, np.float32)
    for k, writer in enumerate(WRITERS):
        unseen = (writers == writer) | (shared & (half == k))
        net, _, place = fit(arrays, data, np.flatnonzero(~unseen & ~last), comments, OPTIONS)
        test = np.flatnonzero(unseen & ~last)
        z[test] = scores(net, data, test, place)
        print("without", writer, flush=True)
    return z


def settle(z, rows, hits):
    """Calibration and thresholds of each head, and the figures that they give on rows by writers whom the net has not met."""
    unseen = ~np.isnan(z[:, 0])
    mine = ~unseen
    background = np.array([row["writer"] == "background" for row in rows])
    # Lines of films hold cues now and then, so they set no threshold.
    talk = background & np.array(["share" not in row for row in rows]) & unseen
    idle = np.array([row.get("cue") == "none" for row in rows]) & unseen & ~background
    plain = np.array([no_danger(row) for row in rows]) & unseen
    heads, figures = [], {"writers": WRITERS, "cues": {}, "danger": {}}
    false, false_talk = 0, 0
    for name in HEADS:
        s = z[:, AT[name]]
        some, truth = firm_rows(rows, mine, name)
        slope, offset = platt(s[some], truth, s[idle | talk])
        silent = s[idle] if name in CUES else s[plain | idle]
        floor = max(np.quantile(silent, 1 - (IDLE_RATE if name in CUES else 0.004)), np.quantile(s[talk], 1 - TALK_RATE))
        grid = np.unique(np.quantile(s[some], np.linspace(0, 1, 201)))
        best = max(measure(s[some], truth, t) for t in grid)
        grid = grid[grid > floor] if (grid > floor).any() else np.array([floor + 1e-3])
        held = np.array([name in hits[i]["held"] for i in some])
        shares = SURE_UNCLEAR if name in SURE_PRECISION else UNCLEAR
        at = [(*measure(s[some], truth, t, held & (s[some] * slope + offset >= lower(t * slope + offset, u))), u) for t in grid for u in shares]
        wanted = [m for m in at if m[1] >= SURE_PRECISION.get(name, 0)] or [max(at, key=lambda m: m[1])]
        f1, precision, recall, t, share = max(wanted)
        p = squash(t * slope + offset)
        if name in CUES:
            false += sum(says(s[i], t, lower(t * slope + offset, share), name in hits[i]["held"], slope, offset) for i in np.flatnonzero(idle))
            false_talk += (s[talk] >= t).sum()
        heads.append({"name": name, "slope": slope, "offset": offset, "threshold": round(p, 4), "unclear": round(p * share, 4)})
        group = figures["cues" if name in CUES else "danger"]
        group[name] = {"f1": f1, "precision": precision, "recall": recall, "auc": auc(s[some], truth), "best_f1": best[0]}
    shown = [v for k, v in figures["cues"].items() if k not in DANGER and k != "contempt_insult"]
    figures["macro_f1"] = round(float(np.mean([v["f1"] for v in shown])), 4)
    figures["macro_best_f1"] = round(float(np.mean([v["best_f1"] for v in shown])), 4)
    figures["false_per_1000_idle"] = round(1000 * false / idle.sum(), 1)
    figures["false_per_1000_talk"] = round(1000 * float(false_talk) / talk.sum(), 1)
    return heads, figures


def says(score, threshold, unclear, held, slope, offset):
    """What the rules and a head say together: `standsWith` of cue-heads.ts. `unclear` is a calibrated logit."""
    return bool(score >= threshold or (held and score * slope + offset >= unclear))


def check(z, rows, hits, heads):
    """The figures of heads whose thresholds are settled, on rows that nobody has looked at."""
    f1s = {}
    for name in CUES:
        head = heads[AT[name]]
        t = (np.log(head["threshold"] / (1 - head["threshold"])) - head["offset"]) / head["slope"]
        own = [i for i, row in enumerate(rows) if row["cue"] == name]
        unclear = np.log(head["unclear"] / (1 - head["unclear"]))
        said = np.array([says(z[i, AT[name]], t, unclear, name in hits[i]["held"], head["slope"], head["offset"]) for i in own])
        truth = np.array([rows[i]["label"] for i in own]) > 0
        f1s[name] = round(float(2 * (said & truth).sum() / max(1, said.sum() + truth.sum())), 3)
    shown = [v for k, v in f1s.items() if k not in DANGER and k != "contempt_insult"]
    return {"macro_f1": round(float(np.mean(shown)), 4), "rows": len(rows), "f1": f1s}


def settled(path):
    raw = Path(path).read_bytes()
    header = json.loads(raw[4 : 4 + struct.unpack("<I", raw[:4])[0]])
    return header["heads"], header["figures"]


def no_danger(row):
    marks = DANGER | {"contempt_insult"}
    said = set(row.get("also", ())) | set(row.get("open", ())) | ({row["cue"]} if row.get("cue") else set())
    return row.get("cue") is not None and not (said & marks)


def firm_rows(rows, mine, name):
    some, truth = [], []
    for at, row in enumerate(rows):
        if mine[at]:
            continue
        if name in CUES and row.get("cue") == name:
            some.append(at)
            truth.append(row["label"])
        elif name not in CUES and row["writer"] == "safety":
            wanted, unsure = set(row["routes"]), set(row.get("open", ()))
            if name == "any_serious":
                if wanted & set(SERIOUS) or not unsure & set(SERIOUS):
                    some.append(at)
                    truth.append(int(bool(wanted & set(SERIOUS))))
            elif name in wanted or name not in unsure:
                some.append(at)
                truth.append(int(name in wanted))
    return np.array(some), np.array(truth)


def lower(logit, share):
    """The logit from which a head wavers, for the logit of its threshold."""
    p = squash(logit) * share
    return float(np.log(p / (1 - p)))


def measure(s, y, t, also=False):
    said = (s >= t) | also
    tp, fp, fn = (said & (y > 0)).sum(), (said & (y == 0)).sum(), (~said & (y > 0)).sum()
    return tuple(round(float(v), 4) for v in (2 * tp / max(1, 2 * tp + fp + fn), tp / max(1, tp + fp), tp / max(1, tp + fn))) + (float(t),)


def auc(s, y):
    ranks = np.empty(len(s))
    ranks[np.argsort(s, kind="stable")] = np.arange(len(s))
    yes = (y > 0).sum()
    return round(float((ranks[y > 0].sum() - yes * (yes - 1) / 2) / max(1, yes * (len(y) - yes))), 4)


def platt(s, y, idle):
    """Slope and offset on firm rows, with as many messages of no cue as there are firm negatives."""
    some = np.random.default_rng(3).choice(idle, min(len(idle), int((y == 0).sum())), replace=False)
    z = torch.tensor(np.concatenate([s, some]), dtype=torch.float32)
    truth = torch.tensor(np.concatenate([y, np.zeros(len(some))]), dtype=torch.float32)
    both = torch.tensor([1.0, 0.0], requires_grad=True)
    optimiser = torch.optim.LBFGS([both], max_iter=60)

    def loss():
        optimiser.zero_grad()
        value = torch.nn.functional.binary_cross_entropy_with_logits(z * both[0] + both[1], truth)
        value.backward()
        return value

    optimiser.step(loss)
    return [round(float(v), 5) for v in both.detach()]


def squash(z):
    return float(1 / (1 + np.exp(-z)))


def write_scores(path, z, rows, heads):
    """Held-out probabilities of every row that is not ours, for measuring what rules and heads do together."""
    slopes, offsets = np.array([h["slope"] for h in heads]), np.array([h["offset"] for h in heads])
    p = 1 / (1 + np.exp(-(z * slopes + offsets)))
    keep = [i for i, row in enumerate(rows) if row["writer"] != "own"]
    found = [{k: rows[i].get(k) for k in ("id", "cue", "label", "role", "text", "also", "open", "routes", "writer")} | {"p": np.round(p[i], 4).tolist()} for i in keep]
    Path(path).write_text(json.dumps({"heads": heads, "rows": found}), encoding="utf-8")


def emotions(net, dev, index, header):
    ids = [to_ids(tokens, index, header["buckets"]) for tokens in dev["tokens"]]
    with torch.no_grad():
        p = np.concatenate([torch.sigmoid(net.emotions(*padded(ids[i : i + 256]))).numpy() for i in range(0, len(ids), 256)])
    slope, offset = affect.calibrate(p, dev["y"])
    p = affect.squash(affect.logit(p) * slope + offset)
    thresholds = affect.tune(p, dev["y"])
    return affect.measure(p, dev["y"], thresholds, header["labels"]), slope, offset, thresholds


def write_affect(path, net, words, old, slope, offset, thresholds, figures):
    with torch.no_grad():
        rows = net.rows.weight.numpy().copy()
    rows[0] = 0
    scale = np.maximum(np.abs(rows).max(1) / 127, 1e-8).astype(np.float32)
    part = lambda p: p.detach().numpy()  # noqa: E731
    sections = {
        "rows": np.round(rows / scale[:, None]).astype(np.int8),
        "rowScale": scale.astype(np.float16),
        "wide3": part(net.wide3.weight).transpose(2, 1, 0).astype(np.float16),
        "wide3Bias": part(net.wide3.bias).astype(np.float32),
        "wide2": part(net.wide2.weight).transpose(2, 1, 0).astype(np.float16),
        "wide2Bias": part(net.wide2.bias).astype(np.float32),
        "attention": part(net.attention.weight).ravel().astype(np.float32),
        "out": part(net.out.weight).astype(np.float16),
        "outBias": part(net.out.bias).astype(np.float32),
        "words": np.frombuffer("\n".join(words).encode("utf-8"), np.uint8),
    }
    header = {
        **{k: old[k] for k in ("kind", "version", "dim", "filters", "buckets", "labels")},
        "thresholds": np.round(thresholds, 4).tolist(),
        "calibration": {"slope": round(slope, 5), "offset": round(offset, 5)},
        "figures": figures,
        "made_by": "tools/train-affect/train_affect.py, then tools/train-cues/train_cues.py",
        "made_from": old["made_from"] + "; rows of cues and safety texts written for this project",
    }
    return write(path, header, sections)


def write_heads(path, net, grams, heads, figures, body_sha):
    with torch.no_grad():
        table = net.grams.weight.numpy()[: len(grams)]
        scale = np.maximum(np.abs(table).max(0) / 127, 1e-8).astype(np.float32)
        sections = {
            "grams": np.array(grams, np.uint32),
            "gramWeights": np.round(table / scale).astype(np.int8),
            "gramScale": scale,
            "dense": net.heads.weight.numpy().astype(np.float16),
            "bias": net.heads.bias.numpy().astype(np.float32),
            "hintRows": net.extra_weight().numpy().T.astype(np.float32).copy(),
        }
    header = {
        "kind": "aftertalk-heads",
        "version": 1,
        "affect": body_sha,
        "heads": heads,
        "hints": HINTS,
        "figures": figures,
        "made_by": "tools/train-cues/train_cues.py",
        "made_from": "rows of cues and safety texts written for this project; neutral comments of GoEmotions and lines of XED (CC BY 4.0)",
    }
    write(path, header, sections)


def write(path, header, sections):
    body, places = bytearray(), {}
    for name, array in sections.items():
        data = np.ascontiguousarray(array).tobytes()
        places[name] = {"start": len(body), "bytes": len(data)}
        body += data + b"\0" * (-len(data) % 8)
    sha = hashlib.sha256(body).hexdigest()
    text = json.dumps({**header, "sections": places, "sha256": sha}, separators=(",", ":")).encode("utf-8")
    text += b" " * (-(4 + len(text)) % 8)
    Path(path).write_bytes(struct.pack("<I", len(text)) + text + bytes(body))
    print(f"wrote {path}: {4 + len(text) + len(body)} bytes")
    return sha


CHECK = [
    ("ex", "I keep seeing your face at the station and I hate what I did", []),
    ("user", "ok so its over then, fine. keep the blender", ["held:finality"]),
    ("account", "He said he needs time and then he cried on the stairs", ["held:crying", "prev"]),
    ("ex", "heyyy how's the cat lol \U0001F602", ["prev", "prev:asks"]),
    ("user", "PLEASE pick up, one call!!", []),
    ("account", "", []),
]


def write_check(path, net, place, index, buckets):
    """What the weights say before they are rounded: the logits of every head."""
    rows = with_grams([{"text": text, "role": role} for role, text, _ in CHECK])
    extra = np.zeros((len(rows), len(HINTS)), np.float32)
    for at, (role, _, hints) in enumerate(CHECK):
        for name in [*hints, f"role:{role}"]:
            extra[at, HINTS.index(name)] = 1
    none = np.zeros((len(rows), len(HEADS)), np.float32)
    z = scores(net, Data(rows, extra, none, none, index, buckets), np.arange(len(rows)), place)
    found = [{"role": role, "text": text, "hints": [*hints, f"role:{role}"], "logits": np.round(row, 4).astype(float).round(4).tolist()} for (role, text, hints), row in zip(CHECK, z)]
    Path(path).write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
