/** Looking into values of an export whose shape nobody warrants. */

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** "" where there is no text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : ""
}

/** Empty where there is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Ids and kinds are words or numbers; anything else in their place is neither, and null. */
export function wordOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null
}
