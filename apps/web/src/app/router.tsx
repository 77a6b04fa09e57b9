/**
 * Where each screen lives. Places are kept behind the `#` of the address, so that the page works from any folder and no
 * place ever reaches a server's log. What the first screen, the minute and hiding need is in the first file; the rest is
 * fetched right after it (`later.tsx`).
 */
import { createHashHistory, createRootRoute, createRoute, createRouter } from "@tanstack/react-router"
import { Doors } from "../screens/doors/doors.tsx"
import { Fault } from "../screens/fault.tsx"
import { Units } from "../screens/hidden/units.tsx"
import { Minute } from "../screens/minute/minute.tsx"
import { Missing } from "../screens/missing.tsx"
import { App } from "./app.tsx"
import { later } from "./later.tsx"

const rest = () => import("./rest.ts")
const library = () => import("./library.ts")

const root = createRootRoute({ component: App, notFoundComponent: Missing })
const at = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

const routeTree = root.addChildren([
  at("/", Doors),
  at("/talk", later(rest, "Telling")),
  at("/talk/you", later(rest, "ToldYou")),
  at("/talk/words", later(rest, "Words")),
  at("/reading", later(rest, "ToldReading")),
  at("/care", later(rest, "TellingCare")),
  at("/chat", later(rest, "ImportChat")),
  at("/chat/talks", later(rest, "PickTalk")),
  at("/chat/you", later(rest, "ChatYou")),
  at("/chat/reading", later(rest, "ChatReading")),
  at("/chat/care", later(rest, "ChatCare")),
  at("/talks", later(rest, "Talks")),
  at("/sample", later(rest, "SampleReading")),
  at("/write", later(rest, "Write")),
  at("/write/care", later(rest, "DraftCare")),
  at("/minute", Minute),
  at("/minute/care", later(rest, "MinuteCare")),
  at("/stay", later(rest, "Stay")),
  at("/sleep", later(rest, "Sleep")),
  at("/help", later(rest, "Help")),
  at("/library", later(library, "Library")),
  at("/library/$id", later(library, "LibraryPage")),
  at("/settings", later(rest, "Settings")),
  at("/units", Units),
])

export function makeRouter() {
  return createRouter({ routeTree, history: createHashHistory(), defaultErrorComponent: Fault })
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
