/** The safety routes that the apps open for a text: the rules, and the learned second look over them. */
import { readFileSync } from "node:fs"
import type { SafetyRoute, Speaker } from "../../packages/core/src/model/safety.ts"
import { openDangerSense } from "../../packages/core/src/safety/danger-sense.ts"
import { findSafetyRoutesWith } from "../../packages/core/src/safety/second-layer.ts"

const sense = openDangerSense(readFileSync(new URL("../../packages/core/models/danger-1.bin", import.meta.url)))

export function safetyRoutesOf(text: string, speaker: Speaker): readonly SafetyRoute[] {
  return findSafetyRoutesWith(sense, text, speaker).map(({ route }) => route)
}
