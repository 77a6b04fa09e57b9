/** What the other person is called: the name the user gave, else "your ex". Never a pronoun. */

/** Puts the name where a text says `{name}`, with a capital where the sentence starts with it. */
export function withName(text: string, name: string): string {
  return upperFirst(text.replaceAll("{name}", () => name))
}

/** A clause inside a sentence made into a sentence of its own. */
export function asSentence(clause: string, name: string): string {
  return `${withName(clause, name)}.`
}

function upperFirst(text: string): string {
  const [first = ""] = text
  return first.toUpperCase() + text.slice(first.length)
}
