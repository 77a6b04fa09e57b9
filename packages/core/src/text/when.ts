/**
 * In which talk a clause belongs: the latest one, a former one, or the background of the couple. The latest is what the
 * text is about; a day named at the beginning ("last Friday he came") is therefore the latest where no later day is named.
 */
import type { When } from "./clause.ts"

const MONTH =
  "january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
const SEASON =
  "spring|summer|autumn|fall|winter|christmas|xmas|easter|new year|new year's|january|halloween|valentines?(?: 's)?(?: day)?|half term|boxing day|ramadan|eid|diwali|hogmanay"
const UNIT = "days?|weeks?|months?|years?|fortnights?|nights?|weekends?"

const GENERAL =
  /\b(?:always (?:has|have|was|were|been|did|does|cries|cried)|has always|have always|was always|'s always|used to|usually|normally|in (?:all )?(?:BOTHS|the|those|our|BOTH) (?:\w+ )?years|when BOTH (?:was|were) (?:together|married|dating|still)|over the years|as a (?:kid|child|rule)|back when BOTH|in \w+ years|the whole (?:relationship|marriage)|whole time BOTH|during (?:BOTHS|the) (?:marriage|relationship)|not a crier|never (?:was|been) (?:one|a|the)|not the (?:type|kind|sort)|kind of (?:person|guy|man|woman|girl) who|type (?:who|that|to))\b/
const EARLIER = new RegExp(
  `\\b(?:(?:the )?(?:last|previous|other|first) (?:time|talk|call|visit|meeting|conversation|week|month|year|autumn|${SEASON}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|few|couple of|several|some|many) (?:${UNIT}) (?:ago|back|earlier|before)|(?:back )?(?:in|at|on|since|over|around|before|till|until) (?:the )?(?:early |late |last )?(?:${MONTH}|${SEASON})\\b|the (?:week|day|night|month|time|year|weekend|morning|evening) before|before that|previously|back then|at the time|(?:years|months|weeks|ages|days) (?:ago|back|before)|once before|originally|earlier (?:this|that|in)|at the beginning of|when (?:EX|USER|BOTH) (?:first )?(?:left|ended|dumped|broke|split|finished|called it|told USER (?:it|that it)|moved out|walked out)|the day (?:EX|USER|BOTH))\\b`,
)
const NOW =
  /\b(?:today|tonight|just now|this (?:morning|afternoon|evening|lunchtime|time)|an hour ago|right now|hours? ago|minutes ago|yesterday|last night|now)\b/

const FORMER_DAY =
  /\b(?:(?:on |last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! night was)|yesterday|last night|the other (?:day|night|week)|last week)\b/

export interface WhenState {
  /** The text names today, so that "on Sunday" and "last night" are former days. */
  readonly todayToo: boolean
  /** The telling began on a former day and has not come to today. */
  formerUntilNow: boolean
  sentence: number
  current: When
}

export function whenOf(plain: string, sentence: number, state: WhenState, opening: boolean): When {
  if (state.sentence !== sentence) {
    state.sentence = sentence
    state.current = state.formerUntilNow ? "earlier" : "latest"
  }
  if (state.todayToo && FORMER_DAY.test(plain)) {
    state.current = "earlier"
    if (opening && !/\b(?:ended|left|split|broke|dumped|finished|since|until|by|called|rang)\b/.test(plain))
      state.formerUntilNow = true
  } else if (NOW.test(plain)) {
    state.current = "latest"
    state.formerUntilNow = false
  } else if (GENERAL.test(plain)) state.current = "general"
  else if (EARLIER.test(plain))
    state.current = opening && !/\b(?:ago|back|split|ended|left|dumped|broke)\b/.test(plain) ? "latest" : "earlier"
  return state.current
}
