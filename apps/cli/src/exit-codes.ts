/** What the process ends with: one code for each outcome a script may want to tell apart. Shown in `--help`. */
export const EXIT = {
  ok: 0,
  fault: 1,
  usage: 2,
  unreadable: 3,
  needsAnswer: 4,
  badLines: 5,
  stopped: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const EXIT_HELP = `Exit codes:
  0    done; a safety page and "not enough to say" are results too
  1    a fault in aftertalk itself
  2    the command line is not right
  3    the file cannot be read, or holds nothing that can be read
  4    a question must be answered first, and asking was not possible
  5    every line was answered, but some with an error (line mode)
  130  stopped with Ctrl-C`
