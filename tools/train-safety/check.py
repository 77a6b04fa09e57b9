"""Works the file of the second look out a second time, with numpy, and keeps what it says of some texts, so that a test can hold the engine to it.

`python3 tools/train-safety/check.py packages/core/models/danger-1.bin > packages/core/src/safety/fixtures/danger-check.json`
"""
import json
import struct
import sys

import numpy as np

from rows import row, with_words

TEXTS = [
    ("user", "I want to be gone by Friday and I have given the dog away"),
    ("ex", "nice porch light, I can see you on the sofa"),
    ("account", "He keeps my passport in his mother's drawer, and she laughs when I ask."),
    ("account", "I set up a page as a girl called Sienna and he talks to her every night."),
    ("user", "my form tutor moved me so I don't have to sit next to him"),
    ("ex", "see you at six, bring the toolbox"),
    ("account", "We sold the sofa, split the money, and cried in the car park. That was it."),
    ("user", "ok"),
    ("account", "zorvin 42 qwxyz 999 💊"),
]


def open_file(path):
    data = open(path, "rb").read()
    size = struct.unpack("<I", data[:4])[0]
    header = json.loads(data[4 : 4 + size])
    part = {name: data[4 + size + at["start"] :][: at["bytes"]] for name, at in header["sections"].items()}
    return header, part


def scores(header, part, words, speaker):
    half = lambda name: np.frombuffer(part[name], np.float16).astype(np.float64)
    dim, filters = header["dim"], header["filters"]
    row_of = {word: at for at, word in enumerate(part["words"].decode().split("\n"))}
    other, number = row_of["<unknown>"], row_of["<number>"]
    ids = [row_of[f"<{speaker}>"]] + [row_of.get(word, number if word[0].isdigit() else other) for word in words]
    table = np.frombuffer(part["rows"], np.int8).reshape(-1, dim) * half("rowScale")[:, None]
    known = np.vstack([np.zeros(dim), table[ids], np.zeros(dim)])
    taps, bias, count = half("taps").reshape(5, dim, filters), half("tapBias"), len(ids)
    wide = sum(known[tap : tap + count] @ taps[tap] for tap in range(3)) + bias[:filters]
    narrow = sum(known[tap : tap + count] @ taps[3 + tap] for tap in range(2)) + bias[filters:]
    cells = np.maximum(0, np.hstack([wide, narrow]))
    look = cells @ half("looks").reshape(2, -1).T + half("lookBias")
    weight = np.exp(look - look.max(0))
    weight /= weight.sum(0)
    pooled = np.concatenate([cells.max(0), cells.mean(0), weight[:, 0] @ cells, weight[:, 1] @ cells])
    return 1 / (1 + np.exp(-(half("out").reshape(-1, len(pooled)) @ pooled + half("outBias"))))


def main():
    header, part = open_file(sys.argv[1])
    rows = with_words([row(text, speaker, [], [], "check") for speaker, text in TEXTS])
    kept = [each for each in rows if len(each["words"]) > 1]
    said = [scores(header, part, each["words"], each["speaker"]).round(5).tolist() for each in kept]
    found = [{"text": each["text"], "speaker": each["speaker"], "scores": these} for each, these in zip(kept, said)]
    print(json.dumps({"sha256": header["sha256"], "texts": found}, indent=2, ensure_ascii=False))


main()
