/** Screen 02: one large field, four taps that nobody needs, and a chat instead. */
import { TALK_QUESTIONS } from "@aftertalk/core/knowledge"
import { Link, useNavigate } from "@tanstack/react-router"
import { useRef, useState } from "react"
import { seriousRouteOf } from "../../app/care-route.ts"
import { Frame } from "../../app/frame.tsx"
import { withoutMisread } from "../../shared/misread.ts"
import { toldLine } from "../../app/told-line.ts"
import { useReadings, useTelling } from "../../app/state.tsx"
import { useOtherName } from "../../app/use-other.ts"
import { useUnderstand } from "../../app/use-understand.ts"
import { Button } from "../../parts/button.tsx"
import { Icon } from "../../parts/icon.tsx"
import { Notice } from "../../parts/notice.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { TextField } from "../../parts/text-field.tsx"
import { useWords } from "../../words/use-words.ts"
import { TapRows } from "./tap-rows.tsx"
import { isEmptyTelling, viewTaps } from "./telling-view.ts"
import styles from "./telling.module.css"

export function Telling() {
  const t = useWords()
  const [telling, dispatch] = useTelling()
  const name = useOtherName()
  const navigate = useNavigate()
  const [{ told }] = useReadings()
  const { stand, understand } = useUnderstand("told")
  const [problem, setProblem] = useState<string>()
  const field = useRef<HTMLDivElement>(null)

  const askForWords = (): void => {
    setProblem(t("telling.empty"))
    field.current?.querySelector("textarea")?.focus()
  }
  const goOn = async (): Promise<void> => {
    if (isEmptyTelling(telling)) {
      askForWords()
      return
    }
    const understood = await understand(telling)
    if (understood === null) return
    const left = withoutMisread(understood.safety, [toldLine(telling.text)], told.misread)
    await navigate({ to: seriousRouteOf(left) === null ? "/talk/you" : "/care" })
  }

  return (
    <Frame
      back="/"
      title={t("telling.title")}
      titleIsHeading
      foot={<Button onClick={() => void goOn()}>{t(stand === "working" ? "telling.reading" : "telling.goOn")}</Button>}
    >
      {stand === "broken" && (
        <Notice icon="circle-alert" live>
          {t("telling.broken")}
        </Notice>
      )}
      <Sheet>
        <div ref={field}>
          <TextField
            label={t("telling.label")}
            hint={t("telling.hint")}
            value={telling.text}
            problem={problem}
            onChange={(text) => {
              setProblem(undefined)
              dispatch({ kind: "text-typed", text })
            }}
          />
        </div>
        <OtherWays />
      </Sheet>
      <Sheet name={t("telling.taps")}>
        <TapRows taps={viewTaps(TALK_QUESTIONS, telling, name)} />
      </Sheet>
      <Sheet>
        <TextField
          kind="line"
          label={t("telling.name")}
          note={t("telling.nameNote")}
          value={telling.name}
          onChange={(typed) => dispatch({ kind: "name-typed", name: typed })}
        />
      </Sheet>
      <p className={styles.stored}>{t("telling.stored")}</p>
    </Frame>
  )
}

/** A chat in place of words, or words from the clipboard. */
function OtherWays() {
  const t = useWords()
  const [telling, dispatch] = useTelling()
  const [refused, setRefused] = useState(false)
  const paste = async (): Promise<void> => {
    try {
      const pasted = await navigator.clipboard.readText()
      dispatch({ kind: "text-typed", text: telling.text + pasted })
    } catch {
      setRefused(true)
    }
  }
  return (
    <div className={styles.ways}>
      <Link to="/chat" className={styles.way}>
        <Icon name="file-down" />
        {t("telling.dropChat")}
      </Link>
      <button type="button" className={styles.way} onClick={() => void paste()}>
        <Icon name="clipboard" />
        {t("telling.paste")}
      </button>
      <output className={styles.refused}>{refused && t("telling.pasteRefused")}</output>
    </div>
  )
}
