import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { languageOf, languagesOf } from "./language-of.ts"

describe("languageOf()", () => {
  it.each([
    ["en", "I just need some space right now"],
    ["en", "u ok? didnt hear from u all day"],
    ["en", "no se lo digas is what my gran says, but it's over and you know it"],
    ["en", "E don do, abeg, make we leave am"],
    ["en", "stop texting me"],
    ["de", "Ich brauche gerade einfach Abstand, bitte schreib mir nicht mehr"],
    ["de", "es ist aus zwischen uns"],
    ["de", "tut mir leid wegen gestern"],
    ["de", "ich vermisse dich"],
    ["es", "Lo siento mucho, no quería hacerte daño"],
    ["es", "se acabó"],
    ["es", "te quiero pero necesito tiempo"],
    ["es", "No me escribas más, por favor"],
    ["other", "Je suis désolé, je ne voulais pas te blesser"],
    ["other", "Mi dispiace tanto, non volevo farti male"],
    ["other", "Desculpa, eu não queria te magoar"],
    ["other", "Het spijt me, ik wil je niet meer zien"],
    ["other", "Förlåt mig, jag saknar dig så mycket"],
    ["other", "Przepraszam, nie chcę już z tobą być"],
    ["other", "Özür dilerim, seni çok özledim"],
    ["other", "Прости меня, пожалуйста"],
    ["other", "我们分手吧"],
    ["other", "سامحني أرجوك"],
    ["other", "mujhe maaf karo yaar, main tumse pyaar karta hoon"],
    ["other", "aku kangen kamu banget"],
    ["other", "Anh xin lỗi, anh nhớ em nhiều lắm"],
  ] as const)("knows %s: %s", (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each(["", "👍", "12:30", "Marek!!", "haha"])("says nothing of too little: %j", (text) => {
    expect(languageOf(text)).toBeNull()
  })

  it("gives the same for letters of ASCII, which are read faster, as for all others", () => {
    const word = fc.constantFrom(
      "i",
      "Ich",
      "no",
      "don't",
      "don’t",
      "über",
      "perdón",
      "❤️",
      "love❤️",
      "x2go",
      "…",
      "что",
      "'",
      "té",
      "😭",
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 140 }), fc.constantFrom(" ", "\n", ", ", "-"), (words, between) => {
        const text = words.join(between)
        // A blank that is not known to the fast way, and changes nothing.
        expect(languageOf(`\u2003${text}`)).toBe(languageOf(text))
      }),
    )
  })

  it("never throws, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect([null, "en", "de", "es", "other"]).toContain(languageOf(text))
      }),
    )
  })
})

describe("languagesOf()", () => {
  it("gives the languages of a chat, most used first, and none that is a rare guest", () => {
    const german = Array.from({ length: 60 }, () => "ich weiß nicht was ich dir sagen soll")
    const english = Array.from({ length: 20 }, () => "I don't know what to tell you")
    expect(languagesOf([...german, ...english, "te quiero mucho mi amor", "ok", "👍"])).toEqual(["de", "en"])
  })

  it("gives none where nothing tells", () => {
    expect(languagesOf(["ok", "👍"])).toEqual([])
  })
})
