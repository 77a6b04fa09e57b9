/**
 * Files beside the chats that tell about them: Slack's `users.json`, Google's `user_info.json`. They are found by their
 * content, read before the chats, and handed to the reader of their format.
 */
import type { Leaf } from "./containers/expand.ts"
import { readWholeJson } from "./json/whole.ts"
import { ProblemList } from "./problems.ts"
import type { Aside, AsideReader, FormatId, Reader, Sample } from "./reader.ts"
import { READERS } from "./registry.ts"
import type { ReadHooks } from "./source.ts"

/** Lists of names are held in memory whole; none that is larger was ever seen. */
const LARGEST = 64 * 1024 ** 2

export interface AsideLeaf {
  readonly leaf: Leaf
  readonly format: FormatId
  readonly reader: AsideReader
}

/** @returns null where the file tells nothing about chats */
export function asideOf(leaf: Leaf, sample: Sample): AsideLeaf | null {
  const found = READERS.find(({ aside }: Reader) => aside?.recognise(sample) === true)
  return found?.aside === undefined ? null : { leaf, format: found.format, reader: found.aside }
}

/** One for each format, all of its files together. A file that cannot be read says nothing. */
export async function readAsides(
  leaves: readonly AsideLeaf[],
  hooks: ReadHooks,
): Promise<ReadonlyMap<FormatId, Aside>> {
  const { isCancelled } = hooks
  const quiet: ReadHooks = isCancelled === undefined ? {} : { isCancelled }
  const asides = new Map<FormatId, Aside>()
  for (const { leaf, format, reader } of leaves) {
    if (leaf.file.size === null || leaf.file.size > LARGEST) continue
    const value = await readWholeJson(leaf.file, new ProblemList(), quiet)
    const known = asides.get(format)
    const aside = reader.read(value, leaf.file.name)
    asides.set(format, known === undefined ? aside : together(known, aside))
  }
  return asides
}

function together(a: Aside, b: Aside): Aside {
  return {
    names: new Map([...a.names, ...b.names]),
    titles: new Map([...a.titles, ...b.titles]),
    members: new Map([...a.members, ...b.members]),
    owner: a.owner ?? b.owner,
  }
}
