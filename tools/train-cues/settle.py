"""Calibration and thresholds of each head, from what it says of writers whom it has not met.

A head's threshold is where its F1 is best, less what false cues in everyday talk cost; what they cost is raised until neutral comments
and everyday messages give few enough over all heads. Some heads must also be right nearly always: a false one would mislead most.
"""
import numpy as np
import torch

from rows import AT, CUES, is_about_us
from unmet import FOLDS, fold_of

# False cues for 1,000, over all heads: in neutral comments, and in everyday messages by writers not met.
MOST_IN_COMMENTS, MOST_IN_PLAIN = 5, 20
# No head is made so careful that it misses more than this leaves, unless it must be right nearly always.
LEAST_RECALL = 0.45
# For an ending 0.92 would leave three in ten of them, fewer than the rules find alone.
SURE_PRECISION = {"finality": 0.9, "no_contact": 0.92, "threat_control": 0.9, "self_harm_risk": 0.9}
# What one false cue in a message written to mislead costs, against one in everyday talk.
MISLEADING = 0.02
# From one of these parts of the threshold on a head lets a rule stand.
UNCLEAR = (0.3, 0.45, 0.6, 0.8, 1.0)
# Scores so near under a threshold count in part: a few hundred messages must tell what thousands will do.
SOFT = 0.35
# From so many rows of a cue on a writer counts in full.
FEW = 30
# Writers of none of whose rows say nothing, but are plain talk; those of the others were written to mislead.
PLAIN_WRITERS = ("d", "w3", "w5-plain", "w7-plain")


class Unmet:
    """The rows that a net has not met, by kind."""

    def __init__(self, z, rows, hits):
        self.z, self.rows, self.hits = z, rows, hits
        seen = ~np.isnan(z[:, 0])
        none = np.array([row["cue"] == "none" for row in rows]) & seen
        writer = np.array([row["writer"] for row in rows])
        # Lines of films hold cues now and then, so they set no threshold.
        self.comments = np.flatnonzero(none & (writer == "background") & np.array(["share" not in row for row in rows]))
        self.plain = np.flatnonzero(none & np.isin(writer, PLAIN_WRITERS))
        self.misleading = np.flatnonzero(none & ~np.isin(writer, ("background", *PLAIN_WRITERS)))
        fold = np.array([fold_of(row) for row in rows])
        self.own = {name: np.flatnonzero(seen & np.array([row["cue"] == name for row in rows])) for name in CUES}
        self.truth = {name: np.array([rows[i]["label"] for i in own]) > 0 for name, own in self.own.items()}
        # Each writer counts as much as any other; one with few rows of a cue counts by them.
        self.weight = {}
        for name, own in self.own.items():
            many = np.bincount(fold[own], minlength=len(FOLDS))
            self.weight[name] = 1 / np.maximum(many, FEW)[fold[own]]

    def held(self, name, some):
        return np.array([name in self.hits[i]["held"] for i in some], bool)

    def may(self, name, some):
        """What the policy asks of the message before and of the role (policy.ts)."""
        if name == "avoidance":
            return np.array([self.rows[i]["role"] == "account" or is_about_us(self.rows[i]) for i in some], bool)
        return np.array([name != "breadcrumb" or self.rows[i]["role"] != "user" for i in some], bool)

    def astray(self, name, some):
        """Where the cue would be a false one: it may be said, and fair readers do not differ."""
        return self.may(name, some) & np.array([name not in self.rows[i].get("open", ()) for i in some], bool)


def settle(unmet):
    """Heads with `name`, `slope`, `offset`, `threshold`, `unclear`."""
    curves = [Curve(unmet, name) for name in CUES]
    low, high = 0.0, 0.5
    for _ in range(20):
        cost = (low + high) / 2
        loud = [sum(curve.astray_in(some, curve.best(cost)) for curve in curves) for some in (unmet.comments, unmet.plain)]
        low, high = (cost, high) if loud[0] > MOST_IN_COMMENTS or loud[1] > MOST_IN_PLAIN else (low, cost)
    print(f"a false cue for 1,000 everyday messages costs {high:.4f} of F1")
    return [curve.head(curve.best(high)) for curve in curves]


