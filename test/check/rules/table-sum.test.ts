import { describe, expect, it } from "vitest";
import { type TableSum, tableSum } from "../../../src/check/rules/table-sum.ts";
import type { Cell, ReportDocument, Table } from "../../../src/document/document.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed } from "../../support/observed.ts";
import { SILENT_TABLES } from "../figures/silent-tables.ts";
import { WRONG_TABLES } from "../figures/tables.ts";

/** A table in the mark-up of tables.ts, as the only thing in a document. */
function documentOf(rows: string): Partial<ReportDocument> {
  let paragraph = 0;
  const cells = rows.split("\n").map((line) => line.split("|").map((text) => text.trim()));
  const made = cells.map((texts, row) =>
    texts.flatMap((text, column): Cell[] => {
      if (text === "<") return [];
      const span = texts.slice(column + 1).findIndex((next) => next !== "<");
      const below = cells.slice(row + 1).findIndex((next) => next[column] !== "^");
      const cell = { column, span: 1 + (span === -1 ? texts.length - column - 1 : span), paragraphs: [paragraph++] };
      if (text === "^") return [{ ...cell, text: "", rowSpan: 0 }];
      return [{ ...cell, text, rowSpan: 1 + (below === -1 ? cells.length - row - 1 : below) }];
    }),
  );
  return { tables: [{ paragraph: 0, within: null, rows: made } satisfies Table] };
}

function words(rows: string): readonly string[] {
  return observed(tableSum, "", { document: documentOf(rows) }).map(({ data, severity }) => {
    expect(severity).toBe(data.kind === "unclear" ? "note" : undefined);
    return briefly(data);
  });
}

function briefly(data: TableSum): string {
  const { have, message } = ruleTexts["table-sum"](data, null);
  expect(message).toContain(data.row.replaceAll("\u00a0", " "));
  return `${data.row}: ${data.kind === "unclear" ? "?" : have.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()).replace(/\.$/u, "")}`;
}

const FORMS: readonly (readonly [string, (rows: string) => string])[] = [
  ["as typed", (rows) => rows],
  ["decomposed", (rows) => rows.normalize("NFD")],
  ["with no-break spaces", (rows) => rows.replace(/(?<=\p{L}) (?=\p{L})/gu, "\u00a0")],
];

describe.each(FORMS)("table-sum, %s", (_, form) => {
  it.each(WRONG_TABLES)("tells $name", ({ rows, says }) => {
    const plain = words(form(rows)).map((text) => text.normalize("NFC").replaceAll("\u00a0", " "));
    expect(plain).toEqual(says);
  });

  it.each(SILENT_TABLES)("is silent: $name", ({ rows }) => {
    expect(words(form(rows))).toEqual([]);
  });
});

describe("table-sum", () => {
  it("tells a row once, with every column concerned, at its label", () => {
    const rows = `Nội dung | 2025 | 2026 | 2027 | 2028
Tổng số | 10 | 20 | 30 | 41
Kiểm tra | 6 | 12 | 14 | 20
Giám sát | 4 | 8 | 15 | 20`;
    expect(words(rows)).toEqual([
      "Tổng số: cột «2027» ghi 30, cộng các dòng thành phần được 29 = 14 + 15; cột «2028» ghi 41, cộng các dòng thành phần được 40 = 20 + 20",
    ]);
    expect(observed(tableSum, "", { document: documentOf(rows) })).toMatchObject([{ paragraph: 5 }]);
  });
});
