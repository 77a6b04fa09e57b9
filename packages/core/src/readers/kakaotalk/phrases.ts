/** What KakaoTalk writes where no words are: media, deleted messages, calls. The whole body must fit. (docs/formats/kakaotalk.md) */
import type { Call } from "../../model/message.ts"
import { type Told, plainWords } from "../text-entries.ts"

const MEDIA =
  /^(?:사진(?: \d{1,3}장)?|동영상|이모티콘|음성메시지|보이스노트|파일: .{1,200}|Photos?(?: \d{1,3})?|\d{1,3} photos|Videos?|Emoticons?|Stickers?|Voice (?:Note|Message)|File: .{1,200}|[0-9a-f]{16,80}\.(?:jpe?g|png|gif|webp|mp4|m4a|mov))$/i
const PLACE = /^(?:지도: |위치: |Map: |Location: ).{1,300}$/
const CONTACT = /^(?:연락처: |Contact: ).{1,200}$/
const POLL = /^(?:투표 (?:올렸|등록)|\[투표\])/
const DELETED = /^(?:삭제된 메시지입니다\.?|This message (?:was|has been) deleted\.?|메시지가 삭제되었습니다\.?)$/

const CALL =
  /^(?:(보이스톡|음성통화|Voice ?(?:Call|Talk))|(페이스톡|영상통화|(?:Face|Video) ?(?:Call|Talk))|(?:그룹콜|라이브톡|그룹 보이스톡|그룹 페이스톡|Group Call))(?:[\s:]+(.{1,30}))?$/i
const LENGTH = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})$/
const MISSED = /부재중|missed|no answer|응답/i
const CANCELLED = /취소|cancel/i
const DECLINED = /거절|declin/i
const FAILED = /실패|fail/i
const INVITED = /해요|요청|초대|please|request|let's/i
const ENDED = /종료|ended/i

export function tellKakao(raw: string): Told {
  const text = raw.trim()
  if (text.length > 320) return plainWords(raw)
  const call = callOf(text)
  if (call !== null) return { kind: "call", text: "", extra: { call } }
  if (DELETED.test(text)) return { kind: "deleted", text: "" }
  if (MEDIA.test(text)) return { kind: "media", text: "" }
  if (PLACE.test(text)) return { kind: "location", text: "" }
  if (CONTACT.test(text)) return { kind: "contact", text: "" }
  if (POLL.test(text)) return { kind: "poll", text: "" }
  return plainWords(raw)
}

function callOf(text: string): Call | null {
  const found = CALL.exec(text)
  const said = found?.[3]
  if (found === null || said === undefined) return null
  const medium = found[1] !== undefined ? "voice" : found[2] !== undefined ? "video" : "unknown"
  const length = LENGTH.exec(said)
  if (length !== null) {
    const durationS = Number(length[1] ?? 0) * 3600 + Number(length[2]) * 60 + Number(length[3])
    return { medium, outcome: durationS > 0 ? "answered" : "unknown", durationS, precision: "second", anchor: "end" }
  }
  const outcome = outcomeOf(said)
  return outcome === null ? null : { medium, outcome, durationS: null, precision: null }
}

/** Null where the words behind are somebody's own: "보이스톡 어때?" */
function outcomeOf(said: string): Call["outcome"] | null {
  if (MISSED.test(said)) return "missed"
  if (DECLINED.test(said)) return "declined"
  if (CANCELLED.test(said)) return "no-answer"
  if (FAILED.test(said)) return "failed"
  if (ENDED.test(said)) return "answered"
  return INVITED.test(said) && said.length <= 6 ? "unknown" : null
}
