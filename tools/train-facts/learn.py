"""How the net learns: first to say what a larger public encoder says of sentences, then facts, with those sentences beside."""
import copy

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

BESIDE = 0.15
RATE = 2e-3
AT_ONCE = 96
SLOW = 0.01


def learn_meaning(net, parts, rounds, seed=0, at_once=128):
    torch.manual_seed(seed)
    draw = np.random.default_rng(seed)
    numbers, means, known, lengths = (np.concatenate([getattr(part, name) for part in parts]) for name in ("numbers", "means", "known", "lengths"))
    kept = np.flatnonzero(known.sum(1))
    many = (len(kept) + at_once - 1) // at_once
    tuned = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.02)
    pace = torch.optim.lr_scheduler.OneCycleLR(tuned, 2 * RATE, total_steps=rounds * many)
    net.train()
    for _ in range(rounds):
        order = draw.permutation(kept)
        batches = np.array_split(order[np.argsort(lengths[order] // 5, kind="stable")], many)
        draw.shuffle(batches)
        for batch in batches:
            pooled = net.pooled(torch.from_numpy(numbers[batch][:, : max(3, lengths[batch].max())]))
            loss = meaning_loss(net, pooled, means[batch], known[batch])
            tuned.zero_grad()
            loss.backward()
            tuned.step()
            pace.step()
    return net


def meaning_loss(net, pooled, means, known):
    pooled, loss = net.drop(pooled), 0.0
    for at, head in enumerate(net.sense):
        error = ((head(pooled) - torch.from_numpy(means[:, at])) ** 2).mean(1)
        loss = loss + (error * torch.from_numpy(known[:, at])).mean()
    return loss


def learn_facts(net, units, rows, rounds, seed=1):
    """@returns a slow average of the weights"""
    torch.manual_seed(seed)
    draw = np.random.default_rng(seed)
    rows = [row for row in rows if units.spans[row][1] > units.spans[row][0]]
    every = np.concatenate([np.arange(*units.spans[row]) for row in rows])
    rare = torch.from_numpy(rarity(units.yes[every], units.firm[every]))
    batches = [batch for _ in range(rounds) for batch in batches_of(units, rows, draw)]
    tuned = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.02)
    pace = torch.optim.lr_scheduler.OneCycleLR(tuned, 2 * RATE, total_steps=len(batches), pct_start=0.15)
    calm = copy.deepcopy(net)
    net.train()
    for step, batch in enumerate(batches):
        chosen, row_of = units_of(units, batch)
        pooled = net.pooled(inputs(units, chosen))
        yes, firm = torch.from_numpy(units.yes[chosen]), torch.from_numpy(units.firm[chosen])
        loss = F.binary_cross_entropy_with_logits(net.scores(pooled, row_of), yes, reduction="none")
        loss = (loss * firm * (1 + yes * rare)).sum() / len(chosen)
        loss = loss + BESIDE * meaning_loss(net, pooled, units.means[chosen], units.known[chosen])
        tuned.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        tuned.step()
        pace.step()
        with torch.no_grad():
            for slow, fast in zip(calm.parameters(), net.parameters()):
                slow.lerp_(fast, max(SLOW, 1 / (1 + step)) if step < 50 else SLOW)
    calm.eval()
    return calm


def rarity(yes, firm):
    """Rare facts count more, up to five times."""
    told, not_told = (yes * firm).sum(0), ((1 - yes) * firm).sum(0)
    return np.clip(np.sqrt(not_told / np.maximum(told, 1)) - 1, 0, 4).astype(np.float32)


def batches_of(units, rows, draw):
    """Rows of like length together, so that little is padding."""
    order = draw.permutation(rows)
    longest = np.array([units.lengths[slice(*units.spans[row])].max() // 6 for row in order])
    found, batch, size = [], [], 0
    for row in order[np.argsort(longest, kind="stable")]:
        batch.append(row)
        size += units.spans[row][1] - units.spans[row][0]
        if size >= AT_ONCE:
            found.append(batch)
            batch, size = [], 0
    found += [batch] if batch else []
    draw.shuffle(found)
    return found


def units_of(units, rows):
    ranges = [np.arange(*units.spans[row]) for row in rows]
    row_of = np.concatenate([np.full(len(one), at) for at, one in enumerate(ranges)])
    return np.concatenate(ranges), torch.from_numpy(row_of)


def inputs(units, chosen):
    return torch.from_numpy(units.numbers[chosen][:, : max(3, int(units.lengths[chosen].max()))])


def highest_scores(net, units, rows):
    """[row][fact]: the most that any unit of the row reaches."""
    found = np.full((len(rows), net.out.out_features), -9, np.float32)
    with torch.no_grad():
        for at, row in enumerate(rows):
            if units.spans[row][1] > units.spans[row][0]:
                chosen, row_of = units_of(units, [row])
                found[at] = net.scores(net.pooled(inputs(units, chosen)), row_of).max(0)[0].numpy()
    return found
