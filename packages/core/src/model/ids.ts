/** Names by which one thing points at another. They stand apart so that no two files need each other. */

export type ChatId = string
export type TalkId = string
export type QuestionId = string
/** Place of a person in `Chat.people`. Branded: mixing it up with a message's place would do harm. */
export type PersonId = number & { readonly __personId: true }
