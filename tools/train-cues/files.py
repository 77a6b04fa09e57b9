"""The files that are written: the affect model and the heads, in the format of docs/models/, and a check for the engine."""
import hashlib
import json
import struct
from pathlib import Path

import numpy as np
import torch

from learn import Data, KnownGrams, scores
from rows import CUES, HINTS, with_grams


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
            "hintRows": net.extra.weight.numpy().T.astype(np.float32).copy(),
        }
    header = {
        "kind": "aftertalk-heads",
        "version": 1,
        "affect": body_sha,
        "heads": heads,
        "hints": HINTS,
        "figures": figures,
        "made_by": "tools/train-cues/train_cues.py",
        "made_from": "rows of cues written for this project; neutral comments of GoEmotions and lines of XED (CC BY 4.0)",
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


def write_check(path, net, grams, index, buckets):
    """What the weights say before they are rounded: the logits of every head."""
    rows = with_grams([{"text": text, "role": role} for role, text, _ in CHECK])
    extra = np.zeros((len(rows), len(HINTS)), np.float32)
    for at, (role, _, hints) in enumerate(CHECK):
        for name in [*hints, f"role:{role}"]:
            extra[at, HINTS.index(name)] = 1
    none = np.zeros((len(rows), len(CUES)), np.float32)
    z = scores(net, Data(rows, extra, none, none, index, buckets), np.arange(len(rows)), KnownGrams(rows, grams.place))
    found = [{"role": role, "text": text, "hints": [*hints, f"role:{role}"], "logits": np.round(row, 4).astype(float).round(4).tolist()} for (role, text, hints), row in zip(CHECK, z)]
    Path(path).write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
