/** The name and icon of the tab, and the cover while the app is not in front, so that a switcher shows an empty page. */
import { useEffect } from "react"
import pages from "../theme/pages.svg?raw"
import units from "../theme/units.svg?raw"

/** Written into the page, since a browser fetches an icon that is a file again at every step within the app. */
const FACES = {
  pages: { title: "Pages", icon: inPage(pages) },
  units: { title: "Units", icon: inPage(units) },
} as const

export function useTabFace(hidden: boolean): void {
  useEffect(() => {
    const face = hidden ? FACES.units : FACES.pages
    document.title = face.title
    document.querySelector('link[rel="icon"]')?.setAttribute("href", face.icon)
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

function inPage(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
