/** The face of the stage "explain": facts in, a reading out, and the reading in words. */
export { makeReading } from "./make-reading.ts"
export { tellReading, type TellInput } from "./tell-reading.ts"
export { tellChange, type Version } from "./tell/tell-change.ts"
export { type PrintedBy, printHtml, printJson } from "./print/print-reading.ts"
