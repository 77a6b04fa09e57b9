"""Tokens of the affect model. The same rules stand in packages/core/src/affect/tokens.ts; tokens.jsonl there holds both to them."""
import re

TOKEN = re.compile(
    r"\[name\]|\[religion\]"
    r"|<3+|[:;=8][-^']?[)(\]\[dpo/\\|3*]+"
    r"|[a-z0-9\u00df-\u00f6\u00f8-\u00ff\u0100-\u017f]+(?:'[a-z]+)*"
    r"|[\U0001F300-\U0001FAFF\u2600-\u27BF]"
    r"|[!?.]+"
)
REPEATED = re.compile(r"([a-z])\1{2,}")
SHOUTED = re.compile(r"\b[A-Z]{3,}\b")
MAX_TOKENS = 64


def tokens_of(text):
    """At most 64 tokens of a text; never none."""
    lower = text.replace("\u2019", "'").lower()
    found = [plain(token) for token in TOKEN.findall(lower)]
    if SHOUTED.search(text.replace("[NAME]", "").replace("[RELIGION]", "")):
        found.append("<shout>")
    return found[:MAX_TOKENS] or ["."]


def plain(token):
    """Letters repeated three times and more are cut to two, runs of marks to what they say."""
    first = token[0]
    if first in "!?.":
        if "?" in token and "!" in token:
            return "?!"
        return token if len(token) == 1 else "..." if first == "." else first * 2
    return REPEATED.sub(r"\1\1", token)


def hash_of(text):
    """FNV-1a over code points, mixed; 32 bits."""
    value = 2166136261
    for char in text:
        value = ((value ^ ord(char)) * 16777619) & 0xFFFFFFFF
    value ^= value >> 15
    value = (value * 0x2C1B3C6D) & 0xFFFFFFFF
    return value ^ (value >> 12)
