import { defineConfig } from "vitest/config";

/** Comparisons with programs of other makers; `install.ts` sees that they are there, or says what to install. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/verify/**/*.test.ts"],
    globalSetup: ["./test/verify/install.ts", "./test/support/random/choose-seed.ts"],
    setupFiles: ["./test/support/random/use-seed.ts"],
    reporters: ["default", "./test/support/closing-count.ts"],
    testTimeout: 300_000,
    maxWorkers: "100%",
    hookTimeout: 300_000,
  },
});
