/** Fact "seeks_comfort": the ex asked to be held, reassured or listened to. */
import type { PhraseTable } from "./phrase-table.ts"

export const SEEKS_COMFORT: PhraseTable = {
  fact: "seeks_comfort",
  told: [
    "X ( ~1 )? ( ask*|beg*|want*|need*|plead* ) ( U )? ( ~3 )? ( if|for|to|can|could|would|will ) ( ~6 )? ( hold X|hold him|hold her|hold on to|hug|cuddle|cuddles|held|hugged|a hug|a cuddle|comfort*|reassur*|listen*|stay with X|stay on the ~1|stay a ( bit|while|little|minute ) |sit with X|sit with her|sit with him|company|stroke|rub X's|be there for X|to talk to ) ( ~4 )?",
    "X ( ~1 )? ( ask*|want*|beg* ) ( U )? ( ( if|could ) X ( can|could ) |to|could X )? ( sit|stay ) ( with|next to|by ) ( U|me ) ( ~4 )?",
    "( saying|said|says|like|goes|begging|crying|asked|asks|asking|wanted|pleading ) ( ~2 )? ( hold|hug|comfort|cuddle ) ( X|on to X|U|onto X ) ( ~3 )?",
    "( ask*|beg*|want* ) ( ~1 )? ( would|could|will|can|if|to ) ( U )? ( ~2 )? ( hold|hug|rub|stay|sit|listen|come and sit ) ( ~4 )?",
    "( will|would|could|can ) U ( ~1 )? ( sit|hold|rub|stay|hug|listen|stroke|cuddle|lie ) ( with|X|X's|on|to|her|him )? ( ~4 )?",
    "stay on till ~4",
    "X ( ~1 )? ( want*|need*|ask* ) ( ~2 )? ( for )? ( a )? ( hug|cuddle|shoulder|reassurance|comfort|comforting|someone to talk to|somebody to talk to|someone to listen|to be held|to be hugged|holding ) ( ~3 )?",
    "X ( want*|need* ) U to ( hold|hug|comfort|tell X ~3 ( ok|okay|alright|fine ) |listen|stay|sit ) ( ~6 )?",
    "will U ( sit|hold|rub|stay|hug|listen ) ( with|X|X's )? ( ~5 )?",
    "X ( ask*|beg*|want*|plead* ) ( U )? ( ~2 )? to ( tell|promise ) ( X )? ( ~2 )? ( it|everything|X ) ( ~2 )? ( ok|okay|alright|all right|fine|hate X|not a bad ~1 )",
    "X ( crawl*|curl*|climb* ) ( up )? ( ~1 )? ( into|in|on|onto ) ( U's|my ) ( lap|arms|bed ) ( ~2 )?",
    "X ( want*|need*|ask* ) ( ~1 )? ( U )? to stay ( a ( little|bit|while|minute ) |with X|on the ( phone|line ) |till ~4|until ~4|the night|over|for ~4 )",
    "X ( ask*|beg* ) ( ~2 )? would U ( just )? ( hold|hug|listen|stay|sit|rub|come ) ( ~5 )",
  ],
  spoken: [
    "( can|could|will|would ) ( U|you ) ( ~2 )? ( hold|hug|cuddle|stay|listen|sit|come over|come here|tell X|rub|stroke|talk to X|be here|be there ) ( ~6 )?",
    "( can|could|may ) ( X ) ( ~1 )? ( have|get|sit|come|stay|lie|lay ) ( a|with|next|here|over|by|beside|on ) ( ~1 )? ( hug|cuddle|kiss|U|you|to ~1|for a ~1|steps ~3 )? ( ~2 )?",
    "( hold|hug|comfort|cuddle ) X ( ~4 )?",
    "( tell|promise ) X ( ~2 )? ( it|everything|U|X|that ) ( ~2 )? ( be|will )? ( ~1 )? ( ok|okay|alright|all right|fine|hate X|going to be ~1|not ~3 )",
    "( stay|sit ) ( with X|on|here|a bit|a little|a while|a minute|till ~4|until ~4|on the ~1 ) ( ~5 )?",
    "listen to X ( ~4 )?",
    "X ( need|want ) ( ~1 )? ( a|U to|to be|someone to|somebody to ) ( ~1 )? ( hug|cuddle|hold|hear ~4|held|talk to|listen|hugged|voice|comfort ) ( ~3 )?",
    "( do not|do not you ) ( go|leave|hang up ) ( ~1 )? ( yet|X|X alone|me alone|tonight )",
    "X ( need|want ) ( to hear ) ( U's|your ) ( voice )",
    "( come|come over ) ( and )? ( hold|sit with|hug ) X",
  ],
  denied: ["X ( do not|would not|will not ) ( ~1 )? ( let|want ) ( ~2 )? ( to be held|U hold X|U comfort X )"],
  except: [
    "U ( ~3 ) ( ask*|want*|beg* ) ( ~4 ) ( hold|hug|listen )",
    "( hold|held ) ( it|on|the|up ) ( ~1 )",
    "( would not|will not|do not|never ) listen ( to U )?",
    "listen to ( music|U|the ) ( ~1 )?",
    "not ( stay|listen|hold|hug )",
  ],
  realities: ["question", "wish", "plan"],
}
