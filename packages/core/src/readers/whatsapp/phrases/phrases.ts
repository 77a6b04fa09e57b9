/**
 * What a table of one language holds: the phrases that WhatsApp itself writes into an export. They are facts of the app,
 * gathered by us; folded as `foldPhrase` does, so small letters, straight quotes, no full stop. A star stands for any
 * words, such as a name. What is missing is not known to us yet: then shapes and marks decide, or nothing does.
 */
export interface Phrases {
  readonly language: string
  /** Whole bodies that stand for media left out: `<media omitted>`, `image omitted`. */
  readonly omitted: readonly string[]
  /** Behind the name of a document left out: `Report.pdf • 2 pages document omitted`. */
  readonly document?: readonly string[]
  /** Whole bodies for a contact left out. */
  readonly contact?: readonly string[]
  /** The word beside the name of an attached file: `(file attached)`, `<attached: ...>`. */
  readonly attached?: readonly string[]
  readonly deleted?: readonly string[]
  /** In angle brackets behind the words of an edited message. */
  readonly edited?: readonly string[]
  /** In front of a link to a map. */
  readonly location?: readonly string[]
  /** Whole bodies for a live location. */
  readonly liveLocation?: readonly string[]
  readonly poll?: readonly string[]
  readonly calls?: CallPhrases
  /** Notices of the app: no act of a person. */
  readonly service?: readonly string[]
  /** The whole notice of a changed security code, which is told by its words even where the mark in front of it is lost. */
  readonly codeChanged?: readonly string[]
  /** Notices that only a group has. */
  readonly group?: readonly string[]
  /** The notice that opens a chat. */
  readonly opening?: readonly string[]
  /** Names of exported files: `whatsapp chat with *`. */
  readonly titles?: readonly string[]
  /** Whole bodies for what an export cannot show: view once, waiting for this message. */
  readonly hidden?: readonly string[]
}

/** First what kind of call it was, then, behind a comma or dot, how it ended or how long it took. */
export interface CallPhrases {
  readonly voice?: readonly string[]
  readonly video?: readonly string[]
  readonly missedVoice?: readonly string[]
  readonly missedVideo?: readonly string[]
  /** Missed, and the phrase does not say of which kind. */
  readonly missed?: readonly string[]
  readonly noAnswer?: readonly string[]
  readonly declined?: readonly string[]
  readonly failed?: readonly string[]
  readonly elsewhere?: readonly string[]
  /** Ways to call back, or why it did not ring: they go with missed calls. */
  readonly missedTails?: readonly string[]
  readonly hours?: readonly string[]
  readonly minutes?: readonly string[]
  readonly seconds?: readonly string[]
}
