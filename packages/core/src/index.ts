/**
 * The face of `@aftertalk/core`: files and accounts in, readings out. The readers alone are `@aftertalk/core/readers`, the
 * data behind a reading is `@aftertalk/core/knowledge`, the types are `@aftertalk/core/model`.
 */
export * from "./model/index.ts"
export * from "./pipeline.ts"
export { readExport } from "./readers/index.ts"
export { findMessageCues, holds } from "./cues/find-message-cues.ts"
export { findSafetyRoutes } from "./safety/find-safety.ts"
export type { AffectKernel } from "./affect/kernel-memory.ts"
export { type LearnedHeads, openHeads } from "./affect/open-heads.ts"
export { type FactSense, openFactSense } from "./facts/learned/fact-sense.ts"
export { type DangerSense, openDangerSense } from "./safety/danger-sense.ts"
export { findSafetyRoutesWith, weighSafetyRoutes } from "./safety/second-layer.ts"
export { type Language, languageOf, languagesOf } from "./text/language/language-of.ts"
