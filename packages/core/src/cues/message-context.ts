import type { Language } from "../text/language/language-of.ts"

/** What came before a message, as far as it is known. */
export interface MessageContext {
  /** The last message of the other one, if this one may answer it. */
  readonly prev?: string
  /** Days without any message before this one. Missing: not known. */
  readonly silenceDays?: number
  /** Of what is around it, most used first: a text too short to tell its own is in the first. Missing: all that have tables. */
  readonly languages?: readonly Language[]
}

/** Words that ask, or are about the two of them: tools/train-cues/rows.py has the same. */
const ABOUT_US = /\?|\b(?:us|we|feel|love|miss|why|tell me|talk|break|together|want|need|sorry|answer|explain)\b/i

/** Whether the message before asks something, or is about the two of them. */
export function isAboutUs({ prev = "" }: MessageContext): boolean {
  return ABOUT_US.test(prev)
}
