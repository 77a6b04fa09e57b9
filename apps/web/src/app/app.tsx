/** The root of all screens: look, hiding, cover. While the page is hidden nothing else is drawn, at whatever address. */
import { Outlet, useLocation } from "@tanstack/react-router"
import { useEffect, useLayoutEffect } from "react"
import { Units } from "../screens/hidden/units.tsx"
import { followLook } from "../theme/look.ts"
import { useCover, useTabFace } from "./disguise.ts"
import { HIDDEN_PATH, useHide, useHideKeys } from "./hide.ts"
import { useLeaveGuard } from "./leave-guard.ts"
import { hasNightColours } from "./night.ts"
import { useDraft, useFrameState, useMinute, useTelling } from "./state.tsx"
import { useHour } from "./use-hour.ts"

export function App() {
  const [{ look, night, hiddenFrom }] = useFrameState()
  const hour = useHour()
  const { pathname } = useLocation()
  const hidden = hiddenFrom !== null || pathname === HIDDEN_PATH
  const isNight = hasNightColours(night, hour, pathname.startsWith("/minute"))
  // Before the first picture, so that no white page flashes at night.
  useLayoutEffect(
    () => followLook(look, isNight, document, matchMedia("(prefers-color-scheme: dark)")),
    [look, isNight],
  )
  useHideKeys(useHide())
  useTabFace(hidden)
  useCover()
  useStartAtTop(pathname)
  useLeaveGuard(useHasWords())
  return hidden ? <Units /> : <Outlet />
}

/** A new place starts at its top. (The router would do it with an inline script, which the page's policy refuses.) */
function useStartAtTop(pathname: string): void {
  useEffect(() => {
    if (pathname !== "") window.scrollTo(0, 0)
  }, [pathname])
}

/** Whether closing the page would lose words that the user wrote. */
function useHasWords(): boolean {
  const [telling] = useTelling()
  const [draft] = useDraft()
  const [minute] = useMinute()
  return [telling.text, draft.text, minute.words].some((text) => text.trim() !== "")
}
