/** The answers to "which of these did you tell?": the talks of the chat, another one, or keep them apart. */
import type { ChatJoin } from "../../app/chat-state.ts"
import type { ToldChoices } from "../../shared/import-calls.ts"
import { showStretch } from "../../words/dates.ts"
import type { Words } from "../../words/words.ts"

const ANOTHER = "another"
const APART = "apart"

export interface ToldChoiceLine {
  readonly id: string
  readonly name: string
  readonly more: string
}

export function viewToldChoices(
  t: Words,
  locale: string,
  { choices, likely, isOlder }: ToldChoices,
  dated: boolean,
): readonly ToldChoiceLine[] {
  const talks = choices.map(({ talk, first, last, messages, lines }) => ({
    id: `talk ${talk}`,
    name: dated ? showStretch(locale, first, last) : (lines.find(({ text }) => text.trim() !== "")?.text ?? ""),
    more: t(talk === likely ? "import.toldLikely" : "import.toldSize", { messages }),
  }))
  // A telling of some other time may be of later: beside an older talk it cannot count.
  const another = isOlder ? [] : [{ id: ANOTHER, name: t("import.toldAnother"), more: t("import.toldAnotherMore") }]
  return [...talks, ...another, { id: APART, name: t("import.toldApart"), more: t("import.toldApartMore") }]
}

export function joinOf(id: string): ChatJoin {
  if (id === ANOTHER) return { kind: "another" }
  return id === APART ? { kind: "apart" } : { kind: "same", talk: id.slice("talk ".length) }
}
