/**
 * The small language in which the phrase tables are written, made into regular expressions over a `PlainText`.
 *
 * A phrase is words with single spaces. `a|b` is either word; `(x y|z)` either phrase; `?` after an item makes it
 * optional; `{name}` is a class from the lexicon; `verb@` is every form of a regular verb; `~3` is up to three words in
 * the same sentence, `~~3` also over its end. Pronouns are written by place and person, as `plain-text.ts` writes them:
 * `P` who acts (i, you, he), `O` who is acted on, `M` whose, `S` the same one (myself); with `1` the writer, `2` the one
 * written to, `3` somebody else. `P!` marks the one who acts or wishes, `O^` the one it is done to, where the words hold
 * more pronouns than one. No item repeats without a limit, so the time to match grows with the text alone.
 */

export interface CompiledPhrase {
  readonly source: string
  /** Rows of needs: for the phrase to match, one row must be met, all of it and in its order. */
  readonly rows: readonly (readonly Need[])[]
}

export interface Need {
  readonly words: ReadonlySet<string>
  /** At most so many words lie from the one that meets the need before to the one that meets this. */
  readonly reach: number
}

export type Lexicon = Readonly<Record<string, string>>

interface Part {
  readonly source: string
  /** At most so many words. */
  readonly most: number
  readonly anchors: ReadonlySet<string> | null
}

/** A gap never swallows a denial: "he never hit me" is no blow. */
const SKIPPED = "(?!not |never |nor |neither )"
const PRONOUN = /^([POMS])([1-4]*)$/u
/** Words too frequent to wake a rule by themselves when a rarer one is at hand. */
const FREQUENT = new Set(
  (
    "a an the to of in on at for with and or but not no be is are was were am been being have has had do does did will would can " +
    "could should may might must going go gone get got it this that there here what when where who why how if so just really " +
    "all any some one out up down off over back about from by as than then now still too again very more my me i you he she they " +
    "we us him her his their said say says told tell like know think want feel make made let time day days night week last next " +
    "new good way come came see look need take put never always every because want wants wanted day home long after before into " +
    "their them only own even think keep keeps things thing people phone work tonight today tomorrow life love call text"
  ).split(" "),
)

export function compilePhrase(phrase: string, lexicon: Lexicon): CompiledPhrase {
  const items = splitItems(phrase)
  const parts = items.map((item) => compileItem(item, lexicon))
  const source = ` ${parts.map((part) => part.source).join("")}`
  return { source, rows: rowsOf(items, parts, lexicon) }
}

/** More rows than this for one phrase cost more than they save. */
const MOST_ROWS = 40
/** More needs than this in one row tell little more. */
const MOST_NEEDS = 3

/** One row; or, where all of its needs are frequent words, a row for each choice of the item that says most. */
function rowsOf(items: readonly string[], parts: readonly Part[], lexicon: Lexicon): readonly (readonly Need[])[] {
  const row = needsOf(parts)
  if (row.length > 2 || row.some((need) => cost(need.words) < FREQUENT_COST)) return [row]
  for (const [at, item] of items.entries()) {
    const choices = choicesOf(item, lexicon)
    if (!choices.some((choice) => choice.includes(" ")) || choices.length > MOST_ROWS) continue
    const rows = groupWords(choices).map((choice) =>
      needsOf([
        ...parts.slice(0, at),
        ...splitItems(choice).map((each) => compileItem(each, lexicon)),
        ...parts.slice(at + 1),
      ]),
    )
    if (rows.every((each) => each.length > 0)) return rows
  }
  return [row]
}

function choicesOf(item: string, lexicon: Lexicon): readonly string[] {
  if (item.endsWith("?")) return []
  if (item.startsWith("(")) return splitOutside(item.slice(1, -1), "|")
  return item.startsWith("{") ? splitOutside(lexicon[item.slice(1, -1)] ?? "", "|") : []
}

