"""Where rows come from: the folder of shared rows, what we wrote, the phrase files, and everyday talk that holds no cue."""
import json
import re
import sys
from pathlib import Path

import numpy as np

from grow import grow
from grams import ROLES
from net import to_ids
from rows import read_rows

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "train-affect"))
import train_affect as affect  # noqa: E402

BACKGROUND = 1500
LIVELY = 12000
HEARD = 0.08
NEAR_FEELINGS = {
    "guilt_remorse": "remorse embarrassment sadness",
    "apology": "remorse",
    "shame": "remorse embarrassment disappointment disgust",
    "sadness_grief": "sadness grief disappointment",
    "crying": "sadness grief joy amusement",
    "anxiety": "nervousness fear confusion",
    "anger_blame": "anger annoyance disapproval disgust",
    "affection": "love caring admiration desire",
    "nostalgia": "love joy sadness desire",
    "relief": "relief joy gratitude",
    "goodwill": "gratitude caring optimism admiration joy approval",
    "hope_giving": "optimism",
    "pleading": "desire",
    "ex_distress": "sadness nervousness fear grief disappointment",
    "contempt_insult": "anger annoyance disgust disapproval",
    "self_harm_risk": "sadness grief fear anger",
    "threat_control": "anger annoyance fear",
}


def all_rows(cues, scheme):
    """Without everyday talk. Rows by the letter of their writer, ours by the name of their file, grown ones as `own`."""
    files = [path for folder in (Path(cues), HERE / "written") for path in sorted(folder.glob("*.jsonl"))]
    rows = [row for path in files for row in read_rows(path)]
    for row in rows:
        row["writer"] = row["writer"].lower()
    return rows + [{**row, "writer": "own"} for row in apart(grow(), scheme)]


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
    rows = [{"text": texts[i], "role": ROLES[n % 3], "cue": "none", "label": 0, "writer": "background"} for n, i in enumerate(chosen)]
    return (ids, target), answering(rows + film_lines(base) + lively_comments(texts, teacher, labels, neutral)), dev


def answering(rows):
    """Every second one stands behind another, as messages do: that something was said before is no sign of a cue."""
    before = np.random.default_rng(13).permutation(len(rows))
    return [{**row, "prev": rows[before[n]]["text"]} if n % 2 == 0 else row for n, row in enumerate(rows)]


def lively_comments(texts, teacher, labels, neutral):
    """Comments with a feeling in them: people talk of themselves there, and next to never of a break-up. A cue says nothing where the
    teacher hears a feeling that is near it. Nobody looked at them, so they count less."""
    rest = np.setdiff1d(np.arange(len(texts)), neutral)
    chosen = np.random.default_rng(9).choice(rest, LIVELY, replace=False)
    rows = []
    for n, i in enumerate(chosen):
        heard = {label for label, p in zip(labels, teacher[i]) if p > HEARD}
        unsure = [cue for cue, near in NEAR_FEELINGS.items() if heard & set(near.split())]
        text = texts[i].replace("[NAME]", "Sam").replace("[RELIGION]", "Sunday")
        row = {"text": text, "role": ROLES[n % 3], "cue": "none", "label": 0, "writer": "background"}
        rows.append({**row, "share": 0.35, "unlooked": True, "open": unsure})
    return rows


def film_lines(base):
    """Neutral lines of XED as rows of no cue: nobody looked at them for cues, so they count half."""
    lines = [line.split("\t")[1] for line in (base / "xed/neu_en.txt").read_text(encoding="utf-8").split("\n") if "\t" in line]
    chosen = np.random.default_rng(7).choice(len(lines), BACKGROUND, replace=False)
    plain = [re.sub(r" (n't|[',.?!])", r"\1", lines[i]).replace("[PERSON]", "Sam") for i in chosen]
    return [{"text": text, "role": ROLES[n % 3], "cue": "none", "label": 0, "writer": "background", "share": 0.5} for n, text in enumerate(plain)]
