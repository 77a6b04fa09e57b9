/** Fact "weeks_of_low_mood": for weeks the ex has been low, sleepless, without appetite or hope; one bad night is `depleted`. */
import type { PhraseTable } from "./phrase-table.ts"

export const WEEKS_OF_LOW_MOOD: PhraseTable = {
  fact: "weeks_of_low_mood",
  told: [
    "X have not be out of ( X's|the ) ( room|house|bed|flat ) ( ~4 )?",
    "X have stopped ( eating|sleeping|washing|seeing ~2|going out ) ( _6 )? ( weeks|months|since ~2 )?",
    "X be on ( tablets|meds|medication|pills|antidepressants ) ( ~5 )?",
    "( nothing means anything|nothing matters ) ( to X )? ~3",
    "X have gone down to ~2",
    "not ( sleeping|eating ) ,? ( and|or )? ( not )? ( sleeping|eating ) ( _6 )? ( weeks|months|since ~3 )?",
    "not ( sleeping|eating ) , ( _6 ) ( weeks|months|since ~2 )",
    "X ( hardly|barely|rarely|never ) ( get*|got|leave*|left|go*|went|eat*|ate|sleep*|slept|wash*|shower* ) ( ~4 )? ( any more|anymore|these days|bed|lately|room|house|out|flat|food )",
    "X ( wake*|woke|waking|lie*|lies|be awake ) ( ~2 )? ( at ~2|up at ~2|awake )? ( every night|most nights|night after night|all night ) ( ~3 )?",
    "X sees no point ~3",
    "X do not ( go out|see anyone|see anybody|eat|sleep|leave the ~1 ) ,? ( ~6 )? <for weeks>",
    "X do not ( go out|see anyone|eat|sleep ) ,? X ( do|have|can )? not ~3 ,? ( _4 )? ( months|weeks )",
    "X have be low ( for|since ) ~2",
    "( X have be|X be ) ( ~1 )? ( low|down|depressed|flat|in a bad way|in a bad place|in a dark place ) ( ~1 )? <for weeks>",
    "X ( <says> ~4 X )? ( have|be|have be|do|can )? ( ~2 )? <low> ( _8 )? <for weeks>",
    "<for weeks> ( _3 )? X ( have|be|have be|do|can )? ( ~2 )? <low>",
    "X ( <says> )? ( have|be|have be )? ( ~2 )? ( depressed|in a depression|clinically depressed|on antidepressants|on anti depressants|on sertraline|diagnosed with depression|in a dark place|in a bad place|in a deep depression|signed off|off work with ~3 )",
    "X have ( ~1 )? ( depression|lost ~2 ( stone|pounds|kilos|lbs|kg|weight ) )",
    "X have lost ( ~1 )? ( weight|stone|kilos|pounds|two stone|a stone )",
    "X ( do not|does not|not|can not|have not|be not|barely|hardly|stopped ) ( ~1 )? ( eat|eats|eating|sleep|sleeps|sleeping|wash|leave the house|get out of bed|get up|go out ) ( ~1 )? ,? ( or|and|nor )? ( ~1 )? ( X )? ( do not|not|can not|be not|barely|hardly|stopped )? ( ~1 )? ( eat|eats|eating|sleep|sleeps|sleeping|wash|washing|leave ~2|get out of bed|going out|go out|going to ~2 )",
    "X ( be )? ( gone to nothing|skin and bone|skin and bones|wasting away|a shadow of X-self|a ghost|not X-self|not himself|not herself ) ( ~3 )?",
    "X ( feel*|felt ) ( ~1 )? ( nothing|empty|numb|hopeless|dead inside ) ( ~2 )? ( any more|anymore|all the time|every day )",
    "X ( do not|can not ) ( ~1 )? see ( ~1 )? ( the point|any point|a way out ) ( ~5 )?",
    "X's ( gp|doctor ) ( ~2 )? ( have )? ( put|got|has|given|gave|started ) ( X )? ( ~1 )? ( on )? ~2",
    "X ( can not|could not ) sleep ( since|for ) weeks",
  ],
  spoken: [
    "X ( have|be|have be|do|can )? ( ~2 )? <low> ( ~4 )? <for weeks>",
    "X ( have be|be ) ( ~1 )? ( depressed|so low|low|in a dark place|in a bad place ) ( ~3 )?",
    "X ( do not|can not|have not|be not ) ( ~1 )? ( eat|eating|sleep|sleeping|slept|eaten ) ( ~1 )? ( or|and|, ) ( ~2 )? ( eat|eating|sleep|sleeping|eaten|slept )",
    "X ( do not|can not ) see ( ~1 )? ( point|a way out )",
  ],
  except: [
    "U ( be|have|have be|feel*|can|do|could )? ( ~1 )? <low>",
    "( X <says> )? U ( be|look* ) ~2 ( depressed|low )",
  ],
  hearsay: true,
}
