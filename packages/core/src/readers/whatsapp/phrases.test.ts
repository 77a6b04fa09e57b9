/** Every phrase of every language's table is told as what the table says it is, and the quick look ahead never hides one. */
import { describe, expect, it } from "vitest"
import type { MessageKind } from "../../model/message.ts"
import { type Content, classify, mayBePhrase } from "./classify.ts"
import { ALL_PHRASES } from "./phrases/all.ts"
import type { Phrases } from "./phrases/phrases.ts"

const MARK = "\u200e"

type Told = readonly [body: string, kind: Content["kind"]]

/** What a body is told as; the reader looks at it only where it may be a phrase. */
function told(body: string, isPhone: boolean): Content["kind"] {
  const isSeen = body.startsWith(MARK) || mayBePhrase(body, 0, body.length)
  return (isSeen ? classify(body, isPhone) : null)?.kind ?? "text"
}

const wholes = (texts: readonly string[] | undefined, kind: MessageKind): readonly Told[] =>
  (texts ?? []).filter((text) => !text.includes("*")).map((text) => [text, kind] as const)

function bodiesOf({
  omitted,
  contact,
  deleted,
  liveLocation,
  attached,
  edited,
  location,
  poll,
  calls = {},
}: Phrases): readonly Told[] {
  const [voice = [], minutes = []] = [calls.voice, calls.minutes]
  const missed = [...(calls.missedVoice ?? []), ...(calls.missedVideo ?? [])]
  return [
    ...wholes(omitted, "media"),
    ...wholes(contact, "contact"),
    ...wholes(deleted, "deleted"),
    ...wholes(liveLocation, "location"),
    ...(attached ?? []).flatMap((word): Told[] => [[`IMG-20240309-WA0001.jpg (${word})`, "media"]]),
    ...(edited ?? []).flatMap((word): Told[] => [[`see you <${word}>`, "text"]]),
    ...(location ?? []).map((word): Told => [`${word}: https://maps.google.com/?q=52.5,13.4`, "location"]),
    ...(poll ?? []).map((word): Told => [`${word}:\nwhich day?\nx`, "poll"]),
    ...missed.map((head): Told => [head, "call"]),
    ...voice.flatMap((head) => minutes.map((unit): Told => [`${head}, 5 ${unit}`, "call"])),
  ]
}

const filled = (text: string): string => text.replaceAll("*", "Mira")

describe.each(ALL_PHRASES.map((phrases) => [phrases.language, phrases] as const))(
  "phrases of %s",
  (_language, phrases) => {
    it("are told without a mark", () => {
      const bodies = bodiesOf(phrases)
      expect(bodies.map(([body]) => [body, told(body, false)])).toEqual(bodies)
    })

    it("are told behind the mark of the iPhone, notices too", () => {
      const notices = [...(phrases.opening ?? []), ...(phrases.service ?? []), ...(phrases.group ?? [])].map(filled)
      const bodies = [...bodiesOf(phrases), ...notices.map((notice): Told => [notice, "service"])]
      const unmarked = bodies.filter(([body]) => !body.startsWith("see you") && !body.startsWith("IMG"))
      expect(unmarked.map(([body]) => [body, told(MARK + body, true)])).toEqual(unmarked)
    })
  },
)
