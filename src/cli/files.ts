/** Files as a command meets them: found or not, readable or not, never overwritten. */
import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { files } from "../strings/vi/command-line.ts";
import { CommandError, type Console } from "./console.ts";

/** The bytes of a file named on the command line. Ends in a CommandError that names the file and the reason. */
export async function fileBytes(name: string, console: Console): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(console.workingFolder, name));
  } catch (fault) {
    throw new CommandError(hasCode(fault, "ENOENT") ? files.notFound(name) : files.notReadable(name));
  }
}

/** The text of a file: UTF-8 with or without its mark, or UTF-16 as Windows Notepad saves «Unicode». */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/**
 * Writes a result. A file of that name that already holds something is kept beside it under a new name, and said: it
 * may be somebody's report.
 */
export async function writeResult(name: string, content: Uint8Array | string, console: Console): Promise<void> {
  const target = path.resolve(console.workingFolder, name);
  try {
    const kept = await keepOld(target);
    await writeFile(target, content);
    if (kept !== null) console.err(`${files.keptOld(path.relative(console.workingFolder, kept))}\n`);
  } catch (fault) {
    if (fault instanceof CommandError) throw fault;
    throw new CommandError(files.notWritable(name));
  }
}

async function keepOld(target: string): Promise<string | null> {
  const old = await stat(target).catch(() => null);
  if (old === null || old.size === 0) return null;
  if (!old.isFile()) throw new CommandError(files.notWritable(target));
  const { dir, name, ext } = path.parse(target);
  for (let count = 1; ; count += 1) {
    const kept = path.join(dir, `${name}.cu-${count}${ext}`);
    if ((await stat(kept).catch(() => null)) !== null) continue;
    await rename(target, kept);
    return kept;
  }
}

/** Files and folders of the command line as files: a folder gives its .docx files, by name, Word's lock files left out. */
export async function reportFiles(names: readonly string[], console: Console): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    const info = await stat(path.resolve(console.workingFolder, name)).catch(() => null);
    if (!info?.isDirectory()) {
      found.push(name);
      continue;
    }
    const inside = (await readdir(path.resolve(console.workingFolder, name)))
      .filter((entry) => /\.docx$/i.test(entry) && !entry.startsWith("~$"))
      .sort((a, b) => (a < b ? -1 : 1))
      .map((entry) => path.join(name, entry));
    if (inside.length === 0) throw new CommandError(files.noReports(name));
    found.push(...inside);
  }
  return found;
}

function hasCode(fault: unknown, code: string): boolean {
  return fault instanceof Error && "code" in fault && fault.code === code;
}
