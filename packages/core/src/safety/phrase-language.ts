/**
 * The small language in which the phrase tables are written, made into regular expressions over a `PlainText`.
 *
 * The notation is that of `text/waking/phrase-reader.ts`. Of the leaves `a|b` is either word and `verb@` every form of a
 * regular verb. Pronouns are written by place and person, as `plain-text.ts` writes them: `P` who acts (i, you, he), `O` who
 * is acted on, `M` whose, `S` the same one (myself); with `1` the writer, `2` the one written to, `3` somebody else. `P!`
 * marks the one who acts or wishes, `O^` the one it is done to, where the words hold more pronouns than one.
 */
import { type PhraseBuilder, readChoices, readPhrase } from "../text/waking/phrase-reader.ts"
import { type Item, type Row, choiceItem, openItem, rowsOf, wordItem } from "../text/waking/row.ts"

export type Lexicon = Readonly<Record<string, string>>

const PRONOUN = /^([POMS])([1-4]*)$/u

/**
 * What a gap never swallows: a denial ("he never hit me" is no blow), and in an idiom somebody who acts ("on the phone I want to die"
 * is no phone that died).
 */
export type Unskipped = "denials" | "denials and people"

const UNSKIPPED: Readonly<Record<Unskipped, string>> = {
  denials: "not |never |nor |neither ",
  "denials and people": "not |never |nor |neither |P[123] ",
}

/**
 * The expression for a phrase over the text of a `PlainText`.
 * @throws RangeError when brackets do not close, or a class is unknown
 */
export function expressionOf(phrase: string, lexicon: Lexicon, unskipped: Unskipped = "denials"): string {
  return ` ${readPhrase(phrase, new ExpressionBuilder(lexicon, unskipped)).join("")}`
}

/**
 * What a text must hold for a phrase to fit.
 * @throws RangeError when a choice may be empty, or no word is sure to be there
 */
export function needsOf(phrase: string, lexicon: Lexicon): readonly Row[] {
  return rowsOf(readPhrase(phrase, new ItemBuilder(lexicon)))
}

class ExpressionBuilder implements PhraseBuilder<string> {
  readonly #lexicon: Lexicon
  readonly #unskipped: string

  constructor(lexicon: Lexicon, unskipped: Unskipped) {
    this.#lexicon = lexicon
    this.#unskipped = UNSKIPPED[unskipped]
  }

  leaf(text: string): string {
    if (text.endsWith("!")) return marked("who", this.leaf(text.slice(0, -1)))
    if (text.endsWith("^")) return marked("whom", this.leaf(text.slice(0, -1)))
    const words = wordsOfLeaf(text).map((word) => either(codesOf(word)))
    return `${either(words)} `
  }

  gap(most: number, isOverEnd: boolean): string {
    return `(?:(?!${this.#unskipped})${isOverEnd ? "[^ ]+" : "[^ .]+"} ){0,${most}}?`
  }

  optional(item: string): string {
    return `(?:${item})?`
  }

  choice(choices: readonly (readonly string[])[]): string {
    return `(?:${choices.map((choice) => choice.join("")).join("|")})`
  }

  named(name: string): string {
    return this.choice(readChoices(classOf(name, this.#lexicon), this))
  }
}

/** A name may stand only once in an expression, so each marked place has a number of its own. */
let marks = 0

function marked(name: "who" | "whom", source: string): string {
  marks += 1
  return `(?<${name}${marks}>${source})`
}

function either(sources: readonly string[]): string {
  return sources.length === 1 ? sources.join("") : `(?:${sources.join("|")})`
}

class ItemBuilder implements PhraseBuilder<Item> {
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  leaf(text: string): Item {
    const known = leafItems.get(text)
    if (known !== undefined) return known
    const words = wordsOfLeaf(text.replace(/[!^]$/u, ""))
    // A pattern such as \\d+ stands for no one word.
    const item = words.some((word) => word.includes("\\")) ? openItem(1, false) : wordItem(words.flatMap(codesOf))
    leafItems.set(text, item)
    return item
  }

  gap(most: number): Item {
    return openItem(most, true)
  }

  optional({ most }: Item): Item {
    return openItem(most, true)
  }

  choice(choices: readonly (readonly Item[])[]): Item {
    const item = choiceItem(choices)
    if (item.mayBeEmpty) throw new RangeError("Cannot use a phrase: a choice may be empty")
    return item
  }

  named(name: string): Item {
    const items = classItems.get(this.#lexicon) ?? new Map<string, Item>()
    classItems.set(this.#lexicon, items)
    const item = items.get(name) ?? this.choice(readChoices(classOf(name, this.#lexicon), this))
    items.set(name, item)
    return item
  }
}

/** Words and classes come again in hundreds of phrases. */
const leafItems = new Map<string, Item>()
const classItems = new WeakMap<Lexicon, Map<string, Item>>()

function classOf(name: string, lexicon: Lexicon): string {
  const phrases = lexicon[name]
  if (phrases === undefined) throw new RangeError(`Cannot use a phrase: no class ${name} in the lexicon`)
  return phrases
}

function wordsOfLeaf(text: string): readonly string[] {
  return text.split("|").flatMap((word) => (word.endsWith("@") ? verbForms(word.slice(0, -1)) : [word]))
}

/** Every word that the phrases can stand for, the words of their classes among them. */
export function wordsOf(phrases: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  const words = new Set<string>()
  const classes = new Set<string>()
  const texts = [...phrases]
  for (const text of texts) {
    for (const [, name, word = "", isVerb = ""] of text.matchAll(/\{(\w+)\}|([a-z0-9']+)(@?)/gu)) {
      if (name === undefined) for (const form of isVerb === "" ? [word] : verbForms(word)) words.add(form)
      else if (!classes.has(name)) {
        classes.add(name)
        texts.push(lexicon[name] ?? "")
      }
    }
  }
  return words
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

/** stop -> stop, stops, stopped, stoping, stopping; hate -> hate, hates, hated, hating. */
export function verbForms(base: string): string[] {
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/u.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  const forms = [base, `${base}s`, `${base}es`, `${base}ed`, `${base}ing`]
  const last = base.at(-1) ?? ""
  if (/[^aeiou][aeiou][bdgklmnprt]$/u.test(base)) forms.push(`${base}${last}ed`, `${base}${last}ing`)
  return forms
}
