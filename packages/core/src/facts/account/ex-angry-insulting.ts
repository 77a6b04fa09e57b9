/** Fact "ex_angry_insulting": the ex was angry at the user, shouted or insulted them. Anger at others, and the user's own, are not it. */
import type { PhraseTable } from "./phrase-table.ts"

const INSULT =
  "( pathetic|selfish|coward|cowardly|useless|worthless|disgusting|liar|cheat|loser|idiot|stupid|moron|parasite|bitch|bastard|monster|narcissist|psycho|psychopath|evil|cruel|heartless|toxic|mental|crazy|insane|hypocrite|snake|rat|pig|cow|trash|scum|prick|dick|dickhead|wanker|arsehole|asshole|cunt|whore|slut|slag|tart|leech|clingy|desperate|nutter|freak|needy|piece of shit|piece of work|waste of space|every name ~3|names|all sorts|all kinds of ~1|a terrible ~1|a bad ~1|a shit ~1|an awful ~1|the worst ~1 )"
const OFF =
  "( fuck off|fuck you|go to hell|piss off|get lost|shut up|drop dead|rot in hell|screw you|sod off|go fuck ~1 )"

export const EX_ANGRY_INSULTING: PhraseTable = {
  fact: "ex_angry_insulting",
  told: [
    "X ( ~2 )? ( shout*|yell*|scream*|roar*|bellow*|snap*|snarl*|hiss*|swore|swear*|curs*|cuss*|rant*|rag* ) ( ~1 )? ( at|on ) U",
    "X ( start*|be|kept|keep*|end* up|have be ) ( ~1 )? ( shouting|yelling|screaming|raging|swearing|ranting ) ( ~1 )?",
    `X ( ~2 )? ( call*|calling ) U ( ~1 )? ( a|an|the|such a )? ( ~2 )? ${INSULT}`,
    `X <says> ( that )? U be ( ~1 )? ( a|an|the|such a|so|just )? ( ~2 )? ${INSULT}`,
    "X ( be|got|get*|become*|became|went|turn*|turned ) ( ~2 )? ( angry|furious|livid|raging|fuming|aggressive|abusive|vicious|cross ) ( ( with|at|towards ) U )?",
    "X ( be|got|get*|went ) ( ~2 )? mad ( at|with ) U",
    "X ( got|get*|went ) ( ~1 )? mad",
    "X ( be|got|get*|turn*|turned ) ( ~2 )? ( nasty|horrible|cruel|spiteful|mean|vile|hostile ) ( to|with|towards|about ) U",
    "X ( got|get*|turn*|turned ) ( ~1 )? ( nasty|vicious|hostile|ugly )",
    "X ( lost|lose*|losing ) X's ( ~1 )? ( temper|rag|shit|rage )",
    "X ( kicked off|kicks off|kicking off|blew up|blows up|went mad|went mental|went ballistic|flipped|flipped out|hit the roof|exploded|saw red|flew off the handle|tore into U|laid into U|lashed out ) ( ( at|on|with ) U )?",
    "X ( went|goes|go ) off ( at|on ) U",
    "X ( ~1 )? insult* U",
    "X ( ~1 )? ( told|tell* ) U to " + OFF,
    "X <says> ( _2 )? " + OFF,
    "X ( ~1 )? ( sent|wrote|writes|send*|fired off ) ( U )? ( ~3 )? ( nast*|abusive|horrible|vile|angry|scathing|furious|cruel ) ( ~1 )? ( text|texts|message|messages|reply|email|emails|voicemail|voice note )",
    "X's ( reply|message|text|email|answer ) ( _4 )? ( scathing|vile|nasty|abusive|furious )",
    "X <says> ( _3 )? X ( hate*|despise* ) U",
    "X ( ~1 )? ( threw|throw*|hurl* ) ( ~3 )? ( at|against ) ( U|the wall|the door )",
    "X ( ~1 )? slam* ( the|X's|a )? ( ~1 )? ( door|phone )",
  ],
  spoken: [
    `U be ( ~1 )? ( a|an|the|such a|so|just )? ( ~1 )? ${INSULT}`,
    `U ( selfish|lying|cheating|stupid|pathetic|sad|little|spineless|absolute|fucking ) ${INSULT}`,
    "^ ( ~1 )? ( pathetic|liar|coward|psycho|bitch|bastard|idiot|loser ) ( . | , )",
    `^ ( ~1 )? ${OFF}`,
    "X ( hate|despise ) U",
    "U ( make|makes ) X sick",
    "U disgust X",
  ],
  denied: [
    "X ( do not|never ) ( ~1 )? ( shout|yell|scream|raise X's voice|get angry|get mad|swear|lose X's temper )",
    "X be not ( ~2 )? ( angry|furious|cross|mad )",
  ],
  except: [
    "( angry|mad|furious|cross|livid ) ( at|with|about ) ( X-self|O|his|her|X's ~1|the|everyone|everybody|himself|herself|life|work )",
    "( shouting|yelling|screaming|snapped|shouted ) ( at|for ) ( the|O|X's|her|his|a|U to ( wait|stop|come ) )",
    "U ( ~1 )? ( shout*|yell*|scream*|call*|called|said|told|swore|say ) ( at )? ( X )? ( ~4 )",
    "X <says> ( _2 )? X be ( ~1 )? not ( ~1 )? ( angry|mad )",
    "X ( call*|called ) X-self ( ~3 )",
    "X <says> ( _2 )? X be ( ~2 )? " + INSULT,
    "X ( be )? not ( ~1 )? ( shouting|yelling|screaming )",
    "( be|have be ) ( ~1 )? ( crazy|mental|insane ) ( about|week|day|time|busy )",
    "raging ( hangover|thirst|flu )",
    "U be ( ~1 )? not ( ~1 )? " + INSULT,
    "( not|never ) ( ~2 )? ( angry|furious|cross|mad )",
  ],
}
