/** What is missing can be added: a line in one's own words, a fact, an explanation. The reading takes its new order at once. */
import { FACT_GROUPS, type FactId } from "@aftertalk/core/model"
import { useId, useState } from "react"
import { withName } from "../../app/other-person.ts"
import type { ReadingSource } from "../../app/reading-source.ts"
import { Button } from "../../parts/button.tsx"
import { RowFold, Rows } from "../../parts/rows.tsx"
import { Select } from "../../parts/select.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { TextField } from "../../parts/text-field.tsx"
import { TEXTS } from "../../words/texts.ts"
import { useWords } from "../../words/use-words.ts"
import { LibraryLink } from "./library-link.tsx"
import { type NotShown, viewAddable } from "./add-view.ts"
import type { Changes } from "./use-changes.ts"
import styles from "./reading.module.css"

type Part = "line" | "fact" | "explanation"

export interface AddCardProps {
  readonly source: ReadingSource
  /** Explanations that the reading does not show, with what they need. */
  readonly notShown: readonly NotShown[]
  readonly changes: Changes
}

export function AddCard({ source, notShown, changes }: AddCardProps) {
  const t = useWords()
  const [open, setOpen] = useState<Part | null>(null)
  const fold = (part: Part) => ({
    name: t(`add.${part}`),
    more: t(`add.${part}More`),
    open: open === part,
    sign: open === part ? ("chevron-down" as const) : ("chevron-right" as const),
    onToggle: () => setOpen(open === part ? null : part),
  })
  return (
    <Sheet label={t("add.label")}>
      <details className={styles.details}>
        <summary>{t("add.open")}</summary>
        <Rows>
          <RowFold {...fold("line")}>
            <AddWords label={t("add.lineLabel")} onAdd={changes.addLine} />
          </RowFold>
          <RowFold {...fold("fact")}>
            <AddFact source={source} onAdd={changes.addFact} />
          </RowFold>
          <RowFold {...fold("explanation")}>
            <AddWords label={t("add.explanationLabel")} onAdd={changes.addExplanation} />
            {notShown.length > 0 && <p className={styles.second}>{t("add.notShown")}</p>}
            <ul className={styles.dashes}>
              {notShown.map(({ id, needs }) => (
                <li key={id}>
                  <LibraryLink page={id}>{withName(TEXTS.explanations[id].name, source.name)}</LibraryLink>
                  <p className={styles.second}>{t(`add.needs.${needs}`)}</p>
                </li>
              ))}
            </ul>
          </RowFold>
        </Rows>
      </details>
    </Sheet>
  )
}

interface AddWordsProps {
  readonly label: string
  readonly onAdd: (words: string) => void | Promise<void>
}

/** The words stay in the field until they are added. */
function AddWords({ label, onAdd }: AddWordsProps) {
  const t = useWords()
  const [words, setWords] = useState("")
  const [hurried, setHurried] = useState(false)
  const add = (): void => {
    setHurried(words.trim() === "")
    if (words.trim() === "") return
    void onAdd(words.trim())
    setWords("")
  }
  return (
    <div className={styles.add}>
      <TextField
        label={label}
        value={words}
        onChange={setWords}
        rows={2}
        problem={hurried && words.trim() === "" ? t("add.empty") : undefined}
      />
      <Button look="line" fits onClick={add}>
        {t("add.button")}
      </Button>
    </div>
  )
}

interface AddFactProps {
  readonly source: ReadingSource
  readonly onAdd: (fact: FactId) => void
}

function AddFact({ source, onAdd }: AddFactProps) {
  const t = useWords()
  const id = useId()
  const [chosen, setChosen] = useState<FactId | "">("")
  const addable = viewAddable(source.facts)
  return (
    <div className={styles.add}>
      <label htmlFor={id} className={styles.second}>
        {t("add.factLabel")}
      </label>
      <Select id={id} value={chosen} onChoose={(value) => setChosen(addable.find((fact) => fact === value) ?? "")}>
        <option value="">{t("add.choose")}</option>
        {Object.entries(FACT_GROUPS).map(([group, facts]) => {
          const some = addable.filter((fact) => facts.some((one) => one === fact))
          return some.length === 0 ? null : (
            <optgroup key={group} label={t(`add.group.${group as keyof typeof FACT_GROUPS}`)}>
              {some.map((fact) => (
                <option key={fact} value={fact}>
                  {withName(TEXTS.facts[fact].label, source.name)}
                </option>
              ))}
            </optgroup>
          )
        })}
      </Select>
      <Button
        look="line"
        fits
        onClick={() => {
          if (chosen !== "") onAdd(chosen)
          setChosen("")
        }}
      >
        {t("add.button")}
      </Button>
    </div>
  )
}
