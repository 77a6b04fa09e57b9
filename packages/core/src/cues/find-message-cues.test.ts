import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Speaker } from "../model/safety.ts"
import { CUES_WITH_RULES, findMessageCues, holds } from "./find-message-cues.ts"
import type { MessageContext } from "./message-context.ts"

function cuesOf(text: string, role: Speaker = "ex", context: MessageContext = {}): readonly string[] {
  return findMessageCues(text, role, context)
    .filter((cue) => holds(cue, role))
    .map(({ cue }) => cue)
}

describe("findMessageCues()", () => {
  it.each([
    ["finality", "honestly its over between us, please accept that"],
    ["finality", "There's no way back for me"],
    ["finality", "im not coming back to you"],
    ["no_contact", "Please stop texting me."],
    ["no_contact", "i've blocked you everywhere"],
    ["space_request", "I just need some space right now, ok?"],
    ["space_request", "can we not talk for a while"],
    ["apology", "im so sorry for the way I left"],
    ["guilt_remorse", "I feel terrible about how I treated you"],
    ["hope_giving", "maybe one day, who knows"],
    ["reconciliation_offer", "can we try again? slowly"],
    ["self_blame_excuse", "it's not you, it's me"],
    ["ambivalence", "i dont know what i want anymore"],
    ["affection", "I still love you, you know"],
    ["nostalgia", "remember our first flat? i found the old photos"],
    ["pleading", "please dont leave me, i'm begging you"],
    ["crying", "I've been crying all night"],
    ["new_partner", "I should tell you, I'm seeing someone"],
    ["ex_distress", "work is killing me, i can't sleep"],
    ["goodwill", "I wish you all the best, truly"],
    ["contempt_insult", "you're pathetic"],
    ["anger_blame", "You ruined everything"],
    ["shame", "i feel so worthless"],
    ["relief", "I feel so much lighter since we ended it"],
    ["sadness_grief", "my heart is broken"],
    ["anxiety", "I'm terrified of seeing you on Friday"],
    ["logistics", "can you drop off my keys on Friday"],
    ["breadcrumb", "hey stranger, how are you"],
  ])("finds %s in its plain words: %s", (cue, text) => {
    expect(cuesOf(text)).toContain(cue)
  })

  it.each([
    ["denied", "It's not over for me", "finality"],
    ["asked", "Is it over between us?", "finality"],
    ["only if", "If you lie to me again it's over between us", "finality"],
    ["quoted", "she shouted 'it's over between us' at the telly", "finality"],
    ["of a third person", "My sister says she feels guilty", "guilt_remorse"],
    ["long past", "I used to love you so much", "affection"],
    ["a condolence", "I'm so sorry for your loss", "apology"],
    ["practical", "sorry I'm late, traffic", "apology"],
    ["about a thing", "is there space in the car for the lamp", "space_request"],
    ["laughter", "I was crying with laughter", "crying"],
    ["found wrong", "I thought I was done with you. Turns out I'm not, and it's annoying", "finality"],
    ["slept on", "I shouted we were finished, slept on it, and no", "finality"],
    ["taken back in deed", "I'd said I was done with you and here I am, so.", "finality"],
    ["only suspected", "I suspect it's over between us, nobody has told me", "finality"],
    ["a denial of tears", "I haven't cried once", "crying"],
  ])("finds nothing that holds where the words are %s: %s", (_, text, cue) => {
    expect(cuesOf(text)).not.toContain(cue)
  })

  it.each([
    ["finality", "I'm leaving you the keys with the neighbour"],
    ["finality", "i am leaving you some soup on the step"],
    ["finality", "im leaving you to it then"],
    ["finality", "I'm leaving you my number for the plumber"],
    ["finality", "I'm leaving you at the station at six"],
    ["anger_blame", "how is your mum doing"],
    ["anger_blame", "hows your dad doing after the op?"],
    ["anger_blame", "how was your nan doing on sunday"],
    ["new_partner", "I have a new job at the library"],
    ["ex_distress", "My brother passed his driving test"],
    ["new_partner", "I have a coat"],
    ["new_partner", "your uncle has bought another clock"],
    ["new_partner", "the new girl on the ward is so good"],
    ["relief", "slept through three alarms"],
    ["pleading", "on my way, ten minutes"],
    ["no_contact", "call the police, there's pineapple on it"],
    ["no_contact", "stop sending him videos, he barks at the phone"],
    ["space_request", "I'd like to speak to the manager"],
    ["space_request", "they'll hold it till friday"],
    ["logistics", "I'm halfway through a jumper"],
    ["logistics", "they've painted the post office pink"],
    ["logistics", "the kids next door have a trampoline"],
    ["logistics", "I'm at the gym till six"],
  ])("takes everyday words for no %s: %s", (cue, text) => {
    expect(cuesOf(text)).not.toContain(cue)
  })

  it.each([
    ["finality", "I'm leaving you"],
    ["finality", "i am leaving you for good"],
    ["finality", "I'm leaving you because I can't do this"],
    ["new_partner", "I've got a new man"],
    ["ex_distress", "my dad passed in March"],
    ["new_partner", "he has got a new girlfriend"],
    ["new_partner", "we went on a date on Friday"],
    ["relief", "I slept like a log since we split"],
    ["pleading", "give me ten minutes, please"],
    ["no_contact", "if you come here again I'll call the police"],
    ["no_contact", "stop sending me things"],
    ["space_request", "I'd rather not talk until the exams are done"],
    ["logistics", "I'll be home by six to pick them up"],
    ["anger_blame", "this is your doing"],
    ["anger_blame", "all of this is your own doing"],
  ])("still finds %s: %s", (cue, text) => {
    expect(cuesOf(text)).toContain(cue)
  })

  it("gives the very words, also behind an emoji and a curly apostrophe", () => {
    const text = "🙂 ok so… I’m so sorry for lying to you. See you Friday"
    const apology = findMessageCues(text, "ex").find(({ cue }) => cue === "apology")
    expect(text.slice(apology?.start, apology?.end)).toContain("sorry for lying")
  })

  it("lets finality and boundaries outrank hope in the same message", () => {
    expect(cuesOf("Maybe one day we can talk again. But it's over between us.")).not.toContain("hope_giving")
    expect(cuesOf("who knows what the future holds, but please don't contact me again")).not.toContain("hope_giving")
  })

  it("takes a hope of the user for their own, not for hope given", () => {
    expect(cuesOf("maybe one day, who knows", "user")).not.toContain("hope_giving")
  })

  it("knows a breadcrumb only after a silence of three days", () => {
    expect(cuesOf("hey stranger, how are you", "ex", { silenceDays: 1 })).not.toContain("breadcrumb")
    expect(cuesOf("hey stranger, how are you", "ex", { silenceDays: 12 })).toContain("breadcrumb")
  })

  it("knows avoidance only where something was asked before", () => {
    expect(cuesOf("let's not get into that again", "ex", { prev: "why did you leave?" })).toContain("avoidance")
    expect(cuesOf("let's not get into that again", "ex", { prev: "the train is late" })).not.toContain("avoidance")
  })

  it("finds nothing in other languages, also where English words stand among theirs", () => {
    expect(cuesOf("het is over tussen ons, please stop texting me, ik wil je niet meer zien")).toEqual([])
    expect(cuesOf("sorry", "ex", { languages: ["other"] })).toEqual([])
  })

  it("in an account reads what the ex is told to have said", () => {
    expect(cuesOf("He said it's over between us and he's not coming back", "account")).toContain("finality")
    expect(cuesOf("My sister told her husband it was over between them", "account")).not.toContain("finality")
  })

  it("never throws, and its spans lie in the text, for any text", () => {
    const words = fc.constantFrom(
      "i",
      "am",
      "sorry",
      "not",
      "over",
      "it's",
      "?",
      ".",
      "‘",
      '"',
      "you",
      "love",
      "😭",
      "never",
      "\n",
      "crying",
    )
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
    )
    fc.assert(
      fc.property(anyText, fc.constantFrom<Speaker>("ex", "user", "account"), (text, role) => {
        for (const { start, end } of findMessageCues(text, role)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it("has rules for every cue but the two of the safety stage", () => {
    expect(new Set(CUES_WITH_RULES).size).toBe(25)
  })
})
