/** Problems of a file in words: what it is, and for a whole file what to do next. Counts and lines only. */
import type { Problem, ProblemCode } from "@aftertalk/core"

const WORDS: Readonly<Record<ProblemCode, string>> = {
  "empty-file": "the file is empty. Export the chat again",
  "not-an-export":
    "no chat of a known kind is in it. Use WhatsApp's Export chat, Telegram's result.json, or paste the messages",
  "binary-file": "this is no text file. Choose the exported chat, not a picture, video or backup",
  "group-chat": "this is a group chat. Export the chat with your ex alone",
  "encrypted-zip": "the zip is locked with a password. Unpack it first, then give the file inside",
  "broken-zip": "the zip is damaged or cut off. Export or copy it again",
  "zip-too-large": "the zip unpacks to far more than a chat. Unpack it and give the chat file alone",
  "nothing-inside": "nothing is in it. Export the chat again",
  "no-messages": "no messages are in it. Export the chat again, and see that it is the right one",
  "wrong-encoding": "not UTF-8: read as an older encoding, some letters may be wrong",
  "too-many-people": "more people than can be told apart",
  "line-before-first-date": "lines before the first date",
  "impossible-date": "dates that no calendar has",
  "cut-off": "the file ends in the middle of an item",
  "broken-item": "items that are broken",
  "repaired-escape": "broken escapes, repaired",
  "lone-surrogate": "halves of a character, kept as they are",
  "time-went-back": "places where time runs backwards",
  "future-date": "dates far off the others",
  "same-name-twice": "people of the same name",
  "quoted-header": "messages that quote an older line",
  "unknown-phrase": "notices of a kind that is not known",
  "unsupported-item": "items of a kind that is not read yet",
  "item-without-date": "items without a date",
  "day-unclear":
    'dates without a year, or only a day of the week, or "today": --copied-on DATE says when the text was copied',
  "date-order-unclear": "day and month may be the other way round: --date-order settles it",
}

export function problemWords({ code, count, firstLine }: Problem): string {
  const where = firstLine === null ? "" : `, first at line ${firstLine}`
  return firstLine === null && count <= 1 ? WORDS[code] : `${WORDS[code]} (${count}${where})`
}
