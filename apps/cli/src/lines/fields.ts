/** Fields of one JSON line, checked once at this edge and trusted after. */
import { BadLine } from "./bad-line.ts"

export type JsonObject = Readonly<Record<string, unknown>>

/** Longer texts are no telling of a talk. */
export const MAX_TEXT_LENGTH = 1_000_000

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** The line's own name, given back so that answers can be matched; null when it has none. */
export function idOf(line: JsonObject): string | number | null {
  const { id } = line
  return typeof id === "string" || typeof id === "number" ? id : null
}

/** @throws BadLine when there is no text, or it is too long */
export function textField(line: JsonObject, name: string): string {
  const text = optionalText(line, name)
  if (text === null)
    throw new BadLine("missing-field", `Cannot answer this line: need the field "${name}", it is missing`)
  return text
}

/** @returns null when the field is missing or null */
export function optionalText(line: JsonObject, name: string): string | null {
  const value = line[name]
  if (value === undefined || value === null) return null
  if (typeof value !== "string")
    throw new BadLine("wrong-field", `Cannot use "${name}": need a string, got ${kindOf(value)}`)
  if (value.length <= MAX_TEXT_LENGTH) return value
  throw new BadLine("too-long", `Cannot use "${name}": need at most ${MAX_TEXT_LENGTH} characters, got ${value.length}`)
}

/** @throws BadLine when the field is none of the choices */
export function choiceField<T extends string>(line: JsonObject, name: string, choices: readonly T[]): T {
  const value = textField(line, name)
  const choice = choices.find((known) => known === value)
  if (choice === undefined) {
    throw new BadLine("wrong-field", `Cannot use "${name}": need one of ${choices.join(", ")}, got something else`)
  }
  return choice
}

/** @returns an empty list when the field is missing or null */
export function listField(line: JsonObject, name: string): readonly unknown[] {
  const value = line[name]
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  throw new BadLine("wrong-field", `Cannot use "${name}": need a list, got ${kindOf(value)}`)
}

/** The kind of a value for a message, in place of the value itself. */
export function kindOf(value: unknown): string {
  if (value === null) return "null"
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`
}
