import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { SERIOUS_ROUTES, type SafetyRoute, type Speaker } from "../model/safety.ts"
import { findSafetyRoutes, isHarmless } from "./find-safety.ts"

const speakers: readonly Speaker[] = ["user", "ex", "account"]

function routes(text: string, speaker: Speaker): readonly SafetyRoute[] {
  return findSafetyRoutes(text, speaker).map(({ route }) => route)
}

function words(text: string, speaker: Speaker, route: SafetyRoute): readonly string[] {
  return findSafetyRoutes(text, speaker)
    .filter((each) => each.route === route)
    .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
}

/** Said outright, one for each serious route and speaker. */
const plainDangers: readonly (readonly [string, Speaker, SafetyRoute])[] = [
  ["I want to die.", "user", "USER_SUICIDE"],
  ["I want to die.", "account", "USER_SUICIDE"],
  ["I want to die.", "ex", "EX_SUICIDE"],
  ["She said she is going to kill herself.", "account", "EX_SUICIDE"],
  ["He choked me on Sunday.", "account", "ABUSE_STALKING"],
  ["You hit me in front of the neighbours.", "user", "ABUSE_STALKING"],
  ["I will kill you if you talk to him.", "ex", "ABUSE_STALKING"],
  ["I followed her home and waited outside her flat.", "account", "USER_PURSUIT"],
  ["You followed me home again, stop it.", "ex", "USER_PURSUIT"],
  ["I am 15 and he left me.", "user", "MINOR"],
]

