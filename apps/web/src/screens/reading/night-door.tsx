/** In the night hours that the user chose: no reading, only help for the urge, a letter and sleep. The reading is there by day. */
import { Frame } from "../../app/frame.tsx"
import { LinkButton } from "../../parts/button.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowLink, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./reading.module.css"

export function NightDoor() {
  const t = useWords()
  return (
    <Frame back="/" foot={<LinkButton to="/minute">{t("night.minute")}</LinkButton>}>
      <div className={styles.head}>
        <PageHeading step="night">{t("night.heading")}</PageHeading>
        <p>{t("night.lead")}</p>
      </div>
      <Sheet name={t("night.heading")}>
        <Rows>
          <RowLink icon="pencil" to="/write" name={t("night.letter")} more={t("night.letterMore")} />
          <RowLink icon="book-open" to="/sleep" name={t("doors.sleep")} more={t("doors.sleepMore")} />
          <RowLink icon="phone" to="/help" name={t("shell.help")} />
          <RowLink icon="settings" to="/settings" name={t("night.change")} />
        </Rows>
      </Sheet>
      <p className={styles.foot}>{t("night.sleep")}</p>
    </Frame>
  )
}
