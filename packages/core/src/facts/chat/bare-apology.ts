/**
 * "I'm so sorry" names no hurt by itself. It is an apology for one where the same message, or the next one of the same person
 * within minutes, ends it or speaks of guilt, shame or blame of oneself, or goes on with what for; or where it answers words
 * of the user's pain or anger. An answer to the user's own troubles is sympathy.
 */
import type { CueKind } from "../../model/cue.ts"
import { type ChatWords, hasClearCue, isMine, textOf } from "./chat-view.ts"

const NEAR_S = 5 * 60
const ANSWER_S = 3600
const OWN_DEEDS: readonly CueKind[] = ["guilt_remorse", "shame", "self_blame_excuse", "finality"]
const PAIN: readonly CueKind[] = ["anger_blame", "contempt_insult", "sadness_grief", "crying"]
const WHAT_FOR =
  /^\W*for (?:everything|all|what|how|the way|hurting|leaving|lying|putting|making|breaking|this|not (?:being|loving|telling|answering))\b/i
/** The hurt, named behind an apology in German or Spanish, whose cues end with the apology itself. */
const NAMED_BEHIND =
  /verletzt|weh ?getan|angetan|belogen|verlassen habe|behandelt|für alles|da[ñn]o|lastim|herid|mentido|dejado|tratado|por todo/i
const BEHIND = 100
const TOO_LATE = /\b(?:late|delay|missed (?:your|ur) call|fell asleep|phone (?:died|was)|traffic|typo|wrong chat)\b/i

/** @param start where the apology begins in its message */
export function isAboutHurt(view: ChatWords, seq: number, start: number): boolean {
  const text = textOf(view, seq)
  if (TOO_LATE.test(text)) return false
  if (NAMED_BEHIND.test(text.slice(start, start + BEHIND))) return true
  if (WHAT_FOR.test(text.slice(start).replace(/^.{0,20}sorry/i, ""))) return true
  return (
    isDeed(view, seq) ||
    neighbours(view, seq).some((near) => isDeed(view, near) || WHAT_FOR.test(textOf(view, near))) ||
    answersPain(view, seq)
  )
}

function isDeed(view: ChatWords, seq: number): boolean {
  return (
    hasClearCue(view, seq, OWN_DEEDS) || view.ending?.said.some((one) => one.seq === seq && one.by === "ex") === true
  )
}

/** The messages of the same person right before and after. */
function neighbours({ chat: { messages } }: ChatWords, seq: number): readonly number[] {
  return [seq - 1, seq + 1].filter(
    (near) =>
      messages.from[near] === messages.from[seq] &&
      Math.abs((messages.at[near] ?? 0) - (messages.at[seq] ?? 0)) <= NEAR_S,
  )
}

function answersPain(view: ChatWords, seq: number): boolean {
  const { at } = view.chat.messages
  let last = seq - 1
  while (last >= 0 && !isMine(view, last) && seq - last < 4) last -= 1
  if (last < 0 || !isMine(view, last) || (at[seq] ?? 0) - (at[last] ?? 0) > ANSWER_S) return false
  return hasClearCue(view, last, PAIN) && !hasClearCue(view, last, ["ex_distress"])
}
