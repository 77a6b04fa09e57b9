/** All tables of phrases. A further language is one file and one line here. */
import { ar } from "./ar.ts"
import { bg } from "./bg.ts"
import { bn } from "./bn.ts"
import { ca } from "./ca.ts"
import { cs } from "./cs.ts"
import { da } from "./da.ts"
import { de } from "./de.ts"
import { el } from "./el.ts"
import { en } from "./en.ts"
import { es } from "./es.ts"
import { fa } from "./fa.ts"
import { fi } from "./fi.ts"
import { fr } from "./fr.ts"
import { gu } from "./gu.ts"
import { he } from "./he.ts"
import { hi } from "./hi.ts"
import { hr } from "./hr.ts"
import { hu } from "./hu.ts"
import { id } from "./id.ts"
import { it } from "./it.ts"
import { ja } from "./ja.ts"
import { ko } from "./ko.ts"
import { mr } from "./mr.ts"
import { ms } from "./ms.ts"
import { nb } from "./nb.ts"
import { nl } from "./nl.ts"
import { pl } from "./pl.ts"
import { pt } from "./pt.ts"
import { ro } from "./ro.ts"
import { ru } from "./ru.ts"
import { sk } from "./sk.ts"
import { sr } from "./sr.ts"
import { sv } from "./sv.ts"
import { th } from "./th.ts"
import { tr } from "./tr.ts"
import { uk } from "./uk.ts"
import { ur } from "./ur.ts"
import { vi } from "./vi.ts"
import { zh } from "./zh.ts"
import type { Phrases } from "./phrases.ts"

/** Where two languages share a phrase, and nothing else tells them apart, the first of them is named. */
export const ALL_PHRASES: readonly Phrases[] = [
  en,
  de,
  es,
  fr,
  pt,
  it,
  nl,
  ar,
  fa,
  he,
  hi,
  th,
  ja,
  zh,
  ko,
  id,
  ms,
  vi,
  tr,
  ru,
  uk,
  pl,
  cs,
  fi,
  sv,
  da,
  nb,
  ro,
  el,
  hu,
  bg,
  bn,
  ca,
  gu,
  hr,
  mr,
  sk,
  sr,
  ur,
]
