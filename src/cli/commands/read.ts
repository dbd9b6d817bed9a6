/** `decuong read`: what the reader sees, a line a paragraph. */
import type { ReportDocument } from "../../document/document.ts";
import { usage } from "../../strings/vi/command-line.ts";
import { type Arguments, readArguments } from "../arguments.ts";
import { CommandError, type Console, EXIT } from "../console.ts";
import { openReport } from "../open.ts";

export async function read(args: readonly string[], console: Console): Promise<number> {
  const given = readArguments(args, { json: { type: "boolean" } });
  const { document } = await openReport(onlyFile(given), console);
  const name = onlyFile(given);
  console.out(given.flag("json") ? `${JSON.stringify(readJson(name, document), null, 2)}\n` : readLines(document));
  return EXIT.done;
}

/** The one file of a command that takes just one. */
export function onlyFile(given: Arguments): string {
  const [file, extra] = given.files;
  if (file === undefined) throw new CommandError(`${usage.noFile} ${usage.seeHelp}`);
  if (extra !== undefined) throw new CommandError(usage.tooManyFiles(extra));
  return file;
}

function readLines({ paragraphs }: ReportDocument): string {
  return paragraphs
    .map(({ index, number, style, text }) => {
      const place = `${String(index).padStart(4)}  [${style}]`;
      return `${place}  ${number === "" ? "" : `${number} `}${text.replace(/\n/g, " ⏎ ").replace(/\t/g, " ")}\n`;
    })
    .join("");
}

/** The read JSON of contract.md. */
function readJson(file: string, document: ReportDocument): unknown {
  return {
    file,
    paragraphs: document.paragraphs.map((paragraph) => ({
      index: paragraph.index,
      text: paragraph.text,
      number: paragraph.number,
      style: paragraph.style,
      outlineLevel: paragraph.outlineLevel,
      inTable: paragraph.cell !== null,
      control: paragraph.controls.at(-1) ?? null,
    })),
    tables: document.tables.map(({ paragraph, rows }) => ({
      paragraph,
      rows: rows.map((row) => row.map(({ text }) => text)),
    })),
    controls: document.controls.map(({ id, tag, title, placeholder, paragraph }) => ({
      id,
      tag,
      title,
      placeholder,
      paragraph,
    })),
    notes: document.notes.map(({ kind, paragraph, text }) => ({ kind, paragraph, text })),
    comments: document.comments.length,
    insertions: document.revisions.filter(({ kind }) => kind === "insertion" || kind === "moveTo").length,
    deletions: document.revisions.filter(({ kind }) => kind === "deletion" || kind === "moveFrom").length,
    warnings: document.warnings,
  };
}
