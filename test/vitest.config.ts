import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    exclude: ["test/verify/**", "test/bench/**"],
    globalSetup: ["./test/support/random/choose-seed.ts"],
    setupFiles: ["./test/support/random/use-seed.ts"],
    reporters: ["default", "./test/support/closing-count.ts"],
    testTimeout: 60_000,
    // No test changes what another reads: the modules are loaded once a process, not once a file.
    isolate: false,
    // By itself vitest leaves a processor free, which on a machine of two is half of it.
    maxWorkers: "100%",
    // Documents by the thousand, each gone in a moment: with room for the young, far less is collected.
    execArgv: ["--max-semi-space-size=64"],
  },
});
