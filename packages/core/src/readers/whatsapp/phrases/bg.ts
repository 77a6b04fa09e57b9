/** Bulgarian phrases of WhatsApp. */
import type { Phrases } from "./phrases.ts"

export const bg: Phrases = {
  language: "bg",
  omitted: ["без файл"],
  attached: ["прикачен файл"],
  deleted: ["изтрихте това съобщение", "съобщението беше изтрито"],
  location: ["местоположение"],
  liveLocation: ["местоположение в реално време споделено"],
  opening: ["съобщенията и обажданията ви са подсигурени с криптиране от край до край*"],
  calls: { missedVoice: ["пропуснато гласово обаждане"], missedVideo: ["пропуснато видео обаждане"] },
}
