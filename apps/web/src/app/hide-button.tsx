/** "Hide": always the same word and icon. Wide screens also say which keys do it. */
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../words/use-words.ts"
import styles from "./frame.module.css"
import { useHide } from "./hide.ts"

export function HideButton() {
  const t = useWords()
  const hide = useHide()
  return (
    <button type="button" className={styles.barLink} onClick={hide}>
      <Icon name="eye-off" />
      {t("shell.hide")}
      <kbd className={styles.keys} aria-hidden="true">
        {t("shell.hideKeys")}
      </kbd>
    </button>
  )
}
