/** Practical matters: belongings, money, home, keys, pets, children, dates. A noun of that kind with something to be done with it. */
import type { CueTable } from "../cue-table.ts"

const THING =
  "key|keys|stuff|things|boxes|box|bag|bags|clothes|coat|coats|jumper|hoodie|charger|laptop|monitor|bike|bikes|car|van|sofa|futon|desk|lamp|tv|telly|books|records|guitar|passport|passports|papers|documents|forms|form|post|mail|parcel|parcels|letter|package|suitcase|toys|furniture|drill|tent|kettle|toaster|airpods|retainer|blanket|photos|albums|wellies|goggles|tablets|meds|inhaler|lead|cat|dog|rabbit|plants|dishes|pan|piano|dresser|tools|ring|bins|bin|buggy|cot|lock|shelf|mower|trimmer|china|glasses|spectacles|suit|dress|shoes|headphones|console|controller|printer|bedding|bed|mattress|wardrobe|fridge|washing machine|speakers|birth cert|certificate|file|folder"
const MONEY =
  "rent|deposit|bill|bills|mortgage|council tax|electric|gas|water|insurance|direct debit|direct debits|loan|invoice|tax|standing order|iban|sort code|bank|account|joint account|money|share|half|refund|subscription|netflix|spotify|contract|maintenance|pension|bond|payment|fees|valuation|statement|statements|nursery|visa"
const TASK =
  "pick up|pick|collect|drop|drop off|drop round|bring|send|post|forward|leave|sign|return|pay|transfer|swap|cancel|renew|move|fetch|grab|take|give|keep|sell|fix|book|confirm|check|read|have|need|want|get|borrow|store|split|dump|flog|bringing|dropping|collecting|sending|picking|posting|moving|taking|selling|paying|signing|splitting|signed|paid|sent|dropped|collected|left|booked|need to sign|picked|packed|forgot"
const WHEN =
  "today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|weekend|noon|january|february|march|april|june|july|august|september|october|november|december|half past|pm|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|oclock|next week"
const CARE =
  "kids|kid|boys|girls|twins|school|nursery|swimming|dentist|vet|doctor|handover|pickup|pick up|drop off|parents evening|football|footy|practice|club|homework|lunch box|childminder|babysit|babysitter|half term|holidays|landlord|agent|estate agent|solicitor|notary|mediator|removal|plumber|boiler|engineer|meter|lease|tenancy|wifi|password|code|login|flight|flights|ferry|train|appointment|viewing|court date|temperature|calpol"

/** What is done between two homes, where an hour is enough to tell that it is practical. */
const HANDED =
  "pick up|picking up|collect|collecting|drop|dropping|drop off|handover|bring|bringing|fetch|fetching|come for|come by|come round|coming by|coming round|ready|here|home|back"
const HOUR = "1|2|3|4|5|6|7|8|9|10|11|12|noon|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"

export const LOGISTICS: CueTable = {
  kind: "logistics",
  lifted: { question: true, condition: true, negation: true, past: true, joke: true },
  groups: [
    {
      strength: 2,
      phrases: [
        `(${TASK}) ~4 (${THING}|${MONEY}) ~1`,
        `(${THING}|${MONEY}) ~4 (${WHEN})`,
        `(${THING}|${MONEY}) (is|are|s|comes|come|goes|go|runs|run|renews|needs|need|stays|has|have|will be|was|were) ~2 (in|on|with|at|due|to|back|under|ready|from|up|out|till|until|here|still|by|half) ~2`,
        `(your|my|her|his|our|the|both our|MY) (${THING}|${MONEY}) ~3 (here|mine|yours|back|ready|hall|table|desk|names|name|still|over|out|please)`,
        `(where|which|what|when|whose|who|how much) (is|are|s|does|do|did|can|should|about|time|day|name)? ~3 (${THING}|${MONEY}|${CARE}) ~1`,
        `(${CARE}) ~5 (${WHEN}|at|moved|is on|are on|wants|needs|booked|confirmed|due|coming|back|ready|form|wk|this week|next (week|month|term|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on the) ~1`,
        `(${WHEN}) ~5 (${CARE}|${THING}|${MONEY})`,
        `(${TASK}) ~3 (${CARE}|him|her|them) ~2 (from|at|to|back|on|up|for|by) ~1`,
        `(${HANDED}) ~4 (at|by|till|until|before|after|around|from) (${HOUR}) ~1`,
        "(can|could|will|would|shall) (i|you|we) ~2 (pick|collect|drop|bring|sign|send|swap|transfer|fetch|forward|post|take|have|move|hold|store|borrow|return|pay|leave|confirm|cancel|ring) ~4 (up|off|round|it|the|my|your|them|him|her|half|this|to|back)",
        "(house|flat) (goes on the market|is sold|sale|viewing|keys)",
      ],
    },
  ],
  // Places and words for neighbours that hold a word of the lists.
  unless: ["(post office|post box|next door|hot water bottle)"],
}
