/**
 * The look: light, dark, night, or as the phone has it, with the colours of the night at night. What the user chose wins over
 * the phone and over the hour. It is set as `data-theme` on the page, where tokens.css reads it.
 * Nothing is stored yet, so it lasts as long as the page.
 */
export const LOOKS = ["phone", "light", "dark", "night"] as const
export type Look = (typeof LOOKS)[number]
export type Theme = "light" | "dark" | "night"

/** @param isNight the colours of the night come by themselves now */
export function themeOf(look: Look, phoneIsDark: boolean, isNight: boolean): Theme {
  if (look !== "phone") return look
  if (isNight) return "night"
  return phoneIsDark ? "dark" : "light"
}

/** Follows the choice, and the phone where the choice is "phone". @returns a function that stops following */
export function followLook(look: Look, isNight: boolean, page: Document, darkness: MediaQueryList): () => void {
  const apply = (): void => {
    page.documentElement.dataset["theme"] = themeOf(look, darkness.matches, isNight)
    const ground = getComputedStyle(page.documentElement).getPropertyValue("--ground").trim()
    page.querySelector('meta[name="theme-color"]')?.setAttribute("content", ground)
  }
  apply()
  darkness.addEventListener("change", apply)
  return () => darkness.removeEventListener("change", apply)
}
