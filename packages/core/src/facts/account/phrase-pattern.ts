/**
 * The small language of the phrase tables, compiled to a search over a role line (`role-line.ts`).
 *
 *     X be sorry for ~3 <done wrong>
 *
 * Parts stand apart by spaces: a word; `one|other`; `apolog*` for any ending; `<class>` for a named class of words or
 * phrases; `( a b | c )` for longer choices; `~3` for up to three words in between, `_3` with commas among them, `=9`
 * across sentences; a `?` behind any of them makes it optional. `^` is the beginning of a sentence or of a part of one.
 */
import { type Wake, wakeOf } from "./phrase-wake.ts"
import { WORD_CLASSES } from "./word-classes.ts"

/** A word in a gap is no denial, which would turn the phrase round, and no other person, who would act in it. */
const WORD = "(?!(?:not|never|no|without|nobody|nothing|X|U|W) )[^ .,?!:]+ "
const INSIDE = "[^ .?!]+ "
const ANY = "[^ ]+ "
const GAPS: Readonly<Record<string, string>> = { "~": WORD, _: INSIDE, "=": ANY }

const classSources = new Map<string, string>()

/** @throws when a table names a class that is not there */
export function compilePattern(pattern: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${sourceOf(pattern)})`, "g")
}

/** The words of which one must be in a line before the pattern can be (`phrase-wake.ts`). */
export function wakeOfPattern(pattern: string): Wake {
  return wakeOf(partsOf(pattern), partsOf)
}

function sourceOf(pattern: string): string {
  return partsOf(pattern).map(partSource).join("")
}

/** Splits at spaces, keeps `<a class>` whole, and inside brackets gives `|` a part of its own. */
function partsOf(pattern: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  for (const [part] of pattern.matchAll(/<[^>]+>\S*|\S+/g)) {
    if (part === "(") depth++
    if (part === ")" || part === ")?") depth--
    if (depth > 0 && part !== "|") parts.push(...part.split(/(\|)/).filter((piece) => piece !== ""))
    else parts.push(part)
  }
  return parts
}

function partSource(part: string): string {
  if (part === "^") return "(?<=^|[.,?!:] )"
  if (part === "(") return "(?:"
  if (part === ")" || part === ")?" || part === "|") return part
  const gap = /^([~_=])(\d+)$/.exec(part)
  if (gap !== null) return `(?:${GAPS[gap[1] ?? ""] ?? WORD}){0,${gap[2]}}?`
  if (part.endsWith("?") && part.length > 1) return `(?:${partSource(part.slice(0, -1))})?`
  return `(?:${part.split("|").map(choiceSource).join("|")})`
}

function choiceSource(choice: string): string {
  const named = /^<([^>]+)>$/.exec(choice)
  if (named !== null) return `(?:${classSource(named[1] ?? "")})`
  if (/^[.,!?:]$/.test(choice)) return `\\${choice} `
  return `${choice.split("*").map(escape).join("[^ .,?!:]*")} `
}

function classSource(name: string): string {
  const known = classSources.get(name)
  if (known !== undefined) return known
  const members = WORD_CLASSES[name]
  if (members === undefined) throw new Error(`Cannot compile a phrase pattern: there is no word class ${name}`)
  const source = members.map(sourceOf).join("|")
  classSources.set(name, source)
  return source
}

function escape(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&")
}
