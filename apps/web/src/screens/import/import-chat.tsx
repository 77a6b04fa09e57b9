/** Screen 03: a chat, from the file to its talks. */
import { Frame } from "../../app/frame.tsx"
import { useWords } from "../../words/use-words.ts"

export function ImportChat() {
  const t = useWords()
  return (
    <Frame back="/talk" title={t("import.title")} titleIsHeading>
      {null}
    </Frame>
  )
}
