/**
 * Decimal digits of the scripts in which phones write dates.
 * Unicode Character Database, general category Nd: each script has ten digits in a row, here by the place of its zero.
 */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0xff10,
]

/** @returns 0 to 9, or -1 when the code unit is no digit */
export function digitValue(code: number): number {
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1
  return foreignDigit(code)
}

/** Apart, so that the common case is small enough to be built into its callers. */
function foreignDigit(code: number): number {
  for (const zero of ZEROS) {
    if (code < zero) return -1
    if (code <= zero + 9) return code - zero
  }
  return -1
}
