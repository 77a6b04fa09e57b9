/** Several JSON values one behind the other, as when the files of one chat are put together. */

/** @returns the texts of the values at the outermost level; what is behind the last whole one comes last, as it stands */
export function topLevelTexts(text: string): readonly string[] {
  const texts: string[] = []
  let [depth, start, inString] = [0, -1, false]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (inString) {
      if (letter === "\\") at += 1
      else if (letter === '"') inString = false
    } else if (letter === '"') inString = true
    else if (letter === "{" || letter === "[") {
      if (depth === 0) start = at
      depth += 1
    } else if (letter === "}" || letter === "]") {
      depth -= 1
      if (depth === 0) texts.push(text.slice(start, at + 1))
      if (depth <= 0) [depth, start] = [0, -1]
    }
  }
  return start < 0 ? texts : [...texts, text.slice(start)]
}
