/** The fixtures of the readers: each input lies beside `<input>.expected.json`. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { type ByteFile, byteFile } from "../../src/readers/source.ts"

const ROOT = new URL("../../fixtures/", import.meta.url).pathname
const FOLDERS = [
  "telegram",
  "transcript",
  "not-exports",
  "messenger",
  "instagram",
  "sms",
  "signal",
  "discord",
  "line",
  "kakaotalk",
  "imessage",
  "snapchat",
  "google-chat",
  "google-voice",
  "mail",
  "skype",
  "teams",
  "slack",
  "viber",
  "meta-html",
]

export interface Fixture {
  /** Folder and file name. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly expectedPath: string
}

/** All that can be damaged: also the fixtures whose expectations another test keeps. */
export function allFixtures(): readonly Fixture[] {
  return fixturesIn([...FOLDERS, "whatsapp"])
}

export function readerFixtures(): readonly Fixture[] {
  return fixturesIn(FOLDERS)
}

function fixturesIn(folders: readonly string[]): readonly Fixture[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => !file.endsWith(".expected.json") && file !== "README.md")
      .toSorted()
      .map((file) => {
        const path = join(ROOT, folder, file)
        return {
          name: `${folder}/${file}`,
          bytes: new Uint8Array(readFileSync(path)),
          expectedPath: folder === "whatsapp" ? path.replace(/txt$/, "expected.json") : `${path}.expected.json`,
        }
      }),
  )
}

export function fileOf({ name, bytes }: Fixture, pieceBytes?: number): ByteFile {
  return byteFile(name, bytes, pieceBytes)
}
