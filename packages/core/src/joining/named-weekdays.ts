/** The days of the week that a telling names, 0 for Monday. English, German and Spanish. */
const DAYS: readonly (readonly string[])[] = [
  ["monday", "montag", "lunes"],
  ["tuesday", "dienstag", "martes"],
  ["wednesday", "mittwoch", "miércoles"],
  ["thursday", "donnerstag", "jueves"],
  ["friday", "freitag", "viernes"],
  ["saturday", "samstag", "sonnabend", "sábado"],
  ["sunday", "sonntag", "domingo"],
]

export function namedWeekdays(text: string): ReadonlySet<number> {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return new Set(DAYS.flatMap((names, day) => (names.some((name) => words.has(name)) ? [day] : [])))
}
