// Reads the lines of a WhatsApp text that begin as the line before did, from their bytes, in WebAssembly SIMD. It says of a
// line what src/readers/whatsapp/{header,names,phrase-filter}.ts say of it, or stops in front of it and leaves it to them.
// Built by packages/core/kernel/build.sh into src/readers/whatsapp/line-kernel-code.ts. It imports nothing.
#include <wasm_simd128.h>

typedef unsigned char byte;
typedef unsigned int unit; // a UTF-16 code unit

enum { MOST_BYTES = 1 << 19, MOST_PREFIX = 64, MOST_NAMES = 8, MOST_NAME = 256, MOST_RECORDS = 512, LONGEST_WORDS = 24, TABLE = 1 << 16, PAIRS = 1 << 13 };

static byte text[MOST_BYTES + 32] __attribute__((aligned(16)));
static byte prefix[MOST_PREFIX + 16];
static byte names[MOST_NAMES][MOST_NAME];
// Bytes and UTF-16 units of each name.
static int name_lengths[MOST_NAMES][2];
static byte ends_table[TABLE], lead_table[TABLE], pair_table[PAIRS], tail_table[PAIRS];
// Of each line: where its words begin and end, and where it begins, in UTF-16 units; second of the day, or -1 where it has no
// stamp; what the time has (4 seconds, 1 a word for the half day); number of the author; whether its words are surely a
// person's; whether a mark stands in front.
static int records[MOST_RECORDS][8];
static int prefix_length, prefix_units, name_count, is_bracket;
// Where the next line begins, in bytes and in units, and where the whole lines end.
static int at, at16, end;

static void *const places[] = {text, prefix, names, name_lengths, ends_table, lead_table, pair_table, tail_table, records};
__attribute__((export_name("place"))) int place(int of) { return (int)places[of]; }
__attribute__((export_name("here"))) int here(void) { return at16; }
__attribute__((export_name("follow"))) void follow(int length, int units, int bracket, int count) {
  prefix_length = length;
  prefix_units = units;
  is_bracket = bracket;
  name_count = count;
}

// UTF-16 units that 16 bytes of whole letters make: one for each byte that begins a letter, one more for letters of four bytes.
static inline int units_of(v128_t bytes, unsigned mask) {
  if (wasm_i8x16_bitmask(bytes) == 0) return __builtin_popcount(mask);
  unsigned begins = wasm_i8x16_bitmask(wasm_i8x16_gt(bytes, wasm_i8x16_splat(-65)));
  unsigned wide = wasm_i8x16_bitmask(wasm_u8x16_ge(bytes, wasm_u8x16_splat(0xf0)));
  return __builtin_popcount(begins & mask) + __builtin_popcount(wide & mask);
}

// Of many bytes: sums of each lane, taken together before one can be more than a byte holds.
static int count_units(int length) {
  int sum = 0, at = 0;
  while (at + 16 <= length) {
    v128_t lanes = wasm_i8x16_const_splat(0);
    for (int few = 0; few < 127 && at + 16 <= length; few++, at += 16) {
      v128_t bytes = wasm_v128_load(text + at);
      lanes = wasm_i8x16_sub(lanes, wasm_i8x16_gt(bytes, wasm_i8x16_splat(-65)));
      lanes = wasm_i8x16_sub(lanes, wasm_u8x16_ge(bytes, wasm_u8x16_splat(0xf0)));
    }
    v128_t four = wasm_u32x4_extadd_pairwise_u16x8(wasm_u16x8_extadd_pairwise_u8x16(lanes));
    sum += wasm_i32x4_extract_lane(four, 0) + wasm_i32x4_extract_lane(four, 1) + wasm_i32x4_extract_lane(four, 2) +
           wasm_i32x4_extract_lane(four, 3);
  }
  return at < length ? sum + units_of(wasm_v128_load(text + at), (1u << (length - at)) - 1) : sum;
}

// The line end from a place on, which is always there; adds the units before it.
static int line_end(int from, int *units) {
  for (;; from += 16) {
    v128_t bytes = wasm_v128_load(text + from);
    unsigned ends = wasm_i8x16_bitmask(wasm_i8x16_eq(bytes, wasm_i8x16_splat('\n')));
    if (ends == 0) {
      *units += units_of(bytes, 0xffff);
      continue;
    }
    int before = __builtin_ctz(ends);
    *units += units_of(bytes, (1u << before) - 1);
    return from + before;
  }
}

