/** KakaoTalk's exports: text of Windows, Android and iPhone, and the table of macOS. (docs/formats/kakaotalk.md) */
import { CsvScanner } from "../csv.ts"
import { decodeText } from "../decode.ts"
import { linesOf } from "../lines.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { kakaoForm } from "./form.ts"
import { KakaoRead } from "./read.ts"
import { KakaoTable } from "./table.ts"

export const kakaotalkReader: Reader = { format: "kakaotalk", recognise, read }

const HEADER = /카카오톡 대화|KakaoTalk Chat|저장한 날짜|Date Saved ?:/i
const TABLE = /^\uFEFF?"?Date"?,"?User"?,"?Message"?\s*[\r\n]/i

function recognise({ text }: Sample): number {
  if (TABLE.test(text)) return 1
  const hasHeader = HEADER.test(text.slice(0, 400))
  let [days, windows, phone] = [0, 0, 0]
  for (const line of text.split(/\r\n|\n|\r/, 400)) {
    const form = kakaoForm(line)
    if (form.kind === "day") days += 1
    else if (form.kind === "entry" && form.platform === "windows") windows += 1
    else if (form.kind === "entry" && (form.stamp?.date !== null || days > 0)) phone += 1
  }
  if (hasHeader) return windows + phone > 0 ? 1 : days > 0 ? 0.8 : 0.3
  if (days > 0 && windows > 0) return 0.96
  return phone > 1 ? 0.9 : 0
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const text = decodeText(file, hooks)
  if (await isTable(file, hooks)) {
    const table = new KakaoTable()
    const scanner = new CsvScanner()
    for await (const piece of text) for (const row of scanner.push(piece)) table.add(row)
    for (const row of scanner.end()) table.add(row)
    return table.finish(text.problems())
  }
  const reading = new KakaoRead()
  for await (const line of linesOf(text)) reading.add(line)
  return reading.finish(text.problems())
}

async function isTable(file: ByteFile, hooks: ReadHooks): Promise<boolean> {
  const { isCancelled } = hooks
  let start = ""
  for await (const piece of decodeText(file, isCancelled === undefined ? {} : { isCancelled })) {
    start += piece
    if (start.length > 60) break
  }
  return TABLE.test(start)
}
