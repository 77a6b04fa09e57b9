/**
 * The look: light, dark, night, or as the phone has it. It is set as `data-theme` on the page, where tokens.css reads it.
 * Nothing is stored yet, so it lasts as long as the page.
 */
export const LOOKS = ["phone", "light", "dark", "night"] as const
export type Look = (typeof LOOKS)[number]
export type Theme = "light" | "dark" | "night"

export function themeOf(look: Look, phoneIsDark: boolean): Theme {
  if (look === "phone") return phoneIsDark ? "dark" : "light"
  return look
}

/** Follows the choice, and the phone where the choice is "phone". @returns a function that stops following */
export function followLook(look: Look, page: Document, darkness: MediaQueryList): () => void {
  const apply = (): void => {
    page.documentElement.dataset["theme"] = themeOf(look, darkness.matches)
    const ground = getComputedStyle(page.documentElement).getPropertyValue("--ground").trim()
    page.querySelector('meta[name="theme-color"]')?.setAttribute("content", ground)
  }
  apply()
  darkness.addEventListener("change", apply)
  return () => darkness.removeEventListener("change", apply)
}
