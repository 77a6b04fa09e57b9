/** The user's night: hours in which no reading is shown, only help for the urge, a letter and sleep. Never assumed, always chosen. */
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

/** Names a choice of hours, so that it can be told from the others. */
export function nightId({ from, to }: NightHours): string {
  return `${from}-${to}`
}
