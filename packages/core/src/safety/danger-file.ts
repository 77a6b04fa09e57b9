/**
 * The file of the second look (docs/models/danger.md): words as rows of small integers with a scale each, everything else as half
 * floats, opened here.
 */
import { SERIOUS_ROUTES, type SeriousRoute } from "../model/safety.ts"
import { halfFloats, openSections } from "../text/sections.ts"

export interface DangerModel {
  readonly sha256: string
  /** Numbers to a word, and filters of each width. */
  readonly dim: number
  readonly filters: number
  /** From what score on any danger counts as seen, and each route beside it. */
  readonly any: number
  /** The same for each piece of a longer text, and for messages of a chat's last day: many looks, each of which may err. */
  readonly many: number
  /** The same where every message of the last weeks of a chat is looked at. */
  readonly strict: number
  readonly routes: Readonly<Record<SeriousRoute, number>>
  readonly rowOf: ReadonlyMap<string, number>
  /** [word][dim], and a scale for each word. */
  readonly rows: Int8Array
  readonly rowScale: Float32Array
  /** [tap][dim][filter]: three taps of the wide filters, then two of the narrow ones. */
  readonly taps: Float32Array
  readonly tapBias: Float32Array
  /** [look][feature], and one number for each look. */
  readonly looks: Float32Array
  readonly lookBias: Float32Array
  /** [score][feature]: any danger first, then the routes in their order. */
  readonly out: Float32Array
  readonly outBias: Float32Array
}

interface Header {
  readonly kind: string
  readonly version: number
  readonly sha256: string
  readonly dim: number
  readonly filters: number
  readonly thresholds: Readonly<Record<string, number | undefined>>
  readonly sections: Readonly<Record<string, { readonly start: number; readonly bytes: number } | undefined>>
}

/** @throws RangeError when the bytes are no such file */
export function readDangerModel(bytes: Uint8Array): DangerModel {
  const { header, section } = openSections<Header>(bytes, "aftertalk-danger", 1)
  const threshold = (name: string): number => {
    const at = header.thresholds[name]
    if (at === undefined) throw new RangeError("Cannot read the model: a threshold is missing")
    return at
  }
  const words = new TextDecoder().decode(section("words")).split("\n")
  return {
    sha256: header.sha256,
    dim: header.dim,
    filters: header.filters,
    any: threshold("any"),
    many: threshold("many"),
    strict: threshold("strict"),
    routes: byRoute(threshold),
    rowOf: new Map(words.map((word, row) => [word, row])),
    rows: new Int8Array(section("rows").buffer),
    rowScale: halfFloats(section("rowScale")),
    taps: halfFloats(section("taps")),
    tapBias: halfFloats(section("tapBias")),
    looks: halfFloats(section("looks")),
    lookBias: halfFloats(section("lookBias")),
    out: halfFloats(section("out")),
    outBias: halfFloats(section("outBias")),
  }
}

function byRoute(of: (name: string) => number): Readonly<Record<SeriousRoute, number>> {
  const [user, ex, abuse, pursuit, minor] = SERIOUS_ROUTES
  return {
    [user]: of(user),
    [ex]: of(ex),
    [abuse]: of(abuse),
    [pursuit]: of(pursuit),
    [minor]: of(minor),
  }
}
