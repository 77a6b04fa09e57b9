/**
 * Where each screen lives. Places are kept behind the `#` of the address, so that the page works from any folder and no
 * place ever reaches a server's log. All screens are in the one file of the build: none is fetched later.
 */
import { createHashHistory, createRootRoute, createRoute, createRouter } from "@tanstack/react-router"
import { ChatCare, DraftCare, MinuteCare, TellingCare } from "../screens/care/care-pages.tsx"
import { Stay } from "../screens/care/stay.tsx"
import { Doors } from "../screens/doors/doors.tsx"
import { Fault } from "../screens/fault.tsx"
import { Help } from "../screens/help/help.tsx"
import { Units } from "../screens/hidden/units.tsx"
import { ImportChat } from "../screens/import/import-chat.tsx"
import { Minute } from "../screens/minute/minute.tsx"
import { Missing } from "../screens/missing.tsx"
import { ChatReading, SampleReading, ToldReading } from "../screens/reading/reading.tsx"
import { Settings } from "../screens/settings/settings.tsx"
import { Telling } from "../screens/telling/telling.tsx"
import { Words } from "../screens/words/words.tsx"
import { Write } from "../screens/write/write.tsx"
import { ChatYou, ToldYou } from "../screens/you/you.tsx"
import { App } from "./app.tsx"

const root = createRootRoute({ component: App, notFoundComponent: Missing })
const at = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

const routeTree = root.addChildren([
  at("/", Doors),
  at("/talk", Telling),
  at("/talk/you", ToldYou),
  at("/talk/words", Words),
  at("/reading", ToldReading),
  at("/care", TellingCare),
  at("/chat", ImportChat),
  at("/chat/you", ChatYou),
  at("/chat/reading", ChatReading),
  at("/chat/care", ChatCare),
  at("/sample", SampleReading),
  at("/write", Write),
  at("/write/care", DraftCare),
  at("/minute", Minute),
  at("/minute/care", MinuteCare),
  at("/stay", Stay),
  at("/help", Help),
  at("/settings", Settings),
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
