import * as fc from "fast-check"
import { expect, test } from "vitest"
import { readExport } from "../../src/readers/read-export.ts"
import { byteFile } from "../../src/readers/source.ts"
import { telegramReader } from "../../src/readers/telegram/telegram.ts"
import { allFixtures, fileOf } from "./fixtures.ts"
import { archived } from "./archives.ts"
import { brokenLaws, untraced } from "./laws.ts"
import { mutate, randomOf } from "./mutate.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, pieceBytes?: number) => readExport([byteFile("x", bytes, pieceBytes)], {}, {})

test("readExport() never throws and keeps all laws, for any bytes and any text", { timeout: 60_000 }, async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 300 }).map(utf8),
    fc.json().map(utf8),
    fc
      .array(fc.constantFrom("Mo: ", "Al: ", "[22:41] ", "9.3.24, 10:00 - ", "\n", "\r", "x", "{", '"', "\\"), {
        maxLength: 60,
      })
      .map((parts) => utf8(parts.join(""))),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (all) => {
      expect(brokenLaws(await read(all))).toEqual([])
    }),
  )
})

test("readExport() never throws and keeps all laws, for damaged fixtures", { timeout: 60_000 }, async () => {
  const fixtures = allFixtures()
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = randomOf(seed)
    const [one, other] = [0, 1].map(() => fixtures[Math.floor(random() * fixtures.length)])
    if (one === undefined || other === undefined) throw new Error("Cannot test: there are no fixtures")
    const bytes = mutate(one.bytes, other.bytes, random)
    const broken = [
      ...brokenLaws(await read(bytes)),
      ...untraced(await telegramReader.read(byteFile("x", bytes), {}, {})),
    ]
    expect({ seed, broken }).toEqual({ seed, broken: [] })
  }
})

test(
  "readExport() never throws and keeps all laws, for damaged archives of fixtures",
  { timeout: 60_000 },
  async () => {
    const fixtures = allFixtures()
    for (let seed = 1; seed <= 120; seed += 1) {
      const random = randomOf(seed)
      const one = fixtures[Math.floor(random() * fixtures.length)]
      if (one === undefined) throw new Error("Cannot test: there are no fixtures")
      const bytes = mutate(await archived(one.bytes, () => random() / 2), one.bytes, random)
      expect({ seed, broken: brokenLaws(await read(bytes)) }).toEqual({ seed, broken: [] })
    }
  },
)

test("readExport() cut anywhere keeps all laws", { timeout: 60_000 }, async () => {
  for (const fixture of allFixtures()) {
    for (let length = 0; length < fixture.bytes.length; length += 1 + Math.floor(fixture.bytes.length / 20)) {
      const outcome = await read(fixture.bytes.slice(0, length))
      expect({ name: fixture.name, length, broken: brokenLaws(outcome) }).toMatchObject({ broken: [] })
    }
  }
})

test("readExport() puts no word of the file into a problem", async () => {
  for (const fixture of allFixtures()) {
    const outcome = await readExport([fileOf(fixture)], {}, {})
    const problems =
      outcome.kind === "read" ? outcome.read.problems : outcome.kind === "refused" ? outcome.problems : []
    for (const { masked, ...rest } of problems) {
      expect(masked?.join("") ?? "").not.toMatch(/[a-wyz0-8]/i)
      expect(Object.values(rest).filter((value) => typeof value === "string")).toEqual([rest.code])
    }
  }
})
