/**
 * Rows glide from their former places to the new ones, once (ui.md 8). Only the drawing moves: the order is there at once, for
 * the keyboard and for readers, and with reduced motion nothing moves at all.
 */
import { type RefObject, useLayoutEffect } from "react"

const SETTLE_MS = 420

/** @param was for each row its former place, from 1; null where it had none @param key a new order glides anew */
export function useGlide(rows: RefObject<HTMLElement | null>, was: readonly (number | null)[], key: string): void {
  useLayoutEffect(() => {
    const list = rows.current
    if (list === null || matchMedia("(prefers-reduced-motion: reduce)").matches) return
    const items = [...list.children].filter((item) => item instanceof HTMLElement)
    const tops = items.map((item) => item.offsetTop)
    for (const [at, item] of items.entries()) {
      const from = tops[(was[at] ?? at + 1) - 1]
      const way = (from ?? 0) - (tops[at] ?? 0)
      if (from === undefined || way === 0) continue
      item.animate([{ transform: `translateY(${way}px)` }, { transform: "none" }], {
        duration: SETTLE_MS,
        easing: "cubic-bezier(0.2, 0, 0, 1)",
      })
    }
    // The former places belong to the key.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [rows, key])
}
