/** What the splitter hands over: chats, their fields, and messages as bytes. (splitter.ts) */
export interface SplitSink {
  openChat(): void
  /** One of the frame's fields of the chat now open, as JSON. Good until the call returns. */
  field(key: string, json: Uint8Array): void
  /** Whether the messages of the chat now open are wanted; asked when they begin. */
  wantsMessages(): boolean
  /** `count` whole messages with commas between them. Good until the call returns. */
  batch(bytes: Uint8Array, count: number): void
  /** Bytes in which something is broken: one message at most, or none. */
  loose(bytes: Uint8Array, isEnd: boolean): void
  closeChat(): void
  /** The file ends too early; `isInside`: within a message. */
  cutOff(isInside: boolean): void
}
