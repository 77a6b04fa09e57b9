/**
 * A safety page: own words acknowledged, calls, company, why it is shown, and a way to correct it that leaves the check on.
 * The words that opened it are always among its evidence. No motive, no script, no advice on contact.
 */
import { DIRECTORIES, findHelp } from "../../knowledge/find-help.ts"
import { SAFETY_PAGES } from "../../knowledge/safety-pages.ts"
import type { SafetyPage } from "../../model/cards.ts"
import type { Evidence } from "../../model/evidence.ts"
import type { Reading } from "../../model/reading.ts"
import { SERIOUS_ROUTES, type SeriousRoute } from "../../model/safety.ts"
import { factLine } from "./fact-line.ts"
import { fill, type Telling } from "./telling.ts"

/**
 * @param country ISO code of two letters; null when it is not known
 * @param today ISO date; null when it is not known
 */
export function tellSafety(
  route: SeriousRoute,
  reading: Reading,
  telling: Telling,
  country: string | null,
  today: string | null,
): SafetyPage {
  const page = SAFETY_PAGES[route]
  const words = telling.texts.safetyPages[route]
  const help = findHelp(country, page.lines, today)
  const told = (text: string): string => fill(text, telling)
  return {
    kind: "safety",
    route,
    heading: told(words.heading),
    acknowledgement: told(words.acknowledgement),
    ask: words.ask,
    emergency: {
      numbers: help.emergency,
      when: words.emergency.replaceAll("{name}", () => telling.name ?? telling.texts.sentences.yourEx),
    },
    country: help.country,
    lines: help.lines.map(({ line, checkThisNumber }) => ({
      name: line.name,
      number: line.number,
      also: line.also,
      hours: line.hours,
      languages: line.languages,
      url: line.url,
      onlyFor: line.onlyFor,
      checkThisNumber,
    })),
    directories: DIRECTORIES,
    steps: words.steps.map(({ title, text }) => ({ title: told(title), text: told(text) })),
    before: words.before === null ? null : told(words.before),
    whyShown: { text: told(words.whyShown), evidence: evidenceOf(route, reading, telling) },
    correct: words.correct,
    stay: words.stay,
    also: SERIOUS_ROUTES.filter((other) => other !== route && reading.safety.some((hit) => hit.route === other)),
  }
}

/** The words found by the rules; where none were, the fact of a threat opened the page. */
function evidenceOf(route: SeriousRoute, reading: Reading, telling: Telling): readonly Evidence[] {
  const found = reading.safety.filter((hit) => hit.route === route).flatMap((hit) => hit.evidence)
  return found.length > 0 ? found : factLine("guilt_trip_or_threat", telling).evidence
}
