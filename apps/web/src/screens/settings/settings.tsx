/** Screen 19, as far as there is anything to set: the look; and what leaves the device, in words one can read. */
import { Frame } from "../../app/frame.tsx"
import { useFrameState } from "../../app/state.tsx"
import { Chips } from "../../parts/chips.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { LOOKS } from "../../theme/look.ts"
import type { WordKey } from "../../words/words.ts"
import { useWords } from "../../words/use-words.ts"
import { CountryChoice } from "../help/country-choice.tsx"
import { NightChoice } from "./night-choice.tsx"
import { viewLooks } from "./settings-view.ts"
import styles from "./settings.module.css"

export function Settings() {
  const t = useWords()
  const [{ look }, dispatch] = useFrameState()
  const looks = viewLooks(look)
  return (
    <Frame back="/" title={t("shell.settings")} titleIsHeading>
      <Sheet label={t("settings.look")}>
        <p>{t("settings.lookMore")}</p>
        <Chips
          label={t("settings.look")}
          chips={looks.map(({ look: id, name }) => ({ id, label: t(name) }))}
          chosen={[look]}
          onTap={(id) => {
            const chosen = LOOKS.find((each) => each === id)
            if (chosen !== undefined) dispatch({ kind: "look-chosen", look: chosen })
          }}
        />
      </Sheet>
      <Sheet label={t("settings.nights")}>
        <p>{t("settings.nightMore")}</p>
        <NightChoice />
      </Sheet>
      <Sheet>
        <CountryChoice />
      </Sheet>
      <Told
        lines={[
          ["settings.text", "settings.textMore"],
          ["settings.language", "settings.languageMore"],
          ["settings.hide", "settings.hideMore"],
        ]}
        name="settings.title"
      />
      <Told
        lines={[
          ["settings.leaves", "settings.leavesMore"],
          ["settings.stored", "settings.storedMore"],
        ]}
        name="settings.leaves"
      />
      <p className={styles.about}>{t("settings.about")}</p>
    </Frame>
  )
}

interface ToldProps {
  readonly lines: readonly (readonly [name: WordKey, more: WordKey])[]
  readonly name: WordKey
}

function Told({ lines, name }: ToldProps) {
  const t = useWords()
  return (
    <Sheet name={t(name)}>
      <dl>
        {lines.map(([line, more]) => (
          <div key={line} className={styles.line}>
            <dt className={styles.name}>{t(line)}</dt>
            <dd className={styles.more}>{t(more)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
