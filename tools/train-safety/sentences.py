"""What sentences mean, as a larger public encoder has it: the numbers of Universal Sentence Encoder lite (Apache-2.0), drawn together.

The folder holds `texts.jsonl` (a JSON string a line) and `numbers.f32` (512 numbers for each), made by `sentences.ts`. The encoder
only teaches: nothing of it is shipped.
"""
import json
from pathlib import Path

import numpy as np

DRAWN = 96


def read_sentences(folder):
    """@returns text -> `DRAWN` numbers with a spread of about 1"""
    texts = [json.loads(line) for line in (Path(folder) / "texts.jsonl").read_text(encoding="utf-8").splitlines()]
    numbers = np.fromfile(Path(folder) / "numbers.f32", np.float32).reshape(len(texts), -1)
    numbers = numbers - numbers.mean(0)
    values, axes = np.linalg.eigh(numbers.T @ numbers)
    drawn = numbers @ axes[:, np.argsort(-values)[:DRAWN]]
    return dict(zip(texts, (drawn / drawn.std(0).mean()).astype(np.float32)))
