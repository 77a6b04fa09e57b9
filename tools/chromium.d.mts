export const CHROMIUM_ARGS: readonly string[]
export function findChromium(options: { readonly install: boolean }): Promise<string | null>
