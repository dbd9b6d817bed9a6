/**
 * The tables of the corpus of targets: `## name`, rows `| a | b |` («<<» continues the cell to its left, «^^» the one
 * above), then `= …` lines, the readings expected. A line `> …` in front of the rows is the text above the table.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Cell, Table } from "../../../src/document/document.ts";
import { type ExpectedReading, expectedReading } from "./expected.ts";

export interface CorpusTable {
  readonly file: string;
  readonly name: string;
  readonly above: string;
  readonly table: Table;
  readonly readings: readonly ExpectedReading[];
}

const FOLDER = new URL("tables/", import.meta.url);

export function corpusTables(): CorpusTable[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), "utf8")
        .split(/^## /m)
        .slice(1)
        .map((source) => corpusTable(file, source)),
    );
}

function corpusTable(file: string, source: string): CorpusTable {
  const [name = "", ...lines] = source.trim().split("\n");
  const rows = lines
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return {
    file,
    name,
    above: lines.find((line) => line.startsWith("> "))?.slice(2) ?? "",
    table: tableOf(rows),
    readings: lines.filter((line) => line.startsWith("= ")).map(expectedReading),
  };
}

/** A table as the document reader gives it; paragraphs are numbered cell by cell. */
export function tableOf(rows: readonly (readonly string[])[]): Table {
  let paragraph = 0;
  const cells = rows.map((row) =>
    row.flatMap((text, column): Cell[] => {
      if (text === "<<") return [];
      let span = 1;
      while (row[column + span] === "<<") span++;
      const merged = text === "^^";
      return [{ text: merged ? "" : text, column, span, rowSpan: merged ? 0 : 1, paragraphs: [paragraph++] }];
    }),
  );
  const tall = cells.map((row, at) =>
    row.map((cell): Cell => {
      if (cell.rowSpan === 0) return cell;
      let rowSpan = 1;
      while (rows[at + rowSpan]?.[cell.column] === "^^") rowSpan++;
      return { ...cell, rowSpan };
    }),
  );
  return { paragraph: 0, within: null, rows: tall };
}
