/**
 * Days of the week by their names, in the languages that write them beside dates in copied and exported chats. For checking
 * a date against the name beside it: a name that no week has says nothing. Unicode CLDR, wide and abbreviated names.
 */

/** Thursday, which 1970 began with, to Wednesday, as they begin or are shortened. */
const WEEKS: readonly (readonly string[])[] = [
  "thu fri sat sun mon tue wed",
  "jue vie sáb dom lun mar mié",
  "qui sex sáb dom seg ter qua",
  "jeu ven sam dim lun mar mer",
  "don fre sam son mon die mit",
  "do fr sa so mo di mi",
  "don vri zat zon maa din woe",
  "gio ven sab dom lun mar mer",
  "tor fre lör sön mån tis ons",
  "tor fre lør søn man tir ons",
  "чет пят суб вос пон вто сре",
  "чт пт сб вс пн вт ср",
  "czw pią sob nie pon wto śro",
  "per cum cts paz pzt sal çar",
  "kam jum sab min sen sel rab",
  "木 金 土 日 月 火 水",
  "四 五 六 日 一 二 三",
  "목 금 토 일 월 화 수",
  "พฤ ศ ส อา จ อ พ",
].map((week) => week.split(" "))

const AROUND = /^(?:星期|週|周|礼拜|禮拜)|(?:曜日?|요일)$/g

/**
 * Whether a day can bear this name.
 *
 * @param day days from 1970-01-01
 */
export function isNamed(day: number, name: string): boolean {
  const folded = bare(name)
  return WEEKS.some((week) => isSame(week[((day % 7) + 7) % 7] ?? "", folded))
}

/** Whether the text is a day of the week in any of the languages. */
export function isWeekdayName(name: string): boolean {
  const folded = bare(name)
  return folded !== "" && WEEKS.some((week) => week.some((day) => isSame(day, folded)))
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.,]+$/, "")
    .replace(AROUND, "")
}

function isSame(day: string, name: string): boolean {
  return day.length < 3 || name.length < 3 ? day === name : name.startsWith(day)
}
