"""Which files the second look learns from: the folder of labelled rows, cue rows, everyday talk."""
from pathlib import Path

from rows import everyday_rows, file_rows, own_rows, with_words

EVERYDAY = 5000


def read_sources(safety_files, cue_files, data):
    """@returns rows with words, and all texts (for telling names from words)"""
    rows = own_rows()
    for path in safety_files:
        rows += file_rows(path, Path(path).stem)
    for path in cue_files:
        rows += file_rows(path, Path(path).stem)
    rows += everyday_rows(Path(data) / "goemotions/train.tsv", EVERYDAY)
    with_words(rows)
    # Everyday talk that a rule would open is not known to be free of danger.
    rows = [each for each in rows if each["words"] and not (each["kind"] == "everyday" and each["ruled"])]
    return rows, [each["text"] for each in rows]


def few(rows, most, kind="cue"):
    """The rows with at most so many negatives of one kind, so that they do not drown the rest."""
    calm = [each for each in rows if each["kind"] == kind and not each["any"]]
    step = max(1, len(calm) // most)
    kept = {id(each) for each in calm[::step]}
    return [each for each in rows if each["kind"] != kind or each["any"] or id(each) in kept]
