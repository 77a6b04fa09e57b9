/** Serbian phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const sr: Phrases = {
  language: "sr",
  omitted: ["медији су изостављени"],
  attached: ["прикачена датотека"],
  deleted: ["обрисао/ла си ову поруку", "ова порука је обрисана"],
  location: ["локација"],
  liveLocation: ["локација уживо подељена"],
  opening: ["твоје поруке и позиви су обезбеђени са шифровањем од почетка-до-краја*"],
  calls: { missedVoice: ["пропуштен гласовни позив"], missedVideo: ["пропуштен видео позив"] },
}
