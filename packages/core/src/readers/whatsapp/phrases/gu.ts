/** Gujarati phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const gu: Phrases = {
  language: "gu",
  omitted: [
    "છબી પડતી મૂકાઈ",
    "વિડિયો પડતી મુકાઈ",
    "ઓડિયો ફાઇલ શામેલ કરી નથી",
    "સ્ટીકર પડતું મુકાયું",
    "gif પડતી મૂકાઈ",
    "મીડિયા અવગણાયું",
  ],
  document: ["ડોક્યુમેન્ટ સામેલ કર્યું નહિ"],
  contact: ["સંપર્કનું કાર્ડ પડતું મૂકાયું"],
  attached: ["ફાઇલ જોડાયેલ", "જોડાયેલ"],
  deleted: ["આ મેસેજ ડિલીટ કરાયો", "તમે આ મેસેજ ડિલીટ કર્યો"],
  location: ["સ્થળ"],
  liveLocation: ["જીવંત સ્થાન શેર કરાયું"],
  service: ["* સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો*"],
  opening: ["મેસેજ અને કૉલ શરૂથી અંત સુધી સુરક્ષિત છે*"],
  calls: { missedVoice: ["છૂટી ગયેલો વોઇસ કૉલ"], missedVideo: ["છૂટી ગયેલ વિડિયો કૉલ"] },
}
