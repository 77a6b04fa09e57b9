"""Makes `packages/core/models/facts-1.bin`, the learned layer of facts (docs/models/facts.md).

`python3 tools/train-facts/train_facts.py VECTORS OUT --accounts FILE... --judge FILE... --rows FILE... --more FILE --sentences FOLDER`

VECTORS holds words.txt and vectors.f16 (GloVe). Accounts and rows have all their facts annotated; the phrase files of rows/ are ours.
FILE of --more holds any texts, by which the net learns what sentences mean; --sentences is a folder made by
tools/train-safety/sentences.ts, for the texts that `--texts` prints. Accounts of --hold (by their file's stem) are left out while it is
learned how far scores are to be trusted; those of --judge are never learned from. Needs python3-torch, python3-numpy and `npx tsx`.
"""
import argparse
import copy
import json
import tempfile
from pathlib import Path

import numpy as np
import torch

from grow import grow
from learn import highest_scores, learn_facts, learn_meaning
from net import FactNet
from trust import Trust, fit, score_at, show, truth_of
from units import Units, as_typed, export, with_roles
from words import Vocabulary
from write_check import write_check
from write_file import write_file

from sentences import read_sentences


CHECKED = 12


def read_arguments():
    ask = argparse.ArgumentParser()
    ask.add_argument("vectors")
    ask.add_argument("out")
    ask.add_argument("--accounts", nargs="+", required=True)
    ask.add_argument("--judge", nargs="*", default=[])
    ask.add_argument("--hold", nargs="*", default=[])
    ask.add_argument("--rows", nargs="*", default=[])
    ask.add_argument("--more", required=True)
    ask.add_argument("--sentences")
    ask.add_argument("--texts", action="store_true", help="print the texts that want sentences, a JSON string a line, and stop")
    ask.add_argument("--most-words", type=int, default=3000)
    ask.add_argument("--meaning-rounds", type=int, default=3)
    ask.add_argument("--rounds", type=int, default=6)
    ask.add_argument("--clear", type=float, default=0.4)
    ask.add_argument("--unsure", type=float, default=0.25)
    ask.add_argument("--seed", type=int, default=0)
    ask.add_argument("--check", help="where to write the check file of the engine's tests")
    ask.add_argument("--work", help="folder where the exported rows and the learned meaning are kept between runs")
    return ask.parse_args()


def main():
    got = read_arguments()
    torch.set_num_threads(1)
    rows, more = kept(got, "rows", lambda: read_rows(got)), kept(got, "more", lambda: export([got.more]))
    if got.texts:
        texts = {text for row in rows for unit in row["units"] for text in (as_typed(row, unit), with_roles(unit))}
        print("\n".join(json.dumps(text, ensure_ascii=False) for text in sorted(texts | {row["text"] for row in more})))
        return
    facts = sorted({fact["fact"] for row in rows for fact in row["facts_true"]})
    vocabulary = Vocabulary(rows, more, got.vectors, got.most_words)
    like = read_sentences(got.sentences)
    units, others = Units(rows, vocabulary, facts, like), Units(more, vocabulary, facts, like, whole_texts=True)
    print(f"{len(rows)} rows, {len(units.numbers)} units, {len(others.numbers)} more, {len(vocabulary.words)} words", flush=True)
    torch.manual_seed(got.seed)
    start = FactNet(vocabulary, len(facts), units.means.shape[2])
    learned_once(got, "meaning", start, lambda: learn_meaning(start, [others, units], got.meaning_rounds, got.seed))
    state = {name: value.clone() for name, value in start.state_dict().items()}
    judged = [at for at, row in enumerate(rows) if row["use"] == "judge" or row["file"] in got.hold]
    learned = [at for at, row in enumerate(rows) if row["use"] == "learn"]
    taught = sorted(set(learned) - set(judged))
    first = learned_once(got, "first", start, lambda: learn_facts(anew(start, state), units, taught, got.rounds))
    trusts = trust(rows, judged, facts, highest_scores(first, units, judged), got)
    last = learned_once(got, "last", start, lambda: learn_facts(anew(start, state), units, learned, got.rounds))
    print(write_file(got.out, last, vocabulary, facts, trusts), "bytes")
    if got.check:
        some = [at for at, row in enumerate(rows) if row.get("writer") in ("f1", "f2")]
        write_check(got.check, got.out, last, units, some[:: len(some) // CHECKED][:CHECKED])


def kept(got, name, make):
    path = Path(got.work or "") / f"{name}.json"
    if got.work and path.exists():
        return json.loads(path.read_text(encoding="utf-8"))
    made = make()
    if got.work:
        path.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    return made


def learned_once(got, name, net, make):
    """Kept between runs too, so that trust can be weighed anew."""
    path = Path(got.work or "") / f"{name}.pt"
    if got.work and path.exists():
        made = copy.deepcopy(net)
        made.load_state_dict(torch.load(path))
        net.load_state_dict(made.state_dict())
        return made.eval()
    made = make()
    if got.work:
        torch.save(made.state_dict(), path)
    print(f"learned: {name}", flush=True)
    return made


def anew(net, state):
    net.load_state_dict({name: value.clone() for name, value in state.items()})
    return net


def read_rows(got):
    with tempfile.TemporaryDirectory() as folder:
        ours = Path(folder) / "ours.jsonl"
        ours.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in grow()), encoding="utf-8")
        learn, judge = export([*got.accounts, *got.rows, ours]), export(got.judge) if got.judge else []
    rows = [{**row, "use": "learn"} for row in learn] + [{**row, "use": "judge"} for row in judge]
    return [row for row in rows if row["units"]]


def trust(rows, judged, facts, scores, got):
    """@returns from what scores on each fact is clear, and is asked; prints what comes of them by writer"""
    truth = truth_of([rows[at] for at in judged], facts)
    files = np.array([rows[at]["file"] for at in judged])
    fitted = fit(scores, *truth)
    for name in sorted(set(files)):
        show(name, scores[files == name], [part[files == name] for part in truth], fitted)
    show("all", scores, truth, fitted)
    return Trust(score_at(fitted, got.clear), score_at(fitted, got.unsure))


if __name__ == "__main__":
    main()
