/**
 * The lockfile is right for every supported Node and system. A plain `npm install` on another Node or beside an old registry
 * view can write a lockfile that fails elsewhere, and nobody sees it here.
 */
import { readFileSync } from "node:fs"
import semver from "semver"
import { describe, expect, it } from "vitest"

interface LockedPackage {
  readonly version?: string
  readonly engines?: { readonly node?: string }
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly link?: boolean
}

const NODES = ["20.20.2", "22.23.0", "24.21.0"]
/** Packages that work without their install script: it only checks that the right binary came along. */
const SCRIPT_NOT_NEEDED = ["node_modules/@swc/core", "node_modules/esbuild", "node_modules/fsevents"]

const packages = Object.entries(readLockfile()).filter(([path]) => path.includes("node_modules/"))
const required = packages.filter(([, entry]) => entry.optional !== true && entry.devOptional !== true)

describe("package-lock.json", () => {
  it.each(NODES)("holds no required package that refuses Node %s", (node) => {
    const refusing = required.filter(
      ([, { engines }]) => engines?.node !== undefined && !semver.satisfies(node, engines.node),
    )
    expect(refusing.map(([path, { engines }]) => `${path}: ${engines?.node}`)).toEqual([])
    expect(required.length).toBeGreaterThan(100)
  })

  it("holds every build of a native package that it names, so that other systems can install", () => {
    const names = new Set(
      packages.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)),
    )
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${path} -> ${name}`),
    )
    expect(missing).toEqual([])
  })

  it("needs no install script", () => {
    const needing = packages.filter(
      ([path, entry]) => entry.hasInstallScript === true && !SCRIPT_NOT_NEEDED.includes(path),
    )
    expect(needing.map(([path]) => path)).toEqual([])
  })

  it("names no address, so that any registry will do", () => {
    const named = packages.filter(([, { resolved }]) => resolved?.startsWith("http") === true)
    expect(named.map(([path]) => path)).toEqual([])
  })
})

function readLockfile(): Readonly<Record<string, LockedPackage>> {
  const lockfile: unknown = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"))
  return (lockfile as { packages: Record<string, LockedPackage> }).packages
}
