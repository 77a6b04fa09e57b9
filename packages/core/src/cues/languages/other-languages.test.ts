import { describe, expect, it } from "vitest"
import type { Speaker } from "../../model/safety.ts"
import { openBook } from "../../text/message/phrase-book.ts"
import type { PhraseLanguage } from "../../text/message/phrase-language.ts"
import { exampleOf, seededChance } from "../../text/waking/phrase-examples.ts"
import type { CueTable } from "../cue-table.ts"
import { findMessageCues, holds } from "../find-message-cues.ts"
import { GERMAN_TABLES } from "./german-tables.ts"
import { GERMAN } from "./german.ts"
import { SPANISH_TABLES } from "./spanish-tables.ts"
import { SPANISH } from "./spanish.ts"

function cuesOf(text: string, role: Speaker = "ex"): readonly string[] {
  return findMessageCues(text, role)
    .filter((cue) => holds(cue, role))
    .map(({ cue }) => cue)
}

describe("German", () => {
  it.each([
    ["finality", "Es ist aus zwischen uns. Bitte akzeptier das"],
    ["finality", "ich komme nicht mehr zurück zu dir"],
    ["finality", "Für mich ist es endgültig vorbei"],
    ["no_contact", "Schreib mir bitte nicht mehr"],
    ["no_contact", "lass mich einfach in ruhe"],
    ["no_contact", "Ich hab dich überall blockiert"],
    ["space_request", "Ich brauche gerade etwas Abstand von dir"],
    ["space_request", "gib mir bitte ein bisschen Zeit"],
    ["apology", "Es tut mir so leid, wie ich gegangen bin"],
    ["apology", "bitte verzeih mir"],
    ["hope_giving", "Vielleicht irgendwann, wer weiß"],
    ["reconciliation_offer", "Wollen wir es noch einmal versuchen?"],
    ["reconciliation_offer", "komm zurück zu mir"],
    ["crying", "ich habe die ganze nacht geweint"],
    ["affection", "ich liebe dich immer noch"],
    ["affection", "Du fehlst mir so sehr"],
    ["guilt_remorse", "Ich habe ein schlechtes Gewissen wegen damals"],
    ["guilt_remorse", "ich hab dich so verletzt und bereue es"],
    ["self_blame_excuse", "Es liegt nicht an dir, es liegt an mir"],
    ["self_blame_excuse", "Du hast jemand Besseren verdient"],
    ["new_partner", "Ich hab jemanden kennengelernt"],
    ["new_partner", "er hat eine neue Freundin"],
    ["pleading", "bitte verlass mich nicht, ich tue alles"],
    ["pleading", "Ich flehe dich an, geh ran"],
  ])("finds %s: %s", (cue, text) => {
    expect(cuesOf(text, text.startsWith("er ") ? "account" : "ex")).toContain(cue)
  })

  it.each([
    ["denied", "Es ist nicht vorbei für mich", "finality"],
    ["denied behind the verb", "ich liebe dich nicht mehr", "affection"],
    ["asked", "Ist es aus zwischen uns?", "finality"],
    ["only if", "Wenn du noch einmal lügst ist es aus zwischen uns", "finality"],
    ["of a film", "der Film ist um zehn vorbei", "finality"],
    ["of somebody else", "Meine Schwester hat die ganze Nacht geweint", "crying"],
    ["practical", "tut mir leid, der Bus hat Verspätung", "apology"],
    ["laughter", "ich hab vor Lachen geweint", "crying"],
    ["about packing", "ich brauche Zeit zum Packen, Koffer sind im Keller", "space_request"],
    ["nobody", "ich habe niemanden kennengelernt", "new_partner"],
    ["the user's own hope", "vielleicht irgendwann, wer weiß", "hope_giving"],
  ])("finds nothing that holds where the words are %s: %s", (why, text, cue) => {
    expect(cuesOf(text, why.startsWith("the user") ? "user" : "ex")).not.toContain(cue)
  })

  it("gives the very words, umlauts and all", () => {
    const text = "Hallo 🙂 also… für mich ist es endgültig vorbei. Tschüss"
    const [found] = findMessageCues(text, "ex")
    expect(text.slice(found?.start, found?.end)).toBe("für mich ist es endgültig vorbei")
  })
})

