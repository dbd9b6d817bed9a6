/** `decuong.mjs` starts the program with what was kept of its compiling, without it, and with something unusable. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "thư mục # "));
const kept = path.join(folder, `program.cjs.${process.version}-${process.platform}-${process.arch}`);
/** Says its arguments in letters that are not of ASCII, from a part that is loaded late. */
const PROGRAM = `const say = () => require("./part.cjs").say(process.argv.slice(2)); say(); process.exitCode = 1;`;
const PART = `exports.say = (words) => process.stdout.write("đã nhận: " + words.join(" "));`;

beforeAll(async () => {
  const config: string = path.join(root, ".ci/command-line.mjs");
  const { launcher } = await import(config);
  writeFileSync(path.join(folder, "decuong.mjs"), launcher(readFileSync(path.join(root, "src/cli/launch.ts"))));
  writeFileSync(path.join(folder, "program.cjs"), PROGRAM);
  writeFileSync(path.join(folder, "part.cjs"), PART);
});

afterAll(() => rmSync(folder, { recursive: true }));

function started(place: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(place, "decuong.mjs"), "check", "báo cáo"],
    {
      encoding: "utf8",
      env: { ...process.env, ...env },
    },
  );
  return { status, stdout, stderr };
}

const RAN = { status: 1, stdout: "đã nhận: check báo cáo", stderr: "" };

it("runs where nothing is kept, and leaves nothing behind", () => {
  expect(started(folder)).toEqual(RAN);
  expect(readdirSync(folder).sort()).toEqual(["decuong.mjs", "part.cjs", "program.cjs"]);
});

it("runs from what the build kept, in another folder too", () => {
  expect(started(folder, { DECUONG_KEEP_COMPILED: "1" })).toEqual(RAN);
  expect(readFileSync(kept).length).toBeGreaterThan(0);
  expect(started(folder)).toEqual(RAN);
  const copy = mkdtempSync(path.join(tmpdir(), "copy-"));
  cpSync(folder, copy, { recursive: true });
  expect(started(copy)).toEqual(RAN);
  rmSync(copy, { recursive: true });
});

it.each([
  ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ["empty", () => Buffer.alloc(0)],
  ["of something else", () => Buffer.from("không phải mã")],
])("runs although what was kept is %s", (_, spoiled) => {
  started(folder, { DECUONG_KEEP_COMPILED: "1" });
  writeFileSync(kept, spoiled(readFileSync(kept)));
  expect(started(folder)).toEqual(RAN);
});
