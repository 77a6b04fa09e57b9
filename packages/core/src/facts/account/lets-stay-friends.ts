/** Fact "lets_stay_friends": the ex asked or offered to stay friends. The user's own offer, and "we can't be friends", are not it. */
import type { PhraseTable } from "./phrase-table.ts"

const FRIENDS = "( ~1 )? ( friends|mates|best friends|good friends|pals )"

export const LETS_STAY_FRIENDS: PhraseTable = {
  fact: "lets_stay_friends",
  told: [
    `X <says> ( _5 )? ( stay|stays|staying|remain|remaining|keep being ) ${FRIENDS}`,
    `X <says> ( _5 )? ( W can|W could|W should|W will|W would|can W|could W|let W|to|hope* W can|want* W to|would like to ) ( ~1 )? be ${FRIENDS}`,
    `X ( ~1 )? ( want*|hope*|would like|would love|insist*|beg*|ask*|offer*|suggest*|prefer* ) ( _4 )? ( be|stay|remain|being|staying|remaining|W be|W stay ) ${FRIENDS}`,
    "X ( ~1 )? ( want*|offer*|offered|suggest* ) ( U's|a|to keep ~1|keep ~1 )? ( ~1 )? friendship",
    "X ( ~1 )? ( want*|would like|need* ) U ( ~3 )? as ( X's|a|just a ) ( ~1 )? ( friend|mate )",
    "X ( ~1 )? ask* ( U )? ( if|can|could ) ( W|U ) ( ~1 )? ( can|could|be )? ( ~2 )? ( be|stay|remain ) ( ~1 )? friends",
    "X <says> ( _3 )? ( let W|can W|just|only ) ( ~1 )? friends",
    "X insist* W be ( ~1 )? friends",
  ],
  spoken: [
    `( ~1 )? ( stay|staying|remain ) ${FRIENDS}`,
    `( W can|W could|W should|W will|let W|can W|could W|X want to|X would like to|X would love to|X hope W can|X want W to|X still want to ) ( ~1 )? be ${FRIENDS}`,
    "X ( ~1 )? ( want|need ) U ( ~3 )? as ( X's|a ) ( ~1 )? friend",
    "X do not want to lose ( U's|W's|the|this|our ) friendship",
  ],
  denied: ["X ( do not|never ) ( ~1 )? want* to ( be|stay|remain ) ( ~1 )? friends"],
  except: [
    "( can not|could not|not|never|no way|do not|impossible to ) ( _4 )? ( be|stay|remain|staying|being ) ( ~1 )? ( friends|mates )",
    "U ( ~1 )? ( <say>|ask*|want*|hope*|suggest*|offer*|beg*|would|thought|think ) ( X )? ( _6 )? ( be|stay|remain|staying|being ) ( ~2 )? ( friends|mates )",
    "friends with ( O|benefits|X's|U's|the|his|her|their|him|them|all ~1 )",
    "( used to|before ~2|had been|have be|always ) ( be )? ( ~1 )? ( friends|mates|best friends )",
  ],
  realities: ["plan", "question", "condition", "wish"],
}
