/** What every host promises of taking back what it inserted. */
import { describe, expect, test } from "vitest";
import type { Insertion } from "../../src/document/blocks.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import type { Host } from "../../src/document/host.ts";
import { docx } from "../support/docx.ts";
import { behind, guided, heading, type MakeHost, REPORT, shown, TABLE, table, texts } from "../support/host-cases.ts";
import { control, file, p } from "../wordhost/samples.ts";

const FULL = "Chi bộ có 25 đảng viên.";

interface Inserted {
  readonly host: Host;
  readonly before: ReportDocument;
  readonly insertions: readonly Insertion[];
}

/** A report with two sections put in, one of them with a table. */
async function inserted(makeHost: MakeHost): Promise<Inserted> {
  const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
  const before = await host.read();
  const insertions = [
    behind(before, FULL, [heading("Mới"), guided("p1.3")]),
    behind(before, "II. Kết quả thực hiện", [heading("Số liệu"), table, guided("p1.4")]),
  ];
  await host.insert(insertions);
  return { host, before, insertions };
}

/** Writes over the first paragraph that reads so. */
async function rewritten(host: Host, before: string, after: string): Promise<void> {
  const { paragraphs } = await host.read();
  const place = paragraphs.find(({ text }) => text === before);
  if (place === undefined) throw new Error(`no paragraph «${before}»`);
  const { done } = await host.edit([{ type: "replaceText", paragraph: place.index, before, after }]);
  expect(done).toBe(1);
}

/** Runs this part of the contract on one adapter. */
export function removalContract(name: string, makeHost: MakeHost): void {
  describe(`${name} takes back`, () => {
    test("what nobody has touched, and leaves the document as it was", async () => {
      const { host, before, insertions } = await inserted(makeHost);
      expect(await host.remove(insertions)).toEqual({ removed: 5, kept: 0 });
      const now = await host.read();
      expect(shown(now.paragraphs)).toEqual(shown(before.paragraphs));
      expect(now.tables).toEqual(before.tables);
      expect(now.controls).toEqual([]);
    });

    test("only what it was asked to", async () => {
      const { host, insertions } = await inserted(makeHost);
      expect(await host.remove(insertions.slice(0, 1))).toEqual({ removed: 2, kept: 0 });
      const now = texts(await host.read());
      expect(now).not.toContain("III. Mới");
      expect(now).toContain("III. Số liệu");
    });

    test("nothing a second time", async () => {
      const { host, insertions } = await inserted(makeHost);
      await host.remove(insertions);
      const before = await host.read();
      expect(await host.remove(insertions)).toEqual({ removed: 0, kept: 0 });
      expect(await host.read()).toEqual(before);
    });

    test("nothing that somebody has written in, nor the heading above it", async () => {
      const { host, insertions } = await inserted(makeHost);
      await rewritten(host, "Nêu rõ kết quả.", "Chi bộ đã họp 12 kỳ.");
      expect(await host.remove(insertions)).toEqual({ removed: 3, kept: 2 });
      const now = await host.read();
      expect(texts(now).slice(4, 6)).toEqual(["III. Mới", "Chi bộ đã họp 12 kỳ."]);
      expect(now.controls.map(({ tag }) => tag)).toEqual(["p1.3"]);
    });

    test("no table in which somebody has written", async () => {
      const { host, insertions } = await inserted(makeHost);
      const { controls, paragraphs } = await host.read();
      const cell = controls.find(({ tag }) => tag === "t.r1c2")!.paragraph;
      const before = paragraphs[cell]!.text;
      await host.edit([{ type: "replaceText", paragraph: cell, before, after: "12" }]);
      expect(await host.remove(insertions)).toEqual({ removed: 3, kept: 2 });
      const { tables } = await host.read();
      expect(tables.map(({ rows }) => rows.length)).toEqual([2, 2]);
      expect(tables[1]!.rows[1]![1]!.text).toBe("12");
    });

    test("no heading that reads otherwise by now", async () => {
      const { host, insertions } = await inserted(makeHost);
      await rewritten(host, "III. Mới", "III. Tình hình mới");
      expect(await host.remove(insertions)).toMatchObject({ kept: 1 });
      expect(texts(await host.read())).toContain("III. Tình hình mới");
    });

    test("no text that was there before though it reads the same", async () => {
      const host = await makeHost(docx("I. Một\nIII. Mới\nNêu rõ kết quả.", "styled"));
      const before = await host.read();
      const insertion = behind(before, "I. Một", [heading("Khác"), guided("p9")]);
      await host.insert([insertion]);
      await host.remove([insertion]);
      expect(shown((await host.read()).paragraphs)).toEqual(shown(before.paragraphs));
    });

    test("what was put in though the document has changed above it", async () => {
      const { host, before, insertions } = await inserted(makeHost);
      const above = await host.read();
      await host.insert([behind(above, "BÁO CÁO", [{ type: "text", text: "Dòng thêm", look: "body" }])]);
      expect(await host.remove(insertions)).toEqual({ removed: 5, kept: 0 });
      const now = await host.read();
      expect(now.paragraphs.map(({ text }) => text)).toEqual(
        before.paragraphs.map(({ text }) => text).toSpliced(1, 0, "Dòng thêm"),
      );
    });

    test("what was put in amid a control of somebody else's", async () => {
      const host = await makeHost(file(p("Một") + control("x", p("trong") + p("nữa"), { id: "11" }) + p("Hai")));
      const before = await host.read();
      const insertion = behind(before, "trong", [heading("Mới"), guided("p1.3")]);
      await host.insert([insertion]);
      expect(await host.remove([insertion])).toEqual({ removed: 2, kept: 0 });
      const now = await host.read();
      expect(shown(now.paragraphs)).toEqual(shown(before.paragraphs));
      expect(now.controls).toEqual(before.controls);
    });

    test("nothing of the state beside the text", async () => {
      const { host, insertions } = await inserted(makeHost);
      await host.writeState(new Map([["fields", "{}"]]));
      await host.remove(insertions);
      expect(await host.readState()).toEqual(new Map([["fields", "{}"]]));
    });
  });
}
