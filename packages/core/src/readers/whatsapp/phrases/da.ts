/** Danish phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const da: Phrases = {
  language: "da",
  omitted: [
    "<mediefil udeladt>",
    "<medier udeladt>",
    "<medie udeladt>",
    "<medier ikke inkluderet>",
    "billede udeladt",
    "video udeladt",
    "lyd udeladt",
    "klistermærke udeladt",
    "gif udeladt",
  ],
  document: ["dokument udeladt"],
  attached: ["fil vedhæftet", "vedhæftet fil", "vedhæftet"],
  deleted: [
    "denne besked blev slettet",
    "denne besked er slettet",
    "du slettede denne besked",
    "denne besked er blevet slettet",
    "du har slettet denne besked",
  ],
  edited: ["denne besked blev redigeret", "denne besked er redigeret"],
  location: ["placering", "lokation"],
  calls: {
    voice: ["taleopkald", "lydopkald"],
    video: ["videoopkald"],
    missedVoice: ["mistet taleopkald", "ubesvaret taleopkald", "ubesvaret lydopkald", "mistet opkald"],
    missedVideo: ["mistet videoopkald", "ubesvaret videoopkald", "mistede video opkald"],
    noAnswer: ["intet svar", "ikke besvaret"],
    hours: ["t", "timer", "time"],
    minutes: ["min", "minutter"],
    seconds: ["s", "sek", "sekunder"],
  },
  opening: [
    "beskeder og opkald er end-to-end-krypterede*",
    "beskeder og opkald er end-to-end krypterede*",
    "meddelelser og opkald er end-to-end-krypterede*",
    "dine beskeder og opkald er sikret med kryptering*",
  ],
  titles: ["whatsapp-chat med *", "whatsapp-samtale med *"],
  contact: ["kontaktkort udeladt"],
  liveLocation: ["live placering delt"],
  service: ["din sikkerhedskode for * har ændret sig*"],
  codeChanged: ["din sikkerhedskode for * har ændret sig. tryk for at læse mere"],
}
