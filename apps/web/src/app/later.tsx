/**
 * Screens that the first one does not need. They are fetched right after it stands and before anybody can have written a word,
 * so that it comes fast and nothing is fetched later. A screen that is opened sooner waits for its part; where that fails it
 * says so and can be tried again, and what was written stays.
 */
import { type ComponentType, type ReactNode, useEffect, useState } from "react"
import { Button } from "../parts/button.tsx"
import { PageHeading } from "../parts/page-heading.tsx"
import { useWords } from "../words/use-words.ts"
import { Frame } from "./frame.tsx"

type Load<Name extends string> = () => Promise<Readonly<Record<Name, ComponentType>>>

const wanted: (() => Promise<unknown>)[] = []

/** @param name which export of the file is the screen */
export function later<Name extends string>(load: Load<Name>, name: Name): () => ReactNode {
  let screen: ComponentType | null = null
  const fetchScreen = async (): Promise<ComponentType> => {
    screen ??= (await load())[name]
    return screen
  }
  wanted.push(fetchScreen)
  return function LaterScreen() {
    return <Arriving ready={screen} fetchScreen={fetchScreen} />
  }
}

/** Fetches all of them, one after the other so that none keeps the page busy for long. */
export async function fetchScreens(): Promise<void> {
  for (const fetchScreen of wanted) await fetchScreen().catch(() => undefined)
}

interface ArrivingProps {
  readonly ready: ComponentType | null
  readonly fetchScreen: () => Promise<ComponentType>
}

function Arriving({ ready, fetchScreen }: ArrivingProps) {
  const t = useWords()
  const [arrived, setArrived] = useState<{ readonly screen: ComponentType } | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (ready !== null || failed) return undefined
    let left = false
    fetchScreen().then(
      (screen) => left || setArrived({ screen }),
      () => left || setFailed(true),
    )
    return () => {
      left = true
    }
  }, [ready, fetchScreen, failed])
  const Screen = ready ?? arrived?.screen ?? null
  if (Screen !== null) return <Screen />
  return (
    <Frame back="/">
      <PageHeading step={String(failed)}>{t(failed ? "shell.notOpened" : "shell.opening")}</PageHeading>
      {failed && <Button onClick={() => setFailed(false)}>{t("telling.tryAgain")}</Button>}
    </Frame>
  )
}
