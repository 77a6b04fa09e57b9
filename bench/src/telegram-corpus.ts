/**
 * Makes a Telegram `result.json` of any size, the same for the same seed, as Telegram Desktop writes it: one space of
 * indent, text twice (`text`, `text_entities`). Invented words only. Knows how many of each kind it wrote.
 */
export interface Truth {
  readonly messages: number
  readonly calls: number
  readonly service: number
}

export interface CorpusPart {
  readonly text: string
  readonly truth: Truth
}

const WORDS = (
  "and the so we were not here when you said that it would be fine later maybe tomorrow morning train station again " +
  "sorry thanks really why because nothing everything window kitchen keys dinner late early rain walk long short " +
  "home away talk quiet please wait listen überall schön später weiß ночь дом 😀 ❤️ 好"
).split(" ")

/** Pieces of the file, in order. */
export function* telegramCorpus(messages: number, seed = 7): Generator<CorpusPart, void> {
  const random = generator(seed)
  yield { text: '{\n "name": "Mira Falk",\n "type": "personal_chat",\n "id": 4711,\n "messages": [', truth: none() }
  let seconds = 1_600_000_000
  for (let i = 0; i < messages; i += 1) {
    seconds += 1 + Math.floor(random() * random() * 7200)
    const { json, truth } = item(i + 1, seconds, random)
    yield { text: `${i === 0 ? "" : ","}\n  ${json.replaceAll("\n", "\n  ")}`, truth }
  }
  yield { text: "\n ]\n}", truth: none() }
}

function none(): Truth {
  return { messages: 0, calls: 0, service: 0 }
}

function item(id: number, seconds: number, random: () => number): { json: string; truth: Truth } {
  const who = random() < 0.5 ? { from: "Mira Falk", from_id: "user31415" } : { from: "Jo Brandt", from_id: "user92653" }
  const when = { date: new Date(seconds * 1000).toISOString().slice(0, 19), date_unixtime: String(seconds - 3600) }
  const chance = random()
  if (chance < 0.005) {
    const call = { action: "phone_call", duration_seconds: 1 + Math.floor(random() * 3000), discard_reason: "hangup" }
    const json = { id, type: "service", ...when, actor: who.from, actor_id: who.from_id, ...call, ...textOf("") }
    return { json: JSON.stringify(json, null, 1), truth: { messages: 0, calls: 1, service: 0 } }
  }
  if (chance < 0.006) {
    const json = {
      id,
      type: "service",
      ...when,
      actor: who.from,
      actor_id: who.from_id,
      action: "pin_message",
      ...textOf(""),
    }
    return { json: JSON.stringify(json, null, 1), truth: { messages: 0, calls: 0, service: 1 } }
  }
  const media = chance < 0.05 ? { photo: `photos/photo_${id}.jpg`, width: 960, height: 1280 } : {}
  const edited = chance > 0.97 ? { edited: when.date, edited_unixtime: when.date_unixtime } : {}
  const json = { id, type: "message", ...when, ...edited, ...who, ...media, ...textOf(words(random)) }
  return { json: JSON.stringify(json, null, 1), truth: { messages: 1, calls: 0, service: 0 } }
}

function textOf(text: string): { text: string; text_entities: readonly { type: string; text: string }[] } {
  return { text, text_entities: text === "" ? [] : [{ type: "plain", text }] }
}

function words(random: () => number): string {
  const count = 1 + Math.floor(random() * random() * 24)
  return Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)] ?? "").join(" ")
}

/** Mulberry32: a small generator of numbers from 0 to 1, the same on every machine. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
