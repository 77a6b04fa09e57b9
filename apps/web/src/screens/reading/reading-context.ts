/** What the parts of one reading share: whose it is, the lines it quotes, and what may be done with a fact. */
import type { Evidence, ExplanationId, FactId } from "@aftertalk/core/model"
import { createContext, useContext } from "react"
import type { TalkLine } from "../../shared/talk-line.ts"

/** A fact whose more-button was tapped, and the explanation it stood under. */
export interface AskedFact {
  readonly fact: FactId
  readonly label: string
  readonly evidence: readonly Evidence[]
  readonly explanation: ExplanationId | null
}

export interface ReadingParts {
  readonly name: string
  readonly lines: readonly TalkLine[]
  /** The fact that is pointed at or has the focus; its words are outlined in the talk. */
  readonly pointed: FactId | null
  readonly askAbout: (fact: AskedFact) => void
  /** The fact whose dialog is open. */
  readonly asked: AskedFact | null
  /** Called before a page of the library is opened, from which one comes back. */
  readonly leaveAside: () => void
}

const NONE: ReadingParts = {
  name: "",
  lines: [],
  pointed: null,
  askAbout: () => undefined,
  asked: null,
  leaveAside: () => undefined,
}

export const ReadingContext = createContext<ReadingParts>(NONE)

export function useParts(): ReadingParts {
  return useContext(ReadingContext)
}
