/** Malay phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const ms: Phrases = {
  language: "ms",
  omitted: [
    "<media disingkirkan>",
    "<media tidak disertakan>",
    "imej disingkirkan",
    "video disingkirkan",
    "audio disingkirkan",
    "imej tidak dimasukkan",
    "video tidak dimasukkan",
    "audio tidak dimasukkan",
    "pelekat tidak disertakan",
    "gif tidak dimasukkan",
  ],
  attached: ["fail dilampirkan", "fail terlampir", "dilampir"],
  deleted: [
    "mesej ini telah dipadam",
    "mesej ini telah dipadamkan",
    "anda memadam mesej ini",
    "anda telah memadam mesej ini",
    "anda telah memadamkan mesej ini",
  ],
  edited: ["mesej ini telah disunting", "mesej ini telah diedit"],
  location: ["lokasi"],
  calls: {
    missedVoice: ["panggilan suara terlepas"],
    missedVideo: ["panggilan video terlepas"],
  },
  opening: [
    "mesej dan panggilan disulitkan hujung-ke-hujung*",
    "mesej dan panggilan disulitkan dari hujung ke hujung*",
    "mesej dan panggilan disulitkan hujung ke hujung*",
    "mesej-mesej dan panggilan anda selamat dengan penyulitan hujung ke hujung*",
  ],
  titles: ["sembang whatsapp dengan *"],
  contact: ["kad kenalan tidak dimasukkan"],
  document: ["dokumen tidak dimasukkan"],
  liveLocation: ["lokasi terkini dikongsi"],
  service: ["kod keselamatan anda dengan * telah berubah*"],
  codeChanged: ["kod keselamatan anda dengan * telah berubah. ketik untuk mengetahui lebih lanjut"],
}
