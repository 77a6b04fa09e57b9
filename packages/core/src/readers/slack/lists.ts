/**
 * The lists of a Slack export: `users.json` says who an id is; `dms.json`, `mpims.json`, `groups.json` and
 * `channels.json` say what a folder is. (docs/formats/slack.md)
 */
import { isFields, listOf, textOf } from "../json/fields.ts"
import type { Aside, AsideReader } from "../reader.ts"

export const slackLists: AsideReader = { recognise: ({ text }) => isList(text), read }

/** Ids of people begin with U or W, those of chats with D, G or C. */
function isList(text: string): boolean {
  if (!/^\uFEFF?\s*\[\s*\{/.test(text) || /"ts"\s*:\s*"\d{9}/.test(text)) return false
  const isPeople = /"id"\s*:\s*"[UW][A-Z0-9_]{2,20}"/.test(text) && /"(?:profile|real_name|team_id)"\s*:/.test(text)
  return isPeople || (/"id"\s*:\s*"[DGC][A-Z0-9_]{2,20}"/.test(text) && /"(?:members|creator)"\s*:/.test(text))
}

function read(value: unknown): Aside {
  const names = new Map<string, string>()
  const titles = new Map<string, string>()
  const members = new Map<string, readonly string[]>()
  for (const one of listOf(value)) {
    if (!isFields(one)) continue
    const id = textOf(one["id"])
    if (/^[UW]/.test(id)) names.set(id, shownName(one) || id)
    const own = listOf(one["members"]).map(textOf)
    if (own.length > 0) members.set(id, own)
    // A channel's folder bears its name.
    const name = textOf(one["name"])
    if (own.length > 0 && name !== "") members.set(name, own)
    if (/^[DGC]/.test(id) && name !== "") titles.set(id, name)
  }
  return { names, titles, members, owner: null }
}

function shownName(user: { readonly [field: string]: unknown }): string {
  const profile = isFields(user["profile"]) ? user["profile"] : {}
  const shown = [profile["display_name"], profile["real_name"], user["real_name"], user["name"]]
  return shown.map(textOf).find((name) => name !== "") ?? ""
}
