/** The tests that open the built page in a real Chromium. `npm test` builds the page first and names the browser in CHROMIUM. */
import { defineConfig } from "vitest/config"

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/serve-app.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: one browser at a time is faster than two that wait for each other.
    fileParallelism: false,
    // Files share what they import, as those of Node do.
    isolate: false,
  },
})
