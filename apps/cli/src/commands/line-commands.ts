/** The line-mode commands: JSON lines from standard input to standard output, for checking and research. */
import { Command } from "commander"
import type { LearnedHeads } from "@aftertalk/core"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { type AnswerLine, runLines } from "../lines/run-lines.ts"

interface LineCommand {
  readonly name: string
  readonly about: string
  readonly load: () => Promise<AnswerLine>
}

const COMMANDS: readonly LineCommand[] = [
  {
    name: "facts",
    about: "line mode: accounts {id,text} to the facts in them",
    load: async () => (await import("../lines/facts-line.ts")).factsLine,
  },
  {
    name: "safety",
    about: "line mode: texts {id,text,speaker} to the safety routes they open",
    load: async () => (await import("../lines/safety-line.ts")).safetyLine,
  },
  {
    name: "explain",
    about: "line mode: facts {id,facts,talks?,context_flags?,story?} to the reading of them",
    load: async () => (await import("../lines/explain-line.ts")).explainLine,
  },
  {
    name: "cues",
    about: "line mode: messages {id,text,role,prev?} to the cues in them",
    load: async () => (await import("../lines/cues-line.ts")).makeCuesLine(await loadModels()),
  },
  {
    name: "affect",
    about: "line mode: texts {id,text} to what they sound like, 28 probabilities",
    load: async () => (await import("../lines/affect-line.ts")).makeAffectLine(await loadModels()),
  },
]

async function loadModels(): Promise<LearnedHeads> {
  return (await import("../models.ts")).openModels()
}

const HELP = `
Reads JSON lines (UTF-8) from standard input and writes one JSON line for each to standard output, in the same order.
A line that cannot be answered gets {"id":...,"error":{"code","message"}}; the run goes on and ends with exit code ${EXIT.badLines}.`

export function lineCommands(end: (code: ExitCode) => void): readonly Command[] {
  return COMMANDS.map(({ name, about, load }) =>
    new Command(name)
      .description(about)
      .addHelpText("after", HELP)
      .action(async () => end(await lineMode(await load()))),
  )
}

async function lineMode(answer: AnswerLine): Promise<ExitCode> {
  const { lines, bad, faults } = await runLines(process.stdin, process.stdout, answer)
  if (bad === 0) return EXIT.ok
  process.stderr.write(`Cannot answer every line: ${bad} of ${lines} got an error, given in their place\n`)
  return faults > 0 ? EXIT.fault : EXIT.badLines
}
