/** Fact "consistent_repair_action": the ex has for weeks done something about what broke it. Promises are not deeds. */
import type { PhraseTable } from "./phrase-table.ts"

export const CONSISTENT_REPAIR_ACTION: PhraseTable = {
  fact: "consistent_repair_action",
  told: [
    "X ( deleted|closed|cut up|blocked ) ( ~3 )? ( accounts|apps|cards|account|app ) ( _8 )? <for weeks>",
    "X have ( ~1 )? paid U back ( _6 )? ( every ~1|half|most|all of it|<for weeks> )",
    "X ( have be|be|have ) ( ~1 )? ( working|going|seeing|dry|clean|sober|doing|attending ) ( ~1 )? ( with|to|on|a )? ( ~4 )? since ( ~4 )",
    "X have not missed ( a|one|any ) ( ~1 )? ( payment|meeting|session|class|week|appointment|visit )",
    "<for weeks> X have ( come|gone|been|be|turned up|shown up|kept|stuck|paid ) ( ~1 )? ( to|it|with|off|up ) ( ~3 )",
    "X ( be|have )? stuck to it ( _8 )? ( week|weeks|month|months|every ~1 )",
    "X goes to X's ( ~1 )? ( meeting|meetings|group|therapist|sessions ) every ~1",
    "X ( have be|be|have ) ( paying|paid|pay|pays ) ( ~1 )? back ( _6 )? <for weeks>",
    "X ( ~2 )? ( cleared|paid off|paid back ) ( ~6 )? , ( ~3 )? ( weeks|months|week|month ) ~3",
    "X have not ( ~1 )? ( gambled|drunk|used|smoked|bet|drank|missed one|missed a ~1 ) since ~2",
    "X ( deleted|got rid of|threw out|sold|gave up ) ( ~4 )? and X have not ~4",
    "X ( have|be|have be )? ( ~2 )? ( go|gone|going|goes|went|been|seen|seeing|sees|started|done|doing|did|attend*|finished|completed|kept up|sticking with|stuck with|stuck at|keep* ) ( ~3 )? ( therapy|therapist|counselling|counseling|counselor|counsellor|meetings|aa|na|ga|rehab|anger|shrink|psychologist|sessions|programme|program|course|classes|church|group|support group|bloke at the clinic|clinic ) ( ~3 )? <for weeks>",
    "<for weeks> ( of )? ( ~2 )? ( therapy|counselling|counseling|meetings|sober|clean|rehab|sessions|sobriety|no drink|without a drink|aa|classes )",
    "( ~1 )? ( days|weeks|months|year ) ( ~1 )? ( sober|clean|dry|off the ~2|without ( a )? ( drink|drinking|gambling|bet|using|smoking ) )",
    "X ( have|be|have be )? ( ~1 )? ( sober|clean|dry|off the ( drink|booze|drugs|coke|weed|bets|gambling|sauce|bottle ) ) ( ~1 )? <for weeks>",
    "X ( have )? ( do )? not ( ~1 )? ( touched|had|have|placed|taken|smoked|drunk|touch ) ( ~1 )? ( drink|drop|bet|joint|line|cigarette|pint|beer|smoke|drug|alcohol|gamble ) ( ~1 )? ( ( since|in|for ) ~3 )?",
    "X ( have|have be|be )? ( ~1 )? ( be|go|goes|gone|went|attends|attending|attended ) ( ~1 )? ( to )? ( aa|na|ga|meetings|therapy|counselling|counseling|rehab|the group|church|classes|sessions ) ( ~3 )? <for weeks>",
    "X ( have )? ( ~1 )? ( quit|gave up|given up|stopped|packed in|knocked ~2 on the head ) ( the|X's )? ( drink|drinking|booze|poker|gambling|drugs|coke|weed|smoking|betting|bets|porn|job|texting ~2 ) ~2",
    "X ( have|be|have be )? ( ~1 )? ( paying|paid|pays|pay|finish* paying|finished paying ) ( off|back|me back )? ~5 <for weeks>",
    "( every|each ) ( single )? ( week|tuesday|monday|wednesday|thursday|friday|saturday|sunday|fortnight ) X ( go|gone|going|goes ) to ( therapy|counselling|counseling|meetings|aa|the ~2|a ~2 )",
    "X ( have )? ( ~1 )? ( done|do|did ) <for weeks> ( with|of|at|in ) ( a|an|the )? ( counsellor|counselor|therapist|psychologist|rehab|therapy|counselling|counseling|anger ~2|course|group )",
    "X ( have )? ( ~2 )? ( joined|signed up for|started|begun|booked|enrolled ) ( ~2 )? ( therapy|counselling|counseling|aa|na|ga|meetings|rehab|anger ~1|couples ~1|a course|classes ) ( _8 )? ( <for weeks>|and ( ~1 )? ( stuck|kept|goes|went|go ) ~3 )",
    "X ( have )? kept ( it )? up ( ~6 )? <for weeks>",
    "X ( have )? kept ( it up|at it|X's word|X's promise|every promise ) ( ~1 )? ( for|since|all|, I|. ) ( ~2 )? ( weeks|months|three|two|four|six|week|month )?",
    "X ( have|be|have be )? ( ~1 )? ( working|worked|work* ) on ( X-self|X's ~2|it|the ~1 that ~3 ) ( ~2 )? <for weeks>",
    "X ( have )? ( done|finished|completed ) ( the|an|a|his|X's ) ( ~1 )? ( course|programme|program|rehab|anger ~2|parenting ~2|steps )",
    "X ( have )? ( ~1 )? ( turn*|shown|showed|show* ) up ( ~2 )? ( every|each ) ( single )? ( week|day|session|time|sunday|saturday|tuesday|wednesday|thursday|friday|monday ) ~3",
    "meetings , ( the lot|everything|every ~1 )",
    "X ( have|be|have be )? ( ~1 )? ( kept|stuck|sticking|keeping ) to ( it|that|X's word|X's promise ) ( ~1 )? ( for|since|all ) ( ~3 )",
  ],
  denied: [
    "X ( have )? ( do not|not|never ) ( ~1 )? ( changed ( a thing|anything|at all ) |lifted a finger|done a thing|do anything|followed through|stuck to|gone to|went to ) ( ~4 )?",
    "( never|not one|none ) ( ~2 )? ( meeting|session|therapy )",
  ],
  except: [
    "X <says> ~2 X ( will|would|be going to ) ~6",
    "X ( promise*|want*|plan* ) ( to )? ~6",
    "U ( have )? ( ~1 )? ( go|went|going|gone|started|seen|seeing ) ~6",
  ],
  hearsay: true,
  together: [
    [
      "X ( ~2 )? ( be|have|go|goes|gone|went|attend*|see|sees|seeing|done|finished|keep*|kept|quit|stopped|pays|paid|paying )",
      "( therapy|therapist|counselling|counseling|counsellor|counselor|meetings|aa|na|rehab|sober|clean|dry|anger|programme|program|sessions|sponsor|drinking|gambling|psychologist|off the drink )",
      "( every ( week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|fortnight ) | ( two|three|four|five|six|seven|eight|nine|ten|twelve|2|3|4|5|6|8|10|12|30|60|90 ) ( days|weeks|months|sessions ) |since ~2|for ( weeks|months ) )",
    ],
  ],
}
