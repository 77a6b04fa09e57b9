"""Writes the file that packages/core/src/facts/learned/fact-file.ts opens."""
import hashlib
import json
import struct

import numpy as np
import torch

LICENCES = [
    "accounts, snippets and lines that tell facts: written for this project",
    "word vectors: GloVe 6B, PDDL 1.0, Pennington, Socher, Manning 2014",
    "GoEmotions comments as everyday talk, by which it learned what sentences mean: CC BY 4.0, Demszky and others 2020",
    "Universal Sentence Encoder lite, Apache-2.0, taught what sentences mean; nothing of it is in the file",
]


def write_file(path, net, vocabulary, facts, trusts):
    with torch.no_grad():
        rows = torch.cat([net.word_rows()[1:], net.classes.weight[1:], *[table.weight[1:] for table in net.marks]]).numpy()
        parts = {"words": "\n".join(vocabulary.words[1:]).encode(), "classes": "\n".join(vocabulary.classes).encode()}
        parts["rows"], parts["rowScale"] = whole_numbers(rows)
        # Torch keeps [filter][dim][tap]; the engine wants [tap][dim][filter].
        parts["taps"] = half(torch.cat([net.wide.weight.permute(2, 1, 0), net.narrow.weight.permute(2, 1, 0)]))
        parts["tapBias"] = half(torch.cat([net.wide.bias, net.narrow.bias]))
        parts["looks"], parts["lookBias"] = half(net.look.weight[:, :, 0]), half(net.look.bias)
        for name in ("before", "after", "out"):
            layer = getattr(net, name)
            parts[name], parts[f"{name}Scale"] = whole_numbers(layer.weight.numpy())
            parts[f"{name}Bias"] = half(layer.bias)
    body, sections = b"", {}
    for name, data in parts.items():
        body += b"\0" * (-len(body) % 8)
        sections[name] = {"start": len(body), "bytes": len(data)}
        body += data
    heads = [
        {"fact": fact, **{name: round(float(scores[at]), 3) for name, scores in trusts._asdict().items()}}
        for at, fact in enumerate(facts)
    ]
    header = {
        "kind": "aftertalk-facts", "version": 1, "made_by": "tools/train-facts/train_facts.py", "licences": LICENCES,
        "sha256": hashlib.sha256(body).hexdigest(), "dim": net.wide.in_channels, "filters": net.wide.out_channels,
        "heads": heads, "sections": sections,
    }
    head = json.dumps(header).encode()
    head += b" " * (-(len(head) + 4) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(head)) + head + body)
    return 4 + len(head) + len(body)


def half(value):
    return np.ascontiguousarray(value.detach().numpy(), np.float32).astype(np.float16).tobytes()


def whole_numbers(rows):
    """@returns signed bytes, and a scale for each row"""
    scale = (np.maximum(np.abs(rows).max(1), 1e-6) / 127).astype(np.float16)
    small = np.clip(np.round(rows / scale.astype(np.float32)[:, None]), -127, 127).astype(np.int8)
    return small.tobytes(), scale.tobytes()
