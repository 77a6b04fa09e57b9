/**
 * Every place where an expression matches. `matchAll` takes a copy of the expression each time, and a copy is compiled anew
 * once the engine has forgotten its source: with hundreds of long expressions that took three quarters of the time of
 * reading an account.
 */

/** @param pattern has the flag g */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  warm(pattern)
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === "") pattern.lastIndex += 1
  }
  return matches
}

/** The first place, or null. */
export function firstMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  warm(pattern)
  pattern.lastIndex = 0
  return pattern.exec(text)
}

/**
 * The same text, kept with one byte a letter where all its letters fit. A piece of a text with a curly quote or an emoji is kept
 * with two, and V8 compiles each expression once more for such a text.
 */
export function easyToSearch(text: string): string {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += 1000) {
    const codes = Array.from({ length: Math.min(1000, text.length - at) }, (_, i) => text.charCodeAt(at + i))
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join("")
}

/**
 * V8 interprets an expression when it is first used and compiles it the second time, but compiles at once for a text of 1000
 * characters (kTierUpForSubjectLengthValue). Interpreting our long expressions takes longer than compiling them: one look at
 * a text in which nothing can begin saves a third of the first account of a process. Elsewhere it costs next to nothing.
 */
const NOTHING = "~".repeat(1000)
const warmed = new WeakSet<RegExp>()

function warm(pattern: RegExp): void {
  if (warmed.has(pattern)) return
  warmed.add(pattern)
  pattern.lastIndex = 0
  pattern.test(NOTHING)
}
