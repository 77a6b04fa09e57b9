/** "Show us one line": the user chooses a line of the file, marks in it what is what, and sees what lines would become. */
import { useLingui } from "@lingui/react"
import { type Dispatch, useEffect, useState } from "react"
import { useEngine } from "../../app/engine-provider.tsx"
import type { ImportAction } from "../../app/import-state.ts"
import { Button } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import type { DroppedFile, FirstLine } from "../../shared/import-calls.ts"
import type { LineMarks } from "../../shared/line-marks.ts"
import { useWords } from "../../words/use-words.ts"
import { ChooseLine } from "./choose-line.tsx"
import styles from "./import.module.css"
import { likeliestLine, linesWithWords, markedOf, viewTrial } from "./mark-view.ts"
import { MarkTrialSheet } from "./mark-trial.tsx"
import { MarkWords } from "./mark-words.tsx"
import { useTrial } from "./use-trial.ts"

export interface MarkLineProps {
  readonly files: readonly DroppedFile[]
  readonly failed: boolean
  readonly dispatch: Dispatch<ImportAction>
}

export function MarkLine({ files, failed, dispatch }: MarkLineProps) {
  const t = useWords()
  const lines = useFirstLines(files)
  const first = lines === null ? null : likeliestLine(lines)
  return (
    <>
      <div className={styles.intro}>
        <PageHeading>{t("import.markTitle")}</PageHeading>
        <p>{t("import.markIntro")}</p>
      </div>
      {failed && (
        <Notice icon="circle-alert" live>
          {t("import.markFailed")}
        </Notice>
      )}
      {lines?.length === 0 && <Notice icon="circle-alert">{t("import.markNoLines")}</Notice>}
      {lines !== null && first !== null && <Marking lines={lines} first={first} dispatch={dispatch} />}
      <Button look="plain" onClick={() => dispatch({ kind: "started-over" })}>
        {t("import.anotherFile")}
      </Button>
    </>
  )
}

/** Null as long as they are looked up. */
function useFirstLines(files: readonly DroppedFile[]): readonly FirstLine[] | null {
  const engine = useEngine()
  const [lines, setLines] = useState<readonly FirstLine[] | null>(null)
  useEffect(() => {
    let left = false
    void engine.call("showFirstLines", files).then((outcome) => {
      if (!left) setLines(outcome.kind === "done" ? linesWithWords(outcome.gives) : [])
    })
    return () => {
      left = true
    }
  }, [engine, files])
  return lines
}

interface MarkingProps {
  readonly lines: readonly FirstLine[]
  readonly first: FirstLine
  readonly dispatch: Dispatch<ImportAction>
}

function Marking({ lines, first, dispatch }: MarkingProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const [line, setLine] = useState(first)
  const [marks, setMarks] = useState<LineMarks>(first.guess)
  const [hurried, setHurried] = useState(false)
  const marked = markedOf(line.text, marks)
  const trial = useTrial(lines, "problem" in marked ? null : marked)
  const view = trial === null ? null : viewTrial(t, i18n.locale, trial)
  const problem = "problem" in marked ? t(marked.problem) : (view?.problem ?? null)
  const choose = (chosen: FirstLine): void => {
    setLine(chosen)
    setMarks(chosen.guess)
  }
  const read = (): void => {
    setHurried(problem !== null)
    if (problem === null && !("problem" in marked)) dispatch({ kind: "line-marked", marked })
  }
  return (
    <>
      <ChooseLine lines={lines} chosen={line} onChoose={choose} />
      <MarkWords line={line.text} marks={marks} onMarks={setMarks} />
      <MarkTrialSheet problem={problem} view={view} />
      {hurried && problem !== null && (
        <Notice icon="circle-alert" live>
          {problem}
        </Notice>
      )}
      <Button onClick={read}>{t("import.markRead")}</Button>
    </>
  )
}