static void pass_line(void) {
  int units = 0;
  int to = line_end(at, &units);
  at = to + 1;
  at16 += units + 1;
}

// Takes up `length` bytes that end with a line end, and goes to the line that begins at a unit. Says how many units they are.
__attribute__((export_name("open"))) int open(int length, int from16) {
  end = length;
  text[length] = '\n';
  at = at16 = 0;
  while (at16 < from16 && at < end) pass_line();
  return count_units(length);
}

// Both may be read up to 15 bytes past the length.
static inline int is_same(const byte *a, const byte *b, int length) {
  for (;; a += 16, b += 16, length -= 16) {
    unsigned same = wasm_i8x16_bitmask(wasm_i8x16_eq(wasm_v128_load(a), wasm_v128_load(b)));
    if (length <= 16) return ((same + 1) & ((1u << length) - 1)) == 0;
    if (same != 0xffff) return 0;
  }
}

static inline int two(const byte *p, int most_tens) {
  unsigned tens = p[0] - '0', ones = p[1] - '0';
  return tens < (unsigned)most_tens && ones <= 9 ? (int)(tens * 10 + ones) : -1;
}

// The letter at p, and the bytes it takes.
static inline unit letter(const byte *p, int *length) {
  if (p[0] < 0x80) return *length = 1, p[0];
  if (p[0] < 0xe0) return *length = 2, (p[0] & 31) << 6 | (p[1] & 63);
  if (p[0] < 0xf0) return *length = 3, (p[0] & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63);
  return *length = 4, (p[0] & 7) << 18 | (p[1] & 63) << 12 | (p[2] & 63) << 6 | (p[3] & 63);
}

static void first_units(const byte *p, unit *out) {
  for (int k = 0, length; k < 5; p += length) {
    unit code = letter(p, &length);
    out[k++] = code < 0x10000 ? code : 0xd7c0 + (code >> 10);
    if (code >= 0x10000 && k < 5) out[k++] = 0xdc00 + (code & 0x3ff);
  }
}

static void last_units(const byte *p, unit *out) {
  for (int k = 0, length; k < 3;) {
    do p--; while ((*p & 0xc0) == 0x80);
    unit code = letter(p, &length);
    out[k++] = code < 0x10000 ? code : 0xdc00 + (code & 0x3ff);
    if (code >= 0x10000 && k < 3) out[k++] = 0xd7c0 + (code >> 10);
  }
}

static inline unit lower(unit code) { return code - 'A' < 26 ? code + 32 : code; }
static inline unit pair(unit first, unit second) { return (lower(first) * 67 + lower(second)) & (PAIRS - 1); }
static inline int is_mark(unit code) {
  return code >= 0x200e && (code <= 0x200f || code - 0x202a <= 4 || code - 0x2066 <= 3 || code == 0xfeff);
}

// phrase-filter.ts: whether the words are surely a person's. Where the exact sets would be asked, it says no.
static int is_plain(const byte *from, const byte *to, int length) {
  unit a[5], z[3];
  if (from >= to) return 0;
  if ((from[0] | from[1] | from[2] | from[3] | from[4]) < 128)
    for (int k = 0; k < 5; k++) a[k] = from[k];
  else first_units(from, a);
  if ((to[-1] | to[-2] | to[-3]) < 128)
    for (int k = 0; k < 3; k++) z[k] = to[-1 - k];
  else last_units(to, z);
  if (z[0] == '>' || z[0] == ')' || a[0] == '<' || is_mark(a[0])) return 0;
  const unit *last = z;
  if (z[0] == '.' || z[0] == 0x3002 || z[0] == 0x964) {
    last++;
    length--;
  }
  if (ends_table[(lower(a[0]) * 6151 + lower(last[0]) * 97 + length * 1021) & (TABLE - 1)]) return 0;
  if (length > 24 && tail_table[pair(last[0], last[1])]) return 0;
  if (length < 5 || !pair_table[pair(a[0], a[1])]) return 1;
  unit lead = lower(a[0]) * 1009 + lower(a[1]) * 8191 + lower(a[2]) * 31 + lower(a[3]) * 4099 + lower(a[4]) * 523;
  if (lead_table[lead & (TABLE - 1)]) return 0;
  for (int k = 2; k < 5; k++)
    if (a[k] > 127 || a[k] == ':' || a[k] == ',' || a[k] == '.' || a[k] == '(' || a[k] == '-') return 0;
  return 1;
}

