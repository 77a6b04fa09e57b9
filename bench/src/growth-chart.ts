/** The growth of time and memory as one picture without a script: two panels, both scales logarithmic. */
import type { Growth } from "./growth.ts"
import { shownSize } from "./measure.ts"

const WIDTH = 380
const HEIGHT = 260
const LEFT = 56
const TOP = 34
const BOTTOM = 34
const COLOURS = ["#1b6e5a", "#5a8fd6", "#b5533c", "#8a8a8a"]
const DASHES = ["", "7 3", "2 3", "1 5"]

export function growthChart(sizes: readonly number[], grown: readonly Growth[]): string {
  const time = panel(
    "processor time of the main thread, ms",
    sizes,
    grown.map(({ ms }) => ms),
    0,
  )
  const memory = panel(
    "peak memory, MB",
    sizes,
    grown.map(({ mb }) => mb),
    WIDTH + 40,
  )
  const legend = grown.map(({ side }, i) => legendOf(side, i)).join("")
  const size = `width="${2 * WIDTH + 60}" height="${HEIGHT + 40}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="12" role="img" aria-label="Time and memory against the length of a chat"><rect width="100%" height="100%" fill="#fff"/>${time}${memory}${legend}</svg>\n`
}

/** A logarithm has no zero: what the clock is too coarse for stands at one. */
const LEAST = 1

function panel(title: string, sizes: readonly number[], measured: readonly (readonly number[])[], x: number): string {
  const lines = measured.map((line) => line.map((value) => Math.max(value, LEAST)))
  const values = lines.flat()
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)))
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values)))
  const across = scale(sizes[0] ?? 1, sizes.at(-1) ?? 1, x + LEFT, x + WIDTH)
  const up = scale(low, high, HEIGHT - BOTTOM, TOP)
  const marks: string[] = [`<text x="${x + LEFT}" y="20" font-weight="bold">${title}</text>`]
  for (let value = low; value <= high; value *= 10) {
    marks.push(`<path d="M${x + LEFT} ${up(value)}H${x + WIDTH}" stroke="#ddd"/>`)
    marks.push(`<text x="${x + LEFT - 6}" y="${up(value) + 4}" text-anchor="end">${value.toLocaleString("en")}</text>`)
  }
  for (const size of sizes.filter((each) => Number.isInteger(Math.log10(each)))) {
    marks.push(`<text x="${across(size)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${shownSize(size)}</text>`)
  }
  const curves = lines.map((line, i) => {
    const points = line.map((value, at) => `${across(sizes[at] ?? 1).toFixed(1)} ${up(value).toFixed(1)}`)
    return `<path d="M${points.join("L")}" fill="none" stroke="${COLOURS[i]}" stroke-width="2" stroke-dasharray="${DASHES[i]}"/>`
  })
  return marks.join("") + curves.join("")
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const [low, high] = [Math.log10(from), Math.log10(to)]
  return (value) => start + ((Math.log10(value) - low) / Math.max(high - low, 1e-9)) * (end - start)
}

function legendOf(side: string, i: number): string {
  const x = LEFT + i * 190
  const line = `<path d="M${x} ${HEIGHT + 18}h28" stroke="${COLOURS[i]}" stroke-width="2" stroke-dasharray="${DASHES[i]}"/>`
  return `${line}<text x="${x + 36}" y="${HEIGHT + 22}">${side}</text>`
}
