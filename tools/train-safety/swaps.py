"""The same words from the other mouth: a row with speaker or persons swapped, and its routes with them.

What the user writes to the ex is, written by the ex, the ex's: a wish to die goes from USER_SUICIDE to EX_SUICIDE, a threat from USER_PURSUIT
to ABUSE_STALKING, and back. In a retelling "I" and "he" change places instead; only where nobody else is spoken of, since "she" may
be a friend. So the net learns who acts on whom from pairs that differ in nothing else. The age of the writer has no twin.
"""
TWIN = {
    "USER_SUICIDE": "EX_SUICIDE", "EX_SUICIDE": "USER_SUICIDE", "ABUSE_STALKING": "USER_PURSUIT", "USER_PURSUIT": "ABUSE_STALKING",
}
SPEAKER = {"user": "ex", "ex": "user"}
PERSON = {"P1": "P3", "O1": "O3", "M1": "M3", "S1": "S3", "P3": "P1", "O3": "O1", "M3": "M1", "S3": "S1"}
OTHERS = set(
    "mum dad sister brother friend friends mother father parents cousin aunt uncle nan gran boss colleague police doctor nurse "
    "neighbor neighbors flatmate people everyone nobody somebody someone son daughter kids children boy girl man woman dog cat baby "
    "family wife husband boyfriend girlfriend class teacher friends mate mates landlord".split()
)
# Behind "her" these words show that it is she who is acted on, and not whose something is.
AFTER_OBJECT = set(". and but so to in at on for from with that because if when not again now up out off down home P1 P3 P4".split())


def swapped(rows, firm=0.6):
    """@returns the twins of those rows that have one"""
    return [twin for each in rows if each["kind"] == "safety" and "MINOR" not in each["routes"] for twin in twins(each, firm)]


def twins(each, firm):
    if each["speaker"] in SPEAKER:
        return [twin_of(each, firm, speaker=SPEAKER[each["speaker"]])]
    words = each["words"]
    persons = {word for word in words if word in PERSON or word == "H3"}
    if OTHERS & set(words) or not ({"P1", "O1", "M1"} & persons and {"P3", "O3", "M3", "H3"} & persons):
        return []
    return [twin_of(each, firm, words=turned(words), text="")]


def twin_of(each, firm, **changed):
    turn = lambda names: [TWIN.get(name, name) for name in names]
    return {**each, "routes": turn(each["routes"]), "unsure": turn(each["unsure"]), "firm": firm * each["firm"], **changed}


def turned(words):
    found = []
    for at, word in enumerate(words):
        if word == "H3":
            after = words[at + 1] if at + 1 < len(words) else "."
            found.append("O1" if after in AFTER_OBJECT else "M1")
        elif word in ("am", "is") and found and found[-1] in ("P1", "P3"):
            found.append("am" if found[-1] == "P1" else "is")
        else:
            found.append(PERSON.get(word, word))
    return found
