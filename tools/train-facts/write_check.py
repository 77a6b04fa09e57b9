"""Writes the check file of the engine's tests: texts with the scores that the file gives them, worked out here from its own bytes."""
import json
import struct

import numpy as np
import torch

from learn import highest_scores
from units import MARKS


def write_check(path, model, net, units, rows):
    """rows: places of the rows that are to be checked"""
    read_back(model, net)
    scores = highest_scores(net, units, rows)
    with open(path, "w", encoding="utf-8") as file:
        for row, found in zip(rows, scores):
            line = {"text": units.rows[row]["text"], "scores": [round(float(score), 3) for score in found]}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def read_back(path, net):
    """The net with the numbers of the file, as the engine has them."""
    with open(path, "rb") as file:
        length = struct.unpack("<I", file.read(4))[0]
        header, body = json.loads(file.read(length)), file.read()
    part = lambda name, kind: np.frombuffer(body, kind, header["sections"][name]["bytes"] // np.dtype(kind).itemsize, header["sections"][name]["start"])
    half = lambda name: torch.from_numpy(part(name, np.float16).astype(np.float32))

    def whole(name, scale):
        scales = part(scale, np.float16).astype(np.float32)
        return torch.from_numpy(part(name, np.int8).reshape(len(scales), -1) * scales[:, None])

    dim, filters = header["dim"], header["filters"]
    rows = whole("rows", "rowScale")
    classes, sizes = len(net.classes.weight) - 1, [len(names) for names in MARKS]
    words, of_classes, *of_marks = rows.split([len(rows) - classes - sum(sizes), classes, *sizes])
    taps = half("taps").reshape(5, dim, filters).permute(2, 1, 0)
    net.fixed = torch.cat([torch.zeros(1, dim), words])
    with torch.no_grad():
        net.classes.weight[1:] = of_classes
        for table, numbers in zip(net.marks, of_marks):
            table.weight[1:] = numbers
        net.wide.weight[:], net.narrow.weight[:] = taps[:, :, :3], taps[:, :, 3:]
        net.wide.bias[:], net.narrow.bias[:] = half("tapBias").split(filters)
        net.look.weight[:, :, 0], net.look.bias[:] = half("looks").reshape(2, -1), half("lookBias")
        for name in ("before", "after", "out"):
            getattr(net, name).weight[:], getattr(net, name).bias[:] = whole(name, f"{name}Scale"), half(f"{name}Bias")
