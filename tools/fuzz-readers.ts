/**
 * Damages the readers' fixtures, and archives of them, and reads them, for as long as asked:
 * `npx tsx tools/fuzz-readers.ts [seconds] [seed]`. Stops at the first case that throws, breaks a law, takes long, grows in
 * memory or depends on how the bytes are cut, and writes the
 * damaged file to the folder for temporary files. A seed that failed becomes a named test.
 */
import { writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { dump } from "../packages/core/test/readers/dump.ts"
import { allFixtures } from "../packages/core/test/readers/fixtures.ts"
import { brokenLaws, untraced } from "../packages/core/test/readers/laws.ts"
import { archived } from "../packages/core/test/readers/archives.ts"
import { mutate, randomOf } from "../packages/core/test/readers/mutate.ts"
import { readExport } from "../packages/core/src/readers/read-export.ts"
import { byteFile } from "../packages/core/src/readers/source.ts"
import { telegramReader } from "../packages/core/src/readers/telegram/telegram.ts"

const SLOW_MS = 5000
const MOST_MB = 1500

const seconds = Number(process.argv[2] ?? 60)
const firstSeed = Number(process.argv[3] ?? 1)
const fixtures = allFixtures()
const until = performance.now() + seconds * 1000
const kinds = new Map<string, number>()
let seed = firstSeed
for (; performance.now() < until; seed += 1) await tryCase(seed)
console.log(
  `${seed - firstSeed} cases from seed ${firstSeed}, no fault: ${[...kinds].map((pair) => pair.join(" ")).join(", ")}`,
)
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)

async function tryCase(number: number): Promise<void> {
  const random = randomOf(number)
  const pick = () => fixtures[Math.floor(random() * fixtures.length)]
  const [one, other] = [pick(), pick()]
  if (one === undefined || other === undefined) throw new Error("Cannot fuzz: there are no fixtures")
  const bytes = mutate(await archived(one.bytes, random), other.bytes, random)
  const start = performance.now()
  const fault = await faultOf(bytes)
  const tookMs = performance.now() - start
  const grownMb = process.memoryUsage().rss / 1_048_576
  if (fault === null && tookMs < SLOW_MS && grownMb < MOST_MB) return
  const path = join(tmpdir(), `aftertalk-fuzz-${number}`)
  writeFileSync(path, bytes)
  console.error(
    `seed ${number}, ${one.name}, ${tookMs.toFixed(0)} ms, ${grownMb.toFixed(0)} MB: ${fault ?? "slow or large"}\n${path}`,
  )
  process.exit(1)
}

async function faultOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const whole = await readExport([byteFile("x", bytes)], {}, {})
    kinds.set(whole.kind, (kinds.get(whole.kind) ?? 0) + 1)
    const broken = [...brokenLaws(whole), ...untraced(await telegramReader.read(byteFile("x", bytes), {}, {}))]
    if (broken.length > 0) return broken.join("; ")
    const cut = await readExport([byteFile("x", bytes, 7)], {}, {})
    return JSON.stringify(dump(cut)) === JSON.stringify(dump(whole)) ? null : "depends on how the bytes are cut"
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
