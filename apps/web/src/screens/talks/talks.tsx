/** Screen 12: patterns over the talks of the chat that was dropped in, with what was told of it. Without a chat, how one comes here. */
import { useLingui } from "@lingui/react"
import { useEffect, useState } from "react"
import { useEngine } from "../../app/engine-provider.tsx"
import { Frame } from "../../app/frame.tsx"
import { useChat, useTelling } from "../../app/state.tsx"
import { accountOf } from "../../app/telling-state.ts"
import { LinkButton } from "../../parts/button.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import type { FoundPatterns } from "../../shared/import-calls.ts"
import { useWords } from "../../words/use-words.ts"
import { PatternsList } from "./patterns-list.tsx"
import styles from "./talks.module.css"

/** `null`: no chat is kept. */
type Stand = { readonly kind: "working" } | { readonly kind: "broken" } | FoundPatterns | null

export function Talks() {
  const t = useWords()
  const stand = usePatterns()
  return (
    <Frame back={stand?.kind === "patterns" ? "/chat" : "/"} title={t("talks.title")}>
      {stand === null ? <NoTalks /> : <Stands stand={stand} />}
    </Frame>
  )
}

function Stands({ stand }: { readonly stand: NonNullable<Stand> }) {
  const t = useWords()
  switch (stand.kind) {
    case "working":
      return <PageHeading step="working">{t("talks.working")}</PageHeading>
    case "broken":
      return <PageHeading step="broken">{t("shell.notOpened")}</PageHeading>
    case "danger":
      return (
        <div className={styles.alone}>
          <PageHeading step="danger">{t("talks.danger")}</PageHeading>
          <p>{t("talks.dangerMore")}</p>
          <LinkButton to="/help">{t("doors.help")}</LinkButton>
          <LinkButton to="/chat" look="quiet">
            {t("talks.toReading")}
          </LinkButton>
        </div>
      )
    case "patterns":
      return <PatternsList found={stand} />
  }
}

function NoTalks() {
  const t = useWords()
  return (
    <div className={styles.alone}>
      <PageHeading step="empty">{t("talks.empty")}</PageHeading>
      <p>{t("talks.emptyMore")}</p>
      <LinkButton to="/talk">{t("shell.talk")}</LinkButton>
      <LinkButton to="/chat" look="line">
        {t("talks.drop")}
      </LinkButton>
      <LinkButton to="/sample" look="quiet">
        {t("doors.sample")}
      </LinkButton>
    </div>
  )
}

function usePatterns(): Stand {
  const engine = useEngine()
  const t = useWords()
  const { i18n } = useLingui()
  const [{ join }] = useChat()
  const [telling] = useTelling()
  const [stand, setStand] = useState<Stand>({ kind: "working" })
  const { locale } = i18n
  const yourEx = t("shell.yourEx")
  useEffect(() => {
    const controller = new AbortController()
    const account = join.kind === "apart" || telling.text.trim() === "" ? null : accountOf(telling)
    const same = join.kind === "same" ? join.talk : null
    void engine
      .call("findPatterns", { account, same, yourEx, locale }, { signal: controller.signal })
      .then((outcome) => {
        if (outcome.kind === "done") setStand(outcome.gives)
        else if (outcome.kind !== "cancelled") setStand({ kind: "broken" })
      })
    return () => controller.abort()
  }, [engine, join, telling, yourEx, locale])
  return stand
}
