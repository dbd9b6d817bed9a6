/**
 * `npm start`: builds the pages where they are missing or older than what they are made of, and shows the workbench.
 * DECUONG_BROWSER=none opens no browser; PORT asks for another port than 3000. Ends with Ctrl+C.
 */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "./serve.mjs";

const root = path.dirname(import.meta.dirname);
const pages = path.join(root, "dist", "pages");
const FRONT = "/workbench.html";
/** What the pages are made of. */
const SOURCES = [
  "src",
  "assets/icons",
  "assets/sample",
  "outlines",
  ".ci/latin-letters.mjs",
  ".ci/pages.mjs",
  "webpack.config.js",
  "package-lock.json",
];

/** Whether the pages have to be built: there are none, or something they are made of is newer. */
export function isStale(front, sources) {
  const built = statSync(front, { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined || sources.some((source) => newest(source) > built);
}

function newest(place) {
  const info = statSync(place, { throwIfNoEntry: false });
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** The program that opens an address, or null where there is no screen to open it on. */
export function opener(platform, env) {
  if (env.DECUONG_BROWSER === "none" || env.CI || env.SSH_CONNECTION) return null;
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open"] : null;
}

/** What is said once the page can be seen. */
export function greeting(address, platform) {
  const withWord = platform === "win32" || platform === "darwin";
  return `
Đề cương báo cáo đang chạy tại:  ${address}
Mở địa chỉ ấy bằng trình duyệt: bên trái là báo cáo, bên phải là ngăn đề cương. Không có chữ nào rời khỏi máy này.
${withWord ? "Muốn dùng ngay trong Word:  npm run start:word\n" : ""}Muốn chạy bằng dòng lệnh:  npm run sample
Thôi dùng: nhấn Ctrl+C.
`;
}

function build() {
  process.stdout.write("Đang dựng trang, mất chừng một phút…\n");
  const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const args = ["--mode", "production", "--config-name", "pages", "--stats=errors-only"];
  if (spawnSync(process.execPath, [webpack, ...args], { cwd: root, stdio: "inherit" }).status !== 0) return false;
  // What came out the same is not written again, and would look older than what it was made of.
  utimesSync(path.join(pages, FRONT), new Date(), new Date());
  return true;
}

function show(address) {
  const [program, ...args] = opener(process.platform, process.env) ?? [];
  if (program === undefined) return;
  // A machine without a browser is no fault: the address is printed.
  spawn(program, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

async function main() {
  const front = path.join(pages, FRONT);
  const sources = SOURCES.map((source) => path.join(root, source));
  if (isStale(front, sources) && !build()) return 1;
  const { address, close } = await serve({ folder: pages, front: FRONT, port: Number(process.env.PORT ?? 3000) });
  process.stdout.write(greeting(address, process.platform));
  show(address);
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) {
      process.once(signal, () => {
        close();
        resolve(0);
      });
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main();
