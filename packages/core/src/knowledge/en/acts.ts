/** English: acts that no fact stands for, as "Both shares" tells them. */
import type { ActTexts } from "../texts.ts"

export const ACT_TEXTS: ActTexts = {
  comforted: { ex: "Comforted you.", user: "Comforted {name}." },
}
