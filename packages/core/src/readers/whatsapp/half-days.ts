/**
 * Words for halves and parts of the day beside a 12-hour clock, folded: no marks, blanks, dots or quotes, small letters.
 * Unicode CLDR, day periods; which of them WhatsApp was seen to write is in docs/formats/whatsapp.md.
 */

/** `noon` needs the hour to decide: 11 is before, 12 and 1 are after. */
export type HalfDay = "none" | "am" | "pm" | "noon"

/** Words that stand in front of the time. */
const BEFORE: Readonly<Record<"am" | "pm" | "noon", readonly string[]>> = {
  am: ["上午", "凌晨", "早上", "清晨", "午前", "오전", "öö", "de", "पूर्वाह्न", "am", "ص"],
  pm: ["下午", "晚上", "傍晚", "午後", "오후", "ös", "du", "अपराह्न", "pm", "م"],
  noon: ["中午", "正午"],
}

/** Words that stand behind it. */
const BEHIND: Readonly<Record<"am" | "pm" | "noon", readonly string[]>> = {
  am: [
    ...["am", "a", "vorm", "vormittags", "morgens", "nachts", "fm", "vm", "ap", "pd", "pg", "eb", "dop", "sa", "de"],
    ...["ص", "صباحا", "قظ", "قبلازظهر", "قبلدوپہر", "לפנהצ", "पूर्वाह्न", "मपू", "ಪೂರ್ವಾಹ್ನ", "পূর্বাহ্ণ", "முற்பகல்", "ਪੂਦੁ"],
    ...[
      "上午",
      "凌晨",
      "早上",
      "清晨",
      "午前",
      "오전",
      "öö",
      "πμ",
      "дп",
      "прпб",
      "прпл",
      "пре",
      "ก่อนเที่ยง",
      "prijepodne",
    ],
    ...["pagi", "asubuhi", "ጥዋት", "dopoledne", "ráno", "priekšp", "priešpiet", "ktm", "to"],
  ],
  pm: [
    ...["pm", "p", "nachm", "nachmittags", "mittags", "abends", "em", "nm", "ip", "md", "ptg", "odp", "ch", "du"],
    ...["م", "مساء", "بظ", "بعدازظهر", "بعددوپہر", "אחהצ", "अपराह्न", "मउ", "ಅಪರಾಹ್ನ", "অপরাহ্ণ", "பிற்பகல்", "ਬਾਦੁ"],
    ...[
      "下午",
      "晚上",
      "傍晚",
      "午後",
      "오후",
      "ös",
      "μμ",
      "пп",
      "слоб",
      "поп",
      "по",
      "หลังเที่ยง",
      "popodne",
      "poslijepodne",
    ],
    ...["siang", "sore", "malam", "mchana", "jioni", "ከሰዓት", "odpoledne", "večer", "pēcp", "popiet", "tk"],
  ],
  noon: ["中午", "正午"],
}

const BY_WORD = { before: indexed(BEFORE), behind: indexed(BEHIND) }

const NOT_LETTERS = /[\s.,:;'"`´’‘“”״׳\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\-–()]+/g

/** A word as the tables of days, months and half days hold it. */
export function foldWord(text: string): string {
  return text.replace(NOT_LETTERS, "").toLowerCase()
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

function indexed(words: Readonly<Record<"am" | "pm" | "noon", readonly string[]>>): ReadonlyMap<string, HalfDay> {
  const halves = ["am", "pm", "noon"] as const
  return new Map(halves.flatMap((half) => words[half].map((word) => [word, half] as const)))
}
