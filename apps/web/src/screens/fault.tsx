/** A fault of ours on a screen. The words are kept above the screens, so going back finds them; the error itself is not shown. */
import { useRouter } from "@tanstack/react-router"
import { Frame } from "../app/frame.tsx"
import { Button, LinkButton } from "../parts/button.tsx"
import { PageHeading } from "../parts/page-heading.tsx"
import { useWords } from "../words/use-words.ts"

export function Fault({ reset }: { readonly reset: () => void }) {
  const t = useWords()
  const router = useRouter()
  const tryAgain = (): void => {
    reset()
    void router.invalidate()
  }
  return (
    <Frame back="/">
      <PageHeading>{t("shell.fault")}</PageHeading>
      <p>{t("shell.faultMore")}</p>
      <Button onClick={tryAgain}>{t("telling.tryAgain")}</Button>
      <LinkButton look="line" to="/">
        {t("shell.toDoors")}
      </LinkButton>
    </Frame>
  )
}
