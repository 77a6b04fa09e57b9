/** Fact "depleted": the ex was worn out, ill or had been drinking. */
import type { PhraseTable } from "./phrase-table.ts"

export const DEPLETED: PhraseTable = {
  fact: "depleted",
  told: [
    "X ( <says> ~3 X )? ( be|have be|get|got|turn* up|show* up|came|come|comes|arriv*|rang|rings|called|calls|phoned|look*|sound*|seem*|was|feel*|call* )? ( ~3 )? ( drunk|tipsy|pissed|hammered|wasted|plastered|legless|smashed|trashed|steaming|blotto|sloshed|merry|wrecked|hungover|hung over|half cut|half drunk|on the drink|on the wine|high|stoned|buzzed|off X's face|off X's head|sozzled|bladdered|worse for wear|under the influence|slurring|knackered|exhausted|shattered|worn out|dead on X's feet|bone tired|wiped out|drained|run down|ill|feverish|jet lagged|jetlagged|sleep deprived|running on ~2|poorly|sick with ~2|tired tired|running on empty|paloodled ) ( ~2 )?",
    "X ( have )? ( been )? ( ~1 )? ( drinking|on the ~2 ( all )? |drank|drunk|have a few|had a few|have a drink|had a drink|have a few ~2|had a few ~2|have some wine|sunk ~2|downed ~2|had ~2 ( drinks|beers|pints|glasses|wines ) |have ~2 ( drinks|beers|pints|glasses|wines ) ) ( ~2 )?",
    "X ( smell*|smelt|stank|stink*|reek* ) ( ~1 )? of ( ~1 )? ( drink|wine|beer|alcohol|whisky|whiskey|gin|vodka|booze|rum|brandy|weed|spirits )",
    "( U )? ( smell*|smelt ) ( the )? ( drink|wine|beer|alcohol|whisky|whiskey|booze|it|gin ) ( ~1 )? ( on|off|from ) ( X|X's ) ( ~1 )?",
    "X ( have )? ( not|hardly|barely|do not ) ( ~1 )? ( slept|sleep|been to bed|had ~1 sleep|eaten|ate ) ( ~1 )? ( in|for|since|all|at all|a wink|last night|the night|properly|in like|any|that night|night ) ( ~3 )?",
    "X ( have|have got|got|be got|be down with|came down with|be in bed with ) ( ~1 )? ( a|the|some )? ( ~1 )? ( flu|fever|covid|cold|temperature|tonsillitis|stomach bug|bug|migraine|virus|infection|malaria|typhoid|chest infection|pneumonia )",
    "X ( come|came|be|got|straight|come* ) ( ~1 )? ( straight )? ( off|from|after ) ( a )? ( double|night shift|nights|long shift|double shift|night|twelve hour|12 hour|overnight ) ( ~2 )?",
    "( a )? ( bottle|bottles|glass|glasses|can|cans|third|second ) ( ~1 )? ( of )? ( wine|beer|whisky|vodka|gin|lager|prosecco ) ( ~3 )? ( in X|inside X|in her|in him|down|empty )",
    "X ( have ) ( ~1 )? ( a )? bottle ( of )? wine ~3",
    "X ( be )? grey in the face",
    "X ( look*|be ) ( ~1 )? ( exhausted|shattered|wrecked|like death|half dead|dead tired|ill|rough|awful tired|knackered )",
    "X ( voice )? slurr* ( X's words )?",
    "drunk ( dial*|call*|text*|rang|phoned|messag* ) ( U )? ~1",
    "hammered at ~2",
    "( X's )? words ( be )? slurr*",
    "white like the wall",
  ],
  spoken: [
    "X ( be|have be )? ( ~1 )? ( drunk|hammered|wasted|blind drunk|pissed|tipsy|exhausted|shattered|knackered|so tired|ill|hungover|worn out )",
    "X ( have )? ( been|be ) ( ~1 )? drinking ( again )? ( ~2 )?",
    "X ( have )? ( not|hardly|barely ) ( ~1 )? ( slept|been to bed ) ( ~3 )?",
    "( be )? blind drunk",
    "X have ( not )? ( had|have ) ( a )? ( few|drink|bottle|too many ) ( ~2 )?",
  ],
  denied: ["X be ( stone cold )? sober", "X be not ( ~1 )? ( drunk|drinking|tired|ill )", "X have not ( ~1 )? ( had a drink|been drinking|touched a drop )"],
  except: [
    "U ( ~3 ) ( drunk|drinking|drank|exhausted|shattered|knackered|tired|tipsy|ill|slept|hungover )",
    "( off|sober|quit|stopped|gave up|given up ) ( the )? drink*",
    "drunk words ~3",
    "X be pissed off ~3",
    "pissed ( off|at ) ~2",
    "high ( school|street ) ~1",
    "X ( sick|ill ) ( of|at ease ) ~2",
    "sick of ~2",
    "drinking ( X's|a|the )? ( ~1 )? ( tea|coffee|water|milk|juice )",
    "tired of ~4",
  ],
}
