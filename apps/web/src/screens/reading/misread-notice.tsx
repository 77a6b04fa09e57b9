/** Above a reading whose words of danger the user called misread: what was said of them, help, and the way back to its page. */
import { Link } from "@tanstack/react-router"
import type { Misread } from "../../shared/misread.ts"
import { Button } from "../../parts/button.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./reading.module.css"

export interface MisreadNoticeProps {
  readonly misread: readonly Misread[]
  readonly onTakeBack: () => void
}

export function MisreadNotice({ misread, onTakeBack }: MisreadNoticeProps) {
  const t = useWords()
  if (misread.length === 0) return null
  return (
    <Sheet label={t("misread.label")}>
      {misread.map(({ route, words, line, nth, way }) => (
        <p key={`${route} ${line} ${nth} ${words}`} className={styles.second}>
          <q className={styles.saidSmall} dir="auto">
            “{words}”
          </q>{" "}
          {t(`misread.${way}`)}
        </p>
      ))}
      <p className={styles.second}>{t("misread.staysOn")}</p>
      <div className={styles.misreadWays}>
        <Link to="/help" className={styles.libraryLink}>
          {t("misread.help")}
        </Link>
        <Button look="plain" fits onClick={onTakeBack}>
          {t("misread.takeBack")}
        </Button>
      </div>
    </Sheet>
  )
}
