/** Unit and property tests, in Node. The tests that need a browser are in apps/web/tests and run by apps/web/vitest.config.ts. */
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "apps/cli/{src,tests}/**/*.test.ts",
      "apps/web/src/**/*.test.ts",
      "bench/**/*.test.ts",
      "tools/**/*.test.ts",
    ],
    pool: "threads",
    // A loaded machine must not fail a test: speed is measured in bench/.
    testTimeout: 60_000,
  },
})
