/** What the ways of telling how long ago it ended give, and the words of parting that they look for beside a time. */

export interface SinceBreakup {
  readonly days: number
  readonly start: number
  readonly end: number
  readonly certainty: "clear" | "unsure"
}

/** Where the account tells the ending itself, as places in its plain text. */
export type Endings = readonly { readonly from: number }[]

export const PARTED =
  /\b(?:(?:EX|USER) (?:\w+ )?left\b|ended|end it|finished|broke|broken|break ?up|breakup|split|dumped|dumps|binned|chucked|left (?:USER|EX|BOTH|for)|leaving|left$|left it|walked out|divorced|divorce|separated|separation|called (?:it|time|things)|threw|kicked|booted|moved out|since (?:BOTH|it ended|then|EX left|USER left)|apart|parted|over$|BOTH (?:am|are|'re|were) (?:done|over|finished|through|history)|been (?:over|done|single|separated)|(?:packed|jacked) (?:EX|USER|it) in|finish\w* (?:it|with)|gone our|split\w*|ended by|since (?:EX|USER) (?:told|said)|since (?:EX|USER|BOTH) (?:\w+ )?(?:went off|moved|packed|caught|walked|shared|lived|put|sent|handed|took off|gave|signed|returned|couriered|jacked|cleared|asked (?:EX|USER) to)|ditched|put EX out|out of the picture|told EX|told USER|did it|done the dumping|no longer together|not together|exes|an ex|nobody 's (?:girlfriend|boyfriend|wife|husband)|was off$|marching orders|moved on from|chucked|gone from|the one who|EXS idea|USERS idea|EXS decision|USERS decision|EXS choice)\b/
