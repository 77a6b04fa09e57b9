/** The second door, in its first form: the field is the pause. It looks for danger, and says what it cannot do yet. */
import { Link } from "@tanstack/react-router"
import { useEffect, useState } from "react"
import { checkWords } from "../../app/check-words.ts"
import { useEngine } from "../../app/engine-provider.tsx"
import { Frame } from "../../app/frame.tsx"
import { useDraft } from "../../app/state.tsx"
import { useOtherName } from "../../app/use-other.ts"
import { LinkButton } from "../../parts/button.tsx"
import { CopyButton } from "../../parts/copy-button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { TextField } from "../../parts/text-field.tsx"
import { useWords } from "../../words/use-words.ts"
import { viewDraftNotice } from "./write-view.ts"
import styles from "./write.module.css"

/** Long enough for a pause in typing. */
const PAUSE_MS = 500

export function Write() {
  const t = useWords()
  const [{ text, care }, dispatch] = useDraft()
  const name = useOtherName()
  const failed = useDraftCheck()
  const notice = viewDraftNotice(care, failed)
  return (
    <Frame
      back="/"
      title={t("write.title", { name })}
      titleIsHeading
      foot={<WriteFoot text={text} danger={care !== null} />}
    >
      {notice !== null && (
        <Notice icon="circle-help" live>
          {t(notice.text)}{" "}
          {notice.opens && (
            <Link to="/write/care" className={styles.open}>
              {t("write.dangerOpen")}
            </Link>
          )}
        </Notice>
      )}
      <Sheet>
        <TextField
          label={t("write.label")}
          hint={t("write.hint")}
          note={t("write.kept")}
          value={text}
          onChange={(typed) => dispatch({ kind: "draft-typed", text: typed })}
        />
      </Sheet>
      <Sheet label={t("write.notYet")}>
        <p>{t("write.notYetText")}</p>
      </Sheet>
    </Frame>
  )
}

/** Words of danger open their page with the button that the thumb finds first; the draft is kept and can still be copied. */
function WriteFoot({ text, danger }: { readonly text: string; readonly danger: boolean }) {
  const t = useWords()
  return (
    <>
      {danger ? (
        <LinkButton to="/write/care">{t("write.dangerOpen")}</LinkButton>
      ) : (
        <LinkButton to="/minute">{t("write.wait")}</LinkButton>
      )}
      {text.trim() !== "" && (
        <div className={styles.copy}>
          <CopyButton text={text} label={t("write.copy")} copied={t("write.copied")} refused={t("write.copyFailed")} />
        </div>
      )}
    </>
  )
}

/** Looks the draft through for danger at each pause. @returns whether the last look failed */
function useDraftCheck(): boolean {
  const engine = useEngine()
  const [{ text }, dispatch] = useDraft()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const check = async (): Promise<void> => {
      const checked = await checkWords(engine, text)
      setFailed(checked.kind === "unknown")
      if (checked.kind === "checked") dispatch({ kind: "draft-checked", text, care: checked.care })
    }
    const timer = setTimeout(() => void check(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [engine, dispatch, text])
  return failed
}
