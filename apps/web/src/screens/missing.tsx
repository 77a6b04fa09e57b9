/** An address that leads nowhere, and the way back. */
import { Frame } from "../app/frame.tsx"
import { LinkButton } from "../parts/button.tsx"
import { PageHeading } from "../parts/page-heading.tsx"
import { useWords } from "../words/use-words.ts"

export function Missing() {
  const t = useWords()
  return (
    <Frame back="/">
      <PageHeading>{t("shell.notFound")}</PageHeading>
      <LinkButton look="line" to="/">
        {t("shell.toDoors")}
      </LinkButton>
    </Frame>
  )
}
