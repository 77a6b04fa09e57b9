/** The English catalogue: every word of the interface. What a reading says comes from the engine's knowledge instead. */
import { doors } from "./en/doors.ts"
import { importing } from "./en/import.ts"
import { shell } from "./en/shell.ts"

export const en = { ...shell, ...doors, ...importing } as const
