/** The calls: the largest things on a page of help, with the number in the label. They work without a network. */
import { Icon } from "../../parts/icon.tsx"
import { useWords } from "../../words/use-words.ts"
import type { HelpCall } from "./help-view.ts"
import styles from "./help.module.css"

export interface HelpCallsProps {
  readonly calls: readonly HelpCall[]
  /** The first one is the filled button of the screen. */
  readonly firstFilled?: boolean
  /** When to call an emergency number. */
  readonly when: string
}

export function HelpCalls({ calls, firstFilled = false, when }: HelpCallsProps) {
  if (calls.length === 0) return null
  return (
    <ul className={styles.calls}>
      {calls.map((call, nth) => (
        <li key={call.key}>
          <a
            href={`tel:${call.tel}`}
            className={firstFilled && nth === 0 ? `${styles.call} ${styles.filled}` : styles.call}
          >
            <Icon name="phone" />
            <CallWords call={call} when={when} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function CallWords({ call, when }: { readonly call: HelpCall; readonly when: string }) {
  const t = useWords()
  const { line } = call
  return (
    <span className={styles.words}>
      <span className={styles.number}>{t("help.call", { number: call.number })}</span>
      {line === null ? (
        <span className={styles.more}>
          {call.area !== null && `${t(`help.area.${call.area}`)}, `}
          {t("help.emergencyKind", { service: call.service ?? "any", when })}
        </span>
      ) : (
        <span className={styles.more}>
          {line.onlyFor === ""
            ? t("help.line", { name: line.name, hours: line.hours })
            : t("help.lineFor", { name: line.name, hours: line.hours, who: line.onlyFor })}
        </span>
      )}
      {line !== null && line.also !== "" && <span className={styles.more}>{line.also}</span>}
      {call.checkThisNumber && <span className={styles.check}>{t("help.check")}</span>}
    </span>
  )
}
