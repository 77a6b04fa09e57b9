"""Rows from the phrase files of rows/: every line is a way of telling one fact, with places that may be filled in several ways.

`# fact` names the fact of the lines under it. `+` tells it, `-` only looks like it, `!` denies it. `[a|b|]` is one of these;
`[he|she]`, `[him|her]`, `[his|her]` and the like agree within a line.

usage: python3 grow.py > ROWS.jsonl
"""
import json
import random
import re
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
PAIRS = [["he", "she"], ["him", "her"], ["his", "her"], ["himself", "herself"], ["his", "hers"], ["her", "him"]]
FEW = 12
# What a line may tell besides its own fact, and therefore says nothing of.
BESIDE = {
    "*": "in_person",
    "ex_ended": "phase_breakup_talk phase_early phase_late new_partner finality_phrase practical_steps sudden cried_once",
    "user_ended": "phase_breakup_talk phase_early phase_late practical_steps",
    "mutual": "phase_breakup_talk phase_closure phase_early phase_late",
    "phase_breakup_talk": "ex_ended user_ended mutual cried_once finality_phrase new_partner sudden text_only user_pleaded panicky_body",
    "phase_closure": "cried_goodbye_memories affection_physical practical_steps mutual finality_phrase",
    "phase_early": "ex_ended user_ended mutual practical_steps",
    "phase_late": "ex_ended user_ended mutual practical_steps first_cry_late cried_most_talks",
    "sudden": "ex_ended phase_breakup_talk",
    "on_off_history": "ex_ended user_ended practical_steps",
    "cried_once": "ex_ended phase_breakup_talk first_cry_late rarely_cried_before phase_late",
    "cried_most_talks": "ex_initiates_often phase_late phase_early ex_ended user_ended",
    "first_cry_late": "cried_once phase_late rarely_cried_before ex_ended",
    "known_easy_crier": "cries_elsewhere",
    "rarely_cried_before": "cried_once first_cry_late major_life_event",
    "cries_elsewhere": "weeks_of_low_mood",
    "cried_seeing_pain": "user_cried weeks_of_low_mood",
    "cried_hard_question": "new_partner",
    "cried_after_harsh_words": "user_harsh",
    "cried_goodbye_memories": "practical_steps nostalgia_talk affection_physical phase_closure",
    "cried_own_problems": "talks_stress major_life_event weeks_of_low_mood",
    "answered_through_tears": "new_partner cried_hard_question",
    "tears_with_request": "seeks_comfort explicit_ask_back",
    "tears_at_boundary": "respects_space user_ended",
    "tears_closed_topic": "cried_hard_question",
    "user_cried": "cried_seeing_pain",
    "user_harsh": "cried_after_harsh_words",
    "relieved_when_forgiven": "calms_after_comfort",
    "calms_after_comfort": "affection_physical seeks_comfort",
    "stops_when_gets_way": "tears_with_request",
    "apology_hurt": "says_guilty takes_all_blame",
    "says_guilty": "apology_hurt takes_all_blame self_attack",
    "self_attack": "says_guilty takes_all_blame",
    "takes_all_blame": "says_guilty self_attack",
    "blames_user": "guilt_trip_or_threat",
    "guilt_trip_or_threat": "blames_user",
    "hope_phrase": "says_unsure",
    "says_unsure": "hope_phrase ex_ended",
    "explicit_ask_back": "says_love_miss consistent_repair_action",
    "says_love_miss": "nostalgia_talk",
    "nostalgia_talk": "says_love_miss",
    "finality_phrase": "new_partner",
    "new_partner": "ex_ended",
    "practical_steps": "ex_ended user_ended",
    "talks_stress": "depleted major_life_event weeks_of_low_mood",
    "weeks_of_low_mood": "depleted",
    "major_life_event": "talks_stress",
    "panicky_body": "depleted",
    "depleted": "talks_stress",
    "seeks_comfort": "affection_physical",
    "respects_space": "tears_at_boundary ex_initiates_often",
    "user_pleaded": "user_cried",
    "affection_physical": "seeks_comfort",
}


def grow():
    rows = []
    for path in sorted((HERE / "rows").glob("*.txt")):
        fact = None
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
            if line.startswith("# "):
                fact = line[2:].strip()
            elif line.strip():
                rows += rows_of(line, fact, f"{path.stem}-{number + 1}")
    return rows


def rows_of(line, fact, name):
    sign, words = line[0], line[2:]
    if sign not in "+-!" or fact is None:
        raise ValueError(f"{name}: not a line of rows")
    draw, seen = random.Random(zlib.crc32(name.encode())), []
    for _ in range(FEW * 3):
        text = fill(words, draw, draw.random() < 0.5)
        if text not in seen and len(seen) < FEW:
            seen.append(text)
    whole = [{"fact": fact, "start": 0, "end": len(text), "when": "latest"} for text in seen]
    return [
        {
            "id": f"{name}-{at}",
            "line": name,
            "writer": "grown",
            "only": fact,
            "sign": sign,
            "text": text,
            "facts_true": [whole[at]] if sign == "+" else [],
            "facts_false": [whole[at]] if sign == "!" else [],
            "facts_open": beside(fact),
        }
        for at, text in enumerate(seen)
    ]


def beside(fact):
    return [*BESIDE["*"].split(), *BESIDE.get(fact, "").split()]


def fill(words, draw, male):
    def choose(match):
        choices = match.group(1).split("|")
        return choices[0 if male else 1] if [c.lower() for c in choices] in PAIRS else draw.choice(choices)

    while CHOICE.search(words):
        words = CHOICE.sub(choose, words, count=1)
    return words


if __name__ == "__main__":
    for row in grow():
        print(json.dumps(row, ensure_ascii=False))
