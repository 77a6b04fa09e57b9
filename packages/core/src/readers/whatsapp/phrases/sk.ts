/** Slovak phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const sk: Phrases = {
  language: "sk",
  omitted: [
    "obrázok vynechaný",
    "video vynechané",
    "zvuk vynechaný",
    "nálepka vynechaná",
    "gif vynechaný",
    "médiá vynechané",
  ],
  document: ["dokument vynechaný"],
  contact: ["karta kontaktu vynechaná"],
  attached: ["súbor pripojený", "príloha"],
  deleted: ["táto správa bola odstránená", "túto správu ste odstránili"],
  location: ["poloha"],
  liveLocation: ["bola zdieľaná aktuálna poloha"],
  service: ["bezpečnostný kód, ktorý zdieľate s používateľom *, bol zmenený*"],
  opening: [
    "správy a hovory sú zabezpečené šifrovaním počas celého spojenia*",
    "vaše správy a hovory sú zabezpečené šifrovaním počas celého spojenia*",
  ],
  calls: { missed: ["zmeškaný hovor"], missedVideo: ["zmeškaný videohovor"] },
}
