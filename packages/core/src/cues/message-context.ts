/** What came before a message, as far as it is known. */
export interface MessageContext {
  /** The last message of the other one, if this one may answer it. */
  readonly prev?: string
  /** Days without any message before this one. Missing: not known. */
  readonly silenceDays?: number
}
