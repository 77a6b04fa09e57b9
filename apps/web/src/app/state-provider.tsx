/** Gives the app's state, and the way to change it, to every screen. */
import { type Dispatch, type ReactNode, createContext, useContext, useReducer } from "react"
import { type AppAction, type AppState, FIRST_STATE, reduceApp } from "./app-state.ts"

const StateContext = createContext<AppState>(FIRST_STATE)
const DispatchContext = createContext<Dispatch<AppAction>>(() => undefined)

export function StateProvider({ children, first }: { readonly children: ReactNode; readonly first: AppState }) {
  const [state, dispatch] = useReducer(reduceApp, first)
  return (
    <StateContext value={state}>
      <DispatchContext value={dispatch}>{children}</DispatchContext>
    </StateContext>
  )
}

export function useAppState(): AppState {
  return useContext(StateContext)
}

export function useDispatch(): Dispatch<AppAction> {
  return useContext(DispatchContext)
}
