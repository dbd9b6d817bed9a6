import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ReportDocument } from "../../src/document/document.ts";
import { fingerprint, fingerprintCode } from "../../src/document/fingerprint.ts";
import { readDocument } from "../../src/document/read.ts";
import { flatOpc, openPackage } from "../../src/ooxml/package.ts";
import { type Dialect, dialects, docx } from "../support/docx.ts";
import { report } from "../support/report.ts";

const seed = readFileSync(new URL("../fixtures/seeds/bao-cao-so-ket-phu-tho-2023.txt", import.meta.url), "utf8");
const read = (dialect: Dialect): ReportDocument => readDocument(openPackage(docx(seed, dialect))).document;
const code = (source: string, overrides: Partial<ReportDocument> = {}): string =>
  fingerprint(report(source, overrides)).code;

/** These put the head of the paper into a table, and the name of the Party beside it. */
const OTHER_HEAD: readonly Dialect[] = ["letterhead", "everyday"];

describe("one text in many files", () => {
  const typed = fingerprint(read("typed"));

  it.each(dialects.filter((dialect) => !OTHER_HEAD.includes(dialect)))("has one fingerprint: %s", (dialect) => {
    expect(fingerprint(read(dialect)).code).toBe(typed.code);
  });

  it("has it also as Word hands it out", () => {
    const flat = flatOpc(openPackage(docx(seed, "splitRuns")));
    expect(fingerprint(readDocument(openPackage(flat)).document).code).toBe(typed.code);
  });

  it("is read aloud in five fours", () => {
    expect(typed.code).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){4}$/);
    expect(typed.lines).toHaveLength(172);
  });
});

const BASE = "I. Kết quả\nChi bộ kết nạp 05 đảng viên; hoà giải 02 vụ.\n| Chỉ tiêu | Giao | Đạt |\n| Kết nạp | 5 |  |";

describe("the same to a reader", () => {
  it.each([
    ["decomposed text", BASE.normalize("NFD")],
    ["an automatic number", BASE.replace("I. Kết", "{num I.}Kết")],
    ["another look", BASE.replace("I. Kết", "{h1}I. Kết").replace("Chi bộ", "{b}Chi bộ")],
    ["wider spaces, a tab, a no-break space", BASE.replace("I. Kết", "I.\tKết").replace("05 đ", "05\u00a0 đ")],
    ["soft hyphens and zero-width spaces", BASE.replace("kết nạp", "kết\u00ad \u200bnạp")],
  ])("%s", (_, source) => {
    expect(code(source)).toBe(code(BASE));
  });

  it("a line break for a paragraph, a bullet for a typed one, a no-break hyphen", () => {
    const broken = report("- Một\n- Hai 3-5 lần");
    const [first] = broken.paragraphs;
    const joined = { ...broken, paragraphs: [{ ...first!, number: "•", text: "Một\nHai 3‑5 lần" }] };
    expect(fingerprint(joined).code).toBe(fingerprint(broken).code);
  });

  it("two tables that touch, or one", () => {
    const rows = report(BASE);
    const [table] = rows.tables;
    const [head = [], ...rest] = table!.rows;
    const cut = {
      ...rows,
      tables: [
        { ...table!, rows: [head] },
        { ...table!, rows: rest },
      ],
    };
    const paragraphs = rows.paragraphs.map((one) =>
      one.cell === null || one.cell.row === 0
        ? one
        : { ...one, cell: { ...one.cell, table: 1, row: one.cell.row - 1 } },
    );
    expect(fingerprint({ ...cut, paragraphs }).code).toBe(code(BASE));
  });

  it("other headers, comments, page set-up and our own state", () => {
    const beside: Partial<ReportDocument> = {
      stories: [{ kind: "header", text: "7", paragraph: null }],
      comments: [{ paragraph: 0, author: "A", text: "Xem lại" }],
      customXml: [{ name: "/customXml/item1.xml", namespace: "urn:de-cuong-bao-cao:1", xml: "<state/>" }],
      revisions: [{ kind: "deletion", paragraph: 0, author: "A", text: "cũ" }],
    };
    expect(code(BASE, beside)).toBe(code(BASE));
  });
});

