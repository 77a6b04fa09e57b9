/** Screen 02b: the user's words with what was understood in them, and one question at a time. */
import type { Language } from "@aftertalk/core"
import { Navigate } from "@tanstack/react-router"
import { useState } from "react"
import { seriousRouteOf } from "../../app/care-route.ts"
import { Frame } from "../../app/frame.tsx"
import { useReadings, useTelling } from "../../app/state.tsx"
import { understoodWords } from "../../app/telling-state.ts"
import { toldFacts } from "../../app/told-input.ts"
import { useSource } from "../../app/use-source.ts"
import { useReading } from "../../app/use-reading.ts"
import { LinkButton } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { Toast } from "../../parts/toast.tsx"
import { useWords } from "../../words/use-words.ts"
import { isEmptyTelling } from "../telling/telling-view.ts"
import { BrokenNotice } from "./broken-notice.tsx"
import { CorrectDialog } from "./correct-dialog.tsx"
import { QuestionSheet } from "./question-sheet.tsx"
import { useCorrecting } from "./use-correcting.ts"
import { viewWords } from "./words-view.ts"
import styles from "./words.module.css"
import { WordsSheet } from "./words-sheet.tsx"

export function Words() {
  const t = useWords()
  const [telling] = useTelling()
  const [{ told }] = useReadings()
  const { stand, tryAgain } = useReading("told")
  const [open, setOpen] = useState<readonly string[] | null>(null)
  const source = useSource("told")
  const { correct, done, undo } = useCorrecting()
  if (isEmptyTelling(telling)) return <Navigate to="/talk" replace />

  const account = understoodWords(telling)
  const facts = account === null ? null : toldFacts(telling, account)
  const view = viewWords(telling.text, facts ?? [], told.now?.reading ?? null)
  const serious = seriousRouteOf(source?.safety ?? [])
  const opened = open === null ? [] : view.placed.filter(({ id }) => open.includes(id))
  const foot = (
    <>
      <LinkButton to={serious === null ? "/reading" : "/care"}>
        {t(serious === null ? "words.show" : "words.safetyOpen")}
      </LinkButton>
      {serious === null && <p className={styles.enough}>{t(view.enough ? "words.enough" : "words.notEnough")}</p>}
    </>
  )
  return (
    <Frame back="/talk/you" title={t("telling.title")} titleIsHeading foot={foot}>
      {done !== null && <Toast text={done} undo={t("shell.undo")} onUndo={undo} />}
      {stand === "broken" && <BrokenNotice onTryAgain={tryAgain} />}
      {isForeign(account?.language) && <Notice icon="circle-alert">{t("language.notTelling")}</Notice>}
      <WordsSheet
        text={telling.text}
        view={view}
        ready={facts !== null}
        serious={serious !== null}
        opened={open ?? []}
        onOpen={setOpen}
      />
      {serious === null && view.question !== null && (
        <QuestionSheet key={view.question.id} question={view.question} more={view.moreQuestions} />
      )}
      {opened.length > 0 && (
        <CorrectDialog
          opened={opened}
          onClose={() => setOpen(null)}
          onVerdict={(placed, verdict) => {
            correct(placed.place, verdict)
            setOpen(null)
          }}
        />
      )}
    </Frame>
  )
}

/** What is not read as English is told, not taken for it. */
function isForeign(language: Language | null | undefined): boolean {
  return language !== null && language !== undefined && language !== "en"
}
