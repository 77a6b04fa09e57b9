"""Rows and what each says of each head: 1, 0, or nothing.

A row's own cue is firm. A cue in `also` holds. A cue in `open` says nothing. Every other cue is a weak no: it was not looked for
with the same care. Rows of no cue at all are a firm no for every head.
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
SERIOUS = "USER_SUICIDE EX_SUICIDE ABUSE_STALKING USER_PURSUIT MINOR".split()
HEADS = CUES + ["any_serious"] + SERIOUS
AT = {name: i for i, name in enumerate(HEADS)}
DANGER = {"self_harm_risk", "threat_control"}
SURE, LISTED, WEAK = 1.0, 0.7, 0.04


def read_rows(path, writer=None):
    """JSON lines of cue rows or of safety texts, as dictionaries with `text`, `role`, `prev`, `writer`."""
    rows = []
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        if line.strip() == "":
            continue
        row = json.loads(line)
        row["role"] = row.get("role") or row.get("speaker") or "account"
        row["writer"] = writer or row.get("writer", "?")
        rows.append(row)
    return rows


def is_last_check(row):
    """A fifth of the rows of one writer is kept apart: learned from never, measured at the very end."""
    return row["writer"] == "w2" and zlib.crc32(("hold" + row["text"]).encode()) % 5 == 0


def targets(rows, hits):
    """Two arrays [row][head]: what is said, and how firmly. Where a rule holds, a weak no says nothing."""
    y, w = np.zeros((len(rows), len(HEADS)), np.float32), np.zeros((len(rows), len(HEADS)), np.float32)
    for at, row in enumerate(rows):
        if "routes" in row and "cue" not in row:
            routes_say(row, y[at], w[at])
        else:
            cues_say(row, y[at], w[at])
            for name in hits[at]["held"]:
                if y[at, AT[name]] == 0 and w[at, AT[name]] < SURE:
                    w[at, AT[name]] = 0
    return y, w


def cues_say(row, y, w):
    cue, also, unsure = row["cue"], set(row.get("also", ())), set(row.get("open", ()))
    cues = len(CUES)
    w[:cues] = SURE if cue == "none" else WEAK
    for name in also:
        y[AT[name]], w[AT[name]] = 1, LISTED
    for name in unsure:
        w[AT[name]] = 0
    if cue != "none":
        y[AT[cue]], w[AT[cue]] = row["label"], SURE
    holding = {name for name in CUES if y[AT[name]] > 0}
    if "routes" in row:
        routes_say(row, y, w)
    elif holding & DANGER:
        y[cues], w[cues] = 1, SURE
        side = {"user": "USER_SUICIDE", "ex": "EX_SUICIDE"}.get(row["role"])
        if "self_harm_risk" in holding and side is not None:
            y[AT[side]], w[AT[side]] = 1, 0.5
        if "threat_control" in holding and row["role"] == "ex":
            y[AT["ABUSE_STALKING"]], w[AT["ABUSE_STALKING"]] = 1, 0.5
        w[AT["MINOR"]] = 0.5
    elif not (unsure & (DANGER | {"contempt_insult"})) and "contempt_insult" not in holding:
        w[cues:] = 0.6


def routes_say(row, y, w):
    cues = len(CUES)
    routes, unsure = set(row["routes"]) & set(SERIOUS), set(row.get("open", ())) & set(SERIOUS)
    w[cues:] = SURE
    for name in routes:
        y[AT[name]] = 1
    for name in unsure - routes:
        w[AT[name]] = 0
    y[cues] = 1 if routes else 0
    w[cues] = 0 if unsure and not routes else SURE


def rule_hits(rows):
    """What the TypeScript rules say, asked of them as they are now."""
    here = Path(__file__).resolve().parent
    lines = "".join(json.dumps({"text": r["text"], "role": r["role"]}) + "\n" for r in rows)
    done = subprocess.run(["npx", "tsx", str(here / "rule-hits.ts")], input=lines.encode(), capture_output=True, check=True)
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
# What the rules for cues say is no business of the heads for danger: the safety stage does not ask them.
FOR_DANGER = [hint.startswith("role:") for hint in HINTS]


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
    found[at + 5] = prev != "" and ASKS_ABOUT_US.search(prev) is not None
    return found


def with_grams(rows):
    for row in rows:
        row["tokens"] = tokens_of(row["text"])
        row["grams"] = grams_of(row["tokens"], row["role"])
    return rows
