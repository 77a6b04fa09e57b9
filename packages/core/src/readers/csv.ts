/** Rows of values between commas, or another mark, out of pieces of text, as RFC 4180 says: quotes double inside quotes, lines in them. */
export interface CsvRow {
  readonly fields: readonly string[]
  /** Line of the text on which it begins, from 1. */
  readonly line: number
  /** The text ended within quotes. */
  readonly isCut: boolean
}

export class CsvScanner {
  readonly #separator: string
  #fields: string[] = []
  #field = ""
  #isQuoted = false
  /** A quote inside quotes: the end of the field, or one that is meant. */
  #isClosing = false
  #line = 1
  #start = 1
  #endsWithCr = false
  #rows: CsvRow[] = []

  constructor(separator = ",") {
    this.#separator = separator
  }

  push(piece: string): readonly CsvRow[] {
    this.#rows = []
    for (const letter of piece) this.#take(letter)
    return this.#rows
  }

  end(): readonly CsvRow[] {
    this.#rows = []
    if (this.#field !== "" || this.#fields.length > 0) this.#endRow(this.#isQuoted && !this.#isClosing)
    return this.#rows
  }

  #take(letter: string): void {
    const isLf = letter === "\n"
    if (letter === "\r" || (isLf && !this.#endsWithCr)) this.#line += 1
    const isSecond = isLf && this.#endsWithCr
    this.#endsWithCr = letter === "\r"
    if (this.#isQuoted && !this.#isClosing) {
      if (letter === '"') this.#isClosing = true
      else this.#field += letter
      return
    }
    if (this.#isClosing && letter === '"') {
      this.#isClosing = false
      this.#field += letter
      return
    }
    this.#outside(letter, isSecond)
  }

  #outside(letter: string, isSecond: boolean): void {
    if (letter === this.#separator) this.#endField()
    else if (letter === "\n" || letter === "\r") {
      if (!isSecond) this.#endRow(false)
      this.#start = this.#line
    } else if (letter === '"' && this.#field === "") this.#isQuoted = true
    else this.#field += letter
  }

  #endField(): void {
    this.#fields.push(this.#field)
    this.#field = ""
    this.#isQuoted = false
    this.#isClosing = false
  }

  /** An empty line is no row. */
  #endRow(isCut: boolean): void {
    const isEmpty = this.#fields.length === 0 && this.#field === "" && !this.#isQuoted
    this.#endField()
    if (!isEmpty) this.#rows.push({ fields: this.#fields, line: this.#start, isCut })
    this.#fields = []
    this.#start = this.#line
  }
}
