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
  ],
  attached: ["fail dilampirkan", "fail terlampir"],
  deleted: [
    "mesej ini telah dipadam",
    "mesej ini telah dipadamkan",
    "anda memadam mesej ini",
    "anda telah memadam mesej ini",
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
  ],
  titles: ["sembang whatsapp dengan *"],
}
