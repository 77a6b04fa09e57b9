/** Romanian phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const ro: Phrases = {
  language: "ro",
  omitted: [
    "<fișiere media omise>",
    "<media omise>",
    "<conținut media omis>",
    "<fișier media omis>",
    "imagine omisă",
    "imaginea a fost omisă",
    "video omis",
    "videoclip omis",
    "audio omis",
    "fișier audio omis",
    "autocolant omis",
    "sticker omis",
    "gif omis",
  ],
  document: ["document omis"],
  attached: ["fișier atașat", "atașat", "fișier anexat"],
  deleted: ["acest mesaj a fost șters", "ai șters acest mesaj", "ați șters acest mesaj"],
  edited: ["acest mesaj a fost editat"],
  location: ["locație", "locația"],
  calls: {
    voice: ["apel vocal"],
    video: ["apel video"],
    missedVoice: ["apel vocal pierdut", "apel vocal nepreluat"],
    missedVideo: ["apel video pierdut", "apel video nepreluat"],
    noAnswer: ["niciun răspuns", "fără răspuns"],
    hours: ["h", "ore", "oră"],
    minutes: ["min", "minute", "minut"],
    seconds: ["s", "sec", "secunde"],
  },
  opening: [
    "mesajele și apelurile sunt criptate integral*",
    "mesajele și apelurile sunt criptate end-to-end*",
    "mesajele și apelurile sunt criptate în totalitate*",
  ],
  titles: ["conversație whatsapp cu *", "conversația whatsapp cu *", "discuție whatsapp cu *"],
}
