import { describe, expect, it } from "vitest"
import type { FromWorker, ToWorker } from "../shared/wire.ts"
import { answerCalls } from "../worker/answer-calls.ts"
import { EngineClient, type StartEngine } from "./engine-client.ts"

/** An engine in the same thread: what the worker would do, without a browser. */
function engineWith(ready: (signal: AbortSignal, report: (done: number) => void) => Promise<true> | true): StartEngine {
  return (onMessage) => {
    const answer = answerCalls(
      {
        ready: (_takes, { signal, report }) => ready(signal, (done) => report({ step: "step", done, of: 2 })),
      },
      onMessage,
    )
    return { send: (message) => void answer(message), stop: () => undefined }
  }
}

describe("EngineClient.call()", () => {
  it("gives what the engine gives, after its progress", async () => {
    const client = new EngineClient(
      engineWith(async (_signal, report) => {
        report(1)
        return true as const
      }),
    )
    const seen: number[] = []
    const outcome = await client.call("ready", null, { onProgress: ({ done }) => seen.push(done) })
    expect(outcome).toEqual({ kind: "done", gives: true })
    expect(seen).toEqual([1])
  })

  it("ends as cancelled at once, and tells the engine", async () => {
    let aborted = false
    const controller = new AbortController()
    const client = new EngineClient(
      engineWith(
        (signal) =>
          new Promise((resolve) => {
            signal.addEventListener("abort", () => {
              aborted = true
              resolve(true)
            })
          }),
      ),
    )
    const call = client.call("ready", null, { signal: controller.signal })
    controller.abort()
    expect(await call).toEqual({ kind: "cancelled" })
    expect(aborted).toBe(true)
  })

  it("does not start a call whose signal is already aborted", async () => {
    const client = new EngineClient(() => {
      throw new RangeError("Cannot start: nothing may be started here")
    })
    expect(await client.call("ready", null, { signal: AbortSignal.abort() })).toEqual({ kind: "cancelled" })
  })

  it("ends as failed when the engine throws, and lets no word of the error out", async () => {
    const sent: FromWorker[] = []
    const answer = answerCalls(
      {
        ready: () => {
          throw new RangeError("what somebody wrote")
        },
      },
      (message) => sent.push(message),
    )
    await answer({ kind: "call", id: 7, name: "ready", takes: null })
    expect(sent).toEqual([{ kind: "failed", id: 7 }])
  })

  it("ends every open call as crashed, and starts a fresh worker for the next", async () => {
    let starts = 0
    const sent: ToWorker[] = []
    const client = new EngineClient((onMessage, onCrash) => {
      const first = ++starts === 1
      return {
        send: (message) => {
          sent.push(message)
          queueMicrotask(() => (first ? onCrash() : onMessage({ kind: "done", id: message.id, gives: true })))
        },
        stop: () => undefined,
      }
    })
    const both = await Promise.all([client.call("ready", null), client.call("ready", null)])
    expect(both).toEqual([{ kind: "crashed" }, { kind: "crashed" }])
    expect(await client.call("ready", null)).toEqual({ kind: "done", gives: true })
    expect(starts).toBe(2)
    expect(sent).toHaveLength(3)
  })
})
