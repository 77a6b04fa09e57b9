/** The rail of a wide screen: the places that exist. "A minute" is the filled one. */
import { Link, type LinkProps } from "@tanstack/react-router"
import { Icon, type IconName } from "../parts/icon.tsx"
import type { WordKey } from "../words/words.ts"
import { useWords } from "../words/use-words.ts"
import styles from "./frame.module.css"
import { HideButton } from "./hide-button.tsx"

interface Place {
  readonly to: NonNullable<LinkProps["to"]>
  readonly icon: IconName
  readonly word: WordKey
  readonly filled?: boolean
}

const PLACES: readonly Place[] = [
  { to: "/", icon: "book-open", word: "shell.start" },
  { to: "/talk", icon: "message-square-text", word: "shell.talk" },
  { to: "/talks", icon: "messages-square", word: "shell.talks" },
  { to: "/minute", icon: "hand", word: "shell.minute", filled: true },
  { to: "/write", icon: "pencil", word: "shell.write" },
]

const LAST_PLACES: readonly Place[] = [
  { to: "/library", icon: "library", word: "library.title" },
  { to: "/help", icon: "phone", word: "shell.help" },
  { to: "/settings", icon: "settings", word: "shell.settings" },
]

export function Rail() {
  const t = useWords()
  return (
    <div className={styles.rail}>
      <div className={styles.railHide}>
        <HideButton />
      </div>
      <nav aria-label={t("shell.places")} className={styles.places}>
        <span className={styles.railName}>{t("shell.name")}</span>
        <RailLinks places={PLACES} />
        <span className={styles.railGap} />
        <RailLinks places={LAST_PLACES} />
      </nav>
    </div>
  )
}

function RailLinks({ places }: { readonly places: readonly Place[] }) {
  const t = useWords()
  return places.map(({ to, icon, word, filled = false }) => (
    <Link
      key={word}
      to={to}
      activeOptions={{ exact: to === "/" }}
      className={filled ? styles.railFilled : styles.railLink}
    >
      <Icon name={icon} />
      {t(word)}
    </Link>
  ))
}
