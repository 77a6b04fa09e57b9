/** Norwegian phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const nb: Phrases = {
  language: "nb",
  omitted: [
    "<media utelatt>",
    "<medier utelatt>",
    "<uten vedlegg>",
    "<mediefil utelatt>",
    "bilde utelatt",
    "bildet er utelatt",
    "video utelatt",
    "videoen er utelatt",
    "lyd utelatt",
    "lydfil utelatt",
    "klistremerke utelatt",
    "gif utelatt",
  ],
  document: ["dokument utelatt"],
  attached: ["fil vedlagt", "vedlagt fil", "vedlagt"],
  deleted: ["denne meldingen ble slettet", "denne meldingen er slettet", "du slettet denne meldingen"],
  edited: ["denne meldingen ble redigert", "denne meldingen er redigert"],
  location: ["posisjon", "sted", "plassering"],
  calls: {
    voice: ["taleanrop", "lydanrop"],
    video: ["videoanrop"],
    missedVoice: ["tapt taleanrop", "ubesvart taleanrop", "tapt lydanrop"],
    missedVideo: ["tapt videoanrop", "ubesvart videoanrop"],
    noAnswer: ["ikke svar", "ingen svar", "ubesvart"],
    hours: ["t", "timer", "time"],
    minutes: ["min", "minutter"],
    seconds: ["s", "sek", "sekunder"],
  },
  opening: [
    "meldinger og anrop er ende-til-ende-kryptert*",
    "meldinger og samtaler er ende-til-ende-kryptert*",
    "meldinger og anrop er ende-til-ende-krypterte*",
  ],
  titles: ["whatsapp-chat med *", "whatsapp-samtale med *"],
}
