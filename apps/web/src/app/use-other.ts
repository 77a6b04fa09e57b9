/** What the other person of the telling is called on the screen. */
import { useWords } from "../words/use-words.ts"
import { useTelling } from "./state.tsx"

export function useOtherName(): string {
  const t = useWords()
  const [{ name }] = useTelling()
  return name.trim() === "" ? t("shell.yourEx") : name.trim()
}
