/** Screen 01: the three doors, darker toward the thumb, and beside them where words go. */
import { Link } from "@tanstack/react-router"
import { DoorsFrame } from "../../app/frame.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { useWords } from "../../words/use-words.ts"
import { viewDoors } from "./doors-view.ts"
import styles from "./doors.module.css"

export function Doors() {
  const t = useWords()
  const view = viewDoors(matchMedia("(pointer: coarse)").matches)
  return (
    <DoorsFrame>
      <div className={styles.question}>
        <PageHeading>{t("doors.question")}</PageHeading>
        <p className={styles.promise}>{t(view.promise)}</p>
        <p className={styles.stored}>{t("doors.nothingStored")}</p>
      </div>
      <ul className={styles.doors}>
        {view.doors.map(({ to, name, more, tone }) => (
          <li key={to} className={styles.place}>
            <Link to={to} className={`${styles.door} ${styles[tone]}`}>
              <span className={styles.name}>{t(name)}</span>
              <span className={styles.more}>{t(more)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.below}>
        <Link to="/sample" className={styles.link}>
          {t("doors.sample")}
        </Link>
        <Link to="/library" className={styles.link}>
          {t("library.title")}
        </Link>
        <Link to="/help" className={styles.link}>
          {t("doors.help")}
        </Link>
      </div>
    </DoorsFrame>
  )
}
