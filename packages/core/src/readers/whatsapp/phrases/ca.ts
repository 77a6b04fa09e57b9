/** Catalan phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const ca: Phrases = {
  language: "ca",
  omitted: ["imatge omesa", "vídeo omès", "àudio omès", "adhesiu omès", "gif omès", "mitjans omesos"],
  document: ["document omès"],
  contact: ["targeta de contacte omesa"],
  attached: ["arxiu adjunt", "adjunt"],
  deleted: [
    "aquest missatge s'ha suprimit",
    "aquest missatge està esborrat",
    "has suprimit aquest missatge",
    "has esborrat aquest missatge",
  ],
  location: ["ubicació"],
  liveLocation: ["ubicació en directe compartida"],
  service: ["el teu codi de seguretat amb * ha canviat*"],
  opening: [
    "els missatges i les trucades estan xifrats d'extrem a extrem*",
    "els vostres missatges i trucades estan assegurades amb una encriptació d'extrem a extrem*",
  ],
  calls: { missedVoice: ["trucada de veu perduda"], missedVideo: ["videotrucada perduda", "trucada de vídeo perduda"] },
}
