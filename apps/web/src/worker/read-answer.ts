/** The worker's answer to "read": the reading, its words, and what changed since the version before. */
import { makeReading, tellChange, tellReading } from "@aftertalk/core"
import { ENGLISH } from "@aftertalk/core/knowledge"
import type { ReadGives, ReadTakes } from "../shared/engine-calls.ts"

export function read({ input, name, before }: ReadTakes): ReadGives {
  const reading = makeReading(input)
  const { facts } = input
  return {
    reading,
    // Help lines are shown by the page, for the country that the user chose there.
    told: tellReading({ reading, facts, name, country: null, texts: ENGLISH }),
    change: before === null ? null : tellChange(before, { reading, facts }, name, ENGLISH),
  }
}
