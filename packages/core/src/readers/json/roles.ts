/** Which part of the frame a value of JSON is. (frame.ts) */
import type { JsonFrame } from "./frame.ts"

/** "bare": the chat that an array of messages at the root makes. */
export type Role = "root" | "bare" | "holder" | "list" | "chat" | "messages"

export function isChat(role: Role): boolean {
  return role === "root" || role === "bare" || role === "chat"
}

/** @returns null for a value that is stepped over */
export function nextRole(frame: JsonFrame, key: string, role: Role, isArray: boolean): Role | null {
  if (role === "root" && !isArray && frame.holders.has(key)) return "holder"
  if (role === "holder" && isArray && key === "list") return "list"
  if ((role === "root" || role === "chat") && isArray && frame.items.has(key)) return "messages"
  return null
}
