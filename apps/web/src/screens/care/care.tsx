/**
 * Screen 07: a page of help in place of a reading. Own words are acknowledged, then calls as the largest things, then
 * company and distance, then ways out. It names no motive and gives no advice on contact.
 */
import { SAFETY_PAGES } from "@aftertalk/core/knowledge"
import { type LinkProps, useNavigate } from "@tanstack/react-router"
import type { CareSource } from "../../app/care-source.ts"
import { Frame } from "../../app/frame.tsx"
import { useHide } from "../../app/hide.ts"
import { withName } from "../../app/other-person.ts"
import { useFrameState } from "../../app/state.tsx"
import { Button } from "../../parts/button.tsx"
import { Icon } from "../../parts/icon.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { RowButton, Rows } from "../../parts/rows.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { TEXTS } from "../../words/texts.ts"
import { useWords } from "../../words/use-words.ts"
import { CountryChoice } from "../help/country-choice.tsx"
import { HelpCalls } from "../help/help-calls.tsx"
import { viewHelp } from "../help/help-view.ts"
import { SafeToRead } from "./safe-to-read.tsx"
import { CareSteps } from "./care-steps.tsx"
import styles from "./care.module.css"

export interface CareProps {
  readonly source: CareSource
  readonly name: string
  /** Back to the words that opened the page. */
  readonly back: NonNullable<LinkProps["to"]>
}

export function Care({ source, name, back }: CareProps) {
  const t = useWords()
  const hide = useHide()
  const navigate = useNavigate()
  const [{ country }] = useFrameState()
  const text = TEXTS.safetyPages[source.route]
  const help = viewHelp(country, SAFETY_PAGES[source.route].lines)
  const leaves = source.route === "ABUSE_STALKING"
  const exit = leaves ? (
    <Button fits onClick={hide}>
      <Icon name="eye-off" small />
      {t("care.leave")}
    </Button>
  ) : undefined
  return (
    <Frame back={back} exit={exit}>
      <div className={styles.head}>
        <PageHeading>{withName(text.heading, name)}</PageHeading>
      </div>
      <Sheet name={withName(text.heading, name)}>
        <p>{withName(text.acknowledgement, name)}</p>
        {source.words.length > 0 && (
          <div className={styles.why}>
            <p className={styles.whyLabel}>{text.whyShown}</p>
            {source.words.map((words) => (
              <p key={words} className={styles.said} dir="auto">
                “{words}”
              </p>
            ))}
          </div>
        )}
      </Sheet>
      {text.ask !== null && <SafeToRead question={text.ask} />}
      <HelpCalls calls={help.lines} firstFilled when="" />
      <HelpCalls
        calls={help.emergency}
        firstFilled={help.lines.length === 0}
        when={withName(text.emergency, name).replace(/^./, (first) => first.toLowerCase())}
      />
      <CountryChoice />
      {text.before !== null && (
        <Sheet label={t("care.before")}>
          <p>{withName(text.before, name)}</p>
        </Sheet>
      )}
      <CareSteps steps={text.steps} name={name} />
      <Sheet name={t("care.ways")}>
        <Rows>
          {text.stay !== null && (
            <RowButton
              name={text.stay.label}
              more={text.stay.text}
              sign="chevron-right"
              onTap={() => (leaves ? hide() : void navigate({ to: "/stay" }))}
            />
          )}
          <RowButton
            name={text.correct.label}
            more={text.correct.text}
            sign="chevron-right"
            onTap={() => void navigate({ to: back })}
          />
        </Rows>
      </Sheet>
      <p className={styles.stored}>{t("help.stored")}</p>
    </Frame>
  )
}