/** All choices of one plain word as one choice, the others each by itself. */
function groupWords(choices: readonly string[]): readonly string[] {
  const single = choices.filter((choice) => /^[a-z@']+$/u.test(choice))
  const others = choices.filter((choice) => !/^[a-z@']+$/u.test(choice))
  return single.length === 0 ? others : [single.join("|"), ...others]
}

function needsOf(parts: readonly Part[]): Need[] {
  const kept = new Set(
    parts
      .filter((part) => part.anchors !== null)
      .sort((a, b) => cost(a.anchors) - cost(b.anchors))
      .slice(0, MOST_NEEDS),
  )
  const needs: Need[] = []
  let reach = 0
  for (const part of parts) {
    reach += part.most
    if (part.anchors === null || !kept.has(part)) continue
    needs.push({ words: part.anchors, reach })
    reach = part.most
  }
  return needs
}

/** Cuts at spaces that stand outside brackets. */
function splitItems(phrase: string): string[] {
  return splitOutside(phrase.trim(), " ").filter((item) => item !== "")
}

function splitOutside(text: string, at: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i]
    if (char === "(") depth += 1
    if (char === ")") depth -= 1
    if (char === at && depth === 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  if (depth !== 0) throw new RangeError("Cannot compile a phrase: brackets do not close")
  parts.push(text.slice(from))
  return parts
}

function compileSequence(items: readonly string[], lexicon: Lexicon): Part {
  const parts = items.map((item) => compileItem(item, lexicon))
  return {
    source: parts.map((part) => part.source).join(""),
    most: parts.reduce((sum, part) => sum + part.most, 0),
    anchors: rarest(parts.map((part) => part.anchors)),
  }
}

function compileItem(item: string, lexicon: Lexicon): Part {
  if (item.startsWith("~")) return compileGap(item)
  if (item.endsWith("?")) {
    const part = compileItem(item.slice(0, -1), lexicon)
    return { source: `(?:${part.source})?`, most: part.most, anchors: null }
  }
  if (item.startsWith("(")) return compileChoice(splitOutside(item.slice(1, -1), "|"), lexicon)
  if (item.startsWith("{")) return compileClass(item.slice(1, -1), lexicon)
  return compileWords(item)
}

function isOptional(item: string): boolean {
  return item.endsWith("?") || item.startsWith("~")
}

function compileGap(item: string): Part {
  const most = Number(item.replaceAll("~", ""))
  const word = item.startsWith("~~") ? "[^ ]+" : "[^ .]+"
  return { source: `(?:${SKIPPED}${word} ){0,${most}}?`, most, anchors: null }
}

function compileClass(name: string, lexicon: Lexicon): Part {
  const phrases = lexicon[name]
  if (phrases === undefined) throw new RangeError(`Cannot compile a phrase: no class ${name} in the lexicon`)
  return compileChoice(splitOutside(phrases, "|"), lexicon)
}

function compileChoice(choices: readonly string[], lexicon: Lexicon): Part {
  const parts = choices.map((choice) => compileSequence(splitItems(choice), lexicon))
  if (choices.some((choice) => splitItems(choice).every(isOptional))) {
    throw new RangeError("Cannot compile a phrase: a choice may be empty")
  }
  const anchors = new Set<string>()
  let known = true
  for (const part of parts) {
    if (part.anchors === null) known = false
    else for (const word of part.anchors) anchors.add(word)
  }
  const most = Math.max(...parts.map((part) => part.most))
  return { source: `(?:${parts.map((part) => part.source).join("|")})`, most, anchors: known ? anchors : null }
}

function compileWords(item: string): Part {
  if (item.endsWith("!")) return markPart(compileWords(item.slice(0, -1)), "who")
  if (item.endsWith("^")) return markPart(compileWords(item.slice(0, -1)), "whom")
  const words = item.split("|").flatMap((word) => (word.endsWith("@") ? verbForms(word.slice(0, -1)) : [word]))
  const sources = words.map(wordSource)
  const source = sources.length === 1 ? sources.join("") : `(?:${sources.join("|")})`
  // A pattern such as \\d+ stands for no one word.
  const anchors = words.some((word) => word.includes("\\")) ? null : new Set(words.flatMap(codesOf))
  return { source: `${source} `, most: 1, anchors }
}

/** A name may stand only once in an expression, so each marked place has a number of its own. */
let marks = 0

function markPart(part: Part, name: "who" | "whom"): Part {
  marks += 1
  return { ...part, source: `(?<${name}${marks}>${part.source})` }
}

function wordSource(word: string): string {
  const codes = codesOf(word)
  return codes.length === 1 ? (codes[0] ?? word) : `(?:${codes.join("|")})`
}

/** "her" is whose or who is acted on, and "you" who acts or is acted on; both stand in both places. */
function codesOf(word: string): string[] {
  const [, place, persons = ""] = PRONOUN.exec(word) ?? []
  if (place === undefined) return [word]
  const digits = [...(persons === "" ? "123" : persons)]
  const codes = digits.map((digit) => `${place}${digit}`)
  if ((place === "O" || place === "M") && digits.includes("3")) codes.push("H3")
  if (place === "O" && digits.includes("2")) codes.push("P2")
  return codes
}

/** The set that wakes a phrase the least often: few words, none of them frequent. */
function rarest(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null
  let bestCost = Infinity
  for (const set of sets) {
    if (set === null) continue
    const its = cost(set)
    if (its < bestCost) [best, bestCost] = [set, its]
  }
  return best
}

const FREQUENT_COST = 1000

function cost(set: ReadonlySet<string> | null): number {
  let sum = 0
  for (const word of set ?? []) sum += FREQUENT.has(word) || PRONOUN.test(word) ? FREQUENT_COST : 1
  return sum
}

/** stop -> stop, stops, stopped, stoping, stopping; hate -> hate, hates, hated, hating. */
export function verbForms(base: string): string[] {
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/u.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  const forms = [base, `${base}s`, `${base}es`, `${base}ed`, `${base}ing`]
  const last = base.at(-1) ?? ""
  if (/[^aeiou][aeiou][bdgklmnprt]$/u.test(base)) forms.push(`${base}${last}ed`, `${base}${last}ing`)
  return forms
}
