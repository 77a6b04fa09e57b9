/** One mail: who, to whom, when, what. (docs/formats/mail.md) */
import PostalMime, { type Address, type Email } from "postal-mime"
import { isDate, wallSeconds } from "../../model/time.ts"
import { ownWords, wordsOfHtml } from "./words.ts"

export interface OneMail {
  readonly from: Party
  readonly others: readonly Party[]
  readonly date: MailDate | "none" | "impossible"
  readonly text: string
  readonly hasFiles: boolean
  readonly isDraft: boolean
}

export interface Party {
  /** The address in small letters. */
  readonly key: string
  readonly name: string
}

export interface MailDate {
  /** What the sender's clock showed. */
  readonly wall: number
  readonly offsetMinutes: number
}

/** @returns null where the bytes are no mail */
export async function readMail(bytes: Uint8Array, isMbox: boolean): Promise<OneMail | null> {
  const email = await parsed(bytes)
  const [from] = email === null || email.from === undefined ? [] : partiesOf([email.from])
  if (email === null || from === undefined) return null
  const others = partiesOf([...(email.to ?? []), ...(email.cc ?? [])])
  const written = email.text !== undefined && email.text.trim() !== "" ? email.text : wordsOfHtml(email.html ?? "")
  return {
    from,
    others: others.filter((one, i) => one.key !== from.key && others.findIndex((o) => o.key === one.key) === i),
    date: dateOf(email),
    text: ownWords(written, isMbox),
    hasFiles: email.attachments.length > 0,
    isDraft: /(?:^|,)\s*"?(?:Drafts?|Entwürfe)"?\s*(?:,|$)/i.test(headerOf(email, "x-gmail-labels")),
  }
}

async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes)
  } catch {
    return null
  }
}

function headerOf({ headers }: Email, key: string): string {
  return headers.find((header) => header.key === key)?.value ?? ""
}

function partiesOf(addresses: readonly Address[]): readonly Party[] {
  return addresses.flatMap((one) => {
    if (one.group !== undefined) return one.group.map((member) => partyOf(member.address, member.name))
    return one.address === "" && one.name === "" ? [] : [partyOf(one.address, one.name)]
  })
}

function partyOf(address: string, name: string): Party {
  const shown = name.trim().replace(/^['"](.*)['"]$/, "$1")
  return { key: (address || shown).toLowerCase(), name: shown || address }
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}
const DATE =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]{0,6}[\s-]+(\d{2,4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,4})?/

/** RFC 5322, chapter 3.3; years of two digits as chapter 4.3 reads them. */
function dateOf(email: Email): MailDate | "none" | "impossible" {
  const raw = headerOf(email, "date").trim()
  if (raw === "") return "none"
  const found = DATE.exec(raw)
  if (found === null) return "impossible"
  const [, day, word = "", years = "", hour, minute, second, zone = ""] = found
  const year = years.length > 2 ? Number(years) : Number(years) + (Number(years) < 50 ? 2000 : 1900)
  const month = MONTHS.indexOf(word.toLowerCase()) + 1
  const time = [Number(hour), Number(minute), Number(second ?? 0)] as const
  if (!isDate(year, month, Number(day)) || time[0] > 23 || time[1] > 59 || time[2] > 60) return "impossible"
  const wall = wallSeconds(year, month, Number(day), ...time)
  return { wall, offsetMinutes: offsetOf(zone) }
}

function offsetOf(zone: string): number {
  if (!/^[+-]\d{4}$/.test(zone)) return ZONES[zone] ?? 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3))
  return zone.startsWith("-") ? -minutes : minutes
}
