/**
 * Words for halves and parts of the day beside a 12-hour clock, folded: no marks, blanks, dots or quotes, small letters.
 * Unicode CLDR, day periods; which of them WhatsApp was seen to write is in docs/formats/whatsapp.md.
 */

import { isMark, isSpace } from "./marks.ts"

/** `noon` needs the hour to decide: 11 is before, 12 and 1 are after. */
export type HalfDay = "none" | "am" | "pm" | "noon"

type Words = Readonly<Record<"am" | "pm" | "noon", string>>

/** Words that stand in front of the time. */
const BEFORE: Words = {
  am: "上午 凌晨 早上 清晨 午前 오전 öö de पूर्वाह्न am ص",
  pm: "下午 晚上 傍晚 午後 오후 ös du अपराह्न pm م",
  noon: "中午 正午",
}

/** Words that stand behind it: Latin, Arabic and Hebrew script, the scripts of India, East Asia, the others. */
const BEHIND: Words = {
  am:
    "am a vorm vormittags morgens nachts fm vm ap pd pg eb dop sa de to " +
    "pagi asubuhi dopoledne ráno priekšp priešpiet prijepodne " +
    "ص صباحا قظ قبلازظهر قبلدوپہر לפנהצ " +
    "पूर्वाह्न मपू ಪೂರ್ವಾಹ್ನ পূর্বাহ্ণ முற்பகல் ਪੂਦੁ " +
    "上午 凌晨 早上 清晨 午前 오전 " +
    "öö πμ дп прпб прпл пре ก่อนเที่ยง ጥዋት",
  pm:
    "pm p nachm nachmittags mittags abends em nm ip md ptg odp ch du tk " +
    "siang sore malam mchana jioni odpoledne večer pēcp popiet popodne poslijepodne " +
    "م مساء بظ بعدازظهر بعددوپہر אחהצ " +
    "अपराह्न मउ ಅಪರಾಹ್ನ অপরাহ্ণ பிற்பகல் ਬਾਦੁ " +
    "下午 晚上 傍晚 午後 오후 " +
    "ös μμ пп слоб поп по หลังเที่ยง ከሰዓት",
  noon: "中午 正午",
}

const BY_WORD = { before: indexed(BEFORE), behind: indexed(BEHIND) }

/** A word as the tables of days, months and half days hold it: no signs, blanks or marks, small letters. */
export function foldWord(text: string): string {
  let word = ""
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isSign(code) && !isSpace(code) && !isMark(code)) word += text.charAt(at)
  }
  return word.toLowerCase()
}

/** Signs of ASCII but digits and letters, and the quotes of other scripts. */
function isSign(code: number): boolean {
  if (code < 128) return code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || code > 122
  return code === 0xb4 || (code >= 0x2010 && code <= 0x201f) || code === 0x5f3 || code === 0x5f4
}

/** @returns null when the text is no word for a part of the day */
export function halfDayOf(text: string, place: "before" | "behind"): HalfDay | null {
  return BY_WORD[place].get(foldWord(text)) ?? null
}

/** The hour of 24 for an hour beside such a word. `00:08 a. m.` and `13:05 PM` occur; `午後0:08` is 12:08. */
export function hourOf(hour: number, half: HalfDay): number {
  if (half === "none" || hour > 12) return hour === 24 ? 0 : hour
  if (half === "am") return hour % 12
  if (half === "noon" && hour >= 10 && hour < 12) return hour
  return (hour % 12) + 12
}

function indexed(words: Words): ReadonlyMap<string, HalfDay> {
  const halves = ["am", "pm", "noon"] as const
  return new Map(halves.flatMap((half) => words[half].split(" ").map((word) => [word, half] as const)))
}
