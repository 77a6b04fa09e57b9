"""Rows of accounts as numbers: for every unit its words with their classes and marks, and what the row says there of each fact.

A fact is a firm yes for the units that its quote touches and says nothing of the row's other units; an open fact says nothing; every
other fact is a firm no. A row with `only` was written for one fact: of the others it says little.
"""
import json
import subprocess
from collections import Counter
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
# The marks of a word's clause, in the order of packages/core/src/facts/learned/unit-rows.ts.
MARKS = [
    ["ex", "user", "both", "other", "unknown"],
    ["told", "ex", "user", "other", "unknown"],
    ["no", "yes"],
    ["real", "condition", "question", "wish", "plan", "dream", "fiction"],
    ["latest", "earlier", "general"],
]
CLASSES_KEPT = 3
WIDTH = 1 + CLASSES_KEPT + len(MARKS)
MOST_WORDS = 46
GROWN, LITTLE, LITTLE_GROWN = 0.4, 0.15, 0.1
# What is denied in words must not be taken as true.
DENIED = 2.5
MEANS = {"X": "he", "U": "I", "W": "we", "O": "someone", "X's": "his", "U's": "my", "W's": "our", "O's": "their"}
SELVES = {"X-self": "himself", "U-self": "myself", "W-self": "ourselves"}


def export(paths):
    """What the clause reader and the rules make of the rows, one row a line."""
    command = ["npx", "tsx", str(HERE / "export-units.ts"), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.split("\n") if line.strip()]


def as_typed(row, unit):
    return " ".join(row["text"][unit["start"] : unit["end"]].split())[:400]


def with_roles(unit):
    """The unit in plain words, with pronouns for the two."""
    names = {**MEANS, **SELVES}
    return " ".join(names.get(word[0], word[0]) for word in unit["words"])[:400]


class Units:
    """Units one after another; `spans` says where a row's units stand."""

    def __init__(self, rows, vocabulary, facts, like, whole_texts=False):
        """like: text -> what it means (sentences.py); whole_texts: a row of one unit is known by its whole text"""
        self.rows, self.spans = rows, []
        place = {fact: at for at, fact in enumerate(facts)}
        nothing = np.zeros(len(next(iter(like.values()))), np.float32)
        numbers, yes, firm, means = [], [], [], []
        for row in rows:
            self.spans.append((len(numbers), len(numbers) + len(row["units"])))
            for unit in row["units"]:
                numbers.append(encode(unit["words"], vocabulary))
                text = row["text"] if whole_texts and len(row["units"]) == 1 else as_typed(row, unit)
                means.append((like.get(text, nothing), like.get(with_roles(unit), nothing)))
                said = says(row, unit, place)
                yes.append(said[0])
                firm.append(said[1])
        self.numbers, self.yes, self.firm = np.stack(numbers), np.stack(yes), np.stack(firm)
        self.means = np.array(means, np.float32)
        self.known = (np.abs(self.means).sum(2) > 0).astype(np.float32)
        self.lengths = (self.numbers[:, :, 1 + CLASSES_KEPT] > 0).sum(1)


def encode(words, vocabulary):
    """0 stands for nothing; 1 for a word that is not known."""
    found = np.zeros((MOST_WORDS, WIDTH), np.int16)
    for place, (lemma, classes, *marks) in enumerate(words[:MOST_WORDS]):
        found[place, 0] = vocabulary.row_of.get(lemma, 1)
        for number, name in enumerate(classes[:CLASSES_KEPT]):
            found[place, 1 + number] = vocabulary.class_at.get(name, 0)
        found[place, 1 + CLASSES_KEPT :] = [1 + names.index(mark) for names, mark in zip(MARKS, marks, strict=True)]
    return found


def says(row, unit, place):
    """What the row says of each fact in this unit, and how firmly."""
    yes, firm = np.zeros(len(place), np.float32), np.ones(len(place), np.float32)
    told = [fact for fact in row.get("facts_true", []) if fact["fact"] in place]
    for fact in told:
        firm[place[fact["fact"]]] = 0
    for fact in told:
        if touches(fact, unit):
            yes[place[fact["fact"]]] = firm[place[fact["fact"]]] = 1
    for fact in row.get("facts_open", []):
        if fact in place:
            firm[place[fact]] = 0
    for fact in row.get("facts_false", []):
        if fact["fact"] in place and touches(fact, unit):
            firm[place[fact["fact"]]] *= DENIED
    if "only" in row:
        own = firm[place[row["only"]]] * GROWN
        firm *= LITTLE_GROWN
        firm[place[row["only"]]] = own
    return yes, firm


def touches(fact, unit):
    return fact["start"] < unit["end"] and fact["end"] > unit["start"]
