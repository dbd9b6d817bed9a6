/** OUTLINE of the command line: a built-in id, or a file that holds an outline as issued or as saved. */

import { builtinOutlines } from "../outline/builtin/builtin.ts";
import type { Outline } from "../outline/outline.ts";
import { readOutlineFile } from "../outline/outline-file.ts";
import { linesOf, linesOfText, type OutlineLine, parseOutline } from "../outline/parse.ts";
import { files, outlineWords } from "../strings/vi/command-line.ts";
import { outlineFaults } from "../strings/vi/outline-faults.ts";
import { CommandError, type Console } from "./console.ts";
import { decoded, fileBytes } from "./files.ts";
import { openReport } from "./open.ts";

/** The outline named, or a CommandError that says why there is none. */
export async function outlineSource(name: string, console: Console, range?: string): Promise<Outline> {
  const builtin = builtinOutlines.find(({ id }) => id === name);
  if (builtin !== undefined && range === undefined) return builtin;
  if (/\.json$/i.test(name)) return savedOutline(name, console);
  if (/\.txt$/i.test(name)) return parsed(name, linesOfText(decoded(await fileBytes(name, console))), range);
  if (/\.(docx|docm|dotx)$/i.test(name))
    return parsed(name, linesOf((await openReport(name, console)).document), range);
  throw new CommandError(/[./\\]/.test(name) ? outlineWords.badKind(name) : outlineWords.notFound(name));
}

async function savedOutline(name: string, console: Console): Promise<Outline> {
  const read = readOutlineFile(decoded(await fileBytes(name, console)));
  if ("outline" in read) return read.outline;
  throw new CommandError(files.fault(name, outlineFaults[read.fault](read.detail)));
}

function parsed(name: string, lines: readonly OutlineLine[], range?: string): Outline {
  const outline = parseOutline(lines, range === undefined ? {} : { range });
  if (outline.sections.length > 0) return outline;
  throw new CommandError(range === undefined ? outlineWords.noSections(name) : outlineWords.rangeNotFound(range));
}
