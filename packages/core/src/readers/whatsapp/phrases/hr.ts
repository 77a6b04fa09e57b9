/** Croatian phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const hr: Phrases = {
  language: "hr",
  omitted: [
    "slika izostavljena",
    "video izostavljen",
    "zvuk izostavljen",
    "naljepnica izostavljena",
    "gif izostavljen",
    "medijski zapis izostavljen",
  ],
  document: ["dokument izostavljen"],
  contact: ["posjetnica izostavljena"],
  attached: ["datoteka u privitku", "priloženo"],
  deleted: ["ova je poruka izbrisana", "ova poruka je izbrisana", "izbrisali ste ovu poruku"],
  location: ["lokacija"],
  liveLocation: ["trenutna lokacija podijeljena"],
  service: ["vaš sigurnosni kôd za kontakt * promijenio se*"],
  opening: [
    "poruke i pozivi zaštićeni su potpunom enkripcijom*",
    "vaši pozivi i poruke koje pošaljete šifrirane su end-to-end metodom*",
  ],
  calls: {
    missedVoice: ["propušteni glasovni poziv", "propušten glasovni poziv"],
    missedVideo: ["propušteni videopoziv", "propušten video poziv"],
  },
}
