"""Rows and what each says of each cue: 1, 0, or nothing.

A row's own cue is firm. A cue in `also` holds. A cue in `open` says nothing. Every other cue is a weak no: it was not looked for
with the same care. Rows of no cue at all are a firm no for every cue.
"""
import json
import re
import subprocess
import zlib
from pathlib import Path

import numpy as np

from grams import ROLES, grams_of, tokens_of

CUES = (
    "guilt_remorse apology shame sadness_grief crying anxiety ambivalence anger_blame affection nostalgia relief hope_giving "
    "reconciliation_offer finality pleading space_request no_contact ex_distress self_blame_excuse new_partner logistics breadcrumb "
    "avoidance goodwill contempt_insult threat_control self_harm_risk"
).split()
AT = {name: i for i, name in enumerate(CUES)}
DANGER = {"self_harm_risk", "threat_control"}
# Figures are means over these: an insult is danger's neighbour.
SHOWN = [cue for cue in CUES if cue not in DANGER and cue != "contempt_insult"]
SURE, LISTED, WEAK, NO_CUE = 1.0, 0.7, 0.04, 1.0


def read_rows(path, writer=None):
    """JSON lines of cue rows, as dictionaries with `text`, `role`, `prev`, `cue`, `label`, `writer`."""
    rows = []
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        if line.strip() == "":
            continue
        row = json.loads(line)
        row["writer"] = writer or row.get("writer", "?")
        rows.append(row)
    return rows


def is_last_check(row):
    """A fifth of the rows of one writer is kept apart: learned from never, measured at the very end."""
    return row["writer"] == "w2" and zlib.crc32(("hold" + row["text"]).encode()) % 5 == 0


def targets(rows, hits):
    """Two arrays [row][cue]: what is said, and how firmly. Where a rule holds, a weak no says nothing."""
    y, w = np.zeros((len(rows), len(CUES)), np.float32), np.zeros((len(rows), len(CUES)), np.float32)
    for at, row in enumerate(rows):
        cues_say(row, y[at], w[at])
        for name in hits[at]["held"]:
            if y[at, AT[name]] == 0 and (w[at, AT[name]] < SURE or row.get("unlooked")):
                w[at, AT[name]] = 0
        w[at] *= row.get("share", 1)
    return y, w


def cues_say(row, y, w):
    w[:] = NO_CUE if row["cue"] == "none" else WEAK
    for name in row.get("also", ()):
        y[AT[name]], w[AT[name]] = 1, LISTED
    for name in row.get("open", ()):
        w[AT[name]] = 0
    if row["cue"] != "none":
        y[AT[row["cue"]]], w[AT[row["cue"]]] = row["label"], SURE


def rule_hits(rows):
    """What the TypeScript rules say, asked of them as they are now."""
    here = Path(__file__).resolve().parent
    lines = "".join(json.dumps({"text": r["text"], "role": r["role"]}) + "\n" for r in rows)
    done = subprocess.run(["npx", "tsx", str(here / "rule-hits.ts")], input=lines.encode(), capture_output=True, check=True, cwd=here)
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line != ""]


RULE_CUES = [cue for cue in CUES if cue not in DANGER]
ASKS_ABOUT_US = re.compile(
    r"\?|\b(?:us|we|feel|love|miss|why|tell me|talk|break|together|want|need|sorry|answer|explain)\b", re.I
)
HINTS = (
    [f"held:{cue}" for cue in RULE_CUES]
    + [f"dropped:{cue}" for cue in RULE_CUES]
    + [f"role:{role}" for role in ROLES]
    + ["prev", "prev:asks", "prev:us"]
)
EXTRA = len(HINTS)


def is_about_us(row):
    """Whether the message before asks something, or is about the two of them."""
    return ASKS_ABOUT_US.search(row.get("prev") or "") is not None


def extra_of(row, hits):
    """Rules that hold, rules whose words stand there but do not hold, the role, and what is known of the message before."""
    found = np.zeros(EXTRA, np.float32)
    for name in hits["held"]:
        found[RULE_CUES.index(name)] = 1
    for name in hits["dropped"]:
        found[len(RULE_CUES) + RULE_CUES.index(name)] = 1
    at = 2 * len(RULE_CUES)
    found[at + ROLES.index(row["role"])] = 1
    prev = row.get("prev") or ""
    found[at + 3] = prev != ""
    found[at + 4] = prev.rstrip().endswith("?")
    found[at + 5] = is_about_us(row)
    return found


def with_grams(rows):
    for row in rows:
        row["tokens"] = tokens_of(row["text"])
        row["grams"] = grams_of(row["tokens"], row["role"])
    return rows
