/**
 * Where each screen lives. Places are kept behind the `#` of the address, so that the page works from any folder and no
 * place ever reaches a server's log. All screens are in the one file of the build: none is fetched later.
 */
import { createHashHistory, createRootRoute, createRoute, createRouter } from "@tanstack/react-router"
import { Doors } from "../screens/doors/doors.tsx"
import { ImportChat } from "../screens/import/import-chat.tsx"
import { Missing } from "../screens/missing.tsx"
import { App } from "./app.tsx"

const root = createRootRoute({ component: App, notFoundComponent: Missing })
const at = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

const routeTree = root.addChildren([
  at("/", Doors),
  at("/talk", Missing),
  at("/talk/you", Missing),
  at("/talk/words", Missing),
  at("/chat", ImportChat),
  at("/reading", Missing),
  at("/sample", Missing),
  at("/help", Missing),
  at("/write", Missing),
  at("/minute", Missing),
  at("/settings", Missing),
  at("/units", Missing),
])

export function makeRouter() {
  return createRouter({ routeTree, history: createHashHistory() })
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
