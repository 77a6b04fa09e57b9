/** The file of the learned layer of facts, in base64. The build puts `packages/core/models/facts-1.bin` here (vite.config.ts). */
export const letters: string = ""
