/** Classes of words that many tables share, and the people of a phrase. See `phrase.ts` for the notation. */

export const SEPARATORS: ReadonlySet<string> = new Set([".", "?"])

/** The words for each part in the act. */
export type People = Readonly<Record<string, string>>

export const PEOPLE_IN_MESSAGE: People = {
  I: "i",
  ME: "me",
  MY: "my",
  MYSELF: "myself",
  YOU: "you",
  YOUR: "your",
}

export const PEOPLE_IN_ACCOUNT: People = {
  I: "i|he|she|they",
  ME: "me|him|her|them",
  MY: "my|his|her|their",
  MYSELF: "myself|himself|herself|themself|themselves",
  YOU: "you|me|him|her|them|i|he|she|they",
  YOUR: "your|my|his|her|their",
}

/** Classes of words by their names. */
export type Lexicon = Readonly<Record<string, string>>

export const LEXICON: Lexicon = {
  am: "am|is|are|was|were|been|be",
  have: "have|has|had|having",
  feel: "feel|feels|felt|feeling",
  want: "want|wants|wanted|wanting",
  keep: "keep|keeps|kept|keeping",
  very: "so|very|really|truly|just|still|always|honestly|genuinely|deeply|terribly|awfully|properly|too|actually|absolutely|completely|totally|both|all|also|even|only|quite|pretty|bloody|fucking|kind of|a bit",
  contact:
    "contact|text|texts|message|messages|call|calls|ring|write|writes|phone|email|dm|snap|facetime|whatsapp|reach out|get in touch",
  contacting:
    "contacting|texting|messaging|calling|ringing|writing|phoning|emailing|dming|reaching out|getting in touch|trying to reach",
  us: "us|this|we|it|our relationship|the relationship|our marriage|the marriage",
  relationship: "relationship|marriage|engagement|couple",
  again: "again|back|any more|ever again|ever",
  someone: "someone|somebody|anyone|anybody",
  person: "person|man|woman|guy|girl|boy|lad|fella|fellow|bloke|chap|lady",
}