describe("findSafetyRoutes()", () => {
  it.each(plainDangers)("reads %j from %s as %s", (text, speaker, route) => {
    expect(routes(text, speaker)).toContain(route)
  })

  it("shows the words that opened a route", () => {
    expect(words("It rained. I want to die. The cat slept.", "user", "USER_SUICIDE")).toEqual(["want to die"])
  })

  it("counts offsets in UTF-16 units behind an emoji", () => {
    expect(words("🥀🥀 I want to die", "user", "USER_SUICIDE")).toEqual(["want to die"])
  })

  it.each([
    ["He texted 'I can't go on living' and then nothing.", "EX_SUICIDE"],
    ['She wrote: "everyone would be better off without me"', "EX_SUICIDE"],
    ["She screamed 'if I crash this car tonight that is on you' and hung up.", "EX_SUICIDE"],
    ["I keep thinking it would be easier for everybody without me around.", "USER_SUICIDE"],
    ["I told him 'I want to be dead' and he laughed.", "USER_SUICIDE"],
    ["he goes im gonna kill myself if u leave", "EX_SUICIDE"],
    ["His mother says he tried to take his life.", "EX_SUICIDE"],
    ["'You'll regret leaving me', he said, 'I know where you sleep'.", "ABUSE_STALKING"],
  ] as const)("tells in a retelling whose words they are: %s", (text, route) => {
    expect(routes(text, "account")).toContain(route)
  })

  it.each([
    "My cousin tried to kill himself.",
    "A patient of mine wants to die.",
    "My friend's ex is stalking her.",
    "In the film she tries to kill herself.",
    "He never hit me and never threatened me.",
    "When I was a teenager I wanted to die.",
    "i cant do this anymore, i think we should break up",
    "That joke killed me.",
    "My phone died.",
    "I'm dying to see the new season.",
    "Over my dead body!",
    "ill get my revenge at the pub quiz, tell your team",
    "the best revenge is a good life, says my aunt",
    "my neighbour's husband is violent and the whole road knows",
    "when I was twenty I wanted to die",
    "is it weird that I still miss him",
    "is it normal if I cry at adverts now",
    "please just tell me what to do",
    "can someone tell me what to say to her",
    "I'll get back to you on Friday about the deposit",
    "I see where you're coming from",
    "closure doesn't exist, my aunt says",
    "it was an attempt to make me laugh",
    "something's been bugging me since the talk",
    "she beat me to it and ended things first",
    "I lost control of my own diary",
    "this trend needs to die",
    "he appears to be happy",
    "I killed them with kindness",
    "I'd kill for a cuddle",
    "you are the bomb, thanks",
    "he's off with a minor injury",
    "it was only a minor row",
    "He hit me with the news after lunch.",
    "She beat me at chess.",
    "Two emails this month, both of them about the deposit.",
    "She sat on my sofa and cried.",
    "A song came on and that set her off.",
    "I have told it to everyone at the office by now.",
    "He looked as if I had slapped him.",
    "I asked her how long she had known. She cried.",
    "His girlfriend said he will ring about the bike.",
    "She has blocked me. I won't write.",
    "You wrecked me, he said, and ate his crisps.",
    "I am only here because the heating is off at mine.",
  ])("opens no serious route for an idiom, another's trouble, the past or a denial: %s", (text) => {
    expect(routes(text, "account").filter((route) => SERIOUS_ROUTES.some((each) => each === route))).toEqual([])
  })

  it.each([
    ["I don't want to exist anymore", "USER_SUICIDE"],
    ["I wish I didn't exist", "USER_SUICIDE"],
    ["he tells me what to do and what to wear, I'm not allowed a say", "ABUSE_STALKING"],
    ["I will get my revenge on him, he'll see", "USER_PURSUIT"],
    ["my husband is violent", "ABUSE_STALKING"],
    ["I want to die now, like when I was twenty", "USER_SUICIDE"],
    ["he took control of my money and my phone", "ABUSE_STALKING"],
    ["is it normal that he follows me to work", "ABUSE_STALKING"],
    ["I would kill for her, I'd kill him", "USER_PURSUIT"],
  ] as const)("still opens for what is no such idiom: %s", (text, route) => {
    expect(routes(text, "account")).toContain(route)
  })

  it.each([
    "kms",
    "KMS",
    "i wanna d1e",
    "i want to k1ll myself",
    "killl myself",
    "unalive myself",
    "s*icidal again",
    "im suicidle",
    "iwanttodie",
  ])("reads a disguised or misspelled danger: %s", (text) => {
    expect(routes(text, "user")).toContain("USER_SUICIDE")
  })

  it.each(["I want to *kill* myself", "i want to *die*", "*kill myself*", "I want to _die_"])(
    "reads words in bold or italics: %s",
    (text) => {
      expect(routes(text, "user")).toContain("USER_SUICIDE")
    },
  )

  it.each([
    "he was caught in the act and then he left",
    "I have to clean up my act and move on",
    "cried at my mum's house all weekend",
    "I'm at my mums this weekend, she made soup",
    "staying at my dad's place until the flat is ready",
    "yoga keeps me grounded",
    "the plane was grounded so we talked at the gate",
    "my screen time is shocking since she left",
    "our jury had a recess and I checked my phone",
    "I'm a junior doctor and he's a nurse",
    "I am a senior analyst",
    "I lost my locker key at the gym",
    "I'm too young for a divorce",
    "it's my 16th wedding anniversary",
    "my confirmation email came from the hotel we'd booked",
    "I am 15 minutes away",
    "I turned 17 shades of red",
    "in bed by 9 these days, thrilling single life",
    "curfew in the city since the war began",
    "I have detention duty on Fridays",
    "we're in year 10 of this marriage",
    "my tutor group are lovely, I teach year 9",
  ])("takes a grown-up's words for no minor's: %s", (text) => {
    expect(routes(text, "account")).not.toContain("MINOR")
  })

  it.each([
    "I have the SAT and prom in one week and he dumped me",
    "studying for the ACT when she texted",
    "I'm at my dad's every other weekend so I couldn't call him",
    "I'm grounded because mum found out about him",
    "turned 13 last month, first heartbreak",
    "i got grounded til friday",
    "i am still a minor so they told my parents",
    "mum says lights out at 10 so I can't even be sad",
    "I'm a junior, she's a senior",
    "my locker is next to his",
    "we were in detention and he ended it",
  ])("still knows a minor by school and home: %s", (text) => {
    expect(routes(text, "account")).toContain("MINOR")
  })

  it("also opens ABUSE_STALKING where the ex speaks of dying at each limit", () => {
    const found = routes("Every time I try to leave he says he will kill himself.", "account")
    expect(found).toEqual(["EX_SUICIDE", "ABUSE_STALKING"])
  })

  it.each([
    ["I'm scared of what he will do", "account", ["ABUSE_STALKING"]],
    ["im scared of what you will do", "user", ["ABUSE_STALKING"]],
    ["I'm scared of what she'll do to herself", "account", ["EX_SUICIDE", "ABUSE_STALKING"]],
    ["I'm scared of what I might do", "account", ["USER_SUICIDE"]],
    ["I'm worried about what he might do", "account", ["EX_SUICIDE"]],
  ] as const)("tells fear of somebody from fear for somebody: %s", (text, speaker, opened) => {
    expect(routes(text, speaker)).toEqual(opened)
  })

  it.each([
    ["I made another profile because he blocked me on the first", "account", "USER_PURSUIT"],
    ["You blocked me so I made a new account, please just answer", "user", "USER_PURSUIT"],
    ["new number, its me. you cant just block me", "user", "USER_PURSUIT"],
    ["You blocked me so I made a new account", "ex", "ABUSE_STALKING"],
    ["He keeps making new accounts after I block him", "account", "ABUSE_STALKING"],
  ] as const)("lays an account made after a block at its maker's door: %s", (text, speaker, route) => {
    expect(routes(text, speaker)).toEqual([route])
  })

  it.each([
    ["gonna unalive after exams", "user", "USER_SUICIDE"],
    ["Step back from the railing and talk to me.", "user", "EX_SUICIDE"],
    ["There is no next year for me.", "account", "USER_SUICIDE"],
    ["He hides my insulin when we argue.", "account", "ABUSE_STALKING"],
    ["Turn your location back on.", "ex", "ABUSE_STALKING"],
    ["There is a tracker in the lining of her bag, she does not know.", "account", "USER_PURSUIT"],
    ["stop waiting outside my work", "ex", "USER_PURSUIT"],
    ["mum says no phones after 9", "user", "MINOR"],
  ] as const)("reads a frame in other words: %s", (text, speaker, route) => {
    expect(routes(text, speaker)).toContain(route)
  })

  it("opens bare lines only at the widest setting", () => {
    expect(findSafetyRoutes("i cant take this anymore", "user", 2)).toEqual([])
    expect(findSafetyRoutes("i cant take this anymore", "user", 3)).not.toEqual([])
  })

  it.each([
    ["Ich will nicht mehr leben.", "user", "USER_SUICIDE"],
    ["Ich bring mich um.", "ex", "EX_SUICIDE"],
    ["Er hat gesagt, er bringt sich um.", "account", "EX_SUICIDE"],
    ["Er hat mich geschlagen und verfolgt mich.", "account", "ABUSE_STALKING"],
    ["Ich habe Angst vor ihm.", "account", "ABUSE_STALKING"],
    ["Me quiero morir.", "user", "USER_SUICIDE"],
    ["Ya no quiero vivir.", "ex", "EX_SUICIDE"],
    ["Dice que se va a matar.", "account", "EX_SUICIDE"],
    ["Mi ex me pega y no me deja salir.", "account", "ABUSE_STALKING"],
    ["Le tengo miedo.", "account", "ABUSE_STALKING"],
  ] as const)("knows the basics in German and Spanish: %s", (text, speaker, route) => {
    expect(routes(text, speaker)).toContain(route)
  })

  it.each(["Ich sterbe vor Lachen.", "Er ist gestern umgezogen.", "Me muero de risa.", "Quiero verte mañana."])(
    "opens nothing for harmless German and Spanish: %s",
    (text) => {
      expect(routes(text, "user")).toEqual([])
    },
  )
})

