/** How people tell how long ago it ended, that a talk was the ending itself, the closing one, or came out of the blue. */
import { phrase } from "../../text/phrases.ts"

export const CLOSING: readonly RegExp[] = [
  "(?:closing|closure|goodbye|farewell|final|last) (?:\\w+ )?(?:talk|conversation|chat|meeting|meet|meet up|coffee|dinner|lunch|drink|drinks|call|walk|goodbye|goodbyes|session|evening|time BOTH will|time USER will)(?! (?:BOTH had|EX|USER) (?:\\w+ )?(?:ago|before))",
  "(?:got|gave|had|found) (?:\\w+ )?closure",
  "(?:said|say|saying) (?:\\w+ ){0,3}(?:goodbye|goodbyes|good bye|farewell) (?:properly|for good|for real|for the last time|to each other|forever)",
  "(?:said|say|saying) (?:BOTHS|our|OTHERS|a proper|a final) (?:\\w+ )?(?:goodbyes|goodbye)",
  "(?:goodbye|bye) (?:for good|forever)",
  "will not (?:do this|see each other|meet|talk|speak|be seeing each other|be doing this|see EX) (?:again|any ?more)",
  "no more of (?:these|this)",
  "(?:BOTH (?:{have} )?agreed (?:on |to (?:go )?)?no contact|no contact BOTH agreed|each other 's past|last goodbye|hugged (?:EX )?(?:bye|goodbye)|goodbye hug|got ~? ?goodbye ~? ?out|USERS sit down|the closure|proper goodbye|proper ending|parted (?:as|on|well)|(?:shook|shake) hands)",
  "(?:that was it|that 's it|that was that) (?:the end|end of|done|finished|for good)",
  "(?:one last|for one last|the very last) (?:time|talk|chat|coffee|meeting|conversation|hug|dinner|walk|drink)",
  "(?:talked|said|say) (?:it |everything )?(?:through |out )?(?:properly|one last time|to close (?:it|things)|to finish (?:it|things) properly)",
].map((source) => phrase(source))

export const OUT_OF_THE_BLUE: readonly RegExp[] = [
  "out of (?:the|a|clear) (?:clear )?(?:clear )?(?:blue|nowhere)(?: sky)?",
  "out of (?:nowhere|left field|thin air|nothing)",
  "from nowhere",
  "(?:no|zero|without|not any|without any) (?:\\w+ )?(?:warning|warnings|build up|lead up|buildup|sign|signs|hint|clue|inkling|heads up|reason|indication)",
  "(?:no|not any|not an|not a|not the faintest|not the slightest|not the foggiest|any more) (?:idea|clue|inkling)(?! (?:what|why|how|where|who|if|when to)(?![\\w]))",
  "(?:did|could|had|have) not (?:\\w+ )?(?:see|seen|saw) (?:it|this|that|any of it) coming",
  "never (?:saw|seen|see) (?:it|this|that) coming",
  "did not (?:expect|suspect|see) (?:it|this|that|any of (?:it|this)|a thing|anything)(?: at all)?",
  "(?:blindsided|blindsiding|gobsmacked|ambushed|bombshell|bolt from the blue|thunderbolt|floored USER|knocked USER for six|dropped (?:a|the) bomb)",
  "(?:USER )?(?:{have} )?(?:honestly |genuinely |really |actually |literally )?thought (?:that )?(?:BOTH|everything|things|it|all|USER) (?:{be} |had been )?(?:\\w+ )?(?:fine|ok|okay|good|great|happy|solid|perfect|choosing|going to get|getting married|going well|doing (?:well|fine|good|great|ok|okay)|stable|forever)",
  "(?:everything|things|all|it|BOTH) (?:{be} |seemed |had been |was going |were going )(?:\\w+ )?(?:fine|normal|perfect|great|good|happy|so good|so well|well|ok|okay)(?: until| and then| the (?:day|night|week) before| one day| then)",
  "(?:the )?(?:day|night|week|weekend) before (?:\\w+ ){0,2}(?:BOTH|EX) (?:{be} |{have} )?(?:\\w+ )?(?:booked|planned|planning|looking at|choosing|talking about|laughing|picked|signed|said|told USER)",
  "BOTH (?:{have} |{be} )?(?:just|only|only just|only after|already) (?:\\w+ )?(?:booked|put|putting|signed|bought|got|moved|paid|planned|picked|chosen|ordered|come back|came back)",
  "from one (?:day|minute|moment|second) to the (?:next|other)",
  "(?:just|all) like that (?:out|no)",
  "(?:it |this |that )?(?:was|is|came|came as|been|'s) (?:\\w+ )?(?:so |very |really |such a |a |a complete |a total |completely |totally )*(?:sudden|unexpected|shock|bolt|complete surprise)",
  "(?:last week|yesterday|the day before|last month|two days ago|days ago|on \\w+day) (?:only )?EX (?:was|{be}) (?:\\w+ )?(?:sending|saying|telling|planning|looking|talking|picking)",
  "(?:so|really|very|pretty|quite|that) suddenly",
  "suddenly (?:EX )?(?:ended|left|dumped|broke|wants|wanted|it was over)",
  "all of a sudden (?:EX )?(?:ended|left|dumped|broke|wants|wanted|said|says|tells|told|decided)",
].map((source) => phrase(source))

export const SEEN_COMING: readonly RegExp[] = [
  "(?:saw|seen|could see|see|felt|knew) (?:it|this|that) (?:was )?coming",
  "(?:not|hardly|barely|no) (?:a |any |exactly a |really a |much of a )?(?:surprise|shock|bolt)",
  "(?:been|was|it) (?:\\w+ )?coming for (?:\\w+ )?(?:weeks|months|years|ages|long)",
].map((source) => phrase(source))
