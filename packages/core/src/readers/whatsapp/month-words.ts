/**
 * Words inside dates: months, weekdays that may stand in front, words that join the parts, eras.
 * Folded as `foldWord` does. Unicode CLDR, wide and abbreviated names.
 */

/** Months 1 to 12 of one language, alternatives after a bar. */
const MONTHS: readonly string[] = [
  "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
  "januar|jän|jänner februar|feber märz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez",
  "enero|ene febrero|feb marzo abril|abr mayo junio julio agosto|ago septiembre|sept|setiembre|set octubre noviembre diciembre|dic",
  "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc",
  "janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro|set outubro|out novembro dezembro|dez",
  "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre",
  "januari februari maart|mrt april mei juni juli augustus|aug september oktober november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts april maj juni juli august september oktober november desember|des",
  "tammikuuta|tammi helmikuuta|helmi maaliskuuta|maalis huhtikuuta|huhti toukokuuta|touko kesäkuuta|kesä heinäkuuta|heinä elokuuta|elo syyskuuta|syys lokakuuta|loka marraskuuta|marras joulukuuta|joulu",
  "января|янв февраля|фев|февр марта|мар|март апреля|апр мая|май июня|июн|июнь июля|июл|июль августа|авг сентября|сен|сент октября|окт ноября|ноя|нояб декабря|дек",
  "stycznia|sty lutego|lut marca|mar kwietnia|kwi maja|maj czerwca|cze lipca|lip sierpnia|sie września|wrz października|paź listopada|lis grudnia|gru",
  "ledna|led února|úno března|bře dubna|dub května|kvě června|čvn července|čvc srpna|srp září|zář října|říj listopadu|lis prosince|pro",
  "ocak|oca şubat|şub mart nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
  "januari|jan februari maret april mei juni juli agustus|agu|agt september oktober november desember|des",
  "يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
  "ינואר|ינו|בינואר פברואר|פבר|בפברואר מרץ|במרץ אפריל|אפר|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|אוג|באוגוסט ספטמבר|ספט|בספטמבר אוקטובר|אוק|באוקטובר נובמבר|נוב|בנובמבר דצמבר|דצמ|בדצמבר",
  "जनवरी|जन फ़रवरी|फ़र मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सित अक्टूबर|अक्तू नवंबर|नव दिसंबर|दिस",
  "มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค",
  "ianuarie|ian februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie|noi decembrie",
  "січня|січ лютого|лют березня|бер квітня|квіт травня|трав червня|черв липня|лип серпня|серп вересня|вер жовтня|жовт листопада|лист грудня|груд",
]

const WEEKDAYS =
  "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun " +
  "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so " +
  "lunes lun martes mar miércoles mié mie jueves jue viernes vie sábado sáb sab domingo dom " +
  "lundi mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim " +
  "segunda-feira segundafeira segunda seg terça-feira terçafeira terça ter quarta-feira quartafeira quarta qua quinta-feira quintafeira quinta qui sexta-feira sextafeira sexta sex " +
  "lunedì martedì mercoledì giovedì gio venerdì sabato domenica " +
  "maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo " +
  "måndag mån tisdag tis onsdag ons torsdag tors fredag fre lördag lör söndag sön mandag tirsdag lørdag søndag " +
  "понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс " +
  "poniedziałek pon wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle " +
  "pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz " +
  "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 월요일 화요일 수요일 목요일 금요일 토요일 일요일 " +
  "senin sel selasa rabu kamis jumat sabtu minggu"

const JOINING = new Set(["de", "del", "d", "of", "den", "the", "st", "nd", "rd", "th", "г", "año", "do"])

/** Years counted from elsewhere: the Gregorian year is the number plus this. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ["r", 2018],
  ["令和", 2018],
  ["h", 1988],
  ["平成", 1988],
  ["民國", 1911],
  ["民国", 1911],
  ["be", -543],
  ["พศ", -543],
  ["ad", 0],
  ["ce", 0],
  ["คศ", 0],
  ["ap", 621],
  ["ah", 0],
])

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((year) =>
    year.split(" ").flatMap((names, month) => names.split("|").map((name) => [name, month + 1] as const)),
  ),
)
const WEEKDAY_WORDS: ReadonlySet<string> = new Set(WEEKDAYS.split(" "))

/** What a folded word inside a date is; `null` when it is none of them. */
export type DateWord =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "era"; readonly addYears: number }
  | { readonly kind: "weekday" }
  | { readonly kind: "joining" }

export function dateWordOf(word: string): DateWord | null {
  const month = MONTH_OF.get(word)
  if (month !== undefined) return { kind: "month", month }
  const addYears = ERAS.get(word)
  if (addYears !== undefined) return { kind: "era", addYears }
  if (WEEKDAY_WORDS.has(word)) return { kind: "weekday" }
  return JOINING.has(word) ? { kind: "joining" } : null
}
