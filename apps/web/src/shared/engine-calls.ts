/** What the page may ask of the engine: for each call what it takes and what it gives. Both sides are checked against it. */

export interface EngineCalls {
  /** Answers once the engine is loaded. */
  readonly ready: { readonly takes: null; readonly gives: true }
}

export type CallName = keyof EngineCalls
export type Takes<Name extends CallName> = EngineCalls[Name]["takes"]
export type Gives<Name extends CallName> = EngineCalls[Name]["gives"]

/** How far a long call is. `step` is a key of the catalogue of words; `of` is null while the end is not known. */
export interface CallProgress {
  readonly step: string
  readonly done: number
  readonly of: number | null
}
