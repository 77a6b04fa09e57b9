/** When nothing could be read: why, that nothing was kept, and three or four ways on. Never a dead end. */
import type { Problem } from "@aftertalk/core/model"
import { Notice } from "../../parts/notice.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowButton, RowLink, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./import.module.css"
import { problemKey } from "./import-view.ts"

export interface RefusedFileProps {
  readonly problems: readonly Problem[]
  readonly onAgain: () => void
  /** Null where no line could be shown. */
  readonly onMark: (() => void) | null
}

export function RefusedFile({ problems, onAgain, onMark }: RefusedFileProps) {
  const t = useWords()
  const masked = problems.flatMap((problem) => problem.masked ?? [])
  const codes = [...new Set(problems.map(({ code }) => code))]
  return (
    <>
      <div className={styles.intro} role="alert">
        <PageHeading>{t("import.refusedTitle")}</PageHeading>
        {codes.map((code) => (
          <p key={code}>{t(problemKey(code))}</p>
        ))}
      </div>
      <Sheet name={t("import.anotherFile")}>
        <Rows>
          {onMark !== null && (
            <RowButton
              name={t("import.markOffer")}
              more={t("import.markOfferMore")}
              sign="chevron-right"
              onTap={onMark}
            />
          )}
          <RowLink to="/talk" name={t("import.tell")} more={t("import.tellMore")} />
          <RowButton
            name={t("import.pasteInstead")}
            more={t("import.pasteInsteadMore")}
            sign="chevron-right"
            onTap={onAgain}
          />
          <RowButton
            name={t("import.anotherFile")}
            more={t("import.anotherFileMore")}
            sign="chevron-right"
            onTap={onAgain}
          />
        </Rows>
      </Sheet>
      <Notice icon="file-text">{t("import.refusedKept")}</Notice>
      {masked.length > 0 && (
        <Sheet name={t("import.masked")}>
          <p className={styles.second}>{t("import.masked")}</p>
          <pre className={styles.masked}>{masked.join("\n")}</pre>
        </Sheet>
      )}
    </>
  )
}
