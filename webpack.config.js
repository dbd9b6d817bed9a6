import path from "node:path";
import { commandLine } from "./.ci/command-line.mjs";
import { pages } from "./.ci/pages.mjs";

const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // The last is the first to see a file.
  use: [
    {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    },
    path.join(root, ".ci/latin-letters.mjs"),
  ],
};

/** `--env bench`: the benchmark, bundled so that Node runs its TypeScript; measured packages stay outside. */
const bench = {
  name: "bench",
  mode: "production",
  target: "node20",
  entry: { bench: "./test/bench/bench.ts" },
  output: { path: path.join(root, "out"), filename: "[name].mjs", module: true, chunkFormat: "module" },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: true, splitChunks: false },
  performance: { hints: false },
  devtool: false,
};

/** Targets, to be chosen from with `--config-name`: cli, pages. `--env url=https://…`: where the pages will stand. */
export default async (env, { mode = "production" }) => {
  const cli = commandLine(mode, typescript);
  return env.bench ? [cli, bench] : [cli, await pages(mode, typescript, env.url)];
};
