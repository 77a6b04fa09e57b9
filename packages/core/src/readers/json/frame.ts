/** What a format's JSON looks like around its messages: all that the splitter knows of it. */

export interface JsonFrame {
  /** Keys of the root whose object holds lists of chats: "chats" of a whole Telegram account. */
  readonly holders: ReadonlySet<string>
  /** Keys of a chat whose array holds its messages. */
  readonly items: ReadonlySet<string>
  /** Keys of a chat whose value is given out, whatever it is. */
  readonly fields: ReadonlySet<string>
  /** What an array at the root holds; null where the root must be an object. */
  readonly rootArray: "chats" | "messages" | null
  /** Where a message, or a chat, surely begins, whatever was broken before. Its quotes would be escaped in a string. */
  readonly messageMark: RegExp
  readonly chatMark: RegExp | null
  /** First letters of the first keys that the two marks allow. */
  readonly firstLetters: string
  /** Whether broken bytes hold a message, and not only debris around one. */
  readonly messageSign: RegExp
}
