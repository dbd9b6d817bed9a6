/**
 * `npm run start:word`, `npm run stop:word`: puts the add-in into the Word of this machine and takes it out again;
 * `npm run record:word`, `npm run stop:record`: the same for the page that records how this Word answers, for the tests.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { recorderManifest } from "./recorder-manifest.mjs";

const root = path.dirname(import.meta.dirname);

const ELSEWHERE = `Máy này không có Word để bàn (chỉ có trên Windows và Mac), nên lệnh này không làm gì.
Thay vào đó:
  - soát và viết báo cáo không cần Word:   npm start
  - thử trong Word trên web: chạy   npm run build -- --env url=https://dia-chi-cua-ban/thu-muc
    đưa dist/pages lên địa chỉ ấy, rồi trong Word trên web chọn Trang đầu > Phần bổ trợ > Tải phần bổ trợ của tôi lên
    và chọn dist/pages/manifest.xml. Xem mục «Cài vào Word» của README.md.
`;

const RECORDER = "out/recorder.xml";

/** What each action does with which add-in. */
const ACTIONS = {
  start: {
    manifest: "manifest.xml",
    words: "Word sẽ mở ra với nút «Đề cương báo cáo» ở thẻ Trang đầu. Xong việc thì chạy: npm run stop:word\n",
  },
  stop: { manifest: "manifest.xml" },
  record: {
    manifest: RECORDER,
    words:
      "Word sẽ mở ra với trang ghi. Hãy để văn bản trống, bấm «Ghi», lưu tệp vào test/fixtures/recordings. Xong việc thì chạy: npm run stop:record\n",
  },
  "stop-record": { manifest: RECORDER },
};

/**
 * What to do on a platform (as `process.platform` names it): programs of node_modules to run one after the other, or
 * words to say when there is nothing to run.
 */
export function wordSteps(platform, action) {
  if (!Object.hasOwn(ACTIONS, action ?? "")) {
    return { words: `Cách dùng: start-word.mjs ${Object.keys(ACTIONS).join(" | ")}\n`, run: [] };
  }
  if (platform !== "win32" && platform !== "darwin") return { words: ELSEWHERE, run: [] };
  const { manifest, words } = ACTIONS[action];
  if (words === undefined) return { words: "", run: [["office-addin-debugging", "stop", manifest, "desktop"]] };
  return {
    words,
    run: [
      ["office-addin-dev-certs", "install"],
      [
        ...["office-addin-debugging", "start", manifest, "desktop", "--app", "word"],
        ...["--dev-server", "npm run dev-server", "--dev-server-port", "3000", "--no-live-reload"],
      ],
    ],
  };
}

function main() {
  const { words, run } = wordSteps(process.platform, process.argv[2]);
  (run.length === 0 ? process.stderr : process.stdout).write(words);
  if (run.length === 0) return 1;
  mkdirSync(path.join(root, "out"), { recursive: true });
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  writeFileSync(path.join(root, RECORDER), recorderManifest(manifest));
  for (const [program, ...args] of run) {
    const script = path.join(root, "node_modules", program, "cli.js");
    const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = main();
