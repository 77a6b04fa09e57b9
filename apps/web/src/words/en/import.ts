/** English: dropping in a chat. */
export const importing = {
  "import.title": "A chat",
} as const
