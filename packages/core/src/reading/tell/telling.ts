/** What every card is told from: the facts that count, what was said, the other person's name, and the words of a language. */
import type { Act } from "../../model/act.ts"
import type { Evidence } from "../../model/evidence.ts"
import type { Fact, FactId } from "../../model/fact.ts"
import type { Ratings } from "../../model/rating.ts"
import type { Texts } from "../../knowledge/texts.ts"
import type { SaidLine } from "./own-words.ts"

export interface Telling {
  /** As `knownFacts` gives them. */
  readonly facts: readonly Fact[]
  /** Facts that the words deny. */
  readonly denied: ReadonlySet<FactId>
  /** What was found with the two people changed over. */
  readonly mirrored: readonly Fact[]
  /** What the two did that no fact stands for. */
  readonly acts: readonly Act[]
  /** Facts behind what stands first, the strongest first; of what was told where nothing stands. */
  readonly leading: readonly FactId[]
  /** Null where none was given: then it is "your ex". */
  readonly name: string | null
  readonly texts: Texts
  /** The line that holds the words of an evidence; null where there is none. */
  readonly lineOf: (evidence: Evidence) => SaidLine | null
  readonly ratings: Ratings | null
  /** A day some weeks from now, in words; null where no clock is known. */
  readonly until: string | null
}

/** Puts the other person's name into a text. Without a name, "your ex" gets its capital where a sentence begins. */
export function fill(text: string, { name, texts }: Pick<Telling, "name" | "texts">): string {
  if (name !== null) {
    const told = text.replaceAll("{name}", () => name)
    return text.startsWith("{name}") ? told : capital(told)
  }
  const { yourEx } = texts.sentences
  const opened = text.replaceAll(/(^|[.?:] ?)\{name\}/g, (_, before: string) =>
    before.startsWith(":") ? before + yourEx : before + capital(yourEx),
  )
  return capital(opened.replaceAll("{name}", () => yourEx))
}

/** Fills named places of a template; what is put in is not looked at again. */
export function place(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, key: string) => parts[key] ?? whole)
}

function capital(text: string): string {
  const [first = ""] = text
  return first.toUpperCase() + text.slice(first.length)
}
