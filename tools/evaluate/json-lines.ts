import { readFileSync } from "node:fs"

/** The rows of a file of JSON lines. */
export function readJsonLines(path: string): readonly unknown[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as unknown)
}