class Curve:
    """What each threshold of one head would do."""

    def __init__(self, unmet, name):
        self.name, self.unmet = name, unmet
        own, truth, weight = unmet.own[name], unmet.truth[name], unmet.weight[name]
        s = unmet.z[own, AT[name]]
        calm = np.concatenate([unmet.plain, unmet.misleading, unmet.comments])
        self.slope, self.offset = platt(s, truth, unmet.z[calm, AT[name]])
        held, may = unmet.held(name, own), unmet.may(name, own)
        grid = np.unique(np.quantile(s, np.linspace(0.02, 0.995, 160)))
        self.at = [(t, share) for t in grid for share in UNCLEAR]
        self.f1, self.precision, self.recall, self.false, self.astray = (np.zeros(len(self.at)) for _ in range(5))
        for k, (t, share) in enumerate(self.at):
            said = self.said(s, held, t, share) & may
            self.f1[k], self.precision[k], self.recall[k] = rates(said, truth, weight)
            self.false[k] = (self.soft(unmet, unmet.plain, t, share) + self.soft(unmet, unmet.comments, t, share)) / 2
            self.astray[k] = self.soft(unmet, unmet.misleading, t, share)

    def astray_in(self, some, k):
        """False cues for 1,000, counted."""
        t, share = self.at[k]
        said = self.said(self.unmet.z[some, AT[self.name]], self.unmet.held(self.name, some), t, share)
        return 1000 * float((said & self.unmet.astray(self.name, some)).mean())

    def said(self, s, held, t, share):
        return (s >= t) | (held & (s >= self.lower(t, share)))

    def soft(self, unmet, some, t, share):
        """False cues for 1,000."""
        s, held = unmet.z[some, AT[self.name]], unmet.held(self.name, some)
        bar = np.where(held, min(t, self.lower(t, share)), t)
        part = np.where(s >= bar, 1.0, np.exp(np.minimum(0, (s - bar) / SOFT)) * 0.25)
        return 1000 * float((part * unmet.astray(self.name, some)).mean())

    def lower(self, t, share):
        """The logit from which a head wavers."""
        p = squash(t * self.slope + self.offset) * share
        return (np.log(p / (1 - p)) - self.offset) / self.slope

    def best(self, cost):
        least = SURE_PRECISION.get(self.name, 0)
        fits = self.precision >= least if (self.precision >= least).any() else self.precision >= self.precision.max()
        if self.name not in SURE_PRECISION:
            fits = fits & (self.recall >= LEAST_RECALL)
        return int(np.argmax(np.where(fits, self.f1 - cost * self.false - cost * MISLEADING * self.astray, -np.inf)))

    def head(self, k):
        t, share = self.at[k]
        p = float(squash(t * self.slope + self.offset))
        return {"name": self.name, "slope": self.slope, "offset": self.offset, "threshold": round(p, 4), "unclear": round(p * share, 4)}


def rates(said, truth, weight):
    """F1, precision and recall."""
    right, wrong, missed = (weight[said & truth].sum(), weight[said & ~truth].sum(), weight[~said & truth].sum())
    return 2 * right / max(1e-9, 2 * right + wrong + missed), right / max(1e-9, right + wrong), right / max(1e-9, right + missed)


def platt(s, truth, calm):
    """Slope and offset on firm rows, with as many messages of no cue as there are firm negatives."""
    some = np.random.default_rng(3).choice(calm, min(len(calm), int((~truth).sum())), replace=False)
    z = torch.tensor(np.concatenate([s, some]), dtype=torch.float32)
    wanted = torch.tensor(np.concatenate([truth, np.zeros(len(some))]), dtype=torch.float32)
    both = torch.tensor([1.0, 0.0], requires_grad=True)
    optimiser = torch.optim.LBFGS([both], max_iter=60)

    def loss():
        optimiser.zero_grad()
        value = torch.nn.functional.binary_cross_entropy_with_logits(z * both[0] + both[1], wanted)
        value.backward()
        return value

    optimiser.step(loss)
    return [round(float(v), 5) for v in both.detach()]


def squash(z):
    return 1 / (1 + np.exp(-z))
