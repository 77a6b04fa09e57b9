/**
 * What stands beside the chats of Google Chat: `user_info.json` says whose account it was, `group_info.json` in each
 * folder who takes part and what the room is called. (docs/formats/google-chat.md)
 */
import { isFields, listOf, textOf } from "../json/fields.ts"
import type { Aside, AsideReader } from "../reader.ts"

export const googleInfo: AsideReader = {
  recognise: ({ text }) =>
    /^\uFEFF?\s*\{\s*"(?:user|members|name|membership_info)"\s*:/.test(text) && text.includes('"user_type"'),
  read,
}

/** The folder of a file: Google's own key of a conversation. */
export function folderOf(path: string): string | null {
  return /([^\\/]{1,200})[\\/][^\\/]{1,200}$/.exec(path)?.[1] ?? null
}

function read(value: unknown, path: string): Aside {
  const root = isFields(value) ? value : {}
  const people = [root["user"], ...listOf(root["members"])].filter((one) => isFields(one))
  const names = new Map(people.map((one) => [textOf(one["email"]), textOf(one["name"])]))
  names.delete("")
  const folder = folderOf(path) ?? ""
  const title = textOf(root["name"])
  const members = listOf(root["members"]).map((one) => (isFields(one) ? textOf(one["email"]) : ""))
  return {
    names,
    titles: new Map(title === "" ? [] : [[folder, title]]),
    members: new Map(members.length === 0 ? [] : [[folder, members]]),
    owner: isFields(root["user"]) ? textOf(root["user"]["email"]) || null : null,
  }
}
