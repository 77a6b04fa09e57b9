/**
 * The learned second look at a text (docs/models/danger.md): which serious routes its words make likely, and which words. It reads
 * the plain words of the rules, where person and place stand for pronouns and names are not known, so that it cannot tell who is
 * a man, a woman, or called what. Without its file the rules stand alone.
 */
import type { Span } from "../model/evidence.ts"
import { SERIOUS_ROUTES, type SeriousRoute, type Speaker } from "../model/safety.ts"
import { type DangerModel, readDangerModel } from "./danger-file.ts"
import { makeDangerNet } from "./danger-net.ts"
import { knownWords } from "./phrase-groups.ts"
import { cutInPieces } from "./pieces.ts"
import { PlainTextReader } from "./plain-text.ts"

export interface SensedRoute {
  readonly route: SeriousRoute
  /** The words that speak for it the most; UTF-16 offsets, in order, never empty. */
  readonly spans: readonly Span[]
}

/** A text by itself, a message of a chat's last day, or one of its last weeks: the more are looked at, the surer each must be. */
export type Where = "alone" | "last day" | "last weeks"

export interface DangerSense {
  /** In the order of `SERIOUS_ROUTES`, each once. Never throws, for any text. */
  readonly sense: (text: string, speaker: Speaker, where?: Where) => readonly SensedRoute[]
  /** The scores of the likeliest piece, for measuring: any danger, then the routes. */
  readonly scores: (text: string, speaker: Speaker) => readonly number[]
}

/** Longer pieces go on in a next one. */
const MOST_WORDS = 64
/** One word alone says too little to be looked at twice. */
const FEWEST_WORDS = 2
/**
 * A route that is so likely beside the likeliest opens too: who acts on whom is often in doubt, and the wrong page alone is worse
 * than two. On writers left out the right route is then among the open ones in 77 of 100 rather than 58 (docs/safety.md).
 */
const UNSURE = 0.6
/** So many words are shown for one piece, a sign counting as one: fewer would be a quote that nobody understands. */
const FEWEST_SHOWN = 5
const MOST_SHOWN = 10
const UNKNOWN = "<unknown>"
const NUMBER = "<number>"

/** One stretch of words as the net saw it. */
interface Seen {
  readonly scores: Float32Array
  /** What each word gave to one score. */
  readonly sharesOf: (score: number) => Float32Array
  /** Where each word stands in the whole text. */
  readonly places: () => readonly Span[]
}

/** @throws RangeError when the bytes are no such model */
export function openDangerSense(bytes: Uint8Array): DangerSense {
  const model = readDangerModel(bytes)
  const look = makeLook(model)
  return {
    sense: (text, speaker, where = "alone") => {
      const found = new Map<SeriousRoute, Span[]>()
      const least = leastOf(model, text, where)
      look(text, speaker, (seen) => {
        for (const [place, route] of SERIOUS_ROUTES.entries()) {
          if (!isOpen(seen.scores, place, least, model.routes)) continue
          const span = wordsBehind(seen.sharesOf(place + 1), seen.places())
          found.set(route, [...(found.get(route) ?? []), span])
        }
      })
      return SERIOUS_ROUTES.flatMap((route) => {
        const spans = found.get(route)
        return spans === undefined ? [] : [{ route, spans }]
      })
    },
    scores: (text, speaker) => {
      let best: readonly number[] = [0, ...SERIOUS_ROUTES.map(() => 0)]
      look(text, speaker, ({ scores }) => {
        if ((scores[0] ?? 0) > (best[0] ?? 0)) best = [...scores]
      })
      return best
    },
  }
}

function makeLook(model: DangerModel): (text: string, speaker: Speaker, then: (seen: Seen) => void) => void {
  const { rowOf } = model
  const net = makeDangerNet(model, MOST_WORDS + 1)
  const other = rowOf.get(UNKNOWN) ?? 0
  const number = rowOf.get(NUMBER) ?? other
  const reader = new PlainTextReader(knownWords(), (word) => rowOf.get(word) ?? (/^\d/u.test(word) ? number : other))
  const words = new Int32Array(MOST_WORDS + 1)
  return (text, speaker, then) => {
    words[0] = rowOf.get(`<${speaker}>`) ?? other
    for (const { start, end } of cutInPieces(text)) {
      const piece = text.slice(start, end)
      const { numbers, count } = reader.scan(piece)
      for (let from = 0; from < count; from += MOST_WORDS) {
        const many = Math.min(MOST_WORDS, count - from)
        if (many < FEWEST_WORDS) continue
        words.set(numbers.subarray(from, from + many), 1)
        const scores = net.scoresOf(words, many + 1)
        const sharesOf = (score: number): Float32Array => net.sharesOf(score, many + 1).subarray(1, many + 1)
        const places = (): readonly Span[] =>
          reader
            .write(piece)
            .spans.slice(from, from + many)
            .map((span) => ({ start: start + span.start, end: start + span.end }))
        then({ scores, sharesOf, places })
      }
    }
  }
}

function leastOf({ any, many, strict }: DangerModel, text: string, where: Where): number {
  if (where === "last weeks") return strict
  return where === "last day" || cutInPieces(text).length > 1 ? many : any
}

/** Danger must be seen at all; then the likeliest route opens, each that is hardly less likely, and each that is likely by itself. */
function isOpen(scores: Float32Array, place: number, least: number, routes: DangerModel["routes"]): boolean {
  if ((scores[0] ?? 0) < least) return false
  const own = scores[place + 1] ?? 0
  const route = SERIOUS_ROUTES[place]
  return own >= UNSURE * Math.max(...scores.subarray(1)) || (route !== undefined && own >= routes[route])
}

/** The run of words with the highest sum of what lies above their mean. */
function wordsBehind(shares: Float32Array, places: readonly Span[]): Span {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const fewest = Math.min(FEWEST_SHOWN, shares.length)
  let best = { sum: -Infinity, from: 0, to: 0 }
  for (let from = 0; from < shares.length; from += 1) {
    let sum = 0
    for (let to = from; to < Math.min(shares.length, from + MOST_SHOWN); to += 1) {
      sum += (shares[to] ?? 0) - mean
      if (to - from + 1 >= fewest && sum > best.sum) best = { sum, from, to }
    }
  }
  return { start: places[best.from]?.start ?? 0, end: places[best.to]?.end ?? 0 }
}
