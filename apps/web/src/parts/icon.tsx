/** Icons of lucide, drawn in the colour of the text. They are never read aloud: a word stands beside each. */
import archive from "lucide-static/icons/archive.svg?raw"
import arrowLeft from "lucide-static/icons/arrow-left.svg?raw"
import bookOpen from "lucide-static/icons/book-open.svg?raw"
import check from "lucide-static/icons/check.svg?raw"
import chevronDown from "lucide-static/icons/chevron-down.svg?raw"
import chevronRight from "lucide-static/icons/chevron-right.svg?raw"
import circleAlert from "lucide-static/icons/circle-alert.svg?raw"
import circleHelp from "lucide-static/icons/circle-question-mark.svg?raw"
import clipboard from "lucide-static/icons/clipboard.svg?raw"
import copy from "lucide-static/icons/copy.svg?raw"
import doorOpen from "lucide-static/icons/door-open.svg?raw"
import ellipsis from "lucide-static/icons/ellipsis.svg?raw"
import eyeOff from "lucide-static/icons/eye-off.svg?raw"
import fileDown from "lucide-static/icons/file-down.svg?raw"
import fileText from "lucide-static/icons/file-text.svg?raw"
import hand from "lucide-static/icons/hand.svg?raw"
import library from "lucide-static/icons/library.svg?raw"
import listX from "lucide-static/icons/list-x.svg?raw"
import mapPin from "lucide-static/icons/map-pin.svg?raw"
import messageSquare from "lucide-static/icons/message-square.svg?raw"
import messageSquareText from "lucide-static/icons/message-square-text.svg?raw"
import messagesSquare from "lucide-static/icons/messages-square.svg?raw"
import pencil from "lucide-static/icons/pencil.svg?raw"
import phone from "lucide-static/icons/phone.svg?raw"
import plus from "lucide-static/icons/plus.svg?raw"
import settings from "lucide-static/icons/settings-2.svg?raw"
import strike from "lucide-static/icons/strikethrough.svg?raw"
import textSearch from "lucide-static/icons/text-search.svg?raw"
import users from "lucide-static/icons/users.svg?raw"
import x from "lucide-static/icons/x.svg?raw"
import styles from "./icon.module.css"

const ICONS = {
  archive,
  "arrow-left": arrowLeft,
  "book-open": bookOpen,
  check,
  "chevron-down": chevronDown,
  "chevron-right": chevronRight,
  "circle-alert": circleAlert,
  "circle-help": circleHelp,
  clipboard,
  copy,
  "door-open": doorOpen,
  ellipsis,
  "eye-off": eyeOff,
  "file-down": fileDown,
  "file-text": fileText,
  hand,
  library,
  "list-x": listX,
  "map-pin": mapPin,
  "message-square": messageSquare,
  "message-square-text": messageSquareText,
  "messages-square": messagesSquare,
  pencil,
  phone,
  plus,
  settings,
  strike,
  "text-search": textSearch,
  users,
  x,
} as const

export type IconName = keyof typeof ICONS

/** Arrows and chevrons point along the text, so they turn in a right-to-left page. */
const TURNS: ReadonlySet<IconName> = new Set<IconName>(["arrow-left", "chevron-right", "list-x", "text-search"])

export interface IconProps {
  readonly name: IconName
  readonly small?: boolean
}

export function Icon({ name, small = false }: IconProps) {
  const className = [styles.icon, small && styles.small, TURNS.has(name) && styles.turns].filter(Boolean).join(" ")
  // The drawing is a file of ours, built in; nothing of the user's can get here.
  return <span aria-hidden="true" className={className} dangerouslySetInnerHTML={{ __html: ICONS[name] }} />
}
