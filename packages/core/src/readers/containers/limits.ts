/**
 * How much an archive may unpack to. A chat in words shrinks to a tenth, a very repetitive one to a fiftieth; deflate
 * can do 1:1032, and only archives made to harm come near that. Media are never unpacked and do not count.
 */

/** A phone with a decade of voice messages has some ten thousand files. */
export const MAX_MEMBERS = 200_000
/** Unpacked bytes to packed bytes, asked only beyond `FREE_BYTES`. */
export const MAX_RATIO = 200
export const FREE_BYTES = 1_048_576
/** Of all that is unpacked from one archive, the archives inside it included. */
export const MAX_TOTAL_BYTES = 4 * 1024 ** 3
/** Of a file within gzip, media and all: they have to be unpacked to get past them. Exports are cut at 50 GB. */
export const MAX_UNPACKED_BYTES = 64 * 1024 ** 3
/** An archive inside an archive is held in memory whole. */
export const MAX_NESTED_BYTES = 256 * 1024 ** 2
/** An archive in an archive in an archive: beyond that nobody exports. */
export const MAX_DEPTH = 3
/** The list of members of an archive; 200 000 long names fit twice. */
export const MAX_DIRECTORY_BYTES = 96 * 1024 ** 2
