/** English: the frame of the library. What its pages say comes from the engine’s knowledge. */
export const library = {
  "library.title": "Library",
  "library.heading": "What a reading rests on",
  "library.lead":
    "Every explanation, step and claim: what is known, how well, and from which sources. It works without a network.",
  "library.search": "Search the library",
  "library.found":
    "{count, plural, =0 {Nothing was found. Try a single word, such as tears or space.} one {# page.} other {# pages.}}",
  "library.results": "Pages that were found",
  "library.kind":
    "{kind, select, page {How it works} explanation {Explanations} step {Steps} effect {What a talk can do to you} claim {Claims, checked} other {Sources}}",
  "library.all": "All {count}",
  "library.sources": "Sources",
  "library.leaves": "Opening a source needs a network and leaves this page as it is.",
  "library.reviewed": "Version {version}, last reviewed {day}.",
  "library.toAll": "The whole library",
  "library.none": "There is no such page in the library.",
  "library.more": "What is known of it",
  "library.method": "How a reading is made",
} as const