static int author_at(const byte *p) {
  for (int k = 0; k < name_count; k++)
    if (is_same(p, names[k], name_lengths[k][0])) return k;
  return -1;
}

// header.ts, #common: `21:41:05] `, `21:41 - `, `9:41 PM - ` behind the prefix. Says where the author begins, or null.
static const byte *after_time(const byte *p, int *time, int *bits, int *is_narrow) {
  int hour = p[0] - '0', half = 0, second = 0, has_seconds = 0;
  *is_narrow = 0;
  if (hour < 0 || hour > 9) return 0;
  p++;
  if (p[0] - (unsigned)'0' <= 9) hour = hour * 10 + *p++ - '0';
  int minute = p[0] == ':' ? two(p + 1, 6) : -1;
  if (hour > 23 || minute < 0) return 0;
  p += 3;
  if (p[0] == ':') {
    second = two(p + 1, 6);
    if (second < 0) return 0;
    has_seconds = 1;
    p += 3;
  }
  if (!is_bracket) {
    const byte *word = p[0] == ' ' ? p + 1 : p[0] == 0xe2 && p[1] == 0x80 && p[2] == 0xaf ? p + 3 : 0;
    int narrow = p[0] == 0xe2;
    if (word && (word[1] | 32) == 'm' && ((word[0] | 32) == 'a' || (word[0] | 32) == 'p')) {
      half = 1;
      *is_narrow = narrow;
      if (hour <= 12) hour = hour % 12 + ((word[0] | 32) == 'p' ? 12 : 0);
      p = word + 2;
    }
    if (p[0] != ' ' || p[1] != '-' || p[2] != ' ') return 0;
    p += 3;
  } else {
    if (p[0] != ']' || p[1] != ' ') return 0;
    p += 2;
  }
  *time = hour * 3600 + minute * 60 + second;
  *bits = has_seconds << 2 | half;
  return p;
}

// U+200E
static inline int is_lrm(const byte *p) { return p[0] == 0xe2 && p[1] == 0x80 && p[2] == 0x8e; }

static int stamped_line(int *record) {
  const byte *line = text + at;
  int is_marked = is_lrm(line), second, bits, is_narrow;
  if (is_marked) line += 3;
  if (!is_same(line, prefix, prefix_length)) return 0;
  const byte *time = line + prefix_length, *author = after_time(time, &second, &bits, &is_narrow);
  if (!author) return 0;
  int name = author_at(author);
  if (name < 0) return 0;
  int words = (int)(author - text) + name_lengths[name][0], units = 0;
  // Behind the prefix only a narrow blank before the half day has more bytes than units.
  int body16 = at16 + is_marked + prefix_units + (int)(author - time) - 2 * is_narrow + name_lengths[name][1];
  int to = line_end(words, &units);
  int cut = to > words && text[to - 1] == '\r';
  int plain = !is_marked && is_plain(text + words, text + to - cut, units - cut);
  record[0] = body16;
  record[1] = body16 + units - cut;
  record[2] = at16;
  record[3] = second;
  record[4] = bits;
  record[5] = name;
  record[6] = plain;
  record[7] = is_marked;
  at = to + 1;
  at16 = body16 + units + 1;
  return 1;
}

// stamp-signs.ts, mayBeginStamp: letters of ASCII without a digit near them begin no stamp.
static int unstamped_line(int *record) {
  const byte *line = text + at;
  if ((line[0] | 32) - (unsigned)'a' > 25) return 0;
  for (int k = 1; k < LONGEST_WORDS && line[k] != '\n'; k++)
    if (line[k] > 127 || line[k] - (unsigned)'0' <= 9) return 0;
  record[2] = at16;
  record[3] = -1;
  pass_line();
  return 1;
}

// Reads lines until one is not alike, or there is no more room for records. `pass` 1 leaves out the line at hand.
__attribute__((export_name("run"))) int run(int pass) {
  int count = 0;
  if (pass) pass_line();
  if (prefix_length == 0) return 0;
  while (count < MOST_RECORDS && at < end && (stamped_line(records[count]) || unstamped_line(records[count]))) count++;
  return count;
}
