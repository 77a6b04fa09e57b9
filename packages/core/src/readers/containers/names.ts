/**
 * Which members of an archive or folder are worth opening. Names only say what is surely no chat: pictures, sound,
 * film, and what systems leave behind. Whether a file is a chat is told by its content alone.
 */

const NO_CHAT = new Set(
  (
    "jpg jpeg png gif webp heic heif bmp tif tiff svg ico psd tgs " +
    "mp3 m4a aac ogg oga opus wav flac amr wma aiff mid " +
    "mp4 mov m4v avi mkv webm 3gp 3g2 mpg mpeg wmv " +
    "pdf doc docx xls xlsx ppt pptx odt ods epub apk ipa exe dmg iso rar 7z bz2 xz " +
    "css js mjs ttf woff woff2 otf vcf ics db sqlite"
  ).split(" "),
)

const LEFT_BY_SYSTEMS = /(?:^|\/)(?:__MACOSX(?:\/|$)|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

/** Whether a path could leave the folder it is unpacked to: absolute, with a drive, or through `..`. */
export function isUnsafePath(path: string): boolean {
  return /^(?:[a-z]:|[\\/])/i.test(path) || /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)
}

/** What an operating system adds to an archive; no part of what the user exported. */
export function isLeftBySystem(path: string): boolean {
  return LEFT_BY_SYSTEMS.test(path)
}

/** @param path a member of an archive or folder, not a single file that somebody chose on purpose */
export function mayHoldChat(path: string): boolean {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(path)?.[1]?.toLowerCase() ?? ""
  return !NO_CHAT.has(ending) && !isLeftBySystem(path)
}
