export interface SeenModule {
  readonly source: string
  readonly dependencies: readonly { readonly resolved: string; readonly module: string }[]
}

export function findZoneTests(): Promise<readonly string[]>

export function zoneTestsOf(
  tests: readonly string[],
  modules: readonly SeenModule[],
  textOf: (file: string) => string,
): readonly string[]
