/** Layouts and phrases in which the generator writes. Each is a layout that docs/formats/whatsapp.md lists. */
import { chatLine } from "./chat-lines.ts"
import type { Random } from "./random.ts"

export interface ChatLayout {
  /** A stamp with everything up to the name. */
  stamp(date: Date): string
  readonly lineEnd: "\n" | "\r\n"
  /** In front of lines that the app writes, and of its phrases. */
  readonly mark: string
  /** Whether notices bear the name of the other person. */
  readonly noticeHasAuthor: boolean
  readonly showsAnsweredCalls: boolean
  /** The words of one line of a message. */
  words(random: Random): string
  readonly opening: string
  readonly notice: string
  readonly media: readonly string[]
  readonly deleted: string
  readonly edited: string
  readonly missedCall: string
  /** A call of so many minutes. */
  call(minutes: number): string
  attached(day: string, number: number): string
}

const two = (value: number): string => String(value).padStart(2, "0")

const GERMAN = (
  "und ich du nicht das war noch wir heute morgen vielleicht wirklich immer niemals bitte danke später Arbeit Zug Garten " +
  "Schwester Kaffee Abend Wochenende weil aber schon wieder gesagt nichts etwas besser müde glücklich Brief Fenster Winter " +
  "Musik Frage Antwort Straße leise zusammen gegangen geblieben schön könnte würde für über zurück allein trotzdem"
).split(" ")

/** Words in no order: only for reading, where what they mean plays no part. */
function someGerman(random: Random): string {
  const count = 1 + random.below(random.next() < 0.15 ? 30 : 12)
  return Array.from({ length: count }, () => random.pick(GERMAN)).join(" ")
}

const androidEnglish: ChatLayout = {
  stamp(date) {
    const hour = date.getUTCHours()
    const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${two(date.getUTCMinutes())}\u202f${hour < 12 ? "AM" : "PM"}`
    return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${two(date.getUTCFullYear() % 100)}, ${clock} - `
  },
  lineEnd: "\n",
  mark: "",
  noticeHasAuthor: false,
  showsAnsweredCalls: false,
  words: chatLine,
  opening: "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.",
  notice: "Your security code with Mira Holm changed. Tap to learn more.",
  media: ["<Media omitted>"],
  deleted: "This message was deleted",
  edited: "<This message was edited>",
  missedCall: "Missed voice call",
  call: (minutes) => `Voice call, ${minutes} min`,
  attached: (day, number) => `IMG-${day}-WA${String(number % 10_000).padStart(4, "0")}.jpg (file attached)`,
}

const iphoneGerman: ChatLayout = {
  stamp(date) {
    const day = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${two(date.getUTCFullYear() % 100)}`
    return `[${day}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}] `
  },
  lineEnd: "\r\n",
  mark: "\u200e",
  noticeHasAuthor: true,
  showsAnsweredCalls: true,
  words: someGerman,
  opening: "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Nur Personen in diesem Chat können sie lesen.",
  notice: "Deine Sicherheitsnummer für Mira Holm hat sich geändert.",
  media: ["Bild weggelassen", "Video weggelassen", "Audio weggelassen", "Sticker weggelassen", "GIF weggelassen"],
  deleted: "Diese Nachricht wurde gelöscht.",
  edited: "<Diese Nachricht wurde bearbeitet.>",
  missedCall: "Verpasster Sprachanruf. \u200eZum Zurückrufen tippen",
  call: (minutes) => `Sprachanruf. \u200e${minutes} Min.`,
  attached: (day, number) =>
    `<Anhang: ${String(number).padStart(8, "0")}-PHOTO-${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}-15-13-20.jpg>`,
}

export const CHAT_LAYOUTS: Readonly<Record<string, ChatLayout>> = {
  "android-en": androidEnglish,
  "ios-de": iphoneGerman,
}
