/** Sources bundled for a page, as the build of the product compiles them, in a folder that is gone again afterwards. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

const root = path.resolve(import.meta.dirname, "../..");

type Scripts = ReadonlyMap<string, string>;

/** Test files that share a process share what is built. */
const known = new Map<string, Promise<Scripts>>();

/** The scripts by their paths: «/NAME.js» for each entry (a file of the repository), and those loaded later. */
export function bundled(entry: Readonly<Record<string, string>>): Promise<Scripts> {
  const key = JSON.stringify(entry);
  const scripts = known.get(key) ?? build(entry);
  known.set(key, scripts);
  return scripts;
}

async function build(entry: Readonly<Record<string, string>>): Promise<Scripts> {
  const folder = mkdtempSync(path.join(tmpdir(), "pane-"));
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: "production",
          context: root,
          entry: Object.fromEntries(Object.entries(entry).map(([name, file]) => [name, path.join(root, file)])),
          output: { path: folder, filename: "[name].js", publicPath: "" },
          resolve: { extensions: [".ts", ".tsx", ".js"] },
          module: {
            rules: [
              {
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
              },
            ],
          },
          optimization: { minimize: false },
          performance: { hints: false },
          devtool: false,
        },
        (fault, stats) => {
          const faults = stats?.toJson({ all: false, errors: true }).errors ?? [];
          if (fault !== null) reject(fault);
          else if (faults.length > 0) reject(new Error(faults.map(({ message }) => message).join("\n")));
          else resolve();
        },
      );
    });
    return new Map(readdirSync(folder).map((name) => [`/${name}`, readFileSync(path.join(folder, name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
