/** Makes one slice of the state: a provider that holds it in memory, and a hook that gives it with the way to change it. */
import { type ActionDispatch, type ReactNode, createContext, useContext, useMemo, useReducer } from "react"

export interface Slice<State, Action> {
  readonly Provider: (props: { readonly children: ReactNode }) => ReactNode
  readonly useSlice: () => readonly [State, ActionDispatch<[Action]>]
}

export function makeSlice<State, Action>(
  reduce: (state: State, action: Action) => State,
  first: State,
): Slice<State, Action> {
  const Context = createContext<readonly [State, ActionDispatch<[Action]>]>([first, () => undefined])

  function Provider({ children }: { readonly children: ReactNode }): ReactNode {
    const [state, dispatch] = useReducer(reduce, first)
    const value = useMemo(() => [state, dispatch] as const, [state, dispatch])
    return <Context value={value}>{children}</Context>
  }

  return { Provider, useSlice: () => useContext(Context) }
}
