/**
 * Talk of dying as leverage: where the ex speaks of it again and again at each limit, or the user cannot leave, the route
 * is also ABUSE_STALKING (`safety_routes`, EX_SUICIDE: "if repeated when limits are set").
 */
import type { Span } from "../model/evidence.ts"
import { LEXICON } from "./lexicon.ts"
import { expressionOf } from "./phrase-language.ts"
import type { PlainText } from "./plain-text.ts"

const LIMIT =
  "(leave|left|leaving|go|end|ended|finish|say no|said no|set|break|broke|ask|bring|mention|try|tried|want|refuse|block|stop|move|talk about|put)"
const LEVERAGE = [
  `(every time|each time|every single time|whenever|any time|anytime|always when|everytime|as soon as|the minute) ~2 P1 ~3 ${LIMIT}`,
  "(same as always|as always|like always|as usual|the usual threat) ~8",
  "(so|and) P1 (could|can) not (leave|go|get out|get past)",
  "(third|fourth|fifth|sixth|tenth|umpteenth|hundredth) time",
  "(tell|tells|told) O1 to choose",
].map((phrase) => new RegExp(expressionOf(phrase, LEXICON), "u"))

/** The words that show it, or null. */
export function findLeverage(plain: PlainText): Span | null {
  for (const pattern of LEVERAGE) {
    const match = pattern.exec(plain.text)
    if (match === null) continue
    const first = plain.at.findIndex((at) => at > match.index)
    const end = match.index + match[0].length
    const after = plain.at.findIndex((at) => at >= end)
    const last = after === -1 ? plain.words.length - 1 : after - 1
    return { start: plain.spans[first]?.start ?? 0, end: plain.spans[Math.max(first, last)]?.end ?? 0 }
  }
  return null
}
