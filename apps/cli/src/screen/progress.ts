/** A bar on standard error while something long goes on; nothing where nobody watches. */
const WIDTH = 28
const EVERY_MS = 100

export interface Progress {
  /** @param total null where it is not known */
  readonly show: (done: number, total: number | null) => void
  readonly end: () => void
}

export function startProgress(label: string): Progress {
  const out = process.stderr
  if (!out.isTTY) return { show: () => {}, end: () => {} }
  let last = 0
  return {
    show(done, total) {
      const now = performance.now()
      if (now - last < EVERY_MS) return
      last = now
      out.write(`\r\u001B[K${label} ${barOf(done, total)}`)
    },
    end() {
      if (last > 0) out.write("\r\u001B[K")
    },
  }
}

function barOf(done: number, total: number | null): string {
  if (total === null || total <= 0) return `${Math.round(done / 1024 / 1024)} MB`
  const ratio = Math.min(1, done / total)
  const full = Math.round(ratio * WIDTH)
  return `[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${Math.floor(ratio * 100)} %`
}
