/** The talk of the chat that was dropped in, joined with the telling as the user said. */
import { useMemo } from "react"
import { type JoinedTalk, type Told, joinedTalk } from "./joined-talk.ts"
import { useChat, useTelling } from "./state.tsx"
import { toldLine } from "./told-line.ts"
import { type TellingState, isOf, understoodWords } from "./telling-state.ts"
import { askedOf, toldFacts } from "./told-input.ts"

/** @returns null when no chat was read, or the telling that belongs to it is not understood yet */
export function useChatTalk(): JoinedTalk | null {
  const [{ talk, join }] = useChat()
  const [telling] = useTelling()
  return useMemo(() => {
    if (talk === null) return null
    if (join.kind !== "apart" && telling.text.trim() !== "" && !isOf(telling.understood, telling)) return null
    return joinedTalk(talk, join, toldOf(telling))
  }, [talk, join, telling])
}

/** Whether the reading of the chat needs the telling to be understood. */
export function useNeedsTelling(): boolean {
  const [{ join }] = useChat()
  const [{ text }] = useTelling()
  return join.kind !== "apart" && text.trim() !== ""
}

function toldOf(telling: TellingState): Told | null {
  const account = understoodWords(telling)
  if (account === null) return null
  return {
    facts: toldFacts(telling, account),
    mirrored: account.mirrored,
    acts: account.acts,
    // Beside a chat a lone hint is not alone.
    safety: [...account.safety, ...account.doubtful],
    line: toldLine(telling.text),
    asked: askedOf(telling),
  }
}
