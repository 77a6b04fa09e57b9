/** Fact "talks_stress": the ex spoke of stress at work, with money, family or direction. */
import type { PhraseTable } from "./phrase-table.ts"

export const TALKS_STRESS: PhraseTable = {
  fact: "talks_stress",
  told: [
    "X ( ~2 )? ( <says>|talk*|went on|go* on|be on|moan*|complain*|vent*|open* up|rant*|start*|started|unload*|told U|tells U|tell* U|going on|be going on|offload*|stress* ) ( ~4 )? ( about|of|over|how|with )? ( ~4 )? <strain>",
    "X be ( ~2 )? ( stressed|overwhelmed|burnt out|burned out|struggling|drowning|swamped|under ~2 pressure|snowed under|at breaking point|at the end of X's ~2|worried sick|worried|scared|skint|broke|in debt|behind on ~3|up to X's ~3 ) ( ~2 )? ( about|with|at|over|by|from|in|on|because ) ( ~1 )? <strain topic>",
    "X be ( ~2 )? ( stressed|overwhelmed|burnt out|burned out|drowning|swamped|snowed under|not coping|in debt )",
    "<strain topic> ( be|have be )? ( ~2 )? ( nightmare|killing X|a lot|too much|hell|stressful|mental|crazy|mad|chaos|shit|awful|going up|gone up|piling up|falling apart|bad|terrible|eating X|on X's back|overdue|due|tight|gone|wearing X down|on at X|a mess|hard|difficult|breathing down ~2|on X's case|on top of X )",
    "( it be )? all ( work|money|rent|bills|stress ) ( and|, ) ~4",
    "( the )? <strain topic> ,? ( and )? ( the|X's|his|her|our )? ( ~1 )? <strain topic>",
    "X ( lost|lose|losing|might lose|be losing ) ( ~1 )? ( X's )? ( job|flat|house|business|licence|visa|home )",
  ],
  spoken: [
    "<strain topic> ( be|have be )? ( ~2 )? ( nightmare|killing X|a lot|too much|hell|stressful|mental|crazy|mad|chaos|shit|awful|piling up|falling apart|bad|terrible|eating X|tight|hard|difficult )",
    "X ( be|feel* ) ( ~1 )? ( stressed|overwhelmed|burnt out|burned out|struggling|drowning|swamped|not coping|lost|failing|stuck|under pressure )",
    "X ( do not|can not ) ( ~1 )? ( know what X be doing with X's life|cope|afford ~3|keep up|pay ~3|make rent|see a way out|manage )",
    "( everything|it ) be ( all )? ( on top of X|too much|on X's shoulders|falling apart|getting on top ~2 )",
    "( the )? <strain topic> ,? ( and )? ( the|X's|U's )? ( ~1 )? <strain topic>",
    "( stress|pressure ) ( at|from|with|of ) ~3",
    "X do everything ( alone|by X-self|on X's own )",
  ],
  except: ["U ( ~3 ) ( stressed|overwhelmed|worried )", "stress U out", "U's ( job|work|rent|boss )"],
}
