import path from "node:path";
import webpack from "webpack";
import { pages } from "./.ci/pages.mjs";

const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** Runnable without node_modules: the folder can be copied to a machine that has Node and nothing else. */
const commandLine = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { decuong: "./src/cli/main.ts" },
  output: {
    path: path.join(root, "dist/cli"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  // Minified for its start: Node compiles half the text before the first line runs.
  optimization: { minimize: true, splitChunks: false },
  performance: { hints: false },
  devtool: false,
});

/** `--env bench`: the benchmark, bundled so that Node runs its TypeScript; measured packages stay outside. */
const bench = {
  ...commandLine("production"),
  name: "bench",
  entry: { bench: "./test/bench/bench.ts" },
  output: { path: path.join(root, "out"), filename: "[name].mjs", module: true, chunkFormat: "module" },
  plugins: [],
};

/** Targets, to be chosen from with `--config-name`: cli, pages. `--env url=https://…`: where the pages will stand. */
export default async (env, { mode = "production" }) =>
  env.bench ? [commandLine(mode), bench] : [commandLine(mode), await pages(mode, typescript, env.url)];
