/** The engine failed: what happened, that the words are safe, and what to do. */
import { Button } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { useWords } from "../../words/use-words.ts"

export function BrokenNotice({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const t = useWords()
  return (
    <Notice icon="circle-alert" live>
      <p>{t("telling.broken")}</p>
      <Button look="plain" fits onClick={onTryAgain}>
        {t("telling.tryAgain")}
      </Button>
    </Notice>
  )
}
