/** Fact "calms_after_comfort": the user comforted the ex, and the ex grew calm. Told as two steps, the second soon after the first. */
import type { PhraseTable } from "./phrase-table.ts"

export const CALMS_AFTER_COMFORT: PhraseTable = {
  fact: "calms_after_comfort",
  told: [
    "X only ( settle*|calm*|stop* ~1|slept ) ( ~2 )? ( once|when|after|if ) U ( ~5 )",
    "( <comfort> ) until X ( have )? ( ~1 )? ( stopped|calmed|settled|slept|fell|dropped|nodded|gone|went|be|be calm ) ~2",
    "<comfort> =10 <calm>",
    "X ( calm*|settle*|stop* ( crying|shaking ) ) ( ~2 )? ( when|once|after|as soon as|only when|in ) ( ~1 )? ( <comfort>|U's arms )",
    "( <comfort> ) ( until|till ) ( ~1 )? X ( calm*|stop*|fell asleep|be ( ok|okay|better|calm|fine ) ) ( ~2 )?",
    "U ( calm* ) ( X ) ( down )",
  ],
  denied: [
    "( <comfort> ) ( ~2 )? ( but ) ( ~2 )? ( do not|would not|will not|no use|it do not ) ( ~2 )? ( help|calm|stop|work ) ( ~1 )?",
  ],
  except: ["( do not|would not|will not|never|not ) ( calm|stop|settle ) ( ~1 )?"],
}
