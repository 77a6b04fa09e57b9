/** The page of help for each place that words can come from. Where there is nothing serious (any more), back to the words. */
import { type LinkProps, Navigate } from "@tanstack/react-router"
import { careSource } from "../../app/care-source.ts"
import { type ReadingKind } from "../../app/readings-state.ts"
import { useDraft, useMinute } from "../../app/state.tsx"
import { useSource } from "../../app/use-source.ts"
import { useOtherName } from "../../app/use-other.ts"
import { Care } from "./care.tsx"

export function TellingCare() {
  return <SourceCare which="told" back="/talk/words" start="/talk" />
}

export function ChatCare() {
  return <SourceCare which="chat" back="/chat" start="/chat" />
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

interface SourceCareProps {
  readonly which: ReadingKind
  readonly back: NonNullable<LinkProps["to"]>
  readonly start: NonNullable<LinkProps["to"]>
}

function SourceCare({ which, back, start }: SourceCareProps) {
  const source = useSource(which)
  const care = source === null ? null : careSource(source.safety, source.lines)
  if (source === null || care === null) return <Navigate to={start} replace />
  return <Care source={care} name={source.name} back={back} isChat={which === "chat"} />
}
