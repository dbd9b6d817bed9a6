/** The pages as a webpack target: the pane, its icons, the manifest that names where they stand, and the workbench. */
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { InitialSize } from "./initial-size.mjs";
import { PublishedOutlines } from "./published-outlines.mjs";
import { recorderManifest } from "./recorder-manifest.mjs";

const root = path.dirname(import.meta.dirname);

/** Where the manifest of the repository points: the development server. */
const LOCAL = "https://localhost:3000";
/** The pane opens inside Word, on slow machines; the workbench brings the adapter for files along. */
const LIMITS = { taskpane: 200 * 1024, workbench: 280 * 1024 };

/**
 * @param {"production" | "development"} mode
 * @param {object} typescript the rule that compiles TypeScript
 * @param {string | undefined} url public address of the folder the pages are put in, «https://…»
 */
export async function pages(mode, typescript, url) {
  const address = publicAddress(url);
  const production = mode === "production";
  return {
    name: "pages",
    mode,
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      workbench: "./src/workbench/index.tsx",
      ...(production ? {} : { recorder: "./test/recorder/index.ts" }),
    },
    output: {
      path: path.join(root, "dist/pages"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript, { test: /\.docx$/, type: "asset/inline" }] },
    plugins: [
      new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"] }),
      new HtmlPlugin({ template: "./src/workbench/workbench.html", filename: "workbench.html", chunks: ["workbench"] }),
      ...(production ? [] : recorder()),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "[path][name][ext]" },
          { from: "src/workbench/*.css", to: "[name][ext]" },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(LOCAL, address) },
        ],
      }),
      new PublishedOutlines({ folder: path.join(root, "outlines") }),
      ...(production ? [new InitialSize({ limits: LIMITS })] : []),
    ],
    performance: { hints: false },
    // Never by eval: the page's content security policy forbids it, in development too.
    devtool: production ? false : "source-map",
    ...(process.env.WEBPACK_SERVE ? { devServer: await server() } : {}),
  };
}

/** How a real Word answers, recorded for the tests: never among what is given to anybody. */
function recorder() {
  const template = "./test/recorder/recorder.html";
  const manifest = {
    from: "manifest.xml",
    to: "manifest-recorder.xml",
    transform: (text) => recorderManifest(`${text}`),
  };
  return [
    new HtmlPlugin({ template, filename: "recorder.html", chunks: ["recorder"] }),
    new CopyPlugin({ patterns: [manifest] }),
  ];
}

/** Without the slash at its end. Word takes pages over https only. */
function publicAddress(url) {
  if (url === undefined) return LOCAL;
  if (typeof url !== "string" || !URL.canParse(url) || !/^https:\/\/[^?#\s"'<>&]+$/.test(url))
    throw new Error(`--env url=${url}: must be an address such as https://intranet.example/de-cuong`);
  return url.replace(/\/+$/, "");
}

/** Word loads a page only behind a certificate the machine trusts; elsewhere one of its own will do for a browser. */
async function server() {
  const trusted = process.platform === "win32" || process.platform === "darwin";
  const options = trusted && (await (await import("office-addin-dev-certs")).default.getHttpsServerOptions());
  return {
    port: 3000,
    server: options ? { type: "https", options } : "https",
    // What reloads pages by itself needs scripts the policy forbids.
    hot: false,
    liveReload: false,
    client: false,
    static: false,
  };
}
