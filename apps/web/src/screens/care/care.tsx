/**
 * Screen 07: a page of help in place of a reading. Own words are acknowledged, then calls as the largest things, then
 * company and distance, then any other danger that was found, then ways out. It names no motive and gives no advice on
 * contact.
 */
import { SAFETY_PAGES } from "@aftertalk/core/knowledge"
import { type LinkProps, useNavigate } from "@tanstack/react-router"
import type { CareSource } from "../../app/care-source.ts"
import { Frame } from "../../app/frame.tsx"
import { useHide } from "../../app/hide.ts"
import { withName } from "../../app/other-person.ts"
import type { MisreadWay } from "../../shared/misread.ts"
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
import { CareAlso } from "./care-also.tsx"
import { CareSteps } from "./care-steps.tsx"
import { CareWords } from "./care-words.tsx"
import { MisreadWays } from "./misread-ways.tsx"
import { SafeToRead } from "./safe-to-read.tsx"
import styles from "./care.module.css"

export interface CareProps {
  readonly source: CareSource
  readonly name: string
  /** Back to the words that opened the page. */
  readonly back: NonNullable<LinkProps["to"]>
  /** Words of a chat cannot be changed: there the talk can be told instead. */
  readonly isChat?: boolean
  /** Called with how the words were misread; left out where nothing comes of that but the words. */
  readonly onMisread?: (way: MisreadWay) => void
}

export function Care({ source, name, back, isChat = false, onMisread }: CareProps) {
  const t = useWords()
  const hide = useHide()
  const navigate = useNavigate()
  const [{ country }] = useFrameState()
  const text = TEXTS.safetyPages[source.route]
  const routes = [source.route, ...source.also.map(({ route }) => route)]
  const help = viewHelp(country, [...new Set(routes.flatMap((route) => SAFETY_PAGES[route].lines))])
  const leaves = source.route === "ABUSE_STALKING"
  const ask = routes.flatMap((route) => TEXTS.safetyPages[route].ask ?? [])[0] ?? null
  const before = routes.flatMap((route) => TEXTS.safetyPages[route].before ?? [])
  // Whoever may be watched needs the way out, also where another danger comes first.
  const exit = routes.includes("ABUSE_STALKING") ? (
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
        <CareWords why={text.whyShown} words={source.words} />
      </Sheet>
      {ask !== null && <SafeToRead question={ask} />}
      <HelpCalls calls={help.lines} firstFilled when="" />
      <HelpCalls
        calls={help.emergency}
        firstFilled={help.lines.length === 0}
        when={withName(text.emergency, name).replace(/^./, (first) => first.toLowerCase())}
      />
      <CountryChoice />
      {before.length > 0 && (
        <Sheet label={t("care.before")}>
          {before.map((line) => (
            <p key={line}>{withName(line, name)}</p>
          ))}
        </Sheet>
      )}
      <CareSteps steps={text.steps} name={name} label={t("care.title")} />
      {source.also.map((reason) => (
        <CareAlso key={reason.route} reason={reason} name={name} />
      ))}
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
          {onMisread !== undefined && (
            <MisreadWays route={source.route} label={text.correct.label} onMisread={onMisread} />
          )}
          <RowButton
            name={onMisread === undefined ? text.correct.label : t(isChat ? "care.tell" : "care.change")}
            more={isChat ? t("care.tellInstead") : text.correct.text}
            sign="chevron-right"
            onTap={() => void navigate({ to: isChat ? "/talk" : back })}
          />
        </Rows>
      </Sheet>
      <p className={styles.stored}>{t("help.stored")}</p>
    </Frame>
  )
}
