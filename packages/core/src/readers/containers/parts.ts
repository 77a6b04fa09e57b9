/** One chat that an app wrote into several files, put together again: the parts behind one another, as one file. */
import type { Reader } from "../reader.ts"
import type { ByteFile } from "../source.ts"
import type { Leaf } from "./expand.ts"

export interface Known {
  readonly leaf: Leaf
  readonly reader: Reader
}

/** @returns the files in their order, with the parts of one whole at the place of the first */
export function joinParts(known: readonly Known[]): readonly Known[] {
  const wholes = new Map<string, { readonly part: number; readonly known: Known }[]>()
  for (const [i, one] of known.entries()) {
    const place = one.reader.partOf?.(one.leaf.file.name) ?? null
    const key = place === null ? `alone ${i}` : `part ${place.whole}`
    wholes.set(key, [...(wholes.get(key) ?? []), { part: place?.part ?? 0, known: one }])
  }
  return [...wholes.values()].flatMap((parts) => {
    const inOrder = parts.toSorted((a, b) => a.part - b.part).map((part) => part.known)
    const [first] = inOrder
    if (first === undefined) return []
    const files = inOrder.map((one) => one.leaf.file)
    return [inOrder.length === 1 ? first : { ...first, leaf: { ...first.leaf, file: oneBehindOther(files) } }]
  })
}

function oneBehindOther(files: readonly ByteFile[]): ByteFile {
  const sizes = files.map((file) => file.size)
  return {
    name: files[0]?.name ?? "",
    size: sizes.includes(null) ? null : sizes.reduce((sum: number, size) => sum + (size ?? 0), 0),
    slice: null,
    async *open() {
      for (const file of files) yield* file.open()
    },
  }
}
