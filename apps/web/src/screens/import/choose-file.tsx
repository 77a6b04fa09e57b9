/** The first step: a file, a folder, a drop anywhere on the page, or a paste; and how to get a file at all. */
import { type ChangeEvent, useEffect, useRef, useState } from "react"
import { Button } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowFold, RowLink, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { TextField } from "../../parts/text-field.tsx"
import type { DroppedFile } from "../../shared/import-calls.ts"
import { useWords } from "../../words/use-words.ts"
import type { WordKey } from "../../words/words.ts"
import { droppedFiles } from "./dropped-files.ts"
import styles from "./import.module.css"

export interface ChooseFileProps {
  readonly note: "none" | "cancelled" | "crashed"
  /** It comes beside the chats before it. */
  readonly beside: boolean
  readonly onFiles: (files: readonly DroppedFile[]) => void
}

export function ChooseFile({ note, beside, onFiles }: ChooseFileProps) {
  const t = useWords()
  const file = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  useDrop(onFiles)
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])]
    // The same file may be chosen twice in a row.
    event.target.value = ""
    if (files.length > 0) onFiles(files.map((one) => ({ path: one.webkitRelativePath || one.name, file: one })))
  }
  return (
    <>
      <div className={styles.intro}>
        <PageHeading step={beside ? "beside" : "choose"}>
          {t(beside ? "import.besideHeading" : "import.heading")}
        </PageHeading>
        <p>{t(beside ? "import.besideHow" : "import.how")}</p>
      </div>
      {note !== "none" && (
        <Notice icon="circle-alert" live>
          {t(note === "cancelled" ? "import.cancelled" : "import.crashed")}
        </Notice>
      )}
      <Sheet name={t("import.choose")}>
        <input ref={file} type="file" multiple hidden onChange={choose} data-kind="file" />
        <input ref={folder} type="file" hidden onChange={choose} {...{ webkitdirectory: "" }} data-kind="folder" />
        <div className={styles.stack}>
          <Button onClick={() => file.current?.click()}>{t("import.choose")}</Button>
          <Button look="quiet" onClick={() => folder.current?.click()}>
            {t("import.chooseFolder")}
          </Button>
        </div>
        <p className={styles.second}>{t("import.drop")}</p>
      </Sheet>
      <Paste onFiles={onFiles} />
      <HowTo />
      <Notice icon="file-text">{t("import.stays")}</Notice>
    </>
  )
}

function Paste({ onFiles }: Pick<ChooseFileProps, "onFiles">) {
  const t = useWords()
  const [text, setText] = useState("")
  const [empty, setEmpty] = useState(false)
  const read = (): void => {
    setEmpty(text.trim() === "")
    if (text.trim() === "") return
    onFiles([{ path: "pasted.txt", file: new File([text], "pasted.txt", { type: "text/plain" }) }])
  }
  return (
    <Sheet name={t("import.paste")}>
      <TextField
        label={t("import.paste")}
        hint={t("import.pasteHint")}
        value={text}
        onChange={setText}
        rows={4}
        problem={empty ? t("import.pasteEmpty") : undefined}
      />
      <div className={styles.after}>
        <Button look="line" onClick={read}>
          {t("import.readPasted")}
        </Button>
      </div>
    </Sheet>
  )
}

const WAYS: readonly (readonly [WordKey, WordKey])[] = [
  ["import.howWhatsapp", "import.howWhatsappSteps"],
  ["import.howTelegram", "import.howTelegramSteps"],
  ["import.howOther", "import.howOtherSteps"],
]

function HowTo() {
  const t = useWords()
  const [open, setOpen] = useState<WordKey | null>(null)
  return (
    <Sheet label={t("import.howTo")}>
      <Rows>
        {WAYS.map(([name, steps]) => (
          <RowFold
            key={name}
            name={t(name)}
            sign="chevron-down"
            open={open === name}
            onToggle={() => setOpen(open === name ? null : name)}
          >
            {t(steps)}
          </RowFold>
        ))}
        <RowLink to="/talk" name={t("import.tell")} more={t("import.tellMore")} />
      </Rows>
    </Sheet>
  )
}

/** The whole page takes a drop, so that nobody has to aim. */
function useDrop(onFiles: ChooseFileProps["onFiles"]): void {
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  }, [onFiles])
  useEffect(() => {
    const allow = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      if (event.dataTransfer === null) return
      void droppedFiles(event.dataTransfer).then((files) => (files.length > 0 ? take.current(files) : undefined))
    }
    window.addEventListener("dragover", allow)
    window.addEventListener("drop", drop)
    return () => {
      window.removeEventListener("dragover", allow)
      window.removeEventListener("drop", drop)
    }
  }, [])
}
