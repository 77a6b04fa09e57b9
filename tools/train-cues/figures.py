"""The figures of settled heads, with 95 % intervals: the rows are drawn again, with a fixed seed. `evaluate` prints them from the file."""
import numpy as np

from rows import AT, CUES, SHOWN
from settle import rates, squash
from unmet import FOLDS, fold_of

ROUNDS = 400
ALL = "all writers"


def figures_of(unmet, heads):
    """`unmet`: figures with intervals; `worst`: most common errors; `cues`: for each cue; on rows by writers whom the nets have not met."""
    said = {head["name"]: said_by(unmet, head, unmet.own[head["name"]]) for head in heads}
    fold = {name: np.array([fold_of(unmet.rows[i]) for i in own]) for name, own in unmet.own.items()}
    cells = {name: (said[name], unmet.truth[name], unmet.weight[name], fold[name]) for name in CUES}
    draw = np.random.default_rng(11)
    found = [interval(ALL, cells, draw)]
    for at, writer in enumerate(FOLDS):
        found.append(interval(writer, {name: only(cell, at) for name, cell in cells.items()}, draw))
    figures = [line for lines in found for line in lines]
    for label, some in (("everyday messages", unmet.plain), ("neutral comments", unmet.comments), ("messages written to mislead", unmet.misleading)):
        many = np.sum([said_by(unmet, head, some) & unmet.astray(head["name"], some) for head in heads], 0)
        figures.append(measured(f"false cues for 1,000 {label}", 1000 * many.mean(), [1000 * draw.choice(many, len(many)).mean() for _ in range(ROUNDS)]))
    return {"unmet": figures, "worst": worst(cells), "cues": {name: by_cue(unmet, name, cells[name]) for name in CUES}}


def said_by(unmet, head, some):
    """What rules, head and policy say together: `standsWith` of cue-heads.ts and policy.ts."""
    p = squash(unmet.z[some, AT[head["name"]]] * head["slope"] + head["offset"])
    held = unmet.held(head["name"], some)
    return ((p >= head["threshold"]) | (held & (p >= head["unclear"]))) & unmet.may(head["name"], some)


def only(cell, at):
    here = cell[3] == at
    return tuple(part[here] for part in cell)


def interval(writer, cells, draw):
    """Macro-F1, and for all writers also what finality and no-contact do."""
    told = [name for name in SHOWN if cells[name][1].any()]

    def macro(again):
        return float(np.mean([rates(*again(cells[name])[:3])[0] for name in told]))

    lines = [measured(f"macro-F1, {writer}", macro(lambda cell: cell), [macro(lambda cell: drawn(cell, draw)) for _ in range(ROUNDS // 2)])]
    if writer != ALL:
        return lines
    lines.append(plain("precision, mean", np.mean([rates(*cells[name][:3])[1] for name in told])))
    lines.append(plain("recall, mean", np.mean([rates(*cells[name][:3])[2] for name in told])))
    lines.append(plain("lowest F1 of a cue", min(rates(*cells[name][:3])[0] for name in told)))
    for name in ("finality", "no_contact"):
        for at, what in ((1, "precision"), (2, "recall")):
            again = [rates(*drawn(cells[name], draw)[:3])[at] for _ in range(ROUNDS)]
            lines.append(measured(f"{name}: {what}", rates(*cells[name][:3])[at], again))
    return lines


def drawn(cell, draw):
    at = draw.integers(0, len(cell[0]), len(cell[0]))
    return tuple(part[at] for part in cell)


def measured(name, value, again):
    low, high = np.quantile(again, (0.025, 0.975))
    return {"name": name, "value": round(float(value), 4), "low": round(float(low), 4), "high": round(float(high), 4)}


def plain(name, value):
    return {"name": name, "value": round(float(value), 4), "low": round(float(value), 4), "high": round(float(value), 4)}


def worst(cells):
    errors = []
    for name, (said, truth, _, _) in cells.items():
        errors += [(int((~said & truth).sum()), f"{name} missed"), (int((said & ~truth).sum()), f"{name} in error")]
    wholes = {name: int(cell[1].sum()) for name, cell in cells.items()}
    return [f"{what} {many} (of {wholes[what.split(' ')[0]]})" for many, what in sorted(errors, reverse=True)[:10]]


def by_cue(unmet, name, cell):
    f1, precision, recall = rates(*cell[:3])
    area = auc(unmet.z[unmet.own[name], AT[name]], unmet.truth[name])
    return {key: round(float(value), 3) for key, value in (("f1", f1), ("precision", precision), ("recall", recall), ("area", area))}


def auc(s, truth):
    ranks = np.empty(len(s))
    ranks[np.argsort(s, kind="stable")] = np.arange(len(s))
    yes = truth.sum()
    return float((ranks[truth].sum() - yes * (yes - 1) / 2) / max(1, yes * (len(truth) - yes)))
