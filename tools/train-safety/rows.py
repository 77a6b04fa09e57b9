"""Rows of texts with their safety routes, from five kinds of files, and the words that the engine reads in them.

Safety rows (`routes`, `open`), cue rows (`cue`, `label`, `also`), whole accounts (`safety_routes`), our own row files beside this script,
and plain everyday lines. A
cue row with a threat or talk of self-harm is danger, one with an insult or an open danger says nothing, any other is a natural no.
"""
import json
import random
import re
import subprocess
from pathlib import Path

SERIOUS = "USER_SUICIDE EX_SUICIDE ABUSE_STALKING USER_PURSUIT MINOR".split()
ROUTE = {
    "U": "USER_SUICIDE", "X": "EX_SUICIDE", "A": "ABUSE_STALKING", "P": "USER_PURSUIT", "M": "MINOR",
    "C": "COPARENTING", "H": "SHARED_HOME_MONEY", "W": "WORKPLACE_STUDY",
}
SPEAKER = {"a": "account", "u": "user", "e": "ex"}
HERE = Path(__file__).parent
FIXTURE = HERE.parent.parent / "packages/core/src/safety/fixtures/short-texts.txt"


def row(text, speaker, routes, open_, writer, firm=1.0, kind="safety"):
    serious = [name for name in SERIOUS if name in routes]
    return {
        "text": text, "speaker": speaker, "routes": serious, "writer": writer, "firm": firm, "kind": kind,
        "any": 1 if serious else 0, "unsure": [name for name in SERIOUS if name in open_ and name not in serious],
    }


def own_rows():
    """A line is `CODES speaker text`; N opens nothing serious. The short texts of the rules' tests are written likewise."""
    rows = []
    for path in [*sorted((HERE / "rows").glob("*.txt")), FIXTURE]:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() == "" or line.startswith("#"):
                continue
            codes, speaker, text = line.split(" ", 2)
            routes = routes_of(codes.rstrip("?"), speaker)
            rows.append(row(text, SPEAKER[speaker], routes, [], "own"))
    return rows


def routes_of(codes, speaker):
    """N and O open nothing; D is talk of dying by whoever speaks."""
    death = "EX_SUICIDE" if speaker == "e" else "USER_SUICIDE"
    return [death if code == "D" else ROUTE[code] for code in codes if code not in "NO"]


def file_rows(path, writer):
    """JSON lines of safety rows, of cue rows or of whole accounts."""
    rows = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.strip() == "":
            continue
        made = json.loads(line)
        if "safety_routes" in made:
            rows += account_row(made, writer)
        elif "cue" in made:
            rows += cue_row(made, writer)
        else:
            rows.append(row(made["text"], made["speaker"], made["routes"], made.get("open", []), writer))
    return rows


def cue_row(made, writer):
    holds = set(made.get("also", [])) | ({made["cue"]} if made["label"] == 1 else set())
    danger = {"threat_control", "self_harm_risk"}
    role = made["role"]
    if holds & danger:
        routes, unsure = [], []
        if "self_harm_risk" in holds:
            routes += {"user": ["USER_SUICIDE"], "ex": ["EX_SUICIDE"]}.get(role, [])
        if "threat_control" in holds:
            routes += {"ex": ["ABUSE_STALKING"]}.get(role, [])
        if routes == []:
            unsure = SERIOUS[:4]
        got = row(made["text"], role, routes, unsure, writer, kind="cue")
        got["any"] = 1
        return [got]
    if "contempt_insult" in holds or set(made.get("open", [])) & danger:
        return []
    return [row(made["text"], role, [], [], writer, firm=0.8, kind="cue")]


def account_row(made, writer):
    """The pieces of an account that needs no serious route, cut as `pieces.ts` cuts; of others it is not known which piece needs it."""
    if set(made["safety_routes"] + made.get("safety_open", [])) & set(SERIOUS):
        return []
    return [row(piece, "account", [], [], writer, firm=0.8, kind="account") for piece in pieces_of(made["text"]) if piece.strip()]


def pieces_of(text, most=220):
    pieces = []
    for sentence in re.findall(r"[^.!?\n]+(?:[.!?]+|\n|$)\s*", text):
        if pieces and len(pieces[-1]) + len(sentence) <= most:
            pieces[-1] += sentence
        else:
            pieces.append(sentence)
    return pieces


def everyday_rows(path, many, seed=0):
    """Lines of talk that has nothing to do with a break-up: first column of a table of tabs."""
    texts = [line.split("\t")[0] for line in Path(path).read_text(encoding="utf-8").splitlines()]
    texts = [text for text in texts if 10 < len(text) < 200]
    random.Random(seed).shuffle(texts)
    turn = ["user", "ex", "account"]
    return [row(text, turn[i % 3], [], [], "everyday", firm=0.6, kind="everyday") for i, text in enumerate(texts[:many])]


def with_words(rows):
    """Adds `words` (the first piece) and `ruled` (serious routes of the rules), as the engine reads them."""
    lines = "\n".join(json.dumps({"text": each["text"], "speaker": each["speaker"]}) for each in rows) + "\n"
    done = subprocess.run(
        ["npx", "tsx", str(HERE / "words.ts")], input=lines, capture_output=True, text=True, check=True, cwd=HERE
    )
    for each, line in zip(rows, done.stdout.splitlines(), strict=True):
        read = json.loads(line)
        each["words"] = [word for piece in read["pieces"] for word in piece][:64]
        each["ruled"] = read["routes"]
    return rows
