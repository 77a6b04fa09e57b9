/** The terminal app: which commands there are, and how every run ends. Each command loads only what it needs. */
import { Command, CommanderError } from "commander"
import { fileCommands } from "./commands/file-commands.ts"
import { lineCommands } from "./commands/line-commands.ts"
import { EXIT, EXIT_HELP, type ExitCode } from "./exit-codes.ts"
import { Failure } from "./failure.ts"
import { endOnBrokenPipe, endOnInterrupt } from "./signals.ts"

export async function main(argv: readonly string[]): Promise<void> {
  endOnBrokenPipe()
  endOnInterrupt()
  process.exitCode = await run(argv)
}

async function run(argv: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok
  try {
    await program((code) => (exitCode = code)).parseAsync([...argv])
    return exitCode
  } catch (error) {
    return tell(error)
  }
}

function program(end: (code: ExitCode) => void): Command {
  const app = new Command("aftertalk")
    .description(
      "An honest reading of a talk with an ex. Everything happens on this machine; nothing is sent or stored.",
    )
    .version("0.1.0")
    .addHelpText("after", `\n${EXIT_HELP}`)
  for (const command of [...fileCommands(end), ...lineCommands(end)]) app.addCommand(command)
  for (const command of [app, ...app.commands]) {
    command
      .exitOverride()
      .configureOutput({ outputError: () => {} })
      .allowExcessArguments(false)
  }
  return app
}

/** What cannot be foreseen is told by its class alone: its message could hold the user's words. */
function tell(error: unknown): ExitCode {
  if (error instanceof CommanderError) return tellUsage(error)
  if (error instanceof Failure) {
    process.stderr.write(`${error.message}\n`)
    return error.exitCode
  }
  const name = error instanceof Error ? error.constructor.name : typeof error
  process.stderr.write(`Cannot go on: a fault in aftertalk (${name}). Set AFTERTALK_DEBUG=1 to see where\n`)
  if (process.env["AFTERTALK_DEBUG"] === "1" && error instanceof Error) process.stderr.write(`${placesOf(error)}\n`)
  return EXIT.fault
}

/** The stack without its first line, which holds the message. */
function placesOf(error: Error): string {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n")
}

const NEEDED: Readonly<Record<string, string>> = {
  "commander.help": "a command",
  "commander.unknownOption": "known options, got one that is not",
  "commander.unknownCommand": "a known command, got another word",
  "commander.missingArgument": "a file, or - for standard input, got none",
  "commander.optionMissingArgument": "a value after an option, got none",
  "commander.excessArguments": "fewer words after the command, got more",
  "commander.invalidArgument": "a value that the option knows, got another",
}

/** Commander's own messages quote the command line, which may name a file or a person. */
function tellUsage({ code, exitCode }: CommanderError): ExitCode {
  if (exitCode === 0) return EXIT.ok
  const needed = NEEDED[code] ?? "a command line as --help shows"
  process.stderr.write(`Cannot run: need ${needed}. See aftertalk --help\n`)
  return EXIT.usage
}
