/**
 * Which thread a file is a part of: the folder that both products name after it, `anna_1234567`, as `thread_path` or as
 * the path of the file itself. Encrypted threads are one file each and are named inside.
 */
import { repairLatin1 } from "./repair-latin1.ts"

export interface Thread {
  /** Null where nothing names it. */
  readonly key: string | null
  readonly title: string | null
}

export function threadOf(app: string, fields: ReadonlyMap<string, unknown>, path: string): Thread {
  const [title, name, inside] = ["title", "threadName", "thread_path"].map((key) => textOf(fields.get(key)))
  const folder = /(?:^|[\\/])([^\\/]+)[\\/]message(?:_\d+)?\.json$/i.exec(path)?.[1]
  const own = inside?.split("/").at(-1) ?? folder ?? name
  return {
    key: own === undefined || own === "" ? null : `${app}:${own}`,
    title: title ?? (name === undefined ? null : name.replace(/_\d+$/, "")),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? repairLatin1(value) : undefined
}
