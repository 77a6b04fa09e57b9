/**
 * Sentences that Meta's apps write in the name of a person: reactions, likes, attachments, calls. The whole body must fit,
 * since people type sentences like these too; where a name stands in it, it must be the sender's own. What is not listed
 * stays a message. (docs/formats/messenger.md, "Sentences of the app")
 */

/** An emoji: no letters, digits or line ends, so that no typed sentence fits by chance. */
const EMOJI = String.raw`[^\p{L}\p{N}\n"]{1,16}`

const REACTIONS = [
  `Reacted ${EMOJI} to your message`,
  `[Rr]eacted ${EMOJI} to (?:your|a) message`,
  `Liked a message`,
  `Hat mit ${EMOJI} auf deine Nachricht reagiert`,
  `Hat auf deine Nachricht mit ${EMOJI} reagiert`,
  `Hat deine Nachricht mit ${EMOJI} markiert`,
  `Gefällt eine Nachricht`,
  `A réagi avec ${EMOJI} à votre message`,
  `A réagi ${EMOJI} à votre message`,
  `A aimé un message`,
  `Reaccionó con ${EMOJI} a tu mensaje`,
  `Indicó que le gusta un mensaje`,
  `Le gustó un mensaje`,
  `Ha reagito con ${EMOJI} al tuo messaggio`,
  `Ha messo "?Mi piace"? a un messaggio`,
  `Reagiu com ${EMOJI} à (?:tua|sua) mensagem`,
  `Curtiu uma mensagem`,
  `Gostou de uma mensagem`,
  `Heeft ${EMOJI} gereageerd op je bericht`,
  `Zareagował(?:a|\\(a\\))? ${EMOJI} na Twoją wiadomość`,
]

const ATTACHMENTS = ["sent an attachment", "sent a photo", "sent a video", "sent a GIF", "sent a voice message"]

/** After the sender's name, or "You". */
const NOTICES = [
  String.raw`(?:set|changed) the (?:group )?(?:emoji|theme|chat theme|quick reaction|nickname)\b.*`,
  String.raw`changed the (?:chat|group) (?:theme|colors|colours|photo|name)\b.*`,
  String.raw`(?:set|cleared) (?:your|their|his|her|the|.+'s|.+’s) (?:own )?nickname\b.*`,
  String.raw`(?:named|renamed) the (?:group|conversation)\b.*`,
  String.raw`(?:created|left|joined) the (?:group|chat|conversation|call|video chat|audio call)\.?`,
  String.raw`(?:created|started|ended) (?:a|the) (?:group|poll|plan)\b.*`,
  String.raw`turned (?:on|off) (?:disappearing messages|vanish mode|message request)\b.*`,
  String.raw`(?:pinned|unpinned) a message\.?`,
  String.raw`(?:added|removed) .+ (?:to|from) the group\.?`,
  String.raw`missed (?:a|your) (?:call|video chat|audio call|video call)\b.*`,
]

const REACTION = new RegExp(`^(?:${REACTIONS.join("|")})\\s*$`, "u")
const ATTACHMENT = new RegExp(`^(?:${ATTACHMENTS.join("|")})\\.?$`, "u")
const NOTICE = new RegExp(`^(?:${NOTICES.join("|")})$`, "u")
const CALL_START = /^started (?:a|an) (?:(video) (?:chat|call)|audio call|voice call|call)\.?$/
const CALL_END = /^(?:The )?(?:([Vv]ideo) (?:chat|call)|(?:[Aa]udio|[Vv]oice) (?:chat|call)|[Cc]all) ended\.?$/
const CALL_MISSED =
  /^(?:You missed an? |Missed )(?:(video)|audio|voice)? ?(?:chat|call)(?: from .{1,80})?\.?$|^.{1,80} missed your (?:(video) )?(?:chat|call)\.?$/

export interface SentCall {
  readonly medium: "voice" | "video"
  readonly kind: "start" | "end" | "missed"
}

export function isReaction(content: string): boolean {
  return REACTION.test(content)
}

/**
 * "Anna sent an attachment.": no words of a person. Beside something shared, any sentence of a few words that begins with
 * the sender's whole name is one, in whatever language.
 */
export function isAttachmentNotice(content: string, sender: string, isShare: boolean): boolean {
  const rest = behindName(content, sender)
  if (rest === null) return false
  return ATTACHMENT.test(rest) || (isShare && content.startsWith(`${sender} `) && /^[^.!?\n/]{3,60}\.$/.test(rest))
}

export function isNotice(content: string, sender: string): boolean {
  const rest = behindName(content, sender)
  return rest !== null && NOTICE.test(rest)
}

/** @returns null where the sentence is about no call */
export function callSentence(content: string, sender: string): SentCall | null {
  const rest = behindName(content, sender)
  const start = rest === null ? null : CALL_START.exec(rest)
  if (start !== null) return { kind: "start", medium: start[1] === undefined ? "voice" : "video" }
  const missed = CALL_MISSED.exec(content)
  if (missed !== null) return { kind: "missed", medium: (missed[1] ?? missed[2]) === undefined ? "voice" : "video" }
  const end = CALL_END.exec(content)
  return end === null ? null : { kind: "end", medium: end[1] === undefined ? "voice" : "video" }
}

/** What follows the sender's name, the first part of it, or "You"; null where none of them begins the sentence. */
function behindName(content: string, sender: string): string | null {
  const names = [sender, sender.split(" ")[0] ?? "", "You"]
  const name = names.find((one) => one !== "" && content.startsWith(`${one} `))
  return name === undefined ? null : content.slice(name.length + 1)
}
