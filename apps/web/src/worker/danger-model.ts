/** The file of the second look for danger, in base64. The build puts `packages/core/models/danger-1.bin` here (vite.config.ts). */
export const letters: string = ""
