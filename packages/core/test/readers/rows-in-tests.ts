/**
 * Rows of the pages that no single file can show: archives, several files at once, answers of the user, sizes, texts that
 * are no chat. Each names the test that shows it.
 */
const CONTAINERS = "packages/core/test/readers/containers.test.ts"
const ASIDES = "packages/core/test/readers/asides.test.ts"
const DECODE = "packages/core/src/readers/decode.test.ts"
const MERGE = "packages/core/src/readers/merge-threads.test.ts"
const MARKED = "packages/core/src/readers/transcript/marked.test.ts"
const SOME_DAYS = "packages/core/src/readers/transcript/some-days.test.ts"
const LONG = "packages/core/src/readers/whatsapp/long-files.test.ts"
const BOMB = "refuses a zip bomb by its sizes, before anything is unpacked"

export const ROWS_IN_TESTS: Readonly<Record<string, readonly [file: string, title: string]>> = {
  "containers#unpacked-to-packed-bytes-beyond-1-mib": [CONTAINERS, BOMB],
  "containers#unpacked-bytes-of-all-members-that-are": [
    CONTAINERS,
    "leaves a member alone that unpacks to more than all may",
  ],
  "containers#directory": [CONTAINERS, "refuses a directory that is too long"],
  "containers#a-zip-inside-a-zip": [CONTAINERS, "opens a zip inside a zip, and refuses the fourth level"],
  "containers#members-that-share-packed-bytes": [CONTAINERS, "refuses members that share packed bytes"],
  "containers#names-with-a-drive-or-a-leading": [CONTAINERS, "never opens a member whose path leaves its folder"],
  "containers#encrypted-members": [CONTAINERS, "refuses encrypted members"],
  "containers#damaged-utf-8-stays-utf-8": [DECODE, "keeps damaged UTF-8 as UTF-8 and counts each broken place"],
  "containers#older-encodings": [DECODE, "finds the older encoding of a chat, and says so"],
  "containers#no-text": [DECODE, "refuses what is no text, and an empty file"],
  "discord#parts": [MERGE, "puts the parts of a thread together, whatever their order"],
  "google-chat#user_info-json": [
    ASIDES,
    "knows the owner of a Google Chat export, and calls a chat after the other one",
  ],
  "google-chat#group_info-json": [
    ASIDES,
    "knows the owner of a Google Chat export, and calls a chat after the other one",
  ],
  "slack#users-json": [ASIDES, "names the people of Slack by users.json, and a direct chat by its members"],
  "slack#dms-json": [ASIDES, "names the people of Slack by users.json, and a direct chat by its members"],
  "sms#one-number-one-chat": [
    MERGE,
    "puts calls among the messages with the same number, and backups that overlap together",
  ],
  "transcript#a-name": [
    "packages/core/src/readers/transcript/transcript.test.ts",
    "takes names and refuses what tells or labels",
  ],
  "transcript#between-the-marks": [MARKED, "reads a layout that the user showed in one line"],
  "transcript#the-same-kind-of-date": [MARKED, "takes a marked date only where a date of the same kind stands"],
  "transcript#no-date-marked": [
    MARKED,
    "takes a marked date only where a date of the same kind stands, and names that come again",
  ],
  "transcript#all-text-files": [MARKED, "find the text that the user marked in a zip and in a folder"],
  "transcript#marks-that-make-no-layout": [MARKED, "refuse marks that make no layout"],
  "transcript#day-of-copying-told": [SOME_DAYS, "asks when a text was copied that says today, and takes the answer"],
  "transcript#words-that-look-like-days": [SOME_DAYS, "leaves words that look like days inside their message"],
  "whatsapp#no-messages": [
    "packages/core/src/readers/whatsapp/properties.test.ts",
    "says that a file without a stamp holds no messages",
  ],
  "whatsapp#cut-off": [LONG, "ends a message of more than 16 million letters, and says so"],
  "whatsapp#too-many-people": [LONG, "counts the entries of people beyond 65 535 as lost"],
}

/** Rows that nothing shows, each with its reason. */
export const ROWS_NOT_SHOWN: Readonly<Record<string, string>> = {
  "containers#members": "200 001 members take a quarter of a minute to list",
}
