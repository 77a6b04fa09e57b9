/**
 * The only names beyond the language itself that `core` uses. Browsers, workers and Node all have them.
 * `core` compiles without the types of any of these, so that a `document`, a `fetch` or a `process` does not compile.
 * WHATWG Encoding Standard, chapter 7.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: Uint8Array, options?: { stream?: boolean }): string
}

declare class TextEncoder {
  encode(input?: string): Uint8Array
}

/** WHATWG Streams Standard, only as much as unpacking a zip member needs. */
declare class TransformStream {
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
      cancel(reason?: unknown): Promise<void>
    }
  }
  readonly writable: { abort(reason?: unknown): Promise<void> }
}

/** WHATWG Compression Standard, only as much as reading through a gzip needs. */
declare class DecompressionStream {
  constructor(format: "gzip")
  readonly readable: TransformStream["readable"]
  readonly writable: {
    getWriter(): {
      write(bytes: Uint8Array<ArrayBuffer>): Promise<void>
      close(): Promise<void>
      abort(reason: unknown): Promise<void>
    }
  }
}
