/** A quiet page after a page of help: nothing is asked, and the help is one tap away. */
import { BreathingLine } from "../../parts/breathing-line.tsx"
import { Frame } from "../../app/frame.tsx"
import { useNow } from "../../app/use-now.ts"
import { Button } from "../../parts/button.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { useWords } from "../../words/use-words.ts"
import { useRouter } from "@tanstack/react-router"
import { useState } from "react"
import { breathAt } from "../minute/minute-view.ts"
import styles from "./care.module.css"

export function Stay() {
  const t = useWords()
  const router = useRouter()
  const nowMs = useNow()
  const [startMs] = useState(nowMs)
  const phase = breathAt(Math.max(0, nowMs - startMs))
  const back = (): void => router.history.back()
  return (
    <Frame
      back={back}
      foot={
        <Button look="quiet" onClick={back}>
          {t("care.backToHelp")}
        </Button>
      }
    >
      <div className={styles.head}>
        <PageHeading>{t("care.stayTitle")}</PageHeading>
        <p>{t("care.stayLead")}</p>
      </div>
      <BreathingLine phase={phase} word={t(phase === "in" ? "minute.in" : "minute.out")} />
    </Frame>
  )
}
