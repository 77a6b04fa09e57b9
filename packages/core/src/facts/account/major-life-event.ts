/** Fact "major_life_event": a death, an illness, a lost job or home in the ex's life. The user's own, and old history, are not it. */
import type { PhraseTable } from "./phrase-table.ts"

export const MAJOR_LIFE_EVENT: PhraseTable = {
  fact: "major_life_event",
  told: [
    "( X's|his|her|their ) ( ~2 )? <kin> ( 's )? ( _3 )? ( have|be|have be|just )? ( ~2 )? ( died|dead|die*|dying|passed|passed away|passed on|gone|got ill|collapsed|killed|buried|diagnosed|terminal|in hospital|in a coma|in intensive care|in icu|in the icu|in hospice|have a stroke|had a stroke|have a heart attack|have cancer|have dementia|got cancer|be ill|very ill|very sick|sick|on dialysis|kicked ~2 out|failed|in an accident|in a crash )",
    "( X's|his|her|their ) ( ~2 )? <kin> ( 's )? ( ~1 )? ( have|got|be diagnosed with|found out ~2 ) ( ~2 )? ( cancer|stroke|tumour|tumor|dementia|alzheimer*|leukaemia|leukemia|heart attack|kidney ~2|parkinson* )",
    "( X's|his|her|their ) ( ~2 )? <kin> 's ( ~1 )? ( funeral|death|diagnosis|cancer|stroke|heart attack|passing|accident|illness|wake|kidney have failed ) ( ~1 )?",
    "( X's ) ( ~1 )? <kin> 's? ( ~1 )? ( kidney|liver|heart|lungs ) ( have|be )? ( failed|failing|gone|bad )",
    "X ( have|be|have be|get|got )? ( ~2 )? ( lost|lose|losing ) ( ~1 )? ( X's|his|her|the|a )? ( ~1 )? ( job|mother|father|mum|mom|dad|brother|sister|nan|gran|grandmother|grandad|grandfather|baby|house|home|business|flat|licence|best friend|friend|son|daughter|dog|cat|sight|leg )",
    "X ( have|be|have be|get|got|gets )? ( ~2 )? ( fired|sacked|laid off|made redundant|let go|redundant|suspended|evicted|arrested|deported|bankrupt|the sack|the redundancy|redundancy|retrenched|diagnosed ~2|hospitalised|hospitalized|in hospital|in the hospital|sectioned )",
    "X ( ~2 )? ( have|got|been told X have|get ) ( ~2 )? ( cancer|a tumour|a tumor|ms|leukaemia|leukemia|a stroke|a heart attack|parkinson*|hiv|a miscarriage|an operation|surgery|a lump|a breakdown|an accident|a car accident )",
    "X ( have|be|have be )? ( ~1 )? ( diagnosed|miscarried ) ( ~3 )?",
    "X's ( job|company|firm|business|shop|factory ) ( have|be|have be )? ( ~1 )? ( gone|closed|went under|go under|folded|bust|shut|let X go|made X redundant|laid X off )",
    "job be gone",
    "X's ( house|flat|place ) ( ~1 )? ( burned|burnt|flooded|burn* down )",
    "( ~1 , )? who have died",
    "<kin> , [^ ]+ , in X's sleep",
    "X ( buried|be burying|bury ) X's ( ~1 )? <kin>",
    "X's ( ~1 )? ( funeral|wake|diagnosis|chemo|biopsy|redundancy|operation|surgery )",
    "( X's ) ( ~1 )? ( shop|business|firm|company|farm|cafe|restaurant|factory ) ( be|have be|have )? ( ~1 )? ( going|gone|goes|went|go ) ( under|bust|bankrupt )",
    "the ( shop|business|firm|company|farm ) ( be|have be|have )? ( ~1 )? ( going|gone|goes|went|go ) ( under|bust|bankrupt )",
    "X ( ~2 )? ( in|from|after|since|had ) ( the )? ( crash|accident|operation|surgery|chemo )",
    "( a )? ( death|bereavement|illness ) in X's family",
    "( <kin> ) ( died|passed|passed away ) ( ~3 )?",
  ],
  spoken: [
    "X's ( ~2 )? <kin> ( be|have )? ( ~2 )? ( died|dead|dying|passed|passed away|passed on|ill|in hospital|sick )",
    "X ( lost|lose ) X's ( job|mum|mom|dad|father|mother|flat|house )",
    "X ( got|have be|be ) ( ~1 )? ( fired|sacked|laid off|made redundant|let go|evicted )",
  ],
  denied: [
    "( nobody|no one ) ( have )? ( ~1 )? died",
    "no ( cancer|illness|tumour|diagnosis ) ( ~1 )?",
    "( be|have ) not ( ~1 )? ( cancer|ill|dying )",
    "X ( have )? not lost ( X's )? job",
  ],
  except: [
    "U's ( ~2 ) <kin> ~4",
    "U ( have|be|got|lost ) ( ~3 ) ( job|mum|dad|cancer|fired|sacked|redundant )",
    "( at|not at|when|before|after|through|even at ) X's ( ~1 )? <kin> 's? ( funeral|death|wake )",
    "( at|not at|even at ) ( the|a|~1 )? ( funeral|funerals|wake )",
    "if ( X's )? <kin> ( die*|~2 die* )",
    "years ago",
    "( died|passed ) ( ~3 ) ( laughing|of embarrassment|in 20*|in 19* )",
  ],
  hearsay: true,
}
