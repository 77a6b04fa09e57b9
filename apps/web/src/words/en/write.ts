/** English: I want to write to them. */
export const write = {
  "write.title": "Write to {name}",
  "write.label": "Your draft",
  "write.kept": "kept as you type, sent by nobody",
  "write.hint": "All of it. Nobody reads it but you.",
  "write.notYet": "What this cannot do yet",
  "write.notYetText":
    "It does not mark hooks, blame or pleading yet, and makes no calmer version. It looks for danger only. The draft is forgotten when you close the page.",
  "write.danger": "Some of these words open a page of help. It may not be what you meant; have a look.",
  "write.dangerOpen": "Open the help page",
  "write.broken": "The words could not be looked through just now. They are still here.",
  "write.wait": "Wait with it first",
  "write.copy": "Copy as it is",
  "write.copied": "Copied.",
  "write.copyFailed": "The browser does not let this page copy. Mark the words and copy them by hand.",
} as const
