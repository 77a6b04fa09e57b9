/** Fact "user_harsh": the user said something hurtful or accusing to the ex. What the user thinks or tells us of the ex is not it. */
import type { PhraseTable } from "./phrase-table.ts"

export const USER_HARSH: PhraseTable = {
  fact: "user_harsh",
  told: [
    "U ( ~2 )? ( <say>|call* ) ( X )? ( to X )? ( that )? ( _6 )? ( X|you|X's ) ( be|have be|look*|smell*|make*|made )? ( ~3 )? <insult>",
    "U ( ~1 )? ( call* ) ( X ) ( ~1 )? ( a|an|every|names|all sorts|all kinds|out|some|selfish|pathetic|coward|liar|cheat|bitch|useless ) ( ~5 )?",
    "U ( ~2 )? ( shout*|yell*|scream*|snap*|lash* out|went off|go off|blew up|exploded|bit X's head off|laid into|tore into|ripped into|lost it|lost my temper|roar*|swore|curse*|cuss*|insult*|let rip|let X have it|tear into ) ( at|on|into|with )? ( X|him|her|them ) ( ~4 )?",
    "U ( ~1 )? ( went off|let rip|lost my temper|lost U's temper|lost U's rag|saw red|blew up|let X have it|gave X both barrels|gave X what for|tore X to ~2|read X the riot act|was horrible|be horrible|be cruel|be nasty|was nasty|be awful|be vicious|be mean|get nasty|got nasty ) ( to X )? ( ~2 )?",
    "U ( ~1 )? ( <say> ) ( ~2 )? ( something|things|some things|some|horrible|awful|nasty|cruel|terrible|mean|hurtful|the worst ) ( ~1 )? ( horrible|awful|nasty|cruel|mean|hurtful|terrible|U can not take back|i can't|unforgivable|harsh|things|bad|thing|U be not proud of|U regret|ugly|low|below the belt ) ( ~4 )?",
    "U ( ~2 )? ( <say>|text*|wrote ) ( X )? ( that )? ( _4 )? ( hope|wish ) ( X|you ) ( ~2 )? ( rot*|die*|never|suffer*|miserable|hell|unhappy|alone|had never|be dead|get what ) ( ~4 )?",
    "U ( ~2 )? ( <say> ) ( X )? ( that )? ( _5 )? ( U ) ( ~1 )? ( hate|hated|despise|wish U never|regret ever|can not stand|do not believe X|never loved ) ( X|you|meeting ~1|met X ) ( ~2 )?",
    "U ( ~2 )? ( <say> ) ( X )? ( that )? ( _4 )? ( it be|that be|this be ) ( all )? ( X's|your|his|her ) ( own )? ( fault|doing )",
    "U ( ~2 )? ( accus*|blam* ) ( X ) ( ~5 )?",
    "U ( ~2 )? ( <say> ) ( X )? ( that )? ( _4 )? ( X|you ) ( have )? ( ~1 )? ( ruin*|destroy*|wreck*|wasted|broke|never ( finish*|care*|love*|did|once ) |threw ) ( ~5 )?",
    "U ( ~2 )? ( <say> ) ( X )? ( to )? ( _1 )? ( go to hell|fuck off|piss off|drop dead|rot|get lost|shut up|screw you|shame on you|grow up|you ( deserve|make me sick|disgust ) ~3 ) ( ~2 )?",
    "U ( <say> ) ( _4 )? ( the kids|the children|everyone|W|U ) ( would|will|be ) ( ~2 )? ( better off|happier ) ( without|with no ) ( ~4 )?",
    "( low blow|below the belt|not my finest|not proud of it|not proud|I'm not proud ) ( ~3 )?",
    "( U's|my ) ( words|mouth ) ( ~2 )? ( hurt|cruel|harsh|nasty|awful )",
    "U ( <say> ) ( X )? ( ~2 )? what ( U|X ) ( ~2 )? ( think|be|thought ) ( of X )",
    "U ( gave|give ) X ( hell|an earful|a mouthful|a piece of ~2|both barrels|grief ) ( ~2 )?",
    "U ( have )? ( ~1 )? ( a )? go at X",
    "U ( make|made ) ( fun of|a joke about ) ( X ) ( ~2 )?",
  ],
  denied: [
    "U ( be|do )? ( not|never ) ( ~1 )? ( mean|harsh|nasty|rude|cruel|shout|shouting|yell|yelling|raise my voice|raise U's voice|angry with X|horrible|swear|insult|unkind ) ( ~3 )?",
  ],
  except: ["X <says> ( ~2 )? U ( ~4 )", "U ( think|thought|reckon|know|feel ) ( ~1 )? X ( be )? ( ~4 )", "U ( shout*|yell* ) ( for|at the ~1 ) ( ~1 )?", "U ( be )? not ( ~1 )? ( shout*|yell*|mean|harsh|cruel )", "blame U-self ~1"],
}
