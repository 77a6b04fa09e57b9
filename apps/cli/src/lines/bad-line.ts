/** Why one line could not be answered. The message holds positions and counts, never what the line says. */
export const BAD_LINE_CODES = [
  "not-utf8",
  "too-long",
  "not-json",
  "not-an-object",
  "missing-field",
  "wrong-field",
  "unknown-fact",
  "fault",
] as const
export type BadLineCode = (typeof BAD_LINE_CODES)[number]

export class BadLine extends Error {
  override readonly name = "BadLine"
  readonly code: BadLineCode

  constructor(code: BadLineCode, message: string) {
    super(message)
    this.code = code
  }
}
