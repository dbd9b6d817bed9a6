/**
 * `npm run bench`: how long reading and checking takes, as ratios against a limit and a peer measured in the same run.
 * The limit L2 is inflate + UTF-8 decode + one regex scan; the peers are mammoth (raw text) and pandoc. Absolute times
 * of one run mean little; the ratios are what holds.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { check } from "../../src/check/check.ts";
import { packageOf } from "../../src/cli/open.ts";
import { readDocument } from "../../src/document/read.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { reportOfPages } from "./report-maker.ts";

// Outside the bundle: the peer runs as its users run it.
const mammothFile = path.resolve("node_modules/mammoth/lib/index.js");
const { default: mammoth } = (await import(/* webpackIgnore: true */ pathToFileURL(mammothFile).href)) as {
  default: { extractRawText(input: { buffer: Buffer }): Promise<{ value: string }> };
};
const cli = path.resolve("dist/cli/decuong.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
const outline = builtinOutlines[0]!;
let missed = 0;

/**
 * The fewest milliseconds each action took in `runs` rounds, after one to warm up. The actions take turns, so that what
 * else the machine does meets all of them, and the least of many is what it leaves alone.
 */
async function fastest<const Actions extends readonly (() => unknown)[]>(
  runs: number,
  ...actions: Actions
): Promise<{ readonly [Nth in keyof Actions]: number }> {
  const least = actions.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= runs; round += 1) {
    for (const [nth, action] of actions.entries()) {
      const start = performance.now();
      await action();
      if (round > 0) least[nth] = Math.min(least[nth]!, performance.now() - start);
    }
  }
  return least as { readonly [Nth in keyof Actions]: number };
}

/** L2: what no reader can be faster than. */
function limit(deflated: Uint8Array): number {
  const xml = new TextDecoder().decode(inflateRawSync(deflated));
  let paragraphs = 0;
  for (const _ of xml.matchAll(/<w:p[ >]|<w:t[^>]*>([^<]*)/g)) paragraphs += 1;
  return paragraphs;
}

function readAndCheck(bytes: Uint8Array): number {
  const { document } = readDocument(packageOf(bytes));
  return check(document, { outline, today: "2027-12-01" }).findings.length;
}

function file(name: string, bytes: Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, bytes);
  return target;
}

/** `allowed`: the highest exit status that is no failure; `decuong check` ends with 1 when a report has errors. */
function runs(command: string, args: readonly string[], allowed = 0): void {
  const { status, error } = spawnSync(command, args, { stdio: "ignore" });
  if (error !== undefined || status === null || status > allowed)
    throw new Error(`${command} ${args.join(" ")}: ${error ?? status}`);
}

function row(what: string, measured: number, goal: string, met: boolean, unit = "×"): void {
  if (!met) missed += 1;
  console.log(
    `${what.padEnd(58)} ${measured.toFixed(2).padStart(8)} ${unit.padEnd(3)} ${goal.padEnd(10)} ${met ? "ok" : "MISSED"}`,
  );
}

async function warm(): Promise<void> {
  const [small, large] = [reportOfPages(200), reportOfPages(2000)];
  const deflated = deflateRawSync(unzipSync(small)["word/document.xml"]!);
  const [ours, floor] = await fastest(
    15,
    () => readAndCheck(small),
    () => limit(deflated),
  );
  const [peer] = await fastest(3, () => mammoth.extractRawText({ buffer: Buffer.from(small) }));
  row("read + snapshot + rules, 200 pages, against the limit L2", ours / floor, "≤ 8", ours / floor <= 8);
  row("  mammoth raw text against it", peer / ours, "≥ 6", peer / ours >= 6);
  const [long] = await fastest(3, () => readAndCheck(large));
  row("growth from 200 to 2,000 pages", long / ours, "≤ 12", long / ours <= 12);
}

async function cold(): Promise<void> {
  const one = file("200.docx", reportOfPages(200));
  const script = file(
    "mammoth.cjs",
    Buffer.from(`require(${JSON.stringify(mammothFile)}).extractRawText({path:process.argv[2]})`),
  );
  const [empty, ours] = await fastest(
    9,
    () => runs(process.execPath, ["-e", "0"]),
    () => runs(process.execPath, [cli, "check", "--outline", outline.id, one], 1),
  );
  const [peer, pandoc] = await fastest(
    3,
    () => runs(process.execPath, [script, one]),
    () => runs("pandoc", ["-t", "plain", "-o", path.join(folder, "pandoc.txt"), one]),
  );
  row("cold `decuong check`, 200 pages, against `node -e 0`", ours / empty, "≤ 4", ours / empty <= 4);
  row("  mammoth in a cold process against it", peer / ours, "≥ 3", peer / ours >= 3);
  row("  pandoc against it", pandoc / ours, "≥ 6", pandoc / ours >= 6);
}

async function batch(): Promise<void> {
  const bytes = reportOfPages(20);
  const names = Array.from({ length: 100 }, (_, index) => file(`batch-${index}.docx`, bytes));
  const loop = file(
    "loop.sh",
    Buffer.from('for f in "$@"; do unzip -p "$f" word/document.xml | grep -c "<w:p" >/dev/null; done; true'),
  );
  const script = file(
    "batch.cjs",
    Buffer.from(
      `(async()=>{const m=require(${JSON.stringify(mammothFile)});for(const path of process.argv.slice(2))await m.extractRawText({path})})()`,
    ),
  );
  const checked = path.join(folder, "batch.json");
  const [ours, floor] = await fastest(
    3,
    () => {
      rmSync(checked, { force: true });
      runs(process.execPath, [cli, "check", "--outline", outline.id, ...names, "--format", "json", "-o", checked], 1);
    },
    () => runs("sh", [loop, ...names]),
  );
  const [peer] = await fastest(1, () => runs(process.execPath, [script, ...names]));
  row("batch, 100 × 20 pages, against a loop of unzip | grep", ours / floor, "≤ 3", ours / floor <= 3);
  row("  mammoth over the same files against it", peer / ours, "≥ 5", peer / ours >= 5);
}

function memory(): void {
  const big = file("2000.docx", reportOfPages(2000));
  const probe = file(
    "probe.mjs",
    Buffer.from(
      `process.argv.splice(1,1);process.on("exit",()=>{process.stderr.write("RSS "+process.resourceUsage().maxRSS)});await import(${JSON.stringify(cli)});`,
    ),
  );
  const { stderr } = spawnSync(process.execPath, [probe, cli, "check", "--outline", outline.id, big], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const peak = Number(/RSS (\d+)/.exec(stderr)?.[1]) / 1024;
  row("peak memory, 2,000 pages", peak, "≤ 512", peak <= 512, "MB");
}

try {
  await warm();
  await cold();
  await batch();
  memory();
} finally {
  rmSync(folder, { recursive: true });
}
console.log(missed === 0 ? "\nAll goals met." : `\n${missed} goals missed.`);
process.exitCode = missed === 0 ? 0 : 1;
