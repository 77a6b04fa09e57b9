/** Starts the page: fonts, words, engine, router. The only file that makes things; all others are handed them. */
import "./theme/fonts.css"
import "./theme/tokens.css"
import "./theme/base.css"
import { I18nProvider } from "@lingui/react"
import { RouterProvider } from "@tanstack/react-router"
import { createRoot } from "react-dom/client"
import { EngineProvider } from "./app/engine-provider.tsx"
import { fetchScreens } from "./app/later.tsx"
import { makeRouter } from "./app/router.tsx"
import { StateProvider } from "./app/state.tsx"
import { EngineClient } from "./engine/engine-client.ts"
import { startWorker } from "./engine/start-worker.ts"
import { i18n } from "./words/words.ts"

const engine = new EngineClient(startWorker)
// Everything is fetched now, so that nothing is fetched once somebody writes: a font by a letter, a worker by a button, a
// screen by a door. The screens come last, when the first one stands.
void engine.call("ready", null)
for (const face of document.fonts) face.load().catch(() => undefined)

const place = document.getElementById("root")
if (place === null) throw new RangeError("Cannot start: need an element with the id root, found none")
// React would print faults, and a fault can hold a user’s words. The screen tells it instead.
const keepQuiet = (): void => undefined
createRoot(place, { onCaughtError: keepQuiet, onUncaughtError: keepQuiet, onRecoverableError: keepQuiet }).render(
  <I18nProvider i18n={i18n}>
    <EngineProvider engine={engine}>
      <StateProvider>
        <RouterProvider router={makeRouter()} />
      </StateProvider>
    </EngineProvider>
  </I18nProvider>,
)
requestAnimationFrame(() => setTimeout(() => void fetchScreens(), 0))
