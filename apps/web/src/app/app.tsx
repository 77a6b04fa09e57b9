/** The root of all screens: look, hiding, cover. While the page is hidden nothing else is drawn, at whatever address. */
import { Outlet, useLocation } from "@tanstack/react-router"
import { useEffect } from "react"
import { followLook } from "../theme/look.ts"
import { useCover, useTabFace } from "./disguise.ts"
import { useHide, useHideKeys } from "./hide.ts"
import { useAppState } from "./state-provider.tsx"

export function App() {
  const { look, hiddenFrom } = useAppState()
  const hidden = hiddenFrom !== null
  useEffect(() => followLook(look, document, matchMedia("(prefers-color-scheme: dark)")), [look])
  useHideKeys(useHide())
  useTabFace(hidden)
  useCover()
  useStartAtTop()
  return hidden ? null : <Outlet />
}

/** A new place starts at its top. (The router would do it with an inline script, which the page's policy refuses.) */
function useStartAtTop(): void {
  const { pathname } = useLocation()
  useEffect(() => window.scrollTo(0, 0), [pathname])
}
