/**
 * What came just before tears that the ex writes about. Before the user wrote anything in that talk is an answer of its own.
 * Otherwise the last words of the user right before them tell, if they are a hard question, sharp words, a limit, a goodbye or
 * pain, and the ex writes of tears that flow now. What fits none of these is asked. Tears of the evening before have no cause
 * in the chat, unless they open the talk.
 */
import type { CueKind } from "../../model/cue.ts"
import type { Fact, FactId } from "../../model/fact.ts"
import type { ChatTalk } from "../../model/talk.ts"
import { makePhraseBook } from "../../text/message/phrase-book.ts"
import {
  type ChatView,
  hasClearCue,
  isMine,
  messageAsEvidence,
  readsEnglish,
  textOf,
  toFact,
  wordsAsEvidence,
} from "./chat-view.ts"
import { findCueFacts } from "./cue-facts.ts"
import { TEARS_WORDS, type TearsWord } from "./tears-words.ts"

/** Words answer what was written within the hour. */
const JUST_BEFORE_S = 3600
/** So many messages are looked back over for the other one's last words. */
const LOOKED_BACK = 8
/** Talks with written tears, of at least so many talks, that make "in most talks" a pattern. */
const MIN_TALKS = 4

const { find: findWords } = makePhraseBook(TEARS_WORDS)

export function findTearsFacts(view: ChatView): readonly Fact[] {
  const perTalk = view.talks.map((talk) => ({ talk, seqs: tearsIn(view, talk) })).filter(({ seqs }) => seqs.length > 0)
  const triggers = perTalk.flatMap(({ talk, seqs }) => triggersOf(view, talk, seqs))
  return [
    ...triggers,
    ...inMostTalks(
      view,
      perTalk.map(({ seqs }) => seqs[0] ?? 0),
    ),
  ]
}

function tearsIn(view: ChatView, { startSeq, endSeq }: ChatTalk): readonly number[] {
  const seqs: number[] = []
  for (let seq = startSeq; seq < endSeq; seq += 1) {
    if (!isMine(view, seq) && hasClearCue(view, seq, ["crying"])) seqs.push(seq)
  }
  return seqs
}

function triggersOf(view: ChatView, talk: ChatTalk, seqs: readonly number[]): readonly Fact[] {
  const found = new Map<FactId, Fact>()
  for (const seq of seqs) {
    const trigger = triggerOf(view, talk, seq)
    if (trigger === null || found.has(trigger.fact)) continue
    const tears = view.cuesBySeq.get(seq)?.find(({ cue }) => cue === "crying")
    const words = tears === undefined ? messageAsEvidence(view, seq) : wordsAsEvidence(view, seq, tears)
    const evidence = trigger.seq === null ? [words] : [messageAsEvidence(view, trigger.seq), words]
    found.set(trigger.fact, toFact(view, talk, trigger.fact, evidence))
  }
  return [...found.values()]
}

interface Trigger {
  readonly fact: FactId
  /** The message that came before; null where there was none. */
  readonly seq: number | null
}

function triggerOf(view: ChatView, talk: ChatTalk, seq: number): Trigger | null {
  const before = lastOfUser(view, talk, seq)
  if (before === "none") return { fact: "cried_before_user_spoke", seq: null }
  if (before === null || !flowsNow(view, seq)) return null
  const own = ownTroubles(view, before, seq)
  if (own !== null) return own
  const fact = causeIn(view, before)
  return fact === null ? null : { fact, seq: before }
}

/** The user's last message before; "none" where the talk holds none yet, null where it is too far away to be answered. */
function lastOfUser({ chat, ...view }: ChatView, { startSeq }: ChatTalk, seq: number): number | "none" | null {
  const { at, from } = chat.messages
  for (let i = seq - 1; i >= startSeq; i -= 1) {
    if (from[i] !== view.me) continue
    const isNear = seq - i <= LOOKED_BACK && (at[seq] ?? 0) - (at[i] ?? 0) <= JUST_BEFORE_S
    return isNear ? i : null
  }
  return "none"
}

function flowsNow(view: ChatView, seq: number): boolean {
  const words = wordsIn(view, seq)
  return words.has("now") && !words.has("before")
}

/** The ex wrote of own troubles between the user's last words and the tears. */
function ownTroubles(view: ChatView, after: number, seq: number): Trigger | null {
  for (let i = after + 1; i < seq; i += 1) {
    if (!isMine(view, i) && hasClearCue(view, i, ["ex_distress"])) return { fact: "cried_own_problems", seq: i }
  }
  return null
}

const LIMITS: readonly CueKind[] = ["space_request", "no_contact"]
const BY_WORD: readonly (readonly [TearsWord, FactId])[] = [
  ["limit", "tears_at_boundary"],
  ["hard-question", "cried_hard_question"],
  ["pain", "cried_seeing_pain"],
  ["goodbye", "cried_goodbye_memories"],
]

function causeIn(view: ChatView, seq: number): FactId | null {
  if (findCueFacts(view, seq).some(({ fact }) => fact === "user_harsh")) return "cried_after_harsh_words"
  if (hasClearCue(view, seq, LIMITS)) return "tears_at_boundary"
  const words = wordsIn(view, seq)
  const byWord = BY_WORD.find(([word]) => words.has(word))
  if (byWord !== undefined) return byWord[1]
  return hasClearCue(view, seq, ["sadness_grief", "crying"]) ? "cried_seeing_pain" : null
}

function wordsIn(view: ChatView, seq: number): ReadonlySet<TearsWord> {
  if (!readsEnglish(view, seq)) return new Set()
  const found = findWords(textOf(view, seq), isMine(view, seq) ? "user" : "ex")
  return new Set(found.filter(({ strength }) => strength > 1).map(({ kind }) => kind))
}

function inMostTalks(view: ChatView, seqs: readonly number[]): readonly Fact[] {
  if (view.talks.length < MIN_TALKS || seqs.length * 2 <= view.talks.length) return []
  const evidence = seqs.slice(-4).map((seq) => messageAsEvidence(view, seq))
  return [
    { fact: "cried_most_talks", value: true, talk: view.latest.id, when: "general", evidence, certainty: "clear" },
  ]
}
