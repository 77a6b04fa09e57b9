import { expect, test } from "vitest"
import type { Reader } from "../../src/readers/reader.ts"
import { googleChatReader } from "../../src/readers/google-chat/google-chat.ts"
import { googleVoiceReader } from "../../src/readers/google-voice/google-voice.ts"
import { imessageHtmlReader } from "../../src/readers/imessage/html.ts"
import { mailReader } from "../../src/readers/mail/mail.ts"
import { skypeReader } from "../../src/readers/skype/skype.ts"
import { slackReader } from "../../src/readers/slack/slack.ts"
import { snapchatReader } from "../../src/readers/snapchat/json.ts"
import { byteFile } from "../../src/readers/source.ts"
import { readerFixtures } from "./fixtures.ts"
import { brokenLaws, untraced } from "./laws.ts"
import { mutate, randomOf } from "./mutate.ts"

/** Readers that number items. Those of text number lines, and a line may go on with the one before. */
const BY_FOLDER: readonly (readonly [string, Reader])[] = [
  ["snapchat", snapchatReader],
  ["google-chat", googleChatReader],
  ["google-voice", googleVoiceReader],
  ["mail", mailReader],
  ["skype", skypeReader],
  ["slack", slackReader],
]

for (const [folder, reader] of BY_FOLDER) {
  test(`${folder}: no item is gone without a trace, whatever is damaged`, { timeout: 60_000 }, async () => {
    const fixtures = readerFixtures().filter((fixture) => fixture.name.startsWith(`${folder}/`))
    for (let seed = 1; seed <= 150; seed += 1) {
      const random = randomOf(seed)
      const one = fixtures[seed % fixtures.length]
      if (one === undefined) throw new Error("Cannot test: there are no fixtures")
      const outcome = await reader.read(byteFile("x", mutate(one.bytes, one.bytes, random)), {}, {})
      // Why nothing was read, the step around the readers says.
      const broken = outcome.kind === "read" ? [...untraced(outcome), ...brokenLaws(outcome)] : []
      expect({ seed, name: one.name, broken }).toEqual({ seed, name: one.name, broken: [] })
    }
  })
}

test("imessage: pages cut anywhere keep all laws", { timeout: 60_000 }, async () => {
  const broken: { readonly name: string; readonly length: number }[] = []
  for (const { name, bytes } of readerFixtures().filter((fixture) => fixture.name.startsWith("imessage/"))) {
    for (let length = 0; length < bytes.length; length += 17) {
      const outcome = await imessageHtmlReader.read(byteFile("x", bytes.slice(0, length)), {}, {})
      if (outcome.kind === "read" && brokenLaws(outcome).length > 0) broken.push({ name, length })
    }
  }
  expect(broken).toEqual([])
})
