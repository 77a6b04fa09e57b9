/**
 * Whether what stands before a colon can be a name. Sentences of an account ("then he said: ...") and the fields of
 * letters and lists ("Subject:", "Note:") are none.
 */

const MAX_LENGTH = 40
const MAX_WORDS = 4

/** Verbs of saying at the end: the words before the colon tell of a talk, they do not sign it. */
const SAYING =
  /(?:^|\s)(?:sai?d|says?|asked|asks|replied|answered|told|tells|wrote|writes|texted|texts|goes|went|like|yelled|shouted|whispered|added|thought|sagte|sagt|meinte|meint|fragte|fragt|schrieb|schreibt|antwortete|dijo|dice|preguntó|escribió|dit|demandé|demande|répondu|écrit|disse|perguntou|escreveu|detto|chiesto|scritto|zei|zegt|vroeg|schreef|that|this|is|was|are|were|and|but|because|so|then|dass|und|aber)$/iu

/** "Me" alone signs; "she texted me" tells. */
const TOLD_TO = /\s(?:me|him|her|them|us|mir|ihm|ihr|mich|ihn)$/iu

const FIELDS = new Set(
  (
    "note notes ps p.s nb n.b edit update tldr tl;dr warning question answer q http https ftp www from to cc bcc subject " +
    "date sent re fwd aw wg id name type url title key value version total sum address phone email tel fax file page " +
    "chapter example time place reason pros cons todo monday tuesday wednesday thursday friday saturday sunday " +
    "betreff datum gesendet anmerkung hinweis beispiel frage antwort para assunto asunto fecha objet oggetto " +
    "summary context background timeline conclusion"
  ).split(" "),
)

export function isPlausibleName(raw: string): boolean {
  const name = raw.trim()
  if (name === "" || name.length > MAX_LENGTH) return false
  if (FIELDS.has(name.toLowerCase()) || SAYING.test(name) || TOLD_TO.test(name)) return false
  if (name.split(/\s+/).length > MAX_WORDS) return false
  // A name has a letter, a digit (a number as name) or a picture, and no end of a sentence inside.
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name) && !/[!?;"“”„…\\/{}<>=]|[.,]\s|^[-*•>]/u.test(name)
}
