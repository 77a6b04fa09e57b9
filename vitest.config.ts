/**
 * Unit and property tests, in Node. The tests that need a browser are in apps/web/tests and run by
 * apps/web/vitest.browser.config.ts.
 */
import { defineConfig } from "vitest/config"

const SHARED = {
  pool: "threads",
  // A loaded machine must not fail a test: speed is measured in bench/.
  testTimeout: 60_000,
  // No test changes what modules hold, so they are loaded once for all files and not once for each.
  isolate: false,
} as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...SHARED,
          name: "unit",
          include: [
            "packages/*/src/**/*.test.ts",
            "packages/*/test/**/*.test.ts",
            "apps/cli/src/**/*.test.ts",
            "apps/web/src/**/*.test.ts",
            "bench/**/*.test.ts",
            "tools/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          ...SHARED,
          name: "terminal",
          include: ["apps/cli/tests/**/*.test.ts"],
          globalSetup: ["apps/cli/tests/build-cli.ts"],
        },
      },
    ],
  },
})
