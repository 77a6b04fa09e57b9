/** Screen 02d: how the user is, before any word about the other person. */
import { type LinkProps, Navigate, useNavigate } from "@tanstack/react-router"
import { seriousRouteOf } from "../../app/care-route.ts"
import { FEELING_KINDS, type BeforeAndNow, type FeelingKind, type Feelings } from "../../app/feelings.ts"
import { Frame } from "../../app/frame.tsx"
import { useChat, useTelling } from "../../app/state.tsx"
import { useOtherName } from "../../app/use-other.ts"
import { Button } from "../../parts/button.tsx"
import { PageHeading } from "../../parts/page-heading.tsx"
import { ScaleEnds } from "../../parts/scale-ends.tsx"
import { Sheet } from "../../parts/sheet.tsx"
import { ZeroToTen } from "../../parts/zero-to-ten.tsx"
import { useWords } from "../../words/use-words.ts"
import { type Scale, viewYou } from "./you-view.ts"
import styles from "./you.module.css"

interface YouProps {
  readonly feelings: Feelings
  readonly name: string
  readonly back: NonNullable<LinkProps["to"]>
  readonly next: NonNullable<LinkProps["to"]>
  readonly set: (feeling: FeelingKind, when: keyof BeforeAndNow, value: number | null) => void
}

export function ToldYou() {
  const [{ feelings }, dispatch] = useTelling()
  const name = useOtherName()
  return (
    <You
      feelings={feelings}
      name={name}
      back="/talk"
      next="/talk/words"
      set={(feeling, when, value) => dispatch({ kind: "feeling-set", feeling, when, value })}
    />
  )
}

export function ChatYou() {
  const t = useWords()
  const [{ feelings, talk }, dispatch] = useChat()
  if (talk === null) return <Navigate to="/chat" replace />
  return (
    <You
      feelings={feelings}
      name={talk.name === "" ? t("shell.yourEx") : talk.name}
      back="/chat"
      next={seriousRouteOf(talk.safety) === null ? "/chat/reading" : "/chat/care"}
      set={(feeling, when, value) => dispatch({ kind: "chat-feeling-set", feeling, when, value })}
    />
  )
}

function You({ feelings, name, back, next, set }: YouProps) {
  const t = useWords()
  const navigate = useNavigate()
  const { scales, answered } = viewYou(feelings)
  const goOn = (): void => void navigate({ to: next })
  const takeBack = (): void => {
    for (const feeling of FEELING_KINDS) {
      set(feeling, "before", null)
      set(feeling, "now", null)
    }
  }
  const foot = (
    <>
      <Button onClick={goOn}>{t("you.goOn")}</Button>
      {answered ? (
        <Button look="plain" onClick={takeBack}>
          {t("you.clear")}
        </Button>
      ) : (
        <Button look="plain" onClick={goOn}>
          {t("you.skip")}
        </Button>
      )}
    </>
  )
  return (
    <Frame back={back} foot={foot}>
      <div className={styles.head}>
        <PageHeading>{t("you.title")}</PageHeading>
        <p>{t("you.lead", { name })}</p>
      </div>
      {scales.map((scale) => (
        <ScaleSheet key={scale.kind} scale={scale} set={set} />
      ))}
    </Frame>
  )
}

function ScaleSheet({ scale, set }: { readonly scale: Scale; readonly set: YouProps["set"] }) {
  const t = useWords()
  const what = t(scale.what)
  const low = t(scale.low)
  const high = t(scale.high)
  const slider = (when: keyof BeforeAndNow) => {
    const value = scale.values[when]
    return (
      <ZeroToTen
        label={t(when === "before" ? "you.before" : "you.now")}
        name={t("you.name", { what, when })}
        value={value}
        spoken={value === null ? t("you.unanswered") : t("you.spoken", { value, low, high })}
        onChange={(to) => set(scale.kind, when, to)}
      />
    )
  }
  return (
    <Sheet name={what}>
      <h2 className={styles.what}>{what}</h2>
      {slider("before")}
      {slider("now")}
      <ScaleEnds low={low} high={high} />
    </Sheet>
  )
}
