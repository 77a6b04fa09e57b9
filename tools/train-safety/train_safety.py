"""Makes `packages/core/models/danger-1.bin`, the second look for danger (docs/models/danger.md).

`python3 tools/train-safety/train_safety.py DATA_FOLDER OUT --safety FILE... --cues FILE... --sentences FOLDER`

DATA_FOLDER holds `word-vectors` and `goemotions`. The thresholds were chosen on writers left out of training (`by_writer.py`), and
are given here, since on rows that it has learned from the net is too sure. Same files, same machine, same bytes.
"""
import argparse
import hashlib
import json
import struct

import numpy as np
import torch

from net import learn
from rows import SERIOUS
from sentences import read_sentences
from sources import few, read_sources
from vocabulary import make_vocabulary

MOST_WORDS = 8000
LICENCES = [
    "rows of danger and of cues: written for this project",
    "GoEmotions comments as everyday talk: CC BY 4.0, Demszky and others 2020",
    "word vectors: GloVe 6B, PDDL 1.0, Pennington, Socher, Manning 2014",
    "Universal Sentence Encoder lite, Apache-2.0, taught what sentences mean; nothing of it is in the file",
]


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("out")
    ask.add_argument("--safety", nargs="+", required=True)
    ask.add_argument("--cues", nargs="+", required=True)
    ask.add_argument("--sentences", required=True)
    ask.add_argument("--any", type=float, required=True)
    ask.add_argument("--many", type=float, required=True)
    ask.add_argument("--strict", type=float, required=True)
    ask.add_argument("--route", type=float, required=True)
    ask.add_argument("--rounds", type=int, default=14)
    ask.add_argument("--nearest", default="dev", help="the writer nearest to what will be read, whose rows count double")
    ask.add_argument("--dim", type=int, default=64)
    ask.add_argument("--filters", type=int, default=96)
    got = ask.parse_args()
    torch.set_num_threads(1)
    rows, texts = read_sources(got.safety, got.cues, got.data)
    learned = few(rows, 9000)
    for each in learned:
        each["firm"] *= 2 if each["writer"] == got.nearest else 1
    also = [each for each in rows if each["kind"] != "safety"]
    row_of, vectors, own = make_vocabulary(learned, texts, f"{got.data}/word-vectors", MOST_WORDS)
    shape = {"dim": got.dim, "filters": got.filters}
    net = learn(learned, vectors, own, row_of, 0, got.rounds, like=read_sentences(got.sentences), also=also, **shape)
    thresholds = {"any": got.any, "many": got.many, "strict": got.strict, **{name: got.route for name in SERIOUS}}
    write(got.out, net, row_of, thresholds, shape)
    print(f"learned from {len(learned)} rows, {sum(each['any'] for each in learned)} of them danger")


def write(path, net, row_of, thresholds, shape):
    rows, scale = whole_numbers(net.rows().numpy())
    half = lambda value: np.ascontiguousarray(value.detach().numpy(), np.float32).astype(np.float16).tobytes()
    # Torch keeps [filter][dim][tap]; the engine wants [tap][dim][filter].
    taps = torch.cat([net.wide.weight.permute(2, 1, 0), net.narrow.weight.permute(2, 1, 0)])
    parts = {
        "words": "\n".join(row_of).encode(),
        "rows": rows.tobytes(),
        "rowScale": scale.tobytes(),
        "taps": half(taps),
        "tapBias": half(torch.cat([net.wide.bias, net.narrow.bias])),
        "looks": half(net.look.weight[:, :, 0]),
        "lookBias": half(net.look.bias),
        "out": half(net.out.weight),
        "outBias": half(net.out.bias),
    }
    body, sections = b"", {}
    for name, part in parts.items():
        body += b"\0" * (-len(body) % 8)
        sections[name] = {"start": len(body), "bytes": len(part)}
        body += part
    header = {
        "kind": "aftertalk-danger", "version": 1, "made_by": "tools/train-safety/train_safety.py", "licences": LICENCES,
        "sha256": hashlib.sha256(body).hexdigest(), **shape, "scores": ["any", *SERIOUS], "thresholds": thresholds, "sections": sections,
    }
    head = json.dumps(header).encode()
    head += b" " * (-(len(head) + 4) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(head)) + head + body)
    print(f"{path}: {4 + len(head) + len(body)} bytes")


def whole_numbers(rows):
    """Signed bytes and a scale for each word."""
    scale = np.maximum(np.abs(rows).max(1), 1e-6) / 127
    scale = scale.astype(np.float16)
    return np.clip(np.round(rows / scale.astype(np.float32)[:, None]), -127, 127).astype(np.int8), scale


main()
