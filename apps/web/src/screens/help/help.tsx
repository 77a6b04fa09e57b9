/** Help lines, without any route: for everybody, from every screen, by country. */
import { DIRECTORIES, HELP_LINE_KINDS } from "@aftertalk/core/knowledge"
import { Frame } from "../../app/frame.tsx"
import { useFrameState } from "../../app/state.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import { CountryChoice } from "./country-choice.tsx"
import { HelpCalls } from "./help-calls.tsx"
import { viewHelp } from "./help-view.ts"
import styles from "./help.module.css"

export function Help() {
  const t = useWords()
  const [{ country }] = useFrameState()
  const { emergency } = viewHelp(country, [])
  return (
    <Frame back="/">
      <div className={styles.head}>
        <PageHeading>{t("help.title")}</PageHeading>
        <p>{t("help.lead")}</p>
      </div>
      <CountryChoice />
      <HelpCalls calls={emergency} firstFilled when={t("help.emergencyWhen")} />
      {HELP_LINE_KINDS.map((kind) => {
        const { lines } = viewHelp(country, [kind])
        return lines.length === 0 ? null : (
          <Sheet key={kind} label={t("help.kind", { kind })}>
            <HelpCalls calls={lines} when="" />
          </Sheet>
        )
      })}
      <Sheet label={t("help.otherCountry")}>
        <p>{t("help.otherCountryMore")}</p>
        <ul className={styles.sites}>
          {DIRECTORIES.map(({ name, url, for: what }) => (
            <li key={url}>
              <a href={url} rel="noreferrer noopener" className={styles.site}>
                {name}
              </a>{" "}
              <span className={styles.more}>{what}</span>
            </li>
          ))}
        </ul>
      </Sheet>
      <p className={styles.note}>{t("help.storedPlain")}</p>
    </Frame>
  )
}
