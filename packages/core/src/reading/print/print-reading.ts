/**
 * A reading to keep or to print: one page that needs nothing else, and the same for programs. Both say that the person made it,
 * and not a professional. Nothing in the page is fetched or run, and everything that somebody wrote is escaped.
 */
import { place } from "../tell/telling.ts"
import { type PrintInput, type PrintLine, printSections } from "./print-sections.ts"

export interface PrintedBy extends PrintInput {
  /** In words, such as "7 November 2026"; null where no clock is known. */
  readonly day: string | null
  /** Of the page: "en". */
  readonly language: string
}

export function printHtml(input: PrintedBy): string {
  const { print } = input.texts
  const day = input.day === null ? "" : `<p class="stamp">${escape(place(print.day, { day: input.day }))}</p>`
  const sections = printSections(input)
    .map(({ heading, lines }) => `<section><h2>${escape(heading)}</h2>${lines.map(lineHtml).join("")}</section>`)
    .join("\n")
  return `<!doctype html>
<html lang="${escape(input.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escape(print.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(print.title)}</h1>
<p class="by">${escape(print.madeBy)}</p>
<p class="stamp">${escape(print.made)}</p>
${day}
${sections}
<p class="by">${escape(print.madeBy)}</p>
</main>
</body>
</html>
`
}

/** The same as data: the sections of the page, with what each line is. */
export function printJson(input: PrintedBy): object {
  const { print } = input.texts
  return {
    format: "aftertalk-reading",
    version: 1,
    made_by: print.madeBy,
    made: print.made,
    printed_on: input.day,
    kind: input.told.kind,
    route: input.told.kind === "not-enough" ? "not_enough" : input.told.route,
    sections: printSections(input),
  }
}

function lineHtml({ kind, text }: PrintLine): string {
  const words = escape(text)
  switch (kind) {
    case "name":
      return `<h3 dir="auto">${words}</h3>`
    case "item":
      return `<p class="item" dir="auto">${words}</p>`
    case "said":
      return `<blockquote dir="auto">“${words}”</blockquote>`
    case "note":
      return `<p class="note">${words}</p>`
    case "text":
      return `<p dir="auto">${words}</p>`
  }
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
}

/** Ink on paper; the wide margins are for a pen. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 17px/1.5 system-ui, sans-serif; background: #fbfaf7; color: #1f2326; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-top: 1rem; border-top: 1px solid #c9c6bf; }
h3 { font-size: 1rem; margin: 1.1rem 0 .2rem; }
p { margin: .3rem 0; }
.by { font-weight: 600; }
.stamp, .note { color: #565d61; font-size: .9rem; }
.note { margin-top: .6rem; }
.item { padding-inline-start: 1.1rem; text-indent: -.8rem; }
.item::before { content: "– "; }
blockquote { margin: .1rem 0 .5rem; padding-inline-start: 1.1rem; font-family: Georgia, "Noto Serif", serif; }
@media (prefers-color-scheme: dark) {
  body { background: #16191b; color: #e8e6e1; }
  h2 { border-color: #4a5054; }
  .stamp, .note { color: #aab0b3; }
}
@media print {
  body { background: #fff; color: #000; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  section { break-inside: auto; }
  .stamp, .note { color: #333; }
}
`
