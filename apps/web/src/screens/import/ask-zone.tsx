/** The zone of the user's clock, where the file gives points in time alone. The device's own is chosen already. */
import { useLingui } from "@lingui/react"
import { type Dispatch, useId, useState } from "react"
import type { ImportAction, UtcLine } from "../../app/import-state.ts"
import { Button } from "../../parts/button.tsx"
import { Notice } from "../../parts/notice.tsx"
import { Select } from "../../parts/select.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { useWords } from "../../words/use-words.ts"
import styles from "./import.module.css"
import { viewZone, zoneName } from "./zone-view.ts"

export interface AskZoneProps {
  readonly line: UtcLine
  readonly label: string
  readonly dispatch: Dispatch<ImportAction>
}

export function AskZone({ line, label, dispatch }: AskZoneProps) {
  const t = useWords()
  const { i18n } = useLingui()
  const group = useId()
  const [device] = useState(deviceZone)
  const [isOther, setIsOther] = useState(false)
  const [other, setOther] = useState("")
  const [hurried, setHurried] = useState(false)
  const view = viewZone(t, i18n.locale, line, device, other)
  const goOn = (): void => {
    const name = isOther ? other : device
    setHurried(name === "")
    if (name !== "") dispatch({ kind: "zone-chosen", zone: { name } })
  }
  return (
    <>
      <Sheet label={label}>
        <div role="radiogroup" aria-label={label} className={styles.choices}>
          <ZoneRadio
            group={group}
            name={t("import.zoneDevice", { zone: zoneName(device) })}
            more={view.inDevice}
            checked={!isOther}
            onCheck={() => setIsOther(false)}
          />
          <ZoneRadio
            group={group}
            name={t("import.zoneOther")}
            more={view.inOther ?? ""}
            checked={isOther}
            onCheck={() => setIsOther(true)}
          />
        </div>
        {isOther && <ZoneSelect zone={other} onChange={setOther} />}
      </Sheet>
      {hurried && (
        <Notice icon="circle-alert" live>
          {t("import.zoneName")}
        </Notice>
      )}
      <Button onClick={goOn}>{t("import.goOn")}</Button>
      <Button look="plain" onClick={() => dispatch({ kind: "zone-chosen", zone: "unknown" })}>
        {t("import.dontKnow")}
      </Button>
      <Notice icon="circle-help">{view.inUtc}</Notice>
    </>
  )
}

/** The real line, in the zone of this device and in UTC. */
export function ZoneLine({ line }: Pick<AskZoneProps, "line">) {
  const t = useWords()
  const { i18n } = useLingui()
  const view = viewZone(t, i18n.locale, line, deviceZone(), "")
  return (
    <>
      <p>{t("import.zoneWhy")}</p>
      {view.said !== null && (
        <p className={styles.stamp} dir="auto">
          {view.said}
        </p>
      )}
      <p>{view.both}</p>
    </>
  )
}

function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

interface ZoneRadioProps {
  /** One name for both, so that the arrow keys go from one to the other. */
  readonly group: string
  readonly name: string
  readonly more: string
  readonly checked: boolean
  readonly onCheck: () => void
}

function ZoneRadio({ group, name, more, checked, onCheck }: ZoneRadioProps) {
  const id = useId()
  return (
    <label htmlFor={id} className={styles.choice}>
      <span className={styles.choiceWords}>
        <span className={styles.choiceName}>{name}</span>
        <span className={styles.second}>{more}</span>
      </span>
      <input id={id} type="radio" name={group} className={styles.radio} checked={checked} onChange={onCheck} />
    </label>
  )
}

function ZoneSelect({ zone, onChange }: { readonly zone: string; readonly onChange: (zone: string) => void }) {
  const t = useWords()
  const id = useId()
  return (
    <div className={styles.after}>
      <label htmlFor={id} className={styles.second}>
        {t("import.zoneWhich")}
      </label>
      <Select id={id} value={zone} onChoose={onChange}>
        <option value="">{t("import.zoneNone")}</option>
        {Intl.supportedValuesOf("timeZone").map((name) => (
          <option key={name} value={name}>
            {zoneName(name)}
          </option>
        ))}
      </Select>
    </div>
  )
}
