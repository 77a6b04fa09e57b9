/** While the engine reads the file or the chat: which step, how far in words, and Cancel. */
import { useLingui } from "@lingui/react"
import { Working } from "../../parts/working.tsx"
import type { CallProgress } from "../../shared/engine-calls.ts"
import { useWords } from "../../words/use-words.ts"
import { viewProgress } from "./import-view.ts"

export interface ReadingFileProps {
  readonly progress: CallProgress | null
  readonly onCancel: () => void
}

export function ReadingFile({ progress, onCancel }: ReadingFileProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const heading = t(progress?.step === "understanding" ? "import.understanding" : "import.reading")
  return <Working heading={heading} {...viewProgress(t, i18n.locale, progress)} onCancel={onCancel} />
}
