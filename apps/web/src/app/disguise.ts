/** The name and icon of the tab, and the cover while the app is not in front, so that a switcher shows an empty page. */
import { useEffect } from "react"

const FACES = {
  pages: { title: "Pages", icon: "./pages.svg" },
  units: { title: "Units", icon: "./units.svg" },
} as const

export function useTabFace(hidden: boolean): void {
  useEffect(() => {
    const face = hidden ? FACES.units : FACES.pages
    document.title = face.title
    const link = document.querySelector('link[rel="icon"]')
    // Setting the same icon again makes the browser fetch it again.
    if (link !== null && link.getAttribute("href") !== face.icon) link.setAttribute("href", face.icon)
  }, [hidden])
}

export function useCover(): void {
  useEffect(() => {
    const cover = (): void => {
      document.documentElement.toggleAttribute("data-covered", document.visibilityState === "hidden")
    }
    document.addEventListener("visibilitychange", cover)
    return () => document.removeEventListener("visibilitychange", cover)
  }, [])
}
