/** The face of the stage "explain": facts in, a reading out. */
export { makeReading } from "./make-reading.ts"
