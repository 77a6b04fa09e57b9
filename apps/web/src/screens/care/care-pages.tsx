/** The page of help for each place that words can come from. Where there is nothing serious (any more), back to the words. */
import { Navigate } from "@tanstack/react-router"
import { careSource } from "../../app/care-source.ts"
import { useChat, useDraft, useMinute } from "../../app/state.tsx"
import { useSource } from "../../app/use-source.ts"
import { useOtherName } from "../../app/use-other.ts"
import { useWords } from "../../words/use-words.ts"
import { Care } from "./care.tsx"

export function TellingCare() {
  const source = useSource("told")
  const care = source === null ? null : careSource(source.safety, source.lines)
  if (source === null || care === null) return <Navigate to="/talk" replace />
  return <Care source={care} name={source.name} back="/talk/words" />
}

/** What the chat itself holds; the telling that may belong to it was looked through when it was told. */
export function ChatCare() {
  const t = useWords()
  const [{ talk }] = useChat()
  const care = talk === null ? null : careSource(talk.safety, talk.lines)
  if (talk === null || care === null) return <Navigate to="/chat" replace />
  return <Care source={care} name={talk.name === "" ? t("shell.yourEx") : talk.name} back="/chat" isChat />
}

export function DraftCare() {
  const [{ care }] = useDraft()
  const name = useOtherName()
  return care === null ? <Navigate to="/write" replace /> : <Care source={care} name={name} back="/write" />
}

export function MinuteCare() {
  const [{ care }] = useMinute()
  const name = useOtherName()
  return care === null ? <Navigate to="/minute" replace /> : <Care source={care} name={name} back="/minute" />
}
