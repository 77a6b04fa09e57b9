import { describe, expect, it } from "vitest"
import { chatOf } from "../../../test/chat-of.ts"
import { allChatCues } from "../../cues/find-chat-cues.ts"
import type { Fact, FactId } from "../../model/fact.ts"
import type { PersonId } from "../../model/ids.ts"
import { wallSeconds } from "../../model/time.ts"
import { findTalks } from "../../talks/find-talks.ts"
import { findChatFacts } from "../chat-facts.ts"

const ME = 0 as PersonId
const EX = 1 as PersonId
const START = wallSeconds(2025, 1, 5, 20)

type Line = readonly [minute: number, from: PersonId, text: string]

function factsOf(lines: readonly Line[]): readonly Fact[] {
  const chat = chatOf(lines.map(([minute, from, text]) => ({ at: START + minute * 60, from, text })))
  return findChatFacts(chat, ME, findTalks(chat), allChatCues(chat, ME)).facts
}

function triggersOf(lines: readonly Line[]): readonly FactId[] {
  const ids = factsOf(lines).map(({ fact }) => fact)
  return ids.filter((id) => id.startsWith("cried_") || id === "tears_at_boundary")
}

const TEARS = "now I'm crying"

describe("what came before tears in a chat", () => {
  it.each<[FactId, string]>([
    ["cried_hard_question", "why did you do it?"],
    ["cried_hard_question", "do you still love me"],
    ["cried_hard_question", "is there someone else?"],
    ["cried_after_harsh_words", "you are pathetic and a liar"],
    ["tears_at_boundary", "I can't keep doing this, please stop calling me"],
    ["cried_seeing_pain", "I haven't slept in days, you really hurt me"],
    ["cried_goodbye_memories", "so this is goodbye"],
  ])("is %s after: %s", (fact, text) => {
    expect(
      triggersOf([
        [0, ME, text],
        [2, EX, TEARS],
      ]),
    ).toEqual([fact])
  })

  it("points at the words before and at the tears", () => {
    const fact = factsOf([
      [0, ME, "why did you leave me?"],
      [1, EX, TEARS],
    ]).find(({ fact: id }) => id === "cried_hard_question")
    expect(fact?.evidence.map((one) => one.kind === "message" && one.seq)).toEqual([0, 1])
  })

  it("is nothing where the ex opens the talk with tears", () => {
    expect(triggersOf([[0, EX, "I've been crying all evening"]])).toEqual(["cried_before_user_spoke"])
  })

  it.each([
    [
      "an everyday message",
      [
        [0, ME, "did you get the parcel"],
        [1, EX, TEARS],
      ],
    ],
    [
      "tears of the night before",
      [
        [0, ME, "why did you go?"],
        [1, EX, "I was crying all night yesterday"],
      ],
    ],
    [
      "words of hours ago",
      [
        [0, ME, "why did you go?"],
        [100, EX, TEARS],
      ],
    ],
    [
      "a question about supper",
      [
        [0, ME, "why not eat at seven"],
        [1, EX, TEARS],
      ],
    ],
    [
      "no tears",
      [
        [0, ME, "why did you go?"],
        [1, EX, "crying with laughter at that meme"],
      ],
    ],
  ] as const)("is asked after %s", (_what, lines) => {
    expect(triggersOf(lines)).toEqual([])
  })

  it("are own troubles where the ex wrote of them in between", () => {
    expect(
      triggersOf([
        [0, ME, "hey"],
        [1, EX, "I lost my job and I can't sleep"],
        [2, EX, "I'm crying now"],
      ]),
    ).toEqual(["cried_own_problems"])
  })
})

describe("a bare apology", () => {
  const hasApology = (lines: readonly Line[]) => factsOf(lines).some(({ fact }) => fact === "apology_hurt")

  it.each<[string, readonly Line[]]>([
    ["beside the ending", [[0, EX, "I think we should break up. I'm so sorry"]]],
    [
      "with what for in the next message",
      [
        [0, EX, "I'm so sorry"],
        [1, EX, "for everything"],
      ],
    ],
    [
      "after words of pain",
      [
        [0, ME, "my heart is broken, I feel so empty without you"],
        [1, EX, "I'm so sorry"],
      ],
    ],
  ])("is one for the hurt %s", (_where, lines) => {
    expect(hasApology(lines)).toBe(true)
  })

  it.each<[string, readonly Line[]]>([
    ["alone", [[0, EX, "I'm so sorry"]]],
    [
      "for being late",
      [
        [0, ME, "where are you"],
        [1, EX, "I'm so sorry, fell asleep"],
      ],
    ],
  ])("is none %s", (_where, lines) => {
    expect(hasApology(lines)).toBe(false)
  })
})

describe("a chat that is not English", () => {
  it.each([
    [
      "French",
      [
        "je suis désolée pour tout",
        "je t'aime encore, tu me manques",
        "pourquoi tu es partie ? on devait rester ensemble",
      ],
    ],
    [
      "Portuguese",
      ["desculpa por tudo", "eu te amo ainda, tenho saudades", "por que você foi embora? não entendo nada"],
    ],
    ["Polish", ["przepraszam za wszystko", "kocham cię, tęsknię", "dlaczego mnie zostawiłeś? nie rozumiem tego"]],
    ["Arabic", ["انا اسف على كل شيء", "احبك واشتاق اليك", "لماذا تركتني؟ لا افهم"]],
    [
      "Hindi in Latin letters",
      ["mujhe maaf karo yaar", "main tumse pyaar karta hoon", "tum kyun chali gayi? mujhe samajh nahi aata"],
    ],
    [
      "Italian",
      ["mi dispiace per tutto quello che ho fatto", "ti amo ancora, mi manchi", "perché mi hai lasciato? non capisco"],
    ],
    ["Turkish", ["her şey için özür dilerim", "seni seviyorum, çok özledim", "neden beni bıraktın? anlamıyorum"]],
  ])("gives no facts of words: %s", (_language, texts) => {
    const lines = texts.map((text, i): Line => [i, i % 2 === 0 ? EX : ME, text])
    expect(factsOf(lines)).toEqual([])
  })
})

describe("a chat in German or Spanish", () => {
  it.each<[string, readonly FactId[], readonly string[]]>([
    [
      "German",
      ["apology_hurt", "says_love_miss", "finality_phrase"],
      [
        "Es tut mir so leid, dass ich dich verletzt habe",
        "warum machst du das",
        "Ich vermisse dich",
        "Es ist aus zwischen uns",
      ],
    ],
    [
      "Spanish",
      ["apology_hurt", "says_love_miss", "finality_phrase"],
      [
        "Lo siento mucho por haberte hecho daño",
        "por qué me haces esto",
        "Te extraño mucho",
        "Se acabó lo nuestro, no voy a volver",
      ],
    ],
  ])("gives the basics: %s", (_language, facts, [first = "", asked = "", second = "", third = ""]) => {
    const lines: readonly Line[] = [
      [0, EX, first],
      [1, ME, asked],
      [2, EX, second],
      [3, EX, third],
    ]
    expect(factsOf(lines).map(({ fact }) => fact)).toEqual(expect.arrayContaining([...facts]))
  })
})
