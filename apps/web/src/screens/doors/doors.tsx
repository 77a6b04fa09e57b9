/** Screen 01: the three doors, darker toward the thumb, and beside them where words go. In the user's night: three others. */
import { Link } from "@tanstack/react-router"
import { DoorsFrame } from "../../app/frame.tsx"
import { isNight } from "../../app/night.ts"
import { useFrameState } from "../../app/state.tsx"
import { useHour } from "../../app/use-hour.ts"
import { PageHeading } from "../../parts/page-heading.tsx"
import { useWords } from "../../words/use-words.ts"
import { type Door, NIGHT_DOORS, viewDoors } from "./doors-view.ts"
import styles from "./doors.module.css"

export function Doors() {
  const [{ night }] = useFrameState()
  const hour = useHour()
  return night !== null && isNight(night, hour) ? <NightDoors until={night.to} /> : <DayDoors />
}

function DayDoors() {
  const t = useWords()
  const view = viewDoors(matchMedia("(pointer: coarse)").matches)
  return (
    <DoorsFrame>
      <div className={styles.question}>
        <PageHeading>{t("doors.question")}</PageHeading>
        <p className={styles.promise}>{t(view.promise)}</p>
        <p className={styles.stored}>{t("doors.nothingStored")}</p>
      </div>
      <DoorList doors={view.doors} />
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

/** What happens at night can be told at once: it is looked through for danger, and its reading is there by day. */
function NightDoors({ until }: { readonly until: number }) {
  const t = useWords()
  return (
    <DoorsFrame>
      <div className={styles.question}>
        <PageHeading step="night">{t("doors.late")}</PageHeading>
        <p className={styles.promise}>{t("doors.lateMore", { hour: until })}</p>
      </div>
      <DoorList doors={NIGHT_DOORS} />
      <div className={styles.below}>
        <Link to="/talk" className={styles.link}>
          {t("doors.happened")}
        </Link>
        <Link to="/help" className={styles.link}>
          {t("doors.help")}
        </Link>
      </div>
    </DoorsFrame>
  )
}

function DoorList({ doors }: { readonly doors: readonly Door[] }) {
  const t = useWords()
  return (
    <ul className={styles.doors}>
      {doors.map(({ to, name, more, tone }) => (
        <li key={to} className={styles.place}>
          <Link to={to} className={`${styles.door} ${styles[tone]}`}>
            <span className={styles.name}>{t(name)}</span>
            <span className={styles.more}>{t(more)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
