/**
 * Who the chat is with, from the name of the exported file: `WhatsApp Chat with Anna.txt`. The iPhone names all of them
 * `_chat.txt`, and then its archive bears the name.
 */
import { ALL_PHRASES } from "./phrases/all.ts"

/** @returns null when the file bears no such name */
export function titleOf(fileName: string): string | null {
  const base = (fileName.split(/[\\/]/).at(-1) ?? "").replace(/\.(?:txt|zip)$/i, "").replace(/ ?\(\d{1,3}\)$/, "")
  const folded = base.toLowerCase()
  for (const { titles = [] } of ALL_PHRASES) {
    for (const title of titles) {
      const [front = "", behind = ""] = title.split("*")
      if (!folded.startsWith(front) || !folded.endsWith(behind)) continue
      const name = base.slice(front.length, base.length - behind.length).trim()
      if (name !== "") return name
    }
  }
  return null
}
