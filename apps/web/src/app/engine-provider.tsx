/** Gives the one engine to every screen. */
import { type ReactNode, createContext, useContext } from "react"
import type { EngineClient } from "../engine/engine-client.ts"

const EngineContext = createContext<EngineClient | null>(null)

export function EngineProvider({ children, engine }: { readonly children: ReactNode; readonly engine: EngineClient }) {
  return <EngineContext value={engine}>{children}</EngineContext>
}

/** @throws RangeError outside an `EngineProvider` */
export function useEngine(): EngineClient {
  const engine = useContext(EngineContext)
  if (engine === null) throw new RangeError("Cannot use the engine: need a provider around the screen, found none")
  return engine
}
