import { expect, test } from "vitest"
import { compilePattern } from "./phrase-pattern.ts"

function matches(pattern: string, line: string): readonly string[] {
  return Array.from(line.matchAll(compilePattern(pattern)), ([found]) => found.trim())
}

test("compilePattern() takes a word, a choice, an ending and an optional part", () => {
  expect(matches("X be very? sorry|apolog*", "X be sorry . X be very apologetic ")).toEqual([
    "X be sorry",
    "X be very apologetic",
  ])
})

test("compilePattern() reads brackets as choices of several words", () => {
  expect(matches("X ( come back|move ) home", "X come back home , X move home , X come home ")).toEqual([
    "X come back home",
    "X move home",
  ])
})

test("compilePattern() lets a gap cross words, but no mark, no denial and no person", () => {
  expect(matches("X ~3 sorry", "X be ever so sorry ")).toEqual(["X be ever so sorry"])
  expect(matches("X ~3 sorry", "X left . sorry ")).toEqual([])
  expect(matches("X ~3 sorry", "X be not sorry ")).toEqual([])
  expect(matches("X ~3 sorry", "X heard U be sorry ")).toEqual([])
})

test("compilePattern() crosses commas with _ and sentences with =", () => {
  expect(matches("U paid _2 X smiled", "U paid , X smiled ")).toEqual(["U paid , X smiled"])
  expect(matches("U paid =3 X smiled", "U paid . and X smiled ")).toEqual(["U paid . and X smiled"])
})

test("compilePattern() begins at whole words, and ^ at the beginning of a part", () => {
  expect(matches("over", "it be over ; moreover ")).toEqual(["over"])
  expect(matches("^ sorry", "X be sorry . sorry ")).toEqual(["sorry"])
})

test("compilePattern() throws for a class that is not there", () => {
  expect(() => compilePattern("<no such class>")).toThrow("Cannot compile a phrase pattern")
})
