/** Hungarian phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const hu: Phrases = {
  language: "hu",
  omitted: [
    "<médiafájl elhagyva>",
    "<média kihagyva>",
    "<hiányzó médiafájl>",
    "<médiatartalom kihagyva>",
    "kép kihagyva",
    "videó kihagyva",
    "hang kihagyva",
    "hanganyag kihagyva",
    "matrica kihagyva",
    "gif kihagyva",
  ],
  document: ["dokumentum kihagyva"],
  attached: ["fájl csatolva", "csatolt fájl", "csatolva"],
  deleted: [
    "ezt az üzenetet törölték",
    "ez az üzenet törölve lett",
    "törölted ezt az üzenetet",
    "törölted az üzenetet",
    "ezt az üzenetet törölted",
  ],
  edited: ["ezt az üzenetet szerkesztették", "ez az üzenet szerkesztve lett", "ezt az üzenetet szerkesztetted"],
  location: ["helyzet", "tartózkodási hely", "hely"],
  calls: {
    voice: ["hanghívás"],
    video: ["videohívás", "videóhívás"],
    missedVoice: ["nem fogadott hanghívás"],
    missedVideo: ["nem fogadott videohívás", "nem fogadott videóhívás"],
    missed: ["nem fogadott hívás"],
    noAnswer: ["nincs válasz"],
    hours: ["ó", "óra"],
    minutes: ["p", "perc"],
    seconds: ["mp", "másodperc"],
  },
  opening: [
    "az üzenetek és a hívások végpontok közötti titkosítással védettek*",
    "az üzenetek és hívások végpontok közötti titkosítással védettek*",
    "az üzenetek és a hívások végponttól végpontig titkosítottak*",
  ],
  titles: ["whatsapp-beszélgetés: *", "whatsapp beszélgetés *"],
}
