/**
 * Our model files: u32 length of a JSON header (little-endian), the header, then sections of bytes, each starting at a multiple of
 * eight (docs/models/affect.md, "The file").
 */

export interface SectionFile<Header> {
  readonly header: Header
  /** A copy with a buffer of its own, so that it can be read as numbers of any width. */
  readonly section: (name: string) => Uint8Array
}

interface AnyHeader {
  readonly kind: string
  readonly version: number
  readonly sections: Readonly<Record<string, { readonly start: number; readonly bytes: number } | undefined>>
}

/** @throws RangeError when the bytes are no file of this kind and version */
export function openSections<Header extends AnyHeader>(
  bytes: Uint8Array,
  kind: string,
  version: number,
): SectionFile<Header> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  if (header.kind !== kind || header.version !== version) {
    throw new RangeError(`Cannot read the model: need kind ${kind}, version ${version}, got another`)
  }
  const section = (name: string): Uint8Array => {
    const place = header.sections[name]
    if (place === undefined) throw new RangeError("Cannot read the model: a section is missing")
    const start = 4 + length + place.start
    // Node's `slice` would give a window on a buffer that is not aligned.
    return new Uint8Array(bytes.subarray(start, start + place.bytes))
  }
  return { header, section }
}

/** IEEE 754 half floats, little-endian, made single. */
export function halfFloats(bytes: Uint8Array): Float32Array {
  const halves = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  return Float32Array.from(halves, (half) => {
    const sign = half & 0x80_00 ? -1 : 1
    const exponent = (half >> 10) & 31
    const fraction = half & 1023
    if (exponent === 0) return sign * fraction * 2 ** -24
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
  })
}
