/**
 * One line of Signal's own export, `main.jsonl`: a frame of its backup format as JSON. Only the fields named here are
 * read; keys of the account and of people lie beside them and are stepped over. (docs/formats/signal.md)
 */
import { type Picked, type Shape, pickJson } from "../json/pick.ts"

const NAME: Shape = { fields: { given: "scalar", family: "scalar" } }
const BODY: Shape = { fields: { body: "scalar" } }

const CALL: Shape = {
  fields: {
    type: "scalar",
    direction: "scalar",
    state: "scalar",
    startedCallTimestamp: "scalar",
    endedCallTimestamp: "scalar",
  },
}

const CHAT_ITEM: Shape = {
  fields: {
    chatId: "scalar",
    authorId: "scalar",
    dateSent: "scalar",
    revisions: "presence",
    standardMessage: { fields: { text: BODY, attachments: "presence", reactions: "presence" } },
    contactMessage: "presence",
    stickerMessage: "presence",
    viewOnceMessage: "presence",
    paymentNotification: "presence",
    giftBadge: "presence",
    remoteDeletedMessage: "presence",
    adminDeletedMessage: "presence",
    poll: { fields: { question: "scalar" } },
    directStoryReplyMessage: { fields: { textReply: { fields: { text: BODY } }, emoji: "scalar" } },
    updateMessage: { fields: { individualCall: CALL, groupCall: CALL } },
  },
}

const FRAME: Shape = {
  fields: {
    version: "scalar",
    backupTimeMs: "scalar",
    account: { fields: { givenName: "scalar", familyName: "scalar" } },
    recipient: {
      fields: {
        id: "scalar",
        self: "presence",
        releaseNotes: "presence",
        contact: {
          fields: {
            nickname: NAME,
            systemGivenName: "scalar",
            systemFamilyName: "scalar",
            profileGivenName: "scalar",
            profileFamilyName: "scalar",
            username: "scalar",
            e164: "scalar",
          },
        },
        group: { fields: { snapshot: { fields: { title: { fields: { title: "scalar" } } } } } },
      },
    },
    chat: { fields: { id: "scalar", recipientId: "scalar" } },
    chatItem: CHAT_ITEM,
    stickerPack: "presence",
    adHocCall: "presence",
    notificationProfile: "presence",
    chatFolder: "presence",
  },
}

export type Fields = { readonly [key: string]: Picked }

/** @returns null when the line is no JSON object */
export function readFrame(line: string): Fields | null {
  const frame = pickJson(line, FRAME)
  return typeof frame === "object" ? frame : null
}

/** A part of a frame; null where it is not there or no object. */
export function partOf(fields: Fields | null, key: string): Fields | null {
  const part = fields?.[key]
  return typeof part === "object" ? part : null
}

/** Whether a kind of content is there, be it empty: `remoteDeletedMessage: {}`. */
export function hasPart(fields: Fields, key: string): boolean {
  return Object.hasOwn(fields, key)
}

/** A string, or a number as one; "" where there is none. */
export function textOf(fields: Fields | null, key: string): string {
  const value = fields?.[key]
  return typeof value === "string" || typeof value === "number" ? String(value) : ""
}
