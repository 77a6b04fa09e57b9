/**
 * What LINE writes where no words are: placeholders in brackets and calls behind a telephone sign, in the languages of
 * its users. The whole body must fit. (docs/formats/line.md)
 */
import type { Call } from "../../model/message.ts"
import { type Told, plainWords } from "../text-entries.ts"

const MEDIA = new Set(
  (
    "photo photos image images sticker stickers video videos file files audio voice message|voice gif emoji album albums note notes " +
    "gift keep music link music|video slideshow " +
    "写真 スタンプ 動画 ボイスメッセージ ファイル 音声 アルバム ノート 絵文字 ギフト プレゼント 画像 " +
    "照片 圖片 图片 貼圖 贴图 影片 视频 視頻 語音訊息 语音信息 语音消息 檔案 文件 相簿 相册 記事本 禮物 表情貼 " +
    "사진 스티커 동영상 음성메시지 음성|메시지 파일 앨범 노트 선물 이모티콘 " +
    "รูปภาพ รูป ภาพ สติกเกอร์ วิดีโอ ข้อความเสียง ไฟล์ อัลบั้ม โน้ต " +
    "foto stiker pesan|suara berkas hình|ảnh nhãn|dán tệp voice|message"
  )
    .split(" ")
    .map((phrase) => phrase.replaceAll("|", " ")),
)
const PLACES = new Set(
  "location 位置情報 位置訊息 位置信息 位置 위치정보 위치|정보 위치 ตำแหน่งที่ตั้ง ตำแหน่ง lokasi"
    .split(" ")
    .map((one) => one.replaceAll("|", " ")),
)
const CONTACTS = new Set(
  "contact|info contact contacts 連絡先 聯絡資訊 联系信息 联系人 好友資訊 연락처 รายชื่อผู้ติดต่อ kontak"
    .split(" ")
    .map((one) => one.replaceAll("|", " ")),
)
const POLLS = new Set("poll polls 投票 アンケート 투표 โพล".split(" "))

const DELETED =
  /^(?:(?:you |this message was )?unsent(?: a message)?\.?|メッセージの送信を取り消しました。?|已?收回訊息。?|(?:您)?已收回訊息|撤回了?消息|메시지 보내기를 취소했습니다\.?|메시지가 삭제되었습니다\.?|ยกเลิกข้อความ)$/i

const LENGTH = /(?:^|\D)(?:(\d{1,3}):)?(\d{1,2}):(\d{2})$/
const BARE_CALL = /^(?:call time|通話時間|通话时间|통화시간|통화 시간)[\s:：]*(?:\d{1,3}:)?\d{1,2}:\d{2}$/i
const MISSED = /missed|不在着信|未接|부재중|ไม่ได้รับ/i
const NO_ANSWER =
  /no answer|応答がありません|無應答|无应答|無人接聽|无人接听|응답 ?없음|응답이 없|cancell?ed|キャンセル|取消|취소|ยกเลิก/i
const DECLINED = /declined|busy|拒否|拒絕|拒绝|거절/i

export function tellLine(raw: string): Told {
  const text = unquoted(raw)
  const call = callOf(text)
  if (call !== null) return { kind: "call", text: "", extra: { call } }
  if (DELETED.test(text.trim())) return { kind: "deleted", text: "" }
  const bracketed = /^\[([^[\]]{1,30})\](?:\s(.{1,200}))?$/u.exec(text.trim())
  const word = bracketed?.[1]?.toLowerCase() ?? ""
  if (MEDIA.has(word)) return { kind: "media", text: "" }
  // A place has its address behind.
  if (PLACES.has(word)) return { kind: "location", text: "" }
  if (bracketed?.[2] === undefined) {
    if (CONTACTS.has(word)) return { kind: "contact", text: "" }
    if (POLLS.has(word)) return { kind: "poll", text: "" }
  }
  return plainWords(text)
}

/** The desktop program writes the words without brackets. */
export function tellDesktopLine(text: string): Told {
  const told = tellLine(text)
  return told.kind === "text" && /^(?:Stickers?|Photos?|Videos?|貼圖|スタンプ|스티커)$/.test(text.trim())
    ? { kind: "media", text: "" }
    : told
}

/** Many lines stand in quotes, whose inner ones are doubled; what is one line stands as it was typed. */
function unquoted(raw: string): string {
  if (!raw.includes("\n") || !raw.startsWith('"') || !raw.endsWith('"') || raw.length < 3) return raw
  return raw.slice(1, -1).replaceAll('""', '"')
}

function callOf(raw: string): Call | null {
  const text = raw.trim()
  if (!text.startsWith("☎") && !BARE_CALL.test(text)) return null
  if (text.includes("\n") || text.length > 80) return null
  const length = LENGTH.exec(text)
  if (length !== null) {
    const durationS = Number(length[1] ?? 0) * 3600 + Number(length[2]) * 60 + Number(length[3])
    return { medium: "unknown", outcome: "answered", durationS, precision: "second" }
  }
  const outcome = MISSED.test(text)
    ? "missed"
    : DECLINED.test(text)
      ? "declined"
      : NO_ANSWER.test(text)
        ? "no-answer"
        : "unknown"
  return { medium: "unknown", outcome, durationS: null, precision: null }
}
