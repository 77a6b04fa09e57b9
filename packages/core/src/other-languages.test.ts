/** An account in a language that is not read gives no facts of words; danger is still looked for in every text. */
import { describe, expect, it } from "vitest"
import { understandAccount } from "./pipeline.ts"

const understand = (text: string, answers: Parameters<typeof understandAccount>[0]["answers"] = []) =>
  understandAccount({ kind: "account", id: "told", text, answers })

describe("an account that is not English", () => {
  it.each([
    [
      "French",
      "other",
      "Hier on s'est vus au parc. Elle a pleuré quand je lui ai demandé pourquoi elle m'a quitté, et elle a dit qu'elle était désolée.",
    ],
    [
      "Portuguese",
      "other",
      "Ontem a gente se falou por telefone. Ele chorou e disse que sente muito, mas que não quer voltar para mim.",
    ],
    [
      "Polish",
      "other",
      "Wczoraj spotkaliśmy się w parku. Płakała, kiedy zapytałem dlaczego odeszła, i powiedziała, że bardzo przeprasza.",
    ],
    ["Arabic", "other", "التقينا أمس في الحديقة وبكت عندما سألتها لماذا تركتني وقالت إنها آسفة جدا"],
    [
      "Hindi in Latin letters",
      "other",
      "Kal hum park mein mile the. Woh ro rahi thi jab maine poocha ki tum mujhe chhod ke kyun gayi, aur usne sorry bola.",
    ],
    [
      "Italian",
      "other",
      "Ieri ci siamo visti al parco. Ha pianto quando le ho chiesto perché mi ha lasciato, e ha detto che le dispiace tanto.",
    ],
    [
      "Turkish",
      "other",
      "Dün parkta buluştuk. Beni neden bıraktığını sorunca ağladı ve çok üzgün olduğunu, özür dilediğini söyledi.",
    ],
    [
      "Dutch",
      "other",
      "Gisteren zagen we elkaar in het park. Ze huilde toen ik vroeg waarom ze bij me weg is gegaan en zei dat het haar spijt.",
    ],
    [
      "German",
      "de",
      "Gestern haben wir uns im Park getroffen. Sie hat geweint, als ich fragte, warum sie mich verlassen hat, und es tat ihr leid.",
    ],
    [
      "Spanish",
      "es",
      "Ayer nos vimos en el parque. Ella lloró cuando le pregunté por qué me dejó y me dijo que lo siente mucho.",
    ],
  ] as const)("gives no facts, and says what it is: %s", (_name, language, text) => {
    const understood = understand(text)
    expect(understood.language).toBe(language)
    expect(understood.facts).toEqual([])
    expect(understood.mirrored).toEqual([])
    expect(understood.cried.who).toBe("none")
  })

  it("still counts what was answered by a tap", () => {
    const answers = [{ question: "who-ended", options: ["ex"] }]
    const { facts } = understand("Elle m'a quitté hier et je ne comprends pas pourquoi", answers)
    expect(facts.filter(({ value }) => value).map(({ fact }) => fact)).toEqual(["ex_ended"])
  })

  it("is still looked at for danger", () => {
    expect(
      understand("Ich weiß nicht mehr weiter, ich will nicht mehr leben").safety.map(({ route }) => route),
    ).toContain("USER_SUICIDE")
    expect(understand("No puedo más, quiero morir").safety.map(({ route }) => route)).toContain("USER_SUICIDE")
  })

  it("is not what an English account with a few other words is", () => {
    const { language, facts } = understand(
      "Yesterday she called me. She said 'lo siento mucho' and then she cried when I asked her why she left me.",
    )
    expect(language).toBe("en")
    expect(facts.length).toBeGreaterThan(0)
  })
})
