/**
 * The language in which tables of phrases are written: expressions over a `PlainMessage`, and the words that wake them.
 *
 * The notation is that of `waking/phrase-reader.ts`. Of the leaves `a|b` is either word; `$` is the end of a sentence or
 * message and `^` its start. Words in capitals are people by their part in the act: `I ME MY MYSELF` who does or feels it,
 * `YOU YOUR` whom it is aimed at. In a message these are the writer and the reader; in an account the user and the ex may
 * stand in both places.
 */
import { type PhraseBuilder, readChoices, readPhrase } from "../waking/phrase-reader.ts"
import { type Item, type Row, choiceItem, openItem, rowsOf, wordItem } from "../waking/row.ts"
import { LEXICON, type Lexicon, type People, SEPARATORS } from "./lexicon.ts"

/**
 * Made when it is first asked for: most phrases are woken by few texts. A match begins with the space before its first
 * word, which is faster than looking behind.
 */
export function expressionOf(phrase: string, people: People, lexicon: Lexicon = LEXICON): () => RegExp {
  let pattern: RegExp | null = null
  return () => (pattern ??= new RegExp(` ${readPhrase(phrase, new ExpressionBuilder(people, lexicon)).join("")}`, "g"))
}

/** Reads phrases as what a text must hold for them to fit. */
export class NeedReader {
  readonly #builder: ItemBuilder

  constructor(people: People, lexicon: Lexicon = LEXICON) {
    this.#builder = new ItemBuilder(people, lexicon)
  }

  /** @throws RangeError when brackets do not close, a class is unknown, or no word is sure to be there */
  needsOf(phrase: string): readonly Row[] {
    return rowsOf(readPhrase(phrase, this.#builder))
  }
}

/** All words that are spelled out in it. */
export function wordsOf(phrase: string): readonly string[] {
  return phrase.match(/[a-z]{3,}/g) ?? []
}

class ExpressionBuilder implements PhraseBuilder<string> {
  readonly #people: People
  readonly #lexicon: Lexicon

  constructor(people: People, lexicon: Lexicon) {
    this.#people = people
    this.#lexicon = lexicon
  }

  leaf(text: string): string {
    if (text === "$") return "(?=[.?,] |lol |$)"
    if (text === "^") return "(?<=[.,?] |^ )"
    return `(?:${wordsOfLeaf(text, this.#people).map(escape).join("|")}) `
  }

  gap(most: number): string {
    return `(?:[^ .?]+ ){0,${most}}?`
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

class ItemBuilder implements PhraseBuilder<Item> {
  readonly #people: People
  readonly #lexicon: Lexicon
  readonly #leaves = new Map<string, Item>()
  readonly #classes = new Map<string, Item>()

  constructor(people: People, lexicon: Lexicon) {
    this.#people = people
    this.#lexicon = lexicon
  }

  leaf(text: string): Item {
    if (text === "$" || text === "^") return openItem(0, true)
    const item = this.#leaves.get(text) ?? wordItem(wordsOfLeaf(text, this.#people))
    this.#leaves.set(text, item)
    return item
  }

  gap(most: number): Item {
    return openItem(most, true)
  }

  optional({ most }: Item): Item {
    return openItem(most, true)
  }

  choice(choices: readonly (readonly Item[])[]): Item {
    return choiceItem(choices)
  }

  named(name: string): Item {
    const item = this.#classes.get(name) ?? this.choice(readChoices(classOf(name, this.#lexicon), this))
    this.#classes.set(name, item)
    return item
  }
}

function classOf(name: string, lexicon: Lexicon): string {
  const phrases = lexicon[name]
  if (phrases === undefined) throw new RangeError(`Cannot use a phrase: no class ${name} in the lexicon`)
  return phrases
}

function wordsOfLeaf(text: string, people: People): readonly string[] {
  return text.split("|").flatMap((word) => people[word]?.split("|") ?? [word])
}

function escape(word: string): string {
  return SEPARATORS.has(word) ? `\\${word}` : word
}
