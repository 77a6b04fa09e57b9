/** Which fact the pointer or the focus is on, among the elements that carry `data-fact`. It stays until another is. */
import { FACT_IDS, type FactId } from "@aftertalk/core/model"
import { type RefObject, useEffect, useState } from "react"

export function usePointedFact(place: RefObject<HTMLElement | null>): FactId | null {
  const [pointed, setPointed] = useState<FactId | null>(null)
  useEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const point = ({ target }: Event): void => {
      const named = target instanceof Element ? target.closest("[data-fact]")?.getAttribute("data-fact") : null
      const fact = FACT_IDS.find((id) => id === named)
      if (fact !== undefined) setPointed(fact)
    }
    element.addEventListener("pointerover", point)
    element.addEventListener("focusin", point)
    return () => {
      element.removeEventListener("pointerover", point)
      element.removeEventListener("focusin", point)
    }
  }, [place])
  return pointed
}
