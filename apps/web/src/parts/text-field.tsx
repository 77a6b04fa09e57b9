/** A field with its label above it, never inside it. A problem is told in a sentence below; the text is never cleared. */
import { useId } from "react"
import { Icon } from "./icon.tsx"
import styles from "./text-field.module.css"

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** A few words where the text will stand, as long as there is none. */
  readonly hint?: string
  /** Below the field, such as what happens with the text. */
  readonly note?: string
  readonly problem?: string | undefined
  /** `said`: words of people, in serif. `line`: one line, such as a name. */
  readonly kind?: "said" | "line"
  readonly rows?: number
}

export function TextField({ label, value, onChange, hint, note, problem, kind = "said", rows = 8 }: TextFieldProps) {
  const id = useId()
  const noteId = `${id}-note`
  const problemId = `${id}-problem`
  const described = [note !== undefined && noteId, problem !== undefined && problemId].filter(Boolean).join(" ")
  const shared = {
    id,
    value,
    dir: "auto" as const,
    placeholder: hint,
    autoComplete: "off",
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": problem !== undefined,
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {kind === "said" ? (
        <textarea {...shared} rows={rows} className={styles.said} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" className={styles.line} onChange={(event) => onChange(event.target.value)} />
      )}
      {problem !== undefined && (
        <p id={problemId} className={styles.problem} role="alert">
          <Icon name="circle-alert" small />
          {problem}
        </p>
      )}
      {note !== undefined && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  )
}
