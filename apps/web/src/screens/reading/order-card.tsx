/** The new order after a change, with the order before as a second tab, and why it changed. */
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs"
import type { ShownReading } from "../../app/reading-state.ts"
import { Sheet } from "../../parts/sheet.tsx"
import { Spoken } from "../../parts/spoken.tsx"
import { useWords } from "../../words/use-words.ts"
import { useRef } from "react"
import { Button } from "../../parts/button.tsx"
import { useGlide } from "./use-glide.ts"
import { BandWord } from "./band-word.tsx"
import { type OrderLine, viewOrder } from "./reading-view.ts"
import styles from "./order-card.module.css"

export interface OrderCardProps {
  readonly now: ShownReading
  readonly before: ShownReading
  readonly onShowBefore: () => void
}

export function OrderCard({ now, before, onShowBefore }: OrderCardProps) {
  const t = useWords()
  return (
    <Sheet name={t("strike.order")}>
      {now.change?.text != null && (
        <p className={styles.change}>
          <Spoken text={now.change.text} />
        </p>
      )}
      <Tabs className={styles.tabs ?? ""}>
        <TabList aria-label={t("strike.order")} className={styles.tabList ?? ""}>
          <Tab id="now" className={styles.tab ?? ""}>
            {t("strike.now")}
          </Tab>
          <Tab id="before" className={styles.tab ?? ""}>
            {t("strike.before")}
          </Tab>
        </TabList>
        <TabPanel id="now" className={styles.panel ?? ""}>
          <Order lines={viewOrder(now.told, now)} compares={before.reading.explanations.length > 0} />
        </TabPanel>
        <TabPanel id="before" className={styles.panel ?? ""}>
          <Order lines={viewOrder(before.told, null)} compares={false} />
          <Button look="plain" fits onClick={onShowBefore}>
            {t("strike.showBefore")}
          </Button>
        </TabPanel>
      </Tabs>
    </Sheet>
  )
}

function Order({ lines, compares }: { readonly lines: readonly OrderLine[]; readonly compares: boolean }) {
  const t = useWords()
  const isTogether = lines[1]?.place === 1
  const rows = useRef<HTMLOListElement>(null)
  useGlide(
    rows,
    lines.map(({ was }) => (compares ? was : null)),
    lines.map(({ id, was }) => `${id} ${was}`).join(" "),
  )
  if (lines.length === 0) return <p>{t("strike.noOrder")}</p>
  return (
    <>
      {isTogether && <p className={styles.either}>{t("reading.eitherOrBoth")}</p>}
      <ol ref={rows}>
        {lines.map(({ id, name, band, place, was, wasBand, moved }) => (
          <li key={id} className={styles.line}>
            <span className={styles.place}>{place}</span>
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
              <span className={styles.below}>
                <BandWord band={band} />
                {compares && (moved || wasBand !== null) && (
                  <span className={styles.was}>
                    {was === null
                      ? t("strike.isNew")
                      : wasBand === null
                        ? t("strike.was", { place: was })
                        : t("strike.wasBand", { place: was, band: t(`band.${wasBand}`) })}
                  </span>
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
