/**
 * Files as a command meets them: found or not, readable or not, never overwritten. Nothing else is done meanwhile, so
 * they are waited for on the spot: asked for in the background, each costs a command of a hundred reports several turns.
 */
import { readdirSync, readFileSync, renameSync, type Stats, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { files } from "../strings/vi/command-line.ts";
import { CommandError, type Console } from "./console.ts";

/** The bytes of a file named on the command line. Ends in a CommandError that names the file and the reason. */
export async function fileBytes(name: string, console: Console): Promise<Uint8Array> {
  try {
    return readFileSync(path.resolve(console.workingFolder, name));
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
    const kept = keepOld(target);
    writeFileSync(target, content);
    if (kept !== null) console.err(`${files.keptOld(path.relative(console.workingFolder, kept))}\n`);
  } catch (fault) {
    if (fault instanceof CommandError) throw fault;
    throw new CommandError(files.notWritable(name));
  }
}

function keepOld(target: string): string | null {
  const old = found(target);
  if (old === null || old.size === 0) return null;
  if (!old.isFile()) throw new CommandError(files.notWritable(target));
  const { dir, name, ext } = path.parse(target);
  for (let count = 1; ; count += 1) {
    const kept = path.join(dir, `${name}.cu-${count}${ext}`);
    if (found(kept) !== null) continue;
    renameSync(target, kept);
    return kept;
  }
}

/** Files and folders of the command line as files: a folder gives its .docx files, by name, Word's lock files left out. */
export async function reportFiles(names: readonly string[], console: Console): Promise<readonly string[]> {
  const reports: string[] = [];
  for (const name of names) {
    const place = path.resolve(console.workingFolder, name);
    if (!found(place)?.isDirectory()) {
      reports.push(name);
      continue;
    }
    const inside = readdirSync(place)
      .filter((entry) => /\.docx$/i.test(entry) && !entry.startsWith("~$"))
      .sort((a, b) => (a < b ? -1 : 1))
      .map((entry) => path.join(name, entry));
    if (inside.length === 0) throw new CommandError(files.noReports(name));
    reports.push(...inside);
  }
  return reports;
}

function found(place: string): Stats | null {
  try {
    return statSync(place);
  } catch {
    return null;
  }
}

function hasCode(fault: unknown, code: string): boolean {
  return fault instanceof Error && "code" in fault && fault.code === code;
}
