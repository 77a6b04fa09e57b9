/**
 * `content` of a Skype or Teams item is marked like HTML: quotations, smileys, links, bold. What is left are the words;
 * what is quoted is somebody else's. (docs/formats/skype.md)
 */
import { Parser } from "htmlparser2"

const HIDDEN = new Set(["quote", "legacyquote", "e_m", "blockquote", "style", "script", "systemblockquote"])
const BLOCKS = new Set(["p", "div", "li", "tr"])

export function wordsOfContent(content: string): string {
  if (!/[<&]/.test(content)) return content
  const parts: string[] = []
  let [depth, hidden] = [0, -1]
  const parser = new Parser({
    onopentag(name) {
      depth += 1
      if (hidden < 0 && HIDDEN.has(name)) hidden = depth
      if (hidden < 0 && (name === "br" || (BLOCKS.has(name) && parts.length > 0))) parts.push("\n")
    },
    ontext(text) {
      if (hidden < 0) parts.push(text)
    },
    onclosetag() {
      if (hidden === depth) hidden = -1
      depth -= 1
    },
  })
  parser.end(content)
  return parts.join("")
}

/** Length of a call in seconds: the longest part, since each person of it has one; null where none has. */
export function callSeconds(content: string): number | null {
  const found = [...content.matchAll(/<duration>\s{0,4}(\d{1,7}(?:\.\d{1,9})?)\s{0,4}<\/duration>/g)]
  const longest = Math.max(0, ...found.map((one) => Number(one[1])))
  return longest > 0 ? Math.round(longest) : null
}

/** "started", "ended", "missed" of a call; "" where it does not say. */
export function callState(content: string): string {
  const said = /<partlist\b[^>]{0,300}?\btype="([A-Za-z]{1,20})"/.exec(content)?.[1]
  // Teams writes the state as an element of its own.
  return (said ?? /<(started|ended|missed)\s?\/>/i.exec(content)?.[1] ?? "").toLowerCase()
}
