/** The command line as a webpack target: the program, and `decuong.mjs`, which starts it. */
import path from "node:path";
import { transformSync } from "@swc/core";
import CopyPlugin from "copy-webpack-plugin";
import { CompiledProgram } from "./compiled-program.mjs";

const root = path.dirname(import.meta.dirname);

/**
 * Runnable without node_modules: the folder can be copied to a machine that has Node and nothing else.
 *
 * @param {"production" | "development"} mode
 * @param {object} typescript the rule that compiles TypeScript
 */
export function commandLine(mode, typescript) {
  return {
    name: "cli",
    mode,
    target: "node20",
    entry: { program: "./src/cli/main.ts" },
    // A script and no module: of modules Node keeps no compiled form.
    output: { path: path.join(root, "dist/cli"), filename: "[name].cjs", clean: true },
    // What fflate has for Node brings threads, which nothing here starts.
    resolve: { extensions: [".ts", ".js"], alias: { fflate$: "fflate/browser" } },
    module: { rules: [typescript] },
    plugins: [
      new CopyPlugin({ patterns: [{ from: "src/cli/launch.ts", to: "decuong.mjs", transform: launcher }] }),
      new CompiledProgram(),
    ],
    // Minified for its start where nothing is kept: Node compiles half the text before the first line runs.
    optimization: { minimize: true, splitChunks: false },
    performance: { hints: false },
    devtool: false,
  };
}

/** `decuong.mjs` out of src/cli/launch.ts. */
export function launcher(source) {
  const { code } = transformSync(`${source}`, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } });
  return `#!/usr/bin/env node\n${code}`;
}