describe("another report", () => {
  it.each([
    ["one digit", BASE.replace("05", "06")],
    ["a capital", BASE.replace("kết nạp 05", "Kết nạp 05")],
    ["a full stop less", BASE.replace("02 vụ.", "02 vụ")],
    ["the other spelling", BASE.replace("hoà", "hòa")],
    ["another automatic number", BASE.replace("I. Kết", "{num II.}Kết")],
    ["a word said by the list", BASE.replace("I. Kết", "{num Không.}Kết")],
    ["a figure in the next column", BASE.replace("| 5 |  |", "|  | 5 |")],
    ["a figure in the next row", BASE.replace(/$/, "\n|  |  | 4 |").replace("| 5 |  |\n|  |  | 4 |", "| 5 | 4 |")],
    ["two lines exchanged", BASE.replace(/^(.*)\n(.*)\n/, "$2\n$1\n")],
    ["a paragraph more", `${BASE}\nHết.`],
  ])("%s", (_, source) => {
    expect(code(source)).not.toBe(code(BASE));
  });

  it("another note, another text box, a note said in the text instead", () => {
    const note = (text: string) => code(BASE, { notes: [{ kind: "footnote", paragraph: 1, text }] });
    const box = (text: string) => code(BASE, { stories: [{ kind: "textBox", paragraph: 1, text }] });
    expect(new Set([note("một"), note("hai"), box("một"), box("hai"), code(BASE), code(`${BASE}\nmột`)]).size).toBe(6);
  });
});

describe("the lines", () => {
  it("stand for their text alone: a renumbered or moved cell keeps its digest", () => {
    const digests = (source: string) => fingerprint(report(source)).lines.map(({ digest }) => digest);
    expect(digests(BASE.replace("I. Kết", "{num IV.}Kết")).slice(1)).toEqual(digests(BASE).slice(1));
    expect(digests(BASE.replace("| 5 |  |", "|  | 5 |"))).toEqual(digests(BASE));
    expect(digests(BASE).every((digest) => /^[0-9a-f]{12}$/.test(digest))).toBe(true);
  });

  it("say where they stand", () => {
    const { lines } = fingerprint(report("Một\n\nHai", { notes: [{ kind: "endnote", paragraph: 1, text: "Ba" }] }));
    expect(lines.map(({ text, paragraph, story }) => [text, paragraph, story])).toEqual([
      ["Một", 0, "main"],
      ["Hai", 1, "main"],
      ["Ba", 1, "endnote"],
    ]);
  });

  it("none in an empty document, which has a code all the same", () => {
    expect(fingerprint(report(""))).toEqual({ code: "E3B0-C442-98FC-1C14-9AFB", lines: [], partial: false });
  });
});

describe("a reading that did not see everything", () => {
  const partial = (...details: string[]) =>
    fingerprint(report("Một", { warnings: details.map((detail) => ({ code: "notSeen", detail })) })).partial;

  it("makes the fingerprint doubtful only where what it missed counts", () => {
    expect([partial(), partial("headers", "comments"), partial("headers", "notes")]).toEqual([false, false, true]);
  });
});

describe("a code typed by hand", () => {
  it.each([
    ["7F3A-91C2-04DE-B8A1-55F0", "7F3A-91C2-04DE-B8A1-55F0"],
    [" 7f3a 91c2 04de b8a1 55f0 ", "7F3A-91C2-04DE-B8A1-55F0"],
    ["7F3A–91C2–04DE–B8A1–55F0", "7F3A-91C2-04DE-B8A1-55F0"],
    ["Dấu vân tay: 7F3A91C204DEB8A155F0.", "7F3A-91C2-04DE-B8A1-55F0"],
    ["7F3A-91C2-04DE-B8A1", null],
    ["7F3A-91C2-04DE-B8A1-55F0-0000", null],
    ["không có mã", null],
  ])("«%s»", (typed, found) => {
    expect(fingerprintCode(typed)).toBe(found);
  });
});
