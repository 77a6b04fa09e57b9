/** Fact "blocked_or_silent": the ex blocked the user or does not answer. Silence in a talk, and the user's own block, are not it. */
import type { PhraseTable } from "./phrase-table.ts"

const WHERE =
  "( on ( ~4 )? ( everything|whatsapp|insta|instagram|facebook|snapchat|snap|tiktok|socials|all of it|there|her phone|his phone ) |everywhere )"
const MINE = "( U|U's ( ~1 )? ( number|calls|account|profile ) )"

export const BLOCKED_OR_SILENT: PhraseTable = {
  fact: "blocked_or_silent",
  told: [
    `X ( have )? ( ~2 )? ( block*|unfollow*|unfriend*|unmatch*|ghost*|blank*|mut* ) ${MINE} ( ~1 )? ${WHERE}`,
    `X ( have )? ( ~2 )? ( block*|unfollow*|unfriend*|ghost* ) ${MINE}`,
    `U ( be|got|get|have be )? ( ~1 )? blocked ( by X )? ${WHERE}`,
    `U ( be|got|get|have be ) ( ~1 )? blocked`,
    `blocked ${WHERE}`,
    "X ( block* ) the number",
    "X ( have not|do not|will not|never|would not|be not|have never|can not be bothered to ) ( ~2 )? ( reply*|replied|replying|respond*|responding|text* back|call* back|ring back|rung back|write back|written back|wrote back|message* back|messaged back|texted back|called back ) ( ( to )? ( U|any|U's ( ~2 )? ( text|texts|call|calls|message|messages|email|emails ) ) )?",
    "X ( will not|never|have never ) ( ~1 )? ( pick|picks|picked ) up ( any more|anymore )?",
    "X ( have not|do not|will not|never|would not|be not|have never ) ( ~1 )? ( answer*|return* ) ( ~1 )? ( ( U's|X's ) ( ~2 )? ( text|texts|call|calls|message|messages|email|emails|letter|letters ) |the phone|X's phone|any of ~3|calls|texts|messages )",
    "X ( ~1 )? ( be ignoring|ignore*|ignoring|have be ignoring ) ( U|U's ( ~1 )? ( text|texts|call|calls|message|messages|email|emails ) )",
    "( left|leave*|leaving|leaves ) U on ( read|seen|delivered )",
    "on ( read|seen|delivered ) ( for|since ) ~2",
    "U have not heard ( ~1 )? ( from X|a word ~2|anything ~2|back ) ( since|in ~2|for ~2 )?",
    "( nothing|not a word|not a text|not a peep|not one text|radio silence|complete silence|total silence|dead silence|silence ) from X ( since|for ~2 )?",
    "radio silence ( since|for ~2 )?",
    "no U? ( reply|response ) ( from X|back|since|yet|for ~2 )?",
    "no answer ( from X|since|yet|to U's ( text|texts|calls|messages|email ) )",
    "X ( have )? ( ~1 )? ( gone|went|go|goes ) ( ~1 )? ( silent|dark|radio silent|quiet ) ( on U|for ~1 ( days|weeks|months ) |since )",
    "X ( have )? ( ~1 )? ( gone|went|go|goes ) no contact",
    "( straight|go|goes|went ) ( straight )? to voicemail",
    "U's ( calls|texts|messages|message|text ) ( ~2 )? ( unanswered|unread|ignored|one tick|be not delivered|do not deliver )",
    "( one|a single ) ( gray|grey )? tick",
  ],
  spoken: ["X ( be|will|be going to|have )? ( ~1 )? ( block|blocking|blocked ) U ( ~1 )?"],
  denied: [
    "X ( have not|do not|never ) ( ~1 )? block* U",
    "X ( answer*|repl*|texted back|call* back ) ( straight|right|within ) ~2",
  ],
  except: [
    "U ( have )? ( ~2 )? ( block*|ghost*|ignor*|unfollow*|unfriend*|left|leave ) ( X|the number|X's )",
    "U ( have|be going to|will|would|want* to )? ( ~1 )? block* ( X|the number|X's )",
    "<asked space> =10 ( U have not heard|nothing|not a|radio silence|silence|X have not|X do not|no reply|no response ) ( ~4 )?",
    "X ( ask*|told|want*|beg*|tell* ) ( ~1 )? U ( ~1 )? to ( un )? block",
    "X ( threaten* ) ~3",
    "X ( have )? unblock*",
    "X <says> ( _3 )? U ( ~2 )? ( ignor*|block*|ghost* )",
    "X ( will|would|be going to|might|may ) ( ~1 )? ( block|ghost|unfollow|unfriend )",
    "U have not ( ~1 )? ( replied|answered|responded ) ( ~2 )?",
    "no ( reply|response|answer ) ( from U|needed|necessary|required )",
    "X ( do not|have not|would not|can not ) ( ~1 )? ( reply|respond ) ,? ( ~1 )? ( just|only|X ) ( ~1 )? ( star*|look*|shrug*|sat|sit|nod* )",
  ],
  realities: ["plan"],
}
