/** The English catalogue: every word of the interface. What a reading says comes from the engine's knowledge instead. */
import { care } from "./en/care.ts"
import { doors } from "./en/doors.ts"
import { importing } from "./en/import.ts"
import { library } from "./en/library.ts"
import { minute } from "./en/minute.ts"
import { pick } from "./en/pick.ts"
import { reading } from "./en/reading.ts"
import { settings } from "./en/settings.ts"
import { shell } from "./en/shell.ts"
import { sleep } from "./en/sleep.ts"
import { talks } from "./en/talks.ts"
import { telling } from "./en/telling.ts"
import { units } from "./en/units.ts"
import { write } from "./en/write.ts"

export const en = {
  ...shell,
  ...doors,
  ...talks,
  ...telling,
  ...importing,
  ...pick,
  ...reading,
  ...care,
  ...write,
  ...minute,
  ...library,
  ...settings,
  ...sleep,
  ...units,
} as const