describe("Spanish", () => {
  it.each([
    ["finality", "Lo nuestro se acabó, acéptalo por favor"],
    ["finality", "no voy a volver contigo"],
    ["finality", "Ya no te quiero"],
    ["no_contact", "Por favor no me escribas más"],
    ["no_contact", "déjame en paz"],
    ["no_contact", "te he bloqueado en todas partes"],
    ["space_request", "Necesito un poco de espacio ahora"],
    ["space_request", "dame unos días para pensar"],
    ["apology", "Lo siento mucho por cómo me fui"],
    ["apology", "perdóname por favor"],
    ["hope_giving", "Quizás algún día, quién sabe"],
    ["reconciliation_offer", "¿Podemos intentarlo de nuevo?"],
    ["reconciliation_offer", "quiero volver contigo"],
    ["crying", "llevo toda la noche llorando"],
    ["affection", "te amo con toda mi alma"],
    ["affection", "te echo de menos"],
    ["guilt_remorse", "Me siento culpable por lo que te hice"],
    ["guilt_remorse", "me arrepiento de todo"],
    ["self_blame_excuse", "No eres tú, soy yo"],
    ["self_blame_excuse", "te mereces a alguien mejor"],
    ["new_partner", "Estoy saliendo con alguien"],
    ["new_partner", "mi ex tiene novia nueva"],
    ["pleading", "te lo ruego, dame otra oportunidad"],
    ["pleading", "no me dejes por favor"],
  ])("finds %s: %s", (cue, text) => {
    expect(cuesOf(text, text.startsWith("mi ex") ? "account" : "ex")).toContain(cue)
  })

  it.each([
    ["denied", "no te amo", "affection"],
    ["asked", "¿Se acabó lo nuestro?", "finality"],
    ["of a thing", "se acabó la leche, compra más", "finality"],
    ["of somebody else", "mi hermana estuvo toda la noche llorando", "crying"],
    ["practical", "perdón, llego tarde, hay tráfico", "apology"],
    ["laughter", "estaba llorando de risa con ese video", "crying"],
    ["only said", "te quiero decir una cosa de las llaves", "affection"],
    ["nobody", "te juro que no hay nadie, no hay otra persona", "new_partner"],
    ["a place", "quizás está en la cocina, mira ahí", "hope_giving"],
  ])("finds nothing that holds where the words are %s: %s", (_, text, cue) => {
    expect(cuesOf(text)).not.toContain(cue)
  })

  it("lets boundaries and finality outrank hope in the same message", () => {
    expect(cuesOf("Quién sabe qué pasará, pero no me escribas más")).not.toContain("hope_giving")
  })
})

describe.each<readonly [string, readonly CueTable[], PhraseLanguage]>([
  ["German", GERMAN_TABLES, GERMAN],
  ["Spanish", SPANISH_TABLES, SPANISH],
])("Waker on the tables in %s", (_, tables, language) => {
  it("wakes every phrase for texts that it fits", () => {
    const { rules, waker, reader } = openBook(tables, language.inMessage, language)
    const people: Readonly<Record<string, string>> = language.inMessage
    const wordsOf = (leaf: string): readonly string[] =>
      leaf === "^" || leaf === "$" ? [""] : leaf.split("|").flatMap((word) => people[word]?.split("|") ?? [word])
    const words = { wordsOf, classOf: (name: string) => language.lexicon[name] ?? "" }
    for (const [place, { phrase, pattern }] of rules.entries()) {
      let fit = 0
      for (let seed = 0; seed < 12; seed += 1) {
        const text = exampleOf(phrase, words, seededChance(place * 31 + seed))
        const { numbers, count } = reader.scan(text)
        const woken = new Set(waker.woken(numbers, count))
        const fits = reader.write().text.search(pattern()) >= 0
        expect([phrase, fits && !woken.has(place)]).toEqual([phrase, false])
        fit += fits ? 1 : 0
      }
      expect([phrase, fit > 0]).toEqual([phrase, true])
    }
  })
})
