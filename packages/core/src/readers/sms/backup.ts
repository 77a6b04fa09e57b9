/** From the tags of a backup to its items: a text message and a call are one tag, a picture message holds others. */
import type { Chat } from "../../model/chat.ts"
import type { ProblemList } from "../problems.ts"
import { SmsAssembly } from "./assembly.ts"
import { type Attributes, type MmsPart, readCall, readMms, readSms } from "./item.ts"
import type { XmlEvent } from "./xml.ts"

const ROOTS = new Set(["smses", "allsms", "calls", "allcalls", "alllogs"])
const ITEMS = new Set(["sms", "mms", "call", "log"])
/** The kind of address that says who sent a picture message: PduHeaders.FROM. */
const FROM = "137"

interface OpenMms {
  readonly attributes: Attributes
  readonly parts: { readonly order: number; readonly part: MmsPart }[]
  sender: string | null
}

export class BackupReader {
  readonly #problems: ProblemList
  readonly #assembly: SmsAssembly
  #mms: OpenMms | null = null
  #hasMessages = false
  #hasCalls = false
  #isWhole = false

  constructor(problems: ProblemList) {
    this.#problems = problems
    this.#assembly = new SmsAssembly(problems)
  }

  get variant(): string {
    return this.#hasCalls ? (this.#hasMessages ? "messages-and-calls" : "calls") : "messages"
  }

  take(event: XmlEvent): void {
    if (event.kind === "close") this.#close(event.name)
    else if (event.kind === "broken") this.#break(event.name)
    else this.#open(event.name, event.attributes, event.isEmpty)
  }

  finish(isInside: boolean): void {
    this.#endMms()
    if (this.#isWhole && !isInside) return
    if (isInside) this.#assembly.lose("cut-off")
    else this.#problems.add("cut-off", null)
  }

  chats(): readonly Chat[] {
    return this.#assembly.chats()
  }

  #open(name: string, attributes: Attributes, isEmpty: boolean): void {
    if (ROOTS.has(name)) this.#isWhole = isEmpty
    if (ITEMS.has(name) && this.#mms !== null) {
      this.#problems.add("broken-item", this.#assembly.items + 1)
      this.#endMms()
    }
    if (name === "mms") this.#openMms(attributes, isEmpty)
    else if (name === "sms") this.#take(attributes, "sms")
    else if (name === "call" || name === "log") this.#take(attributes, "call")
    else if (this.#mms !== null) addInside(this.#mms, name, attributes)
  }

  #take(attributes: Attributes, kind: "sms" | "call"): void {
    if (kind === "sms") this.#hasMessages = true
    else this.#hasCalls = true
    this.#assembly.take(kind === "sms" ? readSms(attributes) : readCall(attributes))
  }

  #openMms(attributes: Attributes, isEmpty: boolean): void {
    this.#hasMessages = true
    this.#mms = { attributes, parts: [], sender: null }
    if (isEmpty) this.#endMms()
  }

  #close(name: string): void {
    if (name === "mms") this.#endMms()
    if (ROOTS.has(name)) this.#isWhole = true
  }

  #break(name: string): void {
    if (ITEMS.has(name)) this.#endMms()
    if (ITEMS.has(name)) this.#assembly.lose("broken-item")
    else this.#problems.add("broken-item", this.#assembly.items + 1)
  }

  #endMms(): void {
    if (this.#mms === null) return
    const { attributes, parts, sender } = this.#mms
    this.#mms = null
    const inOrder = parts.toSorted((a, b) => a.order - b.order).map(({ part }) => part)
    this.#assembly.take(readMms(attributes, inOrder, sender))
  }
}

function addInside(mms: OpenMms, name: string, attributes: Attributes): void {
  if (name === "addr" && attributes.get("type") === FROM) mms.sender = attributes.get("address") ?? null
  if (name !== "part") return
  const text = attributes.get("text") ?? ""
  const order = Number(attributes.get("seq") ?? "0")
  const part = { type: attributes.get("ct") ?? "", text: text === "null" ? "" : text }
  mms.parts.push({ order: Number.isFinite(order) ? order : 0, part })
}
