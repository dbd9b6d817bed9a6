import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    exclude: ["test/verify/**", "test/bench/**"],
    reporters: ["default", "./test/support/closing-count.ts"],
    testTimeout: 60_000,
  },
});
