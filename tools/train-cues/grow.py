"""Rows from the phrase files of rows/: every line is a way of saying with places that may be filled in several ways.

`# cue` names the cue of the lines under it. A line is `+ roles extras <message before|...>: words`, `-` for words that look like the
cue and are not it. Roles: e the ex, u the user, a an account, * any. Extras: `+cue` another cue that holds; `@ROUTE`, a safety route
that must open, is not read here. `[a|b|]` is one of these. A few fillings of each line are drawn, with the slips that people make on
a phone.

usage: python3 grow.py > ROWS.jsonl
"""
import json
import random
import re
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
LINE = re.compile(r"^([+-]) ([eua*]+)((?: [@+]\w+)*)(?: <([^>]*)>)?: (.*)$")
ROLES = {"e": "ex", "u": "user", "a": "account"}
FEW = {"+": 7, "-": 5}
STARTS = ["honestly, ", "ok so ", "tbh ", "look, ", "I know it's late but ", "well ", "hey. ", "listen, ", "and ", "so, "]
ENDS = [" x", " lol", " ok?", "...", " 😭", " 💔", ". That's all.", " anyway", "!!", "."]
SHORT = [("you", "u"), ("your", "ur"), ("are", "r"), ("because", "cos"), ("want to", "wanna"), ("going to", "gonna"), ("please", "pls"), ("don't", "dont"), ("though", "tho"), ("with", "w")]


def grow():
    rows = []
    for path in sorted((HERE / "rows").glob("*.txt")):
        cue = None
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
            if line.startswith("# "):
                cue = line[2:].strip()
            elif line.strip():
                rows += rows_of(line, cue, f"{path.stem}-{number + 1}")
    return rows


def rows_of(line, cue, name):
    match = LINE.match(line)
    if match is None:
        raise ValueError(f"{name}: not a line of rows")
    sign, roles, extras, before, words = match.groups()
    draw = random.Random(zlib.crc32(name.encode()))
    letters = "eua" if roles == "*" else roles
    extras = extras.split()
    rows, seen = [], set()
    for _ in range(FEW[sign] * 3):
        text = slip(fill(words, draw), draw)
        role = ROLES[draw.choice(letters)]
        if len(rows) == FEW[sign] or text.lower() in seen:
            continue
        seen.add(text.lower())
        row = {"id": f"{name}-{len(rows)}", "cue": cue, "label": 1 if sign == "+" else 0, "role": role, "text": text}
        row["also"] = [extra[1:] for extra in extras if extra[0] == "+"]
        row["prev"] = draw.choice(before.split("|")) if before else None
        row["line"] = name
        rows.append(row)
    return rows


def fill(words, draw):
    while True:
        match = CHOICE.search(words)
        if match is None:
            return re.sub(r"\s+", " ", words).strip()
        words = words[: match.start()] + draw.choice(match.group(1).split("|")) + words[match.end() :]


def slip(text, draw):
    """Capitals and apostrophes fall away, words are shortened, something is put before or after."""
    kind = draw.random()
    if kind < 0.25:
        text = draw.choice(STARTS) + text
    if draw.random() < 0.2:
        text += draw.choice(ENDS)
    if draw.random() < 0.5:
        text = text[0].upper() + text[1:]
    if draw.random() < 0.35:
        text = text.lower()
        if draw.random() < 0.6:
            text = text.replace("'", "")
        for long, short in SHORT:
            if draw.random() < 0.2:
                text = re.sub(rf"\b{long}\b", short, text)
    if draw.random() < 0.08 and len(text) > 12:
        at = draw.randrange(2, len(text) - 2)
        text = text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]
    return text


if __name__ == "__main__":
    for row in grow():
        print(json.dumps(row, ensure_ascii=False))
