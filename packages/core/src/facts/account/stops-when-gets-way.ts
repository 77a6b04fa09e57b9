/** Fact "stops_when_gets_way": the tears stopped once the user gave in. Told as two steps, the second soon after the first. */
import type { PhraseTable } from "./phrase-table.ts"

export const STOPS_WHEN_GETS_WAY: PhraseTable = {
  fact: "stops_when_gets_way",
  told: [
    "once X ( have|got|have got|gets|get ) ( ~5 )? ( the )? ( crying|tears|sobbing|waterworks ) ( be )? ( over|stopped|gone|done|finished )",
    "<gave in> =10 ( dry eyes|dry eyed|tears off|no more tears|not another tear )",
    "( soon as|the second|the minute|once|when ) U ( ~1 )? ( said|agreed|gave|paid|told ) ( ~6 )? X ( perk*|cheer*|brighten*|smil*|be fine|be ok|stop*|be happy|be all ~1 )",
    "<gave in> =12 <tears gone>",
    "( tears|crying|waterworks|sobbing ) ( ~1 )? ( stop*|dried|dry up|vanish*|gone|off|went ) ( ~3 )? ( the second|the minute|the moment|as soon as|once|when ) ( ~1 )? ( U|X get* ) ( ~4 )?",
    "X ( stop*|be fine|be ok|be happy ) ( crying )? ( ~3 )? ( the second|the minute|the moment|as soon as|once ) ( ~1 )? ( U|X get*|X got ) ( ~4 )?",
    "( once|as soon as|when|the minute|the second|the moment ) X ( get*|got ) ( X's way|what X want* ) ( ~1 )? =6 <tears gone>",
  ],
  realities: ["plan", "condition"],
  except: ["U ( ~2 )? ( dry eyed|dry eyes|stayed ~2 )"],
}
