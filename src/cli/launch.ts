/**
 * What a user starts, `decuong.mjs`: runs the program beside it from the form Node compiled it to when it was built,
 * which spares a cold start the compiling. That form serves one version of Node on one kind of machine; anywhere else
 * the program is compiled as it is read.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

const program = fileURLToPath(new URL("program.cjs", import.meta.url));
const compiled = `${program}.${process.version}-${process.platform}-${process.arch}`;

// Otherwise each of some hundred patterns is compiled twice, first to be interpreted, then to be run.
setFlagsFromString("--no-regexp-tier-up");

const script = new Script(`(function (require) {${readFileSync(program, "utf8")}\n})`, {
  filename: program,
  cachedData: bytesOf(compiled),
});
script.runInThisContext()(createRequire(program));

// Set by the build (.ci/compiled-program.mjs). At the end, since functions are compiled when they are first called.
if (process.env.DECUONG_KEEP_COMPILED !== undefined)
  process.once("exit", () => writeFileSync(compiled, script.createCachedData()));

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