describe("findSafetyRoutes(), laws", () => {
  const speaker = fc.constantFrom(...speakers)
  const danger = fc.constantFrom(...plainDangers)

  it("never throws, and its spans lie in the text and are not empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), speaker, (text, who) => {
        for (const { spans } of findSafetyRoutes(text, who)) {
          expect(spans.length).toBeGreaterThan(0)
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
    )
  })

  it("gives the same answer twice", () => {
    fc.assert(
      fc.property(danger, fc.string({ maxLength: 60 }), ([text, who], other) => {
        const first = findSafetyRoutes(text, who)
        findSafetyRoutes(other, "ex")
        expect(findSafetyRoutes(text, who)).toEqual(first)
      }),
    )
  })

  it("does not care for case or for the shape of quotes", () => {
    fc.assert(
      fc.property(danger, ([text, who]) => {
        const found = findSafetyRoutes(text, who)
        expect(findSafetyRoutes(text.toUpperCase(), who)).toEqual(found)
        expect(findSafetyRoutes(text.toLowerCase(), who)).toEqual(found)
        expect(findSafetyRoutes(text.replaceAll("'", "’"), who)).toEqual(found)
      }),
    )
  })

  it.each([
    "NAME says PRONOUN will kill PRONOUNself if I leave.",
    "PRONOUN waits outside my house every night and I am scared.",
    "NAME told me PRONOUN does not want to live any more.",
  ])("does not care for names and pronouns: %s", (pattern) => {
    const versions = ["he", "she", "they"].flatMap((pronoun) =>
      ["Sam", "Ngozi", "Jürgen"].map((name) =>
        pattern
          .replaceAll("NAME", name)
          .replaceAll("PRONOUNself", pronoun === "he" ? "himself" : pronoun === "she" ? "herself" : "themselves")
          .replaceAll("PRONOUN", pronoun),
      ),
    )
    const [first = [], ...others] = versions.map((text) => routes(text, "account"))
    expect(first.length).toBeGreaterThan(0)
    for (const other of others) expect(other).toEqual(first)
  })

  const harmless = fc.constantFrom(
    "We met in May.",
    "The bus was late and I had soup.",
    "My sister called about the birthday cake.",
    "It rained all week.",
    "We watched the match together.",
    "He likes tea.",
  )

  it("keeps a serious route whatever harmless sentences stand around it", () => {
    fc.assert(
      fc.property(
        danger,
        fc.array(harmless, { maxLength: 6 }),
        fc.array(harmless, { maxLength: 6 }),
        (each, before, after) => {
          const [text, who, route] = each
          expect(routes([...before, text, ...after].join(" "), who)).toContain(route)
        },
      ),
    )
  })

  it("reads a very long text", () => {
    const long = `${"We walked along the river and talked about nothing much. ".repeat(9000)}I want to die.`
    expect(routes(long, "account")).toContain("USER_SUICIDE")
  })

  it("finds nothing, in anybody's mouth, in words that are harmless", () => {
    const word = fc.constantFrom(
      "i",
      "you",
      "want",
      "to",
      "die",
      "kill",
      "hit",
      "me",
      "my",
      "15",
      "am",
      "not",
      "he",
      "home",
    )
    const text = fc.oneof(
      danger.map(([said]) => said),
      fc.array(word, { maxLength: 8 }).map((some) => some.join(" ")),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...speakers), (said, who) => {
        expect(isHarmless(said) && findSafetyRoutes(said, who, 3).length > 0).toBe(false)
      }),
    )
    for (const [said] of plainDangers) expect(isHarmless(said)).toBe(false)
    expect(isHarmless("the bus was late")).toBe(true)
  })
})
