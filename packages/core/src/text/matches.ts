/**
 * Every place where an expression matches. `matchAll` takes a copy of the expression each time, and a copy is compiled anew
 * once the engine has forgotten its source: with hundreds of long expressions that took three quarters of the time of
 * reading an account.
 */

/** @param pattern has the flag g */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
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
  pattern.lastIndex = 0
  return pattern.exec(text)
}
