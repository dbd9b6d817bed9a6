/** Sections inserted into a half-written report of any dialect: still valid and sound, every line of the report in its place. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Block, Insertion } from "../../src/document/blocks.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { type Dialect, dialects, docx, sourceLines } from "../support/docx.ts";
import { libreOfficeTexts } from "../support/libre-office.ts";
import { comparable } from "../support/other-readers.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "../support/sample.ts";
import { schemaFaults } from "../support/schema.ts";
import { structureFaults } from "../support/structure.ts";

const LOOK = { bold: true, caps: false, italic: false, centered: false };

function section(marker: string, title: string, prompt: string): Block[] {
  return [
    { type: "heading", level: 2, marker, title, look: LOOK },
    { type: "guided", tag: `muc-${marker}`, title: `${marker} ${title}`, placeholder: [prompt, "- Nêu rõ số liệu"] },
  ];
}

const SHORTCOMINGS: readonly Block[] = [
  ...section("III.", "Khuyết điểm, hạn chế", "Nêu những hạn chế chủ yếu & nguyên nhân"),
  {
    type: "table",
    tag: "p1.3.targets",
    head: ["Chỉ tiêu", "Nghị quyết", "Kết quả"],
    rows: [["Kết nạp đảng viên"], []],
    widths: [0.5, 0.25, 0.25],
  },
];
const PROPOSALS = section("III.", "Kiến nghị, đề xuất", "Kiến nghị với cấp trên");
const BEFORE = "Không phát sinh khiếu nại, tố cáo kéo dài.";

async function completed(dialect: Dialect, extras = {}): Promise<Uint8Array> {
  const host = new FileHost(openPackage(docx(SHORT_REPORT, dialect, extras)));
  const { paragraphs } = await host.read();
  const place = paragraphs.find(({ text }) => text.normalize("NFC") === BEFORE)!;
  const insertions: Insertion[] = [
    { after: place.index, anchor: place.text, blocks: SHORTCOMINGS },
    { after: null, anchor: "", blocks: PROPOSALS },
  ];
  await host.insert(insertions);
  return host.bytes();
}

/** The lines of the source with the new ones in their places. */
function completedLines(dialect: Dialect): string[] {
  const lines = sourceLines(SHORT_REPORT, dialect);
  const added = (title: string, prompt: string): string[] => [`III. ${title}`, prompt, "- Nêu rõ số liệu"];
  return lines
    .toSpliced(
      lines.indexOf(BEFORE) + 1,
      0,
      ...added("Khuyết điểm, hạn chế", "Nêu những hạn chế chủ yếu & nguyên nhân"),
      ...["Chỉ tiêu", "Nghị quyết", "Kết quả", "Kết nạp đảng viên"],
    )
    .concat(added("Kiến nghị, đề xuất", "Kiến nghị với cấp trên"));
}

describe.each(dialects)("into a report in the dialect «%s»", (dialect) => {
  test("leaves it valid and sound", async () => {
    const bytes = await completed(dialect);
    expect(await schemaFaults(bytes)).toEqual([]);
    expect(structureFaults(bytes)).toEqual([]);
  });

  test("leaves it valid and sound with every extra", async () => {
    const bytes = await completed(dialect, EVERY_EXTRA);
    expect(await schemaFaults(bytes)).toEqual([]);
    expect(structureFaults(bytes)).toEqual([]);
  });
});

describe("LibreOffice", () => {
  // It misreads «everyday» before anything is inserted (see fixtures.test.ts).
  const read = dialects.filter((dialect) => dialect !== "everyday");
  let texts: string[] = [];
  beforeAll(async () => {
    texts = libreOfficeTexts(await Promise.all(read.map((dialect) => completed(dialect))));
  });

  test.each(read)("reads old and new lines in order, numbers and all, in «%s»", (dialect) => {
    expect(comparable([texts[read.indexOf(dialect)]!])).toEqual(comparable(completedLines(dialect)));
  });
});
