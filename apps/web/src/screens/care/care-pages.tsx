/** The page of help for each place that words can come from. Where there is nothing serious (any more), back to the words. */
import { Navigate } from "@tanstack/react-router"
import { careSource } from "../../app/care-source.ts"
import { withoutMisread } from "../../shared/misread.ts"
import { useChat, useDraft, useMinute, useReadings } from "../../app/state.tsx"
import { useSource } from "../../app/use-source.ts"
import { useOtherName } from "../../app/use-other.ts"
import { useWords } from "../../words/use-words.ts"
import { evidenceFor, useMisread } from "./use-misread.ts"
import { Care } from "./care.tsx"

export function TellingCare() {
  const source = useSource("told")
  const onMisread = useMisread("told", source)
  const care = source === null ? null : careSource(source.safety, source.lines)
  if (source === null) return <Navigate to="/talk" replace />
  // Nothing is left but words that were misread: on with the telling.
  if (care === null) return <Navigate to={source.misread.length > 0 ? "/talk/you" : "/talk"} replace />
  return (
    <Care
      source={care}
      name={source.name}
      back="/talk/words"
      onMisread={(way) => onMisread(care.route, evidenceFor(care.route, source.safety), way)}
    />
  )
}

/** What the chat itself holds; the telling that may belong to it was looked through when it was told. */
export function ChatCare() {
  const t = useWords()
  const [{ talk }] = useChat()
  const { misread } = useReadings()[0].chat
  const onMisread = useMisread("chat", talk)
  if (talk === null) return <Navigate to="/chat" replace />
  const left = withoutMisread(talk.safety, talk.lines, misread)
  const care = careSource(left, talk.lines)
  if (care === null) return <Navigate to={misread.length > 0 ? "/chat/reading" : "/chat"} replace />
  return (
    <Care
      source={care}
      name={talk.name === "" ? t("shell.yourEx") : talk.name}
      back="/chat"
      isChat
      onMisread={(way) => onMisread(care.route, evidenceFor(care.route, left), way)}
    />
  )
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
