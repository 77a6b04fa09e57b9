/** The heading of a reading: whose talk it is, where it comes from, and the way to its words. */
import type { ToldReading } from "@aftertalk/core/model"
import { Link } from "@tanstack/react-router"
import { useChat } from "../../app/state.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import type { ReadingSource } from "../../app/reading-source.ts"
import { useWords } from "../../words/use-words.ts"
import { clockOf, dayOf } from "./times.ts"
import styles from "./reading.module.css"

export interface ReadingHeadProps {
  readonly source: ReadingSource
  readonly told: ToldReading
}

export function ReadingHead({ source, told }: ReadingHeadProps) {
  const t = useWords()
  const { which, name } = source
  const [{ talk }] = useChat()
  const later = which === "chat" ? (talk?.later ?? 0) : 0
  const first = source.lines.find((line) => line.shown && line.sent !== null)?.sent ?? null
  if (told.kind === "not-enough") {
    return (
      <div className={styles.head}>
        <PageHeading step={told.kind}>{told.heading}</PageHeading>
        <p>{told.text}</p>
      </div>
    )
  }
  const isJoined = source.lines.some(({ at }) => at.kind === "account")
  const heading =
    which === "sample"
      ? t("reading.sampleHeading")
      : first === null
        ? t("reading.heading", { name })
        : `${dayOf(first, document.documentElement.lang)}, ${clockOf(first)}`
  return (
    <div className={styles.head}>
      <PageHeading step={told.kind}>{heading}</PageHeading>
      <p>
        {which === "sample" && t("reading.sampleLead")}
        {which === "told" && t("reading.toldLead")}
        {which === "chat" && t(isJoined ? "reading.joinedLead" : "reading.chatLead")}
        {later > 0 && ` ${t("pick.later", { later })}`}
      </p>
      {later > 0 && <Link to="/chat">{t("pick.toTalks")}</Link>}
      {which === "told" && <Link to="/talk/words">{t("reading.yourWords")}</Link>}
      {which === "sample" && <Link to="/talk">{t("reading.sampleTell")}</Link>}
    </div>
  )
}
