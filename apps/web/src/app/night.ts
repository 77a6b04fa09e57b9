/**
 * The user's night: hours in which no reading is shown, only help for the urge, a letter and sleep. Never assumed, always
 * chosen. The colours of the night are another matter: until hours are chosen they come after dark, so that nobody who opens
 * the page at two in the morning is met by a white screen.
 */
export interface NightHours {
  /** Whole hours of the device's clock, 0 to 23; the night goes from the one to the other. */
  readonly from: number
  readonly to: number
}

export const NIGHTS: readonly NightHours[] = [
  { from: 22, to: 7 },
  { from: 23, to: 7 },
  { from: 0, to: 7 },
]

export function isNight({ from, to }: NightHours, hour: number): boolean {
  return from < to ? hour >= from && hour < to : hour >= from || hour < to
}

/** Late evening to early morning at most latitudes; for colours alone. */
const AFTER_DARK: NightHours = { from: 22, to: 6 }

/**
 * Whether the colours of the night come by themselves: in the hours that the user chose, or after dark where none are chosen.
 * Help for the urge has them after dark in any case.
 */
export function hasNightColours(night: NightHours | null, hour: number, isUrgeHelp: boolean): boolean {
  const dark = isNight(AFTER_DARK, hour)
  if (night === null) return dark
  return isNight(night, hour) || (isUrgeHelp && dark)
}

/** Names a choice of hours, so that it can be told from the others. */
export function nightId({ from, to }: NightHours): string {
  return `${from}-${to}`
}
