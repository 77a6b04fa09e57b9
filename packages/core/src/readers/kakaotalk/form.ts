/** What one line of a KakaoTalk export can be, looked at alone: Windows, Android, iPhone. (docs/formats/kakaotalk.md) */
import { type Stamp, readStamp } from "../transcript/stamp.ts"
import { withoutMarks } from "../whatsapp/marks.ts"
import { hasWeekday, writtenStamp } from "../written-stamp.ts"

export type KakaoForm =
  | { readonly kind: "blank" }
  | { readonly kind: "day"; readonly stamp: Stamp; readonly platform: "windows" | "phone" }
  | {
      readonly kind: "entry"
      /** Null where no clock shows that time. */
      readonly stamp: Stamp | null
      readonly name: string
      readonly text: string
      readonly platform: "windows" | "phone"
    }
  /** A notice: behind a stamp and without a name. */
  | { readonly kind: "service"; readonly stamp: Stamp | null; readonly platform: "windows" | "phone" }
  | { readonly kind: "words" }

const WINDOWS = /^\[(.{0,80}?)\] \[([^\]\d]{0,6}\d{1,2}:\d{2}(?::\d{2})?[^\]\d]{0,6})\](?: (.*))?$/su
const WINDOWS_DAY = /^-{5,40} {1,3}(.{6,50}?) {1,3}-{5,40}\s*$/u
const NOTICE =
  /^.{1,200}(?:들어왔습니다|나갔습니다|초대(?:했|하였)습니다|내보냈습니다|가렸습니다|되었습니다|(?:joined|left) (?:this|the) (?:chat ?room|chat)|invited .{1,100})\.?$/u
const LONGEST_STAMP = 44

export function kakaoForm(raw: string): KakaoForm {
  const line = withoutMarks(raw)
  if (line.trim() === "") return { kind: "blank" }
  return windows(line) ?? phone(line) ?? { kind: "words" }
}

/** Whether a line of words looks like a notice: Windows writes them without a time. */
export function isBareNotice(raw: string): boolean {
  return /님(?:이|을|께서|과)|(?:joined|left|invited) /.test(raw) && raw.length < 250 && NOTICE.test(raw.trim())
}

function windows(line: string): KakaoForm | null {
  const found = WINDOWS.exec(line)
  if (found !== null) {
    const stamp = readStamp(found[2] ?? "")
    if (stamp === null || (stamp.date === null && stamp.second !== null)) {
      const name = (found[1] ?? "").trim()
      if (name === "") return { kind: "service", stamp, platform: "windows" }
      return { kind: "entry", stamp, name, text: found[3] ?? "", platform: "windows" }
    }
  }
  const day = WINDOWS_DAY.exec(line)
  const stamp = day === null ? null : writtenStamp(day[1] ?? "")
  return stamp?.date === undefined || stamp.date === null ? null : { kind: "day", stamp, platform: "windows" }
}

function phone(line: string): KakaoForm | null {
  if (!/^[\d\p{L}]/u.test(line) || !/\d/.test(line.slice(0, LONGEST_STAMP))) return null
  const stamped = stampInFront(line)
  if (stamped !== null) return stamped
  if (line.trim().length > LONGEST_STAMP) return null
  const stamp = writtenStamp(line.trim())
  if (stamp === null || stamp.date === null) return null
  // A day with its weekday (iPhone), or with a time (Android).
  return stamp.second !== null || hasWeekday(line) ? { kind: "day", stamp, platform: "phone" } : null
}

/** "2024년 3월 9일 오후 10:41, name : text"; a month in English has a comma of its own. */
function stampInFront(line: string): KakaoForm | null {
  for (let at = cutIn(line, LONGEST_STAMP); at > 0; at = cutIn(line, at - 1)) {
    const isColon = line[at] === ":"
    const stamp = writtenStamp(line.slice(0, at))
    if (stamp === null || stamp.second === null) continue
    const rest = line.slice(at + 1).trimStart()
    const named = isColon ? null : /^(.{1,80}?) :(?: (.*)|)$/su.exec(rest)
    if (named !== null) {
      return { kind: "entry", stamp, name: (named[1] ?? "").trim(), text: named[2] ?? "", platform: "phone" }
    }
    // Without a name it is a notice, but a time and a comma alone are words: there the colon must stand.
    const isNotice = stamp.date !== null ? rest !== "" : !isColon && (/^: \S/.test(rest) || isBareNotice(rest))
    if (isNotice) return { kind: "service", stamp, platform: "phone" }
  }
  return null
}

/**
 * The last place up to `from` where a stamp can end: a comma or colon with a blank behind it, and the end of a time in
 * front. A name such as "Mo" or "Sun" would else pass for a day of the week.
 */
function cutIn(line: string, from: number): number {
  for (let at = Math.min(from, line.length - 2); at > 3; at -= 1) {
    const isCut = line[at + 1] === " " && (line[at] === "," || line[at] === ":")
    if (isCut && /[\dMm.]/.test(line.charAt(at - 1))) return at
  }
  return -1
}
